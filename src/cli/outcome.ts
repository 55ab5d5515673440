// How a campaign stands after a command has followed it: what is told, what to do next, and the exit code.
import { standsAs } from '../domain/campaign.ts';
import { STOPPED_EXIT } from '../errors.ts';
import type { CampaignStatusView } from '../operations/campaigns.ts';
import { print, printJson } from './terminal.ts';
import { formatTime } from './times.ts';

export interface Outcome {
  text: string;
  /** 0 = as wanted; 1 = something was to go out and did not; 75 = it waits for what is not there; 130 = a signal came first. */
  code: 0 | 1 | 75 | typeof STOPPED_EXIT;
}

/** Prints it, and makes its code that of the process. */
export function tellOutcome({ text, code }: Outcome, status: CampaignStatusView, json = false): void {
  if (json) printJson(status);
  else print(text);
  process.exitCode = code;
}

/** @param hasOwnWorkers those of this process, which end with it */
export function stoppedOutcome(status: CampaignStatusView, hasOwnWorkers: boolean): Outcome {
  const { id, state, deliveries, audience, hasWorkers } = status;
  const counts = Object.entries(deliveries).map(([state, n]) => `${n} ${state}`);
  const mails = audience === null ? '' : `, mails: ${counts.join(', ')} of ${audience}`;
  const lines = [
    `No longer followed. Campaign ${id} ${standsAs[state]}${mails}.`,
    ...(status.waits && status.waits.kind !== 'workers' ? [waitsText(status)] : []),
    ...(hasWorkers && !hasOwnWorkers ? [] : ['It goes on where workers run: npm start']),
    `Follow it: pullquote status ${id} --watch   Drop it: pullquote cancel ${id}`,
  ];
  return { text: lines.join('\n'), code: STOPPED_EXIT };
}

export function outcomeOf(status: CampaignStatusView): Outcome {
  const { id, state, waits, reason, scheduledAt, timeZone } = status;
  if (state === 'failed') return { text: `Failed: ${reason}\nMend it, then: pullquote retry ${id}`, code: 1 };
  if (state === 'sent') return sentOutcome(status);
  if (state === 'cancelled') return { text: 'Cancelled.', code: 1 };
  if (status.pausedAt)
    return {
      text: `Paused: ${reason ?? 'by the operator'}. Go on: pullquote resume ${id}`,
      code: reason === null ? 0 : 1,
    };
  if (state === 'review')
    return {
      text: `${reason ? `Held back: ${reason}\n` : ''}Ready for review. Look: pullquote show ${id}   Send: pullquote approve ${id}   Drop: pullquote cancel ${id}`,
      code: 0,
    };
  if (waits?.kind === 'time')
    return {
      text: `Approved; goes out ${scheduledAt ? formatTime(scheduledAt, timeZone) : 'now'}, as long as workers run then${status.hasWorkers ? '' : '; none is running now: npm start'}.`,
      code: 0,
    };
  if (waits) return { text: waitsText(status), code: waits.kind === 'operator' ? 0 : 75 };
  return { text: `Still ${state}: pullquote status ${id} --watch`, code: 0 };
}

/** "Waits: no worker is running. To do: start them: npm start", or '' where it waits for nothing. */
export function waitsText({ waits, timeZone }: CampaignStatusView): string {
  if (!waits) return '';
  // What a worker says of a server tells the time itself.
  const since =
    waits.since && !waits.for.includes(' since ') ? ` (since ${formatTime(waits.since, timeZone)})` : '';
  return `Waits: ${waits.for}${since}.${waits.fix ? ` To do: ${waits.fix}` : ''}`;
}

function sentOutcome({ id, channels, deliveries, postParts, reason }: CampaignStatusView): Outcome {
  const mails = deliveries.sent ?? 0;
  const posts = postParts.posted ?? 0;
  const done = [
    ...(channels.includes('email') ? [count(mails, 'mail')] : []),
    ...(channels.includes('social') ? [count(posts, 'post')] : []),
  ].join(', ');
  const losses = reason ? ` ${reason[0]?.toUpperCase()}${reason.slice(1)}. Look: pullquote report ${id}` : '';
  if (mails + posts === 0) return { text: `Over, and nothing was sent.${losses}`, code: 1 };
  const lost =
    (channels.includes('email') && mails === 0 && sum(deliveries) > 0 && 'no mail') ||
    (channels.includes('social') && posts === 0 && sum(postParts) > 0 && 'no post');
  if (lost) return { text: `Sent in part: ${lost} went out.${losses}`, code: 1 };
  // A thread with a part missing is read as it stands; of mails a few are always lost.
  if (channels.includes('social') && posts < sum(postParts))
    return { text: `Sent in part: ${done}.${losses}`, code: 1 };
  return { text: `Sent. ${done}.${losses}`, code: 0 };
}

const count = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;

const sum = (byState: Partial<Record<string, number>>): number =>
  Object.values(byState).reduce<number>((total, n) => total + (n ?? 0), 0);

// What was approved, in one line: how many people, on which list, when, and where to.
import { type Destination, whereTo } from '../domain/destination.ts';
import type { Approval } from '../operations/approval.ts';
import { formatTime } from './times.ts';

/** Of the option of whatever approves. */
export const accountsAbout =
  'the accounts to post on, with commas between them (default: all that are connected, or those that were chosen before)';

/** "Campaign 4x7… is approved: 4,987 people on readers, now, mails to the outbox, posts to the sandbox." */
export function approvalLine({ campaign, recipients, suppressed }: Approval): string {
  const { id, list, scheduledAt, timeZone, channels, destination } = campaign;
  const parts = [
    ...(recipients === null ? [] : [`${people(recipients)} on ${list}${leftOut(suppressed)}`]),
    scheduledAt && new Date(scheduledAt) > new Date() ? formatTime(scheduledAt, timeZone) : 'now',
    ...(destination ? [whereTo(destination as Destination, channels)] : []),
  ];
  return `Campaign ${id} is approved: ${parts.join(', ')}.`;
}

const people = (n: number): string => `${n.toLocaleString('en')} ${n === 1 ? 'person' : 'people'}`;

const leftOut = (suppressed: number): string =>
  suppressed === 0 ? '' : ` (${suppressed.toLocaleString('en')} more are suppressed)`;

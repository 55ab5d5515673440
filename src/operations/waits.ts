// Why a campaign does not go on by itself just now, since when, and what to do about it.
import type { Channel, Stage } from '../domain/campaign.ts';
import { difference, sendsThere } from '../domain/destination.ts';
import type { Campaign } from '../store/campaigns.ts';
import type { WorkerRow } from '../store/workers.ts';

/**
 * operator: for a decision. workers: nobody who could is alive. elsewhere: who is alive would send it to another place.
 * time: not due yet. server: it does not take what is sent.
 */
export const waitKinds = ['operator', 'workers', 'elsewhere', 'time', 'server'] as const;

export interface Waits {
  kind: (typeof waitKinds)[number];
  /** "no worker is running", "its approval". */
  for: string;
  since: Date | null;
  /** What to do; null where time alone does it. */
  fix: string | null;
}

/** @returns null where it moves, or is over */
export function waitsOf(campaign: Campaign, workers: readonly WorkerRow[], now: Date): Waits | null {
  const { id, state, pausedAt, updatedAt, reason, scheduledAt, finishedAt } = campaign;
  if (finishedAt !== null) return null;
  if (pausedAt)
    return {
      kind: 'operator',
      for: `it is paused: ${reason ?? 'by the operator'}`,
      since: pausedAt,
      fix: `pullquote resume ${id}`,
    };
  if (state === 'review')
    return {
      kind: 'operator',
      for: reason === null ? 'its approval' : `its approval: ${reason}`,
      since: updatedAt,
      fix: `pullquote show ${id}, then pullquote approve ${id}`,
    };
  if (state === 'overdue')
    return {
      kind: 'operator',
      for: reason ?? 'it is overdue',
      since: scheduledAt,
      fix: `pullquote approve ${id}, or pullquote cancel ${id}`,
    };
  if (state === 'scheduled' && scheduledAt !== null && scheduledAt > now)
    return { kind: 'time', for: 'its time', since: null, fix: null };
  const lacking = lackOf(campaign, workers);
  if (lacking) return { ...lacking, since: null };
  if (state === 'sending' && reason !== null)
    return { kind: 'server', for: reason, since: updatedAt, fix: null };
  return null;
}

/** What no worker that runs can do of it. */
function lackOf(campaign: Campaign, workers: readonly WorkerRow[]): Omit<Waits, 'since'> | null {
  const { state, channels, destination } = campaign;
  const needed: Stage[] =
    state === 'summarizing' ? ['summarize'] : state === 'rendering' ? ['render'] : channels;
  if (workers.length === 0) return { kind: 'workers', for: 'no worker is running', fix: startWorkers };
  for (const stage of needed) {
    const able = workers.filter(({ stages }) => stages.includes(stage));
    const [first] = able;
    if (!first)
      return {
        kind: 'workers',
        for: `no worker for ${stage} is running`,
        fix: `start one: pullquote worker ${stage}`,
      };
    if (stage === 'summarize' || stage === 'render' || !destination) continue;
    if (!able.some((worker) => sendsThere(destination, worker.destination, stage)))
      return {
        kind: 'elsewhere',
        for: `the workers that run would send elsewhere than was approved: ${difference(destination, first.destination, stage)}`,
        fix: `start them with the settings that it was approved with, or approve it again for theirs: pullquote approve ${campaign.id}`,
      };
  }
  return null;
}

const startWorkers = 'start them: npm start, or pullquote worker';

/** Whether somebody who is alive can send each of its channels where it was approved to go. */
export const canSend = (
  { channels, destination }: Pick<Campaign, 'channels' | 'destination'>,
  workers: readonly WorkerRow[],
): boolean =>
  channels.every((channel: Channel) =>
    workers.some(
      (worker) =>
        worker.stages.includes(channel) &&
        (!destination || sendsThere(destination, worker.destination, channel)),
    ),
  );

// Per-queue settings, as data. Concurrency here is per worker process and can be set by --concurrency.
import type { Stage } from '../src/domain/campaign.ts';

export interface QueueSettings {
  /** Jobs at once in one worker process. */
  concurrency: number;
  /** Tries of a job before its failure stands. */
  attempts: number;
  /** Exponential backoff: first delay in ms. */
  backoffMs: number;
  /** How long a job may go without its lock renewed; a killed worker's jobs go again after about this. */
  lockDurationMs: number;
  /** Lost locks before a job counts as failed. High where the ledger in Postgres already bounds what a rerun may do. */
  maxStalls: number;
}

export const queues: Record<Stage, QueueSettings> = {
  summarize: { concurrency: 2, attempts: 4, backoffMs: 2_000, lockDurationMs: 15_000, maxStalls: 2 },
  render: { concurrency: 2, attempts: 3, backoffMs: 2_000, lockDurationMs: 15_000, maxStalls: 2 },
  email: { concurrency: 2, attempts: 5, backoffMs: 1_000, lockDurationMs: 10_000, maxStalls: 1_000 },
  social: { concurrency: 2, attempts: 5, backoffMs: 5_000, lockDurationMs: 15_000, maxStalls: 1_000 },
};

/** How often a worker looks for jobs whose lock was lost. */
export const stalledIntervalMs = 5_000;
/** How long a stopping worker waits for its jobs; the whole process has 30 s. */
export const stopGraceMs = 22_000;
/** Rows of one email job. */
export const chunkSize = 500;
/** SMTP connections of one email worker process, at most: how many pay is found out. */
export const maxConnections = 50;
/** How often a process looks into Postgres for what is due and has no job. */
export const sweepEveryMs = 2_000;
/** How often a process looks into Postgres for feeds that are due. */
export const feedSweepEveryMs = 10_000;
/** A claimed row is another's after this; the owner renews it three times as often. */
export const leaseMs = 15_000;
/** A campaign later than this asks the operator instead of firing. */
export const latenessLimitMs = 60 * 60_000;
/** Calls to a network for one post, before its failure stands or its doubt is left to the operator. */
export const maxPostAttempts = 10;
/** How long after a doubt a network is asked whether the post is there. */
export const lookAfterMs = 5_000;

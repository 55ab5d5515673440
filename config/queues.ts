// Per-queue settings, as data. Concurrency here is per worker process and can be set by --concurrency.
import type { Stage } from '../src/domain/campaign.ts';

export interface QueueSettings {
  /** Jobs at once in one worker process. */
  concurrency: number;
  /** Tries of a job before its failure stands. */
  attempts: number;
  /** Exponential backoff: first delay in ms. */
  backoffMs: number;
  /** How long a job may go without its lock renewed. */
  lockDurationMs: number;
}

export const queues: Record<Stage, QueueSettings> = {
  summarize: { concurrency: 2, attempts: 4, backoffMs: 2_000, lockDurationMs: 30_000 },
  render: { concurrency: 2, attempts: 3, backoffMs: 2_000, lockDurationMs: 30_000 },
  email: { concurrency: 4, attempts: 5, backoffMs: 1_000, lockDurationMs: 30_000 },
  social: { concurrency: 2, attempts: 5, backoffMs: 5_000, lockDurationMs: 30_000 },
};

/** Rows of one email job. */
export const chunkSize = 500;
/** SMTP connections of one email worker process. */
export const maxConnections = 10;
/** How often a process looks into Postgres for what is due and has no job. */
export const sweepEveryMs = 2_000;
/** A claimed row is another's after this. */
export const leaseMs = 60_000;
/** A campaign later than this asks the operator instead of firing. */
export const latenessLimitMs = 60 * 60_000;

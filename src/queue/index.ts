// The queues, one a stage: the doorbell beside the rows in Postgres. A ring that fails is logged and never thrown,
// since the row is already there and the sweeper rings again. This folder must not know the store.
import { type JobsOptions, Queue } from 'bullmq';
import { queues as settings } from '../../config/queues.ts';
import { type Stage, stages } from '../domain/campaign.ts';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { type Backend, backendOf, type QueueLocation } from './connection.ts';
import { type Job, jobId, type Payload } from './jobs.ts';
import { quietly } from './quietly.ts';
import { type RunningWorker, runWorker, type WorkOptions } from './run-worker.ts';

export type { RunningWorker } from './run-worker.ts';

/** Jobs of a stage that are not done. */
export interface Depth {
  waiting: number;
  active: number;
  delayed: number;
}

export interface Queues {
  /**
   * Adds the job, unless it is already there. Ringing for a job that is just running does nothing, even if its
   * worker has looked at Postgres for the last time: the sweeper rings for what it missed. Never throws.
   */
  ring(job: Job, options?: { delayMs?: number }): Promise<void>;
  /** The same for many, in one round trip a stage. */
  ringAll(jobs: readonly Job[]): Promise<void>;
  work<S extends Stage>(
    stage: S,
    handler: (payload: Payload<S>, signal: AbortSignal) => Promise<void>,
    options: WorkOptions<S>,
  ): RunningWorker;
  depth(): Promise<Record<Stage, Depth>>;
  /** How many workers are connected, of any stage, in any process. */
  workers(): Promise<number>;
  /** @throws REDIS_UNREACHABLE, or POSTGRES_UNREACHABLE where the queues live there */
  ping(): Promise<void>;
  /** Closes the queues, not the workers. Takes a few seconds at most. */
  close(): Promise<void>;
}

const openTimeoutMs = 15_000;
const closeTimeoutMs = 2_000;
/** Whoever rings for one job has written a row, and waits no longer for the bell. */
const ringTimeoutMs = 2_000;

/** @throws REDIS_UNREACHABLE, or POSTGRES_UNREACHABLE where the queues live there */
export async function openQueues(location: QueueLocation, log: Logger): Promise<Queues> {
  const backend = backendOf(location);
  try {
    await backend.probe();
  } catch (cause) {
    throw backend.unreachable(cause);
  }
  const logError = quietly(log, 'the queue has an error; rows are safe, the sweeper rings again');
  const opened = new Map(stages.map((stage) => [stage, openQueue(stage, backend, logError)]));
  const queueOf = (stage: Stage) => opened.get(stage) as ReturnType<typeof openQueue>;
  const close = async () => {
    await within(closeTimeoutMs, Promise.all([...opened.values()].map((queue) => queue.close()))).catch(
      () => undefined,
    );
  };

  try {
    await within(openTimeoutMs, Promise.all([...opened.values()].map((queue) => queue.waitUntilReady())));
  } catch (cause) {
    await close();
    throw backend.unreachable(cause);
  }

  const ringAll = async (jobs: readonly Job[], { delayMs = 0, timeoutMs = openTimeoutMs } = {}) => {
    for (const [stage, ofStage] of Map.groupBy(jobs, (job) => job.stage)) {
      const added = ofStage.map((job) => ({
        name: stage,
        data: job.payload,
        opts: { ...jobOptions(stage), jobId: jobId(job), delay: delayMs },
      }));
      try {
        await within(timeoutMs, queueOf(stage).addBulk(added));
      } catch (error) {
        log.error(
          { stage, jobs: jobs.length, reason: messageOf(error) },
          'could not ring; the rows are in Postgres and the sweeper rings again',
        );
      }
    }
  };

  return {
    ring: (job, options) => ringAll([job], { ...options, timeoutMs: ringTimeoutMs }),
    ringAll: (jobs) => ringAll(jobs),
    work: (stage, handler, options) => runWorker(stage, handler, options, backend, log),
    async depth() {
      const counts = stages.map(async (stage) => {
        const { waiting = 0, prioritized = 0, active = 0, delayed = 0 } = await queueOf(stage).getJobCounts();
        return [stage, { waiting: waiting + prioritized, active, delayed }] as const;
      });
      return Object.fromEntries(await Promise.all(counts)) as Record<Stage, Depth>;
    },
    async workers() {
      const counts = await Promise.all(stages.map((stage) => queueOf(stage).getWorkersCount()));
      return counts.reduce((total, count) => total + count, 0);
    },
    async ping() {
      try {
        await within(closeTimeoutMs, queueOf('email').getWaitingCount());
      } catch (cause) {
        throw backend.unreachable(cause);
      }
    },
    close,
  };
}

function openQueue(stage: Stage, backend: Backend, logError: (error: Error) => void) {
  const queue = new Queue(stage, backend.queue, backend.factory);
  queue.on('error', logError);
  return queue;
}

/** A finished job is removed, so that its id can ring again; Postgres keeps the story. */
function jobOptions(stage: Stage): JobsOptions {
  const { attempts, backoffMs } = settings[stage];
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 },
    removeOnComplete: true,
    removeOnFail: true,
  };
}

async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

// Runs the jobs of one stage. The only place where an error becomes a retry: 'never' ends the job, a time puts it
// off, anything else is the queue's backoff. It must not know what a job does.
import { setTimeout as sleep } from 'node:timers/promises';
import { DelayedError, type Job as QueuedJob, UnrecoverableError, WaitingError, Worker } from 'bullmq';
import { queues as settings, stalledIntervalMs, stopGraceMs } from '../../config/queues.ts';
import type { Stage } from '../domain/campaign.ts';
import { messageOf, PullquoteError, type Retry } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Backend } from './connection.ts';
import { jobSchemas, type Payload } from './jobs.ts';
import { quietly } from './quietly.ts';

export interface WorkOptions<S extends Stage> {
  concurrency: number;
  /** How long a job may go without its lock renewed; default: config/queues.ts. */
  lockDurationMs?: number | undefined;
  /** Called once when a job will not be tried again. Errors of it are logged. */
  onFailed?(payload: Payload<S>, error: Error): Promise<void>;
}

export interface RunningWorker {
  /** Takes no more jobs, aborts the signals of those running, and waits for them, for a bounded time. */
  close(): Promise<void>;
}

/** A job put off again and again by its own wish is given up in the end. */
const maxStarts = 50;

export function runWorker<S extends Stage>(
  stage: S,
  handler: (payload: Payload<S>, signal: AbortSignal) => Promise<void>,
  options: WorkOptions<S>,
  backend: Backend,
  log: Logger,
): RunningWorker {
  const { maxStalls } = settings[stage];
  const lockDurationMs = options.lockDurationMs ?? settings[stage].lockDurationMs;
  const stopping = new AbortController();
  const errors = new WeakMap<object, Error>();

  const process = async (job: QueuedJob, token?: string) => {
    // Checked here too: another version, or a person, may have written it.
    const payload = jobSchemas[stage].safeParse(job.data);
    if (!payload.success) throw new UnrecoverableError(`a ${stage} job with an unreadable payload`);
    try {
      await handler(payload.data as Payload<S>, stopping.signal);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      errors.set(job, error);
      if (stopping.signal.aborted) {
        // Not the job's fault: it goes back to the head of the queue for another process.
        await job.moveToWait(token);
        throw new WaitingError();
      }
      const retry: Retry = error instanceof PullquoteError ? error.retry : 'backoff';
      if (retry === 'never' || job.attemptsStarted >= maxStarts) throw new UnrecoverableError(error.message);
      if (typeof retry === 'object') {
        await job.moveToDelayed(Date.now() + retry.afterMs, token);
        throw new DelayedError();
      }
      throw error;
    }
  };

  const workerOptions = {
    ...backend.worker,
    concurrency: options.concurrency,
    lockDuration: lockDurationMs,
    maxStalledCount: maxStalls,
    stalledInterval: Math.min(stalledIntervalMs, lockDurationMs / 2),
    // How long the fetching waits after a lost connection; BullMQ's own is 15 s.
    runRetryDelay: 1_000,
  };
  const worker = new Worker(stage, process, workerOptions, backend.factory);
  const reports = new Set<Promise<void>>();
  const report = async (payload: Payload<S>, error: Error) => {
    try {
      await options.onFailed?.(payload, error);
    } catch (unwritten) {
      log.error({ stage, reason: messageOf(unwritten) }, 'could not write down that a job failed');
    }
  };
  worker.on('error', quietly(log.child({ stage }), 'the worker has an error; it goes on'));
  worker.on('failed', (job, failure) => {
    if (!job || !isFinal(job, failure)) {
      log.warn({ stage, job: job?.id, reason: failure.message }, 'a job failed and is tried again');
      return;
    }
    log.error({ stage, job: job.id, reason: failure.message }, 'a job failed for good');
    const payload = jobSchemas[stage].safeParse(job.data);
    if (!payload.success) return;
    const reporting = report(payload.data as Payload<S>, errors.get(job) ?? failure);
    reports.add(reporting);
    reporting.finally(() => reports.delete(reporting));
  });

  return {
    async close() {
      stopping.abort(new Error('the worker is stopping'));
      // BullMQ's own close waits for as long as the jobs and Redis take.
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, stopGraceMs);
      let closed = false;
      const closing = worker.close().then(() => Promise.all(reports));
      await Promise.race([closing.then(() => (closed = true)), late]);
      clearTimeout(timer);
      if (!closed)
        await Promise.race([worker.disconnect(), sleep(1_000, undefined, { ref: false })]).catch(
          () => undefined,
        );
    },
  };
}

/** Whether the job's last attempt has failed: its own word, or all attempts made. */
function isFinal(job: QueuedJob, failure: Error): boolean {
  return failure.name === 'UnrecoverableError' || job.attemptsMade >= (job.opts.attempts ?? 1);
}

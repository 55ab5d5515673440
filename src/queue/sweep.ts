// The sweeper: what Postgres says is due and has no job gets one, at boot and every few seconds. With it Redis can be
// flushed, killed or replaced at any moment. It takes narrow functions and must not know the store.
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Job } from './jobs.ts';

export interface SweepStep {
  /** For the log. */
  name: string;
  /** Brings rows forward (starts what is due, takes back lost leases) and names the jobs that are now due. */
  run(): Promise<readonly Job[]>;
}

export interface Sweeper {
  /** One sweep now, or the one under way. */
  sweep(): Promise<void>;
  /** Something changed: a sweep that begins after this comes at once. */
  ring(): void;
  /** No sweep begins after this; waits for the one under way. */
  close(): Promise<void>;
}

/** Steps run in order and one at a time; one that fails is logged and does not keep the others from running. */
export function startSweeper(
  steps: readonly SweepStep[],
  ringAll: (jobs: readonly Job[]) => Promise<void>,
  options: { everyMs: number },
  log: Logger,
): Sweeper {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isRung = false;
  const failing = new Set<string>();

  const once = async () => {
    for (const step of steps) {
      if (closed) return;
      try {
        const jobs = await step.run();
        if (jobs.length > 0) await ringAll(jobs);
        if (failing.delete(step.name)) log.info({ step: step.name }, 'sweeping works again');
      } catch (error) {
        // Once, not every two seconds for as long as Postgres is away.
        if (!failing.has(step.name))
          log.error({ step: step.name, reason: messageOf(error) }, 'sweeping failed; it is tried again');
        failing.add(step.name);
      }
    }
  };

  const sweep = () => {
    clearTimeout(timer);
    if (!running) {
      isRung = false;
      running = once().finally(() => {
        running = undefined;
        if (!closed) timer = setTimeout(sweep, isRung ? 0 : options.everyMs);
      });
    }
    return running;
  };
  timer = setTimeout(sweep, 0);

  return {
    sweep,
    ring() {
      isRung = true;
      if (!running && !closed) void sweep();
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}

// Starts the workers of the named stages in this process, and the sweeper beside them. Any number of processes may do so.
import {
  leaseMs as defaultLeaseMs,
  sweepEveryMs as defaultSweepEveryMs,
  feedSweepEveryMs,
  queues as settings,
} from '../config/queues.ts';
import type { App } from '../src/app.ts';
import type { Stage } from '../src/domain/campaign.ts';
import { messageOf, PullquoteError } from '../src/errors.ts';
import { redact } from '../src/log.ts';
import { accountSweep } from '../src/operations/account-sweep.ts';
import { chooseReaders } from '../src/operations/choose-readers.ts';
import { feedSweep } from '../src/operations/feed-sweep.ts';
import { webhookSweep } from '../src/operations/webhook-sending.ts';
import type { RunningWorker } from '../src/queue/index.ts';
import type { Payload } from '../src/queue/jobs.ts';
import { startSweeper } from '../src/queue/sweep.ts';
import { failCampaign } from '../src/store/campaign-moves.ts';
import { startHeart } from './heart.ts';
import { sweepSteps } from './sweeps.ts';

export interface WorkersOptions {
  /** Jobs at once per stage; default: config/queues.ts. */
  concurrency?: number;
  /** How long a row and a job stay a worker's that gives no sign of life. */
  leaseMs?: number;
  sweepEveryMs?: number;
}

export interface Workers {
  /** Takes nothing new, lets what is under way end, gives back the rest. Takes less than 30 s. */
  close(): Promise<void>;
}

/** Outages pass by themselves, and the sweeper rings again: no reason to fail a campaign. */
const isOutage = (error: unknown): boolean =>
  error instanceof PullquoteError &&
  ['POSTGRES_UNREACHABLE', 'REDIS_UNREACHABLE', 'ENGINE_UNAVAILABLE'].includes(error.code);

export async function startWorkers(
  app: App,
  stages: readonly Stage[],
  options: WorkersOptions = {},
): Promise<Workers> {
  const leaseMs = options.leaseMs ?? defaultLeaseMs;

  const start = <S extends Stage>(
    stage: S,
    run: (app: App, payload: Payload<S>, signal: AbortSignal) => Promise<void>,
  ): RunningWorker =>
    app.queues.work(stage, (payload, signal) => run(app, payload, signal), {
      concurrency: options.concurrency ?? settings[stage].concurrency,
      lockDurationMs: options.leaseMs,
      async onFailed({ campaignId }, error) {
        if (isOutage(error)) return;
        await failCampaign(app.store.db, campaignId, stage, redact(messageOf(error)), app.now());
      },
    });

  // What a stage needs is loaded with its first job.
  const starters: Record<Stage, () => RunningWorker> = {
    summarize: () =>
      start('summarize', async (...job) => {
        // What is summarized is rendered next: the processes start meanwhile.
        if (stages.includes('render')) app.renderer.warm();
        await (await import('./summarize.ts')).run(...job);
      }),
    render: () => start('render', async (...job) => (await import('./render.ts')).run(...job)),
    email: () => start('email', async (...job) => (await import('./email.ts')).run(...job, { leaseMs })),
    social: () => start('social', async (...job) => (await import('./social.ts')).run(...job)),
  };
  // An engine that is not configured should stop the start, not each campaign.
  if (stages.includes('summarize')) chooseReaders(app);
  // Before the first sweep, which asks who is alive.
  const heart = await startHeart(app, stages);
  const sweeper = startSweeper(
    sweepSteps(app, { leaseMs }),
    (jobs) => app.queues.ringAll(jobs),
    { everyMs: options.sweepEveryMs ?? defaultSweepEveryMs },
    app.log,
  );
  const stopping = new AbortController();
  // Of its own: a slow server must not keep the ledger from being swept.
  const feedSweeper = stages.includes('summarize')
    ? startSweeper(
        [feedSweep(app, stopping.signal)],
        (jobs) => app.queues.ringAll(jobs),
        { everyMs: options.sweepEveryMs ?? feedSweepEveryMs },
        app.log,
      )
    : null;
  // Likewise: whoever is told takes as long as they like.
  const webhookSweeper = startSweeper(
    [webhookSweep(app, stopping.signal)],
    async () => {},
    { everyMs: options.sweepEveryMs ?? defaultSweepEveryMs },
    app.log,
  );
  // And a network as it likes.
  const accountSweeper = stages.includes('social')
    ? startSweeper(
        [accountSweep(app, stopping.signal)],
        async () => {},
        { everyMs: options.sweepEveryMs ?? defaultSweepEveryMs },
        app.log,
      )
    : null;
  const workers = stages.map((stage) => starters[stage]());
  // What is approved, resumed or retried need not wait for the next sweep.
  const stopHearing = app.store.hear(() => sweeper.ring());

  return {
    async close() {
      stopping.abort();
      const sweepers = [sweeper, feedSweeper, webhookSweeper, accountSweeper];
      await Promise.all([stopHearing(), ...sweepers.map((each) => each?.close())]);
      await Promise.all(workers.map((worker) => worker.close()));
      await heart.stop();
    },
  };
}

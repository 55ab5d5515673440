// Whether the engines answer, within a time that a load balancer waits, and how much there is of everything.
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '../app.ts';
import { messageOf } from '../errors.ts';
import { countForMetrics, type StateCounts } from '../store/metrics.ts';

/** What of the app these need. */
export type HealthApp = Pick<App, 'log' | 'now'> & {
  store: Pick<App['store'], 'db' | 'ping'>;
  queues: Pick<App['queues'], 'ping' | 'depth'>;
};

export interface Health {
  postgres: boolean;
  queue: boolean;
}

/** State → how many; numbers alone, never an address or an id. */
export interface Counts {
  campaigns: StateCounts;
  deliveries: StateCounts;
  /** Deliveries that went or go out a second time. */
  resent: number;
  postParts: StateCounts;
  /** By stage. */
  jobs: Record<string, StateCounts>;
}

const timeoutMs = 2_000;

/** Never throws: what does not answer is logged. */
export async function checkHealth({ store, queues, log }: HealthApp): Promise<Health> {
  async function answers(name: string, asked: Promise<unknown>): Promise<boolean> {
    const waiting = new AbortController();
    const late = sleep(timeoutMs, undefined, { signal: waiting.signal, ref: false }).then(() => {
      throw new Error(`no answer within ${timeoutMs} ms`);
    });
    late.catch(() => {});
    try {
      await Promise.race([asked, late]);
      return true;
    } catch (error) {
      log.warn('%s is not ready: %s', name, messageOf(error));
      return false;
    } finally {
      waiting.abort();
    }
  }

  const [postgres, queue] = await Promise.all([
    answers('Postgres', store.ping()),
    answers('the queue', queues.ping()),
  ]);
  return { postgres, queue };
}

/** Of what answers; never throws: an engine that went away meanwhile is logged, and its counts are left out. */
export async function countAll(app: HealthApp, { postgres, queue }: Health): Promise<Partial<Counts>> {
  try {
    return {
      ...(postgres && (await countForMetrics(app.store.db, app.now()))),
      ...(queue && { jobs: await jobCounts(app) }),
    };
  } catch (error) {
    app.log.warn('metrics are not fresh: %s', messageOf(error));
    return {};
  }
}

async function jobCounts({ queues }: HealthApp): Promise<Counts['jobs']> {
  const depths = Object.entries(await queues.depth());
  return Object.fromEntries(depths.map(([stage, depth]) => [stage, { ...depth }]));
}

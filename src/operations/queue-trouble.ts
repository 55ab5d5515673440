// Whether the Redis of the queues answers, for whoever else needs Postgres alone. Starts none, and never waits for long.
import type { Records } from '../app.ts';
import { startEngines } from '../engines/index.ts';
import { reachRedis } from '../engines/reach.ts';
import { messageOf } from '../errors.ts';
import { aliveWorkers } from '../store/workers.ts';

/** Whoever looks at a campaign waits no longer than this for what is not Postgres. */
const limitMs = 1_500;

/** One line that says what is wrong, and what that means; null where it answers, or nobody here needs one. Never throws. */
export async function queueTrouble(
  records: Pick<Records, 'config' | 'log' | 'store'>,
): Promise<string | null> {
  if (records.config.queueBackend !== 'redis') return null;
  try {
    await reachOurs(records);
    return null;
  } catch (error) {
    return `Redis does not answer: ${messageOf(error)}. Until it does, workers hear of nothing new; what Postgres knows is kept, and goes on afterwards.`;
  }
}

async function reachOurs({ config, log, store }: Parameters<typeof queueTrouble>[0]): Promise<void> {
  if (config.redisUrl !== null) return reachRedis(config.redisUrl, limitMs);
  // The embedded one runs where workers of this data folder do; for nobody it would be started in vain.
  if (config.databaseUrl !== null || (await aliveWorkers(store.db)).length === 0) return;
  await using engines = await startEngines(config, log, { redis: true });
  if (engines.redisUrl !== null) await reachRedis(engines.redisUrl, limitMs);
}

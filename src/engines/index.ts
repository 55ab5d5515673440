// The engines a process uses: a Postgres and a Redis, each the one of its URL or else the embedded one of the data folder,
// and the outbox. What none can be had of is said here, once.
import { join } from 'node:path';
import type { Config } from '../../config/env.ts';
import type { Logger } from '../log.ts';
import { enterRoom, type RoomOptions } from './enter-room.ts';
import { reachPostgres, reachRedis } from './reach.ts';
import type { EngineName } from './room-protocol.ts';

/** A URL is null where it wasn't needed. */
export interface Engines extends AsyncDisposable {
  databaseUrl: string | null;
  /** Also null where no Redis can be had: then the queue uses Postgres. */
  redisUrl: string | null;
  /** Where the outbox takes mail, as smtp://…; null where a transport of the operator's sends it. */
  outboxUrl: string | null;
  /** Where the outbox keeps its mails. */
  outboxDir: string | null;
}

export interface EngineNeeds {
  postgres?: boolean;
  redis?: boolean;
  outbox?: boolean;
}

/**
 * Dispose it to let go of the embedded engines: the last process of a data folder stops them and waits for their end.
 * @throws POSTGRES_UNREACHABLE, REDIS_UNREACHABLE for a URL that doesn't answer; ENGINE_UNAVAILABLE for an embedded
 * engine that doesn't start
 */
export async function startEngines(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'redisUrl'>,
  log: Logger,
  need: EngineNeeds,
  options: RoomOptions = {},
): Promise<Engines> {
  const embedded: EngineName[] = [];
  const checks: Promise<void>[] = [];
  if (need.postgres) {
    if (config.databaseUrl === null) embedded.push('postgres');
    else checks.push(reachPostgres(config.databaseUrl));
  }
  if (need.redis) {
    if (config.redisUrl === null) embedded.push('redis');
    else checks.push(reachRedis(config.redisUrl));
  }
  if (need.outbox) embedded.push('outbox');
  await Promise.all(checks);

  const room = embedded.length > 0 ? await enterRoom(config.dataDir, embedded, log, options) : null;
  const urls = room?.urls ?? {};
  if (urls.redis === null)
    log.warn(
      'no Redis to be had (no redis-server or valkey-server on PATH, none from the set-up): the queue uses Postgres',
    );
  return {
    databaseUrl: need.postgres ? (config.databaseUrl ?? urls.postgres ?? null) : null,
    redisUrl: need.redis ? (config.redisUrl ?? urls.redis ?? null) : null,
    outboxUrl: urls.outbox ?? null,
    outboxDir: need.outbox ? join(config.dataDir, 'outbox') : null,
    async [Symbol.asyncDispose]() {
      await room?.[Symbol.asyncDispose]();
    },
  };
}

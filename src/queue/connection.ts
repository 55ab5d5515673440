// Where the queues live: Redis, or BullMQ's own tables in Postgres. Only this file knows the difference.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BackendFactory,
  type ConnectionOptions,
  createPostgresBackend,
  getDefaultBackendFactory,
  type QueueOptions,
  type RedisOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import { type PullquoteError, unreachable } from '../errors.ts';

export interface QueueLocation {
  backend: 'redis' | 'postgres';
  /** null = the queues live in Postgres. */
  redisUrl: string | null;
  databaseUrl: string;
  /** Namespace: of the keys in Redis, of the schema in Postgres. */
  prefix: string;
}

export interface Backend {
  /** What BullMQ opens a queue with. Never waits for a lost server: an add fails at once and is the sweeper's. */
  queue: QueueOptions;
  /** What BullMQ opens a worker with: waits for a lost server for as long as it takes. */
  worker: QueueOptions;
  factory: BackendFactory;
  /** One try at the server, so that a wrong URL is told at once. Afterwards a lost server is waited for. */
  probe(): Promise<void>;
  unreachable(cause: unknown): PullquoteError;
}

/** An answer of Redis later than this counts as none. */
const commandTimeoutMs = 5_000;
const connectTimeoutMs = 5_000;
/** Postgres connections of one queue or worker, beside the one that listens. */
const poolSize = 2;

export function backendOf(location: QueueLocation): Backend {
  if (location.backend === 'postgres' || location.redisUrl === null) return onPostgres(location);
  return onRedis(location.redisUrl, location.prefix);
}

function onRedis(redisUrl: string, prefix: string): Backend {
  const common: RedisOptions = {
    connectTimeout: connectTimeoutMs,
    // BullMQ's own waits up to 20 s between two tries.
    retryStrategy: (times: number) => Math.min(times * 200, 2_000),
    ...locate(redisUrl),
  };
  return {
    queue: {
      prefix,
      connection: { ...common, enableOfflineQueue: false, commandTimeout: commandTimeoutMs },
    },
    worker: { prefix, connection: { ...common, maxRetriesPerRequest: null } },
    factory: getDefaultBackendFactory(),
    probe: () => probeRedis(redisUrl),
    unreachable: (cause) => unreachable('REDIS_UNREACHABLE', redisUrl, cause),
  };
}

const locate = (redisUrl: string): RedisOptions & { url?: string } =>
  redisUrl.startsWith('unix:') ? { path: new URL(redisUrl).pathname } : { url: redisUrl };

async function probeRedis(redisUrl: string): Promise<void> {
  const { url, ...options } = locate(redisUrl);
  const once = { ...options, lazyConnect: true, connectTimeout: connectTimeoutMs, retryStrategy: () => null };
  const client = url ? new Redis(url, once) : new Redis(once);
  let failure: Error | undefined;
  const waiting = new AbortController();
  // The event says why; the rejection only that the connection is closed.
  client.on('error', (error: Error) => {
    failure ??= error;
  });
  try {
    await Promise.race([client.connect().then(() => client.ping()), tooLate(waiting.signal)]);
  } catch (error) {
    throw failure ?? error;
  } finally {
    waiting.abort();
    if (client.status !== 'end') client.disconnect();
  }
}

/** A server that takes the connection and says nothing. */
const tooLate = async (signal: AbortSignal): Promise<never> => {
  await sleep(connectTimeoutMs, undefined, { signal });
  throw new Error(`no answer in ${connectTimeoutMs} ms`);
};

function onPostgres({ databaseUrl, prefix }: QueueLocation): Backend {
  const connection = {
    connectionString: databaseUrl,
    // A schema name is a plain identifier.
    schema: `${prefix.replace(/\W/g, '_')}_queues`.replace(/^(?=\d)/, '_'),
    migrate: true,
    max: poolSize,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'pullquote-queues',
  };
  // BullMQ types the options of every back end as those of Redis.
  const options = { prefix, connection: connection as unknown as ConnectionOptions };
  return {
    queue: options,
    worker: options,
    factory: createPostgresBackend as unknown as BackendFactory,
    // The first query of a queue is one try already.
    probe: async () => {},
    unreachable: (cause) => unreachable('POSTGRES_UNREACHABLE', databaseUrl, cause),
  };
}

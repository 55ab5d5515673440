// Asks the Postgres or Redis of a URL whether it is there, once and quickly. Changes nothing on it.
import { setTimeout as sleep } from 'node:timers/promises';
import { unreachable } from '../errors.ts';

const withinMs = 5_000;

const orEmbedded = (variable: string): string => `, or unset ${variable} to use the embedded one`;

/** @throws POSTGRES_UNREACHABLE */
export async function reachPostgres(databaseUrl: string): Promise<void> {
  const { default: pg } = await import('pg');
  try {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: withinMs });
    // A server that goes away while we say goodbye is the next query's finding.
    client.on('error', () => {});
    try {
      await client.connect();
    } finally {
      await client.end();
    }
  } catch (cause) {
    throw unreachable('POSTGRES_UNREACHABLE', databaseUrl, cause, orEmbedded('DATABASE_URL'));
  }
}

/** @throws REDIS_UNREACHABLE, after this time too where the server takes the connection and says nothing */
export async function reachRedis(redisUrl: string, limitMs: number = withinMs): Promise<void> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: limitMs,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  const waiting = new AbortController();
  let connectError: unknown;
  redis.on('error', (error) => {
    connectError = error;
  });
  try {
    await Promise.race([redis.connect().then(() => redis.ping()), tooLate(limitMs, waiting.signal)]);
  } catch (error) {
    throw unreachable('REDIS_UNREACHABLE', redisUrl, connectError ?? error, orEmbedded('REDIS_URL'));
  } finally {
    waiting.abort();
    redis.disconnect();
  }
}

const tooLate = async (limitMs: number, signal: AbortSignal): Promise<never> => {
  await sleep(limitMs, undefined, { signal });
  throw new Error(`no answer in ${limitMs / 1_000} s`);
};

// Asks the Postgres or Redis of a URL whether it is there, once and quickly. Changes nothing on it.
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

/** @throws REDIS_UNREACHABLE */
export async function reachRedis(redisUrl: string): Promise<void> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: withinMs,
    commandTimeout: withinMs,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  let connectError: unknown;
  redis.on('error', (error) => {
    connectError = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw unreachable('REDIS_UNREACHABLE', redisUrl, connectError ?? error, orEmbedded('REDIS_URL'));
  } finally {
    redis.disconnect();
  }
}

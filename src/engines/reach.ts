// Asks the Postgres or Redis of a URL whether it is there, once and quickly. Changes nothing on it.
import { messageOf, PullquoteError } from '../errors.ts';

const withinMs = 5_000;

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
    throw new PullquoteError(
      'POSTGRES_UNREACHABLE',
      unreachable('DATABASE_URL', 'Postgres', databaseUrl, cause),
      {
        cause,
        retry: 'backoff',
      },
    );
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
    const cause = connectError ?? error;
    throw new PullquoteError('REDIS_UNREACHABLE', unreachable('REDIS_URL', 'Redis', redisUrl, cause), {
      cause,
      retry: 'backoff',
    });
  } finally {
    redis.disconnect();
  }
}

function unreachable(variable: string, kind: string, url: string, error: unknown): string {
  return `${variable}: expected a ${kind} at ${place(url)}, got: ${reason(error)}; start it, correct the URL, or unset ${variable} to use the embedded one`;
}

/** Host, port and path: never the user or the password. */
function place(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'that URL';
  }
}

/** A host of several addresses fails with all their errors and an empty message of its own. */
function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0]);
  return messageOf(error).split('\n')[0] ?? '';
}

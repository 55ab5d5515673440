// The connection to Postgres: a pool that outlives a restart of the server, and errors that tell no values.
// It must not know any table.
import { isNativeError } from 'node:util/types';
import { drizzle, NodePgPreparedQuery, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { type ClientConfig, Pool, type PoolClient } from 'pg';
import { PullquoteError, unreachable } from '../errors.ts';

/** Drizzle on a pool or in a transaction: the first parameter of every function of the store. */
export type Db = PgDatabase<NodePgQueryResultHKT, Record<string, never>>;

/** A text as Postgres can keep it, whoever wrote it: in its `text` and `jsonb` there is no NUL. */
export const storable = (text: string): string => text.replaceAll('\0', '␀');

/** For LIKE: texts that have this one in them, as it is. */
export const containing = (part: string): string => `%${storable(part).replace(/[\\%_]/g, '\\$&')}%`;

/** The same of a value that is kept as JSON. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, part) => (typeof part === 'string' ? storable(part) : part));

/** What one connection is opened with. */
export const clientConfig = (databaseUrl: string): ClientConfig => ({
  connectionString: databaseUrl,
  connectionTimeoutMillis: 10_000,
  application_name: 'pullquote',
  keepAlive: true,
});

/** Drizzle on a pool of at most `size` connections, opened as they are needed. Ending it twice is ending it once. */
export function openPool(databaseUrl: string, size: number): { db: Db; end(): Promise<void> } {
  const pool = new LastingPool(databaseUrl, size);
  let ending: Promise<void> | null = null;
  return {
    db: drizzle(pool),
    end: () => {
      ending ??= pool.end();
      return ending;
    },
  };
}

/** Refused, unknown or timed-out sockets; SQLSTATE 08, 28, 3D000, 53300 and 57P: the server will not or cannot serve. */
const connectionCodes =
  /^(08...|28...|3D000|53300|57P0.|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|EACCES)$/;
/** The driver raises these without a code. */
const connectionMessages =
  /^(Connection terminated|timeout expired|timeout exceeded when trying to connect|Client has encountered)/;

/**
 * A connection that failed or broke as POSTGRES_UNREACHABLE; every other error as it came.
 */
export function classifyFailure(error: unknown, databaseUrl: string): unknown {
  if (!isNativeError(error) || error instanceof PullquoteError) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (!connectionCodes.test(code) && !connectionMessages.test(error.message)) return error;
  return unreachable('POSTGRES_UNREACHABLE', databaseUrl, error);
}

class LastingPool extends Pool {
  readonly databaseUrl: string;

  constructor(databaseUrl: string, size: number) {
    super({ ...clientConfig(databaseUrl), max: size, idleTimeoutMillis: 30_000 });
    this.databaseUrl = databaseUrl;
    // A broken connection is met by the next query on it, which reports it; unheard, it would end the process.
    this.on('error', () => {});
    this.on('connect', (client) => client.on('error', () => {}));
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: Parameters<Pool['connect']>[0]): void;
  override connect(callback?: Parameters<Pool['connect']>[0]): Promise<PoolClient> | undefined {
    if (callback) {
      super.connect(callback);
      return undefined;
    }
    return super.connect().then(releasedWhenLost, (error: unknown) => {
      throw classifyFailure(error, this.databaseUrl);
    });
  }
}

/**
 * Drizzle gives no client back whose `begin` failed: each loss of the server would cost the pool a connection for good,
 * and end() would wait for ever. So one whose connection ends is given back here; a second release does nothing.
 */
function releasedWhenLost(client: PoolClient): PoolClient {
  const release = client.release;
  let isReleased = false;
  client.release = (destroy) => {
    if (isReleased) return;
    isReleased = true;
    client.removeListener('end', onEnd);
    release(destroy);
  };
  const onEnd = () => client.release(true);
  client.once('end', onEnd);
  return client;
}

// Drizzle wraps each failure in an error whose message holds every parameter: addresses, secrets, whole images.
// The driver's own error says what went wrong without them, so that one is passed on.
Object.assign(NodePgPreparedQuery.prototype, {
  async queryWithCache(
    this: { client: LastingPool | { host: string; port: number; database: string } },
    _text: string,
    _parameters: unknown[],
    query: () => Promise<unknown>,
  ): Promise<unknown> {
    try {
      return await query();
    } catch (error) {
      const { client } = this;
      throw classifyFailure(
        error,
        client instanceof LastingPool
          ? client.databaseUrl
          : `postgres://${client.host}:${client.port}/${client.database}`,
      );
    }
  },
});

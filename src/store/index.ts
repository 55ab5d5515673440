// The store: Postgres, the truth of every campaign. Opened once a process; the functions beside this file take its `db`.
import { sql } from 'drizzle-orm';
import { type Db, openPool } from './db.ts';
import { migrate } from './migrate.ts';
import { hearNotices } from './notices.ts';

export type { Db } from './db.ts';

export interface Store {
  db: Db;
  /** Calls back when a campaign changed, until the returned function is called. */
  hear(callback: () => void): () => Promise<void>;
  /** One round trip. @throws POSTGRES_UNREACHABLE */
  ping(): Promise<void>;
  /** Waits for the queries under way. */
  close(): Promise<void>;
}

/**
 * Migrates the database, then opens a pool on it (10 connections unless told otherwise). A lost server is met by
 * the queries, each with POSTGRES_UNREACHABLE, until it is back.
 * @throws POSTGRES_UNREACHABLE
 */
export async function openStore(databaseUrl: string, options: { poolSize?: number } = {}): Promise<Store> {
  await migrate(databaseUrl);
  const { db, end } = openPool(databaseUrl, options.poolSize ?? 10);
  return {
    db,
    hear: (callback) => hearNotices(databaseUrl, callback),
    async ping() {
      await db.execute(sql`select 1`);
    },
    close: end,
  };
}

// A store on a database of the test file's own.
import { afterAll, beforeEach } from '@jest/globals';
import { getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { openStore, type Store } from '../../src/store/index.ts';
import * as schema from '../../src/store/schema.ts';
import { freshDatabase } from './database.ts';

export interface FreshStore {
  store: Store;
  db: Store['db'];
  /** Of the database, for what opens a store itself. */
  url: string;
}

/** Call it at the top of a test file: each test finds all tables empty, and after the last the database goes. */
export async function freshStore(): Promise<FreshStore> {
  const database = await freshDatabase();
  const store = await openStore(database.url);
  beforeEach(() => emptyTables(store.db));
  afterAll(async () => {
    await store.close();
    await database[Symbol.asyncDispose]();
  });
  return { store, db: store.db, url: database.url };
}

const tables = Object.values(schema)
  .filter((table) => is(table, PgTable))
  .map(getTableName);

/**
 * All there are, by deleting: they hold little, and a truncate writes new files for each. In one statement, at whose end the
 * keys are looked at: any order will do, and no right beyond the tables' own is needed.
 */
export async function emptyTables(db: Store['db']): Promise<void> {
  const deletes = tables.map(
    (table) => sql`${sql.identifier(`emptied_${table}`)} as (delete from ${sql.identifier(table)})`,
  );
  await db.execute(sql`with ${sql.join(deletes, sql`, `)} select`);
}

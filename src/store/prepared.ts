// Statements that run thousands of times a campaign, parsed and planned once a connection: half of what they cost Postgres.
// For nothing else: a plan is kept until the statistics of its tables change.
import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Db } from './db.ts';

const dialect = new PgDialect();

/** @param name of this text: the SQL must be the same at every call, and only its parameters may differ */
export async function executePrepared<Row extends Record<string, unknown>>(
  db: Db,
  name: string,
  query: SQL,
): Promise<{ rows: Row[]; rowCount: number | null }> {
  const prepared = db._.session.prepareQuery(dialect.sqlToQuery(query), undefined, name, false);
  return (await prepared.execute()) as { rows: Row[]; rowCount: number | null };
}

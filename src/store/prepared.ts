// Statements that run thousands of times a campaign: their text is made once, and they are parsed and planned once a
// connection, half of what they cost Postgres. For nothing else: a plan is kept until the statistics of its tables change.
import { type Placeholder, type Query, type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Db } from './db.ts';

const dialect = new PgDialect();

/** What differs from one call to the next; an array is one parameter, however long. */
type Value = string | number | boolean | null | readonly (string | number | boolean | null)[];

export type Prepared<Values, Row> = (
  db: Db,
  values: Values,
) => Promise<{ rows: Row[]; rowCount: number | null }>;

/**
 * @param name of the statement at the server, and of no other one
 * @param text made at the first call, with a placeholder for each value by its name
 */
export function prepare<Values extends { [Name in keyof Values]: Value }, Row = never>(
  name: string,
  text: (at: { [Name in keyof Values]: Placeholder }) => SQL,
): Prepared<Values, Row> {
  const at = new Proxy({}, { get: (_, key) => sql.placeholder(String(key)) });
  let query: Query | undefined;
  return async (db, values) => {
    query ??= dialect.sqlToQuery(text(at as { [Name in keyof Values]: Placeholder }));
    const prepared = db._.session.prepareQuery(query, undefined, name, false);
    return (await prepared.execute({ ...values })) as { rows: Row[]; rowCount: number | null };
  };
}

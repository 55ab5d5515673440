// Statements that run thousands of times a campaign: their text is made once, and they are parsed and planned once a
// connection, half of what they cost Postgres. For nothing else: a plan is kept until the statistics of its tables change.
import { type Placeholder, type Query, type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Db } from './db.ts';

const dialect = new PgDialect();

/** What differs from one call to the next; an array is one parameter, however long. */
type Value = string | number | boolean | null | List;
type List = readonly (string | number | boolean | null)[];

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
  const places: Record<string, Placeholder> = {};
  const at = new Proxy(places, { get: (_, key: string) => (places[key] ??= sql.placeholder(key)) });
  let query: Query | undefined;
  return async (db, values) => {
    query ??= eachOnce(dialect.sqlToQuery(text(at as { [Name in keyof Values]: Placeholder })));
    const prepared = db._.session.prepareQuery(query, undefined, name, false);
    const given: Record<string, unknown> = {};
    for (const [key, value] of Object.entries<Value>(values))
      given[key] = isList(value) ? arrayLiteral(value) : value;
    return (await prepared.execute(given)) as { rows: Row[]; rowCount: number | null };
  };
}

/** One parameter for each name, wherever it stands: drizzle makes one for each place, and each is written and read anew. */
function eachOnce({ sql: text, params, ...rest }: Query): Query {
  const once = [...new Set(params)];
  return {
    ...rest,
    sql: text.replace(/\$(\d+)/g, (_, place: string) => `$${once.indexOf(params[Number(place) - 1]) + 1}`),
    params: once,
  };
}

const isList = (value: Value): value is List => Array.isArray(value);

/** As Postgres reads an array (https://www.postgresql.org/docs/18/arrays.html); the driver would escape each number. */
function arrayLiteral(values: List): string {
  let out = '';
  for (const value of values) {
    if (out !== '') out += ',';
    if (typeof value === 'string')
      out += `"${needsEscape.test(value) ? value.replace(/["\\]/g, '\\$&') : value}"`;
    else out += value === null ? 'NULL' : String(value);
  }
  return `{${out}}`;
}

const needsEscape = /["\\]/;

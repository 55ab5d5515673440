// All rows as lines of JSON, and back into an empty database. By Postgres's own JSON of a row, so that it needs no program of
// its version, and a later schema takes an earlier backup. The format: a line of {table, columns}, then its rows, one a line.
import { sql } from 'drizzle-orm';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';

/** Of now, and not of when it is restored: processes, answers of a day, who is signed in, links that let somebody in, and files that came in. */
const passing = new Set([
  'workers',
  'request_keys',
  'sessions',
  'one_time_links',
  'sign_in_attempts',
  'webhook_deliveries',
  'imports',
  'import_rejects',
]);
/** Of blobs each may have megabytes. */
const rowsAtOnce = 50;

/** The lines of a backup, of one moment. */
export async function* dumpRows(db: Db): AsyncGenerator<string> {
  const { promise: done, resolve: finish } = Promise.withResolvers<void>();
  const { promise: ready, resolve: begin, reject: fail } = Promise.withResolvers<Db>();
  const transaction = db.transaction(
    async (tx) => {
      begin(tx);
      await done;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
  transaction.catch(fail);
  try {
    const tx = await ready;
    for (const { name, columns } of await tablesOf(tx)) {
      yield JSON.stringify({ table: name, columns });
      await tx.execute(
        sql`declare backup cursor for select to_jsonb(t)::text as row from ${sql.identifier(name)} t`,
      );
      for (;;) {
        const { rows } = await tx.execute<{ row: string }>(
          sql`fetch ${sql.raw(String(rowsAtOnce))} from backup`,
        );
        for (const { row } of rows) yield row;
        if (rows.length < rowsAtOnce) break;
      }
      await tx.execute(sql`close backup`);
    }
  } finally {
    finish();
    await transaction;
  }
}

/** Into a database that has no rows, all or nothing. @returns rows restored @throws USAGE where it has some, or the backup is none */
export async function loadRows(db: Db, lines: AsyncIterable<string>): Promise<number> {
  return db.transaction(async (tx) => {
    const tables = await tablesOf(tx);
    // What an installation makes for itself gives way; anything else is somebody's.
    await tx.execute(sql`delete from secrets`);
    for (const { name } of tables) {
      const { rows } = await tx.execute(sql`select 1 from ${sql.identifier(name)} limit 1`);
      if (rows.length > 0)
        throw new PullquoteError(
          'USAGE',
          `expected an empty database, but it has ${name}; restore into a new PULLQUOTE_DATA_DIR or DATABASE_URL`,
        );
    }
    let restored = 0;
    let target: { name: string; columns: string[] } | null = null;
    let waiting: string[] = [];
    const write = async () => {
      if (target && waiting.length > 0) {
        const names = sql.join(
          target.columns.map((column) => sql.identifier(column)),
          sql`, `,
        );
        const table = sql.identifier(target.name);
        await tx.execute(
          sql`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, ${`[${waiting.join(',')}]`}::jsonb)`,
        );
        restored += waiting.length;
      }
      waiting = [];
    };
    for await (const line of lines) {
      if (line === '') continue;
      if (line.startsWith('{"table":')) {
        await write();
        target = readTarget(line, tables);
      } else if (waiting.push(line) === rowsAtOnce) await write();
    }
    await write();
    await completeChunks(tx);
    // Nothing of it happened now.
    await tx.execute(sql`delete from webhook_deliveries`);
    for (const { name, column } of await countersOf(tx))
      await tx.execute(sql`select setval(pg_get_serial_sequence(${name}, ${column}),
        greatest(1, (select max(${sql.identifier(column)}) from ${sql.identifier(name)})))`);
    await tx.execute(sql`
      select setval('fence', greatest(1, (select max(fence) from deliveries), (select max(fence) from chunks),
        (select max(fence) from post_parts)))`);
    return restored;
  });
}

/** Columns of earlier versions that nothing needs any more. */
const former: Record<string, string[]> = { deliveries: ['domain', 'owner', 'lease_until', 'message_id'] };

/** What a backup of an earlier version lacks: the chunks of its ledgers, as the migration made them. What was under way is in doubt. */
async function completeChunks(tx: Db): Promise<void> {
  await tx.execute(sql`
    update deliveries set state = 'unknown', next_at = null, settled_at = now(), reply = 'it was under way when the backup was made'
    where state = 'inflight'`);
  await tx.execute(sql`update deliveries set state = 'pending' where state = 'claimed'`);
  await tx.execute(sql`
    insert into chunks (campaign_id, chunk, next_at, fence)
    select campaign_id, chunk, min(next_at) filter (where state in ('pending', 'deferred')), max(fence)
    from deliveries group by campaign_id, chunk
    on conflict (campaign_id, chunk) do update set owner = null, lease_until = null, next_at = excluded.next_at`);
}

/** Null for a table of which an earlier version kept the rows, and this one does not. */
function readTarget(line: string, tables: readonly Table[]): Table | null {
  const { table, columns } = JSON.parse(line) as { table: string; columns: string[] };
  if (passing.has(table)) return null;
  const here = tables.find(({ name }) => name === table);
  const left = columns.filter((column) => !former[table]?.includes(column));
  if (here && left.every((column) => here.columns.includes(column))) return { name: table, columns: left };
  throw new PullquoteError(
    'USAGE',
    `the backup has ${here ? `columns of ${table}` : `a table ${table}`} that this version does not know; restore it with the version that made it, or a later one`,
  );
}

/** Columns that count by themselves: they go on where the backup ended. */
async function countersOf(tx: Db): Promise<{ name: string; column: string }[]> {
  const { rows } = await tx.execute<{ name: string; column: string } & Record<string, unknown>>(sql`
    select c.relname as name, a.attname::text as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null`);
  return rows;
}

interface Table {
  name: string;
  columns: string[];
}

/** tables and their columns, each after those that it refers to. */
async function tablesOf(tx: Db): Promise<Table[]> {
  const { rows } = await tx.execute<
    { name: string; columns: string[]; needs: string[] | null } & Record<string, unknown>
  >(sql`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(distinct r.relname::text) from pg_constraint k join pg_class r on r.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`);
  const left = rows.filter(({ name }) => !passing.has(name));
  const ordered: Table[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ needs }) =>
      (needs ?? []).every((need) => !left.some(({ name }) => name === need)),
    );
    const [table] = left.splice(Math.max(0, next), 1);
    if (table) ordered.push({ name: table.name, columns: table.columns });
  }
  return ordered;
}

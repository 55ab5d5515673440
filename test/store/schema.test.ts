// The schema has not drifted: schema.ts, the migrations, and a database that they made are the same.
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import pg from 'pg';
import * as schema from '../../src/store/schema.ts';
import { freshDatabase } from '../setup/database.ts';

const metaFolder = new URL('../../src/store/migrations/meta/', import.meta.url);
const readMeta = (file: string) => JSON.parse(readFileSync(new URL(file, metaFolder), 'utf8'));

// drizzle-kit opens standard input for questions that it does not ask here. Where that is a file, it cannot be unref'd.
afterAll(() => {
  process.stdin.unref?.();
});

test('every edit of schema.ts has its migration (npm run migration -- --name what_changed)', async () => {
  const [number] = readMeta('_journal.json').entries.at(-1).tag.split('_');
  const { id, prevId, ...migrated } = readMeta(`${number}_snapshot.json`);
  const described = JSON.parse(JSON.stringify(generateDrizzleJson({ ...schema })));
  expect({ ...described, id, prevId }).toEqual({ ...migrated, id, prevId });
});

test('a migrated database is the one that schema.ts describes', async () => {
  const described = await generateMigration(generateDrizzleJson({}), generateDrizzleJson({ ...schema }));
  const migrated = await catalogue([]);
  expect(migrated.length).toBeGreaterThan(100);
  expect(migrated).toEqual(
    await catalogue(['drop schema public cascade', 'create schema public', ...described]),
  );
});

/** Every column, constraint, index and sequence, in an order of its own: ALTER TABLE adds at the end. */
async function catalogue(statements: string[]): Promise<string[]> {
  await using database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
    const { rows } = await client.query(`
      select concat_ws(' ', table_name, column_name, data_type, udt_name, is_nullable, column_default) as line
        from information_schema.columns where table_schema = 'public'
      union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
      union all select indexdef from pg_indexes where schemaname = 'public'
      union all select concat_ws(' ', sequence_name, data_type, start_value, increment)
        from information_schema.sequences where sequence_schema = 'public'
      order by 1`);
    return rows.map((row) => row.line);
  } finally {
    await client.end();
  }
}

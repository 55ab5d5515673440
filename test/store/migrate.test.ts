// A data folder of an earlier version opens: what is in it stays, and what is new has its default.
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { migrate } from '../../src/store/migrate.ts';
import { freshDatabase } from '../setup/database.ts';

const all = fileURLToPath(new URL('../../src/store/migrations/', import.meta.url));

/** The migrations as they were when there was only the first. */
async function firstMigration(folder: string): Promise<void> {
  const journal = JSON.parse(await readFile(join(all, 'meta', '_journal.json'), 'utf8'));
  const [first] = journal.entries;
  await mkdir(join(folder, 'meta'));
  await writeFile(join(folder, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries: [first] }));
  await copyFile(join(all, `${first.tag}.sql`), join(folder, `${first.tag}.sql`));
}

test('campaigns and feeds of the first version go on as before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-migrations-'));
  await using database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query('drop schema public cascade; drop schema drizzle cascade; create schema public');
    await firstMigration(folder);
    await runMigrations(drizzle(client), { migrationsFolder: folder });
    await client.query(`
      insert into lists (id, slug, name) values ('l', 'readers', 'Readers');
      insert into articles (id, kind, ref, raw, metadata) values ('a', 'text', 'a.txt', 'A', '{}');
      insert into campaigns (id, article_id, list_id, channels, engine, theme, state, lateness_limit_ms, unknown_policy)
        values ('c', 'a', 'l', '{email}', 'extractive', 'editorial', 'summarizing', 1, 'hold'),
          ('d', 'a', 'l', '{email}', 'extractive', 'editorial', 'summarizing', 1, 'reconcile');
      insert into feeds (id, url, title, list_id, every, time_zone, digest_size, channels, engine, theme, approve, next_at, look_at)
        values ('f', 'https://harbour.example/', 'F', 'l', '0 9 * * *', 'UTC', 5, '{email}', 'extractive', 'editorial', false, now(), now())`);
    await migrate(database.url);
    const { rows: campaigns } = await client.query(
      'select state, unknown_policy, verdicts from campaigns order by id',
    );
    // "reconcile" was offered and nothing stood behind it; it did what resend-once does.
    expect(campaigns).toEqual([
      { state: 'summarizing', unknown_policy: 'hold', verdicts: [] },
      { state: 'summarizing', unknown_policy: 'resend-once', verdicts: [] },
    ]);
    const { rows: feeds } = await client.query(
      'select title, roundup_size, unknown_policy, cards from feeds',
    );
    expect(feeds).toEqual([
      {
        title: 'F',
        roundup_size: 5,
        unknown_policy: 'resend-once',
        cards: { formats: ['1200x675', '1080x1080'] },
      },
    ]);
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
});

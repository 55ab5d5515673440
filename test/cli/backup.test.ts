// A backup into another database: every row the same, and life goes on there.
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { startSending } from '../../src/store/campaign-moves.ts';
import { openStore } from '../../src/store/index.ts';
import { freshDatabase } from '../setup/database.ts';
import { addDueCampaign } from '../workers/campaign.ts';
import { runHere } from './run-here.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const tables = [
  'lists',
  'subscribers',
  'suppressions',
  'articles',
  'digests',
  'blobs',
  'renditions',
  'campaigns',
  'deliveries',
  'secrets',
];

test('what backup wrote restore brings into an empty database, and into no other', async () => {
  await using from = await freshDatabase();
  await using to = await freshDatabase();
  const file = join(folder, 'all.gz');
  const at = (url: string, ...args: string[]) =>
    runHere(args, { env: { DATABASE_URL: url, PULLQUOTE_DATA_DIR: folder } });
  const rowsAt = async (url: string) => {
    const store = await openStore(url);
    try {
      const read = tables.map(async (table) => {
        const { rows } = await store.db.execute(
          sql`select t::text as row from ${sql.identifier(table)} t order by 1`,
        );
        return [table, rows.map(({ row }) => row)];
      });
      return Object.fromEntries(await Promise.all(read));
    } finally {
      await store.close();
    }
  };

  const store = await openStore(from.url);
  await store.db.execute(sql`insert into secrets (name, value) values ('links', 'a secret of before')`);
  const id = await addDueCampaign(store.db, 120);
  await startSending(store.db, id, {
    senderDomain: 'x.example',
    chunkSize: 50,
    postParts: [],
    now: new Date(),
  });
  await store.close();
  expect(await at(from.url, 'suppressions', 'add', 'gone@x.example')).toMatchObject({ code: 0 });

  expect(await at(from.url, 'backup', file)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/rows in/),
  });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await at(to.url, 'restore', file)).toMatchObject({ code: 0, stderr: '' });
  const restored = await rowsAt(to.url);
  expect(restored).toEqual(await rowsAt(from.url));
  expect(restored.deliveries).toHaveLength(120);
  expect(await at(to.url, 'subscribers', 'add', 'new@x.example', '--list', 'readers-120')).toMatchObject({
    code: 0,
  });

  expect(await at(to.url, 'restore', file)).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('expected an empty database'),
  });
});

test('a file that is no backup, or only a part of one, changes nothing', async () => {
  await using database = await freshDatabase();
  const env = { DATABASE_URL: database.url, PULLQUOTE_DATA_DIR: folder };
  const wrong = join(folder, 'wrong.gz');
  await writeFile(wrong, 'not gzip');
  for (const file of [wrong, join(folder, 'nowhere.gz')])
    expect((await runHere(['restore', file], { env })).code).toBe(64);
});

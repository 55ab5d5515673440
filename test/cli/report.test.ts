// Whom a campaign reached and whom not, and who is on no campaign: seen, made and lifted by the operator.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { startSending } from '../../src/store/campaign-moves.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { suppress } from '../../src/store/suppressions.ts';
import { freshDatabase } from '../setup/database.ts';
import { addDueCampaign } from '../workers/campaign.ts';
import { mainFile } from './run-cli.ts';
import { runHere } from './run-here.ts';

let folder: string;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let store: Store;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-report-'));
  database = await freshDatabase();
  store = await openStore(database.url);
  env = { DATABASE_URL: database.url, PULLQUOTE_DATA_DIR: folder };
});
afterAll(async () => {
  await store.close();
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await store.db.execute(sql`truncate deliveries, campaigns, articles, lists, suppressions cascade`);
});

const run = (...args: string[]) => runHere(args, { env });

/** r1 sent, r2 failed, r3 deferred, r4 in doubt, r5 suppressed; r6 sent again. */
async function addSent(): Promise<string> {
  await suppress(store.db, ['R5@d0.example'], 'asked by letter');
  const id = await addDueCampaign(store.db, 6);
  const now = new Date();
  await startSending(store.db, id, { senderDomain: 'news.example', chunkSize: 10, postParts: [], now });
  const set = (reader: number, columns: ReturnType<typeof sql>) =>
    store.db.execute(
      sql`update deliveries set ${columns} where campaign_id = ${id} and email like ${`r${reader}@%`}`,
    );
  await set(1, sql`state = 'sent', reply = '250 ok'`);
  await set(2, sql`state = 'failed', reply = '550 5.1.1 no such mailbox', next_at = null`);
  await set(3, sql`state = 'deferred', reply = '451 try later', next_at = '2031-01-01T00:00:00Z'`);
  await set(4, sql`state = 'unknown', reply = 'the connection was lost'`);
  await set(6, sql`state = 'sent', resent = true`);
  return id;
}

test('report tells each address that was not reached: its state, the server’s words, the next try', async () => {
  const id = await addSent();
  const { stdout } = await run('report', id);
  expect(stdout).toMatch(/audience +6 of readers-6 when the sending began, 1 of them suppressed/);
  expect(stdout).toMatch(/second copies +1 went out again/);
  expect(stdout).toMatch(/r2@d1\.example +failed +550 5\.1\.1 no such mailbox/);
  expect(stdout).toMatch(/r3@d2\.example +deferred +next try 2031-01-01 00:00 \(UTC\) +451 try later/);
  expect(stdout).toMatch(/r4@d3\.example +unknown +the connection was lost/);
  expect(stdout).toMatch(/r5@d0\.example +suppressed +asked by letter/);
  expect(stdout).not.toContain('r1@d0.example');
});

test('report takes the states that are asked for, as a table, JSON or CSV', async () => {
  const id = await addSent();
  const failed = JSON.parse((await run('report', id, '--failed', '--json')).stdout);
  expect(failed.rows).toMatchObject([{ email: 'r2@d1.example', state: 'failed', resent: false }]);
  const csv = (await run('report', id, '--sent', '--unknown', '--csv')).stdout.trim().split('\r\n');
  expect(csv).toHaveLength(4);
  expect(csv[0]).toContain('email,name,state,attempts,reply');
  expect(csv[3]).toMatch(/^r6@d1\.example,讀者6,sent,.*,yes,/);
  expect((await run('report', 'nothing')).code).toBe(66);
});

test('suppressions are made, seen in lists, export and approval, and lifted', async () => {
  const id = await addDueCampaign(store.db, 3, { approvedAt: null });
  const added = await run(
    'suppressions',
    'add',
    'R1@d0.example',
    'gone@nowhere.example',
    '--reason',
    'asked by letter',
  );
  expect(added).toMatchObject({ code: 0, stdout: expect.stringContaining('r1@d0.example') });
  expect((await run('suppressions', 'list')).stdout).toMatch(/gone@nowhere\.example .*asked by letter/);
  expect((await run('lists')).stdout).toMatch(/readers-3 +3 +1 +2 +0/);
  expect(JSON.parse((await run('lists', '--json')).stdout)).toMatchObject([{ active: 3, suppressed: 1 }]);
  const exported = (await run('subscribers', 'export', '--list', 'readers-3')).stdout;
  expect(exported).toMatch(/^r1@d0\.example,.*,asked by letter\r$/m);
  expect(exported).toMatch(/^r2@d1\.example,.*,\r$/m);
  expect((await run('report', id)).stdout).toContain('3 active, 1 suppressed: 2 will get it');
  expect((await run('approve', id, '--no-wait')).stdout).toContain(
    '2 people on readers-3 (1 more are suppressed)',
  );

  expect((await run('suppressions', 'remove', 'r1@D0.example')).code).toBe(0);
  expect(JSON.parse((await run('lists', '--json')).stdout)).toMatchObject([{ active: 3, suppressed: 0 }]);
  expect(await run('suppressions', 'remove', 'r1@d0.example')).toMatchObject({ code: 66 });
  expect(await run('suppressions', 'add', 'not an address')).toMatchObject({ code: 64 });
});

test('what is longer than its reader wants ends quietly', async () => {
  await addDueCampaign(store.db, 20_000);
  const args = [mainFile, 'subscribers', 'export', '--list', 'readers-20000'];
  const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH ?? '', ...env } });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'exit');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

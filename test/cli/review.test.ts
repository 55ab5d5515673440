// What an operator does with a campaign before it goes out: looks, tries it on himself, gives it a time and takes it back.
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import PostalMime from 'postal-mime';
import { openStore, type Store } from '../../src/store/index.ts';
import { freshDatabase, freshPrefix, redisUrl } from '../setup/database.ts';
import { article as sampleArticle } from '../store/sample.ts';
import { openFaultySmtp } from '../transports/servers/faulty-smtp.ts';
import { addDueCampaign } from '../workers/campaign.ts';
import { runHere } from './run-here.ts';

let folder: string;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let store: Store;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-review-'));
  database = await freshDatabase();
  store = await openStore(database.url);
  env = {
    DATABASE_URL: database.url,
    REDIS_URL: redisUrl(),
    QUEUE_PREFIX: freshPrefix(),
    PULLQUOTE_DATA_DIR: join(folder, 'data'),
    SMTP_URL: 'smtp://127.0.0.1:9',
    PUBLIC_URL: 'https://news.example',
  };
});
afterAll(async () => {
  await store.close();
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await store.db.execute(sql`truncate deliveries, campaigns, articles, lists, workers cascade`);
});

const add = () => addDueCampaign(store.db, 3, { approvedAt: null });
const run = (...args: string[]) => runHere(args, { env: { ...env, SMTP_URL: '' } });
const statusOf = async (id: string) => JSON.parse((await run('status', id, '--json')).stdout);

test('schedule approves it for a time, gives it another, and unschedule takes it back', async () => {
  const id = await add();
  const scheduled = await run('schedule', id, '--at', '2031-01-01T09:00', '--tz', 'Asia/Taipei');
  expect(scheduled.stdout).toMatch(
    /3 people on readers-3, 2031-01-01 09:00 \(Asia\/Taipei\), mails to the outbox/,
  );
  expect(scheduled.stdout).toMatch(/none is running now/);
  expect(await statusOf(id)).toMatchObject({ state: 'scheduled', scheduledAt: '2031-01-01T01:00:00.000Z' });

  expect((await run('schedule', id, '--at', 'tomorrow 09:00', '--tz', 'Europe/Berlin')).code).toBe(0);
  expect(await statusOf(id)).toMatchObject({ state: 'scheduled', timeZone: 'Europe/Berlin' });

  expect((await run('unschedule', id)).stdout).toContain('in review again');
  expect(await statusOf(id)).toMatchObject({
    state: 'review',
    scheduledAt: null,
    approvedAt: null,
    destination: null,
  });
  expect(await run('unschedule', id)).toMatchObject({
    code: 65,
    stderr: expect.stringContaining('is in review'),
  });
});

test('test sends the very bytes to one address, marked, with links that do nothing, outside the ledger', async () => {
  const id = await add();
  await using smtp = await openFaultySmtp({});
  const sent = await runHere(['test', id, '--to', 'me@desk.example'], {
    env: { ...env, SMTP_URL: smtp.url },
  });
  expect(sent.stdout).toContain('[Test] 港口今天重新開放: taken by 127.0.0.1');
  const [raw = ''] = smtp.messages;
  const mail = await PostalMime.parse(raw);
  expect(mail.subject).toBe('[Test] 港口今天重新開放');
  expect(mail.to).toEqual([{ address: 'me@desk.example', name: '' }]);
  expect(
    raw.match(/https:\/\/news\.example\/[^\s>"]*/g)?.every((link) => link === 'https://news.example/?test'),
  ).toBe(true);
  expect(await statusOf(id)).toMatchObject({ state: 'review', deliveries: {} });

  await store.db.execute(
    sql`update subscribers set name = 'Lin An' where email = (select min(email) from subscribers)`,
  );
  const [reader] = (
    await store.db.execute<{ email: string }>(sql`select min(email) as email from subscribers`)
  ).rows;
  const email = reader!.email;
  const as = (who: string) =>
    runHere(['test', id, '--to', 'me@desk.example', '--as', who], { env: { ...env, SMTP_URL: smtp.url } });
  expect((await as(email)).code).toBe(0);
  expect((await PostalMime.parse(smtp.messages[1] ?? '')).to).toEqual([
    { address: 'me@desk.example', name: 'Lin An' },
  ]);
  expect(smtp.messages[1]).not.toContain(email);
  expect(await as('nobody@desk.example')).toMatchObject({
    code: 66,
    stderr: expect.stringContaining('is not on the list of this campaign'),
  });

  await using refusing = await openFaultySmtp({ rcpt: '550 5.1.1 nobody\r\n' });
  const refused = await runHere(['test', id, '--to', 'me@desk.example'], {
    env: { ...env, SMTP_URL: refusing.url },
  });
  expect(refused).toMatchObject({ code: 69, stderr: expect.stringContaining('550 5.1.1') });
});

test('what show writes says that editing it changes nothing', async () => {
  const id = await add();
  const out = join(folder, 'shown');
  expect((await run('show', id, '--out', out)).stdout).toContain('editing it changes nothing');
  expect(await readFile(join(out, 'README.txt'), 'utf8')).toMatch(
    /copies of what campaign.*Editing them changes nothing/s,
  );
});

test('the same article to the same list again is told; status names a campaign by its title', async () => {
  await run('lists', '--create', 'readers');
  await run('subscribers', 'add', 'mei@example.com', '--list', 'readers');
  const article = join(folder, 'harbour.txt');
  await writeFile(
    article,
    `The harbour opens again\n\n${'Ships came in at dawn, one after the other, and the market lit its lamps.\n'.repeat(6)}`,
  );
  const publish = () => run('publish', article, '--list', 'readers', '--channels', 'email', '--no-wait');
  expect((await publish()).stderr).not.toContain('same article');
  expect((await publish()).stderr).toMatch(
    /warning: campaign \w+ of .* has the same article for the same list, and (is in review|is being (summarized|rendered)); to drop/,
  );

  await addDueCampaign(store.db, 3, { approvedAt: null, article: { ...sampleArticle, metadata: {} } });
  expect((await run('status')).stdout).toContain('港口今天重新開放');
});

test('what needs only Postgres needs no Redis: looking and steering, while it takes connections and says nothing', async () => {
  const id = await add();
  await using silent = await openSilent();
  const steer = async (...args: string[]) => {
    const { code, stderr } = await runHere(args, { env: { ...env, SMTP_URL: '', REDIS_URL: silent.url } });
    const said = args[0] === 'status' ? expect.stringMatching(/^Redis does not answer: .*\n$/) : '';
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: said });
  };
  await steer('status', id);
  await steer('pause', id);
  await steer('resume', id);
  await steer('approve', id, '--no-wait');
  await steer('report', id);
  await steer('lists');
  await steer('cancel', id);
  expect(await statusOf(id)).toMatchObject({ state: 'cancelled' });
});

async function openSilent(): Promise<{ url: string } & AsyncDisposable> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

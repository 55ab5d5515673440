// Approving: what is told, what it waits for, and that nothing goes anywhere else than was approved.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { startSending } from '../../src/store/campaign-moves.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { eventually } from '../queue/waiting.ts';
import { freshDatabase, freshPrefix, redisUrl } from '../setup/database.ts';
import type { Faults } from '../transports/servers/faulty-smtp.ts';
import { addDueCampaign } from '../workers/campaign.ts';
import { type MailBench, openMailBench } from '../workers/mail-bench.ts';
import { mainFile } from './run-cli.ts';
import { runHere } from './run-here.ts';

const brand = {
  name: '港邊日報',
  sender: { name: '港邊日報', email: 'editor@news.example' },
  postalAddress: '1 Harbour Road, Keelung',
  colours: { accent: '#b3261e', ink: '#1c1b1a', paper: '#faf8f4' },
};

let folder: string;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let store: Store;
let env: Record<string, string>;
/** A shell that sends real mail. */
let real: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-approve-'));
  database = await freshDatabase();
  store = await openStore(database.url);
  const brandFile = join(folder, 'brand.json');
  await writeFile(brandFile, JSON.stringify(brand));
  env = {
    DATABASE_URL: database.url,
    REDIS_URL: redisUrl(),
    QUEUE_PREFIX: freshPrefix(),
    PULLQUOTE_DATA_DIR: join(folder, 'data'),
    PULLQUOTE_BRAND: brandFile,
  };
  real = { ...env, SMTP_URL: 'smtp://127.0.0.1:9', PUBLIC_URL: 'https://news.example/' };
});
afterAll(async () => {
  await store.close();
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await store.db.execute(sql`truncate deliveries, campaigns, articles, lists, workers cascade`);
});

/** In review, for three readers. */
const add = () => addDueCampaign(store.db, 3, { approvedAt: null });
const statusOf = async (id: string) => JSON.parse((await runHere(['status', id, '--json'], { env })).stdout);

describe('where no worker is alive', () => {
  test('approve tells how many, when and where to, and that it waits for a worker', async () => {
    const id = await add();
    const { code, stdout, stderr } = await runHere(['approve', id], { env });
    expect(stdout).toMatch(/3 people on readers-3, now, mails to the outbox/);
    expect(stdout).toMatch(/Waits: no worker is running\. To do: .*npm start/);
    expect({ code, stderr: stderr.includes('warning') }).toEqual({ code: 75, stderr: false });
  });

  test('status says so, of one campaign and of all', async () => {
    const id = await add();
    await runHere(['approve', id, '--no-wait'], { env });
    expect(await statusOf(id)).toMatchObject({
      hasWorkers: false,
      destination: { relay: null },
      waits: { kind: 'workers', for: 'no worker is running' },
    });
    expect((await runHere(['status', id], { env })).stdout).toMatch(/waits +no worker is running/);
    expect((await runHere(['status'], { env })).stdout).toMatch(/No worker is running/);
  });
});

describe('where workers run', () => {
  let bench: MailBench | null = null;
  const work = async (options: { relay?: string } = {}, faults: Faults = {}) => {
    bench = await openMailBench(database.url, faults, options);
  };
  afterEach(async () => {
    await bench?.[Symbol.asyncDispose]();
    bench = null;
  });

  test('approve follows the campaign to its end', async () => {
    await work();
    const id = await add();
    const { code, stdout } = await runHere(['approve', id], { env });
    expect(stdout).toMatch(/Sent\. 3 mails\./);
    expect(code).toBe(0);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'what %s ends the following of is told as it stands, also where npm and a shell each send one',
    async (signal) => {
      await work({}, { greeting: '421 4.3.2 not now\r\n' });
      const id = await add();
      const child = spawn(process.execPath, [mainFile, 'approve', id], {
        env: { PATH: process.env.PATH ?? '', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stderr.on('data', (chunk) => {
        if (!String(chunk).includes('not now')) return;
        child.kill(signal);
        setImmediate(() => child.kill(signal));
      });
      const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
      expect(stdout).toMatch(
        new RegExp(
          `No longer followed\\. Campaign ${id} is being sent, .*\nWaits: .*not now.*\nFollow it: .*status ${id} --watch`,
        ),
      );
      expect(code).toBe(130);
    },
  );

  test('a worker that sends elsewhere refuses the campaign; approve and status say so', async () => {
    await work();
    const id = await add();
    const { code, stdout, stderr } = await runHere(['approve', id], { env: real });
    expect(stdout).toMatch(/mails by 127\.0\.0\.1:9 from editor@news\.example/);
    expect(stdout).toMatch(/Waits: .*mails to the outbox instead of mails by 127\.0\.0\.1:9/);
    expect(stderr).toMatch(/warning: the workers that run are configured otherwise/);
    expect(code).toBe(75);
    await sleep(300);
    expect(await statusOf(id)).toMatchObject({ state: 'scheduled', waits: { kind: 'elsewhere' } });
    expect(bench?.smtp.messages).toEqual([]);
    // The way out that it names.
    expect((await runHere(['approve', id], { env })).stdout).toMatch(/Sent\. 3 mails/);
  });

  test('a shell that names no server sends where the workers do, and says so', async () => {
    await work({ relay: 'smtp.news.example:465' });
    const id = await add();
    const { code, stdout, stderr } = await runHere(['approve', id], { env });
    expect(stdout).toMatch(/mails by smtp\.news\.example:465/);
    expect(stderr).toMatch(/warning: .*they decide/);
    expect(code).toBe(0);
  });

  test('a campaign that sends is left alone by a worker that came to send elsewhere', async () => {
    const id = await addDueCampaign(store.db, 3, {
      destination: {
        relay: 'smtp.news.example:465',
        sender: 'a@b.example',
        links: '',
        accounts: [],
        sample: [],
      },
    });
    const now = new Date();
    await startSending(store.db, id, { senderDomain: 'b.example', chunkSize: 10, postParts: [], now });
    await work();
    await eventually(async () => expect(await statusOf(id)).toMatchObject({ waits: { kind: 'elsewhere' } }));
    await sleep(300);
    expect(bench?.smtp.messages).toEqual([]);
  });
});

test('a publish that is stopped while it reads makes no campaign, and says so', async () => {
  const child = spawn(process.execPath, [mainFile, 'publish', '-', '--list', 'readers-3', '--yes'], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  // Some of it is read: more than a pipe holds.
  child.stdin.write('The harbour opens again. '.repeat(40_000), () => child.kill('SIGINT'));
  child.stdin.on('error', () => {});
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect({ code, stderr }).toEqual({ code: 130, stderr: 'Stopped: no campaign was made.\n' });
});

describe('a real server is not given', () => {
  test.each([
    [
      'the sample brand',
      { PULLQUOTE_BRAND: '' },
      /sender \S+@pullquote\.example and the postal address of the sample brand.*PULLQUOTE_BRAND/,
    ],
    ['links that only this machine reaches', { PUBLIC_URL: '' }, /http:\/\/127\.0\.0\.1:8025.*PUBLIC_URL/],
    ['links to localhost', { PUBLIC_URL: 'http://localhost:8025' }, /http:\/\/localhost:8025.*PUBLIC_URL/],
  ])('%s', async (_, wrong, message) => {
    const id = await add();
    const refused = await runHere(['approve', id], { env: { ...real, ...wrong } });
    expect(refused.stderr).toMatch(message);
    expect(refused.code).toBe(78);
    expect(await statusOf(id)).toMatchObject({ state: 'review', destination: null });
    const doctor = await runHere(['doctor'], { env: { ...real, ...wrong } });
    expect(doctor.stdout).toMatch(message);
    expect(doctor.code).toBe(1);

    const forced = await runHere(['approve', id, '--force', '--no-wait'], { env: { ...real, ...wrong } });
    expect(forced.code).toBe(0);
    expect((await statusOf(id)).destination.forced).toEqual([expect.stringMatching(message)]);
  });

  test('by publish --yes, which makes nothing then', async () => {
    await add();
    const sample = fileURLToPath(new URL('../../config/samples/article.txt', import.meta.url));
    const args = ['publish', sample, '--list', 'readers-3', '--yes', '--no-wait'];
    const { code, stderr } = await runHere(args, { env: { ...real, PULLQUOTE_BRAND: '' } });
    expect(stderr).toMatch(/sample brand/);
    expect(code).toBe(78);
    expect(JSON.parse((await runHere(['status', '--json'], { env })).stdout)).toHaveLength(1);
  });
});

describe('a server that MAIL_CATCHER names as one that delivers nothing', () => {
  const sample = { PULLQUOTE_BRAND: '', PUBLIC_URL: 'http://localhost:8025' };

  test('is given the sample brand and links to this machine', async () => {
    const id = await add();
    const catching = { ...real, ...sample, MAIL_CATCHER: '127.0.0.1:9' };
    const { code, stdout } = await runHere(['approve', id, '--no-wait'], { env: catching });
    expect(stdout).toMatch(/mails to 127\.0\.0\.1:9, which delivers none/);
    expect(code).toBe(0);
    expect((await statusOf(id)).destination).toMatchObject({ relay: '127.0.0.1:9', isCatcher: true });
  });

  test('says nothing of another', async () => {
    const id = await add();
    const env = { ...real, ...sample, MAIL_CATCHER: '127.0.0.1:10' };
    expect(await runHere(['approve', id, '--no-wait'], { env })).toMatchObject({ code: 78 });
  });
});

test('on a bare machine publish, show and approve send everything, each in a process that ends', async () => {
  const own = { PULLQUOTE_DATA_DIR: join(folder, 'bare') };
  const run = (...args: string[]) => runHere(args, { env: own });
  const readers = join(folder, 'readers.csv');
  await writeFile(readers, 'email,name\nmei@example.com,Mei\nbo@example.com,Bo\n');
  expect(await run('subscribers', 'import', readers, '--list', 'readers', '--create')).toMatchObject({
    code: 0,
  });
  const sample = fileURLToPath(new URL('../../config/samples/article.txt', import.meta.url));
  const published = await run('publish', sample, '--list', 'readers');
  const [, id = ''] = /Campaign (\w+)/.exec(published.stdout) ?? [];
  expect(published.stdout).toMatch(/Ready for review/);
  const approved = await run('approve', id);
  expect(approved.stdout).toMatch(/2 people on readers, now, mails to the outbox, posts to the sandbox/);
  expect(approved.stdout).toMatch(/Sent\. 2 mails, \d+ posts?\./);
  expect(approved.code).toBe(0);
  const kept = await readdir(join(folder, 'bare', 'outbox', id));
  expect(kept.filter((file) => file.endsWith('.eml'))).toHaveLength(2);
});

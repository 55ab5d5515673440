// What may go wrong while a campaign is sent, done for real: processes killed and stopped, Redis flushed and killed,
// Postgres killed. The long runs are in bench/faults.ts.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { type Engines, startEngines } from '../../src/engines/index.ts';
import { openLog } from '../../src/log.ts';
import { startSending } from '../../src/store/campaign-moves.ts';
import { campaignStatus } from '../../src/store/campaigns.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { startWorkers } from '../../workers/main.ts';
import { eventually } from '../queue/waiting.ts';
import { freshPrefix } from '../setup/database.ts';
import { emptyTables } from '../setup/store.ts';
import { type FaultySmtp, openFaultySmtp } from '../transports/servers/faulty-smtp.ts';
import { addDueCampaign } from './campaign.ts';
import { startProcess } from './processes.ts';
import { openSmallApp } from './small-app.ts';

const connections = 4;
const readers = 400;

let folder: string;
let engines: Engines;
let store: Store;
let smtp: FaultySmtp;
let prefix: string;

beforeAll(async () => {
  // Engines of its own: they are flushed and killed.
  folder = await mkdtemp(join(tmpdir(), 'pullquote-faults-'));
  engines = await startEngines(
    { dataDir: folder, databaseUrl: null, redisUrl: null },
    openLog('silent'),
    { postgres: true, redis: true },
    { durable: false },
  );
  store = await openStore(engines.databaseUrl ?? '');
});
afterAll(async () => {
  await store.close();
  await engines[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await emptyTables(store.db);
  smtp = await openFaultySmtp({ pipelining: true });
  prefix = freshPrefix();
});
afterEach(async () => {
  await smtp[Symbol.asyncDispose]();
});

const options = () => ({
  databaseUrl: engines.databaseUrl ?? '',
  redisUrl: engines.redisUrl,
  prefix,
  smtpUrl: smtp.url,
  maxConnections: connections,
  sweepEveryMs: 100,
  leaseMs: 1_500,
});
/** In a process of their own, to be killed, stopped or blocked; or to lose their engines, which leaves clients behind that try again. */
const start = () => startProcess(options());
/** Beside the test, where nothing happens to their process. */
async function startHere(given: { clockOffsetMs?: number } = {}): Promise<AsyncDisposable> {
  const app = await openSmallApp({ ...options(), ...given });
  const workers = await startWorkers(app, ['email'], options());
  return {
    async [Symbol.asyncDispose]() {
      await workers.close();
      await app[Symbol.asyncDispose]();
    },
  };
}
const reached = (mails: number) =>
  eventually(() => expect(smtp.messages.length).toBeGreaterThanOrEqual(mails));
const countDuplicates = () => {
  const ids = smtp.messages.map((message) => /^Message-ID: (\S+)/m.exec(message)?.[1] ?? '');
  return { people: new Set(ids).size, duplicates: ids.length - new Set(ids).size };
};
const status = (id: string) => campaignStatus(store.db, id);
const sent = (id: string) => eventually(async () => expect((await status(id)).state).toBe('sent'));
const pidIn = (file: string) => Number.parseInt(readFileSync(join(folder, file), 'utf8'), 10);

test('kill -9 in the middle: nobody is lost, no more are sent twice than were in flight, the campaign closes', async () => {
  const id = await addDueCampaign(store.db, readers);
  for (const mark of [0.2, 0.5]) {
    await using worker = await start();
    await reached(readers * mark);
    await worker.end('SIGKILL');
  }
  await using _worker = await startHere();
  await sent(id);
  const { people, duplicates } = countDuplicates();
  const { sent: settled = 0, unknown = 0 } = (await status(id)).deliveries;
  // In flight at both kills: sent once more already, so it stays a doubt that everybody can see.
  expect(settled + unknown).toBe(readers);
  expect(people).toBeGreaterThanOrEqual(settled);
  expect(unknown).toBeLessThanOrEqual(connections);
  expect(duplicates).toBeLessThanOrEqual(2 * connections);
});

test('SIGTERM in the middle: nobody is lost, nobody is sent twice, and nothing is left in its hands', async () => {
  const id = await addDueCampaign(store.db, readers);
  {
    await using worker = await start();
    await reached(readers / 3);
    expect(await worker.end('SIGTERM')).toBe(0);
  }
  const { inflight, unknown } = (await status(id)).deliveries;
  expect({ inflight, unknown }).toEqual({});
  await using _worker = await startHere();
  await sent(id);
  expect(countDuplicates()).toEqual({ people: readers, duplicates: 0 });
});

test('SIGSTOP for longer than a lease, then SIGCONT: what it says afterwards changes nothing', async () => {
  const id = await addDueCampaign(store.db, readers);
  await using stopped = await start();
  await reached(readers / 4);
  stopped.signal('SIGSTOP');
  await using _other = await startHere();
  await sent(id);
  const before = (await status(id)).deliveries;
  stopped.signal('SIGCONT');
  // It ends once all that it had in its hands is said.
  expect(await stopped.end('SIGTERM')).toBe(0);
  expect((await status(id)).deliveries).toEqual(before);
  const { people, duplicates } = countDuplicates();
  expect(people).toBe(readers);
  expect(duplicates).toBeLessThanOrEqual(connections);
});

test('an event loop that is blocked for longer than a lease: nobody is sent twice beyond what was in flight', async () => {
  const id = await addDueCampaign(store.db, readers);
  await using blocked = await start();
  await using _other = await startHere();
  await reached(readers / 4);
  blocked.send(3_000);
  await sent(id);
  const { people, duplicates } = countDuplicates();
  expect(people).toBe(readers);
  expect(duplicates).toBeLessThanOrEqual(connections);
});

test('FLUSHALL in the middle, twice: nobody is lost, nobody is sent twice', async () => {
  const id = await addDueCampaign(store.db, readers);
  await using _worker = await startHere();
  const redis = new Redis(engines.redisUrl ?? '');
  for (const mark of [0.2, 0.6]) {
    await reached(readers * mark);
    await redis.flushall();
  }
  await redis.quit();
  await sent(id);
  expect(countDuplicates()).toEqual({ people: readers, duplicates: 0 });
});

test('FLUSHALL while the workers wait does not keep them from the next campaign', async () => {
  await using _worker = await startHere();
  const redis = new Redis(engines.redisUrl ?? '');
  await redis.flushall();
  await redis.quit();
  const id = await addDueCampaign(store.db, 20);
  await sent(id);
  expect(countDuplicates()).toEqual({ people: 20, duplicates: 0 });
});

test('Redis killed in the middle: the workers go on by themselves when it is back', async () => {
  const id = await addDueCampaign(store.db, readers);
  await using _worker = await start();
  await reached(readers / 4);
  process.kill(pidIn('redis/redis.pid'), 'SIGKILL');
  await sent(id);
  expect(countDuplicates()).toEqual({ people: readers, duplicates: 0 });
});

test('Redis full (noeviction): nothing is lost, and the campaign goes on when there is room', async () => {
  const redis = new Redis(engines.redisUrl ?? '');
  await redis.config('SET', 'maxmemory', '1');
  const id = await addDueCampaign(store.db, 40);
  await using _worker = await start();
  await eventually(async () => expect((await status(id)).state).toBe('sending'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(smtp.messages).toEqual([]);
  await redis.config('SET', 'maxmemory', '0');
  await redis.quit();
  await sent(id);
  expect(countDuplicates()).toEqual({ people: 40, duplicates: 0 });
});

test('Postgres killed in the middle: nobody is lost, no more are sent twice than were in flight', async () => {
  const id = await addDueCampaign(store.db, readers);
  await using _worker = await start();
  await reached(readers / 4);
  // As by the kernel for want of memory: no flushing, no goodbye.
  process.kill(pidIn('postgres/postmaster.pid'), 'SIGQUIT');
  await eventually(async () => expect((await status(id)).state).toBe('sent'));
  const { people, duplicates } = countDuplicates();
  expect(people).toBe(readers);
  expect(duplicates).toBeLessThanOrEqual(connections);
});

test('a crash between the rows and their jobs: all are sent after the restart', async () => {
  const id = await addDueCampaign(store.db, readers);
  // The fan-out as a scheduler does it, which then dies before it rings.
  const fanOut = { senderDomain: 'news.example', chunkSize: 100, postParts: [], now: new Date() };
  expect(await startSending(store.db, id, fanOut)).toBe('started');
  await using _worker = await startHere();
  await sent(id);
  expect(countDuplicates()).toEqual({ people: readers, duplicates: 0 });
});

test('two processes with clocks two hours apart: everybody once', async () => {
  const id = await addDueCampaign(store.db, readers);
  await using _behind = await startHere({ clockOffsetMs: -3_600_000 });
  await using _ahead = await startHere({ clockOffsetMs: 3_600_000 });
  await sent(id);
  expect(countDuplicates()).toEqual({ people: readers, duplicates: 0 });
});

// status prints what Postgres knows, and says so where Redis hangs or is away.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Engines, startEngines } from '../../src/engines/index.ts';
import { openLog } from '../../src/log.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { beat } from '../../src/store/workers.ts';
import { addDueCampaign } from '../workers/campaign.ts';
import { runHere } from './run-here.ts';

let folder: string;
let engines: Engines;
let store: Store;
let campaign: string;

beforeAll(async () => {
  // A Redis of its own: it is stopped.
  folder = await mkdtemp(join(tmpdir(), 'pullquote-status-'));
  engines = await startEngines(
    { dataDir: folder, databaseUrl: null, redisUrl: null },
    openLog('silent'),
    { postgres: true, redis: true },
    { durable: false },
  );
  store = await openStore(engines.databaseUrl ?? '');
  campaign = await addDueCampaign(store.db, 2);
});
afterAll(async () => {
  await store.close();
  await engines[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const status = (args: string[], env: Record<string, string>) =>
  runHere(['status', ...args], { env: { PULLQUOTE_DATA_DIR: folder, ...env } });
const byUrl = (redisUrl: string | null) => ({
  DATABASE_URL: engines.databaseUrl ?? '',
  REDIS_URL: redisUrl ?? '',
});

async function whileStopped(run: () => Promise<void>): Promise<void> {
  const pid = Number(readFileSync(join(folder, 'redis', 'redis.pid'), 'utf8'));
  process.kill(pid, 'SIGSTOP');
  try {
    await run();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

test.each([[[]], [['ID']], [['ID', '--json']]])(
  'status %j says that Redis hangs, and prints what Postgres knows',
  async (given) => {
    const args = given.map((arg) => (arg === 'ID' ? campaign : arg));
    await whileStopped(async () => {
      const { code, stdout, stderr } = await status(args, byUrl(engines.redisUrl));
      expect(stderr).toMatch(/^Redis does not answer: .*no answer in 1\.5 s/);
      expect(stdout).toContain(campaign);
      expect(code).toBe(0);
    });
  },
);

test('the embedded Redis of workers that run is looked at too', async () => {
  const destination = {
    relay: null,
    sender: 'news@example.com',
    links: 'http://127.0.0.1',
    accounts: [],
    sample: [],
  };
  await beat(store.db, { id: 'one', place: 'here', stages: ['email'], destination });
  expect((await status([campaign], {})).stderr).toBe('');
  await whileStopped(async () => {
    const { stdout, stderr } = await status([campaign], {});
    expect(stderr).toMatch(/^Redis does not answer: .*no answer in 1\.5 s/);
    expect(stdout).toContain(campaign);
  });
});

test('a Redis that is away is told as well, and one that answers is not', async () => {
  const { stdout, stderr } = await status([], byUrl(`redis://127.0.0.1:${await closedPort()}`));
  expect(stderr).toMatch(/^Redis does not answer: .*ECONNREFUSED/);
  expect(stdout).toContain(campaign);
  expect((await status([], byUrl(engines.redisUrl))).stderr).toBe('');
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

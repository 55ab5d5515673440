// The fault runs of docs/delivery.md at length: 20,000 recipients while workers, Redis and Postgres are killed, flushed
// and stopped; real processes, servers and SMTP. Argument: names of runs (default: all). Prints one JSON line last, and
// ends with 1 where a run did not hold.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Redis } from 'ioredis';
import { startEngines } from '../src/engines/index.ts';
import { openLog } from '../src/log.ts';
import { campaignStatus } from '../src/store/campaigns.ts';
import { openStore } from '../src/store/index.ts';
import { type FaultySmtp, openFaultySmtp } from '../test/transports/servers/faulty-smtp.ts';
import { addDueCampaign } from '../test/workers/campaign.ts';
import { startProcess, type WorkerProcess } from '../test/workers/processes.ts';

const readers = Number(process.env.READERS ?? 20_000);
const connections = 10;
const giveUpAfterMs = 10 * 60_000;

interface Scene {
  /** Starts another worker process. */
  start(): Promise<WorkerProcess>;
  /** Waits until this share of the mails has arrived. */
  reached(share: number): Promise<void>;
  /** Kills an embedded engine, which then starts again by itself. */
  kill(engine: 'redis' | 'postgres'): void;
  redis: Redis;
}

interface Run {
  /** What goes wrong. Returns when it is over; the campaign may still be sending. */
  act(scene: Scene): Promise<void>;
  /** The most mails that may arrive twice. */
  mayRepeat: number;
}

const runs: Record<string, Run> = {
  'five kills': {
    mayRepeat: 5 * connections,
    async act({ start, reached }) {
      for (const share of [0.1, 0.25, 0.45, 0.65, 0.85]) {
        const worker = await start();
        await reached(share);
        await worker.end('SIGKILL');
      }
      await start();
    },
  },
  'five terms': {
    mayRepeat: 0,
    async act({ start, reached }) {
      for (const share of [0.1, 0.25, 0.45, 0.65, 0.85]) {
        const worker = await start();
        await reached(share);
        const since = performance.now();
        if ((await worker.end('SIGTERM')) !== 0 || performance.now() - since > 30_000)
          throw new Error('a worker did not end within 30 s of SIGTERM');
      }
      await start();
    },
  },
  'stopped past the lease': {
    mayRepeat: connections,
    async act({ start, reached }) {
      const stopped = await start();
      await reached(0.2);
      stopped.signal('SIGSTOP');
      await start();
      await reached(0.7);
      stopped.signal('SIGCONT');
    },
  },
  'five flushes': {
    mayRepeat: 0,
    async act({ start, reached, redis }) {
      await start();
      await start();
      for (const share of [0.1, 0.25, 0.45, 0.65, 0.85]) {
        await reached(share);
        await redis.flushall();
      }
    },
  },
  'Redis killed': {
    mayRepeat: 0,
    async act({ start, reached, kill }) {
      await start();
      await start();
      for (const share of [0.2, 0.6]) {
        await reached(share);
        kill('redis');
      }
    },
  },
  'Postgres killed': {
    mayRepeat: 2 * connections,
    async act({ start, reached, kill }) {
      await start();
      await reached(0.3);
      kill('postgres');
      await reached(0.7);
      kill('postgres');
    },
  },
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(runs);
const folder = await mkdtemp(join(tmpdir(), 'pullquote-faults-'));
const engines = await startEngines(
  { dataDir: folder, databaseUrl: null, redisUrl: null },
  openLog('silent'),
  { postgres: true, redis: true },
);
const store = await openStore(engines.databaseUrl ?? '');
const results: Record<string, object> = {};
let allHold = true;
for (const name of chosen) {
  const run = runs[name];
  if (!run) throw new Error(`expected runs out of ${Object.keys(runs).join(', ')}, but got "${name}"`);
  const result = await play(name, run);
  results[name] = result;
  allHold &&= result.holds;
  console.log(name, result);
}
await store.close();
await engines[Symbol.asyncDispose]();
await rm(folder, { recursive: true, force: true });
console.log(JSON.stringify({ bench: 'faults', readers, connections, holds: allHold, runs: results }));
process.exit(allHold ? 0 : 1);

async function play(name: string, run: Run) {
  await using smtp = await openFaultySmtp({ pipelining: true });
  await store.db.execute(
    sql`truncate deliveries, campaigns, articles, digests, renditions, blobs, lists, suppressions cascade`,
  );
  const redis = new Redis(engines.redisUrl ?? '');
  redis.on('error', () => {});
  const workers: WorkerProcess[] = [];
  const id = await addDueCampaign(store.db, readers);
  const since = performance.now();
  const scene: Scene = {
    redis,
    async start() {
      const worker = await startProcess({
        databaseUrl: engines.databaseUrl ?? '',
        redisUrl: engines.redisUrl,
        prefix: `faults-${name.replaceAll(' ', '-')}`,
        smtpUrl: smtp.url,
        maxConnections: connections,
        logLevel: process.env.LOG_LEVEL ?? 'silent',
      });
      workers.push(worker);
      return worker;
    },
    reached: (share) => until(`${share} of the mails`, async () => smtp.messages.length >= share * readers),
    kill(engine) {
      const file = engine === 'redis' ? 'redis/redis.pid' : 'postgres/postmaster.pid';
      const pid = Number.parseInt(readFileSync(join(folder, file), 'utf8'), 10);
      process.kill(pid, engine === 'redis' ? 'SIGKILL' : 'SIGQUIT');
    },
  };
  try {
    await run.act(scene);
    await until('the campaign is sent', async () => (await statusOf(id))?.state === 'sent');
    const seconds = Math.round((performance.now() - since) / 100) / 10;
    const { people, repeated } = count(smtp);
    const status = await statusOf(id);
    // In doubt twice stays a visible row, for the operator: nobody is lost by that.
    const doubtful = (status?.deliveries as { unknown?: number } | undefined)?.unknown ?? 0;
    const lost = Math.max(0, readers - people - doubtful);
    const holds = lost === 0 && repeated <= run.mayRepeat;
    return {
      holds,
      lost,
      doubtful,
      repeated,
      mayRepeat: run.mayRepeat,
      seconds,
      ...status,
    };
  } finally {
    await Promise.all(workers.map((worker) => worker.end('SIGKILL')));
    redis.disconnect();
  }
}

async function statusOf(id: string): Promise<{ state: string; deliveries: object } | null> {
  try {
    const { state, deliveries } = await campaignStatus(store.db, id);
    return { state, deliveries };
  } catch {
    // Postgres is being killed.
    return null;
  }
}

function count({ messages }: FaultySmtp) {
  const ids = messages.map((message) => /^Message-ID: (\S+)/m.exec(message)?.[1]);
  return { people: new Set(ids).size, repeated: ids.length - new Set(ids).size };
}

async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + giveUpAfterMs;
  while (!(await condition())) {
    if (Date.now() > giveUpAt) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

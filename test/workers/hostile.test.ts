// An article that was written to take for ever, beside a campaign that is being sent: its process ends at a limit, its
// campaign says which, and everything else of the worker process goes on.
import { expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { Article } from '../../src/domain/article.ts';
import { machineScope } from '../../src/http/machine/index.ts';
import { openServer } from '../../src/http/server.ts';
import type { ReadingLimits } from '../../src/reading/index.ts';
import { getCampaign } from '../../src/store/campaigns.ts';
import { ensureList } from '../../src/store/lists.ts';
import extractive from '../../src/summarizers/extractive.ts';
import { startWorkers } from '../../workers/main.ts';
import { eventually } from '../queue/waiting.ts';
import { aCampaign } from '../setup/campaign.ts';
import { freshPrefix, redisUrl } from '../setup/database.ts';
import { freshStore } from '../setup/store.ts';
import { openFaultySmtp } from '../transports/servers/faulty-smtp.ts';
import { addDueCampaign } from './campaign.ts';
import { openSmallApp } from './small-app.ts';

const { store, url } = await freshStore();

/** As large as an article may be, and full of what the stage looks at twice. */
const storm: Article = {
  kind: 'text',
  ref: 'storm.txt',
  raw: 'Ann Field said “we will go on with it” today, and 5 percent left.\n\n'.repeat(72_000),
  metadata: {},
};

async function stormCampaign(): Promise<string> {
  const { id: listId } = await ensureList(store.db, 'nobody');
  return (await aCampaign(store.db, { listId, channels: ['social'], article: storm })).id;
}

async function withWorkers(
  reading: Partial<ReadingLimits>,
  work: (healthz: () => Promise<number>, messages: string[]) => Promise<void>,
): Promise<void> {
  await using smtp = await openFaultySmtp({ pipelining: true });
  await using app = await openSmallApp(
    { databaseUrl: url, redisUrl: redisUrl(), prefix: freshPrefix(), smtpUrl: smtp.url, reading },
    { summarizers: new Map([['extractive', extractive]]) },
  );
  const server = await openServer({ host: '127.0.0.1', port: 0, log: app.log }, [machineScope(app)]);
  const workers = await startWorkers(app, ['summarize', 'email'], { sweepEveryMs: 50, leaseMs: 5_000 });
  try {
    await work(async () => (await fetch(`${server.url}/healthz`)).status, smtp.messages);
  } finally {
    await workers.close();
    await server.close();
  }
}

test('while it is read, another campaign is sent and the process answers', async () => {
  const id = await stormCampaign();
  await withWorkers({}, async (healthz, messages) => {
    await eventually(async () => {
      const { rows } = await store.db.execute(sql`select 1 from stage_runs where campaign_id = ${id}`);
      expect(rows).toHaveLength(1);
    });
    const other = await addDueCampaign(store.db, 40);
    await eventually(async () => {
      expect(await healthz()).toBe(200);
      expect((await getCampaign(store.db, other)).state).toBe('sent');
    });
    expect(messages).toHaveLength(40);
    expect(await getCampaign(store.db, id)).toMatchObject({ state: 'summarizing', reason: null });
  });
});

test.each([
  ['time', { timeLimitMs: 300 }, 'it took longer than 0.3 s'],
  ['memory', { maxMemoryMb: 64 }, 'it needed more than 64 MB of memory'],
])('at the limit of %s its campaign fails, at the first try, and says why', async (_, limits, reason) => {
  const id = await stormCampaign();
  await withWorkers(limits, async (healthz) => {
    await eventually(async () => {
      expect(await healthz()).toBe(200);
      expect(await getCampaign(store.db, id)).toMatchObject({
        state: 'failed',
        failedStage: 'summarize',
        reason: expect.stringContaining(`${reason}; no text that people write takes so much`),
      });
    });
  });
});

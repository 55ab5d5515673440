// A stage that fails: the campaign says which and why, and can be taken up again.
import { expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { retryCampaign } from '../../src/store/campaign-moves.ts';
import { campaignStatus, getCampaign } from '../../src/store/campaigns.ts';
import { ensureList } from '../../src/store/lists.ts';
import extractive from '../../src/summarizers/extractive.ts';
import { startWorkers } from '../../workers/main.ts';
import { eventually } from '../queue/waiting.ts';
import { aCampaign } from '../setup/campaign.ts';
import { freshPrefix, redisUrl } from '../setup/database.ts';
import { keptProcesses } from '../setup/processes.ts';
import { freshStore } from '../setup/store.ts';
import { openFaultySmtp } from '../transports/servers/faulty-smtp.ts';
import { addDueCampaign } from './campaign.ts';
import { openSmallApp } from './small-app.ts';

const { store, url } = await freshStore();

async function withWorkers(work: (messages: string[]) => Promise<void>): Promise<void> {
  await using smtp = await openFaultySmtp({ pipelining: true });
  await using app = await openSmallApp(
    { databaseUrl: url, redisUrl: redisUrl(), prefix: freshPrefix(), smtpUrl: smtp.url },
    { summarizers: new Map([['extractive', extractive]]), reading: keptProcesses().reading },
  );
  const workers = await startWorkers(app, ['summarize', 'email'], { sweepEveryMs: 50, leaseMs: 1_000 });
  try {
    await work(smtp.messages);
  } finally {
    await workers.close();
  }
}

test('an engine that is not there fails the campaign in stage summarize, with what to do about it', async () => {
  const { id: listId } = await ensureList(store.db, 'nobody');
  const { id } = await aCampaign(store.db, { listId, channels: ['social'], engine: 'no-such-engine' });
  await withWorkers(async () => {
    await eventually(async () =>
      expect(await getCampaign(store.db, id)).toMatchObject({
        state: 'failed',
        failedStage: 'summarize',
        reason: expect.stringContaining('no-such-engine'),
      }),
    );
    expect(await retryCampaign(store.db, id, new Date())).toMatchObject({
      state: 'summarizing',
      reason: null,
    });
    await eventually(async () => expect((await getCampaign(store.db, id)).state).toBe('failed'));
  });
});

test('a message that is missing fails the campaign in stage email before anything is sent, and a retry sends it', async () => {
  const id = await addDueCampaign(store.db, 12);
  await store.db.execute(sql`update blobs set sha256 = 'away-' || sha256`);
  await withWorkers(async (messages) => {
    await eventually(async () =>
      expect(await getCampaign(store.db, id)).toMatchObject({
        state: 'failed',
        failedStage: 'email',
        reason: expect.stringContaining('lacks its message'),
      }),
    );
    expect(messages).toEqual([]);
  });
  await store.db.execute(sql`update blobs set sha256 = substr(sha256, 6)`);
  await retryCampaign(store.db, id, new Date());
  await withWorkers(async (messages) => {
    await eventually(async () => expect((await getCampaign(store.db, id)).state).toBe('sent'));
    expect(messages).toHaveLength(12);
  });
  expect((await campaignStatus(store.db, id)).deliveries).toEqual({ sent: 12 });
});

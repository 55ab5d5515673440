// Pausing, resuming, retrying and cancelling again and again while a campaign goes out: nobody lost, nobody twice.
import { expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import {
  cancelCampaign,
  pauseCampaign,
  resumeCampaign,
  retryCampaign,
} from '../../src/store/campaign-moves.ts';
import { campaignStatus, getCampaign } from '../../src/store/campaigns.ts';
import { eventually } from '../queue/waiting.ts';
import { freshStore } from '../setup/store.ts';
import { addDueCampaign } from './campaign.ts';
import { openMailBench } from './mail-bench.ts';

const { db, url } = await freshStore();

const recipients = (messages: readonly string[]) =>
  messages.map((message) => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(message)?.[1] ?? '');
const connections = 5;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const moves = { pause: pauseCampaign, resume: resumeCampaign, retry: retryCampaign, cancel: cancelCampaign };
/** All at once; those that come too late are refused. */
const race = (id: string, ...names: (keyof typeof moves)[]) =>
  Promise.allSettled(names.map((name) => moves[name](db, id, new Date())));

test('pause and resume in turn, and several at once: no more go out after a pause than were under way', async () => {
  await using bench = await openMailBench(url, { readMs: 20 }, { maxConnections: connections });
  const id = await addDueCampaign(db, 300);
  await eventually(() => expect(bench.smtp.messages.length).toBeGreaterThan(10));
  for (let round = 0; round < 6; round += 1) {
    await race(id, 'pause');
    if ((await getCampaign(db, id)).state === 'sent') break;
    const atPause = bench.smtp.messages.length;
    await wait(200);
    expect(bench.smtp.messages.length - atPause).toBeLessThanOrEqual(connections);
    if (round % 2 === 0) await race(id, 'pause', 'resume', 'pause', 'resume', 'retry');
    await race(id, 'resume');
    await wait(60);
  }
  await race(id, 'resume');
  await eventually(async () => expect((await getCampaign(db, id)).state).toBe('sent'));
  expect(await campaignStatus(db, id)).toMatchObject({
    deliveries: { sent: 300 },
    resent: 0,
    pausedAt: null,
  });
  expect(new Set(recipients(bench.smtp.messages)).size).toBe(300);
  expect(bench.smtp.messages).toHaveLength(300);
});

test('cancel beside pause and resume: what is under way ends, nothing else begins, and nothing brings it back', async () => {
  await using bench = await openMailBench(url, { readMs: 20 }, { maxConnections: connections });
  const id = await addDueCampaign(db, 200);
  await eventually(() => expect(bench.smtp.messages.length).toBeGreaterThan(20));
  await race(id, 'cancel', 'pause', 'resume', 'cancel');
  expect((await getCampaign(db, id)).state).toBe('cancelled');
  const atCancel = bench.smtp.messages.length;
  await wait(300);
  expect(bench.smtp.messages.length - atCancel).toBeLessThanOrEqual(connections);
  for (const result of await race(id, 'resume', 'retry', 'pause')) expect(result.status).toBe('rejected');
  await eventually(async () => {
    const { deliveries } = await campaignStatus(db, id);
    expect(deliveries.inflight ?? 0).toBe(0);
    expect(deliveries.sent).toBe(bench.smtp.messages.length);
  });
});

test('who unsubscribes while it goes out is left out, also where the row was claimed already', async () => {
  await using bench = await openMailBench(url, { readMs: 20 }, { maxConnections: 1 });
  const id = await addDueCampaign(db, 100);
  await eventually(() => expect(bench.smtp.messages.length).toBeGreaterThan(5));
  await db.execute(sql`
    update subscribers set status = 'unsubscribed', unsubscribed_at = now()
    where email like 'r99@%' or email like 'r50@%'`);
  await eventually(async () => expect((await getCampaign(db, id)).state).toBe('sent'));
  expect(await campaignStatus(db, id)).toMatchObject({ deliveries: { sent: 98, suppressed: 2 } });
  expect(recipients(bench.smtp.messages).filter((address) => /^r(?:50|99)@/.test(address))).toEqual([]);
});

// The ledger on a real Postgres: nobody lost, nobody twice, every doubt a row.
import { describe, expect, test } from '@jest/globals';
import { asc, eq, sql } from 'drizzle-orm';
import type { UnknownPolicy } from '../../src/domain/campaign.ts';
import type { DeliverySettlement } from '../../src/domain/delivery.ts';
import { sha256 } from '../../src/domain/id.ts';
import { addressId } from '../../src/operations/audit.ts';
import { insertAct } from '../../src/store/audit.ts';
import {
  finishSending,
  judgeDead,
  noteTrouble,
  pauseCampaign,
  retryCampaign,
  startSending,
} from '../../src/store/campaign-moves.ts';
import { campaignStatus, getCampaign, type NewCampaign } from '../../src/store/campaigns.ts';
import {
  advanceDeliveries,
  type Claim,
  claimChunk,
  giveBackChunk,
  putOffDeliveries,
  renewChunk,
} from '../../src/store/deliveries.ts';
import { listDeliveries } from '../../src/store/delivery-report.ts';
import { dueChunks, expireChunks, resendDoubts } from '../../src/store/delivery-sweeps.ts';
import { campaigns, chunks, deliveries, subscribers } from '../../src/store/schema.ts';
import { campaignsDueToStart } from '../../src/store/sending.ts';
import { unsubscribe } from '../../src/store/subscribers.ts';
import { listSuppressions, suppress, suppressDead, unsuppress } from '../../src/store/suppressions.ts';
import { aCampaign } from '../setup/campaign.ts';
import { freshStore } from '../setup/store.ts';
import { digest, later, noon, rendition } from './sample.ts';

const { db } = await freshStore();

const fanOut = { senderDomain: 'news.example', chunkSize: 3, postParts: [], now: noon };

/** A scheduled and approved campaign to that many readers. */
async function addScheduled(readers: number, given: Partial<NewCampaign> = {}): Promise<string> {
  const made = { readers, channels: ['email' as const], approvedAt: noon, digest, rendition, ...given };
  return (await aCampaign(db, made)).id;
}

async function addSending(readers: number, unknownPolicy: UnknownPolicy = 'resend-once'): Promise<string> {
  const id = await addScheduled(readers, { unknownPolicy });
  expect(await startSending(db, id, fanOut)).toBe('started');
  return id;
}

const rowsOf = (id: string) =>
  db.select().from(deliveries).where(eq(deliveries.campaignId, id)).orderBy(asc(deliveries.subscriberId));
const statesOf = async (id: string) => (await rowsOf(id)).map((row) => row.state);
const claimOf = (campaignId: string, owner = 'me', chunk = 0): Claim => ({
  campaignId,
  chunk,
  owner,
  leaseMs: 60_000,
});
const claimAll = (claim: Claim) => claimChunk(db, claim, noon);
const chunkOf = async (id: string) =>
  (await db.select().from(chunks).where(eq(chunks.campaignId, id)).orderBy(asc(chunks.chunk)))[0];
const sent = (row: { subscriberId: number; fence: number }): DeliverySettlement => ({
  subscriberId: row.subscriberId,
  fence: row.fence,
  state: 'sent',
  nextAt: null,
  replyCode: 250,
  enhancedCode: '2.0.0',
  reply: 'queued',
  isDead: false,
});
/** Takes every lease back to the past, as if its worker had been gone for longer. */
const loseLeases = () =>
  db.execute(sql`update chunks set lease_until = now() - interval '1 second' where owner is not null`);

describe('starting to send', () => {
  test('freezes the audience, one row a subscriber, in chunks, and moves the campaign', async () => {
    const id = await addScheduled(7);
    expect((await campaignsDueToStart(db, noon)).map((campaign) => campaign.id)).toEqual([id]);
    expect(await startSending(db, id, fanOut)).toBe('started');
    const rows = await rowsOf(id);
    expect(rows.map((row) => row.chunk)).toEqual([0, 0, 0, 1, 1, 1, 2]);
    expect(rows[0]).toMatchObject({
      state: 'pending',
      email: 'reader1@example.com',
      locale: 'zh-Hant',
      nextAt: noon,
    });
    expect(await getCampaign(db, id)).toMatchObject({ state: 'sending', audience: 7, startedAt: noon });
  });

  test('gives every mail a Message-ID that is the same whenever it is made', async () => {
    const id = await addSending(1);
    const [row] = await claimAll(claimOf(id));
    const [reported] = await listDeliveries(db, id, { states: ['pending'], after: 0, limit: 1 });
    expect(reported?.messageId).toBe(row?.messageId);
    expect(row?.messageId).toBe(`${sha256(`${id}.${row?.subscriberId}`).slice(0, 32)}.${id}@news.example`);
  });

  test('leaves the unsubscribed out and keeps a settled row for the suppressed', async () => {
    const id = await addScheduled(3);
    const [first, second] = await db.select().from(subscribers).orderBy(asc(subscribers.id));
    await unsubscribe(db, first?.id ?? 0, noon);
    await suppress(db, [second?.email.toUpperCase() ?? ''], 'bounced: 5.1.1');
    await startSending(db, id, fanOut);
    expect(await rowsOf(id)).toMatchObject([
      { state: 'suppressed', reply: 'bounced: 5.1.1', settledAt: noon, nextAt: null },
      { state: 'pending' },
    ]);
    expect((await getCampaign(db, id)).audience).toBe(2);
  });

  test('happens once, however many schedulers try at the same time', async () => {
    const id = await addScheduled(5);
    const tries = await Promise.all(Array.from({ length: 8 }, () => startSending(db, id, fanOut)));
    expect(tries.filter((result) => result === 'started')).toHaveLength(1);
    expect(tries.filter((result) => result === 'not-due')).toHaveLength(7);
    expect(await rowsOf(id)).toHaveLength(5);
  });

  test('never happens before its time, nor unapproved, nor paused', async () => {
    const early = await addScheduled(1, { scheduledAt: later, timeZone: 'Asia/Taipei' });
    expect(await campaignsDueToStart(db, noon)).toEqual([]);
    expect(await startSending(db, early, fanOut)).toBe('not-due');
    expect(await startSending(db, early, { ...fanOut, now: later })).toBe('started');

    const paused = await addScheduled(1);
    await pauseCampaign(db, paused, noon);
    expect(await campaignsDueToStart(db, noon)).toEqual([]);
    expect(await startSending(db, paused, fanOut)).toBe('not-due');
  });

  test('past the lateness limit it waits for the operator, and no row is made', async () => {
    const id = await addScheduled(2, { scheduledAt: noon, timeZone: 'Asia/Taipei', latenessLimitMs: 4_000 });
    expect(await startSending(db, id, { ...fanOut, now: later })).toBe('overdue');
    expect(await getCampaign(db, id)).toMatchObject({ state: 'overdue', audience: null });
    expect(await rowsOf(id)).toEqual([]);
  });

  test('makes all rows or none: a fan-out that fails leaves the campaign scheduled', async () => {
    const id = await addScheduled(3);
    const part = { account: 'sandbox', part: 1, idempotencyKey: null as unknown as string };
    await expect(startSending(db, id, { ...fanOut, postParts: [part] })).rejects.toThrow();
    expect(await rowsOf(id)).toEqual([]);
    expect(await getCampaign(db, id)).toMatchObject({ state: 'scheduled', audience: null });
  });
});

describe('claiming', () => {
  test('gives a chunk to one worker only, whole', async () => {
    const id = await addSending(3);
    const owners = await Promise.all(['a', 'b', 'c', 'd'].map((owner) => claimAll(claimOf(id, owner))));
    expect(owners.map((rows) => rows.length).sort()).toEqual([0, 0, 0, 3]);
  });

  test('gives nothing before its time, nothing of a paused campaign, nothing of another chunk', async () => {
    const id = await addSending(4);
    const early = new Date(noon.getTime() - 1);
    expect(await claimChunk(db, claimOf(id), early)).toEqual([]);
    await giveBackChunk(db, claimOf(id), null);
    expect(await claimAll(claimOf(id, 'me', 1))).toHaveLength(1);
    await pauseCampaign(db, id, noon);
    expect(await claimAll(claimOf(id))).toEqual([]);
    expect(await chunkOf(id)).toMatchObject({ owner: null, nextAt: noon });
  });

  test('asked again by the same owner, as after a lost answer, gives the same', async () => {
    const id = await addSending(2);
    const [first] = await claimAll(claimOf(id));
    const again = await claimAll(claimOf(id));
    expect(again).toHaveLength(2);
    expect(again[0]?.fence).toBeGreaterThan(first?.fence ?? 0);
  });

  test('passes over whoever unsubscribed, was removed or suppressed since the fan-out', async () => {
    const id = await addSending(4);
    const [first, second, third] = await rowsOf(id);
    await unsubscribe(db, first?.subscriberId ?? 0, noon);
    await db.delete(subscribers).where(eq(subscribers.id, second?.subscriberId ?? 0));
    await suppress(db, [third?.email ?? ''], 'complaint');
    expect(await claimAll(claimOf(id))).toEqual([]);
    expect((await rowsOf(id)).slice(0, 3)).toMatchObject([
      { state: 'suppressed', reply: 'unsubscribed', nextAt: null, settledAt: noon },
      { state: 'suppressed', reply: 'no longer on the list' },
      { state: 'suppressed', reply: 'complaint' },
    ]);
  });

  test('what is put off is due then, and the rest as soon as the chunk is given back', async () => {
    const id = await addSending(2);
    const [first] = await claimAll(claimOf(id));
    if (!first) throw new Error('a row was expected');
    expect(await chunkOf(id)).toMatchObject({ owner: 'me', nextAt: null });
    expect(await putOffDeliveries(db, claimOf(id), [{ ...first, nextAt: later }], noon)).toBe(1);
    expect(await rowsOf(id)).toMatchObject([
      { state: 'deferred', nextAt: later, deferredSince: noon, attempts: 0 },
      { state: 'pending', nextAt: noon, attempts: 0 },
    ]);
    expect(await giveBackChunk(db, claimOf(id), null)).toBe(true);
    expect(await chunkOf(id)).toMatchObject({ owner: null, leaseUntil: null, nextAt: noon });
  });

  test('a chunk that is given back while nothing may be sent is due when it may', async () => {
    const id = await addSending(2);
    await claimAll(claimOf(id));
    await giveBackChunk(db, claimOf(id), later);
    expect(await chunkOf(id)).toMatchObject({ owner: null, nextAt: later });
  });

  test('what began to wait while the chunk was held is due again with it', async () => {
    const id = await addSending(1, 'hold');
    const [row] = await claimAll(claimOf(id));
    if (!row) throw new Error('a row was expected');
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: [row], now: noon });
    const failed = { ...sent(row), state: 'failed' as const, replyCode: 550, reply: 'no' };
    await advanceDeliveries(db, claimOf(id), { settled: [failed], begin: [], now: noon });
    await retryCampaign(db, id, later);
    await giveBackChunk(db, claimOf(id), null);
    expect(await chunkOf(id)).toMatchObject({ owner: null, nextAt: later });
  });

  test('a chunk with a mail under way is not given back: its lease ends, and the mail is in doubt', async () => {
    const id = await addSending(2);
    const [row] = await claimAll(claimOf(id));
    if (!row) throw new Error('a row was expected');
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: [row], now: noon });
    expect(await giveBackChunk(db, claimOf(id), null)).toBe(false);
    await loseLeases();
    expect(await expireChunks(db, noon)).toEqual({ returned: 1, doubtful: 1 });
    expect(await statesOf(id)).toEqual(['unknown', 'pending']);
  });
});

describe('advancing', () => {
  test('marks inflight, then settles, and counts the attempt', async () => {
    const id = await addSending(1);
    const [row] = await claimAll(claimOf(id));
    if (!row) throw new Error('a row was expected');
    const begun = await advanceDeliveries(db, claimOf(id), { settled: [], begin: [row], now: noon });
    expect(begun).toEqual({ settled: 0, inflight: new Set([row.subscriberId]), open: true });
    const ended = await advanceDeliveries(db, claimOf(id), { settled: [sent(row)], begin: [], now: later });
    expect(ended.settled).toBe(1);
    expect(await rowsOf(id)).toMatchObject([
      { state: 'sent', attempts: 1, replyCode: 250, settledAt: later, nextAt: null },
    ]);
  });

  test('begins nothing once the campaign is paused, and still settles what was under way', async () => {
    const id = await addSending(2);
    const [first, second] = await claimAll(claimOf(id));
    if (!first || !second) throw new Error('two rows were expected');
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: [first], now: noon });
    await pauseCampaign(db, id, noon);
    const step = await advanceDeliveries(db, claimOf(id), {
      settled: [sent(first)],
      begin: [second],
      now: noon,
    });
    expect(step).toEqual({ settled: 1, inflight: new Set(), open: false });
    expect(await statesOf(id)).toEqual(['sent', 'pending']);
  });

  test('begins no mail to whoever unsubscribed or was removed since the claim, and says why', async () => {
    const id = await addSending(3);
    const rows = await claimAll(claimOf(id));
    const [first, second, third] = rows;
    if (!first || !second || !third) throw new Error('three rows were expected');
    await unsubscribe(db, first.subscriberId, noon);
    await db.delete(subscribers).where(eq(subscribers.id, second.subscriberId));
    const step = await advanceDeliveries(db, claimOf(id), { settled: [], begin: rows, now: later });
    expect(step).toEqual({ settled: 0, inflight: new Set([third.subscriberId]), open: true });
    expect(await rowsOf(id)).toMatchObject([
      {
        state: 'suppressed',
        reply: 'unsubscribed',
        settledAt: later,
        attempts: 0,
        nextAt: null,
      },
      { state: 'suppressed', reply: 'no longer on the list' },
      { state: 'inflight', reply: null, settledAt: null },
    ]);
  });

  test('a mail that was begun already stays begun where its reader unsubscribes', async () => {
    const id = await addSending(1);
    const [row] = await claimAll(claimOf(id));
    if (!row) throw new Error('a row was expected');
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: [row], now: noon });
    await unsubscribe(db, row.subscriberId, noon);
    const again = await advanceDeliveries(db, claimOf(id), { settled: [], begin: [row], now: noon });
    expect(again.inflight).toEqual(new Set([row.subscriberId]));
    expect(await rowsOf(id)).toMatchObject([{ state: 'inflight', attempts: 1 }]);
  });

  test('a stale worker settles nothing and begins nothing', async () => {
    const id = await addSending(2);
    const [first, second] = await claimAll(claimOf(id, 'stale'));
    if (!first || !second) throw new Error('two rows were expected');
    await advanceDeliveries(db, claimOf(id, 'stale'), { settled: [], begin: [first], now: noon });
    await loseLeases();
    await expireChunks(db, noon);
    await resendDoubts(db, noon);
    expect(await claimAll(claimOf(id, 'fresh'))).toHaveLength(2);
    const step = await advanceDeliveries(db, claimOf(id, 'stale'), {
      settled: [sent(first)],
      begin: [second],
      now: noon,
    });
    expect(step).toMatchObject({ settled: 0, inflight: new Set() });
    expect(await renewChunk(db, claimOf(id, 'stale'))).toBe(false);
    expect(await putOffDeliveries(db, claimOf(id, 'stale'), [{ ...second, nextAt: later }], noon)).toBe(0);
    expect(await giveBackChunk(db, claimOf(id, 'stale'), null)).toBe(false);
    expect(await statesOf(id)).toEqual(['pending', 'pending']);
  });

  test('an owner whose claim was taken and given to it anew has another fence', async () => {
    const id = await addSending(1);
    const [old] = await claimAll(claimOf(id));
    await loseLeases();
    await expireChunks(db, noon);
    const [fresh] = await claimAll(claimOf(id));
    if (!old || !fresh) throw new Error('a row was expected');
    expect(fresh.fence).toBeGreaterThan(old.fence);
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: [fresh], now: noon });
    expect(
      (await advanceDeliveries(db, claimOf(id), { settled: [sent(old)], begin: [], now: noon })).settled,
    ).toBe(0);
  });

  test('marking again what was marked, as after a lost answer, is one attempt', async () => {
    const id = await addSending(1);
    const [row] = await claimAll(claimOf(id));
    if (!row) throw new Error('a row was expected');
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: [row], now: noon });
    const again = await advanceDeliveries(db, claimOf(id), { settled: [], begin: [row], now: noon });
    expect(again.inflight).toEqual(new Set([row.subscriberId]));
    expect(await rowsOf(id)).toMatchObject([{ state: 'inflight', attempts: 1 }]);
  });
});

test('the ledger of a big chunk is worked on, renewed and swept at once, and all of it is settled', async () => {
  const id = await addScheduled(600);
  await startSending(db, id, { ...fanOut, chunkSize: 600 });
  const claim = claimOf(id);
  const rows = await claimAll(claim);
  let isDone = false;
  const others = (async () => {
    while (!isDone) {
      await renewChunk(db, claim);
      expect(await expireChunks(db, noon)).toEqual({ returned: 0, doubtful: 0 });
    }
  })();
  let settled = 0;
  // Backwards, so that each step locks its rows in the other order.
  for (let end = rows.length; end > 0; end -= 100) {
    const begin = rows.slice(end - 100, end).reverse();
    await advanceDeliveries(db, claim, { settled: [], begin, now: noon });
    const step = await advanceDeliveries(db, claim, { settled: begin.map(sent), begin: [], now: noon });
    settled += step.settled;
  }
  isDone = true;
  await others;
  expect(settled).toBe(600);
});

test('a begin that meets the end of its lease is begun or in doubt, and never inflight without an owner', async () => {
  const id = await addScheduled(40);
  await startSending(db, id, { ...fanOut, chunkSize: 1 });
  for (let chunk = 0; chunk < 40; chunk += 1) {
    const claim = claimOf(id, 'me', chunk);
    const rows = await claimAll(claim);
    await loseLeases();
    const [step] = await Promise.all([
      advanceDeliveries(db, claim, { settled: [], begin: rows, now: noon }),
      expireChunks(db, noon),
    ]);
    await loseLeases();
    await expireChunks(db, noon);
    const row = (await rowsOf(id))[chunk];
    expect(row?.state).toBe(step.inflight.size === 1 ? 'unknown' : 'pending');
  }
});

describe('doubts', () => {
  async function addDoubt(policy: UnknownPolicy): Promise<string> {
    const id = await addSending(2, policy);
    const [row] = await claimAll(claimOf(id));
    if (!row) throw new Error('a row was expected');
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: [row], now: noon });
    await loseLeases();
    expect(await expireChunks(db, noon)).toEqual({ returned: 1, doubtful: 1 });
    return id;
  }

  test('a lost worker leaves what it had not begun as it was, and what it had begun as unknown', async () => {
    const id = await addDoubt('hold');
    expect(await rowsOf(id)).toMatchObject([
      { state: 'unknown', settledAt: noon },
      { state: 'pending', settledAt: null },
    ]);
  });

  test('resend-once sends once more and never a third time', async () => {
    const id = await addDoubt('resend-once');
    expect(await resendDoubts(db, noon)).toBe(1);
    expect((await rowsOf(id))[0]).toMatchObject({ state: 'pending', resent: true });
    const [row] = await claimAll(claimOf(id));
    if (!row) throw new Error('a row was expected');
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: [row], now: noon });
    await advanceDeliveries(db, claimOf(id), {
      settled: [{ ...sent(row), state: 'unknown', replyCode: null, enhancedCode: null, reply: 'ECONNRESET' }],
      begin: [],
      now: noon,
    });
    expect(await resendDoubts(db, noon)).toBe(0);
    expect((await rowsOf(id))[0]).toMatchObject({ state: 'unknown', attempts: 2 });
  });

  test('hold leaves it to the operator, whose retry sends it again', async () => {
    const id = await addDoubt('hold');
    expect(await resendDoubts(db, noon)).toBe(0);
    await retryCampaign(db, id, noon);
    expect(await rowsOf(id)).toMatchObject([
      { state: 'pending', resent: true },
      { state: 'pending', resent: false },
    ]);
    expect(await campaignStatus(db, id)).toMatchObject({ resent: 1 });
  });

  test('nothing is sent again while the campaign is paused', async () => {
    const id = await addDoubt('resend-once');
    await pauseCampaign(db, id, noon);
    expect(await resendDoubts(db, noon)).toBe(0);
  });
});

describe('sweeping', () => {
  test('names the chunks that hold a due row, the first ones first, and none of a paused campaign', async () => {
    const id = await addSending(10);
    await claimAll(claimOf(id, 'me', 1));
    expect(await dueChunks(db, noon, 100)).toEqual([0, 2, 3].map((chunk) => ({ campaignId: id, chunk })));
    expect(await dueChunks(db, noon, 2)).toEqual([0, 2].map((chunk) => ({ campaignId: id, chunk })));
    await pauseCampaign(db, id, noon);
    expect(await dueChunks(db, noon, 100)).toEqual([]);
  });

  test('a live lease is left alone', async () => {
    const id = await addSending(1);
    await claimAll(claimOf(id));
    expect(await expireChunks(db, noon)).toEqual({ returned: 0, doubtful: 0 });
    expect(await chunkOf(id)).toMatchObject({ owner: 'me' });
  });
});

describe('finishing', () => {
  async function sendAll(id: string, chunk: number): Promise<void> {
    const claim = claimOf(id, 'me', chunk);
    const rows = await claimAll(claim);
    await advanceDeliveries(db, claim, { settled: [], begin: rows, now: noon });
    await advanceDeliveries(db, claim, { settled: rows.map(sent), begin: [], now: noon });
    await giveBackChunk(db, claim, null);
  }

  test('waits for the last row', async () => {
    const id = await addSending(4);
    await sendAll(id, 0);
    expect(await finishSending(db, id, later)).toBe(false);
    await sendAll(id, 1);
    expect(await finishSending(db, id, later)).toBe(true);
    expect(await getCampaign(db, id)).toMatchObject({ state: 'sent', finishedAt: later });
    expect(await finishSending(db, id, later)).toBe(false);
  });

  test('waits for the posts too', async () => {
    const id = await addScheduled(1, { channels: ['email', 'social'] });
    await startSending(db, id, {
      ...fanOut,
      postParts: [{ account: 'sandbox', part: 1, idempotencyKey: 'k' }],
    });
    await sendAll(id, 0);
    expect(await finishSending(db, id, later)).toBe(false);
    await db.execute(sql`update post_parts set state = 'posted'`);
    expect(await finishSending(db, id, later)).toBe(true);
  });

  test('a campaign without email has an audience of 0 and closes by its posts', async () => {
    const id = await addScheduled(2, { channels: ['social'] });
    await startSending(db, id, fanOut);
    expect((await getCampaign(db, id)).audience).toBe(0);
    expect(await finishSending(db, id, later)).toBe(true);
  });

  test('never closes over a missing row', async () => {
    const id = await addSending(3);
    await sendAll(id, 0);
    await db.execute(
      sql`delete from deliveries where subscriber_id = (select max(subscriber_id) from deliveries)`,
    );
    await expect(finishSending(db, id, later)).rejects.toMatchObject({ code: 'INTERNAL' });
    expect((await getCampaign(db, id)).state).toBe('sending');
  });

  test('a doubt that is still to be sent again keeps it open', async () => {
    const id = await addSending(1);
    const [row] = await claimAll(claimOf(id));
    if (!row) throw new Error('a row was expected');
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: [row], now: noon });
    await loseLeases();
    await expireChunks(db, noon);
    expect(await finishSending(db, id, later)).toBe(false);
    await db.update(campaigns).set({ unknownPolicy: 'hold' }).where(eq(campaigns.id, id));
    await claimAll(claimOf(id));
    await giveBackChunk(db, claimOf(id), null);
    expect(await finishSending(db, id, later)).toBe(true);
  });

  /** The rows answered in this order: ✓ taken, ✗ no such mailbox, ⏲ put off. */
  async function addAnswered(answers: string): Promise<string> {
    const id = await addScheduled(answers.length);
    await startSending(db, id, { ...fanOut, chunkSize: answers.length });
    const rows = (await claimAll(claimOf(id))).sort((a, b) => a.subscriberId - b.subscriberId);
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: rows, now: noon });
    for (const [index, row] of rows.entries()) {
      const dead = { state: 'failed', replyCode: 550, enhancedCode: '5.1.1', isDead: true } as const;
      const putOff = { state: 'deferred', replyCode: 451, nextAt: later } as const;
      const told = { '✗': dead, '⏲': putOff }[answers[index] ?? ''];
      const settled = [{ ...sent(row), ...told }];
      await advanceDeliveries(db, claimOf(id), { settled, begin: [], now: new Date(noon.getTime() + index) });
    }
    await giveBackChunk(db, claimOf(id), null);
    return id;
  }
  const suppressed = async () => (await listSuppressions(db)).length;

  test.each([
    ['one by one among mail that was taken, are suppressed', '✓✓✗✓✓✗✗✓✓✓✓✓✓✓✓', 3],
    ['though nothing was taken, are not: it refuses everybody', '✗✗✗', 0],
    ['in a long row, are not: it refused everybody for a while', '✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✗✗✗✗✗✗✓', 0],
    ['for more than a fifth, are not', '✓✗✓✗✓✗✓✗✓✗✓✗✓', 0],
  ])('addresses that a server calls dead %s', async (_name, answers, count) => {
    const id = await addAnswered(answers);
    expect(await suppressed()).toBe(0);
    await finishSending(db, id, later);
    expect(await suppressed()).toBe(count);
  });

  test.each([
    ['one by one, are suppressed', '✓✓✗✓✓✗✗✓✓✓✓✓✓✓✓⏲', 3],
    ['though nothing was taken, are not', '✗✗✗⏲', 0],
    ['last of all, are not: it may be the beginning of a row', '✓✓✗✓✓✓✓✓✓✓✓✗✗⏲', 1],
    ['for more than a fifth, are not', '✓✗✓✗✓✗✓✗✓✗✓✗✓⏲', 0],
  ])('while others are put off, addresses called dead %s, two hours later', async (_name, answers, count) => {
    const id = await addAnswered(answers);
    const hoursLater = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
    expect(await judgeDead(db, hoursLater(1.9))).toBe(0);
    expect(await judgeDead(db, hoursLater(2.1))).toBe(count);
    expect(await suppressed()).toBe(count);
    const lifted = await unsuppress(
      db,
      (await listSuppressions(db)).map(({ email }) => email),
    );
    expect(lifted.length).toBe(count);
    expect(await judgeDead(db, hoursLater(9))).toBe(0);
    const actor = { kind: 'cli', id: 'tester', name: 'tester' } as const;
    for (const email of lifted)
      await insertAct(db, {
        ...{ act: 'suppression.lifted', kind: 'subscriber', id: addressId(email) },
        ...{ actor, at: hoursLater(3) },
      });
    expect(await suppressDead(db, id, true)).toBe(answers === '✓✓✗✓✓✓✓✓✓✓✓✗✗⏲' ? 2 : 0);
  });

  test('a suppression says why, can be seen, and can be lifted', async () => {
    await finishSending(db, await addAnswered('✓✗✓'), later);
    const [one] = await listSuppressions(db);
    expect(one).toMatchObject({ reason: 'the server says there is no such mailbox (550 5.1.1)' });
    expect(await unsuppress(db, [one?.email.toUpperCase() ?? '', 'nobody@example.com'])).toEqual([
      one?.email,
    ]);
    expect(await listSuppressions(db)).toEqual([]);
  });

  test('says what was lost, and is failed where all was', async () => {
    const all = await addAnswered('✗✗');
    expect(await finishSending(db, all, later)).toBe(true);
    expect(await getCampaign(db, all)).toMatchObject({
      state: 'failed',
      failedStage: 'email',
      reason: 'of 2 mails 2 failed',
    });
    expect(await retryCampaign(db, all, later)).toMatchObject({ state: 'sending', reason: null });
    const some = await addAnswered('✓✗');
    await finishSending(db, some, later);
    expect(await getCampaign(db, some)).toMatchObject({ state: 'sent', reason: 'of 2 mails 1 failed' });
  });

  test('while it sends, what keeps it from sending is told, and cleared; a pause has its own reason', async () => {
    const id = await addSending(2);
    await noteTrouble(db, id, 'the server is away', noon);
    expect(await getCampaign(db, id)).toMatchObject({ reason: 'the server is away', pausedAt: null });
    await noteTrouble(db, id, null, noon);
    expect(await getCampaign(db, id)).toMatchObject({ reason: null });
    await pauseCampaign(db, id, noon, 'no more');
    await noteTrouble(db, id, null, noon);
    expect(await getCampaign(db, id)).toMatchObject({ reason: 'no more' });
  });

  test('a reply with a NUL is written all the same', async () => {
    const id = await addSending(1);
    const [row] = await claimAll(claimOf(id));
    if (!row) throw new Error('a row was expected');
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: [row], now: noon });
    const settled = [{ ...sent(row), reply: '250 o\0k' }];
    expect(await advanceDeliveries(db, claimOf(id), { settled, begin: [], now: noon })).toMatchObject({
      settled: 1,
    });
    expect(await rowsOf(id)).toMatchObject([{ state: 'sent', reply: '250 o␀k' }]);
  });

  test('a retry opens a sent campaign again for its failed rows only', async () => {
    const id = await addSending(2);
    const [first, second] = await claimAll(claimOf(id));
    if (!first || !second) throw new Error('two rows were expected');
    await advanceDeliveries(db, claimOf(id), { settled: [], begin: [first, second], now: noon });
    await advanceDeliveries(db, claimOf(id), {
      settled: [sent(first), { ...sent(second), state: 'failed', replyCode: 550, reply: 'no' }],
      begin: [],
      now: noon,
    });
    await giveBackChunk(db, claimOf(id), null);
    await finishSending(db, id, noon);
    await retryCampaign(db, id, later);
    expect(await statesOf(id)).toEqual(['sent', 'pending']);
    expect(await getCampaign(db, id)).toMatchObject({ state: 'sending', finishedAt: null });
  });
});

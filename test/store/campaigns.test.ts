// Campaigns on a real Postgres: made whole or not at all, moved once, read in one snapshot.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { eq } from 'drizzle-orm';
import type { CardOptions } from '../../src/design/card-options.ts';
import { assertMove, campaignStates } from '../../src/domain/campaign.ts';
import type { DeliveryState } from '../../src/domain/delivery.ts';
import { getArticle } from '../../src/store/articles.ts';
import { getBlob } from '../../src/store/blobs.ts';
import {
  approveCampaign,
  cancelCampaign,
  failCampaign,
  finishSending,
  pauseCampaign,
  resumeCampaign,
  retryCampaign,
  setDigest,
  setRendition,
  startSending,
} from '../../src/store/campaign-moves.ts';
import { campaignStatus, createCampaign, getCampaign, listCampaigns } from '../../src/store/campaigns.ts';
import { getDigest } from '../../src/store/digests.ts';
import { ensureList } from '../../src/store/lists.ts';
import { getManifest } from '../../src/store/renditions.ts';
import { articles, campaigns, deliveries, digests, postParts, renditions } from '../../src/store/schema.ts';
import { finishStage, startStage } from '../../src/store/stage-runs.ts';
import { aCampaign } from '../setup/campaign.ts';
import { freshStore } from '../setup/store.ts';
import { article, digest, later, noon, rendition } from './sample.ts';

const { db } = await freshStore();

/** A campaign that a worker and an operator have brought to `review`. */
const addReviewable = async () => (await aCampaign(db, { digest, rendition })).id;

describe('making a campaign', () => {
  test('keeps article and campaign, in state summarizing', async () => {
    const campaign = await aCampaign(db);
    expect(campaign).toMatchObject({ state: 'summarizing', channels: ['email', 'social'], approvedAt: null });
    expect(campaign.id).toMatch(/^[0-9a-z]{12}$/);
    expect(await getArticle(db, campaign.articleId)).toEqual(article);
  });

  test('keeps what is wanted of its cards, which is X and square where nothing is said', async () => {
    const cards: CardOptions = {
      formats: ['1080x1350'],
      carousel: '1080x1350',
      cardMode: 'dark',
      leadImage: true,
    };
    const { id } = await aCampaign(db, { cards });
    expect((await getCampaign(db, id)).cards).toEqual(cards);
    expect((await aCampaign(db)).cards).toEqual({ formats: ['1200x675', '1080x1080'] });
  });

  test('a list that would mail nobody is refused, and nothing is made', async () => {
    const list = await ensureList(db, 'empty');
    const { id: _id, ...columns } = await aCampaign(db);
    await expect(createCampaign(db, { ...columns, article, listId: list.id })).rejects.toMatchObject({
      code: 'LIST_EMPTY',
    });
    expect(await db.$count(campaigns)).toBe(1);
    expect(await db.$count(articles)).toBe(1);
  });

  test('a campaign without email needs no subscriber', async () => {
    const list = await ensureList(db, 'empty');
    await expect(aCampaign(db, { listId: list.id, channels: ['social'] })).resolves.toMatchObject({
      listId: list.id,
    });
  });

  test('an unknown id is told as such', async () => {
    await expect(getCampaign(db, '000000000000')).rejects.toMatchObject({ code: 'CAMPAIGN_NOT_FOUND' });
    await expect(campaignStatus(db, '000000000000')).rejects.toMatchObject({ code: 'CAMPAIGN_NOT_FOUND' });
    await expect(approveCampaign(db, '000000000000', noon)).rejects.toMatchObject({
      code: 'CAMPAIGN_NOT_FOUND',
    });
  });
});

describe('what workers bring', () => {
  test('the digest moves it to rendering, the rendition to review', async () => {
    const { id } = await aCampaign(db);
    expect(await setDigest(db, id, digest, later)).toBe(true);
    const rendering = await getCampaign(db, id);
    expect(rendering).toMatchObject({ state: 'rendering', updatedAt: later });
    expect(await getDigest(db, rendering.digestId ?? '')).toEqual(digest);
    expect(await setRendition(db, id, rendition, later)).toBe('review');
    const reviewable = await getCampaign(db, id);
    expect(reviewable.state).toBe('review');
    expect(await getManifest(db, reviewable.renditionId ?? '')).toEqual(rendition.manifest);
    for (const [key, blob] of rendition.blobs) expect(await getBlob(db, key)).toEqual(blob);
  });

  test('one approved beforehand is held back for a review where a check of its digest failed', async () => {
    const { id } = await aCampaign(db, { approvedAt: noon });
    const finding = { check: 'second reader', ok: false, detail: 'slanted: “一” (no cause is named)' };
    await setDigest(db, id, { ...digest, checks: [{ ...finding, ok: true }, finding, finding] }, noon);
    expect(await setRendition(db, id, rendition, noon)).toBe('review');
    expect(await getCampaign(db, id)).toMatchObject({
      state: 'review',
      approvedAt: null,
      reason: 'a check of the digest failed: second reader: slanted: “一” (no cause is named), and 1 more',
    });
    expect(await approveCampaign(db, id, later)).toMatchObject({ state: 'scheduled', reason: null });
  });

  test('one approved beforehand goes from rendering to scheduled', async () => {
    const { id } = await aCampaign(db, { approvedAt: noon });
    await setDigest(db, id, digest, noon);
    expect(await setRendition(db, id, rendition, noon)).toBe('scheduled');
  });

  test('the same digest job run twice at once keeps one digest', async () => {
    const { id } = await aCampaign(db);
    const kept = await Promise.all([setDigest(db, id, digest, noon), setDigest(db, id, digest, noon)]);
    expect(kept.sort()).toEqual([false, true]);
    expect(await db.$count(digests)).toBe(1);
  });

  test('what comes after a cancel is dropped', async () => {
    const { id } = await aCampaign(db);
    await cancelCampaign(db, id, noon);
    expect(await setDigest(db, id, digest, noon)).toBe(false);
    expect(await setRendition(db, id, rendition, noon)).toBeNull();
    expect(await failCampaign(db, id, 'summarize', 'too late', noon)).toBe(false);
    expect(await getCampaign(db, id)).toMatchObject({ state: 'cancelled', digestId: null });
  });

  test('a rendition whose bodies do not match their names is refused whole', async () => {
    const { id } = await aCampaign(db);
    await setDigest(db, id, digest, noon);
    const forged = new Map(
      [...rendition.blobs].map(([key]) => [key, { mediaType: 'text/html', body: Buffer.from('other') }]),
    );
    await expect(setRendition(db, id, { ...rendition, blobs: forged }, noon)).rejects.toThrow(
      'not the SHA-256',
    );
    expect(await getCampaign(db, id)).toMatchObject({ state: 'rendering', renditionId: null });
  });

  test('two campaigns with the same rendition at once share its row', async () => {
    const ids = await Promise.all([aCampaign(db), aCampaign(db)]);
    for (const { id } of ids) await setDigest(db, id, digest, noon);
    await Promise.all(ids.map(({ id }) => setRendition(db, id, rendition, noon)));
    expect(await db.$count(renditions)).toBe(1);
  });

  test('a stage fails only the campaign that is in it', async () => {
    const { id } = await aCampaign(db);
    expect(await failCampaign(db, id, 'render', 'no font', noon)).toBe(false);
    expect(await failCampaign(db, id, 'summarize', 'no text', noon)).toBe(true);
    expect(await getCampaign(db, id)).toMatchObject({
      state: 'failed',
      failedStage: 'summarize',
      reason: 'no text',
      finishedAt: noon,
    });
  });
});

describe('what the operator decides', () => {
  test('approving schedules it', async () => {
    expect(await approveCampaign(db, await addReviewable(), later)).toMatchObject({
      state: 'scheduled',
      approvedAt: later,
    });
  });

  test('of two approvals at once one wins and the other is told', async () => {
    const id = await addReviewable();
    const results = await Promise.allSettled([approveCampaign(db, id, noon), approveCampaign(db, id, noon)]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({
      reason: { code: 'CAMPAIGN_STATE', message: expect.stringContaining(`campaign ${id} is scheduled`) },
    });
  });

  test('of an approval and a cancel at once, the cancel stands', async () => {
    const id = await addReviewable();
    await Promise.allSettled([approveCampaign(db, id, noon), cancelCampaign(db, id, noon)]);
    expect(await getCampaign(db, id)).toMatchObject({ state: 'cancelled' });
  });

  test('approving an overdue one sends it now instead of calling it late again', async () => {
    const id = await addReviewable();
    await db
      .update(campaigns)
      .set({ state: 'overdue', scheduledAt: noon, timeZone: 'Asia/Taipei' })
      .where(eq(campaigns.id, id));
    expect(await approveCampaign(db, id, later)).toMatchObject({
      state: 'scheduled',
      scheduledAt: null,
      timeZone: null,
    });
  });

  test('nothing is approved before there is something to look at', async () => {
    const { id } = await aCampaign(db);
    await expect(approveCampaign(db, id, noon)).rejects.toMatchObject({ code: 'CAMPAIGN_STATE' });
  });

  test('a pause keeps its first moment and reason until it is resumed', async () => {
    const id = await addReviewable();
    expect(await pauseCampaign(db, id, noon, 'too many errors')).toMatchObject({
      pausedAt: noon,
      state: 'review',
    });
    expect(await pauseCampaign(db, id, later)).toMatchObject({ pausedAt: noon, reason: 'too many errors' });
    expect(await resumeCampaign(db, id, later)).toMatchObject({
      pausedAt: null,
      reason: null,
      state: 'review',
    });
    await expect(resumeCampaign(db, id, later)).rejects.toMatchObject({ code: 'CAMPAIGN_STATE' });
  });

  test('what is over can be neither paused nor cancelled', async () => {
    const id = await addReviewable();
    await cancelCampaign(db, id, noon);
    await expect(pauseCampaign(db, id, noon)).rejects.toMatchObject({ code: 'CAMPAIGN_STATE' });
    await expect(cancelCampaign(db, id, noon)).rejects.toMatchObject({ code: 'CAMPAIGN_STATE' });
  });
});

describe('retrying', () => {
  const delivery = (campaignId: string, subscriberId: number, state: DeliveryState) => ({
    campaignId,
    subscriberId,
    email: 'a@example.com',
    name: '',
    locale: 'en',
    domain: 'example.com',
    chunk: 0,
    messageId: 'm',
    state,
  });

  test.each([
    ['summarize', 'summarizing'],
    ['render', 'rendering'],
    ['email', 'sending'],
  ] as const)('what failed at %s goes back to %s', async (stage, state) => {
    const { id } = await aCampaign(db);
    await db.update(campaigns).set({ state }).where(eq(campaigns.id, id));
    await failCampaign(db, id, stage, 'why', noon);
    const cleared = { failedStage: null, reason: null, finishedAt: null };
    expect(await retryCampaign(db, id, later)).toMatchObject({ state, ...cleared });
  });

  test('a sent one with failures sends those again, and only those', async () => {
    const id = await addReviewable();
    await db.update(campaigns).set({ state: 'sent', finishedAt: noon }).where(eq(campaigns.id, id));
    await db
      .insert(deliveries)
      .values([delivery(id, 1, 'sent'), delivery(id, 2, 'failed'), delivery(id, 3, 'unknown')]);
    const part = { campaignId: id, account: 'sandbox:x', idempotencyKey: 'k' };
    await db.insert(postParts).values([
      { ...part, part: 1, state: 'posted' },
      { ...part, part: 2, state: 'failed' },
    ]);
    expect(await retryCampaign(db, id, later)).toMatchObject({ state: 'sending', finishedAt: null });
    expect(await campaignStatus(db, id)).toMatchObject({
      deliveries: { sent: 1, pending: 2 },
      postParts: { posted: 1, pending: 1 },
    });
  });

  test('a campaign that paused itself stays paused, and says why', async () => {
    const { id } = await aCampaign(db);
    await db.update(campaigns).set({ state: 'failed', failedStage: 'email' }).where(eq(campaigns.id, id));
    await db.update(campaigns).set({ pausedAt: noon, reason: 'the relay' }).where(eq(campaigns.id, id));
    expect(await retryCampaign(db, id, later)).toMatchObject({
      state: 'sending',
      pausedAt: noon,
      reason: 'the relay',
    });
  });

  test('what went well, or was cancelled, has nothing to retry', async () => {
    const id = await addReviewable();
    await expect(retryCampaign(db, id, later)).rejects.toMatchObject({ code: 'CAMPAIGN_STATE' });
    await db.update(campaigns).set({ state: 'sent' }).where(eq(campaigns.id, id));
    await expect(retryCampaign(db, id, later)).rejects.toThrow('there is nothing to retry');
    await expect(retryCampaign(db, '000000000000', later)).rejects.toMatchObject({
      code: 'CAMPAIGN_NOT_FOUND',
    });
    expect(await getCampaign(db, id)).toMatchObject({ state: 'sent' });
  });
});

describe('a move', () => {
  const rowsOf = { senderDomain: 'example.com', chunkSize: 10, postParts: [] };
  const moves: Record<string, (id: string) => Promise<unknown>> = {
    setDigest: (id) => setDigest(db, id, digest, later),
    setRendition: (id) => setRendition(db, id, rendition, later),
    approve: (id) => approveCampaign(db, id, later),
    cancel: (id) => cancelCampaign(db, id, later),
    failAtSummarize: (id) => failCampaign(db, id, 'summarize', 'why', later),
    failAtRender: (id) => failCampaign(db, id, 'render', 'why', later),
    failAtEmail: (id) => failCampaign(db, id, 'email', 'why', later),
    failAtSocial: (id) => failCampaign(db, id, 'social', 'why', later),
    retry: (id) => retryCampaign(db, id, later),
    start: (id) => startSending(db, id, { ...rowsOf, now: later }),
    startTooLate: (id) => startSending(db, id, { ...rowsOf, now: new Date(later.getTime() + 2 * 3_600_000) }),
    finish: (id) => finishSending(db, id, later),
  };

  test.each(Object.entries(moves))('%s is one of the table, from whatever state', async (_name, make) => {
    let made = 0;
    for (const state of campaignStates) {
      const { id } = await aCampaign(db, { approvedAt: noon, scheduledAt: noon, timeZone: 'UTC' });
      await db.update(campaigns).set({ state, audience: 0 }).where(eq(campaigns.id, id));
      await make(id).catch((error: { code?: string }) => expect(error.code).toBe('CAMPAIGN_STATE'));
      const moved = (await getCampaign(db, id)).state;
      if (moved === state) continue;
      made += 1;
      expect(() => assertMove(id, state, moved)).not.toThrow();
    }
    expect(made).toBeGreaterThan(0);
  });

  test('writes a state by one statement, which nothing but the moves uses', async () => {
    const folder = fileURLToPath(new URL('../../src/store/', import.meta.url));
    const byBuilder = /update\(campaigns\)\s*\.set\(\{[^}]*\bstate\b/;
    const bySql = /update campaigns\s+set(?:(?!\bwhere\b)[^`])*\bstate\s*=/i;
    const found = { updates: [] as string[], states: [] as string[], users: [] as string[] };
    for (const file of await readdir(folder, { recursive: true })) {
      if (!file.endsWith('.ts')) continue;
      const code = await readFile(join(folder, file), 'utf8');
      if (/update\(campaigns\)|update campaigns/i.test(code)) found.updates.push(file);
      if (byBuilder.test(code) || bySql.test(code)) found.states.push(file);
      if (/from '[^']*\bwrite\.ts'/.test(code)) found.users.push(file);
    }
    expect(found.states).toEqual(['campaign-moves/write.ts']);
    for (const file of [...found.updates, ...found.users]) expect(file).toMatch(/^campaign-moves\//);
  });
});

describe('status', () => {
  test('counts deliveries and post parts by state and tells when each stage ran', async () => {
    const id = await addReviewable();
    await startStage(db, id, 'summarize', noon);
    await startStage(db, id, 'summarize', later);
    await finishStage(db, id, 'summarize', later);
    await startStage(db, id, 'render', later);
    const row = {
      campaignId: id,
      email: 'a@example.com',
      name: '',
      locale: 'en',
      domain: 'example.com',
      chunk: 0,
      messageId: 'm',
    };
    await db.insert(deliveries).values([
      { ...row, subscriberId: 1, state: 'sent' },
      { ...row, subscriberId: 2, state: 'sent' },
      { ...row, subscriberId: 3, state: 'unknown' },
    ]);
    await db
      .insert(postParts)
      .values({ campaignId: id, account: 'sandbox:x', part: 1, state: 'posted', idempotencyKey: 'k' });
    expect(await campaignStatus(db, id)).toMatchObject({
      id,
      state: 'review',
      list: 'readers',
      articleRef: 'harbour.txt',
      articleTitle: '港口今天重新開放',
      deliveries: { sent: 2, unknown: 1 },
      postParts: { posted: 1 },
      stages: {
        summarize: { startedAt: noon, finishedAt: later },
        render: { startedAt: later, finishedAt: null },
      },
    });
  });

  test('a stage that runs again after its end begins anew', async () => {
    const { id } = await aCampaign(db);
    await startStage(db, id, 'render', noon);
    await finishStage(db, id, 'render', noon);
    await startStage(db, id, 'render', later);
    expect((await campaignStatus(db, id)).stages.render).toEqual({ startedAt: later, finishedAt: null });
  });

  test('lists the newest first', async () => {
    const first = await aCampaign(db);
    const second = await aCampaign(db);
    expect((await listCampaigns(db)).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await listCampaigns(db, { limit: 1 })).toHaveLength(1);
  });
});

// The social ledger on a real Postgres: claimed in order, settled by its owner alone, swept without losing a doubt.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { ClaimedPart } from '../../src/domain/post-part.ts';
import {
  cancelCampaign,
  finishSending,
  pauseCampaign,
  resumeCampaign,
  retryCampaign,
} from '../../src/store/campaign-moves.ts';
import { getCampaign } from '../../src/store/campaigns.ts';
import {
  claimNextPart,
  countOpenPostParts,
  duePostParts,
  insertPostParts,
  listPostParts,
  markPartInflight,
  releasePart,
  renewPartLease,
  savePartMemo,
  settlePart,
  sweepPostParts,
} from '../../src/store/post-parts.ts';
import { freshStore } from '../setup/store.ts';
import { noon } from './sample.ts';
import { addSending } from './social-sample.ts';

const account = 'x:1';
const leaseMs = 60_000;
const post = { id: '100', url: 'https://x.com/i/status/100' };

const { db } = await freshStore();
let campaignId: string;

beforeEach(async () => {
  campaignId = await addSending(db, [
    { id: account, network: 'x' },
    { id: 'sandbox', network: 'sandbox' },
  ]);
});

const claimNext = (owner = 'one', of = account) =>
  claimNextPart(db, { campaignId, account: of, owner, leaseMs });

async function mustClaim(owner = 'one'): Promise<ClaimedPart> {
  const claim = await claimNext(owner);
  if (!claim) throw new Error('nothing to claim');
  return claim;
}

const states = async (of = account) =>
  (await listPostParts(db, campaignId)).filter((row) => row.account === of).map((row) => row.state);

/** Until some statement on this database waits for a lock. */
async function untilBlocked(): Promise<void> {
  for (;;) {
    const { rows } = await db.execute(sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    if (rows.length > 0) return;
  }
}

const loseLeases = () => db.execute(sql`update post_parts set lease_until = now() - interval '1 second'`);

describe('claiming', () => {
  test('replies to the part before it also where that one is being settled at the same moment', async () => {
    const first = await mustClaim();
    await markPartInflight(db, first, leaseMs);
    let waiting: Promise<ClaimedPart | null> | undefined;
    await db.transaction(async (tx) => {
      await settlePart(tx, first, { state: 'posted', post });
      waiting = claimNext('two');
      // The claim looks at its rows, and then waits for this lock.
      await untilBlocked();
    });
    expect(await waiting).toMatchObject({ part: 2, replyTo: post });
  });

  test('gives the parts of a thread in order, the next one only when the last is posted', async () => {
    const first = await mustClaim();
    expect(first).toMatchObject({ part: 1, state: 'claimed', replyTo: null, attempts: 0, memo: null });
    expect(await claimNext('two')).toBeNull();
    await markPartInflight(db, first, leaseMs);
    expect(await claimNext('two')).toBeNull();
    await settlePart(db, first, { state: 'posted', post });
    expect(await mustClaim('two')).toMatchObject({ part: 2, replyTo: post });
  });

  test('gives a part to one of many workers that ask at once', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, (_, worker) => claimNext(`w${worker}`)));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test('keeps threads on several accounts apart', async () => {
    await mustClaim();
    expect(await claimNext('one', 'sandbox')).toMatchObject({ part: 1, account: 'sandbox' });
  });

  test('gives nothing of a campaign that is paused or cancelled', async () => {
    await pauseCampaign(db, campaignId, noon);
    expect(await claimNext()).toBeNull();
    expect(await duePostParts(db)).toEqual([]);
    await resumeCampaign(db, campaignId, noon);
    const claim = await mustClaim();
    await releasePart(db, claim);
    await cancelCampaign(db, campaignId, noon);
    expect(await claimNext()).toBeNull();
  });

  test('a deferred part waits for its time', async () => {
    const claim = await mustClaim();
    await markPartInflight(db, claim, leaseMs);
    await settlePart(db, claim, { state: 'deferred', afterMs: 60_000, reason: 'X answered 429' });
    expect(await claimNext()).toBeNull();
    expect(await duePostParts(db)).toEqual([{ campaignId, account: 'sandbox' }]);
    await db.execute(sql`update post_parts set next_at = now() where state = 'deferred'`);
    expect(await mustClaim()).toMatchObject({ part: 1, attempts: 1 });
  });

  test('making the rows twice makes them once', async () => {
    const rows = await listPostParts(db, campaignId);
    const again = rows.map(({ account: of, part }) => ({ account: of, part, idempotencyKey: 'other' }));
    expect(await insertPostParts(db, campaignId, again)).toBe(0);
    expect(await listPostParts(db, campaignId)).toEqual(rows);
  });
});

describe('settling', () => {
  test('a stale worker changes nothing once the part is claimed anew', async () => {
    const stale = await mustClaim('stale');
    await loseLeases();
    const fresh = await mustClaim('fresh');
    expect(fresh.fence).toBeGreaterThan(stale.fence);
    expect(await renewPartLease(db, stale, leaseMs)).toBe(false);
    expect(await markPartInflight(db, stale, leaseMs)).toBe(false);
    expect(await savePartMemo(db, stale, { media: [] })).toBe(false);
    expect(await releasePart(db, stale)).toBe(false);
    expect(await settlePart(db, stale, { state: 'posted', post })).toBe(false);
    expect(await settlePart(db, fresh, { state: 'posted', post })).toBe(true);
  });

  test('a failed part fails those after it, on its account alone', async () => {
    const claim = await mustClaim();
    await markPartInflight(db, claim, leaseMs);
    await settlePart(db, claim, { state: 'failed', reason: 'X answered 403' });
    expect(await states()).toEqual(['failed', 'failed', 'failed']);
    expect(await states('sandbox')).toEqual(['pending', 'pending', 'pending']);
    const [, second] = await listPostParts(db, campaignId).then((rows) =>
      rows.filter((row) => row.account === account),
    );
    expect(second?.reason).toBe('part 1 failed before it');
  });

  test('the memo is there for the next attempt', async () => {
    const claim = await mustClaim();
    expect(await savePartMemo(db, claim, { media: [{ id: '1' }] })).toBe(true);
    await releasePart(db, claim);
    expect(await mustClaim()).toMatchObject({ memo: { media: [{ id: '1' }] } });
  });

  test('what a network says with a NUL in it is kept all the same', async () => {
    const claim = await mustClaim();
    expect(await savePartMemo(db, claim, { media: [{ id: 'a\0\\u0000b' }] })).toBe(true);
    await markPartInflight(db, claim, leaseMs);
    expect(
      await settlePart(db, claim, { state: 'posted', post: { id: '1\0', url: 'https://x.com/\0' } }),
    ).toBe(true);
    expect((await listPostParts(db, campaignId)).find(({ state }) => state === 'posted')).toMatchObject({
      url: 'https://x.com/␀',
    });
  });

  test('a doubt without a time is held: not claimed, not due, and not open', async () => {
    const claim = await mustClaim();
    await markPartInflight(db, claim, leaseMs);
    await settlePart(db, claim, { state: 'unknown', afterMs: null, reason: 'in doubt' });
    expect(await claimNext()).toBeNull();
    expect(await duePostParts(db)).toEqual([{ campaignId, account: 'sandbox' }]);
  });
});

describe('sweeping', () => {
  test('a claimed part of a lost worker waits again; an inflight one is in doubt', async () => {
    await mustClaim();
    await loseLeases();
    expect(await sweepPostParts(db)).toBe(1);
    expect(await states()).toEqual(['pending', 'pending', 'pending']);
    const claim = await mustClaim();
    await markPartInflight(db, claim, leaseMs);
    expect(await sweepPostParts(db)).toBe(0);
    await loseLeases();
    await sweepPostParts(db);
    expect(await states()).toEqual(['unknown', 'pending', 'pending']);
    expect(await mustClaim()).toMatchObject({ part: 1, state: 'unknown', attempts: 1 });
  });

  test('a doubt stays a doubt when the worker that looked for it is lost', async () => {
    const claim = await mustClaim();
    await markPartInflight(db, claim, leaseMs);
    await settlePart(db, claim, { state: 'unknown', afterMs: 0, reason: 'no answer' });
    expect((await mustClaim()).state).toBe('unknown');
    await loseLeases();
    await sweepPostParts(db);
    expect(await states()).toEqual(['unknown', 'pending', 'pending']);
    expect((await mustClaim()).state).toBe('unknown');
  });

  test('giving back what is inflight is refused: it may be posted', async () => {
    const claim = await mustClaim();
    await markPartInflight(db, claim, leaseMs);
    expect(await releasePart(db, claim)).toBe(false);
    expect(await states()).toEqual(['inflight', 'pending', 'pending']);
  });
});

describe('closing', () => {
  async function settleAll(of: string, settle: (claim: ClaimedPart) => Parameters<typeof settlePart>[2]) {
    for (let claim = await claimNext('one', of); claim; claim = await claimNext('one', of)) {
      await markPartInflight(db, claim, leaseMs);
      await settlePart(db, claim, settle(claim));
    }
  }

  test('a campaign is open until each part is posted, failed, or held in doubt', async () => {
    expect(await countOpenPostParts(db, campaignId)).toBe(6);
    await settleAll('sandbox', () => ({ state: 'posted', post }));
    expect(await countOpenPostParts(db, campaignId)).toBe(3);
    expect(await finishSending(db, campaignId, noon)).toBe(false);
    await settleAll(account, () => ({ state: 'failed', reason: 'X answered 403' }));
    expect(await countOpenPostParts(db, campaignId)).toBe(0);
    expect(await finishSending(db, campaignId, noon)).toBe(true);
  });

  test('a campaign of which no post went out has failed, and says so; one of which some did is sent', async () => {
    const refused = () => ({ state: 'failed', reason: 'X answered 401' }) as const;
    await settleAll('sandbox', refused);
    await settleAll(account, refused);
    await finishSending(db, campaignId, noon);
    expect(await getCampaign(db, campaignId)).toMatchObject({
      state: 'failed',
      failedStage: 'social',
      reason: 'of 6 posts 6 failed',
    });
    await retryCampaign(db, campaignId, noon);
    await settleAll('sandbox', () => ({ state: 'posted', post }));
    await settleAll(account, refused);
    await finishSending(db, campaignId, noon);
    expect(await getCampaign(db, campaignId)).toMatchObject({ state: 'sent', reason: 'of 6 posts 3 failed' });
  });

  test('retry posts what failed and looks for what is in doubt, and the campaign sends again', async () => {
    await settleAll('sandbox', () => ({ state: 'posted', post }));
    await settleAll(account, ({ part }) =>
      part === 1 ? { state: 'posted', post } : { state: 'failed', reason: 'X answered 402' },
    );
    await finishSending(db, campaignId, noon);
    expect(await retryCampaign(db, campaignId, noon)).toMatchObject({ state: 'sending' });
    expect(await states()).toEqual(['posted', 'pending', 'pending']);
    expect(await mustClaim()).toMatchObject({ part: 2, state: 'claimed', attempts: 0, replyTo: post });
    await expect(retryCampaign(db, campaignId, noon)).rejects.toMatchObject({ code: 'CAMPAIGN_STATE' });
  });
});

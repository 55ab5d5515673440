// Moves of the ledger: a campaign begins to send, ends, and why it does not go on. Rows of deliveries and posts move with it.
import { and, eq, isNull, sql } from 'drizzle-orm';
import { campaignEnd } from '../../domain/campaign.ts';
import type { NewPostPart } from '../../domain/post-part.ts';
import type { Db } from '.././db.ts';
import { countEndedParts, countOpenPostParts, insertPostParts } from '.././post-parts.ts';
import { campaigns } from '.././schema.ts';
import {
  analyzeDeliveries,
  countEnded,
  type FanOut,
  hasOpenDeliveries,
  insertDeliveries,
} from '.././sending.ts';
import { finishStage, startStage } from '.././stage-runs.ts';
import { suppressDead } from '.././suppressions.ts';
import { lock, write } from './write.ts';

export interface Start extends FanOut {
  /** The social rows; none where the campaign has no such channel. */
  postParts: readonly NewPostPart[];
}

/**
 * started: the ledger is there and the campaign sends. overdue: its time passed by more than its limit, and it waits for
 * the operator. not-due: not scheduled any more, or not yet, or paused.
 */
export type Started = 'started' | 'overdue' | 'not-due';

/**
 * scheduled → sending, with one delivery a subscriber and one row a post, all in one transaction, or scheduled → overdue.
 * The audience is counted here and frozen. A second call finds nothing due. Locks the campaign's row until it commits.
 */
export async function startSending(db: Db, id: string, { postParts, ...fanOut }: Start): Promise<Started> {
  const { now } = fanOut;
  let audience = 0;
  const started = await db.transaction<Started>(async (tx) => {
    const campaign = await lock(tx, id);
    if (campaign?.state !== 'scheduled' || !campaign.approvedAt || campaign.pausedAt) return 'not-due';
    const lateMs = campaign.scheduledAt ? now.getTime() - campaign.scheduledAt.getTime() : 0;
    if (lateMs < 0) return 'not-due';
    if (lateMs > campaign.latenessLimitMs) {
      const reason = `it was due ${Math.round(lateMs / 60_000)} minutes ago; approve it to send it now, or cancel it`;
      await write(tx, campaign, 'overdue', { reason }, now);
      return 'overdue';
    }
    audience = campaign.channels.includes('email') ? await insertDeliveries(tx, campaign, fanOut) : 0;
    await insertPostParts(tx, id, postParts);
    const columns = { audience, mailDomain: fanOut.senderDomain, startedAt: campaign.startedAt ?? now };
    await write(tx, campaign, 'sending', columns, now);
    for (const channel of campaign.channels) await startStage(tx, id, channel, now);
    return 'started';
  });
  await analyzeDeliveries(db, audience);
  return started;
}

/**
 * sending → sent, once every delivery and every post is settled and the deliveries add up to the frozen audience; or
 * sending → failed where all of them failed. A doubt that will be sent once more is not settled; one that is held, or was
 * sent twice already, is. Whoever was found dead is suppressed now, if the other answers bear that out.
 * @returns whether it closed
 * @throws INTERNAL where the rows do not add up: somebody is missing, and it must not look finished
 */
export function finishSending(db: Db, id: string, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    // Before the lock, which would stand in the way of whoever pauses the campaign, every few seconds.
    const mails = await hasOpenDeliveries(tx, id);
    const posts = (await countOpenPostParts(tx, id)) > 0;
    if (!mails) await finishStage(tx, id, 'email', now);
    if (!posts) await finishStage(tx, id, 'social', now);
    if (mails || posts) return false;
    const campaign = await lock(tx, id);
    // With the lock held nothing can have been put back meanwhile: a retry takes it too.
    // A paused one waits: its operator has something to look at.
    if (campaign?.state !== 'sending' || campaign.pausedAt || (await hasOpenDeliveries(tx, id))) return false;
    const end = campaignEnd({ email: await countEnded(tx, campaign), social: await countEndedParts(tx, id) });
    const columns = { finishedAt: now, reason: end.losses, failedStage: end.failedAt };
    await write(tx, campaign, end.failedAt ? 'failed' : 'sent', columns, now);
    await suppressDead(tx, id, true);
    return true;
  });
}

/** Deferrals may hold a campaign open for days; what is dead is not mailed by the next one meanwhile. */
const judgeDeadAfterMs = 2 * 3_600_000;

/**
 * judge the dead: of campaigns that still send, or are paused, some hours after the first was found; once each, so that a
 * suppression that an operator lifts stays lifted. Locks their rows. @returns addresses suppressed
 */
export async function judgeDead(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - judgeDeadAfterMs).toISOString();
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ id: string }>(sql`
      update campaigns set dead_judged_at = ${now.toISOString()}
      where id in (
        select c.id from campaigns c
        where c.state = 'sending' and c.dead_judged_at is null
          and exists (select from deliveries where campaign_id = c.id and is_dead and settled_at <= ${before})
        for update skip locked
      )
      returning id`);
    let added = 0;
    for (const { id } of rows) added += await suppressDead(tx, id, false);
    return added;
  });
}

/**
 * Why a campaign that sends gets nothing out just now, or null where it does. Changes nothing where it is paused: that
 * has a reason of its own.
 */
export async function noteTrouble(db: Db, id: string, trouble: string | null, now: Date): Promise<void> {
  await db
    .update(campaigns)
    .set({ reason: trouble, updatedAt: now })
    .where(
      and(
        eq(campaigns.id, id),
        eq(campaigns.state, 'sending'),
        isNull(campaigns.pausedAt),
        sql`${campaigns.reason} is distinct from ${trouble}`,
      ),
    );
}

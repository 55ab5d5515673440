// How a campaign moves: each function is one legal move, written as UPDATE … WHERE state = the expected one, so that of
// two callers at once one moves it and the other is told what it has become. Jobs are rung by the caller, afterwards.
import { and, eq, notInArray, sql } from 'drizzle-orm';
import { assertMove, type CampaignState, campaignStates, isSettled, type Stage } from '../domain/campaign.ts';
import type { Digest } from '../domain/digest.ts';
import type { RenditionManifest } from '../domain/rendition.ts';
import { PullquoteError } from '../errors.ts';
import type { Blob } from './blobs.ts';
import { type Campaign, getCampaign } from './campaigns.ts';
import type { Db } from './db.ts';
import { getDigest, insertDigest } from './digests.ts';
import { retryPostParts } from './post-parts.ts';
import { insertRendition } from './renditions.ts';
import { campaigns } from './schema.ts';
import { retryDeliveries } from './sending.ts';

const settled = campaignStates.filter(isSettled);

/** The state in which a stage works; only from there can it fail. */
const stateOf = {
  summarize: 'summarizing',
  render: 'rendering',
  email: 'sending',
  social: 'sending',
} as const satisfies Record<Stage, CampaignState>;

/**
 * summarizing → rendering, with the digest, in one transaction. Locks the campaign's row until it commits.
 * False, and nothing written, where the campaign is no longer summarizing: another worker was first, or it was cancelled.
 */
export async function setDigest(db: Db, id: string, digest: Digest, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const campaign = await lockInState(tx, id, 'summarizing');
    if (!campaign) return false;
    const digestId = await insertDigest(tx, campaign.articleId, digest);
    await update(tx, id, { state: 'rendering', digestId }, now);
    return true;
  });
}

/**
 * rendering → review, or scheduled where it is approved already, with bodies and manifest, in one transaction. An
 * approval given unseen ends where a check of the digest failed: it goes to review, with the reason. Locks the campaign's row until it commits. Null, and nothing written, where the campaign is no longer rendering.
 */
export async function setRendition(
  db: Db,
  id: string,
  rendition: { manifest: RenditionManifest; blobs: ReadonlyMap<string, Blob> },
  now: Date,
): Promise<'review' | 'scheduled' | null> {
  return db.transaction(async (tx) => {
    const campaign = await lockInState(tx, id, 'rendering');
    if (!campaign) return null;
    const renditionId = await insertRendition(tx, rendition.manifest, rendition.blobs);
    const objection = campaign.digestId ? objectionTo(await getDigest(tx, campaign.digestId)) : null;
    const state = campaign.approvedAt && objection === null ? 'scheduled' : 'review';
    const approval = objection === null ? {} : { approvedAt: null, reason: objection };
    await update(tx, id, { state, renditionId, ...approval }, now);
    return state;
  });
}

/** What a reader of the digest should look at first; null where every check holds. */
function objectionTo({ checks }: Digest): string | null {
  const failed = checks.filter((check) => !check.ok);
  const [first] = failed;
  if (!first) return null;
  const more = failed.length > 1 ? `, and ${failed.length - 1} more` : '';
  return `a check of the digest failed: ${first.check}: ${first.detail}${more}`;
}

/**
 * review or overdue → scheduled. An overdue one goes out at once: its time is past, and the operator has now decided.
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE
 */
export async function approveCampaign(db: Db, id: string, now: Date): Promise<Campaign> {
  return move(
    db,
    id,
    'scheduled',
    (from) => ({
      approvedAt: now,
      ...(from.pausedAt ? {} : { reason: null }),
      ...(from.state === 'overdue' ? { scheduledAt: null, timeZone: null, reason: null } : {}),
    }),
    now,
  );
}

/**
 * Anything unfinished → cancelled, for good. Deliveries not yet claimed are never sent; those in flight settle.
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE
 */
export async function cancelCampaign(db: Db, id: string, now: Date): Promise<Campaign> {
  return move(db, id, 'cancelled', () => ({ finishedAt: now, pausedAt: null }), now);
}

/**
 * Holds whatever comes next, in any state that is not final; pausing a paused one changes nothing. `reason` is told to
 * the operator where the campaign paused itself.
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE
 */
export async function pauseCampaign(
  db: Db,
  id: string,
  now: Date,
  reason: string | null = null,
): Promise<Campaign> {
  const [paused] = await db
    .update(campaigns)
    .set({
      pausedAt: sql`coalesce(${campaigns.pausedAt}, ${now.toISOString()})`,
      reason: sql`case when ${campaigns.pausedAt} is null then ${reason} else ${campaigns.reason} end`,
      updatedAt: now,
    })
    .where(and(eq(campaigns.id, id), notInArray(campaigns.state, settled)))
    .returning();
  if (paused) return paused;
  const { state } = await getCampaign(db, id);
  throw new PullquoteError('CAMPAIGN_STATE', `campaign ${id} is ${state}: there is nothing to pause`);
}

/**
 * Takes the pause away; the campaign goes on from where it stands.
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where it is not paused
 */
export async function resumeCampaign(db: Db, id: string, now: Date): Promise<Campaign> {
  const [resumed] = await db
    .update(campaigns)
    .set({ pausedAt: null, reason: null, updatedAt: now })
    .where(and(eq(campaigns.id, id), sql`${campaigns.pausedAt} is not null`))
    .returning();
  if (resumed) return resumed;
  const { state } = await getCampaign(db, id);
  throw new PullquoteError('CAMPAIGN_STATE', `campaign ${id} is ${state} and not paused`);
}

/** A stage gave up: → failed, with why. False where the campaign is no longer in that stage, and then stays as it is. */
export async function failCampaign(
  db: Db,
  id: string,
  stage: Stage,
  reason: string,
  now: Date,
): Promise<boolean> {
  const failed = await db
    .update(campaigns)
    .set({ state: 'failed', failedStage: stage, reason, finishedAt: now, updatedAt: now })
    .where(and(eq(campaigns.id, id), eq(campaigns.state, stateOf[stage])))
    .returning({ id: campaigns.id });
  return failed.length > 0;
}

/**
 * A failed campaign goes back to the stage that failed. One that is sent, or still sends, takes up its failed
 * deliveries and posts again, and the doubtful ones that were held. Locks the campaign's row and those that it changes.
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where there is nothing to retry
 */
export async function retryCampaign(db: Db, id: string, now: Date): Promise<Campaign> {
  return db.transaction(async (tx) => {
    const [campaign] = await tx.select().from(campaigns).where(eq(campaigns.id, id)).for('update');
    const { state, failedStage } = campaign ?? (await getCampaign(tx, id));
    const cleared = { failedStage: null, reason: null, finishedAt: null };
    if (state === 'failed' && (failedStage === 'summarize' || failedStage === 'render')) {
      await update(tx, id, { ...cleared, state: stateOf[failedStage] }, now);
      return getCampaign(tx, id);
    }
    const isSending = state === 'failed' || state === 'sent' || state === 'sending';
    const mails = isSending ? await retryDeliveries(tx, id, now) : 0;
    const posts = isSending ? await retryPostParts(tx, id, now) : 0;
    if (mails + posts === 0 && state !== 'failed') throw nothingToRetry(id, state);
    await update(tx, id, { ...cleared, state: 'sending' }, now);
    return getCampaign(tx, id);
  });
}

function nothingToRetry(id: string, state: CampaignState): PullquoteError {
  return new PullquoteError(
    'CAMPAIGN_STATE',
    `campaign ${id} is ${state}, and nothing of it failed: there is nothing to retry`,
  );
}

/** The row, locked until the transaction ends, or null where it is in another state (or not there). */
async function lockInState(tx: Db, id: string, state: CampaignState): Promise<Campaign | null> {
  const [campaign] = await tx
    .select()
    .from(campaigns)
    .where(and(eq(campaigns.id, id), eq(campaigns.state, state)))
    .for('update');
  return campaign ?? null;
}

async function update(tx: Db, id: string, columns: Partial<Campaign>, now: Date): Promise<void> {
  await tx
    .update(campaigns)
    .set({ ...columns, updatedAt: now })
    .where(eq(campaigns.id, id));
}

/** The move, tried again from the new state where another caller was faster: each try, somebody has moved it. */
async function move(
  db: Db,
  id: string,
  to: CampaignState,
  columns: (from: Campaign) => Partial<Campaign>,
  now: Date,
): Promise<Campaign> {
  for (;;) {
    const from = await getCampaign(db, id);
    assertMove(id, from.state, to);
    const [moved] = await db
      .update(campaigns)
      .set({ ...columns(from), state: to, updatedAt: now })
      .where(and(eq(campaigns.id, id), eq(campaigns.state, from.state)))
      .returning();
    if (moved) return moved;
  }
}

// Every move of a campaign: each function is one of the table in domain/campaign.ts, written as UPDATE … WHERE state = the
// expected one, so that of two callers at once one moves it and the other is told what it has become. Nothing else writes
// a campaign's state. Jobs are rung by the caller, afterwards.
import { and, eq, isNull, notInArray, sql } from 'drizzle-orm';
import {
  assertMove,
  type CampaignState,
  campaignEnd,
  campaignStates,
  isEditable,
  isSettled,
  type Stage,
} from '../domain/campaign.ts';
import type { Destination } from '../domain/destination.ts';
import type { Digest } from '../domain/digest.ts';
import type { NewPostPart } from '../domain/post-part.ts';
import type { RenditionManifest } from '../domain/rendition.ts';
import type { Schedule } from '../domain/schedule.ts';
import { PullquoteError } from '../errors.ts';
import type { Blob } from './blobs.ts';
import { type Campaign, getCampaign } from './campaigns.ts';
import type { Db } from './db.ts';
import { insertDigest } from './digests.ts';
import { getEdited } from './edits.ts';
import { countEndedParts, countOpenPostParts, insertPostParts, retryPostParts } from './post-parts.ts';
import { insertRendition } from './renditions.ts';
import { campaigns } from './schema.ts';
import {
  analyzeDeliveries,
  countDoubted,
  countEnded,
  type DoubtChoice,
  type FanOut,
  hasOpenDeliveries,
  insertDeliveries,
  resendDoubted,
  retryDeliveries,
  takeAsSent,
} from './sending.ts';
import { finishStage, startStage } from './stage-runs.ts';
import { suppressDead } from './suppressions.ts';

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
    const campaign = await lock(tx, id);
    if (campaign?.state !== 'summarizing') return false;
    const digestId = await insertDigest(tx, campaign.articleId, digest);
    await write(tx, campaign, 'rendering', { digestId }, now);
    return true;
  });
}

/**
 * rendering → review, or scheduled where it is approved already, with bodies and manifest, in one transaction. An
 * approval given unseen ends where a check of the digest failed: it goes to review, with the reason. Locks the campaign's
 * row until it commits. Null, and nothing written, where the campaign is no longer rendering.
 */
export async function setRendition(
  db: Db,
  id: string,
  rendition: { manifest: RenditionManifest; blobs: ReadonlyMap<string, Blob> },
  now: Date,
): Promise<'review' | 'scheduled' | null> {
  return db.transaction(async (tx) => {
    const campaign = await lock(tx, id);
    if (campaign?.state !== 'rendering') return null;
    const renditionId = await insertRendition(tx, rendition.manifest, rendition.blobs);
    const objection = campaign.digestId ? objectionTo((await getEdited(tx, campaign)).edited.digest) : null;
    const state = campaign.approvedAt && objection === null ? 'scheduled' : 'review';
    const approval = objection === null ? {} : { approvedAt: null, destination: null, reason: objection };
    await write(tx, campaign, state, { renditionId, ...approval }, now);
    return state;
  });
}

export interface Revision {
  /** What whoever edits has seen. */
  editVersion: number;
  rendition: { manifest: RenditionManifest; blobs: ReadonlyMap<string, Blob> };
  /** Told where an approval falls by it. */
  reason: string;
  /** Writes what was changed, under the lock. */
  write(tx: Db): Promise<void>;
}

/**
 * review, scheduled or overdue → review, with what was changed and what is made of it, in one transaction: an approval
 * was of something else, and falls. Locks the campaign's row until it commits. Null, and nothing written, where somebody
 * else was faster.
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where it is not to be edited (any more)
 */
export async function reviseCampaign(
  db: Db,
  id: string,
  { editVersion, rendition, reason, write: writeChange }: Revision,
  now: Date,
): Promise<Campaign | null> {
  return db.transaction(async (tx) => {
    const campaign = (await lock(tx, id)) ?? (await getCampaign(tx, id));
    assertEditable(campaign);
    if (campaign.editVersion !== editVersion) return null;
    await writeChange(tx);
    const renditionId = await insertRendition(tx, rendition.manifest, rendition.blobs);
    const falls = campaign.state !== 'review';
    return mustWrite(
      tx,
      campaign,
      'review',
      {
        ...{ renditionId, editVersion: editVersion + 1, approvedAt: null, destination: null },
        ...(falls && !campaign.pausedAt && { reason }),
      },
      now,
    );
  });
}

/** @throws CAMPAIGN_STATE */
export function assertEditable({ id, state }: Pick<Campaign, 'id' | 'state'>): void {
  if (isEditable(state)) return;
  throw new PullquoteError(
    'CAMPAIGN_STATE',
    `campaign ${id} is ${state}: expected one in review, or scheduled and not sent yet, to edit`,
  );
}

/** What a reader of the digest should look at first; null where every check holds. */
function objectionTo({ checks }: Digest): string | null {
  const failed = checks.filter((check) => !check.ok);
  const [first] = failed;
  if (!first) return null;
  const more = failed.length > 1 ? `, and ${failed.length - 1} more` : '';
  return `a check of the digest failed: ${first.check}: ${first.detail}${more}`;
}

export interface Approval {
  /** Where it goes; null = wherever the worker that takes it sends. */
  destination?: Destination | null;
  /** When; left out = its own time, or now where that is past by too much already. */
  schedule?: Schedule | null;
  /** Of a scheduled one, which is no error then. */
  again?: boolean;
  /** Of what was looked at; whatever it is where left out. */
  editVersion?: number;
}

/**
 * review or overdue → scheduled; of a scheduled one the approval can be given anew. An overdue one goes out at once unless it
 * gets a new time: its own is past, and the operator has now decided.
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE, EDIT_CONFLICT
 */
export async function approveCampaign(
  db: Db,
  id: string,
  now: Date,
  { destination = null, schedule = null, again = false, editVersion }: Approval = {},
): Promise<Campaign> {
  return move(
    db,
    id,
    'scheduled',
    (from) => {
      if (editVersion !== undefined && from.editVersion !== editVersion)
        throw new PullquoteError(
          'EDIT_CONFLICT',
          `campaign ${id} was edited meanwhile; look at it again first`,
        );
      return {
        approvedAt: now,
        destination,
        ...(from.pausedAt ? {} : { reason: null }),
        ...(from.state === 'overdue' ? { scheduledAt: null, timeZone: null, reason: null } : {}),
        ...(schedule && { scheduledAt: schedule.at, timeZone: schedule.timeZone }),
      };
    },
    now,
    { stays: again },
  );
}

/** scheduled → review: the approval is taken back, and with it the time. @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE */
export async function unscheduleCampaign(db: Db, id: string, now: Date): Promise<Campaign> {
  const columns = { approvedAt: null, destination: null, scheduledAt: null, timeZone: null };
  return move(db, id, 'review', () => columns, now);
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
  const columns = { failedStage: stage, reason, finishedAt: now };
  return (await write(db, { id, state: stateOf[stage] }, 'failed', columns, now)) !== null;
}

/**
 * A failed campaign goes back to the stage that failed. One that is sent, or still sends, takes up its failed
 * deliveries and posts again, and the doubtful ones that were held. A pause stays, with its reason. Locks the campaign's
 * row and those that it changes.
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where there is nothing to retry
 */
export async function retryCampaign(db: Db, id: string, now: Date): Promise<Campaign> {
  return db.transaction(async (tx) => {
    const campaign = (await lock(tx, id)) ?? (await getCampaign(tx, id));
    const { state, failedStage } = campaign;
    const cleared = {
      failedStage: null,
      finishedAt: null,
      reason: campaign.pausedAt ? campaign.reason : null,
    };
    if (state === 'failed' && (failedStage === 'summarize' || failedStage === 'render'))
      return mustWrite(tx, campaign, stateOf[failedStage], cleared, now);
    const isSending = state === 'failed' || state === 'sent' || state === 'sending';
    const mails = isSending ? await retryDeliveries(tx, id, now) : 0;
    const posts = isSending ? await retryPostParts(tx, id) : 0;
    if (mails + posts === 0 && state !== 'failed') throw nothingToRetry(id, state);
    if (mails > 0) await startStage(tx, id, 'email', now);
    if (posts > 0) await startStage(tx, id, 'social', now);
    return mustWrite(tx, campaign, 'sending', cleared, now);
  });
}

function nothingToRetry(id: string, state: CampaignState): PullquoteError {
  return new PullquoteError(
    'CAMPAIGN_STATE',
    `campaign ${id} is ${state}, and nothing of it failed: there is nothing to retry`,
  );
}

export interface DoubtDecision {
  /** resend: once more, and maybe twice; sent: it arrived; hold: nothing goes out again by itself. */
  decision: 'resend' | 'sent' | 'hold';
  choice: DoubtChoice;
  /** Who decides, as people call them. */
  by: string;
}

/**
 * Deliveries in doubt, decided by an operator. What goes out again takes the campaign back to sending, unless it sends.
 * Locks the campaign's row and those that it changes. @returns how many rows it was about
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where nothing of it was sent yet
 */
export async function decideDoubts(
  db: Db,
  id: string,
  { decision, choice, by }: DoubtDecision,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const campaign = (await lock(tx, id)) ?? (await getCampaign(tx, id));
    const { state } = campaign;
    if (state !== 'sending' && state !== 'sent' && state !== 'failed')
      throw new PullquoteError(
        'CAMPAIGN_STATE',
        `campaign ${id} is ${state}: expected one that is being sent or was, since only mails that left can be in doubt`,
      );
    if (decision === 'hold') {
      await mustWrite(tx, campaign, state, { unknownPolicy: 'hold' }, now);
      return countDoubted(tx, id, choice);
    }
    if (decision === 'sent') {
      const rows = await takeAsSent(tx, id, choice, by, now);
      if (state === 'sent') {
        const end = campaignEnd({
          email: await countEnded(tx, campaign),
          social: await countEndedParts(tx, id),
        });
        await mustWrite(tx, campaign, state, { reason: end.losses }, now);
      }
      return rows;
    }
    const rows = await resendDoubted(tx, id, choice, now);
    if (rows === 0) return 0;
    await startStage(tx, id, 'email', now);
    const cleared = {
      failedStage: null,
      finishedAt: null,
      reason: campaign.pausedAt ? campaign.reason : null,
    };
    await mustWrite(tx, campaign, 'sending', cleared, now);
    return rows;
  });
}

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

/** The row, locked until the transaction ends, or null where there is none. */
async function lock(tx: Db, id: string): Promise<Campaign | null> {
  const [campaign] = await tx.select().from(campaigns).where(eq(campaigns.id, id)).for('update');
  return campaign ?? null;
}

/**
 * The one statement that writes a state; staying where it is is no move. Null where the campaign is in another state by now, or
 * was edited since `from` was read.
 * @throws CAMPAIGN_STATE where the table has no such move
 */
async function write(
  db: Db,
  from: Pick<Campaign, 'id' | 'state'> & Partial<Pick<Campaign, 'editVersion'>>,
  to: CampaignState,
  columns: Partial<Campaign>,
  now: Date,
): Promise<Campaign | null> {
  if (to !== from.state) assertMove(from.id, from.state, to);
  const [moved] = await db
    .update(campaigns)
    .set({ ...columns, state: to, updatedAt: now })
    .where(
      and(
        eq(campaigns.id, from.id),
        eq(campaigns.state, from.state),
        from.editVersion === undefined ? undefined : eq(campaigns.editVersion, from.editVersion),
      ),
    )
    .returning();
  return moved ?? null;
}

/** The same on a row that is locked. */
async function mustWrite(...given: Parameters<typeof write>): Promise<Campaign> {
  const moved = await write(...given);
  if (!moved) throw new PullquoteError('INTERNAL', `campaign ${given[1].id} moved under its lock`);
  return moved;
}

/** The move, tried again from the new state where another caller was faster: each try, somebody has moved it. */
async function move(
  db: Db,
  id: string,
  to: CampaignState,
  columns: (from: Campaign) => Partial<Campaign>,
  now: Date,
  { stays = false } = {},
): Promise<Campaign> {
  for (;;) {
    const from = await getCampaign(db, id);
    if (!(stays && from.state === to)) assertMove(id, from.state, to);
    const moved = await write(db, from, to, columns(from), now);
    if (moved) return moved;
  }
}

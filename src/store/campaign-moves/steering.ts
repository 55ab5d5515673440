// Moves that an operator makes, or a stage that fails: approve, unschedule, pause, resume, cancel, retry.
import { and, eq, notInArray, sql } from 'drizzle-orm';
import {
  type CampaignState,
  campaignStates,
  isSettled,
  type Stage,
  standsAs,
} from '../../domain/campaign.ts';
import type { Destination } from '../../domain/destination.ts';
import type { Schedule } from '../../domain/schedule.ts';
import { PullquoteError } from '../../errors.ts';
import { type Campaign, getCampaign } from '.././campaigns.ts';
import type { Db } from '.././db.ts';
import { retryPostParts } from '.././post-parts.ts';
import { campaigns } from '.././schema.ts';
import { retryDeliveries } from '.././sending.ts';
import { startStage } from '.././stage-runs.ts';
import { lock, move, mustWrite, write } from './write.ts';

const settled = campaignStates.filter(isSettled);

/** The state in which a stage works; only from there can it fail. */
const stateOf = {
  summarize: 'summarizing',
  render: 'rendering',
  email: 'sending',
  social: 'sending',
} as const satisfies Record<Stage, CampaignState>;

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
  throw new PullquoteError('CAMPAIGN_STATE', `campaign ${id} ${standsAs[state]}: there is nothing to pause`);
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
  throw new PullquoteError('CAMPAIGN_STATE', `campaign ${id} ${standsAs[state]}, and is not paused`);
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
    `campaign ${id} ${standsAs[state]}, and nothing of it failed: there is nothing to retry`,
  );
}

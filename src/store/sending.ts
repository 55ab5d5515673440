// The beginning and the end of a sending: the fan-out that makes the ledger, and the closing once every row is settled.
// Each is one transaction on the locked campaign, so that of any number of schedulers one does it.
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { CampaignState } from '../domain/campaign.ts';
import { PullquoteError } from '../errors.ts';
import type { Campaign } from './campaigns.ts';
import type { Db } from './db.ts';
import { countOpenPostParts, insertPostParts, type NewPostPart } from './post-parts.ts';
import { campaigns, stageRuns } from './schema.ts';
import { startStage } from './stage-runs.ts';

export interface FanOut {
  /** Right side of every Message-ID. */
  senderDomain: string;
  /** Rows of one email job. */
  chunkSize: number;
  /** The social rows; none where the campaign has no such channel. */
  postParts: readonly NewPostPart[];
  now: Date;
}

/**
 * started: the ledger is there and the campaign sends. overdue: its time passed by more than its limit, and it waits for
 * the operator. not-due: not scheduled any more, or not yet, or paused.
 */
export type Started = 'started' | 'overdue' | 'not-due';

/** audience: the slug of a list and the locales of its active subscribers, for which messages are compiled. */
export async function readAudience(db: Db, listId: string): Promise<{ slug: string; locales: string[] }> {
  const { rows } = await db.execute<{ slug: string; locales: string[] | null }>(sql`
    select l.slug, (select array_agg(distinct s.locale) from subscribers s
                    where s.list_id = l.id and s.status = 'active' and s.locale is not null) as locales
    from lists l where l.id = ${listId}`);
  const [list] = rows;
  if (!list) throw new PullquoteError('INTERNAL', `there is no list ${listId}`);
  return { slug: list.slug, locales: list.locales ?? [] };
}

/** unpaused campaigns in these states, which a worker or the sweeper must see to; oldest first. */
export async function openCampaigns(
  db: Db,
  states: readonly CampaignState[],
): Promise<Pick<Campaign, 'id' | 'state'>[]> {
  return db
    .select({ id: campaigns.id, state: campaigns.state })
    .from(campaigns)
    .where(and(inArray(campaigns.state, [...states]), isNull(campaigns.pausedAt)))
    .orderBy(campaigns.createdAt);
}

/** due to start: approved and scheduled campaigns whose time has come, oldest first. */
export async function campaignsDueToStart(db: Db, now: Date): Promise<Campaign[]> {
  return db
    .select()
    .from(campaigns)
    .where(
      sql`${campaigns.state} = 'scheduled' and ${campaigns.approvedAt} is not null and ${campaigns.pausedAt} is null
        and (${campaigns.scheduledAt} is null or ${campaigns.scheduledAt} <= ${now.toISOString()})`,
    )
    .orderBy(campaigns.createdAt);
}

/**
 * start sending: scheduled → sending, with one delivery a subscriber and one row a post, all in one transaction, or
 * scheduled → overdue. Whoever is suppressed gets a row that says so; whoever unsubscribed gets none. The audience is
 * counted here and frozen. A second call finds nothing due.
 */
export async function startSending(db: Db, id: string, fanOut: FanOut): Promise<Started> {
  const { now } = fanOut;
  let rows = 0;
  const started = await db.transaction<Started>(async (tx) => {
    const [campaign] = await tx.select().from(campaigns).where(eq(campaigns.id, id)).for('update');
    if (campaign?.state !== 'scheduled' || !campaign.approvedAt || campaign.pausedAt) return 'not-due';
    const lateMs = campaign.scheduledAt ? now.getTime() - campaign.scheduledAt.getTime() : 0;
    if (lateMs < 0) return 'not-due';
    if (lateMs > campaign.latenessLimitMs) {
      const reason = `it was due ${Math.round(lateMs / 60_000)} minutes ago; approve it to send it now, or cancel it`;
      await move(tx, id, { state: 'overdue', reason, updatedAt: now });
      return 'overdue';
    }
    const audience = campaign.channels.includes('email') ? await insertDeliveries(tx, campaign, fanOut) : 0;
    await insertPostParts(tx, id, [...fanOut.postParts]);
    await move(tx, id, {
      state: 'sending',
      audience,
      startedAt: campaign.startedAt ?? now,
      updatedAt: now,
    });
    for (const channel of campaign.channels) await startStage(tx, id, channel, now);
    rows = audience;
    return 'started';
  });
  // Before autovacuum comes round, a plan made for a small table would read all of a large one, again and again.
  if (rows >= manyRows) await db.execute(sql`analyze deliveries`);
  return started;
}

/** From here on it matters how Postgres looks for a row. */
const manyRows = 1_000;

/**
 * insert deliveries: the whole audience in one statement. Message-ID: the first 32 hex digits of
 * SHA-256("campaign.subscriber"), the campaign, the sender's domain; so it is the same whenever it is made.
 */
async function insertDeliveries(tx: Db, campaign: Campaign, fanOut: FanOut): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    insert into deliveries
      (campaign_id, subscriber_id, email, name, locale, domain, chunk, state, next_at, reply, settled_at, message_id)
    select ${campaign.id}::text, s.id, s.email, s.name, coalesce(s.locale, g.body ->> 'language', 'en'),
      split_part(s.email, '@', 2),
      (row_number() over (order by s.id) - 1) / ${fanOut.chunkSize}::int,
      case when p.email is null then 'pending' else 'suppressed' end,
      case when p.email is null then ${fanOut.now.toISOString()}::timestamptz end,
      p.reason,
      case when p.email is not null then ${fanOut.now.toISOString()}::timestamptz end,
      left(encode(sha256(convert_to(${`${campaign.id}.`}::text || s.id, 'UTF8')), 'hex'), 32)
        || ${`.${campaign.id}@${fanOut.senderDomain}`}::text
    from subscribers s
    left join suppressions p on p.email = lower(s.email)
    left join digests g on g.id = ${campaign.digestId}::text
    where s.list_id = ${campaign.listId} and s.status = 'active'`);
  return rowCount ?? 0;
}

/**
 * finish sending: sending → sent, once every delivery and every post is settled and the deliveries add up to the frozen
 * audience. A doubt that will be sent once more is not settled; one that is held, or was sent twice already, is.
 * @returns whether it closed
 * @throws INTERNAL where the rows do not add up: somebody is missing, and it must not look finished
 */
export function finishSending(db: Db, id: string, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    // Before the lock, which would stand in the way of whoever pauses the campaign, every few seconds.
    const mails = await hasOpenDeliveries(tx, id);
    const posts = (await countOpenPostParts(tx, id)) > 0;
    if (!mails) await endStage(tx, id, 'email', now);
    if (!posts) await endStage(tx, id, 'social', now);
    if (mails || posts) return false;
    const [campaign] = await tx.select().from(campaigns).where(eq(campaigns.id, id)).for('update');
    // With the lock held nothing can have been put back meanwhile: a retry takes it too.
    // A paused one waits: its operator has something to look at.
    if (campaign?.state !== 'sending' || campaign.pausedAt || (await hasOpenDeliveries(tx, id))) return false;
    const { rows } = await tx.execute<{ rows: number }>(
      sql`select count(*)::int as rows from deliveries where campaign_id = ${id}`,
    );
    const settled = rows[0]?.rows ?? 0;
    if (settled !== campaign.audience)
      throw new PullquoteError(
        'INTERNAL',
        `campaign ${id} froze an audience of ${campaign.audience} and has ${settled} deliveries; it stays open`,
      );
    await move(tx, id, { state: 'sent', finishedAt: now, updatedAt: now });
    return true;
  });
}

/** open deliveries: by the partial indexes, so that it costs the same for a million settled rows. */
async function hasOpenDeliveries(tx: Db, id: string): Promise<boolean> {
  const { rows } = await tx.execute<{ open: boolean }>(sql`
    select exists (select from deliveries where campaign_id = ${id} and state in ('pending', 'deferred'))
      or exists (select from deliveries where campaign_id = ${id} and state in ('claimed', 'inflight'))
      or exists (select from deliveries d join campaigns c on c.id = d.campaign_id
                 where d.campaign_id = ${id} and d.state = 'unknown' and not d.resent and c.unknown_policy <> 'hold')
      as open`);
  return rows[0]?.open ?? false;
}

/** The first end of a stage stands, however often it is looked at afterwards. */
async function endStage(tx: Db, id: string, stage: 'email' | 'social', now: Date): Promise<void> {
  await tx
    .update(stageRuns)
    .set({ finishedAt: now })
    .where(
      and(eq(stageRuns.campaignId, id), eq(stageRuns.stage, stage), sql`${stageRuns.finishedAt} is null`),
    );
}

/**
 * retry: failed deliveries, and doubts that were held or sent twice, wait again; a suppressed address stays out. The
 * campaign sends again if there are any. @returns rows that wait again
 */
export function retryDeliveries(db: Db, id: string, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const { rowCount } = await tx.execute(sql`
      update deliveries set state = 'pending', attempts = 0, deferred_since = null, settled_at = null,
        next_at = ${now.toISOString()}
      where campaign_id = ${id} and state in ('failed', 'unknown')
        and exists (select from campaigns where id = ${id} and state in ('sending', 'sent', 'failed') for update)`);
    if (!rowCount) return 0;
    await move(tx, id, {
      state: 'sending',
      finishedAt: null,
      failedStage: null,
      reason: null,
      updatedAt: now,
    });
    await startStage(tx, id, 'email', now);
    return rowCount;
  });
}

async function move(tx: Db, id: string, columns: Partial<Campaign>): Promise<void> {
  await tx.update(campaigns).set(columns).where(eq(campaigns.id, id));
}

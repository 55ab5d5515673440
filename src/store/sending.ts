// A sending's rows as a whole: whom it is for, the fan-out that makes the ledger, whether it is done, and what a retry
// takes up. It must not move a campaign: campaign-moves.ts does, in the same transaction.
import { and, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { CampaignState, ChannelEnd } from '../domain/campaign.ts';
import { PullquoteError } from '../errors.ts';
import type { Campaign } from './campaigns.ts';
import type { Db } from './db.ts';
import { campaigns } from './schema.ts';

export interface FanOut {
  /** Right side of every Message-ID. */
  senderDomain: string;
  /** Rows of one email job. */
  chunkSize: number;
  now: Date;
}

/** audience: the slug of a list and the locales of its active subscribers, for which messages are compiled. */
export async function readAudience(db: Db, listId: string): Promise<{ slug: string; locales: string[] }> {
  // From one locale to the next in the index: it is read once for each edit of a campaign.
  const next = (after: SQL) => sql`(
    select min(s.locale) from subscribers s
    where s.list_id = ${listId} and s.status = 'active' and s.locale is not null and ${after})`;
  const { rows } = await db.execute<{ slug: string; locales: string[] | null }>(sql`
    with recursive found (locale) as (
      select ${next(sql`true`)}
      union all
      select ${next(sql`s.locale > found.locale`)} from found where found.locale is not null
    )
    select l.slug, (select array_agg(locale) from found where locale is not null) as locales
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

/** analyze: before autovacuum comes round, a plan made for a small table would read all of a large one, again and again. */
export async function analyzeDeliveries(db: Db, added: number): Promise<void> {
  if (added >= manyRows) await db.execute(sql`analyze deliveries`);
}

/** From here on it matters how Postgres looks for a row. */
const manyRows = 1_000;

/**
 * insert deliveries: the whole audience in one statement, and its chunks. Whoever is suppressed gets a row that says so; whoever
 * unsubscribed gets none. @returns rows made
 */
export async function insertDeliveries(tx: Db, campaign: Campaign, fanOut: FanOut): Promise<number> {
  const now = sql`${fanOut.now.toISOString()}::timestamptz`;
  const { rowCount } = await tx.execute(sql`
    insert into deliveries (campaign_id, subscriber_id, email, name, locale, chunk, state, next_at, reply, settled_at)
    select ${campaign.id}::text, s.id, s.email, s.name,
      -- by itself, once: of each row, the digest would be unpacked for each
      coalesce(s.locale, (select g.body ->> 'language' from digests g where g.id = ${campaign.digestId}::text), 'en'),
      (row_number() over (order by s.id) - 1) / ${fanOut.chunkSize}::int,
      case when p.email is null then 'pending' else 'suppressed' end,
      case when p.email is null then ${now} end,
      p.reason,
      case when p.email is not null then ${now} end
    from subscribers s
    left join suppressions p on p.email = lower(s.email)
    where s.list_id = ${campaign.listId} and s.status = 'active'
    order by s.id`);
  const made = rowCount ?? 0;
  await tx.execute(sql`
    insert into chunks (campaign_id, chunk, next_at)
    select ${campaign.id}::text, chunk, ${now} from generate_series(0, ${Math.ceil(made / fanOut.chunkSize) - 1}::int) chunk`);
  return made;
}

/**
 * message id of a delivery, without its brackets: the first 32 hex digits of SHA-256("campaign.subscriber"), the campaign, the
 * sender's domain; so it is the same whenever it is made.
 * @param c the campaign, as the statement calls it
 */
export const messageIdOf = (c: SQL, subscriberId: SQL): SQL<string> => sql<string>`
  left(encode(sha256(convert_to(${c}.id || '.' || ${subscriberId}, 'UTF8')), 'hex'), 32) || '.' || ${c}.id || '@'
    || coalesce(${c}.mail_domain, split_part(${c}.destination ->> 'sender', '@', 2))`;

/** count ended: how the deliveries of a campaign stand. @throws INTERNAL where somebody of the frozen audience is missing */
export async function countEnded(tx: Db, { id, audience }: Campaign): Promise<ChannelEnd> {
  const { rows } = await tx.execute<ChannelEnd & Record<string, number>>(sql`
    select count(*)::int as rows, count(*) filter (where state = 'sent')::int as done,
      count(*) filter (where state = 'failed')::int as failed, count(*) filter (where state = 'unknown')::int as unknown
    from deliveries where campaign_id = ${id}`);
  const counts = rows[0] ?? { rows: 0, done: 0, failed: 0, unknown: 0 };
  if (counts.rows === audience) return counts;
  throw new PullquoteError(
    'INTERNAL',
    `campaign ${id} froze an audience of ${audience} and has ${counts.rows} deliveries; it stays open`,
  );
}

/** open deliveries: by their chunks, so that it costs the same for a million settled rows. */
export async function hasOpenDeliveries(tx: Db, id: string): Promise<boolean> {
  const { rows } = await tx.execute<{ open: boolean }>(sql`
    select exists (select from chunks where campaign_id = ${id} and (owner is not null or next_at is not null))
      or exists (select from deliveries d join campaigns c on c.id = d.campaign_id
                 where d.campaign_id = ${id} and d.is_doubt and not d.resent and c.unknown_policy <> 'hold')
      as open`);
  return rows[0]?.open ?? false;
}

/**
 * retry: failed deliveries, and doubts that were held or sent twice, wait again, the doubts flagged as a
 * second copy; a suppressed address stays out. @returns rows that wait again
 */
export async function retryDeliveries(tx: Db, id: string, now: Date): Promise<number> {
  const flags = sql`resent = resent or state = 'unknown'`;
  return waitAgain(tx, id, flags, sql`campaign_id = ${id} and state in ('failed', 'unknown')`, now);
}

/** Rows wait as if they were new, and their chunks are due. @returns rows */
async function waitAgain(tx: Db, id: string, flags: SQL, choice: SQL, now: Date): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const { rows } = await tx.execute<{ rows: number }>(sql`
    with waiting as (
      update deliveries set state = 'pending', ${flags}, is_dead = false, attempts = 0, deferred_since = null,
        settled_at = null, next_at = ${at}
      where ${choice}
      returning chunk
    ), ringing as (
      update chunks set next_at = least(next_at, ${at})
      where campaign_id = ${id} and chunk in (select chunk from waiting)
    )
    select count(*)::int as rows from waiting`);
  return rows[0]?.rows ?? 0;
}

/** Who is meant of the deliveries in doubt: some addresses, or all. */
export type DoubtChoice = readonly string[] | 'all';

/** resend: deliveries in doubt wait again, flagged as a second copy. @returns rows */
export async function resendDoubted(tx: Db, id: string, choice: DoubtChoice, now: Date): Promise<number> {
  const flags = sql`resent = true`;
  return waitAgain(tx, id, flags, isDoubted(id, choice), now);
}

/** count doubted: deliveries in doubt. */
export async function countDoubted(tx: Db, id: string, choice: DoubtChoice): Promise<number> {
  const { rows } = await tx.execute<{ rows: number }>(
    sql`select count(*)::int as rows from deliveries where ${isDoubted(id, choice)}`,
  );
  return rows[0]?.rows ?? 0;
}

/** take as sent: deliveries in doubt count as sent, and the ledger says by whom. @returns rows */
export async function takeAsSent(
  tx: Db,
  id: string,
  choice: DoubtChoice,
  by: string,
  now: Date,
): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    update deliveries set state = 'sent', settled_at = ${now.toISOString()}, next_at = null,
      reply = ${`taken as sent by ${by}; before: `} || coalesce(reply, '')
    where ${isDoubted(id, choice)}`);
  return rowCount ?? 0;
}

const isDoubted = (id: string, choice: DoubtChoice) =>
  sql`campaign_id = ${id} and is_doubt${choice === 'all' ? sql`` : sql` and email = any(${sql.param([...choice])})`}`;

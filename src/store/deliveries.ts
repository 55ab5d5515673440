// The ledger of deliveries: claim a chunk, mark its mails inflight, settle them, give the chunk back (docs/delivery.md). Leases
// run by the clock of Postgres, everything an operator sees by the caller's. It must not send: each function is one short statement.
import { type Param, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { ClaimedDelivery, DeliveryKey, DeliverySettlement, DeliveryStep } from '../domain/delivery.ts';
import { type Db, storable } from './db.ts';
import { prepare } from './prepared.ts';
import { messageIdOf } from './sending.ts';

/** A claim on a chunk: of its rows nobody else begins one until it is given back, or its lease ends. */
export interface Claim {
  campaignId: string;
  chunk: number;
  owner: string;
  leaseMs: number;
}

/**
 * claim: a chunk that nobody holds, with its due rows. Whoever unsubscribed or was suppressed since the fan-out is settled as
 * suppressed instead. Nothing is written to the rows that are returned; none are, and nothing is claimed, while the campaign
 * does not send. A second claim of the same owner, for a commit whose answer was lost, is allowed before it begins a row.
 */
export async function claimChunk(db: Db, claim: Claim, now: Date): Promise<ClaimedDelivery[]> {
  const { rows } = await claimPrepared(db, { ...claim, now: now.toISOString() });
  return rows.map(toClaimed);
}

const claimPrepared = prepare<Claim & { now: string }, ClaimRow>(
  'claim_chunk',
  (at) => sql`
    with claimed as (
      update chunks set owner = ${at.owner}, fence = nextval('fence'), lease_until = ${fromNow(at.leaseMs)}, next_at = null
      where ${isChunk(at)} and (owner is null or owner = ${at.owner}) and exists (${sendingCampaign(at.campaignId)})
      returning fence
    ), due as materialized (
      select d.*, case
          when p.email is not null then p.reason
          when s.id is null then 'no longer on the list'
          when s.status <> 'active' then s.status
        end as barred
      from deliveries d
      left join subscribers s on s.id = d.subscriber_id
      left join suppressions p on p.email = lower(d.email)
      where ${isChunk(at)} and d.state in ('pending', 'deferred') and d.next_at <= ${at.now}::timestamptz
        and exists (select from claimed)
    ), left_out as (
      update deliveries d set state = 'suppressed', reply = due.barred, settled_at = ${at.now}::timestamptz, next_at = null
      from due where d.campaign_id = due.campaign_id and d.subscriber_id = due.subscriber_id and due.barred is not null
    )
    select due.subscriber_id, due.email, due.name, due.locale, due.attempts, due.deferred_since, claimed.fence,
      ${messageIdOf(sql`c`, sql`due.subscriber_id`)} as message_id
    from due, claimed, campaigns c
    where due.barred is null and c.id = due.campaign_id
    order by due.next_at, due.subscriber_id`,
);

type ClaimRow = {
  subscriber_id: string;
  email: string;
  name: string;
  locale: string;
  message_id: string;
  attempts: number;
  deferred_since: string | null;
  fence: string;
};

const toClaimed = (row: ClaimRow): ClaimedDelivery => ({
  subscriberId: Number(row.subscriber_id),
  email: row.email,
  name: row.name,
  locale: row.locale,
  domain: domainOf(row.email),
  messageId: row.message_id,
  attempts: row.attempts,
  deferredSince: row.deferred_since === null ? null : new Date(row.deferred_since),
  fence: Number(row.fence),
});

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/**
 * advance: settles what ended and marks inflight what begins, in one statement, so that a connection's last row is
 * settled before its next one can be in doubt, and a mail costs less than one round trip. Whoever unsubscribed or was
 * removed since the claim is settled as suppressed instead of begun. A stale worker changes nothing: it begins only while
 * the chunk is its own, whose row stays locked meanwhile, and settles by fence what nobody took for lost. Marking again what
 * was marked already is allowed, for a commit whose answer was lost.
 */
export async function advanceDeliveries(
  db: Db,
  claim: Claim,
  step: { settled: readonly DeliverySettlement[]; begin: readonly DeliveryKey[]; now: Date },
): Promise<DeliveryStep> {
  const { settled, begin, now } = step;
  const { rows } = await advancePrepared(db, {
    campaignId: claim.campaignId,
    chunk: claim.chunk,
    owner: claim.owner,
    now: now.toISOString(),
    ids: settled.map((row) => row.subscriberId),
    fences: settled.map((row) => row.fence),
    states: settled.map((row) => row.state),
    nextAts: settled.map((row) => row.nextAt?.toISOString() ?? null),
    replyCodes: settled.map((row) => row.replyCode),
    enhancedCodes: settled.map((row) => row.enhancedCode),
    replies: settled.map((row) => storable(row.reply)),
    areDead: settled.map((row) => row.isDead),
    beginIds: begin.map((row) => row.subscriberId),
    beginFences: begin.map((row) => row.fence),
    begins: begin.length > 0,
  });
  const [row] = rows;
  return {
    settled: row?.settled ?? 0,
    inflight: new Set((row?.inflight ?? []).map(Number)),
    open: row?.open ?? false,
  };
}

const isLeftOut = sql.raw(`d.state <> 'inflight' and v.barred is not null`);
const advancePrepared = prepare<
  {
    campaignId: string;
    chunk: number;
    owner: string;
    now: string;
    ids: number[];
    fences: number[];
    states: string[];
    nextAts: (string | null)[];
    replyCodes: (number | null)[];
    enhancedCodes: (string | null)[];
    replies: (string | null)[];
    areDead: boolean[];
    beginIds: number[];
    beginFences: number[];
    begins: boolean;
  },
  { settled: number; inflight: string[] | null; open: boolean }
>(
  'advance_deliveries',
  (at) => sql`
    with open as (${sendingCampaign(at.campaignId)}),
    settled as (
      update deliveries d set
        state = v.state, next_at = v.next_at,
        reply_code = v.reply_code, enhanced_code = v.enhanced_code, reply = v.reply, is_dead = v.is_dead,
        settled_at = case when v.state <> 'deferred' then ${at.now}::timestamptz end,
        deferred_since = case when v.state = 'deferred' then coalesce(d.deferred_since, ${at.now}::timestamptz) else d.deferred_since end
      from unnest(
        ${at.ids}::bigint[], ${at.fences}::bigint[],
        ${at.states}::text[],
        ${at.nextAts}::timestamptz[],
        ${at.replyCodes}::int[], ${at.enhancedCodes}::text[],
        ${at.replies}::text[], ${at.areDead}::boolean[]
      ) as v (subscriber_id, fence, state, next_at, reply_code, enhanced_code, reply, is_dead)
      where ${isOneOf(at, at.ids)} and d.subscriber_id = v.subscriber_id and d.fence = v.fence and d.state = 'inflight'
      returning d.subscriber_id
    ), held as materialized (
      select fence from chunks
      where ${isChunk(at)} and owner = ${at.owner} and ${at.begins}::boolean
      for no key update
    ), beginning as (
      -- by the key of each: a join might read the whole list for ten rows
      select v.*, nullif(coalesce((select s.status from subscribers s where s.id = v.subscriber_id), 'no longer on the list'),
        'active') as barred
      from unnest(
        ${at.beginIds}::bigint[], ${at.beginFences}::bigint[]
      ) as v (subscriber_id, fence) join held on held.fence = v.fence
    ), begun as (
      update deliveries d set
        state = case when ${isLeftOut} then 'suppressed' else 'inflight' end,
        attempts = d.attempts + case when d.state <> 'inflight' and v.barred is null then 1 else 0 end,
        fence = v.fence,
        reply = case when ${isLeftOut} then v.barred else d.reply end,
        settled_at = case when ${isLeftOut} then ${at.now}::timestamptz end,
        next_at = case when ${isLeftOut} then null else d.next_at end
      from beginning v, open
      where ${isOneOf(at, at.beginIds)} and d.subscriber_id = v.subscriber_id
        and (d.state in ('pending', 'deferred') or (d.state = 'inflight' and d.fence = v.fence))
      returning d.subscriber_id, d.state
    )
    select (select count(*)::int from settled) as settled,
      (select array_agg(subscriber_id) from begun where state = 'inflight') as inflight,
      exists (select from open) as open`,
);

/** put off: rows of the chunk that were not begun are due later, each at its `nextAt`. @returns rows put off */
export async function putOffDeliveries(
  db: Db,
  claim: Claim,
  rows: readonly (DeliveryKey & { nextAt: Date })[],
  now: Date,
): Promise<number> {
  if (rows.length === 0) return 0;
  const { rowCount } = await db.execute(sql`
    with held as materialized (
      select fence from chunks where ${isChunk(claim)} and owner = ${claim.owner} for no key update
    )
    update deliveries d set state = 'deferred', next_at = v.next_at,
      deferred_since = coalesce(d.deferred_since, ${now.toISOString()}::timestamptz)
    from unnest(
      ${list(rows.map((row) => row.subscriberId))}::bigint[], ${list(rows.map((row) => row.fence))}::bigint[],
      ${list(rows.map((row) => row.nextAt.toISOString()))}::timestamptz[]
    ) as v (subscriber_id, fence, next_at) join held on held.fence = v.fence
    where ${isOneOf(claim, list(rows.map((row) => row.subscriberId)))} and d.subscriber_id = v.subscriber_id and d.state in ('pending', 'deferred')`);
  return rowCount ?? 0;
}

/**
 * give back: the chunk is due again when its next row is, and not before `notBefore`. One with a row still inflight stays
 * claimed until its lease ends, and that row is in doubt then. In two statements: what was written while the first one waited
 * for the chunk is seen by the second alone. False where it was not given back.
 */
export async function giveBackChunk(db: Db, claim: Claim, notBefore: Date | null): Promise<boolean> {
  const ofChunk = sql`from deliveries d where d.campaign_id = ${claim.campaignId} and d.chunk = ${claim.chunk}`;
  const isHeld = sql`${isChunk(claim)} and owner = ${claim.owner}`;
  return db.transaction(async (tx) => {
    await tx.execute(sql`select from chunks where ${isHeld} for update`);
    const { rowCount } = await tx.execute(sql`
      update chunks set owner = null, lease_until = null,
        -- what came while it was held (a retry, a doubt to send again) may be in next_at alone
        next_at = least(next_at, (select greatest(min(d.next_at), ${notBefore?.toISOString() ?? null}::timestamptz)
          ${ofChunk} and d.state in ('pending', 'deferred') having count(*) > 0))
      where ${isHeld} and not exists (select ${ofChunk} and d.state = 'inflight')`);
    return (rowCount ?? 0) > 0;
  });
}

/** renew: the lease of the chunk. False where it is another's by now. */
export async function renewChunk(db: Db, claim: Claim): Promise<boolean> {
  const { rowCount } = await renewPrepared(db, claim);
  return (rowCount ?? 0) > 0;
}

const renewPrepared = prepare<Claim>(
  'renew_chunk',
  (at) =>
    sql`update chunks set lease_until = ${fromNow(at.leaseMs)} where ${isChunk(at)} and owner = ${at.owner}`,
);

/** As values, or as the places of them. */
type Placed = { campaignId: string | Placeholder; chunk: number | Placeholder };

/** Whether the campaign may send right now; no row where it may not. */
const sendingCampaign = (id: Placeholder): SQL => sql`
  select from campaigns where id = ${id} and state = 'sending' and paused_at is null`;

const isChunk = ({ campaignId, chunk }: Placed): SQL => sql`campaign_id = ${campaignId} and chunk = ${chunk}`;

/**
 * The rows by their primary key. Without the list of ids the planner, which knows nothing yet of a ledger just made, may
 * read the index of the whole campaign for ten rows.
 */
const isOneOf = ({ campaignId }: Placed, ids: Placeholder | Param): SQL => sql`
  d.campaign_id = ${campaignId} and d.subscriber_id = any(${ids}::bigint[])`;

const fromNow = (ms: Placeholder): SQL => sql`now() + ${ms} * interval '1 millisecond'`;
/** One array parameter, however long. */
const list = (values: readonly (string | number | boolean | null)[]) => sql.param(values);

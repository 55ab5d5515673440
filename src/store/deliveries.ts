// The ledger of deliveries: claim a chunk, mark its mails inflight, settle them, give the chunk back (docs/delivery.md). Leases
// run by the clock of Postgres, everything an operator sees by the caller's. It must not send: each function is one short statement.
import { type SQL, sql } from 'drizzle-orm';
import type { ClaimedDelivery, DeliveryKey, DeliverySettlement, DeliveryStep } from '../domain/delivery.ts';
import { type Db, storable } from './db.ts';
import { executePrepared } from './prepared.ts';
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
  const at = sql`${now.toISOString()}::timestamptz`;
  const { rows } = await executePrepared<ClaimRow>(
    db,
    'claim_chunk',
    sql`
    with claimed as (
      update chunks set owner = ${claim.owner}, fence = nextval('fence'), lease_until = ${fromNow(claim.leaseMs)}, next_at = null
      where ${isChunk(claim)} and (owner is null or owner = ${claim.owner}) and exists (${sendingCampaign(claim.campaignId)})
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
      where ${isChunk(claim)} and d.state in ('pending', 'deferred') and d.next_at <= ${at}
        and exists (select from claimed)
    ), left_out as (
      update deliveries d set state = 'suppressed', reply = due.barred, settled_at = ${at}, next_at = null
      from due where d.campaign_id = due.campaign_id and d.subscriber_id = due.subscriber_id and due.barred is not null
    )
    select due.subscriber_id, due.email, due.name, due.locale, due.attempts, due.deferred_since, claimed.fence,
      ${messageIdOf(sql`c`, sql`due.subscriber_id`)} as message_id
    from due, claimed, campaigns c
    where due.barred is null and c.id = due.campaign_id
    order by due.next_at, due.subscriber_id`,
  );
  return rows.map(toClaimed);
}

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
  const { settled, begin } = step;
  const now = sql`${step.now.toISOString()}::timestamptz`;
  const leftOut = sql.raw(`d.state <> 'inflight' and v.barred is not null`);
  const { rows } = await executePrepared<{ settled: number; inflight: string[] | null; open: boolean }>(
    db,
    'advance_deliveries',
    sql`
    with open as (${sendingCampaign(claim.campaignId)}),
    settled as (
      update deliveries d set
        state = v.state, next_at = v.next_at,
        reply_code = v.reply_code, enhanced_code = v.enhanced_code, reply = v.reply, is_dead = v.is_dead,
        settled_at = case when v.state <> 'deferred' then ${now} end,
        deferred_since = case when v.state = 'deferred' then coalesce(d.deferred_since, ${now}) else d.deferred_since end
      from unnest(
        ${list(settled.map((row) => row.subscriberId))}::bigint[], ${list(settled.map((row) => row.fence))}::bigint[],
        ${list(settled.map((row) => row.state))}::text[],
        ${list(settled.map((row) => row.nextAt?.toISOString() ?? null))}::timestamptz[],
        ${list(settled.map((row) => row.replyCode))}::int[], ${list(settled.map((row) => row.enhancedCode))}::text[],
        ${list(settled.map((row) => storable(row.reply)))}::text[], ${list(settled.map((row) => row.isDead))}::boolean[]
      ) as v (subscriber_id, fence, state, next_at, reply_code, enhanced_code, reply, is_dead)
      where ${isOneOf(claim, settled)} and d.subscriber_id = v.subscriber_id and d.fence = v.fence and d.state = 'inflight'
      returning d.subscriber_id
    ), held as materialized (
      select fence from chunks
      where ${isChunk(claim)} and owner = ${claim.owner} and ${begin.length > 0}::boolean
      for no key update
    ), beginning as (
      -- by the key of each: a join might read the whole list for ten rows
      select v.*, nullif(coalesce((select s.status from subscribers s where s.id = v.subscriber_id), 'no longer on the list'),
        'active') as barred
      from unnest(
        ${list(begin.map((row) => row.subscriberId))}::bigint[], ${list(begin.map((row) => row.fence))}::bigint[]
      ) as v (subscriber_id, fence) join held on held.fence = v.fence
    ), begun as (
      update deliveries d set
        state = case when ${leftOut} then 'suppressed' else 'inflight' end,
        attempts = d.attempts + case when d.state <> 'inflight' and v.barred is null then 1 else 0 end,
        fence = v.fence,
        reply = case when ${leftOut} then v.barred else d.reply end,
        settled_at = case when ${leftOut} then ${now} end,
        next_at = case when ${leftOut} then null else d.next_at end
      from beginning v, open
      where ${isOneOf(claim, begin)} and d.subscriber_id = v.subscriber_id
        and (d.state in ('pending', 'deferred') or (d.state = 'inflight' and d.fence = v.fence))
      returning d.subscriber_id, d.state
    )
    select (select count(*)::int from settled) as settled,
      (select array_agg(subscriber_id) from begun where state = 'inflight') as inflight,
      exists (select from open) as open`,
  );
  const [row] = rows;
  return {
    settled: row?.settled ?? 0,
    inflight: new Set((row?.inflight ?? []).map(Number)),
    open: row?.open ?? false,
  };
}

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
    where ${isOneOf(claim, rows)} and d.subscriber_id = v.subscriber_id and d.state in ('pending', 'deferred')`);
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
  const { rowCount } = await executePrepared(
    db,
    'renew_chunk',
    sql`update chunks set lease_until = ${fromNow(claim.leaseMs)} where ${isChunk(claim)} and owner = ${claim.owner}`,
  );
  return (rowCount ?? 0) > 0;
}

/** Whether the campaign may send right now; no row where it may not. */
const sendingCampaign = (id: string): SQL => sql`
  select from campaigns where id = ${id} and state = 'sending' and paused_at is null`;

const isChunk = ({ campaignId, chunk }: Claim): SQL => sql`campaign_id = ${campaignId} and chunk = ${chunk}`;

/**
 * The rows by their primary key. Without the list of ids the planner, which knows nothing yet of a ledger just made, may
 * read the index of the whole campaign for ten rows.
 */
const isOneOf = (claim: Claim, rows: readonly DeliveryKey[]): SQL => sql`
  d.campaign_id = ${claim.campaignId} and d.subscriber_id = any(${list(rows.map((row) => row.subscriberId))}::bigint[])`;

const fromNow = (ms: number): SQL => sql`now() + ${Math.round(ms)} * interval '1 millisecond'`;
/** One array parameter, however long. */
const list = (values: readonly (string | number | boolean | null)[]) => sql.param(values);

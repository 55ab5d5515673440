// The ledger of deliveries: claim, mark inflight, settle, sweep (docs/delivery.md). Leases run by the clock of Postgres,
// everything an operator sees by the caller's. It must not send: each function is one short transaction.
import { type SQL, sql } from 'drizzle-orm';
import type {
  ClaimedDelivery,
  DeliveryKey,
  DeliverySettlement,
  DeliveryState,
  DeliveryStep,
} from '../domain/delivery.ts';
import { type Db, storable } from './db.ts';
import { executePrepared } from './prepared.ts';

/** A claim on the rows of one chunk: whoever holds other rows has another owner. */
export interface Claim {
  campaignId: string;
  owner: string;
  leaseMs: number;
}

/**
 * claim: due rows of a chunk, each to one worker (SKIP LOCKED), with one fence for all of them. Whoever unsubscribed or
 * was suppressed meanwhile is settled as suppressed instead. Nothing is claimed while the campaign does not send.
 */
export async function claimDeliveries(
  db: Db,
  claim: Claim & { chunk: number; limit: number; now: Date },
): Promise<ClaimedDelivery[]> {
  const { rows } = await executePrepared<ClaimRow>(
    db,
    'claim_deliveries',
    sql`
    with due as (
      select d.subscriber_id, d.email from deliveries d
      where d.campaign_id = ${claim.campaignId} and d.chunk = ${claim.chunk}
        and d.state in ('pending', 'deferred') and d.next_at <= ${claim.now.toISOString()}
        and exists (${sendingCampaign(claim.campaignId)})
      order by d.next_at, d.subscriber_id
      limit ${claim.limit}
      for update skip locked
    ), checked as (
      select due.subscriber_id, case
          when p.email is not null then p.reason
          when s.id is null then 'no longer on the list'
          when s.status <> 'active' then s.status
        end as barred
      from due
      left join subscribers s on s.id = due.subscriber_id
      left join suppressions p on p.email = lower(due.email)
    ), fenced as materialized (select nextval('fence') as fence)
    update deliveries d set
      state = case when barred is null then 'claimed' else 'suppressed' end,
      reply = coalesce(barred, d.reply),
      settled_at = case when barred is not null then ${claim.now.toISOString()}::timestamptz end,
      next_at = case when barred is null then d.next_at end,
      owner = case when barred is null then ${claim.owner} end,
      fence = fenced.fence,
      lease_until = case when barred is null then ${fromNow(claim.leaseMs)} end
    from checked, fenced
    where d.campaign_id = ${claim.campaignId} and d.subscriber_id = checked.subscriber_id
    returning d.subscriber_id, d.email, d.name, d.locale, d.domain, d.message_id, d.attempts, d.deferred_since, d.fence,
      d.state`,
  );
  return rows.filter((row) => row.state === 'claimed').map(toClaimed);
}

type ClaimRow = {
  subscriber_id: string;
  email: string;
  name: string;
  locale: string;
  domain: string;
  message_id: string;
  attempts: number;
  deferred_since: string | null;
  fence: string;
  state: DeliveryState;
};

const toClaimed = (row: ClaimRow): ClaimedDelivery => ({
  subscriberId: Number(row.subscriber_id),
  email: row.email,
  name: row.name,
  locale: row.locale,
  domain: row.domain,
  messageId: row.message_id,
  attempts: row.attempts,
  deferredSince: row.deferred_since === null ? null : new Date(row.deferred_since),
  fence: Number(row.fence),
});

/**
 * advance: settles what ended and marks inflight what begins, in one statement, so that a connection's last row is
 * settled before its next one can be in doubt, and a mail costs less than one round trip. Whoever unsubscribed or was
 * removed since the claim is settled as suppressed instead of begun. All by owner and fence alone:
 * a stale worker changes nothing. Marking again what was marked already is allowed, for a commit whose answer was lost.
 */
export async function advanceDeliveries(
  db: Db,
  claim: Claim,
  step: { settled: readonly DeliverySettlement[]; begin: readonly DeliveryKey[]; now: Date },
): Promise<DeliveryStep> {
  const { settled, begin } = step;
  const now = sql`${step.now.toISOString()}::timestamptz`;
  const leftOut = sql.raw(`d.state = 'claimed' and v.barred is not null`);
  const { rows } = await executePrepared<{ settled: number; inflight: string[] | null; open: boolean }>(
    db,
    'advance_deliveries',
    sql`
    with open as (${sendingCampaign(claim.campaignId)}),
    settled as (
      update deliveries d set
        state = v.state, next_at = v.next_at, owner = null, lease_until = null,
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
      where ${isOneOf(claim, settled)} and d.subscriber_id = v.subscriber_id
        and d.owner = ${claim.owner} and d.fence = v.fence and d.state = 'inflight'
      returning d.subscriber_id
    ), beginning as (
      -- by the key of each: a join might read the whole list for ten rows
      select v.*, nullif(coalesce((select s.status from subscribers s where s.id = v.subscriber_id), 'no longer on the list'),
        'active') as barred
      from unnest(
        ${list(begin.map((row) => row.subscriberId))}::bigint[], ${list(begin.map((row) => row.fence))}::bigint[]
      ) as v (subscriber_id, fence)
    ), begun as (
      update deliveries d set
        state = case when ${leftOut} then 'suppressed' else 'inflight' end,
        attempts = d.attempts + case when d.state = 'claimed' and v.barred is null then 1 else 0 end,
        reply = case when ${leftOut} then v.barred else d.reply end,
        settled_at = case when ${leftOut} then ${now} end,
        next_at = case when ${leftOut} then null else d.next_at end,
        owner = case when ${leftOut} then null else d.owner end,
        lease_until = case when ${leftOut} then null else ${fromNow(claim.leaseMs)} end
      from beginning v, open
      where ${isOneOf(claim, begin)} and d.subscriber_id = v.subscriber_id
        and d.owner = ${claim.owner} and d.fence = v.fence and d.state in ('claimed', 'inflight')
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

/**
 * release: gives back what was claimed and not begun. Due at `nextAt`; null = at once, as if it had not been claimed.
 * @returns rows given back
 */
export async function releaseDeliveries(
  db: Db,
  claim: Claim,
  released: readonly (DeliveryKey & { nextAt: Date | null })[],
  now: Date,
): Promise<number> {
  if (released.length === 0) return 0;
  const { rowCount } = await db.execute(sql`
    update deliveries d set
      state = case when v.next_at is null and d.deferred_since is null then 'pending' else 'deferred' end,
      next_at = coalesce(v.next_at, d.next_at),
      deferred_since = case when v.next_at is null then d.deferred_since
                            else coalesce(d.deferred_since, ${now.toISOString()}::timestamptz) end,
      owner = null, lease_until = null
    from unnest(
      ${list(released.map((row) => row.subscriberId))}::bigint[], ${list(released.map((row) => row.fence))}::bigint[],
      ${list(released.map((row) => row.nextAt?.toISOString() ?? null))}::timestamptz[]
    ) as v (subscriber_id, fence, next_at)
    where ${isOneOf(claim, released)} and d.subscriber_id = v.subscriber_id
      and d.owner = ${claim.owner} and d.fence = v.fence and d.state = 'claimed'`);
  return rowCount ?? 0;
}

/**
 * renew: the leases of everything in the owner's hands (an owner holds rows of one campaign), but for rows that are just being settled or begun: waiting for
 * those would be a deadlock, since the other statement locks its rows in another order. @returns rows renewed
 */
export async function renewDeliveries(db: Db, claim: Claim): Promise<number> {
  const { rowCount } = await executePrepared(
    db,
    'renew_deliveries',
    sql`
    with held as (
      select subscriber_id from deliveries
      where owner = ${claim.owner} and state in ('claimed', 'inflight')
      for update skip locked
    )
    update deliveries d set lease_until = ${fromNow(claim.leaseMs)}
    from held where d.campaign_id = ${claim.campaignId} and d.subscriber_id = held.subscriber_id`,
  );
  return rowCount ?? 0;
}

/** Whether the campaign may send right now; no row where it may not. */
const sendingCampaign = (id: string): SQL => sql`
  select from campaigns where id = ${id} and state = 'sending' and paused_at is null`;

/**
 * The rows by their primary key. Without the list of ids the planner, which knows nothing yet of a ledger just made, may
 * read the index of the whole campaign for ten rows.
 */
const isOneOf = (claim: Claim, rows: readonly DeliveryKey[]): SQL => sql`
  d.campaign_id = ${claim.campaignId} and d.subscriber_id = any(${list(rows.map((row) => row.subscriberId))}::bigint[])`;

const fromNow = (ms: number): SQL => sql`now() + ${Math.round(ms)} * interval '1 millisecond'`;
/** One array parameter, however long. */
const list = (values: readonly (string | number | boolean | null)[]) => sql.param(values);

// The social ledger: claims, settles and sweeps the parts of threads. Times are Postgres's own clock, so that workers
// whose clocks differ agree on leases. It must not call a network.
import { eq, type SQL, sql } from 'drizzle-orm';
import type { ChannelEnd } from '../domain/campaign.ts';
import type {
  ClaimedPart,
  NewPostPart,
  PartSettlement,
  PostPartState,
  RemotePost,
} from '../domain/post-part.ts';
import { type Db, storable, storableJson } from './db.ts';
import { postParts } from './schema.ts';

/** One row as status shows it. */
export interface PostPartRow {
  account: string;
  part: number;
  state: PostPartState;
  attempts: number;
  url: string | null;
  reason: string | null;
  nextAt: Date | null;
}

/** insert parts: inside the transaction that starts the sending; a repeat changes nothing. @returns rows made */
export async function insertPostParts(
  db: Db,
  campaignId: string,
  parts: readonly NewPostPart[],
): Promise<number> {
  if (parts.length === 0) return 0;
  const rows = parts.map((part) => ({ ...part, campaignId, state: 'pending' as const }));
  const { rowCount } = await db.insert(postParts).values(rows).onConflictDoNothing();
  return rowCount ?? 0;
}

/** Parts that can be claimed now: waiting and due, and in nobody's hands. A held doubt (no next time) is not. */
const claimable = sql`(
  (p.state in ('pending', 'claimed', 'deferred') or (p.state = 'unknown' and p.next_at is not null))
  and (p.next_at is null or p.next_at <= now())
  and (p.lease_until is null or p.lease_until < now())
)`;

/**
 * claim next part: the first part of the thread that is not posted, where it is due and its campaign is sending; so part
 * n + 1 is never had before n is posted. An unknown part stays unknown while it is looked for: should the worker die,
 * the doubt remains. No SKIP LOCKED: the next unlocked row would be the wrong one.
 */
export async function claimNextPart(
  db: Db,
  claim: { campaignId: string; account: string; owner: string; leaseMs: number },
): Promise<ClaimedPart | null> {
  const { rows } = await db.execute<ClaimRow>(sql`
    with next as (
      select p.part from post_parts p join campaigns c on c.id = p.campaign_id
      where p.campaign_id = ${claim.campaignId} and p.account = ${claim.account} and p.state <> 'posted'
        and c.state = 'sending' and c.paused_at is null
      order by p.part limit 1 for update of p
    )
    update post_parts p
    set state = case p.state when 'unknown' then 'unknown' else 'claimed' end,
        owner = ${claim.owner}, fence = nextval('fence'), lease_until = ${fromNow(claim.leaseMs)}
    from next
    where p.campaign_id = ${claim.campaignId} and p.account = ${claim.account} and p.part = next.part and ${claimable}
    returning p.part, p.state, p.fence, p.attempts, p.idempotency_key, p.memo`);
  const [row] = rows;
  if (!row) return null;
  return {
    campaignId: claim.campaignId,
    account: claim.account,
    part: row.part,
    owner: claim.owner,
    fence: Number(row.fence),
    state: row.state,
    attempts: row.attempts,
    idempotencyKey: row.idempotency_key,
    memo: row.memo,
    replyTo: await postedPart(db, claim, row.part - 1),
  };
}

/**
 * posted part: where a part lives on its network; null for part 0. A statement of its own: the claim may have waited for
 * this part to be settled, and the snapshot it began with does not show where the part was posted.
 */
async function postedPart(
  db: Db,
  { campaignId, account }: { campaignId: string; account: string },
  part: number,
): Promise<RemotePost | null> {
  const { rows } = await db.execute<{ remote_id: string; remote_url: string | null }>(sql`
    select remote_id, remote_url from post_parts
    where campaign_id = ${campaignId} and account = ${account} and part = ${part}`);
  const [row] = rows;
  return row ? { id: row.remote_id, url: row.remote_url ?? '' } : null;
}

type ClaimRow = {
  part: number;
  state: ClaimedPart['state'];
  fence: string;
  attempts: number;
  idempotency_key: string;
  memo: unknown;
};

/** mark inflight: committed before the call that can post. @returns false where the claim is another's by now */
export function markPartInflight(db: Db, claim: ClaimedPart, leaseMs: number): Promise<boolean> {
  return updateClaimed(
    db,
    claim,
    sql`state = 'inflight', attempts = attempts + 1, next_at = null, lease_until = ${fromNow(leaseMs)}`,
  );
}

/** renew lease. @returns false where the claim is another's by now */
export function renewPartLease(db: Db, claim: ClaimedPart, leaseMs: number): Promise<boolean> {
  return updateClaimed(db, claim, sql`lease_until = ${fromNow(leaseMs)}`);
}

/** save memo: what the network must find again after a crash. @returns false where the claim is another's by now */
export function savePartMemo(db: Db, claim: ClaimedPart, memo: unknown): Promise<boolean> {
  return updateClaimed(db, claim, sql`memo = ${storableJson(memo)}::jsonb`);
}

/** release claim: gives it back as it was; never one that is inflight. @returns false where there was nothing to give */
export async function releasePart(db: Db, claim: ClaimedPart): Promise<boolean> {
  const { rowCount } = await db.execute(sql`
    update post_parts set state = case state when 'unknown' then 'unknown' else 'pending' end, ${handedBack}
    where ${isHeldBy(claim)} and state in ('claimed', 'unknown')`);
  return rowCount === 1;
}

/**
 * settle: by the claim's owner and fence alone, so that a stale worker changes nothing. A failed part fails those after
 * it, since a reply needs what it replies to. A look-up that stays in doubt counts as an attempt.
 * @returns false where the claim is another's by now
 */
export function settlePart(db: Db, claim: ClaimedPart, settlement: PartSettlement): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await updateClaimed(tx, claim, settlementColumns(settlement)))) return false;
    if (settlement.state === 'failed')
      await tx.execute(sql`
        update post_parts set state = 'failed', settled_at = now(), reason = ${`part ${claim.part} failed before it`}
        where campaign_id = ${claim.campaignId} and account = ${claim.account} and part > ${claim.part}
          and state in ('pending', 'deferred')`);
    return true;
  });
}

const handedBack = sql`owner = null, lease_until = null`;
const countedLookup = sql`attempts = attempts + case state when 'unknown' then 1 else 0 end`;

function settlementColumns(settlement: PartSettlement): SQL {
  switch (settlement.state) {
    case 'posted':
      return sql`state = 'posted', remote_id = ${storable(settlement.post.id)}, remote_url = ${storable(settlement.post.url)},
        reason = null, next_at = null, settled_at = now(), ${handedBack}`;
    case 'failed':
      return sql`state = 'failed', reason = ${storable(settlement.reason)}, next_at = null, settled_at = now(), ${handedBack}`;
    case 'deferred':
      return sql`state = 'deferred', reason = ${storable(settlement.reason)}, next_at = ${fromNow(settlement.afterMs)}, ${handedBack}`;
    case 'unknown':
      return sql`state = 'unknown', reason = ${storable(settlement.reason)}, ${countedLookup}, ${handedBack},
        next_at = ${settlement.afterMs === null ? sql`null` : fromNow(settlement.afterMs)}`;
  }
}

/** sweep: a part claimed by a worker that is gone waits again; one that was inflight may have been posted. @returns rows */
export async function sweepPostParts(db: Db): Promise<number> {
  const { rowCount } = await db.execute(sql`
    update post_parts
    set state = case state when 'claimed' then 'pending' else 'unknown' end,
        reason = case state when 'inflight' then 'the worker stopped while it was posting' else reason end,
        next_at = case state when 'inflight' then now() else next_at end, ${handedBack}
    where state in ('claimed', 'inflight', 'unknown') and lease_until < now()`);
  return rowCount ?? 0;
}

/** due: the threads whose next part can be claimed now; each wants a job. */
export async function duePostParts(
  db: Db,
  limit = 1_000,
): Promise<{ campaignId: string; account: string }[]> {
  const { rows } = await db.execute<{ campaign_id: string; account: string }>(sql`
    select p.campaign_id, p.account from campaigns c join post_parts p on p.campaign_id = c.id
    where c.state = 'sending' and c.paused_at is null and ${claimable}
      and not exists (select from post_parts q where q.campaign_id = p.campaign_id and q.account = p.account
                      and q.part < p.part and q.state <> 'posted')
    limit ${limit}`);
  return rows.map((row) => ({ campaignId: row.campaign_id, account: row.account }));
}

/** count open: parts that will still change by themselves; at 0 the campaign's social channel is done. */
export async function countOpenPostParts(db: Db, campaignId: string): Promise<number> {
  const { rows } = await db.execute<{ open: number }>(sql`
    select count(*)::int as open from post_parts
    where campaign_id = ${campaignId} and state not in ('posted', 'failed')
      and not (state = 'unknown' and next_at is null and lease_until is null)`);
  return rows[0]?.open ?? 0;
}

/** count ended: how the parts of a campaign stand. */
export async function countEndedParts(db: Db, campaignId: string): Promise<ChannelEnd> {
  const { rows } = await db.execute<ChannelEnd & Record<string, number>>(sql`
    select count(*)::int as rows, count(*) filter (where state = 'posted')::int as done,
      count(*) filter (where state = 'failed')::int as failed, count(*) filter (where state = 'unknown')::int as unknown
    from post_parts where campaign_id = ${campaignId}`);
  return rows[0] ?? { rows: 0, done: 0, failed: 0, unknown: 0 };
}

/** list: every part of a campaign, thread by thread. */
export function listPostParts(db: Db, campaignId: string): Promise<PostPartRow[]> {
  return db
    .select({
      account: postParts.account,
      part: postParts.part,
      state: postParts.state,
      attempts: postParts.attempts,
      url: postParts.remoteUrl,
      reason: postParts.reason,
      nextAt: postParts.nextAt,
    })
    .from(postParts)
    .where(eq(postParts.campaignId, campaignId))
    .orderBy(postParts.account, postParts.part);
}

/** retry: failed parts wait again, and doubts that were held are looked for again. @returns parts that wait again */
export async function retryPostParts(db: Db, campaignId: string): Promise<number> {
  const { rowCount } = await db.execute(sql`
    update post_parts
    set state = case state when 'failed' then 'pending' else 'unknown' end, attempts = 0, settled_at = null,
        next_at = case state when 'unknown' then now() end
    where campaign_id = ${campaignId}
      and (state = 'failed' or (state = 'unknown' and next_at is null and lease_until is null))`);
  return rowCount ?? 0;
}

/** Changes the row of a live claim: same owner, same fence, not yet settled. */
async function updateClaimed(db: Db, claim: ClaimedPart, columns: SQL): Promise<boolean> {
  const { rowCount } = await db.execute(sql`
    update post_parts set ${columns}
    where ${isHeldBy(claim)} and state in ('claimed', 'inflight', 'unknown')`);
  return rowCount === 1;
}

const isHeldBy = (
  claim: ClaimedPart,
): SQL => sql`campaign_id = ${claim.campaignId} and account = ${claim.account}
  and part = ${claim.part} and owner = ${claim.owner} and fence = ${claim.fence}`;

const fromNow = (ms: number): SQL => sql`now() + ${Math.round(ms)} * interval '1 millisecond'`;

// What the sweeper asks of the ledger: leases that ran out, doubts to resolve, chunks that are due. Each function may run
// in any number of processes at once.
import { sql } from 'drizzle-orm';
import type { Db } from './db.ts';

export interface ExpiredLeases {
  /** Claimed and not begun: waiting again, nothing has happened. */
  returned: number;
  /** Inflight: their mail may have been accepted, so they are unknown now. */
  doubtful: number;
}

/** expire leases: of workers that are gone, or stopped for longer than a lease. */
export async function expireDeliveries(db: Db, now: Date): Promise<ExpiredLeases> {
  const { rows } = await db.execute<{ was: string; rows: number }>(sql`
    with lost as (
      select campaign_id, subscriber_id, state from deliveries
      where state in ('claimed', 'inflight') and lease_until < now()
      for update skip locked
    ), freed as (
      update deliveries d set
        state = case when lost.state = 'inflight' then 'unknown'
                     when d.deferred_since is null then 'pending' else 'deferred' end,
        next_at = case when lost.state = 'claimed' then d.next_at end,
        settled_at = case when lost.state = 'inflight' then ${now.toISOString()}::timestamptz end,
        reply = case when lost.state = 'inflight' then 'the worker was lost while it was sending' else d.reply end,
        reply_code = case when lost.state = 'claimed' then d.reply_code end,
        enhanced_code = case when lost.state = 'claimed' then d.enhanced_code end,
        owner = null, lease_until = null
      from lost where d.campaign_id = lost.campaign_id and d.subscriber_id = lost.subscriber_id
      returning lost.state as was
    )
    select was, count(*)::int as rows from freed group by was`);
  const rowsOf = (was: string) => rows.find((row) => row.was === was)?.rows ?? 0;
  return { returned: rowsOf('claimed'), doubtful: rowsOf('inflight') };
}

/**
 * resend doubts: under the policy resend-once each unknown row waits once more, with the same Message-ID. Under hold it
 * stays for the operator. @returns rows
 */
export async function resendDoubts(db: Db, now: Date): Promise<number> {
  const { rowCount } = await db.execute(sql`
    with doubts as (
      select d.campaign_id, d.subscriber_id from deliveries d join campaigns c on c.id = d.campaign_id
      where c.state = 'sending' and c.paused_at is null and c.unknown_policy = 'resend-once'
        and d.state = 'unknown' and not d.resent
      for update of d skip locked
    )
    update deliveries d set state = 'pending', resent = true, settled_at = null, next_at = ${now.toISOString()}
    from doubts where d.campaign_id = doubts.campaign_id and d.subscriber_id = doubts.subscriber_id`);
  return rowCount ?? 0;
}

/**
 * due chunks: the first ones of each sending campaign that hold a due row. Walks the index from chunk to chunk, so that
 * its cost is that of the chunks named and not of the rows in them.
 */
export async function dueChunks(
  db: Db,
  now: Date,
  perCampaign: number,
): Promise<{ campaignId: string; chunk: number }[]> {
  const { rows } = await db.execute<{ campaign_id: string; chunk: number }>(sql`
    with recursive open as (
      select id from campaigns where state = 'sending' and paused_at is null
    ), walk (campaign_id, chunk, nth) as (
      select id, next_due_chunk.chunk, 1 from open, lateral (
        select d.chunk from deliveries d
        where d.campaign_id = open.id and d.state in ('pending', 'deferred') and d.next_at <= ${now.toISOString()}
        order by d.chunk limit 1
      ) next_due_chunk
      union all
      select walk.campaign_id, next_due_chunk.chunk, walk.nth + 1 from walk, lateral (
        select d.chunk from deliveries d
        where d.campaign_id = walk.campaign_id and d.chunk > walk.chunk
          and d.state in ('pending', 'deferred') and d.next_at <= ${now.toISOString()}
        order by d.chunk limit 1
      ) next_due_chunk
      where walk.nth < ${perCampaign}
    )
    select campaign_id, chunk from walk`);
  return rows.map((row) => ({ campaignId: row.campaign_id, chunk: row.chunk }));
}

// What the sweeper asks of the ledger: leases that ran out, doubts to resolve, chunks that are due. Each function may run
// in any number of processes at once.
import { sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { chunks } from './schema.ts';

export interface ExpiredLeases {
  /** Chunks: what was not begun of them is due again. */
  returned: number;
  /** Rows that were inflight: their mail may have been accepted, so they are unknown now. */
  doubtful: number;
}

/**
 * expire leases: of workers that are gone, or stopped for longer than a lease. In two statements: a mail that was begun while the
 * first one waited for its chunk is seen by the second alone.
 */
export async function expireChunks(db: Db, now: Date): Promise<ExpiredLeases> {
  const at = sql`${now.toISOString()}::timestamptz`;
  return db.transaction(async (tx) => {
    const lost = await tx
      .select({ campaignId: chunks.campaignId, chunk: chunks.chunk })
      .from(chunks)
      .where(sql`${chunks.leaseUntil} < now()`)
      .for('update', { skipLocked: true });
    if (lost.length === 0) return { returned: 0, doubtful: 0 };
    const { rows } = await tx.execute<{ returned: number; doubtful: number }>(sql`
      with lost as materialized (
        select * from unnest(
          ${sql.param(lost.map((row) => row.campaignId))}::text[], ${sql.param(lost.map((row) => row.chunk))}::int[]
        ) as v (campaign_id, chunk)
      ), doubtful as (
        update deliveries d set state = 'unknown', next_at = null, settled_at = ${at},
          reply = 'the worker was lost while it was sending', reply_code = null, enhanced_code = null
        from lost where d.campaign_id = lost.campaign_id and d.chunk = lost.chunk and d.state = 'inflight'
        returning d.subscriber_id
      ), freed as (
        update chunks c set owner = null, lease_until = null, next_at = ${at}
        from lost where c.campaign_id = lost.campaign_id and c.chunk = lost.chunk
        returning c.chunk
      )
      select (select count(*)::int from freed) as returned, (select count(*)::int from doubtful) as doubtful`);
    return rows[0] ?? { returned: 0, doubtful: 0 };
  });
}

/**
 * resend doubts: under the policy resend-once each unknown row waits once more, with the same Message-ID. Under hold it
 * stays for the operator. @returns rows
 */
export async function resendDoubts(db: Db, now: Date): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const { rows } = await db.execute<{ rows: number }>(sql`
    with doubts as materialized (
      select d.campaign_id, d.subscriber_id from deliveries d join campaigns c on c.id = d.campaign_id
      where c.state = 'sending' and c.paused_at is null and c.unknown_policy = 'resend-once' and d.is_doubt and not d.resent
      for update of d skip locked
    ), waiting as (
      update deliveries d set state = 'pending', resent = true, settled_at = null, next_at = ${at}
      from doubts where d.campaign_id = doubts.campaign_id and d.subscriber_id = doubts.subscriber_id
      returning d.campaign_id, d.chunk
    ), ringing as (
      update chunks c set next_at = least(c.next_at, ${at})
      from (select distinct campaign_id, chunk from waiting) w where c.campaign_id = w.campaign_id and c.chunk = w.chunk
    )
    select count(*)::int as rows from waiting`);
  return rows[0]?.rows ?? 0;
}

/** due chunks: the first ones of each sending campaign that hold a due row and that nobody has; the campaigns take turns. */
export async function dueChunks(
  db: Db,
  now: Date,
  perCampaign: number,
): Promise<{ campaignId: string; chunk: number }[]> {
  const { rows } = await db.execute<{ campaign_id: string; chunk: number }>(sql`
    select due.campaign_id, due.chunk from campaigns c, lateral (
      select campaign_id, chunk, row_number() over (order by chunk) as turn from chunks
      where campaign_id = c.id and owner is null and next_at <= ${now.toISOString()}
      order by chunk limit ${perCampaign}
    ) due
    where c.state = 'sending' and c.paused_at is null
    order by due.turn, c.created_at`);
  return rows.map((row) => ({ campaignId: row.campaign_id, chunk: row.chunk }));
}

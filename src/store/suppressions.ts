// Addresses that no campaign may mail, on any list: hard bounces, complaints, requests. Whoever is on it can be seen and
// taken off again.
import { desc, inArray, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { suppressions } from './schema.ts';

/** Adds addresses, in any case; the first reason of an address stands. Locks nothing that a send needs. */
export async function suppress(db: Db, emails: readonly string[], reason: string): Promise<void> {
  if (emails.length === 0) return;
  await db.execute(sql`
    insert into ${suppressions} (email, reason)
    select distinct lower(email), ${reason}::text from unnest(${sql.param(emails)}::text[]) as given (email)
    order by 1
    on conflict (email) do nothing`);
}

/** Of these addresses the suppressed ones, in lower case, each with its reason. */
export async function findSuppressed(db: Db, emails: readonly string[]): Promise<Map<string, string>> {
  if (emails.length === 0) return new Map();
  const rows = await db
    .select()
    .from(suppressions)
    .where(
      inArray(
        suppressions.email,
        sql`(select lower(email) from unnest(${sql.param(emails)}::text[]) as given (email))`,
      ),
    );
  return new Map(rows.map((row) => [row.email, row.reason]));
}

export type Suppression = typeof suppressions.$inferSelect;

/** The newest first. */
export async function listSuppressions(db: Db, limit = 1_000): Promise<Suppression[]> {
  return db
    .select()
    .from(suppressions)
    .orderBy(desc(suppressions.createdAt), suppressions.email)
    .limit(limit);
}

/** Takes addresses off, in any case. @returns those that were on it, in lower case */
export async function unsuppress(db: Db, emails: readonly string[]): Promise<string[]> {
  if (emails.length === 0) return [];
  const rows = await db
    .delete(suppressions)
    .where(
      inArray(
        suppressions.email,
        sql`(select lower(email) from unnest(${sql.param(emails)}::text[]) as given (email))`,
      ),
    )
    .returning({ email: suppressions.email });
  return rows.map(({ email }) => email);
}

/** More refusals in a row are rather a server that refuses everybody. */
const mostInARow = 5;
/** Of the mails that were answered; below `mostInARow` of them a share says nothing. */
const mostDead = 0.2;

/**
 * suppress the dead: those of a campaign that its other answers bear out: mail was taken at all, refusals came one by one
 * among it, and they are few. Of one that still sends, those alone after which mail was taken again: what comes now may be
 * the beginning of a long row. Whoever was taken off by an operator since stays off. @returns addresses added
 */
export async function suppressDead(db: Db, campaignId: string, isOver: boolean): Promise<number> {
  const { rowCount } = await db.execute(sql`
    with told as (
      select email, is_dead, reply_code, enhanced_code, settled_at,
        count(*) filter (where state = 'sent') over (order by settled_at, subscriber_id) as run
      from deliveries
      where campaign_id = ${campaignId} and (state = 'sent' or (state = 'failed' and is_dead))
        and exists (select from deliveries where campaign_id = ${campaignId} and is_dead)
    ), counted as (
      select *, count(*) filter (where is_dead) over (partition by run) as in_a_row,
        count(*) filter (where is_dead) over () as dead, count(*) over () as answers, max(run) over () as last_run
      from told
    )
    insert into ${suppressions} (email, reason)
    select distinct on (lower(email)) lower(email), ${deadReason} || ' (' || concat_ws(' ', reply_code, enhanced_code) || ')'
    from counted
    where is_dead and (${isOver}::boolean or run < last_run) and in_a_row <= ${mostInARow} and dead < answers
      and not exists (
        select from audit where object_kind = 'subscriber' and act = 'suppression.lifted' and at > counted.settled_at
          and object_id = left(encode(sha256(convert_to(lower(counted.email), 'UTF8')), 'hex'), 24)
      )
      and (dead <= ${mostInARow} or dead <= answers * ${mostDead}::numeric)
    order by lower(email)
    on conflict (email) do nothing`);
  return rowCount ?? 0;
}

/** RFC 3463 §3.2. */
const deadReason = sql`case enhanced_code
  when '5.1.2' then 'the server says there is no such domain'
  when '5.1.3' then 'the server says this is no address'
  when '5.1.6' then 'the server says the mailbox has moved'
  when '5.1.10' then 'the server says the domain takes no mail'
  else 'the server says there is no such mailbox' end`;

// The ledger of a campaign as an operator reads it: row by row, and by what the servers said. Reads alone.
import { and, asc, count, desc, eq, gt, ilike, inArray, sql } from 'drizzle-orm';
import type { DeliveryState } from '../domain/delivery.ts';
import { containing, type Db } from './db.ts';
import { deliveries } from './schema.ts';
import { messageIdOf } from './sending.ts';

const columns = {
  subscriberId: deliveries.subscriberId,
  email: deliveries.email,
  name: deliveries.name,
  state: deliveries.state,
  attempts: deliveries.attempts,
  reply: deliveries.reply,
  nextAt:
    sql<Date | null>`case when ${deliveries.state} in ('pending', 'deferred') then ${deliveries.nextAt} end`.mapWith(
      deliveries.nextAt,
    ),
  settledAt: deliveries.settledAt,
  resent: deliveries.resent,
  messageId: sql<string>`(select ${messageIdOf(sql`c`, sql`${deliveries.subscriberId}`)} from campaigns c
    where c.id = ${deliveries.campaignId})`,
};
export type ReportedDelivery = Pick<
  typeof deliveries.$inferSelect,
  Exclude<keyof typeof columns, 'messageId'>
> & { messageId: string };

const pageSize = 2_000;

export interface DeliveryChoice {
  states: readonly DeliveryState[];
  /** Lower case, of the address. */
  domain?: string | undefined;
  /** A part of the address, in whatever case. */
  query?: string | undefined;
  /** A part of what the server said, in whatever case. */
  reason?: string | undefined;
  /** Those of subscribers with a greater id. */
  after: number;
  limit: number;
}

/** In the order of their subscribers. */
export async function listDeliveries(
  db: Db,
  campaignId: string,
  { states, domain, query, reason, after, limit }: DeliveryChoice,
): Promise<ReportedDelivery[]> {
  return db
    .select(columns)
    .from(deliveries)
    .where(
      and(
        eq(deliveries.campaignId, campaignId),
        inArray(deliveries.state, [...states]),
        gt(deliveries.subscriberId, after),
        domain === undefined ? undefined : sql`split_part(${deliveries.email}, '@', 2) = ${domain}`,
        query === undefined ? undefined : ilike(deliveries.email, containing(query)),
        reason === undefined ? undefined : ilike(deliveries.reply, containing(reason)),
      ),
    )
    .orderBy(asc(deliveries.subscriberId))
    .limit(limit);
}

/** deliveries in these states, in the order of their subscribers; a page of them at a time. */
export async function* streamDeliveries(
  db: Db,
  campaignId: string,
  states: readonly DeliveryState[],
): AsyncGenerator<ReportedDelivery> {
  for (let last = 0; ; ) {
    const page = await listDeliveries(db, campaignId, { states, after: last, limit: pageSize });
    yield* page;
    last = page.at(-1)?.subscriberId ?? 0;
    if (page.length < pageSize) return;
  }
}

/** what was said of rows that are not sent: the words that most rows have first. */
export async function countReplies(
  db: Db,
  campaignId: string,
  limit = 10,
): Promise<{ state: DeliveryState; reply: string | null; rows: number }[]> {
  return db
    .select({ state: deliveries.state, reply: deliveries.reply, rows: count() })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.campaignId, campaignId),
        inArray(deliveries.state, ['failed', 'deferred', 'suppressed', 'unknown']),
      ),
    )
    .groupBy(deliveries.state, deliveries.reply)
    .orderBy(desc(sql`count(*)`), deliveries.state, deliveries.reply)
    .limit(limit);
}

export interface DomainCount {
  domain: string;
  state: DeliveryState;
  rows: number;
}

/** the domains that most rows go to, each by state. */
export async function countDomains(db: Db, campaignId: string, limit: number): Promise<DomainCount[]> {
  const { rows } = await db.execute<DomainCount & Record<string, unknown>>(sql`
    with counted as (
      select split_part(email, '@', 2) as domain, state, count(*)::int as rows from deliveries
      where campaign_id = ${campaignId} group by 1, 2
    ), largest as (
      select domain, sum(rows) as total from counted group by domain order by total desc, domain limit ${limit}
    )
    select domain, state, rows from counted join largest using (domain) order by total desc, domain, state`);
  return rows;
}

// What an operator's desk shows of campaigns: those that wait for somebody, go on, or are over. Reads alone.
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { campaignStates, isSettled } from '../domain/campaign.ts';
import { type CampaignSummary, selectSummaries, toSummary } from './campaigns.ts';
import type { Db } from './db.ts';
import { campaigns, deliveries, postParts } from './schema.ts';

const over = campaignStates.filter(isSettled);
const mostRows = 100;

export interface Doubts {
  deliveries: number;
  postParts: number;
}

/** doubts: settled without anybody knowing how, by campaign; by the partial index, so that settled rows cost nothing. */
export async function countDoubts(db: Db): Promise<Map<string, Doubts>> {
  const mails = await db
    .select({ id: deliveries.campaignId, rows: count() })
    .from(deliveries)
    .where(sql`${deliveries.isDoubt}`)
    .groupBy(deliveries.campaignId);
  const posts = await db
    .select({ id: postParts.campaignId, rows: count() })
    .from(postParts)
    .where(and(eq(postParts.state, 'unknown'), isNull(postParts.nextAt), isNull(postParts.leaseUntil)))
    .groupBy(postParts.campaignId);
  const doubts = new Map<string, Doubts>();
  for (const { id, rows } of mails) doubts.set(id, { deliveries: rows, postParts: 0 });
  for (const { id, rows } of posts)
    doubts.set(id, { deliveries: doubts.get(id)?.deliveries ?? 0, postParts: rows });
  return doubts;
}

/** waiting: in review, overdue, or paused; and those that are named. The longest first. */
export const waitingCampaigns = (db: Db, ids: readonly string[]): Promise<CampaignSummary[]> =>
  summaries(
    db,
    or(
      inArray(campaigns.state, ['review', 'overdue']),
      isNotNull(campaigns.pausedAt),
      ids.length > 0 ? inArray(campaigns.id, [...ids]) : undefined,
    ),
    asc(campaigns.updatedAt),
  );

/** scheduled: approved, with a time, the next first. */
export const scheduledCampaigns = (db: Db): Promise<CampaignSummary[]> =>
  summaries(
    db,
    and(eq(campaigns.state, 'scheduled'), isNotNull(campaigns.scheduledAt)),
    asc(campaigns.scheduledAt),
  );

/** under way: made, rendered, or sent right now. */
export const campaignsUnderWay = (db: Db): Promise<CampaignSummary[]> =>
  summaries(
    db,
    and(
      isNull(campaigns.pausedAt),
      or(
        inArray(campaigns.state, ['summarizing', 'rendering', 'sending']),
        and(eq(campaigns.state, 'scheduled'), isNull(campaigns.scheduledAt)),
      ),
    ),
    asc(campaigns.createdAt),
  );

/** over: the latest first. */
export const campaignsOver = (db: Db, limit: number): Promise<CampaignSummary[]> =>
  summaries(
    db,
    inArray(campaigns.state, over),
    desc(sql`coalesce(${campaigns.finishedAt}, ${campaigns.updatedAt})`),
    limit,
  );

async function summaries(
  db: Db,
  choice: SQL | undefined,
  order: SQL,
  limit = mostRows,
): Promise<CampaignSummary[]> {
  const rows = await selectSummaries(db).where(choice).orderBy(order, campaigns.id).limit(limit);
  return rows.map(toSummary);
}

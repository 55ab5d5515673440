// What became of campaigns, in an order that nothing is added to behind a reader's back: an event is told once every
// transaction that began before its own is over. Reads alone: a trigger writes.
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { campaignEvents } from './schema.ts';

export type CampaignEvent = typeof campaignEvents.$inferSelect;

/** How far a reader has come. */
export interface EventPlace {
  tx: string;
  id: string;
}

const isSettled = sql`${campaignEvents.tx} < pg_snapshot_xmin(pg_current_snapshot())`;

export async function eventsAfter(db: Db, { tx, id }: EventPlace, limit: number): Promise<CampaignEvent[]> {
  return db
    .select()
    .from(campaignEvents)
    .where(and(isSettled, sql`(${campaignEvents.tx}, ${campaignEvents.id}) > (${tx}::xid8, ${id}::bigint)`))
    .orderBy(campaignEvents.tx, campaignEvents.id)
    .limit(limit);
}

/** Null where there is none yet. */
export async function lastEvent(db: Db, campaignId?: string): Promise<CampaignEvent | null> {
  const [event] = await db
    .select()
    .from(campaignEvents)
    .where(and(isSettled, campaignId === undefined ? undefined : eq(campaignEvents.campaignId, campaignId)))
    .orderBy(desc(campaignEvents.tx), desc(campaignEvents.id))
    .limit(1);
  return event ?? null;
}

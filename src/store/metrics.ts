// Counts for monitoring: cheap enough to be asked every few seconds.
import { count, eq, gt, or } from 'drizzle-orm';
import { campaignStates } from '../domain/campaign.ts';
import { deliveryStates } from '../domain/delivery.ts';
import { postPartStates } from '../domain/post-part.ts';
import { resentRows } from './campaigns.ts';
import type { Db } from './db.ts';
import { campaigns, deliveries, postParts } from './schema.ts';

/** Every state there is → how many, 0 included. */
export type StateCounts = Record<string, number>;

const recentMs = 24 * 60 * 60_000;

/** Rows by state, and of the deliveries the second copies; deliveries and post parts only of campaigns that are sending or finished within a day. */
export async function countForMetrics(
  db: Db,
  now: Date,
): Promise<Record<'campaigns' | 'deliveries' | 'postParts', StateCounts> & { resent: number }> {
  const isRecent = or(
    eq(campaigns.state, 'sending'),
    gt(campaigns.finishedAt, new Date(now.getTime() - recentMs)),
  );
  const ofCampaigns = await db
    .select({ state: campaigns.state, rows: count() })
    .from(campaigns)
    .groupBy(campaigns.state);
  const ofDeliveries = await db
    .select({ state: deliveries.state, rows: count(), resent: resentRows })
    .from(deliveries)
    .innerJoin(campaigns, eq(campaigns.id, deliveries.campaignId))
    .where(isRecent)
    .groupBy(deliveries.state);
  const ofPostParts = await db
    .select({ state: postParts.state, rows: count() })
    .from(postParts)
    .innerJoin(campaigns, eq(campaigns.id, postParts.campaignId))
    .where(isRecent)
    .groupBy(postParts.state);
  return {
    campaigns: byState(campaignStates, ofCampaigns),
    deliveries: byState(deliveryStates, ofDeliveries),
    resent: ofDeliveries.reduce((sum, row) => sum + row.resent, 0),
    postParts: byState(postPartStates, ofPostParts),
  };
}

function byState(states: readonly string[], rows: { state: string; rows: number }[]): StateCounts {
  return Object.fromEntries([
    ...states.map((state) => [state, 0]),
    ...rows.map((row) => [row.state, row.rows]),
  ]);
}

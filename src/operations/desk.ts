// What an operator finds on the desk: what waits for somebody and why, what goes on, what is planned, and what came of the
// latest.
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { Campaign } from '../store/campaigns.ts';
import {
  campaignsOver,
  campaignsUnderWay,
  countDoubts,
  scheduledCampaigns,
  waitingCampaigns,
} from '../store/desk.ts';
import { aliveWorkers } from '../store/workers.ts';
import { campaignSummaryView } from './campaign-views.ts';
import { viewOf } from './views.ts';

const waitingView = campaignSummaryView.extend({
  /** Why it waits for an operator: paused before all else, since nothing moves then. */
  why: z.enum(['paused', 'review', 'overdue', 'doubt']),
  /** Of whom nobody knows whether the mail arrived, and posts that were not found again. */
  doubts: z.object({ deliveries: z.number(), postParts: z.number() }),
});

export const deskView = z
  .object({
    waiting: z.array(waitingView.meta({ id: 'WaitingCampaign' })),
    underWay: z.array(campaignSummaryView),
    /** Approved, with a time; the next first. */
    scheduled: z.array(campaignSummaryView),
    /** Sent, failed or cancelled; the latest first. */
    over: z.array(campaignSummaryView),
    /** Whether any worker is alive. */
    hasWorkers: z.boolean(),
  })
  .meta({ id: 'Desk' });
export type DeskView = z.output<typeof deskView>;

const latest = 12;

export async function desk({ store: { db } }: Records): Promise<DeskView> {
  const doubts = await countDoubts(db);
  const [waiting, underWay, scheduled, over, workers] = await Promise.all([
    waitingCampaigns(db, [...doubts.keys()]),
    campaignsUnderWay(db),
    scheduledCampaigns(db),
    campaignsOver(db, latest),
    aliveWorkers(db),
  ]);
  return viewOf(deskView, {
    waiting: waiting
      // A campaign that resends what is in doubt by itself waits for nobody.
      .filter(
        ({ state, pausedAt, unknownPolicy }) => pausedAt || state !== 'sending' || unknownPolicy === 'hold',
      )
      .map((campaign) => ({
        ...campaign,
        why: whyOf(campaign),
        doubts: doubts.get(campaign.id) ?? { deliveries: 0, postParts: 0 },
      })),
    underWay,
    scheduled: scheduled.filter(({ pausedAt }) => pausedAt === null),
    over,
    hasWorkers: workers.length > 0,
  });
}

function whyOf({ pausedAt, state }: Pick<Campaign, 'pausedAt' | 'state'>) {
  if (pausedAt !== null) return 'paused' as const;
  return state === 'review' || state === 'overdue' ? state : ('doubt' as const);
}

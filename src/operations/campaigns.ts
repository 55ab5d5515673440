// What an operator does to a campaign that is there, and sees of it. Each change is a row in Postgres first and a ring
// second; a ring that is lost is rung again by the sweeper. How one is made is in publications.ts.
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { ActName } from '../domain/act.ts';
import type { By } from '../domain/actor.ts';
import { campaignStates } from '../domain/campaign.ts';
import { type Digest, digestSchema } from '../domain/digest.ts';
import type { Card } from '../domain/rendition.ts';
import {
  cancelCampaign,
  pauseCampaign,
  resumeCampaign,
  retryCampaign,
  unscheduleCampaign,
} from '../store/campaign-moves.ts';
import {
  type Campaign,
  getCampaign,
  listCampaigns,
  campaignStatus as readStatus,
} from '../store/campaigns.ts';
import type { Db } from '../store/index.ts';
import { listPostParts } from '../store/post-parts.ts';
import { aliveWorkers } from '../store/workers.ts';
import { audited } from './audit.ts';
import {
  type CampaignStatusView,
  type CampaignSummaryView,
  type CampaignView,
  campaignStatusView,
  campaignSummaryView,
  campaignView,
} from './campaign-views.ts';
import { type WrittenFiles, writeComposition } from './composition.ts';
import { loadComposition } from './load-composition.ts';
import { pageOf, pageTerms, pageView, readCursor } from './pages.ts';
import { type Given, readTerms } from './terms.ts';
import { viewOf } from './views.ts';
import { waitsOf } from './waits.ts';

export type { CampaignStatusView, CampaignSummaryView, CampaignView } from './campaign-views.ts';

/** One of the moves that need nothing but the campaign's id. @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE */
type Move = (records: By<Records>, id: string) => Promise<CampaignView>;

const moved =
  (act: ActName, move: (db: Db, id: string, now: Date) => Promise<Campaign>): Move =>
  async (records, id) => {
    const { after } = await audited(
      records,
      async (db) => ({ before: await getCampaign(db, id), after: await move(db, id, records.now()) }),
      ({ before, after }) => ({
        ...{ act, kind: 'campaign', id },
        ...{ before: standing(before), after: standing(after) },
      }),
    );
    return viewOf(campaignView, after);
  };

/** What a move changes of it. */
const standing = ({ state, pausedAt, scheduledAt, timeZone }: Campaign) => ({
  state,
  paused: pausedAt !== null,
  scheduledAt,
  timeZone,
});

/** Back to review, without a time. @throws CAMPAIGN_STATE where it is not scheduled */
export const unschedule: Move = moved('campaign.unscheduled', unscheduleCampaign);
export const pause: Move = moved('campaign.paused', (db, id, now) => pauseCampaign(db, id, now));
export const resume: Move = moved('campaign.resumed', resumeCampaign);
export const cancel: Move = moved('campaign.cancelled', cancelCampaign);
/** Back to the failed stage; what was sent and failed in part is due again. The sweeper rings for both. */
export const retry: Move = moved('campaign.retried', retryCampaign);

/** Whether any worker is alive. */
export const hasWorkers = async ({ store }: Records): Promise<boolean> =>
  (await aliveWorkers(store.db)).length > 0;

/** The newest first. */
export async function allCampaigns({ store }: Records): Promise<CampaignSummaryView[]> {
  return (await listCampaigns(store.db)).map((campaign) => viewOf(campaignSummaryView, campaign));
}

export const campaignPageTerms = pageTerms.extend({ state: z.enum(campaignStates).optional() });
export const campaignPageView = pageView(campaignSummaryView);

/** The newest first. @throws USAGE */
export async function pageOfCampaigns(
  { store }: Records,
  terms: Given<typeof campaignPageTerms>,
): Promise<z.output<typeof campaignPageView>> {
  const { cursor, limit, state } = readTerms(campaignPageTerms, terms);
  const before = readCursor(cursor, /^[0-9a-z]{12}$/);
  const rows = await listCampaigns(store.db, { before, state, limit: limit + 1 });
  return pageOf(rows, limit, {
    view: (row) => viewOf(campaignSummaryView, row),
    cursor: ({ id }) => id,
  });
}

/** @throws CAMPAIGN_NOT_FOUND */
export async function campaignStatus(
  { store, now }: Pick<Records, 'store' | 'now'>,
  id: string,
): Promise<CampaignStatusView> {
  const status = await readStatus(store.db, id);
  const posts = await listPostParts(store.db, id);
  const workers = await aliveWorkers(store.db);
  return viewOf(campaignStatusView, {
    ...status,
    posts,
    waits: waitsOf(status, workers, now()),
    hasWorkers: workers.length > 0,
  });
}

/** What goes out, as files; see {@link writeComposition}. */
export interface ShownCampaign extends WrittenFiles {
  subject: string;
  /** What was left out of the rendition, and why. */
  notes: string[];
  cards: Card[];
  digest: Digest;
}

/** Whoever finds the files may think that they are the campaign. */
export const aboutCopies = (id: string): string => `These are copies of what campaign ${id} sends, to look at.

Editing them changes nothing of the campaign: what goes out is kept in the database, byte for byte as it was rendered.
To change it: pullquote edit ${id}
`;

/**
 * Writes what a campaign sends into `out`, or into campaigns/ID of the data folder.
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where it is not rendered yet, USAGE where nothing can be written there
 */
export async function showCampaign(
  { config, store, now }: Records,
  id: string,
  out: string = `${config.dataDir}/campaigns/${id}`,
): Promise<ShownCampaign> {
  const composition = await loadComposition(store.db, id);
  const { manifest } = composition.rendition;
  const digest = viewOf(digestSchema, composition.digest);
  return {
    ...(await writeComposition(resolve(out), { ...composition, digest }, now(), aboutCopies(id))),
    subject: manifest.subject,
    notes: manifest.notes ?? [],
    cards: manifest.cards,
    digest,
  };
}

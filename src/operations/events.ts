// What becomes of campaigns, as it becomes, from Postgres: so whichever machine the workers are on. Changes of a campaign
// are told each, in order, and can be taken up where a reader left; counts of one that sends are told as they are now.
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Records } from '../app.ts';
import { campaignStates } from '../domain/campaign.ts';
import { whilePostgresIsAway } from '../errors.ts';
import { type CampaignEvent, type EventPlace, eventsAfter, lastEvent } from '../store/campaign-events.ts';
import { getCampaign, campaignStatus as readStatus } from '../store/campaigns.ts';
import { campaignStatusView } from './campaign-views.ts';
import { readTerms } from './terms.ts';
import { moment, viewOf } from './views.ts';

/** A campaign as it stood when it changed. */
export const changeView = z
  .object({
    campaignId: z.string(),
    state: z.enum(campaignStates),
    pausedAt: moment.nullable(),
    approvedAt: moment.nullable(),
    scheduledAt: moment.nullable(),
    reason: z.string().nullable(),
    at: moment,
  })
  .meta({ id: 'CampaignChange' });

/** How many rows of a campaign that sends are in which state. */
export const progressView = z
  .object({
    campaignId: z.string(),
    deliveries: campaignStatusView.shape.deliveries,
    postParts: campaignStatusView.shape.postParts,
  })
  .meta({ id: 'CampaignProgress' });

export type Told =
  | { event: 'campaign'; id: string; data: z.output<typeof changeView> }
  | { event: 'progress'; id: null; data: z.output<typeof progressView> }
  /** Nothing new. */
  | null;

const place = /^(\d{1,20})-(\d{1,19})$/;
export const eventTerms = z.strictObject({
  /** One campaign; all of them where left out. */
  campaign: z.string().optional(),
  /** The id of the last event that the reader has; what comes from now on where left out. */
  after: z.string().regex(place, { error: 'the id of an event' }).optional(),
});

const lookEveryMs = 500;
/** For so long one look serves all readers of this process. */
const lookSharedMs = 250;
const pageSize = 200;

/**
 * Ends with the signal. Of one campaign it begins with how that stands; then null at each look that found nothing, or no
 * Postgres.
 * @throws CAMPAIGN_NOT_FOUND, USAGE before the first
 */
export async function openEvents(
  records: Records,
  terms: z.input<typeof eventTerms>,
  signal: AbortSignal,
): Promise<AsyncIterable<Told>> {
  const { campaign, after } = readTerms(eventTerms, terms);
  const { db } = records.store;
  if (campaign !== undefined) await getCampaign(db, campaign);
  const [, tx, id] = place.exec(after ?? '') ?? [];
  const head = await lastEvent(db);
  const from: EventPlace =
    tx !== undefined && id !== undefined ? { tx, id } : head ? placeOf(head) : { tx: '0', id: '0' };
  const latest = campaign === undefined ? null : await lastEvent(db, campaign);
  return follow(records, { campaign, from, latest, isNew: after === undefined, signal });
}

interface Following {
  campaign: string | undefined;
  from: EventPlace;
  /** Of that campaign. */
  latest: CampaignEvent | null;
  /** Whether the reader has seen none yet. */
  isNew: boolean;
  signal: AbortSignal;
}

async function* follow(
  records: Records,
  { campaign, from, latest, isNew, signal }: Following,
): AsyncGenerator<Told> {
  let at = from;
  let isSending = latest?.state === 'sending';
  let counted = '';
  /** A count that began before it may lack what the last change did. */
  let changedAt = 0;
  let countedAt = 0;
  if (latest && isNew) yield told(latest);
  while (!signal.aborted) {
    // Nothing is missed by it: the next look is from the same place.
    const page = await pageAfter(records, at).catch(whilePostgresIsAway([]));
    const last = page.at(-1);
    if (last) at = placeOf(last);
    const events = page.filter(({ campaignId }) => campaign === undefined || campaignId === campaign);
    for (const event of events) yield told(event);
    isSending = events.length > 0 ? events.at(-1)?.state === 'sending' : isSending;
    if (events.length > 0) changedAt = performance.now();
    // Past its end as well, until the count is later than it.
    if (campaign !== undefined && (isSending || countedAt < changedAt)) {
      const { progress, begun } = progressOf(records, campaign);
      const data = await progress.catch(whilePostgresIsAway(null));
      if (data) {
        countedAt = begun;
        const now = JSON.stringify(data);
        if (now !== counted) yield { event: 'progress', id: null, data };
        counted = now;
      }
    }
    yield null;
    if (page.length < pageSize) await sleep(lookEveryMs, undefined, { signal }).catch(() => {});
  }
}

/** What came after a place: one question for all readers who have come as far, as most have, and most find nothing. */
type Pages = Map<string, { page: Promise<CampaignEvent[]>; untilMs: number }>;
const pages = new WeakMap<object, Pages>();

function pageAfter({ store }: Records, place: EventPlace): Promise<CampaignEvent[]> {
  const nowMs = performance.now();
  const ofStore = pages.get(store) ?? (new Map() as Pages);
  pages.set(store, ofStore);
  for (const [key, { untilMs }] of ofStore) if (nowMs >= untilMs) ofStore.delete(key);
  const key = idOf(place);
  const known = ofStore.get(key);
  if (known) return known.page;
  const page = eventsAfter(store.db, place, pageSize);
  ofStore.set(key, { page, untilMs: nowMs + lookSharedMs });
  return page;
}

const idOf = ({ tx, id }: EventPlace): string => `${tx}-${id}`;

const placeOf = ({ tx, id }: CampaignEvent): EventPlace => ({ tx, id: String(id) });

const told = (event: CampaignEvent): Told => ({
  event: 'campaign',
  id: idOf(placeOf(event)),
  data: viewOf(changeView, event),
});

type Progress = z.output<typeof progressView>;

interface Count {
  progress: Promise<Progress>;
  begun: number;
  /** Until then it counts as how things are: the longer it took, the longer. */
  until: number;
}

/** One count for all readers of a campaign. */
const counts = new WeakMap<object, Map<string, Count>>();
const mostCounts = 1_000;

function progressOf({ store }: Records, campaignId: string): Count {
  const ofStore = counts.get(store) ?? new Map<string, Count>();
  counts.set(store, ofStore);
  const known = ofStore.get(campaignId);
  const begun = performance.now();
  if (known && begun < known.until) return known;
  if (ofStore.size > mostCounts) ofStore.clear();
  const entry: Count = { progress: count(), begun, until: Number.POSITIVE_INFINITY };
  ofStore.set(campaignId, entry);
  return entry;

  async function count(): Promise<Progress> {
    try {
      return viewOf(progressView, { campaignId, ...(await readStatus(store.db, campaignId)) });
    } finally {
      const tookMs = performance.now() - begun;
      entry.until = performance.now() + Math.max(lookEveryMs, 20 * tookMs);
    }
  }
}

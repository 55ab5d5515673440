// The feeds that lists follow: what is told of them, and keeping them. How one is followed is in follow-feed.ts.
import { z } from 'zod';
import type { Records } from '../app.ts';
import { cardOptionsSchema } from '../design/card-options.ts';
import type { By } from '../domain/actor.ts';
import { channels, unknownPolicies } from '../domain/campaign.ts';
import { feedItemStates } from '../domain/feed.ts';
import { sha256 } from '../domain/id.ts';
import { nextOccurrence } from '../domain/recurrence.ts';
import { PullquoteError } from '../errors.ts';
import { latestItems, settleItems } from '../store/feed-items.ts';
import {
  deleteFeed,
  type Feed,
  type FeedSettings,
  getFeed,
  listFeeds,
  pauseFeed as pauseRow,
  resumeFeed as resumeRow,
} from '../store/feeds.ts';
import { audited } from './audit.ts';
import { nextLook } from './feed-turns.ts';
import { moment, viewOf } from './views.ts';

export const feedView = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string(),
    /** Where the posts about a roundup lead. */
    siteUrl: z.string().nullable(),
    listId: z.string(),
    /** Cron expression of five fields, in the time zone beside it. */
    every: z.string(),
    timeZone: z.string(),
    /** null = each new item becomes a campaign; otherwise so many of the best become one, a roundup. */
    roundupSize: z.number().nullable(),
    channels: z.array(z.enum(channels)),
    engine: z.string(),
    language: z.string().nullable(),
    theme: z.string(),
    cards: cardOptionsSchema,
    unknownPolicy: z.enum(unknownPolicies),
    /** Its campaigns are approved unseen. */
    approve: z.boolean(),
    /** When campaigns are to be made next, and when it is looked at next. */
    nextAt: moment,
    lookAt: moment,
    /** In a row. */
    failures: z.number(),
    /** The last failure, or why it paused itself. */
    reason: z.string().nullable(),
    pausedAt: moment.nullable(),
    createdAt: moment,
    /** Of its settings, as the ETag has it: what a change may say it has seen. */
    version: z.string(),
  })
  .meta({ id: 'Feed' });
export type FeedView = z.output<typeof feedView>;

export const feedSummaryView = feedView
  .extend({
    /** Slug. */
    list: z.string(),
    /** How many are in which state; a state with none is left out. */
    items: z.partialRecord(z.enum(feedItemStates), z.number()),
  })
  .meta({ id: 'FeedSummary' });
export type FeedSummaryView = z.output<typeof feedSummaryView>;

export const settingsOf = (feed: FeedSettings): FeedSettings => {
  const { listId, every, timeZone, roundupSize, channels: of, engine, language, theme, cards } = feed;
  const { unknownPolicy, approve } = feed;
  return {
    ...{ listId, every, timeZone, roundupSize, channels: of, engine, language, theme, cards },
    ...{ unknownPolicy, approve },
  };
};

export const versionOfFeed = (feed: FeedSettings): string =>
  sha256(JSON.stringify(settingsOf(feed))).slice(0, 16);

export const shownFeed = (feed: Feed): FeedView =>
  viewOf(feedView, { ...feed, version: versionOfFeed(feed) });

/** Those that lists follow, oldest first. */
export async function allFeeds({ store }: Records): Promise<FeedSummaryView[]> {
  const told = await listFeeds(store.db);
  return told.map((feed) => viewOf(feedSummaryView, { ...feed, version: versionOfFeed(feed) }));
}

/** @throws FEED_NOT_FOUND */
export async function showFeed(records: Records, id: string): Promise<FeedSummaryView> {
  await getFeed(records.store.db, id);
  const found = (await allFeeds(records)).find((feed) => feed.id === id);
  if (!found) throw new PullquoteError('FEED_NOT_FOUND', 'the feed was removed meanwhile');
  return found;
}

/** No look at it begins any more. @throws FEED_NOT_FOUND */
export async function pauseFeed(records: By<Records>, id: string): Promise<FeedView> {
  const row = await audited(
    records,
    (tx) => pauseRow(tx, id, records.now()),
    () => ({ act: 'feed.paused', kind: 'feed', id }),
  );
  return shownFeed(row);
}

/**
 * Looked at again from its next time on, as if it had never been paused.
 * @param options.skip send nothing of what waits
 * @throws FEED_NOT_FOUND
 */
export async function resumeFeed(
  records: By<Records>,
  id: string,
  { skip = false }: { skip?: boolean } = {},
): Promise<FeedView> {
  const now = records.now();
  const row = await audited(
    records,
    async (db) => {
      const feed = await getFeed(db, id);
      if (skip) await settleItems(db, id);
      const nextAt = nextOccurrence(feed.every, feed.timeZone, now);
      return resumeRow(db, id, { nextAt, lookAt: nextLook(feed, nextAt, now) });
    },
    () => ({ act: 'feed.resumed', kind: 'feed', id, after: { skip } }),
  );
  return shownFeed(row);
}

/** Follows it no longer; its campaigns stay. @throws FEED_NOT_FOUND */
export async function removeFeed(records: By<Records>, id: string): Promise<FeedView> {
  const row = await audited(
    records,
    (tx) => deleteFeed(tx, id),
    ({ url, title }) => ({ act: 'feed.removed', kind: 'feed', id, before: { url, title } }),
  );
  return shownFeed(row);
}

export const feedItemView = z
  .object({
    /** The feed's own id of it, or one made of its address. */
    guid: z.string(),
    url: z.string().nullable(),
    title: z.string(),
    state: z.enum(feedItemStates),
    /** Why it failed, or did at the last attempt. */
    reason: z.string().nullable(),
    /** Made of it; null where none was. */
    campaignId: z.string().nullable(),
    seenAt: moment,
  })
  .meta({ id: 'FeedItem' });

const mostItems = 50;

/** The latest that it has shown. @throws FEED_NOT_FOUND */
export async function itemsOf(
  { store: { db } }: Records,
  id: string,
): Promise<z.output<typeof feedItemView>[]> {
  await getFeed(db, id);
  return (await latestItems(db, id, mostItems)).map((item) => viewOf(feedItemView, item));
}

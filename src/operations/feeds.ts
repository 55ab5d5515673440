// Following feeds: what an operator does with one. What a look does is in feed-look.ts.
import { z } from 'zod';
import type { App, Records } from '../app.ts';
import { cardOptionsSchema } from '../design/card-options.ts';
import { channels, unknownPolicies } from '../domain/campaign.ts';
import { type FeedItem, feedItemStates } from '../domain/feed.ts';
import { nextOccurrence } from '../domain/recurrence.ts';
import { messageOf, PullquoteError } from '../errors.ts';
import { redact } from '../log.ts';
import { rankItems } from '../sources/feed-article.ts';
import { fetchFeed } from '../sources/fetch-feed.ts';
import { settleItems, unknownItems, waitingItems } from '../store/feed-items.ts';
import {
  deleteFeed,
  getFeed,
  insertFeed,
  listFeeds,
  pauseFeed as pauseRow,
  resumeFeed as resumeRow,
  takeFeed,
} from '../store/feeds.ts';
import { requireList } from '../store/lists.ts';
import { assertTheme } from '../themes/load-theme.ts';
import { chooseReaders } from './digest-article.ts';
import { type Look, lookAtFeed, lookLeaseMs, nextLook } from './feed-look.ts';
import { campaignTerms } from './publications.ts';
import { type Given, readTerms, text, whole } from './terms.ts';
import { moment, viewOf } from './views.ts';

export type { Look } from './feed-look.ts';

const feedView = z.object({
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
});
export type FeedView = z.output<typeof feedView>;

const feedSummaryView = feedView.extend({
  /** Slug. */
  list: z.string(),
  /** How many are in which state; a state with none is left out. */
  items: z.partialRecord(z.enum(feedItemStates), z.number()),
});
export type FeedSummaryView = z.output<typeof feedSummaryView>;

/** A mail of more sections is no roundup any more. */
const mostSections = 20;

const followTerms = campaignTerms.extend({
  /** Of the feed, or of a page that names it. */
  url: text('the address of a feed'),
  /** Cron expression of five fields, in `timeZone`. */
  every: text('when, such as "0 9 * * MON"'),
  /** IANA name; this machine's where left out. */
  timeZone: z.string().default(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
  /** null = each new item becomes a campaign; otherwise so many of the best become one, a roundup. */
  roundupSize: whole({ most: mostSections }).nullable().default(null),
  /** How many of the items that are there already are new all the same. */
  backlog: whole({ least: 0 }).default(0),
});
export type Following = z.output<typeof followTerms>;

/** Call it before anything is opened. @throws USAGE */
export const readFollowing = (terms: Given<typeof followTerms>): Following => readTerms(followTerms, terms);

export interface Followed {
  feed: FeedView;
  items: FeedItem[];
  /** What became of the backlog; null where there is none. */
  look: Look | null;
}

/**
 * Fetches the feed and follows it from now on; what is in it counts as seen, but for the backlog.
 * @throws LIST_NOT_FOUND, SCHEDULE_INVALID, USAGE, FEED_INVALID, FEED_EXISTS, FETCH_REFUSED, FETCH_FAILED; nothing is
 * made then
 */
export async function followFeed(app: App, following: Following, signal: AbortSignal): Promise<Followed> {
  const { url, list, backlog, engine, theme, ...rest } = following;
  const { db } = app.store;
  const nextAt = nextOccurrence(rest.every, rest.timeZone, app.now());
  const chosen = { engine: engine ?? app.config.summarizer, theme: theme ?? app.config.theme };
  const { summarizer } = chooseReaders(app, chosen.engine).engine;
  if (rest.language !== undefined && !summarizer.generative)
    throw new PullquoteError(
      'USAGE',
      `${summarizer.name} writes no words of its own: expected a feed without --language, but got ${rest.language}; choose a language model with --engine, or leave --language out`,
    );
  assertTheme(chosen.theme);
  const { id: listId } = await requireList(db, list);
  const answer = await fetchFeed(url, { fetch: app.fetch, discover: true, signal });
  if (answer.kind !== 'feed')
    throw new PullquoteError(
      'FEED_INVALID',
      'expected a feed there, but the server says that it is gone for good',
    );
  const { title, siteUrl, items } = answer.feed;
  const { etag, lastModified } = answer;
  const lookAt = nextLook(rest, nextAt, app.now());
  const feed = await insertFeed(
    db,
    {
      ...rest,
      ...chosen,
      language: rest.language ?? null,
      url: answer.url,
      title,
      siteUrl,
      listId,
      nextAt,
      lookAt,
      etag,
      lastModified,
    },
    items,
    backlog,
  );
  const view = viewOf(feedView, feed);
  if (backlog === 0) return { feed: view, items, look: null };
  // It is followed in any case, and its backlog is tried again.
  const look = await runFeed(app, feed.id, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    return { fresh: 0, campaigns: [], failures: [{ title, reason: redact(messageOf(error)) }], paused: null };
  });
  return { feed: view, items, look };
}

/** Those that lists follow, oldest first. */
export async function allFeeds({ store }: Records): Promise<FeedSummaryView[]> {
  return (await listFeeds(store.db)).map((feed) => viewOf(feedSummaryView, feed));
}

/** No look at it begins any more. @throws FEED_NOT_FOUND */
export async function pauseFeed({ store, now }: Records, id: string): Promise<FeedView> {
  return viewOf(feedView, await pauseRow(store.db, id, now()));
}

/** Looked at again from its next time on, as if it had never been paused. @param skip send nothing of what waits @throws FEED_NOT_FOUND */
export async function resumeFeed(
  { store: { db }, now }: Records,
  id: string,
  { skip = false }: { skip?: boolean } = {},
): Promise<FeedView> {
  const feed = await getFeed(db, id);
  if (skip) await settleItems(db, id);
  const nextAt = nextOccurrence(feed.every, feed.timeZone, now());
  return viewOf(feedView, await resumeRow(db, id, { nextAt, lookAt: nextLook(feed, nextAt, now()) }));
}

/** Follows it no longer; its campaigns stay. @throws FEED_NOT_FOUND */
export async function removeFeed({ store }: Records, id: string): Promise<FeedView> {
  return viewOf(feedView, await deleteFeed(store.db, id));
}

/** Looks at it now, and makes campaigns of what waits, whatever its schedule says. @throws FEED_NOT_FOUND and what a look throws */
export async function runFeed(app: App, id: string, signal: AbortSignal): Promise<Look> {
  const feed = await takeFeed(app.store.db, id, new Date(app.now().getTime() + lookLeaseMs));
  return lookAtFeed(app, feed, { atOnce: true, signal });
}

/** What a run would make campaigns of now, a list of items for each; changes nothing. */
export async function previewFeed(app: App, id: string, signal: AbortSignal): Promise<FeedItem[][]> {
  const { db } = app.store;
  const feed = await getFeed(db, id);
  const answer = await fetchFeed(feed.url, { fetch: app.fetch, signal });
  const fresh = answer.kind === 'feed' ? await unknownItems(db, id, answer.feed.items) : [];
  const waiting = [...fresh.map((item) => ({ item })), ...(await waitingItems(db, id))];
  if (feed.roundupSize === null) return waiting.toReversed().map(({ item }) => [item]);
  const best = rankItems(waiting).slice(0, feed.roundupSize);
  return best.length > 0 ? [best.map(({ item }) => item)] : [];
}

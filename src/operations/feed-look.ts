// One look at a feed that a list follows: what is new is remembered first and then becomes campaigns, one an item or
// one roundup of the best. A look may be cut off anywhere and be made again; no item gets a second campaign.
import { z } from 'zod';
import { latenessLimitMs } from '../../config/queues.ts';
import type { App } from '../app.ts';
import { by, pullquote } from '../domain/actor.ts';
import type { Article } from '../domain/article.ts';
import { objections } from '../domain/destination.ts';
import type { FeedItem } from '../domain/feed.ts';
import { nextOccurrence } from '../domain/recurrence.ts';
import { localDay } from '../domain/schedule.ts';
import { messageOf, PullquoteError } from '../errors.ts';
import { redact } from '../log.ts';
import type { FeedFrame } from '../sources/feed-article.ts';
import { fetchFeed } from '../sources/fetch-feed.ts';
import { readUrl } from '../sources/index.ts';
import type { FetchedFeed, FoundFeed } from '../sources/read-feed.ts';
import {
  createCampaignOf,
  insertItems,
  noteItemFailure,
  unknownItems,
  type WaitingItem,
  waitingItems,
} from '../store/feed-items.ts';
import { endLook, endTurn, type Feed, pauseFeed } from '../store/feeds.ts';
import { note } from './audit.ts';
import { aim } from './destination.ts';
import { nextLook } from './feed-turns.ts';
import { prepareCampaign } from './publications.ts';

const backoffMs = { first: 5 * 60_000, most: 24 * 3_600_000 };
/** More new items at once are rather a feed whose ids have changed than news. */
const mostAtOnce = 20;
const maxItemAttempts = 3;

export const lookView = z
  .object({
    /** Items that were not known before. */
    fresh: z.number(),
    campaigns: z.array(z.object({ id: z.string(), title: z.string() })),
    failures: z.array(z.object({ title: z.string(), reason: z.string() })),
    /** Why the feed paused itself. */
    paused: z.string().nullable(),
  })
  .meta({ id: 'Look' });
export type Look = z.output<typeof lookView>;

export interface LookOptions {
  /** Makes campaigns of what waits also before their time. */
  atOnce?: boolean;
  signal: AbortSignal;
}

/** @throws what kept the feed from being read; it is noted on the feed, which is tried again later. */
export async function lookAtFeed(app: App, feed: Feed, options: LookOptions): Promise<Look> {
  const { db } = app.store;
  try {
    return await look(app, feed, options);
  } catch (error) {
    options.signal.throwIfAborted();
    const failures = feed.failures + 1;
    const reason = redact(messageOf(error));
    await endLook(db, feed.id, { failures, reason, lookAt: later(app, failures) });
    throw error;
  } finally {
    // Somebody else may go on at once.
    if (options.signal.aborted) await endLook(db, feed.id, { lookAt: app.now() });
  }
}

const later = (app: App, failures: number): Date =>
  new Date(app.now().getTime() + Math.min(backoffMs.most, backoffMs.first * 2 ** (failures - 1)));

async function look(app: App, feed: Feed, { atOnce = false, signal }: LookOptions): Promise<Look> {
  const { db } = app.store;
  const done: Look = { fresh: 0, campaigns: [], failures: [], paused: null };
  const answer = await fetchFeed(feed.url, {
    fetch: app.fetch,
    known: feed,
    signal,
    read: feedReader(app, signal),
  });
  if (answer.kind === 'gone') return pauseItself(app, feed, done, 'the feed is gone for good (410)');
  if (answer.kind === 'feed') {
    const fresh = await unknownItems(db, feed.id, answer.feed.items);
    await insertItems(db, feed.id, fresh, 'waiting');
    done.fresh = fresh.length;
    const { etag, lastModified } = answer;
    await endLook(db, feed.id, { etag, lastModified });
    if (feed.roundupSize === null && fresh.length > mostAtOnce)
      return pauseItself(
        app,
        feed,
        done,
        `${fresh.length} items were new at once, more than ${mostAtOnce}; resume it to make a campaign of each, or with --skip of none`,
      );
  }
  const isTime = atOnce || feed.nextAt.getTime() <= app.now().getTime();
  const mustRetry = isTime && (await publishWaiting(app, feed, done, signal));
  const nextAt = isTime && !mustRetry ? nextOccurrence(feed.every, feed.timeZone, app.now()) : feed.nextAt;
  const lookAt = mustRetry ? later(app, 1) : nextLook(feed, nextAt, app.now());
  await endLook(db, feed.id, { failures: 0, reason: null });
  await endTurn(db, feed, { nextAt, lookAt });
  return done;
}

async function pauseItself(app: App, feed: Feed, done: Look, reason: string): Promise<Look> {
  await pauseFeed(app.store.db, feed.id, app.now(), reason);
  return { ...done, paused: reason };
}

/** @returns whether something that failed now may do later */
async function publishWaiting(app: App, feed: Feed, done: Look, signal: AbortSignal): Promise<boolean> {
  const waiting = await waitingItems(app.store.db, feed.id);
  let mustRetry = false;
  const read = async (entry: WaitingItem): Promise<Article | null> => {
    try {
      return await readItem(app, feed, entry.item, signal);
    } catch (error) {
      signal.throwIfAborted();
      const reason = redact(messageOf(error));
      const passes = error instanceof PullquoteError && error.retry !== 'never';
      const isFinal = !passes || entry.attempts + 1 >= maxItemAttempts;
      await noteItemFailure(app.store.db, feed.id, entry.guid, reason, isFinal);
      done.failures.push({ title: entry.item.title, reason });
      mustRetry ||= !isFinal;
      return null;
    }
  };
  if (feed.roundupSize === null) {
    // Oldest first, as they were written.
    for (const entry of waiting.toReversed()) {
      const article = await read(entry);
      if (article) await publishItems(app, feed, done, article, [entry]);
    }
    return mustRetry;
  }
  const parts: (WaitingItem & { article: Article })[] = [];
  for (const entry of await rankWaiting(app, waiting, signal)) {
    if (parts.length === feed.roundupSize) break;
    const article = await read(entry);
    if (article) parts.push({ ...entry, article });
  }
  if (parts.length === 0) return mustRetry;
  const roundup = await app.reading.run(
    'makeRoundup',
    {
      parts: parts.map(({ item, article }) => ({ item, article })),
      frame: frameOf(feed),
      date: localDay(app.now(), feed.timeZone),
    },
    signal,
  );
  const passed = waiting.filter(({ guid }) => !parts.some((part) => part.guid === guid));
  await publishItems(app, feed, done, roundup, parts, passed);
  return false;
}

async function publishItems(
  app: App,
  feed: Feed,
  done: Look,
  article: Article,
  entries: readonly WaitingItem[],
  passed: readonly WaitingItem[] = [],
): Promise<void> {
  const { destination } = await aim(app, feed.channels);
  // What must not go out so is looked at by the operator, whose approval says why.
  const approve = feed.approve && objections(destination, feed.channels).length === 0;
  const given = await prepareCampaign(app, feed.listId, article, {
    channels: feed.channels,
    schedule: null,
    latenessLimitMs,
    unknownPolicy: feed.unknownPolicy,
    approve,
    engine: feed.engine,
    language: feed.language ?? undefined,
    theme: feed.theme,
    cards: feed.cards,
  });
  const guidsOf = (of: readonly WaitingItem[]) => of.map(({ guid }) => guid);
  const items = { feedId: feed.id, guids: guidsOf(entries), passed: guidsOf(passed) };
  const campaign = await createCampaignOf(app.store.db, items, {
    ...given,
    destination: approve ? destination : null,
  });
  if (!campaign) return;
  await note(by(app, pullquote), {
    ...{ act: 'campaign.made', kind: 'campaign', id: campaign.id },
    after: { feed: feed.id, channels: feed.channels, approved: approve },
  });
  done.campaigns.push({ id: campaign.id, title: article.metadata.title ?? feed.title });
  await app.queues.ring({ stage: 'summarize', payload: { campaignId: campaign.id } });
}

/** Finds out, in a reading process, what a feed says. */
export const feedReader =
  ({ reading }: Pick<App, 'reading'>, signal: AbortSignal) =>
  (fetched: FetchedFeed): Promise<FoundFeed> =>
    reading.run('readFeed', fetched, signal);

/** The best first. */
export async function rankWaiting<T extends { item: FeedItem }>(
  { reading }: Pick<App, 'reading'>,
  waiting: readonly T[],
  signal: AbortSignal,
): Promise<T[]> {
  const places = await reading.run(
    'rankItems',
    waiting.map(({ item }) => item),
    signal,
  );
  return places.flatMap((place) => waiting[place] ?? []);
}

/** The item's whole text out of the feed, or else off its page; in a roundup, where it must be, what the feed says of it. */
export async function readItem(app: App, feed: Feed, item: FeedItem, signal: AbortSignal): Promise<Article> {
  const { reading } = app;
  const { own, isWhole } = await reading.run('readItem', { item, frame: frameOf(feed) }, signal);
  if (own && isWhole) return own;
  const isEnough = own !== null && (feed.roundupSize !== null || item.url === null);
  if (item.url === null) {
    if (isEnough) return own;
    throw new PullquoteError('ARTICLE_EMPTY', 'the feed gives neither a text nor an address for it');
  }
  try {
    const page = await readUrl(item.url, {
      fetch: app.fetch,
      signal,
      read: (source) => reading.run('readArticle', source, signal),
    });
    const { title, publishedAt } = item;
    return { ...page, metadata: { title, ...(publishedAt && { publishedAt }), ...page.metadata } };
  } catch (error) {
    if (isEnough && !signal.aborted) return own;
    throw error;
  }
}

/** Without the query of the feed's address, where tokens live. */
function frameOf({ url, title, siteUrl }: Feed): FeedFrame {
  const { origin, pathname } = new URL(url);
  return { url: origin + pathname, title, siteUrl };
}

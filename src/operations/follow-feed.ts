// Following a feed from now on, and looking at one when the operator says so. What a look does is in feed-look.ts.
import { z } from 'zod';
import type { App } from '../app.ts';
import type { By } from '../domain/actor.ts';
import type { FeedItem } from '../domain/feed.ts';
import { nextOccurrence } from '../domain/recurrence.ts';
import { messageOf, PullquoteError } from '../errors.ts';
import { redact } from '../log.ts';
import { fetchFeed } from '../sources/fetch-feed.ts';
import { unknownItems, waitingItems } from '../store/feed-items.ts';
import { getFeed, insertFeed, takeFeed } from '../store/feeds.ts';
import { requireList } from '../store/lists.ts';
import { assertTheme } from '../themes/load-theme.ts';
import { audited, note } from './audit.ts';
import { chooseReaders } from './choose-readers.ts';
import { aim, approved } from './destination.ts';
import { feedReader, type Look, lookAtFeed, rankWaiting } from './feed-look.ts';
import { lookLeaseMs, nextLook } from './feed-turns.ts';
import { type FeedView, shownFeed } from './feeds.ts';
import { campaignTerms } from './publications.ts';
import { refuseUnseen } from './second-approver.ts';
import { type Given, readTerms, text, whole } from './terms.ts';
import { viewOf } from './views.ts';

export type { Look } from './feed-look.ts';

/** A mail of more sections is no roundup any more. */
const mostSections = 20;

export const followTerms = campaignTerms.extend({
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

export const feedAddressTerms = followTerms.pick({ url: true });

/** An item as the feed tells of it now. */
const toldItemView = z.object({
  title: z.string(),
  url: z.string().nullable(),
  /** As the feed writes it, in ISO 8601; null where it does not tell. */
  publishedAt: z.string().nullable(),
  /** Its text, or a part of it, comes with the feed. */
  hasText: z.boolean(),
});

export const foundFeedView = z
  .object({
    /** Of the feed itself, where a page was given that names it. */
    url: z.string(),
    title: z.string(),
    siteUrl: z.string().nullable(),
    /** In the feed's order: the newest first, as a rule. */
    items: z.array(toldItemView),
  })
  .meta({ id: 'FoundFeed' });

/** What is at an address, before it is followed; nothing is kept. @throws FEED_INVALID, FETCH_REFUSED, FETCH_FAILED */
export async function lookAtAddress(
  app: Pick<App, 'fetch' | 'reading'>,
  terms: Given<typeof feedAddressTerms>,
  signal: AbortSignal,
): Promise<z.output<typeof foundFeedView>> {
  const { url } = readTerms(feedAddressTerms, terms);
  const found = await findFeed(app, url, signal);
  return viewOf(foundFeedView, { ...found.feed, url: found.url, items: found.feed.items.map(toldOf) });
}

const toldOf = ({ title, url, publishedAt, content, summary }: FeedItem): z.output<typeof toldItemView> => ({
  ...{ title, url, publishedAt },
  hasText: content !== null || summary !== null,
});

/** @throws FEED_INVALID, FETCH_REFUSED, FETCH_FAILED */
async function findFeed(app: Pick<App, 'fetch' | 'reading'>, url: string, signal: AbortSignal) {
  const answer = await fetchFeed(url, {
    ...{ fetch: app.fetch, discover: true, signal },
    read: feedReader(app, signal),
  });
  if (answer.kind === 'feed') return answer;
  throw new PullquoteError(
    'FEED_INVALID',
    'expected a feed there, but the server says that it is gone for good',
  );
}

export interface Followed {
  feed: FeedView;
  /** How many items it holds now. */
  found: number;
  /** The title of the first of them. */
  newest: string | null;
  /** What became of the backlog; null where there is none. */
  look: Look | null;
}

/**
 * Fetches the feed and follows it from now on; what is in it counts as seen, but for the backlog.
 * @throws FORBIDDEN, CONFIG_INVALID where what is approved unseen must not go out so; LIST_NOT_FOUND, SCHEDULE_INVALID, USAGE, FEED_INVALID, FEED_EXISTS, FETCH_REFUSED, FETCH_FAILED; nothing is
 * made then
 */
export async function followFeed(app: By<App>, following: Following, signal: AbortSignal): Promise<Followed> {
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
  if (rest.approve) refuseUnseen(app);
  if (rest.approve) approved((await aim(app, rest.channels)).destination, rest.channels, 'impossible');
  const answer = await findFeed(app, url, signal);
  const { title, siteUrl, items } = answer.feed;
  const { etag, lastModified } = answer;
  const lookAt = nextLook(rest, nextAt, app.now());
  const feed = await audited(
    app,
    (tx) =>
      insertFeed(
        tx,
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
      ),
    ({ id, url: address, every }) => ({
      ...{ act: 'feed.followed', kind: 'feed', id },
      after: { url: address, title, list, every, approve: rest.approve },
    }),
  );
  const view = shownFeed(feed);
  const followed = { feed: view, found: items.length, newest: items[0]?.title ?? null };
  if (backlog === 0) return { ...followed, look: null };
  // It is followed in any case, and its backlog is tried again.
  const look = await runFeed(app, feed.id, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    return { fresh: 0, campaigns: [], failures: [{ title, reason: redact(messageOf(error)) }], paused: null };
  });
  return { ...followed, look };
}

/** Looks at it now, and makes campaigns of what waits, whatever its schedule says. @throws FEED_NOT_FOUND and what a look throws */
export async function runFeed(app: By<App>, id: string, signal: AbortSignal): Promise<Look> {
  const feed = await takeFeed(app.store.db, id, new Date(app.now().getTime() + lookLeaseMs));
  await note(app, { act: 'feed.run', kind: 'feed', id });
  return lookAtFeed(app, feed, { atOnce: true, signal });
}

export const runPreviewView = z.object({
  /** The items of each campaign that would be made. */
  campaigns: z.array(z.array(toldItemView)),
});

export type RunPreviewView = z.output<typeof runPreviewView>;

/** {@link previewFeed}, told. */
export const tellRun = async (app: App, id: string, signal: AbortSignal): Promise<RunPreviewView> => ({
  campaigns: (await previewFeed(app, id, signal)).map((items) => items.map(toldOf)),
});

/** What a run would make campaigns of now, a list of items for each; changes nothing. */
export async function previewFeed(app: App, id: string, signal: AbortSignal): Promise<FeedItem[][]> {
  const { db } = app.store;
  const feed = await getFeed(db, id);
  const answer = await fetchFeed(feed.url, { fetch: app.fetch, signal, read: feedReader(app, signal) });
  const fresh = answer.kind === 'feed' ? await unknownItems(db, id, answer.feed.items) : [];
  const waiting = [...fresh.map((item) => ({ item })), ...(await waitingItems(db, id))];
  if (feed.roundupSize === null) return waiting.toReversed().map(({ item }) => [item]);
  const best = (await rankWaiting(app, waiting, signal)).slice(0, feed.roundupSize);
  return best.length > 0 ? [best.map(({ item }) => item)] : [];
}

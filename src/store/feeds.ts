// Feeds that lists follow, and their turns: of any number of schedulers one looks at a feed. What lies in a feed is in
// feed-items.ts.
import { and, asc, eq, isNull, lte, ne, sql } from 'drizzle-orm';
import type { FeedItem, FeedItemState } from '../domain/feed.ts';
import { newId } from '../domain/id.ts';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { insertItems } from './feed-items.ts';
import { feedItems, feeds, lists } from './schema.ts';

export type Feed = typeof feeds.$inferSelect;

/** What an operator says of a feed, and may say anew. */
export type FeedSettings = Pick<
  Feed,
  | 'listId'
  | 'every'
  | 'timeZone'
  | 'roundupSize'
  | 'channels'
  | 'engine'
  | 'language'
  | 'theme'
  | 'cards'
  | 'unknownPolicy'
  | 'approve'
>;

type WithDefault = 'cards' | 'unknownPolicy';
export type NewFeed = Omit<FeedSettings, WithDefault> &
  Pick<typeof feeds.$inferInsert, WithDefault> &
  Pick<Feed, 'url' | 'title' | 'siteUrl' | 'nextAt' | 'lookAt' | 'etag' | 'lastModified'>;

export interface FeedSummary extends Feed {
  /** Slug of the list. */
  list: string;
  /** How many items are in which state; a state with none is left out. */
  items: Partial<Record<FeedItemState, number>>;
}

/**
 * The feed with what is in it now, in one transaction: the first `backlog` items wait, the others have been seen.
 * @throws FEED_EXISTS where the list follows it already
 */
export async function insertFeed(
  db: Db,
  given: NewFeed,
  items: readonly FeedItem[],
  backlog: number,
): Promise<Feed> {
  return db.transaction(async (tx) => {
    const [feed] = await tx
      .insert(feeds)
      .values({ ...given, id: newId() })
      .onConflictDoNothing({ target: [feeds.listId, feeds.url] })
      .returning();
    if (!feed) throw followedAlready();
    await insertItems(tx, feed.id, items.slice(0, backlog), 'waiting');
    await insertItems(tx, feed.id, items.slice(backlog), 'seen', backlog);
    return feed;
  });
}

/** @throws FEED_NOT_FOUND */
export async function getFeed(db: Db, id: string): Promise<Feed> {
  const [feed] = await db.select().from(feeds).where(eq(feeds.id, id));
  if (!feed) throw notFound(id);
  return feed;
}

/** The feed, which nobody else changes until the transaction ends. @throws FEED_NOT_FOUND */
export async function lockFeed(tx: Db, id: string): Promise<Feed> {
  const [feed] = await tx.select().from(feeds).where(eq(feeds.id, id)).for('update');
  if (!feed) throw notFound(id);
  return feed;
}

/** @throws FEED_NOT_FOUND; FEED_EXISTS where the list of `change` follows it already */
export async function updateSettings(
  tx: Db,
  id: string,
  change: FeedSettings & Partial<Pick<Feed, 'nextAt' | 'lookAt'>>,
): Promise<Feed> {
  const same = tx.select({ url: feeds.url }).from(feeds).where(eq(feeds.id, id));
  const [other] = await tx
    .select({ id: feeds.id })
    .from(feeds)
    .where(and(eq(feeds.listId, change.listId), sql`${feeds.url} = ${same}`, ne(feeds.id, id)));
  if (other) throw followedAlready();
  return updateFeed(tx, id, change);
}

/** All feeds, oldest first, with their lists and their items counted. */
export async function listFeeds(db: Db): Promise<FeedSummary[]> {
  const rows = await db
    .select({ feed: feeds, list: lists.slug })
    .from(feeds)
    .innerJoin(lists, eq(lists.id, feeds.listId))
    .orderBy(asc(feeds.createdAt), asc(feeds.id));
  const counts = await db
    .select({ feedId: feedItems.feedId, state: feedItems.state, items: sql<number>`count(*)::int` })
    .from(feedItems)
    .groupBy(feedItems.feedId, feedItems.state);
  return rows.map(({ feed, list }) => ({
    ...feed,
    list,
    items: Object.fromEntries(
      counts.filter(({ feedId }) => feedId === feed.id).map(({ state, items }) => [state, items]),
    ),
  }));
}

/** The feed and the memory of its items; its campaigns stay. @throws FEED_NOT_FOUND */
export async function deleteFeed(db: Db, id: string): Promise<Feed> {
  const [feed] = await db.delete(feeds).where(eq(feeds.id, id)).returning();
  if (!feed) throw notFound(id);
  return feed;
}

/** No look at it begins any more. @param reason why it paused itself; null where the operator did */
export async function pauseFeed(db: Db, id: string, now: Date, reason: string | null = null): Promise<Feed> {
  return updateFeed(db, id, { pausedAt: now, reason });
}

/** Looked at again from then on. */
export async function resumeFeed(db: Db, id: string, turns: Pick<Feed, 'nextAt' | 'lookAt'>): Promise<Feed> {
  return updateFeed(db, id, { ...turns, pausedAt: null, reason: null, failures: 0 });
}

/**
 * The feed that has been due longest, taken: nobody else gets it before `until`, and where its taker dies, somebody
 * does then. Locks one row, and waits for none.
 */
export async function takeDueFeed(db: Db, now: Date, until: Date): Promise<Feed | null> {
  const due = db
    .select({ id: feeds.id })
    .from(feeds)
    .where(and(isNull(feeds.pausedAt), lte(feeds.lookAt, now)))
    .orderBy(asc(feeds.lookAt))
    .limit(1)
    .for('update', { skipLocked: true });
  const [feed] = await db.update(feeds).set({ lookAt: until }).where(sql`${feeds.id} = ${due}`).returning();
  return feed ?? null;
}

/** The feed out of its turn, taken likewise. @throws FEED_NOT_FOUND */
export async function takeFeed(db: Db, id: string, until: Date): Promise<Feed> {
  return updateFeed(db, id, { lookAt: until });
}

/** What a look ends with: the next turns, and what the server is told then. */
export type LookEnd = Partial<Pick<Feed, 'lookAt' | 'etag' | 'lastModified' | 'failures' | 'reason'>>;

/** Where the feed was removed meanwhile, nothing changes. */
export async function endLook(db: Db, id: string, end: LookEnd): Promise<void> {
  await db.update(feeds).set(end).where(eq(feeds.id, id));
}

/** The turns that a look ends with, unless somebody said meanwhile that it has others. */
export async function endTurn(
  db: Db,
  { id, every, timeZone, roundupSize }: Pick<Feed, 'id' | 'every' | 'timeZone' | 'roundupSize'>,
  turns: Pick<Feed, 'nextAt' | 'lookAt'>,
): Promise<void> {
  const isAsItWas = sql`(${feeds.every}, ${feeds.timeZone}, ${feeds.roundupSize}) is not distinct from (${every}, ${timeZone}, ${roundupSize}::integer)`;
  await db
    .update(feeds)
    .set(turns)
    .where(and(eq(feeds.id, id), isAsItWas));
}

async function updateFeed(db: Db, id: string, change: Partial<Feed>): Promise<Feed> {
  const [feed] = await db.update(feeds).set(change).where(eq(feeds.id, id)).returning();
  if (!feed) throw notFound(id);
  return feed;
}

const followedAlready = () =>
  new PullquoteError(
    'FEED_EXISTS',
    'the list follows this feed already; look: pullquote feed list   To change it: pullquote feed change ID',
  );

function notFound(id: string): PullquoteError {
  return new PullquoteError(
    'FEED_NOT_FOUND',
    `there is no feed ${id}; "pullquote feed list" shows those there are`,
  );
}

// What feeds have shown, a row an item: so that each is sent once, whatever crashes in between.
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { FeedItem, FeedItemState } from '../domain/feed.ts';
import { type Campaign, createCampaign, type NewCampaign } from './campaigns.ts';
import type { Db } from './db.ts';
import { feedItems } from './schema.ts';

export interface WaitingItem {
  guid: string;
  item: FeedItem;
  /** Failed attempts at its article. */
  attempts: number;
}

/** Those of the items that the feed has not shown before, in order. */
export async function unknownItems(db: Db, feedId: string, items: readonly FeedItem[]): Promise<FeedItem[]> {
  const known = await db
    .select({ guid: feedItems.guid, url: feedItems.url, title: feedItems.title })
    .from(feedItems)
    .where(eq(feedItems.feedId, feedId));
  const guids = new Set(known.map(({ guid }) => guid));
  const faces = new Set(known.map(faceOf));
  return items.filter((item) => !guids.has(item.guid) && !(item.url !== null && faces.has(faceOf(item))));
}

/** What an item is known by where its guid changes, as all do when a site moves to https or to another system. */
const faceOf = ({ url, title }: { url: string | null; title: string }): string =>
  `${url?.replace(/^https?:/, '')} ${title}`;

/** Rows for items; one that has a row keeps it. @param position of the first of them in the feed */
export async function insertItems(
  db: Db,
  feedId: string,
  items: readonly FeedItem[],
  state: Extract<FeedItemState, 'seen' | 'waiting'>,
  position = 0,
): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map((item, index) => ({
    feedId,
    guid: item.guid,
    url: item.url,
    title: item.title,
    position: position + index,
    state,
    item: state === 'waiting' ? item : null,
  }));
  await db.insert(feedItems).values(rows).onConflictDoNothing();
}

/** In the feed's order, the newest look first. */
export async function waitingItems(db: Db, feedId: string): Promise<WaitingItem[]> {
  const rows = await db
    .select({ guid: feedItems.guid, item: feedItems.item, attempts: feedItems.attempts })
    .from(feedItems)
    .where(isWaiting(feedId))
    .orderBy(desc(feedItems.seenAt), asc(feedItems.position));
  return rows.flatMap(({ item, ...row }) => (item ? [{ ...row, item }] : []));
}

export interface CampaignItems {
  feedId: string;
  /** What the campaign is made of. */
  guids: readonly string[];
  /** What it leaves out, and what waits no longer either. */
  passed?: readonly string[];
  /** What they may be before; waiting where left out. */
  states?: readonly FeedItemState[];
}

/**
 * The campaign of these items, and with it the end of their waiting, in one transaction. Locks their rows.
 * @returns null where somebody else has made it
 * @throws LIST_EMPTY
 */
export async function createCampaignOf(
  db: Db,
  { feedId, guids, passed = [], states }: CampaignItems,
  given: NewCampaign,
): Promise<Campaign | null> {
  return db.transaction(async (tx) => {
    const locked = await tx
      .select({ guid: feedItems.guid })
      .from(feedItems)
      .where(isWaiting(feedId, [...guids, ...passed], states))
      .orderBy(asc(feedItems.guid))
      .for('update');
    const free = new Set(locked.map(({ guid }) => guid));
    if (!guids.every((guid) => free.has(guid))) return null;
    const campaign = await createCampaign(tx, given);
    await tx
      .update(feedItems)
      .set({ state: 'published', campaignId: campaign.id, item: null, reason: null })
      .where(isWaiting(feedId, guids, states));
    await settleItems(tx, feedId, passed);
    return campaign;
  });
}

/** These items, or all that wait, count as seen. @returns how many */
export async function settleItems(db: Db, feedId: string, guids?: readonly string[]): Promise<number> {
  const rows = await db
    .update(feedItems)
    .set({ state: 'seen', item: null })
    .where(isWaiting(feedId, guids))
    .returning({ guid: feedItems.guid });
  return rows.length;
}

/** @param isFinal whether it is given up, or waits for another attempt */
export async function noteItemFailure(
  db: Db,
  feedId: string,
  guid: string,
  reason: string,
  isFinal: boolean,
): Promise<void> {
  await db
    .update(feedItems)
    .set({
      attempts: sql`${feedItems.attempts} + 1`,
      reason,
      ...(isFinal ? { state: 'failed' as const, item: null } : {}),
    })
    .where(isWaiting(feedId, [guid]));
}

const isWaiting = (
  feedId: string,
  guids?: readonly string[],
  states: readonly FeedItemState[] = ['waiting'],
) =>
  and(
    eq(feedItems.feedId, feedId),
    inArray(feedItems.state, [...states]),
    guids && inArray(feedItems.guid, [...guids]),
  );

export type FeedItemRow = Pick<
  typeof feedItems.$inferSelect,
  'guid' | 'url' | 'title' | 'state' | 'item' | 'reason' | 'campaignId' | 'seenAt'
>;

const shown = {
  guid: feedItems.guid,
  url: feedItems.url,
  title: feedItems.title,
  state: feedItems.state,
  item: feedItems.item,
  reason: feedItems.reason,
  campaignId: feedItems.campaignId,
  seenAt: feedItems.seenAt,
};

/** The latest that a feed has shown, in its order. */
export async function latestItems(db: Db, feedId: string, limit: number): Promise<FeedItemRow[]> {
  return db
    .select(shown)
    .from(feedItems)
    .where(eq(feedItems.feedId, feedId))
    .orderBy(desc(feedItems.seenAt), asc(feedItems.position))
    .limit(limit);
}

/** null where the feed has not shown it. */
export async function getFeedItem(db: Db, feedId: string, guid: string): Promise<FeedItemRow | null> {
  const [row] = await db
    .select(shown)
    .from(feedItems)
    .where(and(eq(feedItems.feedId, feedId), eq(feedItems.guid, guid)));
  return row ?? null;
}

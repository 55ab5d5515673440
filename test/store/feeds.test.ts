// Feeds on a real Postgres: one scheduler a turn, one campaign an item, whatever happens at the same moment or in between.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { FeedItem } from '../../src/domain/feed.ts';
import {
  createCampaignOf,
  insertItems,
  noteItemFailure,
  settleItems,
  unknownItems,
  waitingItems,
} from '../../src/store/feed-items.ts';
import {
  deleteFeed,
  endTurn,
  getFeed,
  insertFeed,
  listFeeds,
  type NewFeed,
  pauseFeed,
  resumeFeed,
  takeDueFeed,
  updateSettings,
} from '../../src/store/feeds.ts';
import { campaigns, feedItems } from '../../src/store/schema.ts';
import { newCampaign } from '../setup/campaign.ts';
import { freshStore } from '../setup/store.ts';
import { addReaders, later, noon } from './sample.ts';

const { db } = await freshStore();
let listId: string;

beforeEach(async () => {
  listId = await addReaders(db, 2);
});

const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);

const newFeed = (given: Partial<NewFeed> = {}): NewFeed => ({
  url: 'https://harbour.example/feed.xml',
  title: 'Harbour',
  siteUrl: null,
  listId,
  every: '0 9 * * MON',
  timeZone: 'Asia/Taipei',
  roundupSize: null,
  channels: ['email'],
  engine: 'extractive',
  language: null,
  theme: 'editorial',
  approve: false,
  nextAt: noon,
  lookAt: noon,
  etag: null,
  lastModified: null,
  ...given,
});

const item = (name: string, given: Partial<FeedItem> = {}): FeedItem => ({
  guid: name,
  url: `https://harbour.example/${name}`,
  title: `About ${name}`,
  byline: null,
  publishedAt: null,
  content: null,
  summary: null,
  ...given,
});

const guidsWaiting = async (feedId: string) => (await waitingItems(db, feedId)).map(({ guid }) => guid);

describe('a feed', () => {
  test('remembers what was in it when it was added, but for the backlog', async () => {
    const feed = await insertFeed(db, newFeed(), [item('c'), item('b'), item('a')], 1);
    expect(await guidsWaiting(feed.id)).toEqual(['c']);
    expect(await unknownItems(db, feed.id, [item('d'), item('c'), item('b'), item('a')])).toEqual([
      item('d'),
    ]);
    expect(await listFeeds(db)).toEqual([
      expect.objectContaining({ id: feed.id, list: 'readers', items: { waiting: 1, seen: 2 } }),
    ]);
  });

  test('is followed by a list once, and by another list as well', async () => {
    await insertFeed(db, newFeed(), [item('a')], 0);
    await expect(insertFeed(db, newFeed(), [item('a')], 0)).rejects.toMatchObject({ code: 'FEED_EXISTS' });
    expect(await listFeeds(db)).toHaveLength(1);
  });

  test('that is removed takes its memory with it and leaves its campaigns', async () => {
    const feed = await insertFeed(db, newFeed(), [item('a')], 1);
    await createCampaignOf(
      db,
      { feedId: feed.id, guids: ['a'] },
      newCampaign({ listId, channels: ['email'] }),
    );
    await deleteFeed(db, feed.id);
    expect(await db.$count(feedItems)).toBe(0);
    expect(await db.$count(campaigns)).toBe(1);
    await expect(getFeed(db, feed.id)).rejects.toMatchObject({ code: 'FEED_NOT_FOUND' });
  });
});

describe('a turn', () => {
  test('never comes early, nor to a feed that is paused', async () => {
    const { id } = await insertFeed(db, newFeed({ lookAt: later }), [], 0);
    expect(await takeDueFeed(db, noon, minutes(10))).toBeNull();
    await pauseFeed(db, id, noon);
    expect(await takeDueFeed(db, later, minutes(10))).toBeNull();
    await resumeFeed(db, id, { nextAt: later, lookAt: later });
    expect(await takeDueFeed(db, later, minutes(10))).toMatchObject({ id });
  });

  test('is one scheduler’s, of any number that ask at the same moment', async () => {
    for (const name of ['a', 'b', 'c'])
      await insertFeed(db, newFeed({ url: `https://harbour.example/${name}` }), [], 0);
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeDueFeed(db, noon, minutes(10))));
    const ids = taken.flatMap((feed) => feed?.id ?? []);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  test('whose taker died comes again after its lease, and its campaigns are still due', async () => {
    const { id } = await insertFeed(db, newFeed(), [], 0);
    await takeDueFeed(db, noon, minutes(10));
    expect(await takeDueFeed(db, minutes(9), minutes(20))).toBeNull();
    expect(await takeDueFeed(db, minutes(10), minutes(20))).toMatchObject({ id, nextAt: noon });
  });

  test('that ends sets the next one, which comes once however late it is', async () => {
    const feed = await insertFeed(db, newFeed(), [], 0);
    await endTurn(db, feed, { nextAt: minutes(30), lookAt: minutes(30) });
    expect(await takeDueFeed(db, minutes(500), minutes(510))).toMatchObject({ id: feed.id });
    await endTurn(db, feed, { nextAt: minutes(530), lookAt: minutes(530) });
    expect(await takeDueFeed(db, minutes(501), minutes(511))).toBeNull();
  });

  test('leaves the turns alone that somebody gave the feed meanwhile', async () => {
    const feed = await insertFeed(db, newFeed(), [], 0);
    const turns = { nextAt: minutes(40), lookAt: minutes(40) };
    await updateSettings(db, feed.id, { ...feed, every: '40 * * * *', ...turns });
    await endTurn(db, feed, { nextAt: minutes(530), lookAt: minutes(530) });
    expect(await getFeed(db, feed.id)).toMatchObject(turns);
  });
});

describe('an item', () => {
  test('is known again under another guid by its address and title, over http and https', async () => {
    const feed = await insertFeed(db, newFeed(), [item('a')], 0);
    const moved = item('new-id', { url: 'http://harbour.example/a', title: 'About a' });
    const another = item('newer-id', { url: 'https://harbour.example/a', title: 'Another title' });
    expect(await unknownItems(db, feed.id, [moved, another])).toEqual([another]);
  });

  test('waits in the order of the feed, the newest look first, and keeps what the feed said of it', async () => {
    const feed = await insertFeed(db, newFeed(), [], 0);
    await insertItems(db, feed.id, [item('b', { content: '<p>b</p>' }), item('a')], 'waiting');
    await insertItems(db, feed.id, [item('d'), item('c'), item('b', { title: 'changed' })], 'waiting');
    expect(await guidsWaiting(feed.id)).toEqual(['d', 'c', 'b', 'a']);
    expect((await waitingItems(db, feed.id))[2]).toEqual({
      guid: 'b',
      item: item('b', { content: '<p>b</p>' }),
      attempts: 0,
    });
  });

  test('becomes one campaign, of any number of schedulers that make it at the same moment', async () => {
    const { id: feedId } = await insertFeed(db, newFeed(), [item('a')], 1);
    const made = await Promise.all(
      Array.from({ length: 6 }, () =>
        createCampaignOf(db, { feedId, guids: ['a'] }, newCampaign({ listId, channels: ['email'] })),
      ),
    );
    const campaign = made.find((one) => one !== null);
    expect(made.filter((one) => one !== null)).toHaveLength(1);
    expect(await db.$count(campaigns)).toBe(1);
    expect(await db.select().from(feedItems)).toEqual([
      expect.objectContaining({ state: 'published', campaignId: campaign?.id, item: null }),
    ]);
  });

  test('and its campaign are made together or not at all', async () => {
    const { id: feedId } = await insertFeed(db, newFeed(), [item('a')], 1);
    const crash = db.transaction(async (tx) => {
      expect(
        await createCampaignOf(tx, { feedId, guids: ['a'] }, newCampaign({ listId, channels: ['email'] })),
      ).not.toBeNull();
      throw new Error('killed before the commit');
    });
    await expect(crash).rejects.toThrow('killed');
    expect(await db.$count(campaigns)).toBe(0);
    expect(await guidsWaiting(feedId)).toEqual(['a']);
    await db.execute(sql`update subscribers set status = 'unsubscribed'`);
    await expect(
      createCampaignOf(db, { feedId, guids: ['a'] }, newCampaign({ listId, channels: ['email'] })),
    ).rejects.toMatchObject({
      code: 'LIST_EMPTY',
    });
    expect(await guidsWaiting(feedId)).toEqual(['a']);
  });

  test('that a digest leaves out waits no longer', async () => {
    const { id: feedId } = await insertFeed(db, newFeed(), [item('c'), item('b'), item('a')], 3);
    await createCampaignOf(
      db,
      { feedId, guids: ['c', 'a'], passed: ['b'] },
      newCampaign({ listId, channels: ['email'] }),
    );
    expect(await listFeeds(db)).toEqual([expect.objectContaining({ items: { published: 2, seen: 1 } })]);
  });

  test('that fails waits for another attempt, or is given up', async () => {
    const { id } = await insertFeed(db, newFeed(), [item('b'), item('a')], 2);
    await noteItemFailure(db, id, 'a', 'no answer', false);
    await noteItemFailure(db, id, 'b', 'no text', true);
    expect(await waitingItems(db, id)).toEqual([expect.objectContaining({ guid: 'a', attempts: 1 })]);
    expect(await listFeeds(db)).toEqual([expect.objectContaining({ items: { waiting: 1, failed: 1 } })]);
    expect(await settleItems(db, id)).toBe(1);
    expect(await waitingItems(db, id)).toEqual([]);
  });
});

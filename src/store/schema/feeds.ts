// Feeds that lists follow, and what they have shown.
import { boolean, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { type CardOptions, defaultFormats } from '../../design/card-options.ts';
import type { Channel, UnknownPolicy } from '../../domain/campaign.ts';
import type { FeedItem, FeedItemState } from '../../domain/feed.ts';
import { lists } from './audience.ts';
import { campaigns } from './campaigns.ts';
import { createdAt, moment } from './columns.ts';

/** Feeds that lists follow, with all that the campaigns made of them need. */
export const feeds = pgTable(
  'feeds',
  {
    id: text('id').primaryKey(),
    url: text('url').notNull(),
    title: text('title').notNull(),
    /** Where the posts about a digest lead. */
    siteUrl: text('site_url'),
    listId: text('list_id')
      .notNull()
      .references(() => lists.id),
    /** Cron expression of five fields, in the time zone beside it. */
    every: text('every').notNull(),
    /** IANA name. */
    timeZone: text('time_zone').notNull(),
    /** null = each new item becomes a campaign; otherwise so many of the best become one, a roundup. */
    roundupSize: integer('roundup_size'),
    channels: text('channels').array().$type<Channel[]>().notNull(),
    engine: text('engine').notNull(),
    /** What its digests are to be written in; null = the article's own. */
    language: text('language'),
    theme: text('theme').notNull(),
    cards: jsonb('cards').$type<CardOptions>().notNull().default({ formats: defaultFormats }),
    unknownPolicy: text('unknown_policy').$type<UnknownPolicy>().notNull().default('resend-once'),
    /** Its campaigns are approved unseen. */
    approve: boolean('approve').notNull(),
    /** When campaigns are to be made next; stays in the past until they are. */
    nextAt: moment('next_at').notNull(),
    /** When the feed is to be fetched next: earlier than that for a roundup, later after a failure or while it is looked at. */
    lookAt: moment('look_at').notNull(),
    etag: text('etag'),
    lastModified: text('last_modified'),
    /** In a row. */
    failures: integer('failures').notNull().default(0),
    /** The last failure, or why it paused itself. */
    reason: text('reason'),
    pausedAt: moment('paused_at'),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('feeds_list_url').on(t.listId, t.url)],
);

/** What feeds have shown: a row an item, so that none is sent twice. */
export const feedItems = pgTable(
  'feed_items',
  {
    feedId: text('feed_id')
      .notNull()
      .references(() => feeds.id, { onDelete: 'cascade' }),
    guid: text('guid').notNull(),
    url: text('url'),
    title: text('title').notNull(),
    /** In the feed, from the top, when it was first seen. */
    position: integer('position').notNull(),
    state: text('state').$type<FeedItemState>().notNull(),
    /** What the feed said of it; kept while it waits, since the feed may drop it any day. */
    item: jsonb('item').$type<FeedItem>(),
    attempts: integer('attempts').notNull().default(0),
    /** Why it failed, or did at the last attempt. */
    reason: text('reason'),
    /** Set in the transaction that makes the campaign. */
    campaignId: text('campaign_id').references(() => campaigns.id),
    seenAt: moment('seen_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.feedId, t.guid] })],
);

// The tables. Postgres is the truth: every stage change is a row here before it is a job.
import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { type CardOptions, defaultFormats } from '../design/card-options.ts';
import type { ActName, ObjectKind } from '../domain/act.ts';
import type { Actor } from '../domain/actor.ts';
import type { ArticleMetadata, SourceKind } from '../domain/article.ts';
import type { CampaignState, Channel, Stage, UnknownPolicy } from '../domain/campaign.ts';
import type { DeliveryState } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Digest } from '../domain/digest.ts';
import type { Edit } from '../domain/edit.ts';
import type { FeedItem, FeedItemState } from '../domain/feed.ts';
import type { ImportFailure, ImportState } from '../domain/import.ts';
import type { LinkPurpose } from '../domain/one-time-link.ts';
import type { Role } from '../domain/operator.ts';
import type { PostPartState } from '../domain/post-part.ts';
import type { RenditionManifest } from '../domain/rendition.ts';
import type { TokenScope } from '../domain/token.ts';
import type { SpeakerVerdict, Verdict } from '../domain/verdict.ts';
import type { WebhookDeliveryState, WebhookEvent } from '../domain/webhook.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const createdAt = () => moment('created_at').notNull().defaultNow();

export const lists = pgTable('lists', {
  id: text('id').primaryKey(),
  /** What the operator types: --list readers. */
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  createdAt: createdAt(),
});

export const subscriberStatuses = ['active', 'unsubscribed'] as const;
export type SubscriberStatus = (typeof subscriberStatuses)[number];

export const subscribers = pgTable(
  'subscribers',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    listId: text('list_id')
      .notNull()
      .references(() => lists.id, { onDelete: 'cascade' }),
    /** As given, trimmed; compared in lower case. */
    email: text('email').notNull(),
    name: text('name').notNull().default(''),
    /** BCP 47 of the fixed strings in the mail; null = the campaign's language. */
    locale: text('locale'),
    status: text('status').$type<SubscriberStatus>().notNull().default('active'),
    createdAt: createdAt(),
    unsubscribedAt: moment('unsubscribed_at'),
  },
  (t) => [
    uniqueIndex('subscribers_list_email').on(t.listId, sql`lower(${t.email})`),
    // Pages of a list and its counts, and the languages of whom it mails, without a look at each row.
    index('subscribers_list_status').on(t.listId, t.status, t.id),
    index('subscribers_list_locale')
      .on(t.listId, t.locale)
      .where(sql`${t.status} = 'active' and ${t.locale} is not null`),
  ],
);

/** Files of subscribers that come in over the network: how far each is, and what became of it. Forgotten after a week. */
export const imports = pgTable(
  'imports',
  {
    id: text('id').primaryKey(),
    /** Slug: the list may be made by it. */
    list: text('list').notNull(),
    actor: jsonb('actor').$type<Actor>().notNull(),
    dryRun: boolean('dry_run').notNull(),
    state: text('state').$type<ImportState>().notNull().default('running'),
    /** Of the file, and how many of them are read. */
    lines: integer('lines').notNull(),
    linesDone: integer('lines_done').notNull().default(0),
    /** What it did, or would: the counts; null until then. */
    outcome: jsonb('outcome'),
    failure: jsonb('failure').$type<ImportFailure>(),
    createdAt: createdAt(),
    /** When its process said last that it is at it, by the clock of Postgres. */
    seenAt: moment('seen_at').notNull().defaultNow(),
    endedAt: moment('ended_at'),
  },
  (t) => [index('imports_list').on(t.list, t.createdAt)],
);

/** The rows that an import did not keep, as CSV in parts. */
export const importRejects = pgTable(
  'import_rejects',
  {
    importId: text('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    part: integer('part').notNull(),
    text: text('text').notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.part] })],
);

/** Addresses that no campaign may mail, on any list: hard bounces, complaints, and requests. */
export const suppressions = pgTable('suppressions', {
  /** Lower case. */
  email: text('email').primaryKey(),
  reason: text('reason').notNull(),
  createdAt: createdAt(),
});

/** Made once here, so that every process of an installation signs and verifies alike. */
export const secrets = pgTable('secrets', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
  createdAt: createdAt(),
});

/** Settings that were changed while it runs, over the files and the environment. */
export const settings = pgTable('settings', {
  name: text('name').primaryKey(),
  value: jsonb('value').notNull(),
  changedAt: moment('changed_at').notNull(),
});

/** What programs ask the API with: the token itself is kept nowhere. */
export const tokens = pgTable('tokens', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  scope: text('scope').$type<TokenScope>().notNull(),
  /** SHA-256 of the token. It has 256 random bits: nothing slower is needed. */
  hash: text('hash').notNull().unique(),
  createdAt: createdAt(),
  /** To the minute. */
  lastUsedAt: moment('last_used_at'),
  revokedAt: moment('revoked_at'),
});

/** People who sign in. */
export const operators = pgTable(
  'operators',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    /** As given, trimmed; compared in lower case. */
    email: text('email').notNull(),
    role: text('role').$type<Role>().notNull(),
    /** Argon2id; null = none was chosen: the invitation is open, or they sign in without one. */
    password: text('password'),
    createdAt: createdAt(),
    /** Null until they first were in. */
    lastSeenAt: moment('last_seen_at'),
  },
  (t) => [uniqueIndex('operators_email').on(sql`lower(${t.email})`)],
);

/** Who is signed in, and where. The token itself is kept in the cookie alone. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    operatorId: text('operator_id')
      .notNull()
      .references(() => operators.id, { onDelete: 'cascade' }),
    /** SHA-256 of a token of 256 random bits. */
    hash: text('hash').notNull().unique(),
    /** What the browser says that it is, for people. */
    agent: text('agent').notNull(),
    address: text('address').notNull(),
    createdAt: createdAt(),
    /** To the minute. */
    seenAt: moment('seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index('sessions_operator').on(t.operatorId)],
);

/** What operators sign in by without a password. */
export const passkeys = pgTable(
  'passkeys',
  {
    /** As the device named it; base64url. */
    id: text('id').primaryKey(),
    operatorId: text('operator_id')
      .notNull()
      .references(() => operators.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** COSE. */
    publicKey: bytea('public_key').notNull(),
    /** How often it signed, where the device counts. */
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: text('transports').array().notNull(),
    createdAt: createdAt(),
    lastUsedAt: moment('last_used_at'),
  },
  (t) => [index('passkeys_operator').on(t.operatorId)],
);

/** Links that let somebody in once: to set up, to come by an invitation, to choose a new password. */
export const oneTimeLinks = pgTable('one_time_links', {
  /** SHA-256 of a token of 256 random bits. */
  hash: text('hash').primaryKey(),
  purpose: text('purpose').$type<LinkPurpose>().notNull(),
  /** Null for set-up: it makes the first one. */
  operatorId: text('operator_id').references(() => operators.id, { onDelete: 'cascade' }),
  createdAt: createdAt(),
  expiresAt: moment('expires_at').notNull(),
});

/** Attempts to sign in that failed or are under way, by address and by account, so that all processes count as one. */
export const signInAttempts = pgTable('sign_in_attempts', {
  /** SHA-256 of what is counted, since it may be an address that is nobody's. */
  key: text('key').primaryKey(),
  count: integer('count').notNull(),
  /** Counted from zero afterwards. */
  until: moment('until').notNull(),
});

/** Accounts on social networks that were added, besides those of the environment. */
export const accounts = pgTable(
  'accounts',
  {
    /** As in `post_parts.account`. */
    id: text('id').primaryKey(),
    network: text('network').notNull(),
    /** What the network's client calls it: the same for several on one server. */
    place: text('place').notNull(),
    /** Whose it is, as the network says. */
    name: text('name').notNull(),
    /** The settings of the network's client, by AES-256-GCM; the key is in no table. */
    sealed: text('sealed').notNull(),
    createdAt: createdAt(),
    changedAt: moment('changed_at').notNull(),
    checkedAt: moment('checked_at').notNull(),
    failure: text('failure'),
  },
  (t) => [index('accounts_place').on(t.place)],
);

/** What a request with an Idempotency-Key was answered, so that asking again makes nothing again. Kept for a day. */
export const requestKeys = pgTable(
  'request_keys',
  {
    /** Of whoever asked: a token, or an operator. */
    callerId: text('caller_id').notNull(),
    key: text('key').notNull(),
    /** SHA-256 of what was asked. */
    fingerprint: text('fingerprint').notNull(),
    /** null = still at work, or cut off. */
    status: integer('status'),
    location: text('location'),
    body: text('body'),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.callerId, t.key] }), index('request_keys_age').on(t.createdAt)],
);

/** Content-addressed bytes: cards, hosted HTML, compiled messages. */
export const blobs = pgTable('blobs', {
  sha256: text('sha256').primaryKey(),
  mediaType: text('media_type').notNull(),
  body: bytea('body').notNull(),
  createdAt: createdAt(),
});

export const articles = pgTable('articles', {
  id: text('id').primaryKey(),
  kind: text('kind').$type<SourceKind>().notNull(),
  ref: text('ref').notNull(),
  raw: text('raw').notNull(),
  metadata: jsonb('metadata').$type<ArticleMetadata>().notNull(),
  createdAt: createdAt(),
});

export const digests = pgTable('digests', {
  id: text('id').primaryKey(),
  articleId: text('article_id')
    .notNull()
    .references(() => articles.id),
  body: jsonb('body').$type<Digest>().notNull(),
  createdAt: createdAt(),
});

/** Answers of language models that passed the gate, so that the same article is not paid for twice. May be emptied. */
export const summariesCache = pgTable('summaries_cache', {
  /** sha256 of the article and of all else that the answer depends on. */
  key: text('key').primaryKey(),
  body: jsonb('body').notNull(),
  createdAt: createdAt(),
});

export const renditions = pgTable('renditions', {
  /** sha256 of the canonical JSON of the manifest. */
  id: text('id').primaryKey(),
  manifest: jsonb('manifest').$type<RenditionManifest>().notNull(),
  createdAt: createdAt(),
});

export const campaigns = pgTable(
  'campaigns',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    listId: text('list_id')
      .notNull()
      .references(() => lists.id),
    channels: text('channels').array().$type<Channel[]>().notNull(),
    engine: text('engine').notNull(),
    /** BCP 47 of the digest; null = the article's own. */
    language: text('language'),
    /** What the operator says of blocks of the article, over the rules. */
    verdicts: jsonb('verdicts').$type<Verdict[]>().notNull().default([]),
    /** What the operator says of who said what. */
    speakers: jsonb('speakers').$type<SpeakerVerdict[]>().notNull().default([]),
    theme: text('theme').notNull(),
    cards: jsonb('cards').$type<CardOptions>().notNull().default({ formats: defaultFormats }),
    state: text('state').$type<CampaignState>().notNull(),
    digestId: text('digest_id').references(() => digests.id),
    renditionId: text('rendition_id').references(() => renditions.id),
    /** Counts what was edited, undone and redone: an operator who has seen another number has not seen this. */
    editVersion: integer('edit_version').notNull().default(0),
    /** null = as soon as it is approved. */
    scheduledAt: moment('scheduled_at'),
    /** IANA name the operator gave it in. */
    timeZone: text('time_zone'),
    latenessLimitMs: bigint('lateness_limit_ms', { mode: 'number' }).notNull(),
    unknownPolicy: text('unknown_policy').$type<UnknownPolicy>().notNull(),
    /** Null where a feed did, and before it was written down. */
    madeBy: jsonb('made_by').$type<Actor>(),
    approvedAt: moment('approved_at'),
    /** Where it goes, named at approval; null before, and for campaigns approved before it was named. */
    destination: jsonb('destination').$type<Destination>(),
    pausedAt: moment('paused_at'),
    /** Where it failed, so that a retry goes back there. */
    failedStage: text('failed_stage').$type<Stage>(),
    /** Why it paused itself, failed, waits for a server, or asks for a review that was waived; at its end, what went wrong. */
    reason: text('reason'),
    /** Deliveries made at fan-out; frozen. */
    audience: integer('audience'),
    /** When the addresses found dead were first judged while it still sent; the rest are when it is over. */
    deadJudgedAt: moment('dead_judged_at'),
    /** Right side of every Message-ID, of the sender at fan-out; null before. */
    mailDomain: text('mail_domain'),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    startedAt: moment('started_at'),
    finishedAt: moment('finished_at'),
  },
  (t) => [
    index('campaigns_open')
      .on(t.state)
      .where(sql`${t.state} in ('summarizing', 'rendering', 'scheduled', 'sending')`),
  ],
);

/** What became of campaigns, as it became: a trigger on `campaigns` (migration campaign_events) writes it, whoever changes one. */
export const campaignEvents = pgTable(
  'campaign_events',
  {
    id: bigserial('id', { mode: 'bigint' }).notNull(),
    /** Of its transaction: ids are given before a transaction is seen, so that they alone are no order to read in. */
    tx: xid8('tx').notNull().default(sql`pg_current_xact_id()`),
    campaignId: text('campaign_id')
      .notNull()
      .references(() => campaigns.id, { onDelete: 'cascade' }),
    state: text('state').$type<CampaignState>().notNull(),
    pausedAt: moment('paused_at'),
    approvedAt: moment('approved_at'),
    scheduledAt: moment('scheduled_at'),
    reason: text('reason'),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    primaryKey({ columns: [t.tx, t.id] }),
    index('campaign_events_campaign').on(t.campaignId, t.tx, t.id),
  ],
);

/** What operators changed over what the engine made, in order; the digest itself is never changed. */
export const edits = pgTable(
  'edits',
  {
    campaignId: text('campaign_id')
      .notNull()
      .references(() => campaigns.id, { onDelete: 'cascade' }),
    /** From 1. */
    seq: integer('seq').notNull(),
    actor: jsonb('actor').$type<Actor>().notNull(),
    at: moment('at').notNull(),
    kind: text('kind').$type<Edit['change']['kind']>().notNull(),
    /** For people: what stood there, and what stands there now. */
    before: jsonb('before'),
    after: jsonb('after'),
    /** All that it takes to make it again. */
    edit: jsonb('edit').$type<Edit>().notNull(),
    /** An undone one counts for nothing, and can be redone until another edit is made. */
    undoneAt: moment('undone_at'),
  },
  (t) => [primaryKey({ columns: [t.campaignId, t.seq] })],
);

/** Who did what, whoever asked: written with what was done. No foreign keys, so that it outlives what it tells of. */
export const audit = pgTable(
  'audit',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: moment('at').notNull(),
    actor: jsonb('actor').$type<Actor>().notNull(),
    act: text('act').$type<ActName>().notNull(),
    objectKind: text('object_kind').$type<ObjectKind>().notNull(),
    objectId: text('object_id').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
  },
  (t) => [index('audit_object').on(t.objectKind, t.objectId, t.id)],
);

/** How long each stage of a campaign took, for status and the demo's summary. */
export const stageRuns = pgTable(
  'stage_runs',
  {
    campaignId: text('campaign_id')
      .notNull()
      .references(() => campaigns.id, { onDelete: 'cascade' }),
    stage: text('stage').$type<Stage>().notNull(),
    startedAt: moment('started_at').notNull(),
    finishedAt: moment('finished_at'),
  },
  (t) => [primaryKey({ columns: [t.campaignId, t.stage] })],
);

/** The worker processes: a row each, renewed every few seconds. */
export const workers = pgTable('workers', {
  id: text('id').primaryKey(),
  /** Host and process id, for people. */
  place: text('place').notNull(),
  stages: text('stages').array().$type<Stage[]>().notNull(),
  /** Where its mails and posts go. */
  destination: jsonb('destination').$type<Destination>().notNull(),
  startedAt: moment('started_at').notNull().defaultNow(),
  seenAt: moment('seen_at').notNull().defaultNow(),
});

/** A claim's fence: later claims have greater numbers, so a stale owner's settle matches no row. */
export const fence = pgSequence('fence');

/** The ledger: one row a recipient, made in the transaction that starts the sending. */
export const deliveries = pgTable(
  'deliveries',
  {
    /** No foreign key: checked row by row it takes a third of a fan-out, which holds the campaign's row locked anyway. */
    campaignId: text('campaign_id').notNull(),
    subscriberId: bigint('subscriber_id', { mode: 'number' }).notNull(),
    /** Frozen at fan-out. */
    email: text('email').notNull(),
    name: text('name').notNull(),
    locale: text('locale').notNull(),
    /** Rows of one job: (row number − 1) / chunk size. */
    chunk: integer('chunk').notNull(),
    state: text('state').$type<DeliveryState>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** Not before; null once settled. */
    nextAt: moment('next_at'),
    /** First put off; given up 72 h later. */
    deferredSince: moment('deferred_since'),
    /** Of the claim under which it was last begun. */
    fence: bigint('fence', { mode: 'number' }),
    /** Whether it goes or went out a second time because the first is in doubt: by `resend-once`, or by an operator's retry. */
    resent: boolean('resent').notNull().default(false),
    /** Last reply code, RFC 3463 code and text (address redacted). */
    replyCode: integer('reply_code'),
    enhancedCode: text('enhanced_code'),
    reply: text('reply'),
    /** Whether the server says that nobody reads this address; what becomes of it is decided later, by the other answers. */
    isDead: boolean('is_dead').notNull().default(false),
    settledAt: moment('settled_at'),
    isDoubt: boolean('is_doubt').generatedAlwaysAs(sql`state = 'unknown'`),
  },
  // No index over what each mail changes (state, next_at, fence), so that its updates stay in their page (HOT).
  (t) => [
    primaryKey({ columns: [t.campaignId, t.subscriberId] }),
    index('deliveries_chunk').on(t.campaignId, t.chunk),
    index('deliveries_doubt').on(t.campaignId).where(sql`${t.isDoubt}`),
    index('deliveries_dead').on(t.campaignId).where(sql`${t.isDead}`),
  ],
);

/** The chunks of the ledger: a worker claims one whole, so that its rows need no claim of their own. */
export const chunks = pgTable(
  'chunks',
  {
    campaignId: text('campaign_id').notNull(),
    chunk: integer('chunk').notNull(),
    /** When a row of it is due; null = none waits, or its owner sees to them. */
    nextAt: moment('next_at'),
    /** Who holds it; only then can rows of it be inflight. */
    owner: text('owner'),
    /** Of the last claim: later claims have greater ones. */
    fence: bigint('fence', { mode: 'number' }),
    /** By the clock of Postgres, so that the clocks of the workers do not matter. */
    leaseUntil: moment('lease_until'),
  },
  (t) => [primaryKey({ columns: [t.campaignId, t.chunk] })],
);

/** The social ledger: one row a post of a thread on one account, written before the first call. */
export const postParts = pgTable(
  'post_parts',
  {
    campaignId: text('campaign_id')
      .notNull()
      .references(() => campaigns.id),
    account: text('account').notNull(),
    part: integer('part').notNull(),
    state: text('state').$type<PostPartState>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAt: moment('next_at'),
    owner: text('owner'),
    fence: bigint('fence', { mode: 'number' }),
    leaseUntil: moment('lease_until'),
    idempotencyKey: text('idempotency_key').notNull(),
    /** What the network stored between attempts: media ids with their expiry. */
    memo: jsonb('memo'),
    remoteId: text('remote_id'),
    remoteUrl: text('remote_url'),
    reason: text('reason'),
    settledAt: moment('settled_at'),
  },
  (t) => [primaryKey({ columns: [t.campaignId, t.account, t.part] })],
);

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

/** Where programs of the operator's are told what happened. */
export const webhooks = pgTable('webhooks', {
  id: text('id').primaryKey(),
  url: text('url').notNull(),
  events: text('events').array().$type<WebhookEvent[]>().notNull(),
  /** The secret that messages are signed by, by AES-256-GCM; the key is in no table. */
  sealed: text('sealed').notNull(),
  /** It is told nothing from then on, nor what happens meanwhile. */
  stoppedAt: moment('stopped_at'),
  /** Why it was stopped, where no operator did. */
  reason: text('reason'),
  createdAt: createdAt(),
});

/** What each webhook is to be told, was, and was not: triggers (migration webhooks) write it with what happened. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    webhookId: text('webhook_id')
      .notNull()
      .references(() => webhooks.id, { onDelete: 'cascade' }),
    /** The same at every attempt, so that whoever is told twice knows. */
    messageId: text('message_id').notNull().default(sql`'msg_' || replace(gen_random_uuid()::text, '-', '')`),
    event: text('event').notNull(),
    data: jsonb('data').notNull(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
    state: text('state').$type<WebhookDeliveryState>().notNull().default('pending'),
    attempts: integer('attempts').notNull().default(0),
    /** While somebody sends it, when it is due again should they be lost; null once settled. */
    nextAt: moment('next_at').default(sql`clock_timestamp()`),
    giveUpAt: moment('give_up_at').notNull().default(sql`clock_timestamp() + interval '1 day'`),
    /** Of the last attempt: HTTP status, and what was answered or went wrong. */
    status: integer('status'),
    answer: text('answer'),
    triedAt: moment('tried_at'),
    settledAt: moment('settled_at'),
  },
  (t) => [
    index('webhook_deliveries_due').on(t.nextAt).where(sql`${t.state} = 'pending'`),
    index('webhook_deliveries_log').on(t.webhookId, t.id),
    index('webhook_deliveries_settled').on(t.settledAt),
  ],
);

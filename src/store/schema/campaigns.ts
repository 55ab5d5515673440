// Campaigns, what became of them, and what operators changed over what the engine made.
import { sql } from 'drizzle-orm';
import { bigint, bigserial, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { type CardOptions, defaultFormats } from '../../design/card-options.ts';
import type { Actor } from '../../domain/actor.ts';
import type { CampaignState, Channel, Stage, UnknownPolicy } from '../../domain/campaign.ts';
import type { Destination } from '../../domain/destination.ts';
import type { Edit } from '../../domain/edit.ts';
import type { SpeakerVerdict, Verdict } from '../../domain/verdict.ts';
import { lists } from './audience.ts';
import { createdAt, moment, xid8 } from './columns.ts';
import { articles, digests, renditions } from './content.ts';

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

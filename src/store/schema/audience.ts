// Who is written to: lists, their subscribers, the files that they come in by, and whom no campaign may mail.
import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Actor } from '../../domain/actor.ts';
import type { ImportFailure, ImportState } from '../../domain/import.ts';
import { createdAt, moment } from './columns.ts';

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

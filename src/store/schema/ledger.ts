// The ledger: what became of each mail and each post.
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import type { DeliveryState } from '../../domain/delivery.ts';
import type { PostPartState } from '../../domain/post-part.ts';
import { campaigns } from './campaigns.ts';
import { moment } from './columns.ts';

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

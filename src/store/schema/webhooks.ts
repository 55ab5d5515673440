// Programs of the operator's that are told what happened, and what each was told.
import { sql } from 'drizzle-orm';
import { bigserial, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { WebhookDeliveryState, WebhookEvent } from '../../domain/webhook.ts';
import { createdAt, moment } from './columns.ts';

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

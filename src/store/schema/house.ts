// What holds for the whole installation: its secrets, its settings, its accounts, its workers, and who did what.
import { bigserial, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { ActName, ObjectKind } from '../../domain/act.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Stage } from '../../domain/campaign.ts';
import type { Destination } from '../../domain/destination.ts';
import { createdAt, moment } from './columns.ts';

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

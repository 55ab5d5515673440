// Who gets in: people and programs, and what each of them asks and does is known by.
import { sql } from 'drizzle-orm';
import { bigint, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { LinkPurpose } from '../../domain/one-time-link.ts';
import type { Role } from '../../domain/operator.ts';
import type { TokenScope } from '../../domain/token.ts';
import { bytea, createdAt, moment } from './columns.ts';

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

// Webhooks: added, changed, removed, tried, and what became of each message. A secret is told once, when it is made.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { Act } from '../domain/act.ts';
import { seal, sealKeyOf } from '../domain/seal.ts';
import {
  secretPrefix,
  testEvent,
  tryForMs,
  webhookDeliveryStates,
  webhookEvents,
} from '../domain/webhook.ts';
import { ensureSealSecret } from '../engines/seal-key.ts';
import {
  getWebhookDelivery,
  insertWebhookDelivery,
  leaseOne,
  listWebhookDeliveries,
  renewWebhookDelivery,
  type WebhookDelivery,
} from '../store/webhook-deliveries.ts';
import {
  deleteWebhook,
  insertWebhook,
  listWebhooks,
  newWebhookId,
  requireWebhook,
  updateWebhook,
  type Webhook,
} from '../store/webhooks.ts';
import { type Acting, audited } from './audit.ts';
import { pageOf, pageTerms, pageView, readCursor } from './pages.ts';
import { type Given, readTerms, someOf, text } from './terms.ts';
import { moment, viewOf } from './views.ts';
import { checkWebhookUrl, leaseUntil, sendWebhook } from './webhook-sending.ts';

type Opened = Acting & Pick<Records, 'store' | 'config' | 'log'>;

export const webhookView = z
  .object({
    id: z.string(),
    url: z.string(),
    events: z.array(z.enum(webhookEvents)),
    createdAt: moment,
    /** It is told nothing from then on, nor what happens meanwhile; null = it is told. */
    stoppedAt: moment.nullable(),
    /** Why it was stopped, where no operator did. */
    reason: z.string().nullable(),
  })
  .meta({ id: 'Webhook' });
export type WebhookView = z.output<typeof webhookView>;

/** With the secret that its messages are signed by, this once. */
export const newWebhookView = webhookView.extend({ secret: z.string() }).meta({ id: 'NewWebhook' });
export const changedWebhookView = webhookView
  .extend({ secret: z.string().optional() })
  .meta({ id: 'ChangedWebhook' });

export const webhookDeliveryView = z
  .object({
    id: z.number(),
    /** The same at every attempt. */
    messageId: z.string(),
    event: z.string(),
    at: moment,
    state: z.enum(webhookDeliveryStates),
    attempts: z.number(),
    /** Of the next attempt; null once it is over. */
    nextAt: moment.nullable(),
    /** HTTP status of the last answer; null where there was none. */
    status: z.number().nullable(),
    /** What was answered, or why there was no answer. */
    answer: z.string().nullable(),
    triedAt: moment.nullable(),
    data: z.unknown(),
  })
  .meta({ id: 'WebhookDelivery' });
export type WebhookDeliveryView = z.output<typeof webhookDeliveryView>;

const url = text('a URL such as https://example.com/hooks/pullquote').refine(
  (given) => given.length <= 2_000,
  {
    error: 'a URL of at most 2,000 characters',
  },
);
const events = someOf(webhookEvents);

export const webhookTerms = z.strictObject({ url, events: events.default([...webhookEvents]) });
export const webhookChanges = z.strictObject({
  url: url.optional(),
  events: events.optional(),
  /** true: it is told nothing; false: it is told again. */
  stopped: z.boolean().optional(),
  /** Makes another one; messages are signed by it from then on. */
  newSecret: z.boolean().optional(),
});

/** Oldest first. */
export async function allWebhooks({ store }: Pick<Records, 'store'>): Promise<WebhookView[]> {
  return (await listWebhooks(store.db)).map((row) => viewOf(webhookView, row));
}

/** The one time that `secret` is told. @throws USAGE; FETCH_REFUSED for an address that is not public, FETCH_FAILED for none */
export async function addWebhook(
  opened: Opened,
  terms: Given<typeof webhookTerms>,
): Promise<z.output<typeof newWebhookView>> {
  const given = readTerms(webhookTerms, terms);
  await checkWebhookUrl(opened.config, given.url);
  const id = newWebhookId();
  const { secret, sealed } = await makeSecret(opened, id);
  const row = await audited(
    opened,
    (tx) => insertWebhook(tx, { id, ...given, sealed, createdAt: opened.now() }),
    (made) => ({ ...about('webhook.added', id), after: told(made) }),
  );
  return { ...viewOf(webhookView, row), secret };
}

/** @throws WEBHOOK_NOT_FOUND, and as {@link addWebhook} */
export async function changeWebhook(
  opened: Opened,
  id: string,
  terms: Given<typeof webhookChanges>,
): Promise<z.output<typeof changedWebhookView>> {
  const { newSecret, stopped, ...columns } = readTerms(webhookChanges, terms);
  const { db } = opened.store;
  const before = await requireWebhook(db, id);
  if (columns.url !== undefined) await checkWebhookUrl(opened.config, columns.url);
  const made = newSecret ? await makeSecret(opened, id) : null;
  const row = await audited(
    opened,
    (tx) =>
      updateWebhook(tx, id, {
        url: columns.url ?? before.url,
        events: columns.events ?? before.events,
        sealed: made?.sealed ?? before.sealed,
        ...(stopped !== undefined && {
          stoppedAt: stopped ? (before.stoppedAt ?? opened.now()) : null,
          reason: null,
        }),
      }),
    (after) => ({
      ...about('webhook.changed', id),
      before: told(before),
      after: { ...told(after), ...(made && { newSecret: true }) },
    }),
  );
  return { ...viewOf(webhookView, row), ...(made && { secret: made.secret }) };
}

/** With all that it was to be told. @throws WEBHOOK_NOT_FOUND */
export async function removeWebhook(opened: Acting, id: string): Promise<WebhookView> {
  const row = await audited(
    opened,
    (tx) => deleteWebhook(tx, id),
    (gone) => ({ ...about('webhook.removed', id), before: told(gone) }),
  );
  return viewOf(webhookView, row);
}

export const webhookDeliveryPageTerms = pageTerms.extend({ state: z.enum(webhookDeliveryStates).optional() });
export const webhookDeliveryPageView = pageView(webhookDeliveryView);

/** The newest first; those that are over are kept for a month. @throws WEBHOOK_NOT_FOUND, USAGE */
export async function pageOfWebhookDeliveries(
  { store: { db } }: Pick<Records, 'store'>,
  id: string,
  terms: Given<typeof webhookDeliveryPageTerms> = {},
): Promise<z.output<typeof webhookDeliveryPageView>> {
  const { cursor, limit, state } = readTerms(webhookDeliveryPageTerms, terms);
  await requireWebhook(db, id);
  const before = readCursor(cursor, /^\d{1,15}$/);
  const rows = await listWebhookDeliveries(db, id, {
    state,
    before: before === undefined ? undefined : Number(before),
    limit: limit + 1,
  });
  return pageOf(rows, limit, { view: shown, cursor: (row) => row.id });
}

/** Sends a message of nothing, once, and tells what came of it. @throws WEBHOOK_NOT_FOUND */
export async function testWebhook(opened: Opened, id: string): Promise<WebhookDeliveryView> {
  const { db } = opened.store;
  await requireWebhook(db, id);
  const now = opened.now();
  const made = await insertWebhookDelivery(db, {
    webhookId: id,
    event: testEvent,
    data: { test: true },
    at: now,
    // Given up with its first attempt, whose sender is this process.
    nextAt: leaseUntil(now),
    giveUpAt: now,
  });
  return sendNow(opened, made);
}

/** The same message again, under the same id: at once, and then for another day. @throws WEBHOOK_NOT_FOUND, NOT_FOUND */
export async function redeliverWebhook(
  opened: Opened,
  id: string,
  delivery: number,
): Promise<WebhookDeliveryView> {
  const { db } = opened.store;
  await requireWebhook(db, id);
  const now = opened.now();
  const giveUpAt = new Date(now.getTime() + tryForMs);
  // Its sender is this process, so that whoever asked is told what came of it: no worker is to be quicker.
  const renewed = await renewWebhookDelivery(db, id, delivery, { nextAt: leaseUntil(now), giveUpAt });
  return sendNow(opened, renewed);
}

async function sendNow(opened: Opened, { webhookId, id }: WebhookDelivery): Promise<WebhookDeliveryView> {
  const { db } = opened.store;
  const leased = await leaseOne(db, id, leaseUntil(opened.now()));
  // Where a worker was quicker, it tells.
  if (leased) await sendWebhook(opened, leased);
  return shown(await getWebhookDelivery(db, webhookId, id));
}

const shown = (row: WebhookDelivery): WebhookDeliveryView => viewOf(webhookDeliveryView, row);

const about = (act: Act['act'], id: string) => ({ act, kind: 'webhook', id }) as const;

const told = ({ url: address, events: named, stoppedAt }: Webhook) => ({
  url: address,
  events: named,
  stopped: stoppedAt !== null,
});

async function makeSecret({ config }: Opened, id: string): Promise<{ secret: string; sealed: string }> {
  const secret = secretPrefix + randomBytes(32).toString('base64');
  return { secret, sealed: seal(sealKeyOf(await ensureSealSecret(config)), secret, id) };
}

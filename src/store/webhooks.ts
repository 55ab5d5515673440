// Where messages of what happened go: their addresses, what each is told, their secrets sealed.
import { asc, eq } from 'drizzle-orm';
import { newId } from '../domain/id.ts';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { webhooks } from './schema.ts';

export type Webhook = typeof webhooks.$inferSelect;

export const newWebhookId = newId;

export async function insertWebhook(
  db: Db,
  given: Pick<Webhook, 'id' | 'url' | 'events' | 'sealed' | 'createdAt'>,
): Promise<Webhook> {
  const [row] = await db.insert(webhooks).values(given).returning();
  return row as Webhook;
}

/** Oldest first. */
export async function listWebhooks(db: Db): Promise<Webhook[]> {
  return db.select().from(webhooks).orderBy(asc(webhooks.createdAt), asc(webhooks.id));
}

/** @throws WEBHOOK_NOT_FOUND */
export async function requireWebhook(db: Db, id: string): Promise<Webhook> {
  const [row] = await db.select().from(webhooks).where(eq(webhooks.id, id));
  if (!row) throw notFound(id);
  return row;
}

/** @throws WEBHOOK_NOT_FOUND */
export async function updateWebhook(
  db: Db,
  id: string,
  columns: Partial<Pick<Webhook, 'url' | 'events' | 'sealed' | 'stoppedAt' | 'reason'>>,
): Promise<Webhook> {
  const [row] = await db.update(webhooks).set(columns).where(eq(webhooks.id, id)).returning();
  if (!row) throw notFound(id);
  return row;
}

/** And all that was to be told there. @throws WEBHOOK_NOT_FOUND */
export async function deleteWebhook(db: Db, id: string): Promise<Webhook> {
  const [row] = await db.delete(webhooks).where(eq(webhooks.id, id)).returning();
  if (!row) throw notFound(id);
  return row;
}

const notFound = (id: string) =>
  new PullquoteError(
    'WEBHOOK_NOT_FOUND',
    `there is no webhook ${id}; "pullquote webhooks list" lists those there are`,
  );

// The messages of webhooks, a row each: written by triggers in the transaction of what happened (migration webhooks), leased
// by whoever sends them, and kept for a while as the log.
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { WebhookDeliveryState } from '../domain/webhook.ts';
import { PullquoteError } from '../errors.ts';
import { type Db, storable } from './db.ts';
import { webhookDeliveries, webhooks } from './schema.ts';

export type WebhookDelivery = typeof webhookDeliveries.$inferSelect;

/** A message to be sent, and where: its attempts tell whose it is. */
export type LeasedDelivery = WebhookDelivery & { url: string; sealed: string };

/**
 * lease due messages: of webhooks that are not stopped, the earliest first; each counts an attempt, and is due again at
 * `until` where nobody says what became of it. May run in any number of processes at once.
 */
export async function leaseDue(
  db: Db,
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<LeasedDelivery[]> {
  return lease(
    db,
    until,
    sql`
      select d.id from webhook_deliveries d join webhooks w on w.id = d.webhook_id
      where d.state = 'pending' and d.next_at <= ${now.toISOString()} and w.stopped_at is null
      order by d.next_at limit ${limit} for update of d skip locked`,
  );
}

/** One out of its turn. Null where another is at it, or it is settled. */
export async function leaseOne(db: Db, id: number, until: Date): Promise<LeasedDelivery | null> {
  const [row] = await lease(
    db,
    until,
    sql`select id from webhook_deliveries where id = ${id} and state = 'pending' for update skip locked`,
  );
  return row ?? null;
}

async function lease(db: Db, until: Date, choice: ReturnType<typeof sql>): Promise<LeasedDelivery[]> {
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ id: string }>(sql`
      update webhook_deliveries d set attempts = attempts + 1, next_at = ${until.toISOString()}
      where d.id in (${choice}) returning d.id`);
    if (rows.length === 0) return [];
    const found = await tx
      .select()
      .from(webhookDeliveries)
      .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
      .where(sql`${webhookDeliveries.id} in ${rows.map(({ id }) => Number(id))}`)
      .orderBy(webhookDeliveries.id);
    return found.map(({ webhook_deliveries, webhooks: { url, sealed } }) => ({
      ...webhook_deliveries,
      url,
      sealed,
    }));
  });
}

export interface WebhookOutcome {
  state: WebhookDeliveryState;
  /** Of the answer; null where there was none. */
  status: number | null;
  /** What was answered, or why there was no answer. */
  answer: string;
  /** null once settled. */
  nextAt: Date | null;
}

/** settle: what became of an attempt; nothing where another has begun since. */
export async function settleWebhookDelivery(
  db: Db,
  { id, attempts }: Pick<WebhookDelivery, 'id' | 'attempts'>,
  { state, status, answer, nextAt }: WebhookOutcome,
  now: Date,
): Promise<void> {
  await db
    .update(webhookDeliveries)
    .set({
      ...{ state, status, nextAt, answer: storable(answer), triedAt: now },
      settledAt: state === 'pending' ? null : now,
    })
    .where(
      and(
        eq(webhookDeliveries.id, id),
        eq(webhookDeliveries.attempts, attempts),
        eq(webhookDeliveries.state, 'pending'),
      ),
    );
}

export async function insertWebhookDelivery(
  db: Db,
  given: Pick<WebhookDelivery, 'webhookId' | 'event' | 'data' | 'at' | 'nextAt' | 'giveUpAt'>,
): Promise<WebhookDelivery> {
  const [row] = await db.insert(webhookDeliveries).values(given).returning();
  return row as WebhookDelivery;
}

/** The same message, with the same id, as if it were new; by `nextAt` for whoever comes. @throws NOT_FOUND */
export async function renewWebhookDelivery(
  db: Db,
  webhookId: string,
  id: number,
  { nextAt, giveUpAt }: { nextAt: Date; giveUpAt: Date },
): Promise<WebhookDelivery> {
  const [row] = await db
    .update(webhookDeliveries)
    .set({ state: 'pending', nextAt, giveUpAt, settledAt: null })
    .where(isOneOf(webhookId, id))
    .returning();
  if (!row) throw notFound(webhookId, id);
  return row;
}

/** @throws NOT_FOUND */
export async function getWebhookDelivery(db: Db, webhookId: string, id: number): Promise<WebhookDelivery> {
  const [row] = await db.select().from(webhookDeliveries).where(isOneOf(webhookId, id));
  if (!row) throw notFound(webhookId, id);
  return row;
}

const isOneOf = (webhookId: string, id: number) =>
  and(eq(webhookDeliveries.webhookId, webhookId), eq(webhookDeliveries.id, id));

const notFound = (webhookId: string, id: number) =>
  new PullquoteError(
    'NOT_FOUND',
    `webhook ${webhookId} has no delivery ${id}; "pullquote webhooks deliveries ${webhookId}" lists those there are`,
  );

export interface WebhookDeliveryChoice {
  state?: WebhookDeliveryState | undefined;
  /** Of a row: those before it. */
  before?: number | undefined;
  limit: number;
}

/** The newest first. */
export async function listWebhookDeliveries(
  db: Db,
  webhookId: string,
  { state, before, limit }: WebhookDeliveryChoice,
): Promise<WebhookDelivery[]> {
  return db
    .select()
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.webhookId, webhookId),
        state && eq(webhookDeliveries.state, state),
        before === undefined ? undefined : lt(webhookDeliveries.id, before),
      ),
    )
    .orderBy(desc(webhookDeliveries.id))
    .limit(limit);
}

/** The log does not grow for ever. @returns rows */
export async function forgetWebhookDeliveries(db: Db, before: Date): Promise<number> {
  const { rowCount } = await db.delete(webhookDeliveries).where(lt(webhookDeliveries.settledAt, before));
  return rowCount ?? 0;
}

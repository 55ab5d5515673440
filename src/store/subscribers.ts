// Subscribers of a list. An address is there once, in its normal form; who unsubscribed stays so until that
// person says otherwise: neither an import nor an operator's add brings them back.
import { and, asc, eq, getTableColumns, gt, sql } from 'drizzle-orm';
import { PullquoteError } from '../errors.ts';
import { parseAddress } from '../mail/address.ts';
import type { LinkTarget } from '../mail/links.ts';
import type { Db } from './db.ts';
import { campaigns, deliveries, subscribers, suppressions } from './schema.ts';

export type Subscriber = typeof subscribers.$inferSelect;

export interface NewSubscriber {
  email: string;
  /** '' leaves the name that is known. */
  name: string;
  /** BCP 47; null leaves the locale that is known. */
  locale: string | null;
  /** From another list's export: makes them unsubscribed; nothing here makes them active again. */
  unsubscribed?: boolean;
}

/** What became of the rows of one merge. */
export interface MergeResult {
  added: number;
  /** Known, with another name or locale than before. */
  updated: number;
  unchanged: number;
  /** Of all of them: unsubscribed, before or by this, so not mailed. */
  unsubscribed: number;
  /** Of all of them: lower-case addresses that no campaign may mail. */
  suppressed: Set<string>;
}

const pageSize = 5_000;

/**
 * Adds one subscriber, or updates name and locale of one who is known. Locks that row.
 * @throws SUBSCRIBER_INVALID where `email` is not exactly one address
 */
export async function addSubscriber(db: Db, listId: string, given: NewSubscriber): Promise<Subscriber> {
  const parsed = parseAddress(given.email);
  if (!parsed.ok)
    throw new PullquoteError(
      'SUBSCRIBER_INVALID',
      `the address ${parsed.reason}; expected one such as name@example.com`,
    );
  await mergeSubscribers(db, listId, [{ ...given, email: parsed.address.email }]);
  const subscriber = await findSubscriber(db, listId, parsed.address.email);
  if (!subscriber) throw new PullquoteError('INTERNAL', 'the subscriber was removed while being added');
  return subscriber;
}

/**
 * Adds or updates many at once, in one statement: the addresses must be in their normal form. An address given
 * twice counts once. Locks the rows that it touches, in the order of the addresses, so that two merges never deadlock.
 */
export async function mergeSubscribers(
  db: Db,
  listId: string,
  given: readonly NewSubscriber[],
): Promise<MergeResult> {
  const columns = sql`unnest(
    ${sql.param(given.map((row) => row.email))}::text[],
    ${sql.param(given.map((row) => row.name))}::text[],
    ${sql.param(given.map((row) => row.locale))}::text[],
    ${sql.param(given.map((row) => (row.unsubscribed ? 'unsubscribed' : 'active')))}::text[]
  ) as given (email, name, locale, status)`;
  const { rows } = await db.execute<{
    added: string;
    updated: string;
    unsubscribed: string;
    given: string;
  }>(sql`
    with given as (
      select distinct on (lower(email)) * from ${columns} order by lower(email)
    ), unsubscribed as (
      select given.email from given
      -- lateral with a limit: looks up each address, where a join would read the list again for every batch
      left join lateral (
        select status from ${subscribers} s
        where s.list_id = ${listId} and lower(s.email) = lower(given.email) limit 1
      ) known on true
      where 'unsubscribed' in (given.status, known.status)
    ), merged as (
      insert into ${subscribers} as s (list_id, email, name, locale, status, unsubscribed_at)
      select ${listId}, email, name, locale, status, case status when 'unsubscribed' then now() end from given
      on conflict (list_id, lower(email)) do update set
        name = case when excluded.name = '' then s.name else excluded.name end,
        locale = coalesce(excluded.locale, s.locale),
        status = case 'unsubscribed' when excluded.status then excluded.status else s.status end,
        unsubscribed_at = coalesce(s.unsubscribed_at, excluded.unsubscribed_at)
      where (excluded.name <> '' and excluded.name <> s.name)
        or (excluded.locale is not null and excluded.locale is distinct from s.locale)
        or (excluded.status = 'unsubscribed' and s.status <> 'unsubscribed')
      -- xmax is 0 in a row that this statement inserted
      returning (xmax = 0) as added
    )
    select
      (select count(*) from merged where added) as added,
      (select count(*) from merged where not added) as updated,
      (select count(*) from unsubscribed) as unsubscribed,
      (select count(*) from given) as given`);
  const { rows: refused } = await db.execute<{ email: string }>(sql`
    select s.email from ${suppressions} s
    where s.email in (select lower(email) from ${columns})`);
  const [counts] = rows;
  const [added, updated] = [Number(counts?.added), Number(counts?.updated)];
  return {
    added,
    updated,
    unchanged: Number(counts?.given) - added - updated,
    unsubscribed: Number(counts?.unsubscribed),
    suppressed: new Set(refused.map((row) => row.email)),
  };
}

/** Deletes a subscriber for good; deliveries already made keep their rows. False where there was none. */
export async function removeSubscriber(db: Db, listId: string, email: string): Promise<boolean> {
  const removed = await db
    .delete(subscribers)
    .where(isSubscriber(listId, email))
    .returning({ id: subscribers.id });
  return removed.length > 0;
}

export async function findSubscriber(db: Db, listId: string, email: string): Promise<Subscriber | null> {
  const [subscriber] = await db.select().from(subscribers).where(isSubscriber(listId, email));
  return subscriber ?? null;
}

export async function getSubscriber(db: Db, id: number): Promise<Subscriber | null> {
  const [subscriber] = await db.select().from(subscribers).where(eq(subscribers.id, id));
  return subscriber ?? null;
}

/** Whom a mail's link means: the row that the mail was made for, or else whoever has its address on that list now. */
export async function findLinked(db: Db, target: LinkTarget): Promise<Subscriber | null> {
  const subscriber = await getSubscriber(db, target.subscriberId);
  if (subscriber) return subscriber;
  const mailed = await mailedAddress(db, target);
  return mailed && findSubscriber(db, mailed.listId, mailed.email);
}

/**
 * Of who was removed, and unsubscribes by the link of an old mail: kept as unsubscribed, so that nobody who adds the
 * address anew mails it. Null where no mail went out by that link.
 */
export async function keepUnsubscribed(db: Db, target: LinkTarget, now: Date): Promise<Subscriber | null> {
  const mailed = await mailedAddress(db, target);
  if (!mailed) return null;
  await mergeSubscribers(db, mailed.listId, [{ ...mailed, name: '', locale: null, unsubscribed: true }]);
  const subscriber = await findSubscriber(db, mailed.listId, mailed.email);
  return subscriber && unsubscribe(db, subscriber.id, now);
}

async function mailedAddress(db: Db, target: LinkTarget): Promise<{ listId: string; email: string } | null> {
  const [row] = await db
    .select({ listId: campaigns.listId, email: deliveries.email })
    .from(deliveries)
    .innerJoin(campaigns, eq(campaigns.id, deliveries.campaignId))
    .where(
      and(eq(deliveries.campaignId, target.campaignId), eq(deliveries.subscriberId, target.subscriberId)),
    );
  return row ?? null;
}

/** All subscribers of a list in the order they came, read a page at a time: memory stays flat for any length. */
export async function* streamSubscribers(
  db: Db,
  listId: string,
): AsyncGenerator<Subscriber & { suppressed: string | null }> {
  for (let last = 0; ; ) {
    const page = await db
      .select({ ...getTableColumns(subscribers), suppressed: suppressions.reason })
      .from(subscribers)
      .leftJoin(suppressions, sql`${suppressions.email} = lower(${subscribers.email})`)
      .where(and(eq(subscribers.listId, listId), gt(subscribers.id, last)))
      .orderBy(asc(subscribers.id))
      .limit(pageSize);
    yield* page;
    last = page.at(-1)?.id ?? 0;
    if (page.length < pageSize) return;
  }
}

/** Honoured at once: a claim skips deliveries of the unsubscribed. Twice is once. Null where there is no such id. */
export async function unsubscribe(db: Db, id: number, now: Date): Promise<Subscriber | null> {
  const [subscriber] = await db
    .update(subscribers)
    .set({
      status: 'unsubscribed',
      unsubscribedAt: sql`coalesce(${subscribers.unsubscribedAt}, ${now.toISOString()})`,
    })
    .where(eq(subscribers.id, id))
    .returning();
  return subscriber ?? null;
}

/** Only for a request of the subscriber in person (the signed link). Null where there is no such id. */
export async function resubscribe(db: Db, id: number): Promise<Subscriber | null> {
  const [subscriber] = await db
    .update(subscribers)
    .set({ status: 'active', unsubscribedAt: null })
    .where(eq(subscribers.id, id))
    .returning();
  return subscriber ?? null;
}

/** Only for a request of the subscriber in person (the signed link). Null where there is no active one of that id. */
export async function setPreferences(
  db: Db,
  id: number,
  preferences: Pick<Subscriber, 'name' | 'locale'>,
): Promise<Subscriber | null> {
  const { name, locale } = preferences;
  const [subscriber] = await db
    .update(subscribers)
    .set({ name, locale })
    .where(and(eq(subscribers.id, id), eq(subscribers.status, 'active')))
    .returning();
  return subscriber ?? null;
}

/** An address in any spelling of its domain finds its row. */
function isSubscriber(listId: string, given: string) {
  const parsed = parseAddress(given);
  const email = parsed.ok ? parsed.address.email : given.trim();
  return and(eq(subscribers.listId, listId), sql`lower(${subscribers.email}) = lower(${email})`);
}

// A page of a list's subscribers: all of them, those of one status, or those in whose address or name something stands.
// However long the list is, nobody waits for it: a search ends early and tells where to go on.
import { and, asc, eq, gt, lte, max, type SQL, sql } from 'drizzle-orm';
import { parseAddress } from '../mail/address.ts';
import { containing, type Db } from './db.ts';
import { type SubscriberStatus, subscriberStatuses as statuses, subscribers } from './schema.ts';
import type { Subscriber } from './subscribers.ts';

export interface SubscriberChoice {
  /** Those with a greater id. */
  after: number;
  status?: SubscriberStatus | undefined;
  /** A part of the address or the name, in whatever case. */
  query?: string | undefined;
  limit: number;
}

/** How much one search may do: no index holds parts of words in every script, so rows are read, so many ids at a time. */
interface SearchReach {
  ids: number;
  /** No further stretches are begun after that. */
  ms: number;
}
const searchReach: SearchReach = { ids: 100_000, ms: 80 };
/** Stretches that are read at the same time: what waits is a person. */
const atOnce = 2;

export interface SubscriberMatches {
  rows: Subscriber[];
  /** Up to this id all were looked at, and there are more; null where nothing is left to look at. */
  lookedUntil: number | null;
}

/**
 * In the order they came. A whole address finds that one. With another query it may end early, with fewer than `limit`:
 * the next call goes on where it stopped, so that a list of a million never keeps anybody waiting.
 */
export async function searchSubscribers(
  db: Db,
  listId: string,
  { after, status, query, limit }: SubscriberChoice,
  reach = searchReach,
): Promise<SubscriberMatches> {
  const select = (where: SQL | undefined, most: number) =>
    db
      .select()
      .from(subscribers)
      .where(and(eq(subscribers.listId, listId), where))
      .orderBy(asc(subscribers.id))
      .limit(most);
  const isOf = (one: SubscriberStatus) => eq(subscribers.status, one);
  if (query === undefined) {
    // The index has each status in that order.
    const wanted = status ? [status] : statuses;
    const pages = await Promise.all(
      wanted.map((one) => select(and(isOf(one), gt(subscribers.id, after)), limit)),
    );
    const rows = pages.flat().toSorted((a, b) => a.id - b.id);
    return { rows: rows.slice(0, limit), lookedUntil: null };
  }

  const isWanted = status && isOf(status);
  if (after === 0 && parseAddress(query).ok) {
    const isIt = sql`lower(${subscribers.email}) = lower(${query})`;
    const rows = await select(and(isWanted, isIt), 1);
    if (rows.length > 0) return { rows, lookedUntil: null };
  }
  const [last] = await db.select({ id: max(subscribers.id) }).from(subscribers);
  const end = last?.id ?? 0;
  const holds = sql`lower(${subscribers.email} || ' ' || ${subscribers.name}) like lower(${containing(query)})`;
  const stretchFrom = (from: number) =>
    select(and(isWanted, gt(subscribers.id, from), lte(subscribers.id, from + reach.ids), holds), limit);
  const began = performance.now();
  const rows: Subscriber[] = [];
  for (let from = after; ; from += atOnce * reach.ids) {
    const froms = Array.from({ length: atOnce }, (_, at) => from + at * reach.ids);
    rows.push(...(await Promise.all(froms.map(stretchFrom))).flat());
    const lookedUntil = from + atOnce * reach.ids;
    if (rows.length >= limit || lookedUntil >= end) return { rows: rows.slice(0, limit), lookedUntil: null };
    if (performance.now() - began > reach.ms) return { rows, lookedUntil };
  }
}

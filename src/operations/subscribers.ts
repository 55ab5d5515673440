// The subscribers of a list: one by one, and all of them as CSV.
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { By } from '../domain/actor.ts';
import { PullquoteError } from '../errors.ts';
import { exportSubscribers as exportRows } from '../store/export-subscribers.ts';
import { requireList } from '../store/lists.ts';
import { searchSubscribers as searchRows } from '../store/search-subscribers.ts';
import {
  addSubscriber as addRow,
  findSubscriber,
  removeSubscriber as removeRow,
  unsubscribe,
} from '../store/subscribers.ts';
import { addressId, audited, note } from './audit.ts';
import { cursorOf, pageOf, pageTerms, pageView, readCursor } from './pages.ts';
import { type Given, nameOrNone, readTerms, text } from './terms.ts';
import { moment, viewOf } from './views.ts';

const list = text('the slug of a list, such as readers');
const email = text('one address, such as name@example.com');

export const subscriberView = z
  .object({
    id: z.number(),
    listId: z.string(),
    email: z.string(),
    name: z.string(),
    /** BCP 47 of the fixed strings; null = the campaign's language. */
    locale: z.string().nullable(),
    status: z.enum(['active', 'unsubscribed']),
    createdAt: moment,
    unsubscribedAt: moment.nullable(),
  })
  .meta({ id: 'Subscriber' });
export type SubscriberView = z.output<typeof subscriberView>;

export const addTerms = z.strictObject({
  email,
  list,
  name: nameOrNone,
  locale: text('a language such as en or zh-TW').optional(),
});

/** Adds one, or changes name and locale of one who is there. @throws LIST_NOT_FOUND, SUBSCRIBER_INVALID, USAGE */
export async function addSubscriber(
  records: By<Records>,
  terms: Given<typeof addTerms>,
): Promise<SubscriberView> {
  const { list: slug, locale = null, ...given } = readTerms(addTerms, terms);
  const { id } = await requireList(records.store.db, slug);
  const row = await audited(
    records,
    (tx) => addRow(tx, id, { ...given, locale }),
    ({ email: added }) => ({
      ...{ act: 'subscriber.added', kind: 'subscriber', id: addressId(added) },
      after: { list: slug, locale },
    }),
  );
  return viewOf(subscriberView, row);
}

const searchTerms = pageTerms.extend({
  list,
  status: z.enum(['active', 'unsubscribed']).optional(),
  /** In the address or the name, in whatever case. */
  query: text('a part of an address or a name').optional(),
});
export const subscriberPageTerms = searchTerms.omit({ list: true });
export const subscriberPageView = pageView(subscriberView);

/** In the order they came; fewer than `limit`, and more to come, where a long list is not looked through yet. @throws LIST_NOT_FOUND, USAGE */
export async function searchSubscribers(
  { store }: Records,
  terms: Given<typeof searchTerms>,
): Promise<z.output<typeof subscriberPageView>> {
  const { list: slug, cursor, limit, status, query } = readTerms(searchTerms, terms);
  const { id } = await requireList(store.db, slug);
  const after = Number(readCursor(cursor, /^\d{1,15}$/) ?? 0);
  const { rows, lookedUntil } = await searchRows(store.db, id, { after, status, query, limit: limit + 1 });
  const page = pageOf(rows, limit, { view: (row) => viewOf(subscriberView, row), cursor: (row) => row.id });
  return page.nextCursor === null && lookedUntil !== null
    ? { ...page, nextCursor: cursorOf(lookedUntil) }
    : page;
}

const oneTerms = z.strictObject({ email, list });

/**
 * Mails one no more, as if they had said so themselves: they stay on the list as unsubscribed, so that neither an import nor an
 * add brings them back. Twice is once, and written down once.
 * @throws LIST_NOT_FOUND, SUBSCRIBER_NOT_FOUND, USAGE
 */
export async function unsubscribeSubscriber(
  records: By<Records>,
  terms: Given<typeof oneTerms>,
): Promise<SubscriberView> {
  const given = readTerms(oneTerms, terms);
  const { id: listId, slug } = await requireList(records.store.db, given.list);
  const act = { act: 'subscriber.unsubscribed', kind: 'subscriber', id: addressId(given.email) } as const;
  const row = await records.store.db.transaction(async (tx) => {
    const before = await findSubscriber(tx, listId, given.email);
    if (before?.status !== 'active') return before;
    await note({ ...records, store: { db: tx } }, { ...act, after: { list: slug } });
    return unsubscribe(tx, before.id, records.now());
  });
  if (!row) throw notOn(slug, given.email);
  return viewOf(subscriberView, row);
}

/** Deletes one for good. @throws LIST_NOT_FOUND, SUBSCRIBER_NOT_FOUND, USAGE */
export async function removeSubscriber(
  records: By<Records>,
  terms: Given<typeof oneTerms>,
): Promise<{ removed: string; list: string }> {
  const given = readTerms(oneTerms, terms);
  const { id, slug } = await requireList(records.store.db, given.list);
  const act = { act: 'subscriber.removed', kind: 'subscriber', id: addressId(given.email) } as const;
  const isRemoved = await records.store.db.transaction(async (tx) => {
    const removed = await removeRow(tx, id, given.email);
    if (removed) await note({ ...records, store: { db: tx } }, { ...act, before: { list: slug } });
    return removed;
  });
  if (!isRemoved) throw notOn(slug, given.email);
  return { removed: given.email, list: slug };
}

const notOn = (slug: string, address: string) =>
  new PullquoteError(
    'SUBSCRIBER_NOT_FOUND',
    `${address} is not on ${slug}; look: pullquote subscribers export --list ${slug}`,
  );

const exportTerms = z.strictObject({ list });

/** The text of the CSV file, a part at a time. @throws LIST_NOT_FOUND, USAGE */
export async function exportSubscribers(
  { store }: Records,
  terms: Given<typeof exportTerms>,
): Promise<AsyncIterable<string>> {
  const { id } = await requireList(store.db, readTerms(exportTerms, terms).list);
  return exportRows(store.db, id);
}

// The lists of subscribers.
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { By } from '../domain/actor.ts';
import { PullquoteError } from '../errors.ts';
import { ensureList, requireList, summarizeLists } from '../store/lists.ts';
import { audited } from './audit.ts';
import { type Given, readTerms, text } from './terms.ts';
import { moment, viewOf } from './views.ts';

export const listView = z
  .object({
    id: z.string(),
    slug: z.string(),
    /** What readers see. */
    name: z.string(),
    createdAt: moment,
    /** How many subscribe, how many of them no campaign may mail, and how many have left. */
    active: z.number(),
    suppressed: z.number(),
    unsubscribed: z.number(),
  })
  .meta({ id: 'List' });
export type ListView = z.output<typeof listView>;

export const listTerms = z.strictObject({
  slug: text('the slug of a list, such as readers'),
  name: text('what readers see as the name of the list').optional(),
});

/** All of them, by slug. */
export async function allLists({ store }: Records): Promise<ListView[]> {
  return (await summarizeLists(store.db)).map((list) => viewOf(listView, list));
}

/** @throws LIST_NOT_FOUND */
export async function showList(records: Records, slug: string): Promise<ListView> {
  const { id } = await requireList(records.store.db, slug);
  return findList(records, id);
}

/** Makes the list where it is not there; one that is there keeps its name. @throws USAGE */
export async function createList(records: By<Records>, terms: Given<typeof listTerms>): Promise<ListView> {
  const { slug, name } = readTerms(listTerms, terms);
  const { id } = await audited(
    records,
    (tx) => ensureList(tx, slug, name ?? slug),
    (list) => ({ act: 'list.made', kind: 'list', id: list.slug, after: { name: list.name } }),
  );
  return findList(records, id);
}

async function findList(records: Records, id: string): Promise<ListView> {
  const found = (await allLists(records)).find((list) => list.id === id);
  if (!found) throw new PullquoteError('INTERNAL', 'the list was removed meanwhile');
  return found;
}

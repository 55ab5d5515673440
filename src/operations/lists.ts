// The lists of subscribers.
import { z } from 'zod';
import type { Records } from '../app.ts';
import { PullquoteError } from '../errors.ts';
import { ensureList, summarizeLists } from '../store/lists.ts';
import { type Given, readTerms, text } from './terms.ts';
import { moment, viewOf } from './views.ts';

const listView = z.object({
  id: z.string(),
  slug: z.string(),
  /** What readers see. */
  name: z.string(),
  createdAt: moment,
  /** How many subscribe and how many have left. */
  active: z.number(),
  unsubscribed: z.number(),
});
export type ListView = z.output<typeof listView>;

const listTerms = z.strictObject({
  slug: text('the slug of a list, such as readers'),
  name: text('what readers see as the name of the list').optional(),
});

/** All of them, by slug. */
export async function allLists({ store }: Records): Promise<ListView[]> {
  return (await summarizeLists(store.db)).map((list) => viewOf(listView, list));
}

/** Makes the list where it is not there; one that is there keeps its name. @throws USAGE */
export async function createList(records: Records, terms: Given<typeof listTerms>): Promise<ListView> {
  const { slug, name } = readTerms(listTerms, terms);
  const { id } = await ensureList(records.store.db, slug, name ?? slug);
  const made = (await allLists(records)).find((list) => list.id === id);
  if (!made) throw new PullquoteError('INTERNAL', 'the list was removed while it was made');
  return made;
}

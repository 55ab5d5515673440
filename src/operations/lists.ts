// The lists of subscribers.
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { By } from '../domain/actor.ts';
import { sha256 } from '../domain/id.ts';
import { PullquoteError } from '../errors.ts';
import {
  ensureList,
  type ListSummary,
  lockList,
  renameList as renameRow,
  requireList,
  summarizeList,
  summarizeLists,
} from '../store/lists.ts';
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
    /** As the ETag has it: what a change may say it has seen. */
    version: z.string(),
  })
  .meta({ id: 'List' });
export type ListView = z.output<typeof listView>;

const listName = text('what readers see as the name of the list');

export const listTerms = z.strictObject({
  slug: text('the slug of a list, such as readers'),
  name: listName.optional(),
});

/** All of them, by slug. */
export async function allLists({ store }: Records): Promise<ListView[]> {
  return (await summarizeLists(store.db)).map(shown);
}

/** @throws LIST_NOT_FOUND */
export async function showList({ store: { db } }: Records, slug: string): Promise<ListView> {
  const { id } = await requireList(db, slug);
  return shown(await summarizeList(db, id));
}

/** Makes the list where it is not there; one that is there keeps its name. @throws USAGE */
export async function createList(records: By<Records>, terms: Given<typeof listTerms>): Promise<ListView> {
  const { slug, name } = readTerms(listTerms, terms);
  await audited(
    records,
    (tx) => ensureList(tx, slug, name ?? slug),
    (list) => ({ act: 'list.made', kind: 'list', id: list.slug, after: { name: list.name } }),
  );
  return showList(records, slug);
}

export const listChanges = z.strictObject({ name: listName });

/**
 * Readers see another name; the slug, which programs know it by, stays.
 * @param seen the version that was looked at, where it is told
 * @throws LIST_NOT_FOUND, USAGE, EDIT_CONFLICT where it has changed since
 */
export async function renameList(
  records: By<Records>,
  slug: string,
  terms: Given<typeof listChanges>,
  seen?: string,
): Promise<ListView> {
  const { name } = readTerms(listChanges, terms);
  await audited(
    records,
    async (tx) => {
      const before = await lockList(tx, slug);
      if (seen !== undefined && seen !== versionOf(before))
        throw new PullquoteError(
          'EDIT_CONFLICT',
          `expected the list as it was looked at, but somebody has named it "${before.name}" since; look at it again`,
        );
      await renameRow(tx, slug, name);
      return before;
    },
    (before) => ({
      ...{ act: 'list.renamed', kind: 'list', id: slug },
      ...{ before: { name: before.name }, after: { name } },
    }),
  );
  return showList(records, slug);
}

const versionOf = ({ name }: { name: string }): string => sha256(name).slice(0, 16);

const shown = (list: ListSummary): ListView => viewOf(listView, { ...list, version: versionOf(list) });

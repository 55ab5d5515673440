// Subscribers from a CSV file of this machine: what may be said of it, and keeping its rows.
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { By } from '../domain/actor.ts';
import {
  type ImportRequest,
  importSubscribers as importFile,
  type OpenedImport,
  openImport,
} from '../store/import-subscribers.ts';
import { RejectsFile } from '../store/rejects-file.ts';
import { type ColumnMeaning, columnMeanings } from '../store/subscriber-columns.ts';
import type { NamedColumn } from '../store/subscriber-mapping.ts';
import { note } from './audit.ts';
import { type Given, meaning, readTerms, text } from './terms.ts';

/** What a column can be said to be; none: nothing is taken of it. */
export const columnUses = [...columnMeanings, 'none'] as const;

const someColumns = `columns and what they are, such as "Mail=email" or "#3=none" (${columnUses.join(', ')})`;

/** "Mail=email" → the column Mail has the address. A heading may have a = of its own. */
const namedColumns = z
  .union([z.array(z.string()), z.string()], { error: someColumns })
  .meta({ description: someColumns })
  .transform(
    meaning(someColumns, (given): NamedColumn[] | undefined => {
      const named = [given].flat().map((one) => columnIn(one));
      return named.every((one) => one !== undefined) ? named : undefined;
    }),
  );

function columnIn(given: string): NamedColumn | undefined {
  const [, column, word = ''] = /^(.+)=([^=]*)$/su.exec(given) ?? [];
  const use = columnUses.find((one) => one === word.trim().toLowerCase());
  if (column === undefined || column.trim() === '' || use === undefined) return undefined;
  return { column, meaning: use === 'none' ? null : (use satisfies ColumnMeaning) };
}

/** How a file is to be read. */
export const readingTerms = z.strictObject({
  /** What columns are, over what their headings say. */
  columns: namedColumns.default([]),
  /** Words of the file's status columns that mean "may be mailed", beside those that are known; none that plainly means no. */
  active: z.array(z.string()).default([]),
  /** As browsers and iconv call it; guessed where left out. */
  encoding: z.string().refine(isEncoding, 'an encoding such as windows-1250, koi8-r or big5').optional(),
});

export const importTerms = readingTerms.extend({
  file: text('the path of a CSV file'),
  list: text('the slug of a list, such as readers'),
  /** Makes the list where it is not there. */
  create: z.boolean().default(false),
  /** Where bad rows go; beside the file where left out. */
  rejects: text('the path of a file').optional(),
  dryRun: z.boolean().default(false),
});

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** What an import did, or would: see the store's own account of it. */
export type ImportView = Awaited<ReturnType<typeof importFile>>;

/** As the command line names it, for whoever imports here or elsewhere. */
const namesOf = <T extends { file: string; rejects?: string | undefined }>({ rejects, ...given }: T) => ({
  ...given,
  rejectsFile: rejects ?? `${given.file}.rejects.csv`,
});

/**
 * A file that a server elsewhere is to import: refused here, and in the same words, wherever an import here would refuse it for what
 * it is. @throws CSV_INVALID, USAGE
 */
export async function openImportElsewhere(terms: Given<typeof importTerms>) {
  const given = namesOf(readTerms(importTerms, terms));
  const { file } = await openImport(given);
  if (!given.dryRun) await RejectsFile.prepare(given.rejectsFile, []);
  return { ...given, encoding: file.encoding };
}

export { keepRejectsFile } from '../store/rejects-file.ts';

/**
 * Good rows are kept, bad ones go to the file of rejects.
 * @param how.onProgress called with the rows read so far, and how many of the file's lines that is
 * @param how.opened the file where it is open already
 * @throws CSV_INVALID, LIST_NOT_FOUND, USAGE; nothing is made then
 */
export async function importSubscribers(
  records: By<Records>,
  terms: Given<typeof importTerms>,
  { opened, ...how }: Pick<ImportRequest, 'onProgress' | 'signal'> & { opened?: OpenedImport } = {},
): Promise<ImportView> {
  const { active, ...given } = namesOf(readTerms(importTerms, terms));
  const request = { ...given, ...how, activeWords: active };
  const done = await importFile(records.store.db, request, opened);
  if (given.dryRun) return done;
  const { rejectsFile: _file, columns: _columns, firstRejects: _first, ...counts } = done;
  await note(records, { act: 'subscribers.imported', kind: 'list', id: given.list, after: counts });
  return done;
}

// Which column of a subscribers' file is what: guessed by its heading, unless the operator says it. Reads no row.
import { foreignText } from '../domain/foreign-text.ts';
import { PullquoteError } from '../errors.ts';
import { type ColumnMeaning, columnMeanings, heading, isReader, meaningsOf } from './subscriber-columns.ts';

export interface NamedColumn {
  /** Its heading, in whatever case; or "#3", the third from the left. */
  column: string;
  /** null: nothing is taken of it. */
  meaning: ColumnMeaning | null;
}

/** Of which a person has one each; of the others all columns are read, and the strictest counts. */
const single: readonly (ColumnMeaning | null)[] = columnMeanings.filter(
  (meaning) => !['status', 'consent', 'refusal'].includes(meaning),
);

/**
 * What each column is; null where nothing is taken of it. What the operator says of one column takes the guess away from another.
 * @throws USAGE where a column that is named is not there, or two are to be what a person has one of
 */
export function mapColumns(
  names: readonly string[],
  named: readonly NamedColumn[] = [],
): (ColumnMeaning | null)[] {
  const said = new Map<number, ColumnMeaning | null>();
  for (const { column, meaning } of named)
    for (const at of columnsCalled(names, column)) said.set(at, meaning);
  const claimed = [...said.values()].filter((meaning) => single.includes(meaning));
  const twice = claimed.find((meaning, index) => claimed.indexOf(meaning) !== index);
  if (twice !== undefined)
    throw new PullquoteError('USAGE', `columns: expected one column of ${twice}, but got two or more`);
  return guess(names).map((meaning, index) => {
    if (said.has(index)) return said.get(index) ?? null;
    return claimed.includes(meaning) ? null : meaning;
  });
}

/** By the headings alone; of two for what a person has one of, the first. */
function guess(names: readonly string[]): (ColumnMeaning | null)[] {
  const meanings = meaningsOf(names).map((meaning, index, all) =>
    single.includes(meaning) && all.indexOf(meaning) !== index ? null : meaning,
  );
  if (!meanings.includes('email')) {
    const reader = names.findIndex(isReader);
    if (reader >= 0) meanings[reader] = 'email';
  }
  const [name, first, last] = (['name', 'first', 'last'] as const).map((wanted) => meanings.indexOf(wanted));
  if (name === undefined || first === undefined || last === undefined || name < 0) return meanings;
  // "Name; Vorname": beside one part of a name, the name is the other part.
  if (first >= 0 && last < 0 && /^(vor|voor)na/.test(heading(names[first] ?? ''))) meanings[name] = 'last';
  else if (last >= 0 && first < 0) meanings[name] = 'first';
  return meanings;
}

/** Of which columns the operator says what they are. */
export const columnsSaid = (names: readonly string[], named: readonly NamedColumn[]): ReadonlySet<number> =>
  new Set(named.flatMap(({ column }) => columnsCalled(names, column)));

/** As it is written; else without regard to case, accents and blanks; else by its place. */
function columnsCalled(names: readonly string[], column: string): number[] {
  const where = (is: (name: string) => boolean) => names.flatMap((name, index) => (is(name) ? [index] : []));
  const exact = where((name) => name.trim() === column.trim());
  if (exact.length > 0) return exact;
  const wanted = heading(column);
  const [, place] = /^#([1-9]\d{0,3})$/.exec(column.trim()) ?? [];
  if (place !== undefined && Number(place) <= names.length) return [Number(place) - 1];
  const alike = where((name) => wanted !== '' && heading(name) === wanted);
  if (alike.length > 0) return alike;
  throw new PullquoteError(
    'USAGE',
    `columns: expected a column of the file (${listed(names)}), but got "${foreignText(column, 40)}"`,
  );
}

/** For a message. */
export const listed = (names: readonly string[]): string =>
  names
    .slice(0, 10)
    .map((column) => foreignText(column, 40))
    .join(', ');

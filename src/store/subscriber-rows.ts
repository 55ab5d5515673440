// What the header and the rows of a subscribers' CSV file mean: whose row it is, and whether the person may be mailed.
import { foreignText } from '../domain/foreign-text.ts';
import { PullquoteError } from '../errors.ts';
import { localeNamed } from '../language/locale-names.ts';
import { parseAddress } from '../mail/address.ts';
import { CsvReader, type CsvRecord, delimiterNamedBy, detectDelimiter, unescapeFormula } from './csv.ts';
import { type CsvFile, readLines } from './csv-file.ts';
import type { ColumnMeaning, StatusMeaning } from './subscriber-columns.ts';
import { findStandings } from './subscriber-evidence.ts';
import { columnsSaid, listed, mapColumns, type NamedColumn } from './subscriber-mapping.ts';
import { type Standing, standingOf, stricter } from './subscriber-status.ts';

export interface Header {
  delimiter: string;
  /** All column names, as given. */
  names: string[];
  /** What each of them is; null where nothing is taken of it. */
  meanings: (ColumnMeaning | null)[];
  columns: Columns;
  /** Records before the first row: the header, and the line above it that names the delimiter. */
  records: number;
}

/** Where each column is; -1 where it is not there. */
interface Columns {
  email: number;
  name: number;
  first: number;
  last: number;
  locale: number;
  /** All that say whether somebody may be mailed: the strictest of them counts. */
  status: { index: number; meaning: StatusMeaning | 'aside' }[];
}

/** A good row. */
export interface ReadRow {
  email: string;
  name: string;
  locale: string | null;
  /** What stands in the column of languages and names none; the person is kept without it. */
  unknownLocale: string | null;
  standing: Standing;
  /** The word that decided on it, as it stands in the file. */
  word: string;
}

const maxNameCharacters = 200;

/**
 * @param named what the operator says of columns, over what their headings say
 * @throws CSV_INVALID where there is no header; USAGE where a column that is named is not there
 */
export async function readHeader(file: CsvFile, named: readonly NamedColumn[] = []): Promise<Header> {
  let delimiterNamed: string | null = null;
  for await (const lines of readLines(file))
    for (const line of lines) {
      if (line.trim() === '') continue;
      if (delimiterNamed === null) {
        delimiterNamed = delimiterNamedBy(line);
        if (delimiterNamed !== null) continue;
      }
      const delimiter = delimiterNamed ?? detectDelimiter(line);
      const [record] = new CsvReader(delimiter).push(line);
      const names = record?.fields ?? [line];
      const meanings = mapColumns(names, named);
      const records = delimiterNamed === null ? 1 : 2;
      const header = { delimiter, names, meanings, columns: placesOf(meanings), records };
      return await withStandings(file, header, columnsSaid(names, named));
    }
  throw new PullquoteError(
    'CSV_INVALID',
    `${file.path}: it is empty; expected a header line such as email,name,locale`,
  );
}

/** Names of columns that nothing is taken of. */
export function unusedColumns({ names, meanings, columns }: Header): string[] {
  const isAside = new Set(columns.status.map(({ index }) => index));
  return names
    .filter((name, index) => name.trim() !== '' && meanings[index] === null && !isAside.has(index))
    .map((name) => foreignText(name, 60));
}

/** With those columns that say by what stands in them who may be mailed; not those of which the operator has said what they are. */
async function withStandings(file: CsvFile, header: Header, said: ReadonlySet<number>): Promise<Header> {
  const { names, meanings } = header;
  const rows = async function* () {
    for await (const { fields } of readRecords(file, header)) if (fields !== null) yield fields;
  };
  const isTaken = (index: number) => said.has(index) || meanings[index] !== null;
  const found = await findStandings(names, isTaken, rows());
  const read = [...meanings];
  for (const { index, meaning } of found) if (meaning !== 'aside') read[index] = meaning;
  const columns = placesOf(read);
  const aside = found.flatMap(({ index, meaning }) => (meaning === 'aside' ? [{ index, meaning }] : []));
  return { ...header, meanings: read, columns: { ...columns, status: [...columns.status, ...aside] } };
}

function placesOf(meanings: readonly (ColumnMeaning | null)[]): Columns {
  const find = (wanted: ColumnMeaning) => meanings.indexOf(wanted);
  return {
    email: find('email'),
    name: find('name'),
    first: find('first'),
    last: find('last'),
    locale: find('locale'),
    status: meanings.flatMap((meaning, index) =>
      meaning === 'status' || meaning === 'consent' || meaning === 'refusal' ? [{ index, meaning }] : [],
    ),
  };
}

/** @throws CSV_INVALID where no column has the address */
export function requireAddresses({ path }: CsvFile, { names, columns }: Header): void {
  if (columns.email >= 0) return;
  // A first row with an address in it is data, and data is not for a message.
  const came = names.some((column) => column.includes('@'))
    ? 'the first line looks like a row; put a header line such as email,name,locale above it'
    : `the columns are: ${listed(names)}; say which one it is: --column "HEADING=email"`;
  throw new PullquoteError(
    'CSV_INVALID',
    `${path}: expected a column "email" (or 電子郵件, メール), but ${came}`,
  );
}

/** The rows after the header. */
export async function* readRecords(file: CsvFile, header: Header): AsyncGenerator<CsvRecord> {
  const reader = new CsvReader(header.delimiter);
  let above = header.records;
  const rows = function* (records: Iterable<CsvRecord>) {
    for (const record of records) {
      // A spreadsheet pads a table with rows of commas.
      const isBlank = record.fields?.every((field) => field.trim() === '') ?? false;
      if (above > 0) above -= 1;
      else if (!isBlank) yield record;
    }
  };
  for await (const lines of readLines(file)) for (const line of lines) yield* rows(reader.push(line));
  yield* rows(reader.end());
}

/**
 * What a row says, or why it is a bad row.
 * @param allowed words of status columns, by `heading`, that the operator knows to mean "may be mailed"
 */
export function readSubscriber(
  record: CsvRecord,
  { columns, names }: Header,
  allowed: ReadonlySet<string>,
): ReadRow | { reason: string } {
  const { fields } = record;
  if (fields === null) return { reason: 'holds a quote that is not closed, or text after a closing quote' };
  if (fields.slice(names.length).some((extra) => extra.trim() !== ''))
    return { reason: `has ${fields.length} fields where the header has ${names.length}` };
  const field = (index: number) => unescapeFormula(fields[index] ?? '');
  const address = parseAddress(field(columns.email));
  if (!address.ok) return { reason: `the address ${address.reason}` };
  const name =
    oneLine(field(columns.name)) || joinName(oneLine(field(columns.first)), oneLine(field(columns.last)));
  if (name.length > maxNameCharacters)
    return { reason: `the name is longer than ${maxNameCharacters} characters` };
  const given = field(columns.locale).trim();
  const locale = given === '' ? null : localeOf(given);
  const unknownLocale = given !== '' && locale === null ? given : null;
  const { standing, word } = standingIn(fields, columns, allowed);
  return { email: address.address.email, name, locale, unknownLocale, standing, word };
}

/** Why a person is not imported whose row is a good one. */
export function reasonHeldBack(standing: 'unknown' | 'unconfirmed', word: string): string {
  const shown = foreignText(word, 60);
  if (standing === 'unconfirmed') return `the person has not confirmed: "${shown}"`;
  return word === ''
    ? 'says nothing of whether the person may be mailed'
    : `the status "${shown}" is not known; where it means that the person may be mailed, say so (--active)`;
}

/** Header lines are made of names: no line breaks, no controls. */
const oneLine = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed();

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;

/** Chinese, Japanese and Korean names begin with the family's. */
function joinName(first: string, last: string): string {
  if (first === '' || last === '') return first || last;
  if (eastAsian.test(first) && eastAsian.test(last)) return last + first;
  return `${first} ${last}`;
}

function standingIn(
  fields: readonly string[],
  { status }: Columns,
  allowed: ReadonlySet<string>,
): Pick<ReadRow, 'standing' | 'word'> {
  let [standing, word]: [Standing, string] = ['may', ''];
  for (const { index, meaning } of status) {
    const given = fields[index] ?? '';
    const found = standingOf(given, meaning, allowed);
    if (stricter(standing, found) === standing) continue;
    [standing, word] = [found, given.trim()];
  }
  return { standing, word };
}

/** Intl takes 9 µs a tag, and a file has a handful of them. */
function localeOf(given: string): string | null {
  const known = locales.get(given);
  if (known !== undefined) return known;
  if (locales.size > 1_000) locales.clear();
  const locale = localeNamed(given);
  locales.set(given, locale);
  return locale;
}

const locales = new Map<string, string | null>();

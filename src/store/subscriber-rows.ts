// What the header and the rows of a subscribers' CSV file mean.

import { PullquoteError } from '../errors.ts';
import { parseAddress } from '../mail/address.ts';
import { CsvReader, type CsvRecord, detectDelimiter, unescapeFormula } from './csv.ts';
import { type CsvFile, readLines } from './csv-file.ts';
import type { NewSubscriber } from './subscribers.ts';

export interface Header {
  delimiter: string;
  /** All column names, as given. */
  names: string[];
  columns: Columns;
}

/** Header names, without case, spaces, hyphens and underscores. */
const columnNames = {
  email: [
    'email',
    'emailaddress',
    'mail',
    '電子郵件',
    '電子郵件地址',
    '電郵',
    '信箱',
    '电子邮件',
    '邮箱',
    'メール',
    'メールアドレス',
    '이메일',
  ],
  name: [
    'name',
    'fullname',
    'displayname',
    '姓名',
    '名字',
    '名稱',
    '名称',
    '名前',
    '氏名',
    'お名前',
    '이름',
    '성명',
  ],
  locale: ['locale', 'language', 'lang', '語言', '语言', '言語', '언어'],
  status: ['status', '狀態', '状态', '状態', '상태'],
} as const;

/** What other tools write beside those who may not be mailed. */
const unsubscribedWords = new Set(['unsubscribed', 'cleaned', 'bounced', 'complained']);

const maxNameCharacters = 200;

/** Where each column is; -1 where it is not there. */
type Columns = { [K in keyof typeof columnNames]: number };

/** @throws CSV_INVALID where there is no header, or no column for the address in it */
export async function readHeader(file: CsvFile): Promise<Header> {
  for await (const lines of readLines(file)) {
    const line = lines.find((candidate) => candidate.trim() !== '');
    if (line === undefined) continue;
    const delimiter = detectDelimiter(line);
    const [record] = new CsvReader(delimiter).push(line);
    const names = record?.fields ?? [line];
    return { delimiter, names, columns: findColumns(file.path, names) };
  }
  throw new PullquoteError(
    'CSV_INVALID',
    `${file.path}: it is empty; expected a header line such as email,name,locale`,
  );
}

function findColumns(path: string, names: readonly string[]): Columns {
  const given = names.map((name) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s_-]/g, ''),
  );
  const find = (known: readonly string[]) => given.findIndex((name) => known.includes(name));
  const columns = {
    email: find(columnNames.email),
    name: find(columnNames.name),
    locale: find(columnNames.locale),
    status: find(columnNames.status),
  };
  if (columns.email >= 0) return columns;
  // A first row with an address in it is data, and data is not for a message.
  const came = names.some((name) => name.includes('@'))
    ? 'the first line looks like a row; put a header line such as email,name,locale above it'
    : `the columns are: ${names
        .slice(0, 10)
        .map((name) => name.trim().slice(0, 40))
        .join(', ')}`;
  throw new PullquoteError(
    'CSV_INVALID',
    `${path}: expected a column "email" (or 電子郵件, メール), but ${came}`,
  );
}

/** The subscriber of a row, its address in normal form, or why it is a bad row. */
export function readSubscriber(
  record: CsvRecord,
  { columns, names }: Header,
): NewSubscriber | { reason: string } {
  const { fields } = record;
  if (fields === null) return { reason: 'holds a quote that is not closed, or text after a closing quote' };
  if (fields.length > names.length)
    return { reason: `has ${fields.length} fields where the header has ${names.length}` };
  const field = (index: number) => unescapeFormula(fields[index] ?? '');
  const address = parseAddress(field(columns.email));
  if (!address.ok) return { reason: `the address ${address.reason}` };
  // Header lines are made of names: no line breaks, no controls.
  const name = field(columns.name)
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed();
  if (name.length > maxNameCharacters)
    return { reason: `the name is longer than ${maxNameCharacters} characters` };
  const locale = parseLocale(field(columns.locale));
  if (locale === undefined) return { reason: 'the locale is not a language tag such as zh-TW, en or ja' };
  const unsubscribed = unsubscribedWords.has(field(columns.status).trim().toLowerCase());
  return { email: address.address.email, name, locale, unsubscribed };
}

/** null for none, undefined for one that is not a BCP 47 tag. zh_TW is taken for zh-TW. */
function parseLocale(field: string): string | null | undefined {
  if (field === '') return null;
  // Intl takes 9 µs a tag, and a file has a handful of them.
  if (!locales.has(field)) {
    if (locales.size > 1_000) locales.clear();
    locales.set(field, canonicalLocale(field.trim().replaceAll('_', '-')));
  }
  return locales.get(field);
}

const locales = new Map<string, string | null | undefined>();

function canonicalLocale(tag: string): string | null | undefined {
  if (tag === '') return null;
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

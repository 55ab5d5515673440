// Subscribers from a CSV file. Good rows are kept whatever comes after them, committed a batch at a time: after a crash
// the batches before it stand, and running it again changes nothing more. Bad rows go to a file, each with line and reason.
import { foreignText } from '../domain/foreign-text.ts';
import { PullquoteError } from '../errors.ts';
import { CsvReader, type CsvRecord } from './csv.ts';
import { type CsvFile, openCsvFile, readLines } from './csv-file.ts';
import type { Db } from './db.ts';
import { ensureList, requireList } from './lists.ts';
import { RejectsFile } from './rejects-file.ts';
import { heading } from './subscriber-columns.ts';
import { type Header, type ReadRow, readHeader, readSubscriber, unusedColumns } from './subscriber-rows.ts';
import { type Standing, stricter } from './subscriber-status.ts';
import { mergeSubscribers, type NewSubscriber } from './subscribers.ts';

export interface ImportRequest {
  /** Path of the CSV file. */
  file: string;
  /** Slug of the list. */
  list: string;
  /** Make the list where it is not there. */
  create: boolean;
  /** Written, over what was there, only where there is something to reject. */
  rejectsFile: string;
  /** Does everything in one transaction and takes it back; writes no rejects. */
  dryRun: boolean;
  /** Words of the file's columns of status that mean "may be mailed", beside those that are known. */
  activeWords?: readonly string[] | undefined;
  /** A label of the WHATWG Encoding Standard, where the file's own is not to be guessed. */
  encoding?: string | undefined;
  /** Called after each batch with the rows read so far. */
  onProgress?: (rows: number) => void;
}

export interface ImportResult {
  list: string;
  /** As it was found: a label of the WHATWG Encoding Standard. */
  encoding: string;
  /** Rows after the header. = added + updated + unchanged + duplicates + rejected */
  rows: number;
  added: number;
  /** Known, and now with another name, locale or status. */
  updated: number;
  unchanged: number;
  /** Rows whose address an earlier row has; the first one counts, with the strictest status of them all. In the rejects file. */
  duplicates: number;
  /** Bad rows. In the rejects file. */
  rejected: number;
  /** Of those rejected: rows whose status nobody knows, or who have not confirmed; word → how many. */
  heldBack: Record<string, number>;
  /** Of those kept: without their language, because nothing is called so; word → how many. */
  unknownLocales: Record<string, number>;
  /** Columns of the file that nothing is taken of. */
  unusedColumns: string[];
  /** Of those kept: unsubscribed before or by a column of the file, and so not mailed. */
  unsubscribed: number;
  /** Of those kept: on the list of addresses that no campaign may mail. */
  suppressed: number;
  /** null where nothing was rejected, and in a dry run. */
  rejectsFile: string | null;
}

const batchSize = 5_000;

/**
 * Locks the subscribers' rows that a batch touches until the batch is committed.
 * @throws CSV_INVALID where there is no readable file or no email column, LIST_NOT_FOUND, USAGE; then nothing is made
 */
export async function importSubscribers(db: Db, request: ImportRequest): Promise<ImportResult> {
  const file = await openCsvFile(request.file, request.encoding);
  const header = await readHeader(file);
  if (!request.dryRun) return run(db, request, file, header);
  let result: ImportResult | undefined;
  await db
    .transaction(async (tx) => {
      result = await run(tx, request, file, header);
      tx.rollback();
    })
    .catch((error: unknown) => {
      if (result === undefined) throw error;
    });
  if (result === undefined) throw new PullquoteError('INTERNAL', 'the dry run ended without a result');
  return result;
}

async function run(db: Db, request: ImportRequest, file: CsvFile, header: Header): Promise<ImportResult> {
  await using rejects = request.dryRun ? null : await RejectsFile.prepare(request.rejectsFile, header.names);
  const list = request.create ? await ensureList(db, request.list) : await requireList(db, request.list);
  const result: ImportResult = {
    list: list.slug,
    encoding: file.encoding,
    rows: 0,
    added: 0,
    updated: 0,
    unchanged: 0,
    duplicates: 0,
    rejected: 0,
    heldBack: {},
    unknownLocales: {},
    unusedColumns: unusedColumns(header),
    unsubscribed: 0,
    suppressed: 0,
    rejectsFile: null,
  };
  const allowed = new Set(request.activeWords?.map(heading));
  const strictest = await strictestOf(file, header, allowed);
  const firstLineOf = new Map<string, number>();
  let batch: NewSubscriber[] = [];

  // Postgres keeps one batch while the next is read.
  let writing: Promise<void> = Promise.resolve();
  const write = async (rows: NewSubscriber[], rowsRead: number) => {
    const merged = await mergeSubscribers(db, list.id, rows);
    for (const count of ['added', 'updated', 'unchanged', 'unsubscribed'] as const)
      result[count] += merged[count];
    result.suppressed += merged.suppressed.size;
    request.onProgress?.(rowsRead);
  };
  const keep = async () => {
    await writing;
    writing = write(batch, result.rows);
    // Its failure is met at the next await; until then it must not end the process.
    writing.catch(() => {});
    batch = [];
  };

  for await (const record of readRecords(file, header)) {
    result.rows += 1;
    const read = readSubscriber(record, header, allowed);
    if ('reason' in read) {
      result.rejected += 1;
      await rejects?.add(record, read.reason);
      continue;
    }
    const key = read.email.toLowerCase();
    const firstLine = firstLineOf.get(key);
    if (firstLine !== undefined) {
      result.duplicates += 1;
      await rejects?.add(record, `repeats the address of line ${firstLine}`);
      continue;
    }
    firstLineOf.set(key, record.line);
    const { standing, word } = strictest.get(key) ?? read;
    if (standing === 'unknown' || standing === 'unconfirmed') {
      result.rejected += 1;
      count(result.heldBack, word === '' ? '(empty)' : word);
      await rejects?.add(record, heldBackReason[standing](word));
      continue;
    }
    const { email, name, locale, unknownLocale } = read;
    if (unknownLocale !== null) count(result.unknownLocales, unknownLocale);
    batch.push({ email, name, locale, unsubscribed: standing === 'no' });
    if (batch.length === batchSize) await keep();
  }
  await keep();
  await writing;
  if (rejects && result.rejected + result.duplicates > 0) result.rejectsFile = request.rejectsFile;
  return result;
}

const heldBackReason = {
  unknown: (word: string) =>
    word === ''
      ? 'says nothing of whether the person may be mailed'
      : `the status "${shorten(word)}" is not known; if it means that the person may be mailed, import with --active`,
  unconfirmed: (word: string) => `the person has not confirmed: "${shorten(word)}"`,
} as const;

const shorten = (word: string): string => foreignText(word, 60);

/** A file of a million rows may have as many words. */
const maxWords = 20;

function count(counts: Record<string, number>, given: string): void {
  const word = shorten(given);
  const key = word in counts || Object.keys(counts).length < maxWords ? word : 'others';
  counts[key] = (counts[key] ?? 0) + 1;
}

/** Address → what is said of it where any row says that it may not be mailed: the strictest of its rows, wherever it stands. */
async function strictestOf(
  file: CsvFile,
  header: Header,
  allowed: ReadonlySet<string>,
): Promise<Map<string, Pick<ReadRow, 'standing' | 'word'>>> {
  const found = new Map<string, Pick<ReadRow, 'standing' | 'word'>>();
  if (header.columns.status.length === 0) return found;
  for await (const record of readRecords(file, header)) {
    const read = readSubscriber(record, header, allowed);
    if ('reason' in read || read.standing === 'may') continue;
    const key = read.email.toLowerCase();
    const before: Standing = found.get(key)?.standing ?? 'may';
    if (stricter(before, read.standing) !== before)
      found.set(key, { standing: read.standing, word: read.word });
  }
  return found;
}

/** The rows after the header. */
async function* readRecords(file: CsvFile, header: Header): AsyncGenerator<CsvRecord> {
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

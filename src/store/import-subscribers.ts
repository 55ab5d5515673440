// Subscribers from a CSV file. Good rows are kept whatever comes after them, committed a batch at a time: after a crash
// the batches before it stand, and running it again changes nothing more. Bad rows go to a file, each with line and reason.
import { foreignText } from '../domain/foreign-text.ts';
import { PullquoteError } from '../errors.ts';
import type { CsvRecord } from './csv.ts';
import { type CsvFile, openCsvFile } from './csv-file.ts';
import type { Db } from './db.ts';
import { ensureList, requireList } from './lists.ts';
import { RejectsFile } from './rejects-file.ts';
import { type ColumnMeaning, heading } from './subscriber-columns.ts';
import type { NamedColumn } from './subscriber-mapping.ts';
import {
  type Header,
  type ReadRow,
  readHeader,
  readRecords,
  readSubscriber,
  reasonHeldBack,
  requireAddresses,
  unusedColumns,
} from './subscriber-rows.ts';
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
  /** What the operator says of columns, over what their headings say. */
  columns?: readonly NamedColumn[] | undefined;
  /** Called after each batch with the rows read so far, and how far into the file that is. */
  onProgress?: (rows: number, lines: Lines) => unknown;
  /** Ends it between two batches: those before stand. */
  signal?: AbortSignal;
}

/** Of a file. */
export interface Lines {
  done: number;
  of: number;
}

/** A row that was not kept, and why. */
export interface Reject {
  line: number;
  reason: string;
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
  /** What each column was read as; null where nothing is taken of it. */
  columns: { name: string; meaning: ColumnMeaning | null }[];
  /** The first rows that went to the rejects, or would. */
  firstRejects: Reject[];
  /** Of those kept: unsubscribed before or by a column of the file, and so not mailed. */
  unsubscribed: number;
  /** Of those kept: on the list of addresses that no campaign may mail. */
  suppressed: number;
  /** null where nothing was rejected, and in a dry run. */
  rejectsFile: string | null;
}

const batchSize = 5_000;
const mostFirstRejects = 10;

/** A file that can be imported. */
export interface OpenedImport {
  file: CsvFile;
  header: Header;
}

/**
 * Reads the file once through, and its header.
 * @throws CSV_INVALID where there is no readable file or no email column, USAGE where a column that is named is not there
 */
export async function openImport({
  file: path,
  encoding,
  columns,
}: Pick<ImportRequest, 'file' | 'encoding' | 'columns'>): Promise<OpenedImport> {
  const file = await openCsvFile(path, encoding);
  const header = await readHeader(file, columns);
  requireAddresses(file, header);
  return { file, header };
}

/**
 * Locks the subscribers' rows that a batch touches until the batch is committed.
 * @param opened the file where it is open already
 * @throws CSV_INVALID where there is no readable file or no email column, LIST_NOT_FOUND, USAGE; then nothing is made
 */
export async function importSubscribers(
  db: Db,
  request: ImportRequest,
  opened?: OpenedImport,
): Promise<ImportResult> {
  const { file, header } = opened ?? (await openImport(request));
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
    columns: header.names.map((name, index) => ({
      name: foreignText(name, 60),
      meaning: header.meanings[index] ?? null,
    })),
    firstRejects: [],
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
  const write = async (rows: NewSubscriber[], rowsRead: number, linesRead: number) => {
    request.signal?.throwIfAborted();
    const merged = await mergeSubscribers(db, list.id, rows);
    for (const count of ['added', 'updated', 'unchanged', 'unsubscribed'] as const)
      result[count] += merged[count];
    result.suppressed += merged.suppressed.size;
    await request.onProgress?.(rowsRead, { done: linesRead, of: file.lines });
  };
  const keep = async (line: number) => {
    await writing;
    writing = write(batch, result.rows, line);
    // Its failure is met at the next await; until then it must not end the process.
    writing.catch(() => {});
    batch = [];
  };

  const reject = async (record: CsvRecord, reason: string) => {
    if (result.firstRejects.length < mostFirstRejects)
      result.firstRejects.push({ line: record.line, reason });
    await rejects?.add(record, reason);
  };
  for await (const record of readRecords(file, header)) {
    result.rows += 1;
    const read = readSubscriber(record, header, allowed);
    if ('reason' in read) {
      result.rejected += 1;
      await reject(record, read.reason);
      continue;
    }
    const key = read.email.toLowerCase();
    const firstLine = firstLineOf.get(key);
    if (firstLine !== undefined) {
      result.duplicates += 1;
      await reject(record, `repeats the address of line ${firstLine}`);
      continue;
    }
    firstLineOf.set(key, record.line);
    const { standing, word } = strictest.get(key) ?? read;
    if (standing === 'unknown' || standing === 'unconfirmed') {
      result.rejected += 1;
      count(result.heldBack, word === '' ? '(empty)' : word);
      await reject(record, reasonHeldBack(standing, word));
      continue;
    }
    const { email, name, locale, unknownLocale } = read;
    if (unknownLocale !== null) count(result.unknownLocales, unknownLocale);
    batch.push({ email, name, locale, unsubscribed: standing === 'no' });
    if (batch.length === batchSize) await keep(record.line);
  }
  await keep(file.lines);
  await writing;
  if (rejects && result.rejected + result.duplicates > 0) result.rejectsFile = request.rejectsFile;
  return result;
}

/** A file of a million rows may have as many words. */
const maxWords = 20;

function count(counts: Record<string, number>, given: string): void {
  const word = foreignText(given, 60);
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

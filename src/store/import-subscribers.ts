// Subscribers from a CSV file. Good rows are kept whatever comes after them, committed a batch at a time: after a crash
// the batches before it stand, and running it again changes nothing more. Bad rows go to a file, each with line and reason.
import { PullquoteError } from '../errors.ts';
import { CsvReader, type CsvRecord } from './csv.ts';
import { type CsvFile, openCsvFile, readLines } from './csv-file.ts';
import type { Db } from './db.ts';
import { ensureList, requireList } from './lists.ts';
import { RejectsFile } from './rejects-file.ts';
import { type Header, readHeader, readSubscriber } from './subscriber-rows.ts';
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
  /** Rows whose address an earlier row has; the first one counts. In the rejects file. */
  duplicates: number;
  /** Bad rows. In the rejects file. */
  rejected: number;
  /** Of those kept: unsubscribed before or by the file's column "status", and so not mailed. */
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
  const file = await openCsvFile(request.file);
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
    unsubscribed: 0,
    suppressed: 0,
    rejectsFile: null,
  };
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

  for await (const record of readRecords(file, header.delimiter)) {
    result.rows += 1;
    const read = readSubscriber(record, header);
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
    batch.push(read);
    if (batch.length === batchSize) await keep();
  }
  await keep();
  await writing;
  if (rejects && result.rejected + result.duplicates > 0) result.rejectsFile = request.rejectsFile;
  return result;
}

/** The rows after the header. */
async function* readRecords(file: CsvFile, delimiter: string): AsyncGenerator<CsvRecord> {
  const reader = new CsvReader(delimiter);
  let isHeader = true;
  const withoutHeader = function* (records: Iterable<CsvRecord>) {
    for (const record of records) {
      if (!isHeader) yield record;
      isHeader = false;
    }
  };
  for await (const lines of readLines(file))
    for (const line of lines) yield* withoutHeader(reader.push(line));
  yield* withoutHeader(reader.end());
}

// Subscribers whose CSV comes over the network: it lies in a file of this process's own while it is looked at or imported. An
// import goes on when nobody waits for it any more; how far it is stands in Postgres, and so do the rows that it did not keep.
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Records } from '../app.ts';
import type { By } from '../domain/actor.ts';
import { newId } from '../domain/id.ts';
import type { ImportFailure } from '../domain/import.ts';
import { PullquoteError } from '../errors.ts';
import { openImport } from '../store/import-subscribers.ts';
import {
  endImport,
  getImport,
  insertImport,
  keepRejects,
  listImports,
  rejectsOf,
  touchImport,
} from '../store/imports.ts';
import { requireList } from '../store/lists.ts';
import { lookAtSubscribers } from '../store/look-at-subscribers.ts';
import { importSubscribers, importTerms, readingTerms } from './import-subscribers.ts';
import {
  type FileLookView,
  fileLookView,
  type ImportRunView,
  shownRun,
  stoppedReason as stopped,
  type UploadView,
  uploadView,
} from './import-views.ts';
import { type Given, readTerms } from './terms.ts';
import { viewOf } from './views.ts';

export const uploadTerms = importTerms.omit({ file: true, rejects: true, list: true });

export interface Upload {
  csv: Readable;
  maxBytes: number;
}

/** What the columns of a file are and how its first rows would be read; nothing is kept. @throws CSV_INVALID, USAGE, TOO_LARGE */
export async function lookAtUpload(terms: Given<typeof readingTerms>, upload: Upload): Promise<FileLookView> {
  const { active, ...given } = readTerms(readingTerms, terms);
  await using file = await receive(upload);
  const look = lookAtSubscribers({ ...given, activeWords: active, file: file.path });
  return viewOf(fileLookView, await look.catch(file.untold));
}

export interface BegunImport {
  run: ImportRunView;
  /** What it did; refused with why it failed. */
  ended: Promise<UploadView>;
}

/**
 * Begins one: the file is here and can be read, and the list is there.
 * @param signal ends it between two batches: what was kept stays
 * @throws CSV_INVALID, LIST_NOT_FOUND, USAGE, TOO_LARGE; nothing is made then
 */
export async function beginImport(
  records: By<Records>,
  list: string,
  terms: Given<typeof uploadTerms>,
  { signal, ...upload }: Upload & { signal: AbortSignal },
): Promise<BegunImport> {
  const given = readTerms(uploadTerms, terms);
  const { db } = records.store;
  const file = await receive(upload);
  try {
    const opened = await openImport({ ...given, file: file.path }).catch(file.untold);
    if (!given.create) await requireList(db, list);
    const id = newId();
    const { actor } = records;
    await insertImport(db, { id, list, actor, dryRun: given.dryRun, lines: opened.file.lines });
    const ended = goOn();
    return { run: shownRun(await getImport(db, id)), ended };

    async function goOn(): Promise<UploadView> {
      const pulse = setInterval(() => void touchImport(db, id).catch(() => {}), pulseMs);
      try {
        const { rejectsFile, ...outcome } = await importSubscribers(
          records,
          { create: given.create, dryRun: given.dryRun, active: given.active, list, file: file.path },
          { opened, signal, onProgress: (_rows, { done }) => touchImport(db, id, done) },
        );
        if (rejectsFile !== null) await keepRejects(db, id, createReadStream(rejectsFile, 'utf8'));
        await endImport(db, id, { outcome });
        return viewOf(uploadView, { ...outcome, id, rejects: await readRejects(rejectsFile) });
      } catch (error) {
        const told = signal.aborted ? new PullquoteError(stopped.code, stopped.detail) : error;
        if (!(told instanceof PullquoteError)) records.log.error(told, 'an import failed');
        await endImport(db, id, { failure: failureOf(told) }).catch(() => {});
        throw told;
      } finally {
        clearInterval(pulse);
        await file[Symbol.asyncDispose]();
      }
    }
  } catch (error) {
    await file[Symbol.asyncDispose]();
    throw error;
  }
}

/** How far one is, and what it did. @throws NOT_FOUND, also a week after it */
export const showImport = async ({ store: { db } }: Records, id: string): Promise<ImportRunView> =>
  shownRun(await getImport(db, id));

const mostListed = 5;

/** The latest of a list that changed it, or are at it; the newest first. @throws LIST_NOT_FOUND */
export async function importsOf({ store: { db } }: Records, list: string): Promise<ImportRunView[]> {
  await requireList(db, list);
  return (await listImports(db, list, mostListed)).map(shownRun);
}

/** The rows that it did not keep, as CSV with line and reason, a part at a time. @throws NOT_FOUND */
export async function importRejects({ store: { db } }: Records, id: string): Promise<AsyncIterable<string>> {
  await getImport(db, id);
  return rejectsOf(db, id);
}

/** So often it says that it is at it, also where one batch waits long. */
const pulseMs = 5_000;

/** What the database says of a fault may hold addresses: it goes to the log alone. */
const failureOf = (error: unknown): ImportFailure =>
  error instanceof PullquoteError
    ? { code: error.code, detail: error.message }
    : { code: 'INTERNAL', detail: 'expected to go on, but a fault stopped it; the log of the server has it' };

interface Received extends AsyncDisposable {
  path: string;
  /** Fails with what went wrong, without the path: the file is ours, and says nothing to whoever sent it. */
  untold(error: unknown): never;
}

async function receive({ csv, maxBytes }: Upload): Promise<Received> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-import-'));
  const path = join(folder, 'upload.csv');
  const forget = () => rm(folder, { recursive: true, force: true });
  try {
    // Addresses of people: for this process alone.
    await pipeline(csv, limit(maxBytes), createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await forget();
    throw error;
  }
  return {
    path,
    untold(error) {
      if (!(error instanceof PullquoteError) || error.code !== 'CSV_INVALID') throw error;
      throw new PullquoteError(error.code, error.message.replaceAll(path, 'the file'), { cause: error });
    },
    [Symbol.asyncDispose]: forget,
  };
}

function limit(maxBytes: number) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > maxBytes)
        throw new PullquoteError(
          'TOO_LARGE',
          `expected a file of at most ${maxBytes / 1e6} MB, but it is larger; import it in parts, or by the command line`,
        );
      yield chunk;
    }
  };
}

const maxRejectBytes = 1_000_000;

async function readRejects(path: string | null): Promise<string | null> {
  if (path === null || (await stat(path)).size > maxRejectBytes) return null;
  return readFile(path, 'utf8');
}

// Subscribers whose CSV comes over the network: it lies in a file of this process's own while it is imported, and rejects
// are told instead of written beside it.
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { By } from '../domain/actor.ts';
import { PullquoteError } from '../errors.ts';
import { importSubscribers, importTerms } from './subscribers.ts';
import { type Given, readTerms } from './terms.ts';
import { viewOf } from './views.ts';

export const uploadTerms = importTerms.omit({ file: true, rejects: true, list: true });

const count = z.number().int();
export const uploadView = z
  .object({
    list: z.string(),
    /** As it was found: a label of the WHATWG Encoding Standard. */
    encoding: z.string(),
    /** Rows after the header. */
    rows: count,
    added: count,
    updated: count,
    unchanged: count,
    /** Rows whose address an earlier row has. */
    duplicates: count,
    /** Bad rows. */
    rejected: count,
    /** Of those rejected, by the word of their status: nobody knows it, or they have not confirmed. */
    heldBack: z.record(z.string(), count),
    /** Of those kept, by what stands for their language: nothing is called so. */
    unknownLocales: z.record(z.string(), count),
    /** Columns of the file that nothing is taken of. */
    unusedColumns: z.array(z.string()),
    unsubscribed: count,
    suppressed: count,
    /** Bad rows and duplicates as CSV, with line and reason; null where there are none, in a dry run, and past 1 MB. */
    rejects: z.string().nullable(),
  })
  .meta({ id: 'Import' });
export type UploadView = z.output<typeof uploadView>;

const maxRejectBytes = 1_000_000;

/**
 * Good rows are kept, bad ones told.
 * @throws CSV_INVALID, LIST_NOT_FOUND, USAGE, TOO_LARGE; nothing is made then
 */
export async function uploadSubscribers(
  records: By<Records>,
  list: string,
  terms: Given<typeof uploadTerms>,
  { csv, maxBytes }: { csv: Readable; maxBytes: number },
): Promise<UploadView> {
  const given = readTerms(uploadTerms, terms);
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-import-'));
  try {
    const file = join(folder, 'upload.csv');
    // Addresses of people: for this process alone.
    await pipeline(csv, limit(maxBytes), createWriteStream(file, { mode: 0o600 }));
    const { rejectsFile, ...result } = await importSubscribers(records, { ...given, list, file }).catch(
      (error: unknown) => {
        throw withoutPath(error, file);
      },
    );
    return viewOf(uploadView, { ...result, rejects: await readRejects(rejectsFile) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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

async function readRejects(path: string | null): Promise<string | null> {
  if (path === null || (await stat(path)).size > maxRejectBytes) return null;
  return readFile(path, 'utf8');
}

/** The file is ours, and says nothing to whoever sent it. */
function withoutPath(error: unknown, path: string): unknown {
  if (!(error instanceof PullquoteError) || error.code !== 'CSV_INVALID') return error;
  return new PullquoteError(error.code, error.message.replaceAll(path, 'the file'), { cause: error });
}

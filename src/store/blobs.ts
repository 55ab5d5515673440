// Content-addressed bytes: cards, hosted HTML, plain text, compiled messages. The same bytes are kept once.
import { eq, inArray, sql } from 'drizzle-orm';
import { sha256 } from '../domain/id.ts';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { blobs } from './schema.ts';

export interface Blob {
  mediaType: string;
  body: Buffer;
}

/**
 * Keeps each body under its key; one that is there already is left as it is.
 * @throws INTERNAL where a key is not the SHA-256 of its body
 */
export async function putBlobs(db: Db, bodies: ReadonlyMap<string, Blob>): Promise<void> {
  // Sorted, so that two transactions that keep the same bodies never wait for each other in a circle.
  const wanted = [...bodies.keys()].sort();
  const known = await db.select({ key: blobs.sha256 }).from(blobs).where(inArray(blobs.sha256, wanted));
  const isKnown = new Set(known.map((row) => row.key));
  for (const key of wanted) {
    const blob = bodies.get(key);
    if (!blob || isKnown.has(key)) continue;
    if (sha256(blob.body) !== key)
      throw new PullquoteError('INTERNAL', `blob ${key} is not the SHA-256 of its body`);
    await db
      .insert(blobs)
      .values({ sha256: key, ...blob })
      .onConflictDoNothing();
  }
}

export async function getBlob(db: Db, key: string): Promise<Blob | null> {
  const [blob] = await db
    .select({ mediaType: blobs.mediaType, body: blobs.body })
    .from(blobs)
    .where(eq(blobs.sha256, key));
  return blob ?? null;
}

/** A blob that is read piece by piece. */
export interface OpenBlob {
  mediaType: string;
  bytes: number;
  /** Each piece is asked for when the one before it was taken; nothing is held in between. */
  pieces(): AsyncGenerator<Buffer>;
}

const pieceBytes = 65_536;

/** For who hands it on slowly: it takes the memory of one piece. */
export async function openBlob(db: Db, key: string): Promise<OpenBlob | null> {
  const [blob] = await db
    .select({ mediaType: blobs.mediaType, bytes: sql<number>`octet_length(${blobs.body})` })
    .from(blobs)
    .where(eq(blobs.sha256, key));
  if (!blob) return null;
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let start = 0; start < (blob?.bytes ?? 0); start += pieceBytes) {
      const [row] = await db
        .select({ piece: sql<Buffer>`substring(${blobs.body} from ${start + 1} for ${pieceBytes})` })
        .from(blobs)
        .where(eq(blobs.sha256, key));
      if (!row) throw new PullquoteError('INTERNAL', `blob ${key} was removed while being read`);
      yield row.piece;
    }
  }
  return { ...blob, pieces };
}

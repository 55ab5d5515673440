// Content-addressed bytes: cards, hosted HTML, plain text, compiled messages. The same bytes are kept once.
import { eq, inArray } from 'drizzle-orm';
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

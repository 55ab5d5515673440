// Renditions: the manifest of what goes out, named by its own SHA-256. Its bodies are blobs. Never changed.
import { eq } from 'drizzle-orm';
import { sha256 } from '../domain/id.ts';
import type { RenditionManifest } from '../domain/rendition.ts';
import { PullquoteError } from '../errors.ts';
import { type Blob, putBlobs } from './blobs.ts';
import type { Db } from './db.ts';
import { renditions } from './schema.ts';

/** Keeps manifest and bodies; the same rendition twice is one row. Give it a transaction. The id of the row. */
export async function insertRendition(
  tx: Db,
  manifest: RenditionManifest,
  bodies: ReadonlyMap<string, Blob>,
): Promise<string> {
  const id = sha256(canonicalJson(manifest));
  await putBlobs(tx, bodies);
  await tx.insert(renditions).values({ id, manifest }).onConflictDoNothing();
  return id;
}

/** @throws INTERNAL where there is none: an id always comes from a row that refers to it. */
export async function getManifest(db: Db, id: string): Promise<RenditionManifest> {
  const [rendition] = await db
    .select({ manifest: renditions.manifest })
    .from(renditions)
    .where(eq(renditions.id, id));
  if (!rendition) throw new PullquoteError('INTERNAL', `there is no rendition ${id}`);
  return rendition.manifest;
}

/** JSON with the keys of every object sorted: equal values give equal text, whatever order they were built in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

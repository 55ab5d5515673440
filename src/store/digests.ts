// Digests: what a summarizer made of an article. One row a run; never changed.
import { eq } from 'drizzle-orm';
import type { Digest } from '../domain/digest.ts';
import { newId } from '../domain/id.ts';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { digests } from './schema.ts';

/** The id of the new row. */
export async function insertDigest(db: Db, articleId: string, body: Digest): Promise<string> {
  const id = newId();
  await db.insert(digests).values({ id, articleId, body });
  return id;
}

/** @throws INTERNAL where there is none: an id always comes from a row that refers to it. */
export async function getDigest(db: Db, id: string): Promise<Digest> {
  const [digest] = await db.select({ body: digests.body }).from(digests).where(eq(digests.id, id));
  if (!digest) throw new PullquoteError('INTERNAL', `there is no digest ${id}`);
  return digest.body;
}

// Links that let somebody in once, found by the hash of their token. The token itself never comes here.
import { and, eq, gt, lt } from 'drizzle-orm';
import type { LinkPurpose } from '../domain/one-time-link.ts';
import type { Db } from './db.ts';
import { oneTimeLinks } from './schema.ts';

export type OneTimeLink = typeof oneTimeLinks.$inferSelect;

/** Of an operator the last one alone holds. Forgets those that are over. */
export async function insertLink(
  db: Db,
  given: Pick<OneTimeLink, 'hash' | 'purpose' | 'operatorId' | 'expiresAt'>,
  now: Date,
): Promise<void> {
  await db.delete(oneTimeLinks).where(lt(oneTimeLinks.expiresAt, now));
  if (given.operatorId !== null)
    await db.delete(oneTimeLinks).where(eq(oneTimeLinks.operatorId, given.operatorId));
  await db.insert(oneTimeLinks).values({ ...given, createdAt: now });
}

export async function findLink(db: Db, hash: string, now: Date): Promise<OneTimeLink | null> {
  const [link] = await db
    .select()
    .from(oneTimeLinks)
    .where(and(eq(oneTimeLinks.hash, hash), gt(oneTimeLinks.expiresAt, now)));
  return link ?? null;
}

/** Whoever comes second gets null. */
export async function takeLink(db: Db, hash: string, now: Date): Promise<OneTimeLink | null> {
  const [link] = await db
    .delete(oneTimeLinks)
    .where(and(eq(oneTimeLinks.hash, hash), gt(oneTimeLinks.expiresAt, now)))
    .returning();
  return link ?? null;
}

export async function forgetLinks(db: Db, purpose: LinkPurpose): Promise<void> {
  await db.delete(oneTimeLinks).where(eq(oneTimeLinks.purpose, purpose));
}

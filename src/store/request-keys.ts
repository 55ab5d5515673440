// Requests that name themselves by a key: the first with it works, each later one gets the first one's answer.
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { requestKeys } from './schema.ts';

export type KeyedRequest = typeof requestKeys.$inferSelect;

interface KeyOfCaller {
  callerId: string;
  key: string;
}

/** Null where the key is the caller's from now on; else the request that has it. Forgets what is older than a day. */
export async function takeKey(
  db: Db,
  given: KeyOfCaller & { fingerprint: string },
): Promise<KeyedRequest | null> {
  await db.delete(requestKeys).where(sql`${requestKeys.createdAt} < now() - interval '1 day'`);
  const taken = await db.insert(requestKeys).values(given).onConflictDoNothing().returning();
  if (taken.length > 0) return null;
  const [first] = await db.select().from(requestKeys).where(isKey(given));
  // Given back since: the next attempt takes it.
  return first ?? takeKey(db, given);
}

export async function keepAnswer(
  db: Db,
  key: KeyOfCaller,
  answer: { status: number; location: string | null; body: string },
): Promise<void> {
  await db.update(requestKeys).set(answer).where(isKey(key));
}

/** Of a request that made nothing: it may be tried again. */
export async function giveKeyBack(db: Db, key: KeyOfCaller): Promise<void> {
  await db.delete(requestKeys).where(and(isKey(key), isNull(requestKeys.status)));
}

const isKey = ({ callerId, key }: KeyOfCaller) =>
  and(eq(requestKeys.callerId, callerId), eq(requestKeys.key, key));

// How often somebody tried to sign in: counted before the attempt, so that many at once are no more than many in a row.
import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { signInAttempts } from './schema.ts';

/** @returns which attempt it is, and until when it counts */
export async function countAttempt(
  db: Db,
  key: string,
  { now, windowMs }: { now: Date; windowMs: number },
): Promise<{ count: number; until: Date }> {
  const until = new Date(now.getTime() + windowMs);
  const isOver = lt(signInAttempts.until, now);
  const [counted] = await db
    .insert(signInAttempts)
    .values({ key, count: 1, until })
    .onConflictDoUpdate({
      target: signInAttempts.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${signInAttempts.count} + 1 end`,
        until: sql`case when ${isOver} then excluded.until else ${signInAttempts.until} end`,
      },
    })
    .returning();
  return counted ?? { count: 1, until };
}

/** It was none: who signed in is not counted. */
export async function giveAttemptBack(db: Db, key: string): Promise<void> {
  await db
    .update(signInAttempts)
    .set({ count: sql`greatest(0, ${signInAttempts.count} - 1)` })
    .where(eq(signInAttempts.key, key));
}

export async function forgetAttempts(db: Db, keys: string[], now: Date): Promise<void> {
  if (keys.length > 0) await db.delete(signInAttempts).where(inArray(signInAttempts.key, keys));
  await db.delete(signInAttempts).where(lt(signInAttempts.until, now));
}

// The cache of language models' answers: by key, whatever the caller kept. Knows nothing of what is in it.
import { eq } from 'drizzle-orm';
import type { Db } from './db.ts';
import { summariesCache } from './schema.ts';

export async function findSummary(db: Db, key: string): Promise<unknown> {
  const [row] = await db
    .select({ body: summariesCache.body })
    .from(summariesCache)
    .where(eq(summariesCache.key, key));
  return row?.body ?? null;
}

/** The first one stays: two workers at once asked the same. */
export async function keepSummary(db: Db, key: string, body: unknown): Promise<void> {
  await db.insert(summariesCache).values({ key, body }).onConflictDoNothing();
}

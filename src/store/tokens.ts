// Tokens of the API, found by their hash. The token itself never comes here.
import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import { newId } from '../domain/id.ts';
import type { TokenScope } from '../domain/token.ts';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { tokens } from './schema.ts';

export type Token = typeof tokens.$inferSelect;

export async function insertToken(
  db: Db,
  given: { name: string; scope: TokenScope; hash: string },
): Promise<Token> {
  const [token] = await db
    .insert(tokens)
    .values({ id: newId(), ...given })
    .returning();
  if (!token) throw new PullquoteError('INTERNAL', 'Postgres kept no token');
  return token;
}

/** Oldest first, those that were revoked as well. */
export async function listTokens(db: Db): Promise<Token[]> {
  return db.select().from(tokens).orderBy(asc(tokens.createdAt), asc(tokens.id));
}

/** Null where there is none, or it was revoked. */
export async function findToken(db: Db, hash: string): Promise<Token | null> {
  const [token] = await db
    .select()
    .from(tokens)
    .where(and(eq(tokens.hash, hash), isNull(tokens.revokedAt)));
  return token ?? null;
}

export async function getToken(db: Db, id: string): Promise<Token | null> {
  const [token] = await db.select().from(tokens).where(eq(tokens.id, id));
  return token ?? null;
}

const useStepMs = 60_000;

/** Writes at most once a minute, however often it is used. */
export async function noteUse(db: Db, { id, lastUsedAt }: Token, now: Date): Promise<void> {
  const before = new Date(now.getTime() - useStepMs);
  if (lastUsedAt !== null && lastUsedAt >= before) return;
  await db
    .update(tokens)
    .set({ lastUsedAt: now })
    .where(and(eq(tokens.id, id), or(isNull(tokens.lastUsedAt), lt(tokens.lastUsedAt, before))));
}

/** Twice is once. @throws TOKEN_NOT_FOUND */
export async function revokeToken(db: Db, id: string, now: Date): Promise<Token> {
  await db
    .update(tokens)
    .set({ revokedAt: now })
    .where(and(eq(tokens.id, id), isNull(tokens.revokedAt)));
  const token = await getToken(db, id);
  if (!token)
    throw new PullquoteError(
      'TOKEN_NOT_FOUND',
      `there is no token ${id}; "pullquote tokens list" lists those there are`,
    );
  return token;
}

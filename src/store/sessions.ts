// Sessions, found by the hash of their token. The token itself never comes here.
import { and, desc, eq, gt, lt, ne } from 'drizzle-orm';
import { newId } from '../domain/id.ts';
import type { Db } from './db.ts';
import type { Operator } from './operators.ts';
import { operators, sessions } from './schema.ts';

export type Session = typeof sessions.$inferSelect;

/** Forgets those that are over. */
export async function insertSession(
  db: Db,
  given: Pick<Session, 'operatorId' | 'hash' | 'agent' | 'address' | 'expiresAt'>,
  now: Date,
): Promise<Session> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
  const [session] = await db
    .insert(sessions)
    .values({ id: newId(), ...given, createdAt: now, seenAt: now })
    .returning();
  await db.update(operators).set({ lastSeenAt: now }).where(eq(operators.id, given.operatorId));
  return session as Session;
}

/** Null where there is none, or it was not used since `unusedSince`. */
export async function findSession(
  db: Db,
  hash: string,
  { now, unusedSince }: { now: Date; unusedSince: Date },
): Promise<{ session: Session; operator: Operator } | null> {
  const [found] = await db
    .select({ session: sessions, operator: operators })
    .from(sessions)
    .innerJoin(operators, eq(operators.id, sessions.operatorId))
    .where(and(eq(sessions.hash, hash), gt(sessions.expiresAt, now), gt(sessions.seenAt, unusedSince)));
  return found ?? null;
}

/** The latest first. */
export async function sessionsOf(
  db: Db,
  operatorId: string,
  { now, unusedSince }: { now: Date; unusedSince: Date },
): Promise<Session[]> {
  return db
    .select()
    .from(sessions)
    .where(
      and(eq(sessions.operatorId, operatorId), gt(sessions.expiresAt, now), gt(sessions.seenAt, unusedSince)),
    )
    .orderBy(desc(sessions.seenAt), desc(sessions.id));
}

const useStepMs = 60_000;

/** Writes at most once a minute, however often it is used. */
export async function noteSeen(db: Db, { id, operatorId, seenAt }: Session, now: Date): Promise<void> {
  if (now.getTime() - seenAt.getTime() < useStepMs) return;
  await db.update(sessions).set({ seenAt: now }).where(eq(sessions.id, id));
  await db.update(operators).set({ lastSeenAt: now }).where(eq(operators.id, operatorId));
}

export async function isOpen(db: Db, id: string): Promise<boolean> {
  return (await db.$count(sessions, eq(sessions.id, id))) > 0;
}

/** @returns whether there was one */
export async function deleteSession(
  db: Db,
  { id, operatorId }: Pick<Session, 'id' | 'operatorId'>,
): Promise<boolean> {
  const gone = await db
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.operatorId, operatorId)))
    .returning({ id: sessions.id });
  return gone.length > 0;
}

/** All of an operator's, or all but one. @returns how many */
export async function deleteSessions(db: Db, operatorId: string, but: string | null = null): Promise<number> {
  const gone = await db
    .delete(sessions)
    .where(and(eq(sessions.operatorId, operatorId), but === null ? undefined : ne(sessions.id, but)))
    .returning({ id: sessions.id });
  return gone.length;
}

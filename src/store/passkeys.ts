// Passkeys: public keys of operators. What signs with them never leaves their devices.
import { and, asc, eq } from 'drizzle-orm';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { passkeys } from './schema.ts';

export type Passkey = typeof passkeys.$inferSelect;

/** @throws USAGE where it is there already */
export async function insertPasskey(db: Db, given: typeof passkeys.$inferInsert): Promise<Passkey> {
  const [row] = await db.insert(passkeys).values(given).onConflictDoNothing().returning();
  if (row) return row;
  throw new PullquoteError('USAGE', 'expected a new passkey, but this one is there already');
}

/** Oldest first. */
export async function passkeysOf(db: Db, operatorId: string): Promise<Passkey[]> {
  return db
    .select()
    .from(passkeys)
    .where(eq(passkeys.operatorId, operatorId))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.id));
}

export async function findPasskey(db: Db, id: string): Promise<Passkey | null> {
  const [row] = await db.select().from(passkeys).where(eq(passkeys.id, id));
  return row ?? null;
}

export async function notePasskeyUse(db: Db, id: string, counter: number, now: Date): Promise<void> {
  await db.update(passkeys).set({ counter, lastUsedAt: now }).where(eq(passkeys.id, id));
}

/** @throws NOT_FOUND where it is not theirs */
export async function renamePasskey(db: Db, operatorId: string, id: string, name: string): Promise<Passkey> {
  const [row] = await db.update(passkeys).set({ name }).where(theirs(operatorId, id)).returning();
  if (row) return row;
  throw notTheirs();
}

/** All of theirs. @returns those that there were */
export async function deletePasskeys(db: Db, operatorId: string): Promise<Passkey[]> {
  return db.delete(passkeys).where(eq(passkeys.operatorId, operatorId)).returning();
}

/** @throws NOT_FOUND where it is not theirs */
export async function deletePasskey(db: Db, operatorId: string, id: string): Promise<Passkey> {
  const [row] = await db.delete(passkeys).where(theirs(operatorId, id)).returning();
  if (row) return row;
  throw notTheirs();
}

const theirs = (operatorId: string, id: string) =>
  and(eq(passkeys.id, id), eq(passkeys.operatorId, operatorId));

const notTheirs = () => new PullquoteError('NOT_FOUND', 'there is no such passkey of yours');

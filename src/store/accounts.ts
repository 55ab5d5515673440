// Accounts on social networks, their credentials sealed: what they are is known to nobody here.
import { and, asc, eq, lt } from 'drizzle-orm';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { accounts } from './schema.ts';

export type AccountRow = typeof accounts.$inferSelect;

export async function listAccountRows(db: Db): Promise<AccountRow[]> {
  return db.select().from(accounts).orderBy(asc(accounts.createdAt), asc(accounts.id));
}

/** Those that let us in then for the last time. */
export async function accountsCheckedBefore(db: Db, time: Date): Promise<AccountRow[]> {
  return db.select().from(accounts).where(lt(accounts.checkedAt, time)).orderBy(asc(accounts.checkedAt));
}

/** The same account added before, or one that is at the same place. */
export async function accountsAt(db: Db, place: string): Promise<AccountRow[]> {
  return db.select().from(accounts).where(eq(accounts.place, place));
}

/** One that is there gets the new credentials. */
export async function upsertAccount(
  db: Db,
  given: Pick<AccountRow, 'id' | 'network' | 'place' | 'name' | 'sealed'>,
  now: Date,
): Promise<AccountRow> {
  const [row] = await db
    .insert(accounts)
    .values({ ...given, createdAt: now, changedAt: now, checkedAt: now })
    .onConflictDoUpdate({
      target: accounts.id,
      set: { sealed: given.sealed, name: given.name, changedAt: now, checkedAt: now, failure: null },
    })
    .returning();
  return row as AccountRow;
}

/** null = it works. */
export async function noteCheck(db: Db, id: string, failure: string | null, now: Date): Promise<void> {
  await db
    .update(accounts)
    .set({ failure, ...(failure === null && { checkedAt: now }) })
    .where(eq(accounts.id, id));
}

/** @throws ACCOUNT_NOT_FOUND */
export async function requireAccount(db: Db, id: string): Promise<AccountRow> {
  const [row] = await db.select().from(accounts).where(eq(accounts.id, id));
  if (!row) throw notFound(id);
  return row;
}

/** @throws ACCOUNT_NOT_FOUND */
export async function deleteAccount(db: Db, id: string): Promise<AccountRow> {
  const [row] = await db
    .delete(accounts)
    .where(and(eq(accounts.id, id)))
    .returning();
  if (!row) throw notFound(id);
  return row;
}

const notFound = (id: string) =>
  new PullquoteError(
    'ACCOUNT_NOT_FOUND',
    `there is no account ${id} that was added; "pullquote accounts list" lists those there are, and what the environment sets is unset there`,
  );

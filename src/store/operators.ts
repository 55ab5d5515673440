// Operators: the people who sign in. There is always an owner once there was one.
import { and, asc, eq, ne, sql } from 'drizzle-orm';
import { newId } from '../domain/id.ts';
import { type Role, sameEmail } from '../domain/operator.ts';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { operators } from './schema.ts';

export type Operator = typeof operators.$inferSelect;

/** Oldest first. */
export async function listOperators(db: Db): Promise<Operator[]> {
  return db.select().from(operators).orderBy(asc(operators.createdAt), asc(operators.id));
}

/** @throws OPERATOR_EXISTS */
export async function insertOperator(
  db: Db,
  given: { name: string; email: string; role: Role; password: string | null },
): Promise<Operator> {
  const [operator] = await db
    .insert(operators)
    .values({ id: newId(), ...given })
    .onConflictDoNothing()
    .returning();
  if (operator) return operator;
  throw new PullquoteError(
    'OPERATOR_EXISTS',
    'expected an e-mail address that no operator has, but one has it',
  );
}

export async function findOperator(db: Db, email: string): Promise<Operator | null> {
  const [operator] = await db
    .select()
    .from(operators)
    .where(sql`lower(${operators.email}) = ${sameEmail(email)}`);
  return operator ?? null;
}

/** @throws OPERATOR_NOT_FOUND */
export async function requireOperator(db: Db, id: string): Promise<Operator> {
  const [operator] = await db.select().from(operators).where(eq(operators.id, id));
  if (!operator) throw notFound(id);
  return operator;
}

export async function countOperators(db: Db): Promise<number> {
  return db.$count(operators);
}

/** One at a time until the transaction ends: for the first operator, and for the last owner. */
export async function lockOperators(tx: Db): Promise<void> {
  await tx.execute(sql`lock table operators in share row exclusive mode`);
}

export async function setPassword(db: Db, id: string, password: string): Promise<void> {
  await db.update(operators).set({ password }).where(eq(operators.id, id));
}

export async function renameOperator(db: Db, id: string, name: string): Promise<void> {
  await db.update(operators).set({ name }).where(eq(operators.id, id));
}

/** @throws OPERATOR_NOT_FOUND; USAGE for the last owner */
export async function changeRole(db: Db, id: string, role: Role): Promise<Operator> {
  return db.transaction(async (tx) => {
    await lockOperators(tx);
    if (role !== 'owner') await requireAnotherOwner(tx, id);
    const [changed] = await tx.update(operators).set({ role }).where(eq(operators.id, id)).returning();
    if (!changed) throw notFound(id);
    return changed;
  });
}

/** With their sessions and links. @throws OPERATOR_NOT_FOUND; USAGE for the last owner */
export async function removeOperator(db: Db, id: string): Promise<Operator> {
  return db.transaction(async (tx) => {
    await lockOperators(tx);
    await requireAnotherOwner(tx, id);
    const [gone] = await tx.delete(operators).where(eq(operators.id, id)).returning();
    if (!gone) throw notFound(id);
    return gone;
  });
}

async function requireAnotherOwner(tx: Db, id: string): Promise<void> {
  const { role } = await requireOperator(tx, id);
  if (role !== 'owner') return;
  const others = await tx.$count(operators, and(eq(operators.role, 'owner'), ne(operators.id, id)));
  if (others > 0) return;
  throw new PullquoteError(
    'USAGE',
    'expected another owner beside this one, but it is the last; make somebody else an owner first',
  );
}

const notFound = (id: string) =>
  new PullquoteError(
    'OPERATOR_NOT_FOUND',
    `there is no operator ${id}; "pullquote operators list" lists those there are`,
  );

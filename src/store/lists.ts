// Lists of subscribers, named by the slug that an operator types.
import { and, asc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { newId } from '../domain/id.ts';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { lists, subscribers, suppressions } from './schema.ts';

export type List = typeof lists.$inferSelect;

export interface ListSummary extends List {
  active: number;
  /** Of the active: those that no campaign may mail. */
  suppressed: number;
  unsubscribed: number;
}

const slugPattern = /^[a-z0-9][a-z0-9_-]{0,62}$/;

/**
 * The list of that slug, made if it is not there; a list that is there keeps its name. Locks nothing; safe to call
 * twice at once.
 * @throws USAGE where the slug is not lower-case letters, digits, - and _
 */
export async function ensureList(db: Db, slug: string, name: string = slug): Promise<List> {
  if (!slugPattern.test(slug))
    throw new PullquoteError(
      'USAGE',
      `list "${slug}": expected a name of at most 63 lower-case letters, digits, - and _, such as "readers"`,
    );
  await db.insert(lists).values({ id: newId(), slug, name }).onConflictDoNothing({ target: lists.slug });
  return requireList(db, slug);
}

/** @throws LIST_NOT_FOUND naming the lists that exist. */
export async function requireList(db: Db, slug: string): Promise<List> {
  const [list] = await db.select().from(lists).where(eq(lists.slug, slug));
  if (list) return list;
  const known = await db.select({ slug: lists.slug }).from(lists).orderBy(asc(lists.slug)).limit(10);
  const fix =
    known.length > 0
      ? `the lists are: ${known.map((row) => row.slug).join(', ')}`
      : 'make one by importing subscribers';
  throw new PullquoteError('LIST_NOT_FOUND', `there is no list "${slug}"; ${fix}`);
}

/** Under another name; its slug stays. */
export async function renameList(db: Db, slug: string, name: string): Promise<void> {
  await db.update(lists).set({ name }).where(eq(lists.slug, slug));
}

/** That list, kept as it is until the transaction ends. @throws LIST_NOT_FOUND */
export async function lockList(tx: Db, slug: string): Promise<List> {
  const [list] = await tx.select().from(lists).where(eq(lists.slug, slug)).for('update');
  return list ?? requireList(tx, slug);
}

/** All lists by slug, each with its subscribers counted. */
export const summarizeLists = (db: Db): Promise<ListSummary[]> => selectSummaries(db);

/** One of them. @throws INTERNAL where there is none: an id comes from a row that refers to it */
export async function summarizeList(db: Db, id: string): Promise<ListSummary> {
  const [list] = await selectSummaries(db, id);
  if (list) return list;
  throw new PullquoteError('INTERNAL', `there is no list ${id}`);
}

/** Both counts read an index alone, or look up each suppressed address: no row of a long list is read for them. */
function selectSummaries(db: Db, id?: string) {
  const isIn = id === undefined ? undefined : eq(subscribers.listId, id);
  const isActive = eq(subscribers.status, 'active');
  const counted = db
    .select({
      listId: subscribers.listId,
      active: sql<number>`count(*) filter (where ${isActive})`.as('active'),
      unsubscribed: sql<number>`count(*) filter (where not ${isActive})`.as('unsubscribed'),
    })
    .from(subscribers)
    .where(isIn)
    .groupBy(subscribers.listId)
    .as('counted');
  const heldBack = db
    .select({ listId: subscribers.listId, suppressed: sql<number>`count(*)`.as('suppressed') })
    .from(suppressions)
    .innerJoin(subscribers, and(isIn, isActive, sql`lower(${subscribers.email}) = ${suppressions.email}`))
    .groupBy(subscribers.listId)
    .as('held_back');
  const orNone = (of: SQL.Aliased<number>) => sql<number>`coalesce(${of}, 0)`.mapWith(Number);
  return db
    .select({
      ...getTableColumns(lists),
      active: orNone(counted.active),
      suppressed: orNone(heldBack.suppressed),
      unsubscribed: orNone(counted.unsubscribed),
    })
    .from(lists)
    .leftJoin(counted, eq(counted.listId, lists.id))
    .leftJoin(heldBack, eq(heldBack.listId, lists.id))
    .where(id === undefined ? undefined : eq(lists.id, id))
    .orderBy(asc(lists.slug));
}

/** How many a campaign to this list would mail now: active, and not suppressed. */
export async function countRecipients(db: Db, listId: string): Promise<number> {
  const { active, suppressed } = await summarizeList(db, listId);
  return active - suppressed;
}

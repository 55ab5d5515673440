// Files of subscribers that come in over the network: how far each is, what became of it, and the rows it did not keep. What is
// done with them is in import-subscribers.ts.
import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { ImportFailure } from '../domain/import.ts';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { importRejects, imports } from './schema.ts';

export type Import = typeof imports.$inferSelect & {
  /** Its process has not said for long that it is at it. */
  isLost: boolean;
  hasRejects: boolean;
};

export type NewImport = Pick<typeof imports.$inferInsert, 'id' | 'list' | 'actor' | 'dryRun' | 'lines'>;

/** Much longer than it takes to say that it is at it. */
const lostAfter = sql`interval '60 s'`;

const columns = {
  ...getTableColumns(imports),
  isLost: sql<boolean>`${imports.state} = 'running' and ${imports.seenAt} < now() - ${lostAfter}`,
  hasRejects: sql<boolean>`exists (select from ${importRejects} r where r.import_id = ${imports.id})`,
};

/** Begins one, and forgets those of more than a week ago with the addresses in their rejects. */
export async function insertImport(db: Db, given: NewImport): Promise<void> {
  await db.delete(imports).where(sql`${imports.createdAt} < now() - interval '7 days'`);
  await db.insert(imports).values(given);
}

/** That it is being worked at, and how far it is where that is told. */
export async function touchImport(db: Db, id: string, linesDone?: number): Promise<void> {
  await db
    .update(imports)
    .set({ seenAt: sql`now()`, ...(linesDone !== undefined && { linesDone }) })
    .where(and(eq(imports.id, id), eq(imports.state, 'running')));
}

export async function endImport(
  db: Db,
  id: string,
  end: { outcome: unknown } | { failure: ImportFailure },
): Promise<void> {
  const state = 'outcome' in end ? 'done' : 'failed';
  await db
    .update(imports)
    .set({ ...end, state, endedAt: sql`now()` })
    .where(eq(imports.id, id));
}

/** @throws NOT_FOUND */
export async function getImport(db: Db, id: string): Promise<Import> {
  const [found] = await db.select(columns).from(imports).where(eq(imports.id, id));
  if (found) return found;
  throw new PullquoteError(
    'NOT_FOUND',
    `there is no import ${id}; it may be more than a week ago, after which it is forgotten`,
  );
}

/** The latest of a list that changed it, or are about to. */
export const listImports = (db: Db, list: string, limit: number): Promise<Import[]> =>
  db
    .select(columns)
    .from(imports)
    .where(and(eq(imports.list, list), eq(imports.dryRun, false)))
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(limit);

/** @param parts of the text of a CSV file, in order */
export async function keepRejects(db: Db, importId: string, parts: AsyncIterable<string>): Promise<void> {
  let part = 0;
  for await (const text of parts) await db.insert(importRejects).values({ importId, part: part++, text });
}

/** The text of the CSV file, a part at a time; nothing where it kept all. */
export async function* rejectsOf(db: Db, importId: string): AsyncGenerator<string> {
  for (let part = 0; ; part += 1) {
    const [row] = await db
      .select({ text: importRejects.text })
      .from(importRejects)
      .where(and(eq(importRejects.importId, importId), eq(importRejects.part, part)));
    if (!row) return;
    yield row.text;
  }
}

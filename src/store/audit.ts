// The audit: who did what, a row an act. Only added to.
import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import type { Act, ActName, ObjectKind } from '../domain/act.ts';
import type { Actor } from '../domain/actor.ts';
import { type Db, storableJson } from './db.ts';
import { audit } from './schema.ts';

export type AuditRow = typeof audit.$inferSelect;

/** Give it the transaction in which the thing is done. */
export async function insertAct(
  db: Db,
  { act, kind, id, before, after, actor, at }: Act & { actor: Actor; at: Date },
): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : sql`${storableJson(value)}::jsonb`);
  await db.insert(audit).values({
    ...{ at, actor, act, objectKind: kind, objectId: id },
    ...{ before: json(before), after: json(after) },
  });
}

export interface AuditChoice {
  /** Of a row: those before it. */
  before?: number | undefined;
  act?: ActName | undefined;
  kind?: ObjectKind | undefined;
  /** Of the object. */
  id?: string | undefined;
  /** Name or id of who did it. */
  actor?: string | undefined;
  since?: Date | undefined;
  until?: Date | undefined;
  limit: number;
}

/** The newest first. */
export async function listActs(db: Db, choice: AuditChoice): Promise<AuditRow[]> {
  const { before, act, kind, id, actor, since, until, limit } = choice;
  return db
    .select()
    .from(audit)
    .where(
      and(
        before === undefined ? undefined : lt(audit.id, before),
        act && eq(audit.act, act),
        kind && eq(audit.objectKind, kind),
        id === undefined ? undefined : eq(audit.objectId, id),
        actor === undefined
          ? undefined
          : sql`${actor} in (${audit.actor} ->> 'name', ${audit.actor} ->> 'id')`,
        since && gte(audit.at, since),
        until && lt(audit.at, until),
      ),
    )
    .orderBy(desc(audit.id))
    .limit(limit);
}

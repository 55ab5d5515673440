// Edits: what operators changed over a digest, a row each, in order. The one place where what counts of a digest is read:
// what the engine made, with the edits that are not undone.
import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Actor } from '../domain/actor.ts';
import { applyEdits } from '../domain/apply-edits.ts';
import { standsAs } from '../domain/campaign.ts';
import type { Digest } from '../domain/digest.ts';
import type { Edit, Edited } from '../domain/edit.ts';
import { PullquoteError } from '../errors.ts';
import type { Campaign } from './campaigns.ts';
import { type Db, storableJson } from './db.ts';
import { getDigest } from './digests.ts';
import { edits } from './schema.ts';

export type EditRow = typeof edits.$inferSelect;

export interface NewEdit {
  actor: Actor;
  at: Date;
  edit: Edit;
  before: unknown;
  after: unknown;
}

/** What the engine made and what counts of it. @throws CAMPAIGN_STATE where the campaign is not summarized yet */
export async function getEdited(
  db: Db,
  { id, digestId, state }: Pick<Campaign, 'id' | 'digestId' | 'state'>,
): Promise<{ engine: Digest; edited: Edited; rows: EditRow[] }> {
  if (digestId === null)
    throw new PullquoteError(
      'CAMPAIGN_STATE',
      `campaign ${id} ${standsAs[state]}: expected one that is summarized; ask again in a moment`,
    );
  const engine = await getDigest(db, digestId);
  const rows = await activeEdits(db, id);
  const edited = applyEdits(
    engine,
    rows.map(({ edit }) => edit),
  );
  return { engine, edited, rows };
}

const activeEdits = (db: Db, campaignId: string): Promise<EditRow[]> =>
  db
    .select()
    .from(edits)
    .where(and(eq(edits.campaignId, campaignId), isNull(edits.undoneAt)))
    .orderBy(asc(edits.seq));

/** Whose edits count. */
export async function getEditors(db: Db, campaignId: string): Promise<Actor[]> {
  return (await activeEdits(db, campaignId)).map(({ actor }) => actor);
}

/** The newest first, those that were undone as well. */
export async function listEdits(
  db: Db,
  campaignId: string,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<EditRow[]> {
  return db
    .select()
    .from(edits)
    .where(
      and(eq(edits.campaignId, campaignId), before === undefined ? undefined : sql`${edits.seq} < ${before}`),
    )
    .orderBy(desc(edits.seq))
    .limit(limit);
}

/** The one that was made or undone last; null where there is none. */
export async function lastChange(db: Db, campaignId: string): Promise<EditRow | null> {
  const [row] = await db
    .select()
    .from(edits)
    .where(eq(edits.campaignId, campaignId))
    .orderBy(desc(sql`greatest(${edits.at}, ${edits.undoneAt})`), desc(edits.seq))
    .limit(1);
  return row ?? null;
}

/** Locks nothing: give it a transaction that holds the campaign. */
export async function insertEdit(tx: Db, campaignId: string, given: NewEdit): Promise<EditRow> {
  const { actor, at, edit } = given;
  const json = (value: unknown) => sql`${storableJson(value)}::jsonb`;
  const [row] = await tx
    .insert(edits)
    .values({
      campaignId,
      seq: sql`(select coalesce(max(seq), 0) + 1 from edits where campaign_id = ${campaignId})`,
      ...{ actor, at, kind: edit.change.kind },
      ...{ before: json(given.before), after: json(given.after), edit: json(edit) },
    })
    .returning();
  if (!row) throw new PullquoteError('INTERNAL', 'Postgres kept no edit');
  return row;
}

/** The last edit that counts; null where none does. */
export async function lastActive(db: Db, campaignId: string): Promise<EditRow | null> {
  const [row] = await db
    .select()
    .from(edits)
    .where(and(eq(edits.campaignId, campaignId), isNull(edits.undoneAt)))
    .orderBy(desc(edits.seq))
    .limit(1);
  return row ?? null;
}

/** The undone edit that would count next; null where nothing is undone, or another edit was made since. */
export async function nextRedo(db: Db, campaignId: string): Promise<EditRow | null> {
  const [row] = await db
    .select()
    .from(edits)
    .where(
      and(
        eq(edits.campaignId, campaignId),
        isNotNull(edits.undoneAt),
        sql`${edits.seq} > (select coalesce(max(seq), 0) from edits where campaign_id = ${campaignId} and undone_at is null)`,
      ),
    )
    .orderBy(asc(edits.seq))
    .limit(1);
  return row ?? null;
}

/** Undone at that moment, or, with null, done again. */
export async function setUndone(tx: Db, { campaignId, seq }: EditRow, at: Date | null): Promise<void> {
  await tx
    .update(edits)
    .set({ undoneAt: at })
    .where(and(eq(edits.campaignId, campaignId), eq(edits.seq, seq)));
}

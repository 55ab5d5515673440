// The one statement that writes the state of a campaign, and the lock it is written under. Only the moves beside it call it.
import { and, eq } from 'drizzle-orm';
import { assertMove, type CampaignState } from '../../domain/campaign.ts';
import { PullquoteError } from '../../errors.ts';
import { type Campaign, getCampaign } from '.././campaigns.ts';
import type { Db } from '.././db.ts';
import { campaigns } from '.././schema.ts';

/** The row, locked until the transaction ends, or null where there is none. */
export async function lock(tx: Db, id: string): Promise<Campaign | null> {
  const [campaign] = await tx.select().from(campaigns).where(eq(campaigns.id, id)).for('update');
  return campaign ?? null;
}

/**
 * The one statement that writes a state; staying where it is is no move. Null where the campaign is in another state by now, or
 * was edited since `from` was read.
 * @throws CAMPAIGN_STATE where the table has no such move
 */
export async function write(
  db: Db,
  from: Pick<Campaign, 'id' | 'state'> & Partial<Pick<Campaign, 'editVersion'>>,
  to: CampaignState,
  columns: Partial<Campaign>,
  now: Date,
): Promise<Campaign | null> {
  if (to !== from.state) assertMove(from.id, from.state, to);
  const [moved] = await db
    .update(campaigns)
    .set({ ...columns, state: to, updatedAt: now })
    .where(
      and(
        eq(campaigns.id, from.id),
        eq(campaigns.state, from.state),
        from.editVersion === undefined ? undefined : eq(campaigns.editVersion, from.editVersion),
      ),
    )
    .returning();
  return moved ?? null;
}

/** The same on a row that is locked. */
export async function mustWrite(...given: Parameters<typeof write>): Promise<Campaign> {
  const moved = await write(...given);
  if (!moved) throw new PullquoteError('INTERNAL', `campaign ${given[1].id} moved under its lock`);
  return moved;
}

/** The move, tried again from the new state where another caller was faster: each try, somebody has moved it. */
export async function move(
  db: Db,
  id: string,
  to: CampaignState,
  columns: (from: Campaign) => Partial<Campaign>,
  now: Date,
  { stays = false } = {},
): Promise<Campaign> {
  for (;;) {
    const from = await getCampaign(db, id);
    if (!(stays && from.state === to)) assertMove(id, from.state, to);
    const moved = await write(db, from, to, columns(from), now);
    if (moved) return moved;
  }
}

// How long each stage of a campaign took. For people only: nothing is decided by these rows.
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Stage } from '../domain/campaign.ts';
import type { Db } from './db.ts';
import { stageRuns } from './schema.ts';

/** Notes the start; while the stage is under way another start changes nothing, after its end it begins anew. */
export async function startStage(db: Db, campaignId: string, stage: Stage, now: Date): Promise<void> {
  await db
    .insert(stageRuns)
    .values({ campaignId, stage, startedAt: now })
    .onConflictDoUpdate({
      target: [stageRuns.campaignId, stageRuns.stage],
      set: { startedAt: now, finishedAt: null },
      setWhere: sql`${stageRuns.finishedAt} is not null`,
    });
}

/** Notes the end of a stage that was started; its first end stands, however often it is looked at afterwards. */
export async function finishStage(db: Db, campaignId: string, stage: Stage, now: Date): Promise<void> {
  await db
    .update(stageRuns)
    .set({ finishedAt: now })
    .where(
      and(eq(stageRuns.campaignId, campaignId), eq(stageRuns.stage, stage), isNull(stageRuns.finishedAt)),
    );
}

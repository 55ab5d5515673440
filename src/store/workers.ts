// The worker processes that are alive: each writes down every few seconds that it is, what it does and where it sends. By
// the clock of Postgres, so that those of the machines do not matter.
import { eq, sql } from 'drizzle-orm';
import type { Stage } from '../domain/campaign.ts';
import type { Destination } from '../domain/destination.ts';
import type { Db } from './db.ts';
import { workers } from './schema.ts';

export type WorkerRow = typeof workers.$inferSelect;

export interface Beat {
  id: string;
  /** Host and process id, for people. */
  place: string;
  stages: Stage[];
  destination: Destination;
}

/** Seconds without a sign of life after which a process counts as gone. */
const aliveForS = 15;
/** Rows of the dead are of no use to anybody. */
const forgetAfterS = 3_600;

/** beat: this process is alive. Locks its own row for a moment. */
export async function beat(db: Db, { id, ...columns }: Beat): Promise<void> {
  const seenAt = sql`now()`;
  await db
    .insert(workers)
    .values({ id, ...columns })
    .onConflictDoUpdate({ target: workers.id, set: { ...columns, seenAt } });
}

/** leave: this process works no longer; the dead are swept out with it. */
export async function leave(db: Db, id: string): Promise<void> {
  await db
    .delete(workers)
    .where(
      sql`${eq(workers.id, id)} or ${workers.seenAt} < now() - make_interval(secs => ${forgetAfterS}::int)`,
    );
}

/** alive workers, the oldest first. */
export async function aliveWorkers(db: Db): Promise<WorkerRow[]> {
  return db
    .select()
    .from(workers)
    .where(sql`${workers.seenAt} > now() - make_interval(secs => ${aliveForS}::int)`)
    .orderBy(workers.startedAt, workers.id);
}

// A worker process's sign of life in Postgres, every few seconds: what it does, and where it sends.
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { type App, refreshAccounts, refreshBrand } from '../src/app.ts';
import type { Stage } from '../src/domain/campaign.ts';
import { newId } from '../src/domain/id.ts';
import { messageOf } from '../src/errors.ts';
import { destinationOf } from '../src/operations/destination.ts';
import { beat, leave } from '../src/store/workers.ts';

const everyMs = 3_000;
/** Postgres may be away by then, and the row ends by itself. Nothing waits for the rest of it. */
const stopMs = 2_000;

/** The first beat is written when this returns. @throws POSTGRES_UNREACHABLE */
export async function startHeart(app: App, stages: readonly Stage[]): Promise<{ stop(): Promise<void> }> {
  const { db } = app.store;
  const row = {
    id: newId(),
    place: `${hostname()}, process ${process.pid}`,
    stages: [...stages],
  };
  const breathe = async () => {
    // What was added or removed meanwhile.
    await refreshAccounts(app);
    await refreshBrand(app);
    await beat(db, { ...row, destination: destinationOf(app) });
  };
  await breathe();
  let beating: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    beating = beating
      .then(breathe)
      // A lost Postgres is everybody's trouble, and told by whoever works.
      .catch((error: unknown) => app.log.debug('no sign of life: %s', messageOf(error)));
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.race([
        beating.then(() => leave(db, row.id)).catch(() => {}),
        sleep(stopMs, undefined, { ref: false }),
      ]);
    },
  };
}

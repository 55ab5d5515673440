// Settings that were changed while it runs: each a named value that stands over that of the files and the environment.
import { eq, sql } from 'drizzle-orm';
import { type Db, storableJson } from './db.ts';
import { settings } from './schema.ts';

export async function getSetting(db: Db, name: string): Promise<unknown> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.name, name));
  return row?.value ?? null;
}

export async function putSetting(db: Db, name: string, value: unknown, now: Date): Promise<void> {
  const kept = sql`${storableJson(value)}::jsonb`;
  await db
    .insert(settings)
    .values({ name, value: kept, changedAt: now })
    .onConflictDoUpdate({ target: settings.name, set: { value: kept, changedAt: now } });
}

export async function deleteSetting(db: Db, name: string): Promise<void> {
  await db.delete(settings).where(eq(settings.name, name));
}

/** Whoever else would change one waits until this transaction ends; reading goes on. */
export async function lockSettings(tx: Db): Promise<void> {
  await tx.execute(sql`lock table ${settings} in share row exclusive mode`);
}

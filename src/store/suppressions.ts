// Addresses that no campaign may mail, on any list: hard bounces, complaints, requests.
import { inArray, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { suppressions } from './schema.ts';

/** Adds addresses, in any case; the first reason of an address stands. Locks nothing that a send needs. */
export async function suppress(db: Db, emails: readonly string[], reason: string): Promise<void> {
  if (emails.length === 0) return;
  await db.execute(sql`
    insert into ${suppressions} (email, reason)
    select distinct lower(email), ${reason}::text from unnest(${sql.param(emails)}::text[]) as given (email)
    order by 1
    on conflict (email) do nothing`);
}

/** Of these addresses the suppressed ones, in lower case, each with its reason. */
export async function findSuppressed(db: Db, emails: readonly string[]): Promise<Map<string, string>> {
  if (emails.length === 0) return new Map();
  const rows = await db
    .select()
    .from(suppressions)
    .where(
      inArray(
        suppressions.email,
        sql`(select lower(email) from unnest(${sql.param(emails)}::text[]) as given (email))`,
      ),
    );
  return new Map(rows.map((row) => [row.email, row.reason]));
}

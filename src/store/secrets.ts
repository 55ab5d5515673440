// Secrets that sign links, kept in Postgres because every process must hold the same, and because mails that are out were
// signed with those of their time.
import { randomBytes } from 'node:crypto';
import { eq, ne } from 'drizzle-orm';
import { sha256 } from '../domain/id.ts';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { secrets } from './schema.ts';

/** The one that an installation makes for itself. */
const made = 'links';

/**
 * The secret that signs links: the configured one, which is kept from now on, or else the one that is made at the first
 * call, whichever process comes first, and stays the same ever after.
 */
export async function linkSecret(db: Db, configured: string | null = null): Promise<string> {
  const name = configured === null ? made : `${made} ${sha256(Buffer.from(configured)).slice(0, 16)}`;
  await db
    .insert(secrets)
    .values({ name, value: configured ?? randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [secret] = await db.select({ value: secrets.value }).from(secrets).where(eq(secrets.name, name));
  if (!secret) throw new PullquoteError('INTERNAL', 'the secret for links was removed while being read');
  return secret.value;
}

/** All that sign or ever signed links, the current one as well. */
export async function allLinkSecrets(db: Db): Promise<string[]> {
  const rows = await db.select({ value: secrets.value }).from(secrets);
  return rows.map(({ value }) => value);
}

/** Links that were signed with another than `current` are refused from now on. @returns how many are forgotten */
export async function forgetLinkSecrets(db: Db, current: string): Promise<number> {
  const gone = await db.delete(secrets).where(ne(secrets.value, current)).returning({ name: secrets.name });
  return gone.length;
}

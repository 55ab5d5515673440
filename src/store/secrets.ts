// Secrets that an installation makes for itself, kept in Postgres because every process must hold the same.
import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { secrets } from './schema.ts';

/**
 * The secret that signs links where none is configured: made at the first call, whichever process comes first, and
 * the same ever after, since another would make the links of mails already sent invalid.
 */
export async function linkSecret(db: Db): Promise<string> {
  const name = 'links';
  await db
    .insert(secrets)
    .values({ name, value: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [secret] = await db.select({ value: secrets.value }).from(secrets).where(eq(secrets.name, name));
  if (!secret) throw new PullquoteError('INTERNAL', 'the secret for links was removed while being read');
  return secret.value;
}

// The tokens that programs ask the API with: made, listed, revoked, and checked at each request. A token is told once, when
// it is made; what is kept is its SHA-256.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Records } from '../app.ts';
import { sha256 } from '../domain/id.ts';
import { tokenScopes } from '../domain/token.ts';
import {
  findToken,
  getToken,
  insertToken,
  listTokens,
  noteUse,
  revokeToken as revokeRow,
} from '../store/tokens.ts';
import { type Acting, audited } from './audit.ts';
import { type Given, readTerms, text } from './terms.ts';
import { moment, viewOf } from './views.ts';

export const tokenView = z
  .object({
    id: z.string(),
    name: z.string(),
    scope: z.enum(tokenScopes),
    createdAt: moment,
    /** To the minute. */
    lastUsedAt: moment.nullable(),
    revokedAt: moment.nullable(),
  })
  .meta({ id: 'Token' });
export type TokenView = z.output<typeof tokenView>;

export const newTokenView = z.object({ ...tokenView.shape, token: z.string() }).meta({ id: 'NewToken' });

export const tokenTerms = z.strictObject({
  name: text('a name that says who uses it, such as newsroom').refine((name) => name.length <= 100, {
    error: 'a name of at most 100 characters',
  }),
  scope: z.enum(tokenScopes),
});

/** So that a scanner of secrets, and whoever finds one, knows what it is. */
const prefix = 'pq_';
const tokenPattern = /^pq_[\w-]{43}$/;

/** The one time that `token` is told. @throws USAGE */
export async function addToken(
  records: Acting,
  terms: Given<typeof tokenTerms>,
): Promise<z.output<typeof newTokenView>> {
  const given = readTerms(tokenTerms, terms);
  const token = prefix + randomBytes(32).toString('base64url');
  const row = await audited(
    records,
    (tx) => insertToken(tx, { ...given, hash: sha256(token) }),
    ({ id, name, scope }) => ({ act: 'token.added', kind: 'token', id, after: { name, scope } }),
  );
  return { ...viewOf(tokenView, row), token };
}

/** Oldest first, those that were revoked as well. */
export async function allTokens({ store }: Pick<Records, 'store'>): Promise<TokenView[]> {
  return (await listTokens(store.db)).map((token) => viewOf(tokenView, token));
}

/** Refused from now on. @throws TOKEN_NOT_FOUND */
export async function revokeToken(records: Acting, id: string): Promise<TokenView> {
  const row = await audited(
    records,
    (tx) => revokeRow(tx, id, records.now()),
    ({ name, scope }) => ({ act: 'token.revoked', kind: 'token', id, before: { name, scope } }),
  );
  return viewOf(tokenView, row);
}

/** Whose a token is, noting that it was used; null where it is none, or was revoked. */
export async function identify(
  { store, now }: Pick<Records, 'store' | 'now'>,
  token: string,
): Promise<TokenView | null> {
  if (!tokenPattern.test(token)) return null;
  const found = await findToken(store.db, sha256(token));
  if (!found) return null;
  await noteUse(store.db, found, now());
  return viewOf(tokenView, found);
}

/** Whether a token that was good still is: for whoever is served for long. */
export async function isRevoked({ store }: Pick<Records, 'store'>, id: string): Promise<boolean> {
  return (await getToken(store.db, id))?.revokedAt !== null;
}

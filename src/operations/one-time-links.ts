// Links that let somebody in once: made and told once, kept as their SHA-256, and used up by whoever comes first.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { baseUrlOf, type Records } from '../app.ts';
import { sha256 } from '../domain/id.ts';
import { type LinkPurpose, linkLifeMs } from '../domain/one-time-link.ts';
import { PullquoteError } from '../errors.ts';
import { findLink, insertLink, type OneTimeLink, takeLink } from '../store/one-time-links.ts';
import { moment, viewOf } from './views.ts';

export const linkView = z
  .object({
    /** The one time that it is told. */
    link: z.string(),
    expiresAt: moment,
  })
  .meta({ id: 'OneTimeLink' });
export type LinkView = z.output<typeof linkView>;

type Page = Exclude<LinkPurpose, 'challenge' | 'oidc'>;

/** The pages of the studio that take them. */
const pages: Record<Page, string> = { setup: 'setup', invitation: 'welcome', reset: 'welcome' };

export async function makeLink(
  { store, config, now }: Pick<Records, 'store' | 'config' | 'now'>,
  purpose: Page,
  operatorId: string | null,
): Promise<LinkView> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now().getTime() + linkLifeMs[purpose]);
  await insertLink(store.db, { hash: sha256(token), purpose, operatorId, expiresAt }, now());
  const link = `${baseUrlOf(config)}/${pages[purpose]}?token=${token}`;
  return viewOf(linkView, { link, expiresAt });
}

/** It still holds. @throws LINK_INVALID */
export async function readLink(
  { store, now }: Pick<Records, 'store' | 'now'>,
  token: string,
  purposes: readonly LinkPurpose[],
): Promise<OneTimeLink> {
  return valid(await findLink(store.db, sha256(token), now()), purposes);
}

/** It holds no more. @throws LINK_INVALID */
export async function useLink(
  { store, now }: Pick<Records, 'store' | 'now'>,
  token: string,
  purposes: readonly LinkPurpose[],
): Promise<OneTimeLink> {
  return valid(await takeLink(store.db, sha256(token), now()), purposes);
}

function valid(link: OneTimeLink | null, purposes: readonly LinkPurpose[]): OneTimeLink {
  if (link && purposes.includes(link.purpose)) return link;
  throw new PullquoteError(
    'LINK_INVALID',
    'expected a link that holds, but this one was used, is too old, or is cut off; ask for another',
  );
}

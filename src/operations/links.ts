// The secrets that the links of mails are signed with: how many there were, and forgetting those of before.
import { z } from 'zod';
import type { Records } from '../app.ts';
import { allLinkSecrets, forgetLinkSecrets, linkSecret } from '../store/secrets.ts';
import { type Acting, audited } from './audit.ts';
import { viewOf } from './views.ts';

type Configured = Pick<Records, 'store'> & { config: Pick<Records['config'], 'secret'> };

const linksView = z.object({
  /** configured: PULLQUOTE_SECRET; made: the one that this installation made for itself. */
  signedWith: z.enum(['configured', 'made']),
  /** Secrets of before, whose links still hold. */
  former: z.number(),
});
export type LinksView = z.output<typeof linksView>;

/** Never the secrets themselves. */
export async function showLinks({ store: { db }, config }: Configured): Promise<LinksView> {
  await linkSecret(db, config.secret);
  const all = await allLinkSecrets(db);
  return viewOf(linksView, {
    signedWith: config.secret === null ? 'made' : 'configured',
    former: all.length - 1,
  });
}

/** As after a leak: links that were signed with any other secret than that of now are refused. @returns how many are forgotten */
export async function forgetFormerSecrets(opened: Configured & Acting): Promise<number> {
  const { store, config } = opened;
  const kept = await linkSecret(store.db, config.secret);
  return audited(
    opened,
    (tx) => forgetLinkSecrets(tx, kept),
    (forgotten) => ({ act: 'links.forgotten', kind: 'installation', id: 'links', after: { forgotten } }),
  );
}

// The rows of the social ledger for a campaign: one a post, on each account whose network the rendition has posts for.
import { sha256 } from '../../domain/id.ts';
import type { NewPostPart } from '../../domain/post-part.ts';
import type { Posts } from '../../domain/rendition.ts';

export function postPartRows(
  campaignId: string,
  posts: Posts,
  accounts: readonly { id: string; network: string }[],
): NewPostPart[] {
  return accounts.flatMap(({ id, network }) =>
    (posts[network] ?? []).map((_, index) => ({
      account: id,
      part: index + 1,
      idempotencyKey: sha256(`${campaignId}.${id}.${index + 1}`).slice(0, 32),
    })),
  );
}

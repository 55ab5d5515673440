// Who a signed link belongs to, and the page for those who are off the list: shared by all pages behind such links.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PullquoteError } from '../errors.ts';
import { type LinkPurpose, type LinkTarget, signLink, verifyLink } from '../mail/links.ts';
import { campaignLanguage } from '../store/campaigns.ts';
import type { Subscriber } from '../store/subscribers.ts';
import type { HttpContext } from './context.ts';
import type { Pages, Reader } from './pages/index.ts';

export type TokenRequest = FastifyRequest<{ Params: { token: string } }>;

export function readersOf({ store, linkSecret }: HttpContext, pages: Pages) {
  /** @throws LINK_INVALID */
  function verified(purpose: LinkPurpose, request: TokenRequest): LinkTarget {
    const target = verifyLink(linkSecret, purpose, request.params.token);
    if (!target)
      throw new PullquoteError('LINK_INVALID', 'this link was not made here, or was cut off on its way');
    return target;
  }

  async function readerOf(target: LinkTarget, subscriber: Subscriber | null): Promise<Reader> {
    const language = subscriber?.locale ?? (await campaignLanguage(store.db, target.campaignId));
    return { email: subscriber?.email ?? null, language };
  }

  /** A subscriber who was deleted is off the list as well, and is told the same. */
  async function gone(
    request: TokenRequest,
    reply: FastifyReply,
    target: LinkTarget,
    subscriber: Subscriber | null,
  ) {
    return pages.gone(request, reply, {
      ...(await readerOf(target, subscriber)),
      undoToken: subscriber ? signLink(linkSecret, 'resubscribe', target) : null,
    });
  }

  return { verified, readerOf, gone };
}

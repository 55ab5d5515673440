// Unsubscribing from a mail's link, and taking it back. GET only asks, because mail scanners follow every link; POST acts:
// that of a mail service (RFC 8058, one click) as that of the page's button. No cookie, no redirect, no login.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type LinkPurpose, type LinkTarget, signLink, verifyLink } from '../domain/links.ts';
import { PullquoteError } from '../errors.ts';
import { campaignLanguage } from '../store/campaigns.ts';
import { getSubscriber, resubscribe, type Subscriber, unsubscribe } from '../store/subscribers.ts';
import type { HttpContext } from './context.ts';
import type { Pages } from './pages/index.ts';

type TokenRequest = FastifyRequest<{ Params: { token: string } }>;

export function serveSubscriptions(server: FastifyInstance, context: HttpContext, pages: Pages): void {
  const { store, linkSecret } = context;

  server.get('/u/:token', async (request: TokenRequest, reply) => {
    const target = verified('unsubscribe', request);
    const subscriber = await getSubscriber(store.db, target.subscriberId);
    if (subscriber?.status !== 'active') return gone(request, reply, target, subscriber);
    return pages.ask(request, reply, await of(target, subscriber));
  });

  server.post('/u/:token', async (request: TokenRequest, reply) => {
    const target = verified('unsubscribe', request);
    const subscriber = await unsubscribe(store.db, target.subscriberId, context.now());
    if (subscriber) context.log.info({ campaignId: target.campaignId }, 'a subscriber unsubscribed');
    return gone(request, reply, target, subscriber);
  });

  server.post('/r/:token', async (request: TokenRequest, reply) => {
    const target = verified('resubscribe', request);
    const subscriber = await resubscribe(store.db, target.subscriberId);
    // Deleted meanwhile: there is nobody to bring back.
    if (!subscriber) return gone(request, reply, target, null);
    context.log.info({ campaignId: target.campaignId }, 'a subscriber came back');
    return pages.back(request, reply, await of(target, subscriber));
  });

  function verified(purpose: LinkPurpose, request: TokenRequest): LinkTarget {
    const target = verifyLink(linkSecret, purpose, request.params.token);
    if (!target)
      throw new PullquoteError('LINK_INVALID', 'this link was not made here, or was cut off on its way');
    return target;
  }

  /** A subscriber who was deleted is off the list as well, and is told the same. */
  async function gone(
    request: TokenRequest,
    reply: FastifyReply,
    target: LinkTarget,
    subscriber: Subscriber | null,
  ) {
    return pages.gone(request, reply, {
      ...(await of(target, subscriber)),
      undoToken: subscriber ? signLink(linkSecret, 'resubscribe', target) : null,
    });
  }

  async function of(target: LinkTarget, subscriber: Subscriber | null) {
    const language = subscriber?.locale ?? (await campaignLanguage(store.db, target.campaignId));
    return { email: subscriber?.email ?? null, language };
  }
}

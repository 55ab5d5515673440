// Unsubscribing from a mail's link, and taking it back. GET only asks, because mail scanners follow every link; POST acts:
// that of a mail service (RFC 8058, one click) as that of the page's button. No cookie, no redirect, no login.
import type { FastifyInstance } from 'fastify';
import { getSubscriber, resubscribe, unsubscribe } from '../store/subscribers.ts';
import type { HttpContext } from './context.ts';
import type { Pages } from './pages/index.ts';
import { readersOf, type TokenRequest } from './readers.ts';

export function serveSubscriptions(server: FastifyInstance, context: HttpContext, pages: Pages): void {
  const { store } = context;
  const { verified, readerOf, gone } = readersOf(context, pages);

  server.get('/u/:token', async (request: TokenRequest, reply) => {
    const target = verified('unsubscribe', request);
    const subscriber = await getSubscriber(store.db, target.subscriberId);
    if (subscriber?.status !== 'active') return gone(request, reply, target, subscriber);
    return pages.ask(request, reply, await readerOf(target, subscriber));
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
    return pages.back(request, reply, await readerOf(target, subscriber));
  });
}

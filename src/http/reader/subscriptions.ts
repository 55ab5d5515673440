// Unsubscribing from a mail's link, and taking it back. GET only asks, because mail scanners follow every link; POST acts:
// that of a mail service (RFC 8058, one click) as that of the page's button.
import type { FastifyInstance } from 'fastify';
import { lookUpReader, type ReaderApp, resubscribe, unsubscribe } from '../../operations/readers.ts';
import type { ReaderPages } from './pages.ts';
import { acceptAnyBody, type TokenRequest } from './requests.ts';

export function serveSubscriptions(scope: FastifyInstance, app: ReaderApp, pages: ReaderPages): void {
  acceptAnyBody(scope);

  scope.get('/u/:token', async (request: TokenRequest, reply) => {
    const reader = await lookUpReader(app, 'unsubscribe', request.params.token);
    return pages[reader.isSubscribed ? 'ask' : 'gone'](request, reply, reader);
  });

  scope.post('/u/:token', async (request: TokenRequest, reply) =>
    pages.gone(request, reply, await unsubscribe(app, request.params.token)),
  );

  scope.post('/r/:token', async (request: TokenRequest, reply) => {
    const reader = await resubscribe(app, request.params.token);
    // Deleted meanwhile: there is nobody to bring back.
    return pages[reader.isSubscribed ? 'back' : 'gone'](request, reply, reader);
  });
}

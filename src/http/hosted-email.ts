// "View in browser": the mail of a campaign as a page, for the one whose link it is. It loads nothing from elsewhere.
import type { FastifyInstance } from 'fastify';
import { PullquoteError } from '../errors.ts';
import { fillHostedHtml } from '../mail/hosted-html.ts';
import { linkPaths, signLink, verifyLink } from '../mail/links.ts';
import { getBlob } from '../store/blobs.ts';
import { findHostedHtml } from '../store/campaigns.ts';
import { getSubscriber } from '../store/subscribers.ts';
import type { HttpContext } from './context.ts';

/** MJML puts its styles inline; nothing else is allowed in. */
const policy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function serveHostedEmails(server: FastifyInstance, { store, linkSecret }: HttpContext): void {
  server.get<{ Params: { token: string } }>('/v/:token', async (request, reply) => {
    const target = verifyLink(linkSecret, 'view', request.params.token);
    if (!target)
      throw new PullquoteError('LINK_INVALID', 'this link was not made here, or was cut off on its way');
    const key = await findHostedHtml(store.db, target.campaignId);
    const page = key === null ? null : await getBlob(store.db, key);
    if (!page) return reply.callNotFound();
    const subscriber = await getSubscriber(store.db, target.subscriberId);
    // Relative, so that they hold behind a proxy that puts everything under a path.
    const html = fillHostedHtml(page.body.toString('utf8'), {
      reader: subscriber && {
        unsubscribeUrl: `..${linkPaths.unsubscribe(signLink(linkSecret, 'unsubscribe', target))}`,
        preferencesUrl: `..${linkPaths.preferences(signLink(linkSecret, 'preferences', target))}`,
      },
      cardUrl: (sha256) => `..${linkPaths.card(sha256)}`,
    });
    reply.headers({ 'content-security-policy': policy, 'x-robots-tag': 'noindex' });
    return reply.type('text/html; charset=utf-8').send(html);
  });
}

// "View in browser": the mail of a campaign as a page, for the one whose link it is. It loads nothing from elsewhere.
import type { FastifyInstance } from 'fastify';
import { type ReaderApp, readHostedEmail } from '../../operations/readers.ts';
import type { TokenRequest } from './requests.ts';

/** MJML puts its styles inline; nothing else is allowed in. */
const policy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function serveHostedEmails(scope: FastifyInstance, app: ReaderApp): void {
  scope.get('/v/:token', async (request: TokenRequest, reply) => {
    const page = await readHostedEmail(app, request.params.token);
    if (page === null) return reply.callNotFound();
    reply.headers({ 'content-security-policy': policy, 'x-robots-tag': 'noindex' });
    return reply.type('text/html; charset=utf-8').send(page);
  });
}

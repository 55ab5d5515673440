// The HTTP server: what subscribers reach from a mail (unsubscribe, preferences, hosted mail, cards), and what machines ask (health,
// metrics). Whoever has no signed link can change nothing and list nothing. It logs neither tokens nor addresses.
import { type FastifyInstance, fastify } from 'fastify';
import { messageOf, PullquoteError } from '../errors.ts';
import { loadLocales } from '../themes/load-locales.ts';
import { serveCards } from './cards.ts';
import type { HttpContext } from './context.ts';
import { answerFailures } from './failures.ts';
import { serveHealth } from './health.ts';
import { serveHostedEmails } from './hosted-email.ts';
import { serveMetrics } from './metrics.ts';
import { pagesFor } from './pages/index.ts';
import { servePreferences } from './preferences.ts';
import { serveSubscriptions } from './subscriptions.ts';

export type { HttpContext } from './context.ts';

/** A form of one field, or the multipart body of RFC 8058, is a few hundred bytes. */
const maxBodyBytes = 16_384;
const requestTimeoutMs = 10_000;
/** Of a path: a token has some 50 characters. */
const maxParameterLength = 256;

/**
 * Listens on `host` and `port` (0 = a free one). `url` says where; `close` lets requests under way finish.
 * @throws USAGE where the port is taken or not allowed
 */
export async function openHttp(
  context: HttpContext,
  { host, port }: { host: string; port: number },
): Promise<{ url: string; close(): Promise<void> }> {
  const server = fastify({
    bodyLimit: maxBodyBytes,
    requestTimeout: requestTimeoutMs,
    routerOptions: { maxParamLength: maxParameterLength },
    forceCloseConnections: 'idle',
    logger: false,
  });
  hardenAnswers(server);
  logRequests(server, context);
  acceptAnyBody(server);
  const locales = loadLocales();
  const pages = pagesFor(context.config.brand, locales);
  answerFailures(server, context, pages);
  serveHealth(server, context);
  serveMetrics(server, context);
  serveSubscriptions(server, context, pages);
  servePreferences(server, context, pages, [...locales.keys()]);
  serveHostedEmails(server, context);
  serveCards(server, context);
  const url = await listen(server, host, port);
  return { url, close: () => server.close() };
}

/** Before the routes, so that a page may loosen what it needs. The address of a page holds a token: no referrer. */
function hardenAnswers(server: FastifyInstance): void {
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
  });
}

/** The pattern of the route (/u/:token), never the address that was asked for. */
function logRequests(server: FastifyInstance, { log }: HttpContext): void {
  server.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const route = routeOptions.url ?? 'none';
    log.debug({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
  });
}

/** RFC 8058 lets a mail service post multipart or urlencoded; what it posts decides nothing, the token does. */
function acceptAnyBody(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null));
}

async function listen(server: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (cause) {
    await server.close();
    const { code } = cause as NodeJS.ErrnoException;
    const came = code === 'EADDRINUSE' ? 'it is taken by another program' : messageOf(cause);
    throw new PullquoteError('USAGE', `port ${port} of ${host}: ${came}; set PORT or HOST to another`, {
      cause,
    });
  }
}

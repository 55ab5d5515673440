// Serves the operator's web app: its page at every address that no other scope has, its files under /studio. It takes no
// body and knows nobody: the page speaks to the API. Where no bundle was built, it serves nothing.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../../log.ts';
import { answerFailures, answerNotFound, notFound } from '../failures.ts';
import type { Pages } from '../pages/index.ts';
import type { Scope } from '../server.ts';
import { type BundledFile, openBundle } from './bundle.ts';

/** Its own scripts, styles, images and answers, and none of elsewhere; mails to look at are frames without an origin. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface Studio {
  scope: Scope;
  /** The page, for a browser that looks at an address of the studio's; null where it is not for the studio. */
  page(request: FastifyRequest, reply: FastifyReply): FastifyReply | null;
}

/** @param folder of the bundle; null = none */
export function openStudio({ log }: { log: Logger }, pages: Pages, folder: URL | null): Studio {
  const bundle = folder === null ? null : openBundle(folder);
  return {
    scope: {
      prefix: '/studio',
      plugin: async (scope) => {
        answerFailures(scope, log, pages.failure);
        answerNotFound(scope, pages.failure);
        scope.get('/*', (request, reply) => {
          const found = bundle?.file((request.params as { '*': string })['*']);
          if (!found) throw notFound();
          reply.header('cache-control', 'public, max-age=31536000, immutable');
          return send(request, reply, found);
        });
      },
    },
    page(request, reply) {
      const index = bundle?.file('index.html');
      const isLook = request.method === 'GET' || request.method === 'HEAD';
      if (!index || !isLook || !request.headers.accept?.includes('text/html')) return null;
      reply.code(200).header('content-security-policy', policy).header('x-robots-tag', 'noindex');
      return send(request, reply, index);
    },
  };
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body, gzipped }: BundledFile,
): FastifyReply {
  reply.type(type);
  const isSmall = gzipped !== null && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  if (gzipped !== null) reply.header('vary', 'accept-encoding');
  return isSmall ? reply.header('content-encoding', 'gzip').send(gzipped()) : reply.send(body);
}

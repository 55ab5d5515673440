// What a reader reaches from a mail by a signed link: unsubscribe, preferences, the hosted mail; and the cards of the mails.
// No cookie, no redirect, no login. A failure is a page for people and JSON for mail services.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { linkPaths } from '../../mail/links.ts';
import type { ReaderApp } from '../../operations/readers.ts';
import { answerFailures, answerNotFound, asJson, type FailureForm } from '../failures.ts';
import type { Pages } from '../pages/index.ts';
import type { Scope } from '../server.ts';
import { serveCards } from './cards.ts';
import { serveHostedEmails } from './hosted-email.ts';
import { readerPages } from './pages.ts';
import { servePreferences } from './preferences.ts';
import { serveSubscriptions } from './subscriptions.ts';

/** Whoever looks at an address that no scope has, and answers unless it is not his. */
interface Beside {
  page(request: FastifyRequest, reply: FastifyReply): FastifyReply | null;
}

export function readerScope(app: ReaderApp, pages: Pages, studio: Beside): Scope {
  const form: FailureForm = (request, reply, failure) =>
    (request.headers.accept?.includes('text/html') ? pages.failure : asJson)(request, reply, failure);
  return {
    prefix: '',
    plugin: async (scope) => {
      answerFailures(scope, app.log, form);
      // Whoever comes to an address that no scope has may be a reader with a link that was cut off; else it is the studio's.
      answerNotFound(
        scope,
        (request, reply, failure) =>
          (isReaders(request.url) ? null : studio.page(request, reply)) ?? form(request, reply, failure),
      );
      const own = readerPages(pages);
      scope.get('/', (request, reply) => studio.page(request, reply) ?? own.front(request, reply));
      serveHostedEmails(scope, app);
      serveCards(scope, app);
      scope.register(async (forms) => serveSubscriptions(forms, app, own));
      scope.register(async (forms) => servePreferences(forms, app, own));
    },
  };
}

const readerSeats = new Set(Object.values(linkPaths).map((path) => seatOf(path(''))));
const isReaders = (url: string): boolean => readerSeats.has(seatOf(url));

/** "/u/abc?x" → "u" */
function seatOf(url: string): string {
  return /^\/+([^/?]*)/.exec(url)?.[1] ?? '';
}

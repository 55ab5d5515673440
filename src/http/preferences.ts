// What a reader may set from a mail's link: the name in the greeting and the language of the fixed strings. GET shows,
// POST saves. No cookie, no redirect, no login; the token decides whose it is, and the form holds nothing but the two.
import type { FastifyInstance, FastifyReply } from 'fastify';
import { displayName } from '../mail/headers.ts';
import { type LinkTarget, signLink } from '../mail/links.ts';
import { getSubscriber, type Subscriber, setPreferences } from '../store/subscribers.ts';
import type { HttpContext } from './context.ts';
import type { Pages } from './pages/index.ts';
import { readersOf, type TokenRequest } from './readers.ts';

/** Characters of a name; more is no name. */
const maxNameLength = 100;

export function servePreferences(
  server: FastifyInstance,
  context: HttpContext,
  pages: Pages,
  locales: readonly string[],
): void {
  const { store, linkSecret, log } = context;
  const { verified, readerOf, gone } = readersOf(context, pages);

  async function show(
    request: TokenRequest,
    reply: FastifyReply,
    target: LinkTarget,
    subscriber: Subscriber,
    saved: boolean,
  ) {
    return pages.preferences(request, reply, {
      ...(await readerOf(target, subscriber)),
      name: subscriber.name,
      locale: subscriber.locale,
      unsubscribeToken: signLink(linkSecret, 'unsubscribe', target),
      saved,
    });
  }

  server.get('/p/:token', async (request: TokenRequest, reply) => {
    const target = verified('preferences', request);
    const subscriber = await getSubscriber(store.db, target.subscriberId);
    if (subscriber?.status !== 'active') return gone(request, reply, target, subscriber);
    return show(request, reply, target, subscriber, false);
  });

  // A scope of its own: here alone the body of a form is read.
  server.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    scope.post('/p/:token', async (request: TokenRequest, reply) => {
      const target = verified('preferences', request);
      const before = await getSubscriber(store.db, target.subscriberId);
      if (before?.status !== 'active') return gone(request, reply, target, before);
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const wanted = { name: nameIn(form) ?? before.name, locale: localeIn(form, locales, before.locale) };
      const subscriber = await setPreferences(store.db, target.subscriberId, wanted);
      // Unsubscribed or deleted in this very moment.
      if (!subscriber) return gone(request, reply, target, null);
      log.info({ campaignId: target.campaignId }, 'a subscriber set preferences');
      return show(request, reply, target, subscriber, true);
    });
  });
}

/** One line that can stand in a mail's header; null where the form has none. */
function nameIn(form: URLSearchParams): string | null {
  const given = form.get('name');
  if (given === null) return null;
  const line = displayName(given.replace(/[\p{Cc}\s]+/gu, ' '));
  return [...line].slice(0, maxNameLength).join('').trim();
}

/** One that there is; null for the article's own. Anything else leaves what was. */
function localeIn(form: URLSearchParams, locales: readonly string[], before: string | null): string | null {
  const given = form.get('locale');
  if (given === '') return null;
  return locales.find((locale) => locale === given) ?? before;
}

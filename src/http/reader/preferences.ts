// What a reader may set from a mail's link: the name in the greeting and the language of the fixed strings. GET shows,
// POST saves; the token decides whose it is, and the form holds nothing but the two.
import type { FastifyInstance } from 'fastify';
import {
  lookUpReader,
  type PreferenceTerms,
  preferenceTerms,
  type ReaderApp,
  setPreferences,
} from '../../operations/readers.ts';
import type { ReaderPages } from './pages.ts';
import { acceptAnyBody, acceptForms, type TokenRequest } from './requests.ts';

export function servePreferences(scope: FastifyInstance, app: ReaderApp, pages: ReaderPages): void {
  acceptAnyBody(scope);
  acceptForms(scope);

  scope.get('/p/:token', async (request: TokenRequest, reply) => {
    const reader = await lookUpReader(app, 'preferences', request.params.token);
    if (!reader.isSubscribed) return pages.gone(request, reply, reader);
    return pages.preferences(request, reply, reader, false);
  });

  scope.post('/p/:token', async (request: TokenRequest, reply) => {
    const reader = await setPreferences(app, request.params.token, termsIn(request.body));
    if (!reader.isSubscribed) return pages.gone(request, reply, reader);
    return pages.preferences(request, reply, reader, true);
  });
}

/** What is not there, or cannot be, leaves what was: the page has no other choices than those that there are. */
function termsIn(form: unknown): PreferenceTerms {
  if (!(form instanceof URLSearchParams)) return {};
  const [name, locale] = [form.get('name') ?? undefined, form.get('locale') ?? undefined];
  const wanted = preferenceTerms.shape.locale.safeParse(locale === '' ? null : locale);
  return { name, locale: wanted.data };
}

// What all pages for people share: the language, the layout, and the page of a failure. In the reader's language, else the
// campaign's, else the browser's, else English.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Brand } from '../../design/brand.ts';
import { insert, type Locales, type PageStrings } from '../../design/fixed-strings.ts';
import { closestLocale } from '../../domain/locale.ts';
import type { FailureForm } from '../failures.ts';
import { type Html, html } from './html.ts';
import { layoutOf } from './layout.ts';

/** The fixed strings of one page. */
export interface Words {
  locale: string;
  /** A string with the brand in it, and what else it has a place for. */
  say(key: keyof PageStrings, values?: Record<string, string>): string;
}

export interface Pages {
  brand: Brand;
  locales: Locales;
  /** In `language` (BCP 47) where it is known and there, else in the browser's. */
  wordsFor(request: FastifyRequest, language: string | null): Words;
  send(reply: FastifyReply, words: Words, title: string, body: Html): FastifyReply;
  /** A failure, for people. */
  failure: FailureForm;
}

export function pagesFor(brand: Brand, locales: Locales): Pages {
  const layout = layoutOf(brand);
  const names = [...locales.keys()];

  const wordsFor: Pages['wordsFor'] = (request, language) => {
    const wanted = [language ?? [], acceptedLanguages(request)].flat();
    const locale = wanted.map((tag) => closestLocale(tag, names)).find((found) => found !== null) ?? 'en';
    const strings = locales.get(locale)?.pages;
    if (!strings) throw new Error(`the locale "${locale}" is missing`);
    return { locale, say: (key, values) => insert(strings[key], { brand: brand.name, ...values }) };
  };

  const send: Pages['send'] = (reply, { locale }, title, body) => {
    reply.header('content-security-policy', layout.policy).header('x-robots-tag', 'noindex');
    return reply.type('text/html; charset=utf-8').send(layout.render({ locale, title, body }));
  };

  return {
    brand,
    locales,
    wordsFor,
    send,
    failure: (request, reply, { status }) => {
      const words = wordsFor(request, null);
      const kind = status === 403 ? 'invalidLink' : status < 500 ? 'notFound' : 'failed';
      return send(reply, words, words.say(`${kind}Title`), html`<p>${words.say(kind)}</p>`);
    },
  };
}

/** The browser's languages, the most wanted first. */
function acceptedLanguages(request: FastifyRequest): string[] {
  const header = request.headers['accept-language'] ?? '';
  return header
    .split(',', 10)
    .map((part) => {
      const [tag = '', quality = ''] = part.trim().split(/\s*;\s*q=/);
      return { tag, weight: quality === '' ? 1 : Number(quality) };
    })
    .filter(({ tag, weight }) => tag !== '' && tag !== '*' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

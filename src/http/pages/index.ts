// The pages that people see, each in the subscriber's language, else the campaign's, else the browser's, else English.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Brand } from '../../design/brand.ts';
import { insert, type Locales, type PageStrings } from '../../design/fixed-strings.ts';
import { closestLocale } from '../../domain/locale.ts';
import { linkPaths } from '../../mail/links.ts';
import { Html, html } from './html.ts';
import { layoutOf } from './layout.ts';

export type NoticeKind = 'invalidLink' | 'notFound' | 'failed';

/** Whose page it is. */
export interface Reader {
  /** null where the subscriber is not on the list. */
  email: string | null;
  /** BCP 47, or null where it is not known. */
  language: string | null;
}

export interface Preferences extends Reader {
  name: string;
  /** What the reader chose; null = the article's own. */
  locale: string | null;
  unsubscribeToken: string;
  /** Just now. */
  saved: boolean;
}

interface Chosen {
  locale: string;
  words: PageStrings;
  /** A string with the brand and the reader's address in it. */
  say(key: keyof PageStrings): string;
}

export type Pages = ReturnType<typeof pagesFor>;

export function pagesFor(brand: Brand, locales: Locales) {
  const layout = layoutOf(brand);
  const names = [...locales.keys()];

  function choose(request: FastifyRequest, reader: Partial<Reader>): Chosen {
    const wanted = [reader.language ?? [], acceptedLanguages(request)].flat();
    const locale = wanted.map((tag) => closestLocale(tag, names)).find((found) => found !== null) ?? 'en';
    const words = locales.get(locale)?.pages;
    if (!words) throw new Error(`the locale "${locale}" is missing`);
    const values = { brand: brand.name, email: shorten(reader.email ?? '') };
    return { locale, words, say: (key) => insert(words[key], values) };
  }

  function send(reply: FastifyReply, locale: string, title: string, body: Html): FastifyReply {
    reply.header('content-security-policy', layout.policy).header('x-robots-tag', 'noindex');
    return reply.type('text/html; charset=utf-8').send(layout.render({ locale, title, body }));
  }

  return {
    /** Asks; the button posts to the address of this page. */
    ask(request: FastifyRequest, reply: FastifyReply, reader: Reader) {
      const { locale, words, say } = choose(request, reader);
      const body = html`<p>${say('ask')}</p>
<form method="post"><button name="List-Unsubscribe" value="One-Click">${words.askButton}</button></form>`;
      return send(reply, locale, words.askTitle, body);
    },

    /** Name and language, and the way out; the form posts to the address of this page. */
    preferences(request: FastifyRequest, reply: FastifyReply, reader: Preferences) {
      const { locale, words, say } = choose(request, reader);
      const chosen = reader.locale === null ? null : closestLocale(reader.locale, names);
      const option = (value: string, label: string, lang: string, isChosen: boolean) =>
        html`<option value="${value}" lang="${lang}"${isChosen ? new Html(' selected') : null}>${label}</option>`;
      const body = html`${reader.saved ? html`<p class="note" role="status">${words.saved}</p>` : null}
<p>${say('preferences')}</p>
<form method="post" class="fields">
<label for="name">${words.nameLabel}</label>
<input id="name" name="name" value="${reader.name}" maxlength="100" autocomplete="name" aria-describedby="name-hint">
<p class="quiet" id="name-hint">${words.nameHint}</p>
<label for="locale">${words.languageLabel}</label>
<select id="locale" name="locale" aria-describedby="locale-hint">
${option('', words.automatic, locale, chosen === null)}
${[...locales].map(([name, { language }]) => option(name, language, name, name === chosen))}
</select>
<p class="quiet" id="locale-hint">${words.languageHint}</p>
<button>${words.saveButton}</button>
</form>
<form method="post" action="..${linkPaths.unsubscribe(reader.unsubscribeToken)}" class="apart">
<button class="quieter" name="List-Unsubscribe" value="One-Click">${words.askButton}</button>
</form>`;
      return send(reply, locale, words.preferencesTitle, body);
    },

    /** Has unsubscribed, now or before; with a way back where there is one. */
    gone(request: FastifyRequest, reply: FastifyReply, reader: Reader & { undoToken: string | null }) {
      const { locale, words, say } = choose(request, reader);
      const said = reader.email === null ? say('goneUnknown') : say('gone');
      const undo =
        reader.undoToken === null
          ? null
          : html`<form method="post" action="..${linkPaths.resubscribe(reader.undoToken)}">
<p class="quiet">${words.undo}</p>
<button class="quieter">${words.undoButton}</button>
</form>`;
      return send(reply, locale, words.goneTitle, html`<p>${said}</p>${undo}`);
    },

    back(request: FastifyRequest, reply: FastifyReply, reader: Reader) {
      const { locale, words, say } = choose(request, reader);
      return send(reply, locale, words.backTitle, html`<p>${say('back')}</p>`);
    },

    /** An error, for people. */
    notice(request: FastifyRequest, reply: FastifyReply, kind: NoticeKind) {
      const { locale, words } = choose(request, {});
      return send(reply, locale, words[`${kind}Title`], html`<p>${words[kind]}</p>`);
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

/** Enough to know one's own address by, and too little for whoever got the mail forwarded. */
function shorten(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = ''] = email;
  // A word joiner: no line ends before the @.
  return `${first}…\u2060${email.slice(at)}`;
}

// The pages behind a mail's links. The address is shown shortened: a mail may have been forwarded.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { closestLocale } from '../../domain/locale.ts';
import { linkPaths } from '../../mail/links.ts';
import { maxNameLength, type ReaderView } from '../../operations/readers.ts';
import { Html, html } from '../pages/html.ts';
import type { Pages } from '../pages/index.ts';

export type ReaderPages = ReturnType<typeof readerPages>;

export function readerPages({ locales, wordsFor, send }: Pages) {
  function start(request: FastifyRequest, reader: ReaderView) {
    const words = wordsFor(request, reader.language);
    return { words, say: words.say, shown: { email: shorten(reader.email ?? '') } };
  }

  return {
    /** At the server's own address, for whoever cut a link down to it, and for the operator who has just started it. */
    front(request: FastifyRequest, reply: FastifyReply) {
      const words = wordsFor(request, null);
      return send(reply, words, words.say('frontTitle'), html`<p>${words.say('front')}</p>`);
    },

    /** Asks; the button posts to the address of this page. */
    ask(request: FastifyRequest, reply: FastifyReply, reader: ReaderView) {
      const { words, say, shown } = start(request, reader);
      const body = html`<p>${say('ask', shown)}</p>
<form method="post"><button name="List-Unsubscribe" value="One-Click">${say('askButton')}</button></form>`;
      return send(reply, words, say('askTitle'), body);
    },

    /** Name and language, and the way out; the form posts to the address of this page. */
    preferences(request: FastifyRequest, reply: FastifyReply, reader: ReaderView, saved: boolean) {
      const { words, say, shown } = start(request, reader);
      const chosen = reader.locale === null ? null : closestLocale(reader.locale, [...locales.keys()]);
      const option = (value: string, label: string, lang: string, isChosen: boolean) =>
        html`<option value="${value}" lang="${lang}"${isChosen ? new Html(' selected') : null}>${label}</option>`;
      const body = html`${saved ? html`<p class="note" role="status">${say('saved')}</p>` : null}
<p>${say('preferences', shown)}</p>
<form method="post" class="fields">
<label for="name">${say('nameLabel')}</label>
<input id="name" name="name" value="${reader.name}" maxlength="${maxNameLength.toString()}" autocomplete="name" aria-describedby="name-hint">
<p class="quiet" id="name-hint">${say('nameHint')}</p>
<label for="locale">${say('languageLabel')}</label>
<select id="locale" name="locale" aria-describedby="locale-hint">
${option('', say('automatic'), words.locale, chosen === null)}
${[...locales].map(([name, { language }]) => option(name, language, name, name === chosen))}
</select>
<p class="quiet" id="locale-hint">${say('languageHint')}</p>
<button>${say('saveButton')}</button>
</form>
${
  reader.tokens &&
  html`<form method="post" action="..${linkPaths.unsubscribe(reader.tokens.unsubscribe)}" class="apart">
<button class="quieter" name="List-Unsubscribe" value="One-Click">${say('askButton')}</button>
</form>`
}`;
      return send(reply, words, say('preferencesTitle'), body);
    },

    /** Has unsubscribed, now or before; with a way back where there is one. */
    gone(request: FastifyRequest, reply: FastifyReply, reader: ReaderView) {
      const { words, say, shown } = start(request, reader);
      const said = reader.email === null ? say('goneUnknown') : say('gone', shown);
      const undo =
        reader.tokens &&
        html`<form method="post" action="..${linkPaths.resubscribe(reader.tokens.resubscribe)}">
<p class="quiet">${say('undo')}</p>
<button class="quieter">${say('undoButton')}</button>
</form>`;
      return send(reply, words, say('goneTitle'), html`<p>${said}</p>${undo}`);
    },

    back(request: FastifyRequest, reply: FastifyReply, reader: ReaderView) {
      const { words, say, shown } = start(request, reader);
      return send(reply, words, say('backTitle'), html`<p>${say('back', shown)}</p>`);
    },
  };
}

/** Enough to know one's own address by, and too little for whoever got the mail forwarded. */
function shorten(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = ''] = email;
  // A word joiner: no line ends before the @.
  return `${first}…\u2060${email.slice(at)}`;
}

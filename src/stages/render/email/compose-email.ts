// The email of the render stage: digest + theme + brand + cards → HTML, plain text, hosted page, and a compiled message a locale.
// Pure: the same input gives the same bytes.

import type { Brand } from '../../../design/brand.ts';
import type { Locales, MailStrings } from '../../../design/fixed-strings.ts';
import type { EmailTheme } from '../../../design/theme.ts';
import type { ArticleMetadata } from '../../../domain/article.ts';
import type { Digest } from '../../../domain/digest.ts';
import type { Card } from '../../../domain/rendition.ts';
import { compileMessage, type InlineImage } from '../../../mail/compile.ts';
import { hostedCardUrl, hostedViewUrl, placeholderLinks } from '../../../mail/hosted-html.ts';
import type { CompiledMessage } from '../../../mail/message.ts';
import { loadPhrases } from '../type/phrases.ts';
import { chooseContent, type EmailContent } from './content.ts';
import { chooseLocale } from './locales.ts';
import { writePlainText } from './plain-text.ts';
import { renderHtml } from './render-html.ts';
import { cutAtMarks, type SlotMarks, slotMarks } from './slots.ts';
import { escapeForMjml } from './template.ts';

export interface EmailInput {
  digest: Digest;
  metadata: ArticleMetadata;
  brand: Brand;
  theme: EmailTheme;
  locales: Locales;
  /** Markdown of the editor's own. */
  note?: string | null;
  /** BCP 47 of the subscribers; the article's own language where there is none. */
  wantedLocales: readonly string[];
  /** The cards of the rendition; the mail shows one of them. */
  cards: readonly { card: Card; body: Buffer }[];
  /** Where a card can be fetched from, or null: then it travels inside the mail. */
  cardUrl: ((sha256: string) => string) | null;
  /** RFC 2919, such as readers.example.com. */
  listId: string;
}

export interface ComposedEmail {
  subject: string;
  /** The mail in the article's language; greeting and links are those of nobody. Fill with `fillHostedHtml`. */
  html: string;
  /** The page behind "view in browser". Fill with `fillHostedHtml`. */
  hostedHtml: string;
  text: string;
  /** Wanted locale → message. Locales that share their fixed strings share the object. */
  messages: Map<string, CompiledMessage>;
}

/** @throws RENDER_FAILED for a fault of the theme or a mail that is too large; MESSAGE_INVALID for a bad header value */
export async function composeEmail(input: EmailInput): Promise<ComposedEmail> {
  const { digest, metadata, brand, theme, locales } = input;
  const shown = input.cards.map(({ card }) => card);
  const content = chooseContent(digest, metadata, shown, input.note);
  const marks = slotMarks([content, brand, input.listId]);
  const cardSrc = content.card && hostedCardUrl(content.card.sha256);
  const own = chooseLocale(digest.language, locales);
  const wanted = input.wantedLocales.length > 0 ? input.wantedLocales : [digest.language];

  const chosen = new Map(
    [own, ...wanted.map((name) => chooseLocale(name, locales))].map((c) => [c.locale, c]),
  );
  const boundariesOf = await loadPhrases(content.language);
  const request = { content, boundariesOf, brand, theme, cardSrc, marks };
  const mails = new Map<string, string>();
  const compiled = new Map<string, CompiledMessage>();
  for (const [locale, { strings }] of chosen) {
    const html = await renderHtml({ ...request, locale, strings, form: 'mail' });
    mails.set(locale, html);
    compiled.set(locale, compileIn(strings, html, content, marks, input));
  }
  const hosted = await renderHtml({ ...request, ...own, form: 'hosted' });
  return {
    subject: content.subject,
    html: forNobody(mails.get(own.locale) as string, marks, own.strings),
    hostedHtml: forNobody(hosted, marks, own.strings),
    text: writePlainText(content, brand, own.strings, {
      greeting: own.strings.greetingUnnamed,
      unsubscribeUrl: null,
      viewUrl: null,
      preferencesUrl: null,
    }),
    messages: new Map(
      wanted.map((name) => [name, compiled.get(chooseLocale(name, locales).locale) as CompiledMessage]),
    ),
  };
}

/** @param html the mail in this locale, its card still a placeholder */
function compileIn(
  strings: MailStrings,
  html: string,
  content: EmailContent,
  marks: SlotMarks,
  { brand, cards, cardUrl, listId }: EmailInput,
): CompiledMessage {
  const picture = cards.find(({ card }) => card === content.card);
  const image = picture && cardUrl === null ? inlineImage(picture) : null;
  const src = image ? `cid:${image.cid}` : picture && cardUrl ? cardUrl(picture.card.sha256) : null;
  const page =
    picture && src ? html.replaceAll(hostedCardUrl(picture.card.sha256), () => escapeForMjml(src)) : html;
  return compileMessage({
    from: brand.sender,
    replyTo: brand.replyTo,
    subject: content.subject,
    language: content.language,
    list: { id: listId, name: brand.name },
    unsubscribeEmail: brand.unsubscribeEmail,
    text: cutAtMarks(writePlainText(content, brand, strings, marks), marks, strings, 'text'),
    html: cutAtMarks(page, marks, strings, 'html'),
    images: image ? [image] : [],
  });
}

function inlineImage({ card, body }: { card: Card; body: Buffer }): InlineImage {
  return {
    cid: `${card.sha256.slice(0, 32)}@cards.pullquote`,
    file: card.file,
    mediaType: 'image/png',
    body,
  };
}

const forNobody = (html: string, marks: SlotMarks, strings: MailStrings): string =>
  html
    .replaceAll(marks.greeting, () => escapeForMjml(strings.greetingUnnamed))
    .replaceAll(marks.viewUrl, hostedViewUrl)
    .replaceAll(marks.preferencesUrl, placeholderLinks.preferencesUrl)
    .replaceAll(marks.unsubscribeUrl, placeholderLinks.unsubscribeUrl);

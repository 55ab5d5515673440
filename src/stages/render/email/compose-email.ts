// Stage 2, the email: digest + theme + brand + cards → HTML, plain text, hosted page, and a compiled message a locale.
// Pure: the same input gives the same bytes.
import type { ArticleMetadata } from '../../../domain/article.ts';
import type { Brand } from '../../../domain/brand.ts';
import { compileMessage, type InlineImage } from '../../../domain/compile-message.ts';
import type { CompiledMessage } from '../../../domain/compiled-message.ts';
import type { Digest } from '../../../domain/digest.ts';
import { hostedCardUrl, hostedUnsubscribeUrl } from '../../../domain/hosted-html.ts';
import type { Card } from '../../../domain/rendition.ts';
import { chooseContent, type EmailContent } from './content.ts';
import type { EmailTheme } from './load-theme.ts';
import { chooseLocale, type Locales, type Strings } from './locales.ts';
import { writePlainText } from './plain-text.ts';
import { renderHtml } from './render-html.ts';
import { cutAtMarks, slotMarks } from './slots.ts';

export interface EmailInput {
  digest: Digest;
  metadata: ArticleMetadata;
  brand: Brand;
  theme: EmailTheme;
  locales: Locales;
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
  const content = chooseContent(
    digest,
    metadata,
    input.cards.map(({ card }) => card),
  );
  const picture = input.cards.find(({ card }) => card === content.card);
  const marks = slotMarks([content, brand, input.listId]);
  const own = chooseLocale(digest.language, locales);
  const render = (
    locale: { locale: string; strings: Strings },
    cardSrc: string | null,
    form: 'mail' | 'hosted',
  ) => renderHtml({ content, brand, theme, ...locale, cardSrc, marks, form });

  const image = picture && input.cardUrl === null ? inlineImage(picture) : null;
  const mailSrc = image
    ? `cid:${image.cid}`
    : picture && input.cardUrl
      ? input.cardUrl(picture.card.sha256)
      : null;
  const compiled = new Map<string, CompiledMessage>();
  const messages = new Map<string, CompiledMessage>();
  for (const wanted of input.wantedLocales.length > 0 ? input.wantedLocales : [digest.language]) {
    const chosen = chooseLocale(wanted, locales);
    const message =
      compiled.get(chosen.locale) ??
      compileMessage({
        from: brand.sender,
        replyTo: brand.replyTo,
        subject: content.subject,
        language: content.language,
        list: { id: input.listId, name: brand.name },
        unsubscribeEmail: brand.unsubscribeEmail,
        text: cutAtMarks(
          writePlainText(content, brand, chosen.strings, marks),
          marks,
          chosen.strings,
          'text',
        ),
        html: cutAtMarks(await render(chosen, mailSrc, 'mail'), marks, chosen.strings, 'html'),
        images: image ? [image] : [],
      });
    compiled.set(chosen.locale, message);
    messages.set(wanted, message);
  }

  const hostedSrc = picture ? hostedCardUrl(picture.card.sha256) : null;
  const hostedHtml = await render(own, hostedSrc, 'hosted');
  return {
    subject: content.subject,
    html: (await render(own, hostedSrc, 'mail'))
      .replaceAll(marks.greeting, own.strings.greetingUnnamed)
      .replaceAll(marks.viewUrl, hostedUnsubscribeUrl)
      .replaceAll(marks.unsubscribeUrl, hostedUnsubscribeUrl),
    hostedHtml: hostedHtml.replaceAll(marks.unsubscribeUrl, hostedUnsubscribeUrl),
    text: neutralText(content, brand, own.strings),
    messages,
  };
}

const neutralText = (content: EmailContent, brand: Brand, strings: Strings): string =>
  writePlainText(content, brand, strings, {
    greeting: strings.greetingUnnamed,
    unsubscribeUrl: null,
    viewUrl: null,
  });

function inlineImage({ card, body }: { card: Card; body: Buffer }): InlineImage {
  return {
    cid: `${card.sha256.slice(0, 32)}@cards.pullquote`,
    file: card.file,
    mediaType: 'image/png',
    body,
  };
}

// Content + theme → HTML: fills email.mjml, compiles it strictly, takes the indentation out, and has it scanned.
import mjml2html from 'mjml';
import type { Brand } from '../../../design/brand.ts';
import { insert, type MailStrings } from '../../../design/fixed-strings.ts';
import { type Palette, paletteOf } from '../../../design/palette.ts';
import type { EmailTheme } from '../../../design/theme.ts';
import { messageOf, PullquoteError } from '../../../errors.ts';
import { displayWidth } from '../../../language/text/width.ts';
import type { Boundaries } from '../type/phrases.ts';
import type { EmailContent } from './content.ts';
import { readOnLabel } from './plain-text.ts';
import { checkSize, scanHtml } from './scan-html.ts';
import type { SlotMarks } from './slots.ts';
import { escapeForMjml, fillTemplate, type TemplateValue } from './template.ts';
import { directionOf, settingOf, titlePieces } from './typography.ts';

/** Width of the card in the mail, in px: the column less its margins. */
const cardWidth = 536;
/** Of the figures, in px. */
const statGap = 16;
const statSizes = { least: 20, most: 32, unit: 17 };

export interface HtmlRequest {
  content: EmailContent;
  /** Where phrases and words of the content's language end. */
  boundariesOf: (text: string) => Boundaries;
  brand: Brand;
  theme: EmailTheme;
  /** The fixed strings and the locale they are in. */
  locale: string;
  strings: MailStrings;
  /** Where the picture of the card is, or null where there is none. */
  cardSrc: string | null;
  marks: SlotMarks;
  /** mail: greets and links to the hosted copy. hosted: does neither. */
  form: 'mail' | 'hosted';
}

/** @throws RENDER_FAILED for a fault of the theme or a mail that is too large, naming it */
export async function renderHtml(request: HtmlRequest): Promise<string> {
  const { content, brand, cardSrc } = request;
  const mjml = fillTemplate(request.theme.email, viewOf(request));
  const { html } = await mjml2html(mjml, {
    validationLevel: 'strict',
    fonts: {},
    keepComments: true,
    ignoreIncludes: true,
  }).catch((cause: unknown) => {
    throw new PullquoteError('RENDER_FAILED', mjmlProblem(request.theme.theme.name, cause), { cause });
  });
  const compact = finish(html, request.form);
  scanHtml(compact, new Set([cardSrc, brand.logo?.url].filter((src) => typeof src === 'string')));
  checkDuties(compact, request);
  checkSize(compact, escapedParts(content));
  return compact;
}

function viewOf(request: HtmlRequest): { readonly [key: string]: TemplateValue } {
  const { content, boundariesOf, brand, theme, strings, locale, cardSrc, marks, form } = request;
  const { language } = content;
  const direction = directionOf(language);
  const font = settingOf(language, theme.theme.fonts);
  const isMail = form === 'mail';
  const piecesOf = (title: string) => titlePieces(title, boundariesOf).map((piece) => ({ ...piece }));
  return {
    title: content.title,
    titlePieces: piecesOf(content.title),
    preheader: content.preheader,
    site: content.site,
    dateline: content.dateline,
    note: content.note.map(({ runs }) => ({ runs: runs.map((run) => ({ ...run })) })),
    lead: content.lead,
    paragraphs: content.paragraphs,
    sections: content.sections.map((section) => ({ ...section, titlePieces: piecesOf(section.title) })),
    keyPoints: content.keyPoints,
    quotes: content.quotes.map((quote) => ({ ...quote })),
    stats: content.stats.map((stat, index, all) => ({
      ...stat,
      size: figureSize(all),
      width: `${Math.floor(100 / all.length)}%`,
      isLast: index === all.length - 1,
    })),
    readOn: content.readOnUrl,
    quoteLang: content.quoteLanguage,
    quoteDir: directionOf(content.quoteLanguage),
    card:
      content.card && cardSrc
        ? {
            src: cardSrc,
            alt: content.card.alt,
            width: cardWidth,
            translation: content.cardQuote?.translation ?? '',
            attribution: content.cardQuote?.attribution ?? '',
            // Its paper may be that of the mail, and then only a line shows its edge.
            isPlain: theme.theme.cards.ground === 'solid',
          }
        : null,
    lang: language,
    dir: direction,
    start: direction === 'rtl' ? 'right' : 'left',
    end: direction === 'rtl' ? 'left' : 'right',
    titleSpacing: font.letterSpacing === '0px' ? '-0.2px' : '0.5px',
    font: { ...font },
    light: { ...paletteOf(theme.theme, brand, 'light') } satisfies Palette,
    dark: { ...paletteOf(theme.theme, brand, 'dark') } satisfies Palette,
    brand: {
      name: brand.name,
      sender: brand.sender.name,
      url: brand.url ?? null,
      logo: brand.logo ?? null,
      postalAddress: brand.postalAddress,
      socialLinks: brand.socialLinks.map((link, index) => ({ ...link, before: index === 0 ? '' : ' · ' })),
    },
    strings: {
      ...strings,
      lang: locale,
      dir: directionOf(locale),
      readOn: readOnLabel(content, strings),
      why: insert(strings.why, { brand: brand.name }),
    },
    greeting: isMail ? marks.greeting : null,
    viewUrl: isMail ? marks.viewUrl : null,
    preferencesUrl: marks.preferencesUrl,
    unsubscribeUrl: marks.unsubscribeUrl,
    hosted: !isMail,
  };
}

/** In px, one for all: as large as the longest figure can be on one line of its column; on a phone each has a line. */
function figureSize(stats: EmailContent['stats']): number {
  const column = (cardWidth - statGap * (stats.length - 1)) / stats.length;
  const sizes = stats.map(({ value, unit }) => (column - ems(unit) * statSizes.unit) / ems(value));
  return Math.floor(Math.max(statSizes.least, Math.min(statSizes.most, ...sizes)));
}

/** About: two columns of a CJK character are one em, and a bold digit is a little more than half of one. */
const ems = (text: string): number => displayWidth(text) * 0.56;

function finish(html: string, form: 'mail' | 'hosted'): string {
  // Indentation is a third of what MJML writes. Line breaks stay, so words stay apart.
  const compact = lineHeightsForWord(html.replace(/\s*\n\s*/g, '\n').trim());
  // In a browser the page is the document, not an email inside a client.
  return form === 'mail'
    ? compact
    : compact.replace('aria-roledescription="email" role="article"', 'role="main"');
}

/**
 * Outlook on Windows takes a factor for one of the font's own line spacing, which is a third too much for East Asian
 * fonts; `mso-line-height-alt` tells it the height in px.
 */
const lineHeightsForWord = (html: string): string =>
  html.replace(
    /(font-size:(\d+)px;(?:[a-z-]+:[^;"]*;)*?line-height:([\d.]+);)/g,
    (_whole, style: string, size: string, factor: string) =>
      `${style}mso-line-height-alt:${Math.round(Number(size) * Number(factor))}px;`,
  );

/** The law and the large receivers ask for both in every mail, so no theme may leave them out. */
function checkDuties(html: string, { brand, marks, theme }: HtmlRequest): void {
  for (const [what, text] of [
    ['{{unsubscribeUrl}}', marks.unsubscribeUrl],
    ['{{brand.postalAddress}}', escapeForMjml(brand.postalAddress)],
  ] as const) {
    if (html.includes(text)) continue;
    throw new PullquoteError(
      'RENDER_FAILED',
      `theme ${theme.theme.name} does not show ${what}; add {{> footer}}`,
    );
  }
}

function mjmlProblem(theme: string, cause: unknown): string {
  const [first] = (cause as { errors?: { line: number; tagName: string; message: string }[] }).errors ?? [];
  const problem = first ? `line ${first.line}, ${first.tagName}: ${first.message}` : messageOf(cause);
  return `theme ${theme} is not valid MJML: ${problem}`;
}

function escapedParts(content: EmailContent): Record<string, string[]> {
  const parts = {
    title: [content.title, content.preheader],
    note: content.note.flatMap(({ runs }) => runs.flatMap(({ text, url }) => [text, url ?? ''])),
    summary: [content.lead, ...content.paragraphs],
    sections: content.sections.flatMap(({ title, text, url }) => [title, text, url ?? '']),
    'key points': content.keyPoints,
    quotes: [content.card?.alt ?? '', ...content.quotes.flatMap((quote) => [quote.text, quote.attribution])],
    stats: content.stats.flatMap((stat) => [stat.value, stat.unit, stat.label]),
  };
  return Object.fromEntries(Object.entries(parts).map(([name, texts]) => [name, texts.map(escapeForMjml)]));
}

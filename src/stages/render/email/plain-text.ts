// The plain text of a mail, written as a person would: short lines, quotes set off, links as numbered notes.
import type { Brand } from '../../../design/brand.ts';
import { insert, type MailStrings } from '../../../design/fixed-strings.ts';
import { displayWidth } from '../../../language/text/width.ts';
import type { EmailContent, SetQuote } from './content.ts';
import { scriptOf } from './typography.ts';
import { wrapEvenly, wrapText } from './wrap-text.ts';

const width = 72;

export interface PlainTextPlaces {
  /** A line of its own, or null for a copy that greets nobody. */
  greeting: string | null;
  unsubscribeUrl: string | null;
  viewUrl: string | null;
  preferencesUrl: string | null;
}

export function writePlainText(
  content: EmailContent,
  brand: Brand,
  strings: MailStrings,
  places: PlainTextPlaces,
): string {
  const notes: string[] = [];
  const note = (url: string): string => `[${notes.push(url)}]`;
  const han = ['Hant', 'Hans', 'Jpan'].includes(scriptOf(content.language));
  const bullet = han ? '・' : '- ';

  const blocks: string[] = [];
  const add = (...lines: string[]) => blocks.push(lines.join('\n'));
  const paragraph = (text: string) => wrapText(text, width).join('\n');

  if (places.greeting !== null) add(places.greeting);
  if (content.note.length > 0) {
    const lines = content.note.map(({ runs }) =>
      runs.map(({ text, url }) => (url && url !== text ? `${text} ${note(url)}` : text)).join(''),
    );
    add(strings.editorsNote, ...lines.flatMap((line) => indent(wrapText(line, width - 2), 2)));
  }
  const titleLines = wrapEvenly(content.title, width);
  add(...titleLines, '='.repeat(Math.max(...titleLines.map(displayWidth), 1)));
  const source = [content.site, content.dateline].filter(Boolean).join(' · ');
  if (source !== '') add(paragraph(source));
  for (const text of [content.lead, ...content.paragraphs].filter(Boolean)) add(paragraph(text));

  for (const { title, text, url } of content.sections) {
    const lines = wrapEvenly(title, width);
    add(...lines, '-'.repeat(Math.max(...lines.map(displayWidth), 1)));
    if (text !== '') add(paragraph(text));
    if (url) add(`${strings.readOn} ${note(url)}`);
  }

  for (const quote of quotesOf(content)) {
    const setOff = (text: string) => indent(wrapEvenly(text, width - 8), 4);
    const translation = quote.translation === '' ? [] : setOff(strings.translation + quote.translation);
    const attribution = quote.attribution === '' ? [] : indent(wrapText(quote.attribution, width - 8), 8);
    add(...setOff(quote.text), ...translation, ...attribution);
  }
  if (content.keyPoints.length > 0) {
    add(strings.keyPoints, ...content.keyPoints.flatMap((point) => hanging(bullet, point)));
  }
  if (content.stats.length > 0) {
    const figures = content.stats.map(
      ({ value, unit, label }) => `${value}${unit} ${han ? '' : '— '}${label}`,
    );
    add(strings.stats, ...figures.flatMap((figure) => hanging(bullet, figure)));
  }
  if (content.readOnUrl) add(`${readOnLabel(content, strings)} ${note(content.readOnUrl)}`);

  const services = [
    ...(places.viewUrl ? [`${strings.viewInBrowser} ${note(places.viewUrl)}`] : []),
    ...(places.preferencesUrl ? [`${strings.preferences} ${note(places.preferencesUrl)}`] : []),
    ...(places.unsubscribeUrl ? [`${strings.unsubscribe} ${note(places.unsubscribeUrl)}`] : []),
    ...brand.socialLinks.map((link) => `${link.label} ${note(link.url)}`),
  ];
  // "-- " begins a signature (RFC 3676 §4.3): a reply leaves out what follows.
  const close = ['-- ', ...wrapText(insert(strings.why, { brand: brand.name }), width), ...services];
  add(...close, '', ...wrapText(brand.postalAddress, width));
  if (notes.length > 0) add(strings.links, ...notes.map((url, index) => `[${index + 1}] ${url}`));
  return `${blocks.join('\n\n')}\n`;
}

/** "Read on at …" where the publication is known. */
export function readOnLabel(content: EmailContent, strings: MailStrings): string {
  return content.site === '' ? strings.readOn : insert(strings.readOnAt, { site: content.site });
}

/** The card's words first: in plain text nothing else shows them. */
function quotesOf(content: EmailContent): SetQuote[] {
  return content.cardQuote ? [content.cardQuote, ...content.quotes] : content.quotes;
}

const indent = (lines: string[], columns: number): string[] =>
  lines.map((line) => ' '.repeat(columns) + line);

function hanging(bullet: string, text: string): string[] {
  const columns = displayWidth(bullet);
  const [first = '', ...rest] = wrapText(text, width - columns);
  return [bullet + first, ...indent(rest, columns)];
}

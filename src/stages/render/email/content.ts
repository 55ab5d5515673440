// What a mail says, chosen and set once for all its forms: HTML, plain text, hosted page. No markup here.

import type { ArticleMetadata } from '../../../domain/article.ts';
import {
  type Digest,
  type Passage,
  type Quote,
  quoteLanguage,
  readerText,
  type Stat,
} from '../../../domain/digest.ts';
import type { Card } from '../../../domain/rendition.ts';
import { isShowable } from '../../../domain/showable.ts';
import { languageOf } from '../../../language/registry.ts';
import { figureOf } from '../../../language/text/figure.ts';
import { oneLine } from '../../../language/text/one-line.ts';
import { attributionOf, setSaying } from '../../../language/text/quotation.ts';
import { repeats } from '../repeats.ts';
import { type NoteBlock, readNote } from './note.ts';
import { keepThousands } from './typography.ts';

/** A mail is a taste of the article, not its second copy. */
const limits = { keyPoints: 5, quotes: 3, stats: 3, sentencesAParagraph: 3 };

export interface EmailContent {
  /** BCP 47, of all but the quotes. */
  language: string;
  /** Quotes stay as they were said. */
  quoteLanguage: string;
  subject: string;
  preheader: string;
  title: string;
  /** The publication that the article is from, or ''. */
  site: string;
  /** "陳怡君 · 2026年11月20日", or ''. */
  dateline: string;
  /** The editor's own words, above all that the article says. */
  note: NoteBlock[];
  lead: string;
  paragraphs: string[];
  /** Of several articles each its own, with neither lead nor key points, quotes or figures beside it. */
  sections: { title: string; text: string; url: string | null }[];
  card: Card | null;
  /** What the card says, where it shows a quote. */
  cardQuote: SetQuote | null;
  /** Those that no quote below says again. */
  keyPoints: string[];
  /** The quotes that neither the card shows nor the summary tells, direct speech in its marks. */
  quotes: SetQuote[];
  stats: { value: string; unit: string; label: string }[];
  /** Where the whole article is, when that is known. */
  readOnUrl: string | null;
}

export interface SetQuote {
  /** As it was said, in the language of the quotes. */
  text: string;
  /** With the dash of the language before it, or ''. */
  attribution: string;
  /** In the mail's language, where that is another; else ''. */
  translation: string;
}

export function chooseContent(
  digest: Digest,
  metadata: ArticleMetadata,
  cards: readonly Card[],
  note?: string | null,
): EmailContent {
  const { language, sections = [] } = digest;
  const joint = languageOf(language).writing.spaced ? ' ' : '';
  // Of several articles nobody could tell whose they are.
  const told = sections.length > 0 ? { summary: [], keyPoints: [], quotes: [], stats: [] } : digest;
  const { card, shown, summary } = chooseHero(cards, digest.quotes, told.summary);
  const quotes = told.quotes
    .filter((quote) => isShowable(quote) && quote !== shown && !summary.some((said) => repeats(said, quote)))
    .slice(0, limits.quotes);
  const shownQuotes = shown ? [shown, ...quotes] : quotes;
  const set = (text: string) => keepThousands(tidy(text));
  const sentences = summary.map((passage) => set(readerText(passage)));
  const rest = sentences.slice(1);
  const paragraphs: string[] = [];
  for (let at = 0; at < rest.length; at += limits.sentencesAParagraph) {
    paragraphs.push(rest.slice(at, at + limits.sentencesAParagraph).join(joint));
  }
  return {
    language,
    quoteLanguage: quoteLanguage(digest),
    subject: tidy(digest.subjects[0] ?? digest.title),
    preheader: set(digest.preheader),
    title: set(digest.title),
    site: tidy(metadata.siteName ?? ''),
    dateline: [tidy(metadata.byline ?? ''), dateOf(metadata.publishedAt, language)]
      .filter(Boolean)
      .join(' · '),
    note: readNote(note),
    lead: sentences[0] ?? '',
    paragraphs,
    sections: sections.map(({ title, translation, summary, url }) => ({
      title: tidy(translation ?? title),
      text: summary.map((passage) => tidy(readerText(passage))).join(joint),
      url: webUrl(url ?? undefined),
    })),
    card,
    cardQuote: shown ? setQuote(shown, digest) : null,
    keyPoints: told.keyPoints
      .filter((point) => ![...shownQuotes, ...summary].some((said) => repeats(point, said)))
      .slice(0, limits.keyPoints)
      .map((passage) => set(readerText(passage))),
    quotes: quotes.map((quote) => setQuote(quote, digest)),
    stats: told.stats
      .filter((stat, index, all) => labelOf(stat) !== '' && all.findIndex(saysSame(stat)) === index)
      .slice(0, limits.stats)
      .map((stat) => setStat(stat, language)),
    readOnUrl: sections.length > 0 ? null : webUrl(metadata.canonicalUrl),
  };
}

interface Hero {
  card: Card | null;
  /** What the card says, where it shows a quote. */
  shown: Quote | undefined;
  /** What is told beside it: no sentence that the card shows. */
  summary: readonly Passage[];
}

/** The first quote card in the widest format that leaves something to tell; else one of a statement or the title. */
function chooseHero(cards: readonly Card[], quotes: readonly Quote[], summary: readonly Passage[]): Hero {
  const heroes = ['quote', 'statement', 'title'].flatMap((kind) =>
    cards
      .filter((card) => card.kind === kind)
      .toSorted((a, b) => b.width / b.height - a.width / a.height)
      .map((card): Hero => {
        const shown = quotes[card.quoteIndex ?? -1];
        return { card, shown, summary: shown ? summary.filter((said) => !repeats(said, shown)) : summary };
      }),
  );
  const none: Hero = { card: null, shown: undefined, summary };
  return heroes.find((hero) => hero.summary.length > 0 || summary.length === 0) ?? none;
}

function setQuote(quote: Quote, digest: Digest): SetQuote {
  const spoken = quoteLanguage(digest);
  const inMarks = (text: string, language: string) =>
    setSaying({ kind: quote.kind, text: tidy(text) }, languageOf(language));
  return {
    text: inMarks(quote.text, spoken),
    attribution: tidy(attributionOf(quote, languageOf(spoken)) ?? ''),
    translation: quote.translation ? inMarks(quote.translation, digest.language) : '',
  };
}

const labelOf = (stat: Stat): string => (stat.translation ?? stat).label;

/** Two figures of one sentence are told once. */
const saysSame = (stat: Stat) => (other: Stat) => labelOf(other) === labelOf(stat);

/** As the article wrote it: "£3.4 million" and "71%" are one figure; "11.3 tonnes" has a unit beside it. */
function setStat(stat: Stat, language: string): EmailContent['stats'][number] {
  const { value, unit, gap } = figureOf(stat, languageOf(language));
  return {
    value: tidy(value),
    unit: unit === '' ? '' : gap + tidy(unit),
    label: keepThousands(tidy(labelOf(stat))),
  };
}

/** One line, and nothing unprintable: a span of the article may run over a line break. */
const tidy = (text: string): string => oneLine(text.toWellFormed());

function dateOf(published: string | undefined, language: string): string {
  // The day as the article writes it: another time zone must not make it the day before.
  const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  if (!day || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

function webUrl(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href, username } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && username === '' ? href : null;
}

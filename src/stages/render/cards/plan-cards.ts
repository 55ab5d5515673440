// Which cards a digest gets: what each says, in which order they are tried, and how it is told to who cannot see it.

import type { Brand } from '../../../design/brand.ts';
import type { CardContent } from '../../../design/card-design.ts';
import type { ArticleMetadata } from '../../../domain/article.ts';
import { type Digest, type Quote, quoteLanguage, readerText, type Stat } from '../../../domain/digest.ts';
import { isShowable, isSure } from '../../../domain/showable.ts';
import { languageOf } from '../../../language/registry.ts';
import { figureOf } from '../../../language/text/figure.ts';
import { attributionOf, isPieceOfSentence, setSaying } from '../../../language/text/quotation.ts';
import { holdsSharePrice, isCutOff } from '../../../language/text/standalone.ts';
import { displayWidth, readingLength } from '../../../language/text/width.ts';

/** One card to be made, in every format that it fits. */
export interface PlannedCard {
  content: CardContent;
  /** What it is from, for who sees nothing else; absent where the content tells it. */
  headline?: string;
  /** BCP 47 of the content: a quote stays as it was said. */
  language: string;
  alt: string;
  /** Into digest.quotes; null for a card that shows no quote. */
  quoteIndex: number | null;
  /** The same with less, for a format that it does not fit. */
  shorter?: PlannedCard;
}

/** Cards of which `count` are wanted, the best first; where one does not fit, the next is taken. */
export interface CardGroup {
  count: number;
  candidates: PlannedCard[];
}

export interface CardSource {
  digest: Digest;
  metadata: ArticleMetadata;
  brand: Brand;
  /** Fixed strings in the article's language. */
  strings: { keyPoints: string; readOn: string };
}

const sayings = 3;
const points = { fewest: 3, most: 5 };
/** Columns and characters: a shorter label does not tell what is measured; a longer one is more than its card can hold. */
const labelLength = { least: 4, most: 80 };

/** Sayings, a number, the key points, the title. */
export function planCards(source: CardSource): CardGroup[] {
  return [
    { count: sayings, candidates: planSayings(source.digest).map(underHeadline(source.digest)) },
    { count: 1, candidates: planStats(source.digest).map(underHeadline(source.digest)) },
    { count: 1, candidates: planPoints(source) },
    { count: 1, candidates: [planTitle(source)] },
  ];
}

/** title → sayings → key points → where to read on. */
export function planCarousel(source: CardSource): PlannedCard[] {
  return [
    planTitle(source),
    ...planSayings(source.digest).slice(0, sayings),
    ...planPoints(source),
    planCallToAction(source),
  ];
}

const planSayings = ({ quotes, ...digest }: Digest): PlannedCard[] =>
  sayingsOf(quotes).map((quote) => planSaying(quote, quotes.indexOf(quote), quoteLanguage(digest)));

const planStats = ({ stats, language }: Digest): PlannedCard[] =>
  stats.flatMap((stat) => planStat(stat, language));

/**
 * With the article's headline: whom "he" means, and what is counted, it often tells. Without it where it is cut off, says
 * the same, or is in another language than the card.
 */
const underHeadline =
  ({ title, language }: Digest) =>
  (card: PlannedCard): PlannedCard => {
    const told = sameLetters(title);
    const says = sameLetters('text' in card.content ? card.content.text : card.alt);
    const isTold = told.includes(says) || says.includes(told);
    if (isTold || isCutOff(title) || card.language !== language) return card;
    return { ...card, headline: title, shorter: card };
  };

const sameLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** In reading length: less of a sentence fills no card. */
const leastOfPiece = 10;
const isScrap = (quote: Quote): boolean =>
  (isPieceOfSentence(quote) && readingLength(quote.text) < leastOfPiece) || holdsSharePrice(quote.text);

/** Those that a card may show, best first: what leaves no doubt who said it before the rest, and direct quotes before statements. */
export function sayingsOf(quotes: readonly Quote[]): Quote[] {
  const rankOf = (quote: Quote) => (isSure(quote) ? 0 : 2) + (quote.kind === 'direct' ? 0 : 1);
  return quotes
    .filter((quote) => isShowable(quote) && !isScrap(quote))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function planSaying(quote: Quote, quoteIndex: number, language: string): PlannedCard {
  const text = setSaying(quote, languageOf(language));
  return {
    content: {
      kind: quote.kind === 'direct' ? 'quote' : 'statement',
      text,
      speaker: quote.speaker,
      role: quote.role,
    },
    language,
    alt:
      [text, attributionOf(quote, languageOf(language))]
        .filter(Boolean)
        .join(isUnspaced(language) ? '' : ' ') + (quote.translation ? ` (${quote.translation})` : ''),
    quoteIndex,
  };
}

function planStat(stat: Stat, language: string): PlannedCard[] {
  const { label } = stat.translation ?? stat;
  if (displayWidth(label) < labelLength.least || label.length > labelLength.most) return [];
  const { value, unit, gap } = figureOf(stat, languageOf(language));
  const number = value + (gap === '' ? '' : ' ') + unit;
  return [
    {
      content: { kind: 'stat', value, unit, label },
      language,
      alt: `${number}${isUnspaced(language) ? '：' : ': '}${label}`,
      quoteIndex: null,
    },
  ];
}

function planPoints({ digest, strings }: CardSource): PlannedCard[] {
  const { language, keyPoints } = digest;
  if (keyPoints.length < points.fewest) return [];
  const texts = keyPoints.slice(0, points.most).map(readerText);
  const unspaced = isUnspaced(language);
  const plan = (shown: string[]): PlannedCard => ({
    content: { kind: 'points', heading: strings.keyPoints, points: shown },
    language,
    alt: `${strings.keyPoints}${unspaced ? '：' : ': '}${shown.join(unspaced ? '' : ' ')}`,
    quoteIndex: null,
    ...(shown.length > points.fewest && { shorter: plan(withoutLongest(shown)) }),
  });
  return [plan(texts)];
}

export function withoutLongest(texts: string[]): string[] {
  const lengths = texts.map((text) => text.length);
  return texts.toSpliced(lengths.lastIndexOf(Math.max(...lengths)), 1);
}

function planTitle({ digest, metadata, brand }: CardSource): PlannedCard {
  return {
    content: { kind: 'title', text: digest.title, byline: metadata.byline ?? null },
    language: digest.language,
    alt: `${digest.title}${isUnspaced(digest.language) ? '——' : ' — '}${brand.name}`,
    quoteIndex: null,
  };
}

function planCallToAction({ digest, metadata, brand, strings }: CardSource): PlannedCard {
  const url = metadata.canonicalUrl ?? brand.url;
  const link = url === undefined ? null : shortAddress(url);
  return {
    content: { kind: 'cta', text: strings.readOn, link },
    language: digest.language,
    alt: [strings.readOn, link].filter(Boolean).join(' '),
    quoteIndex: null,
  };
}

/** As people write it: without scheme, and without a path that is too long to type. */
function shortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  const path = decodeURI(pathname).replace(/\/$/, '');
  return host.replace(/^www\./, '') + (path.length <= 24 ? path : '');
}

const isUnspaced = (language: string): boolean => !languageOf(language).writing.spaced;

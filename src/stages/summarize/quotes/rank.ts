// Orders quotes for cards: self-contained, of a card's length, with something to say, by people who matter, and not
// all by the same one. Drops nothing.

import { isAttributed } from '../../../domain/attribution.ts';
import type { Quote } from '../../../domain/digest.ts';
import { isShowable, isSure } from '../../../domain/showable.ts';
import type { Language } from '../../../language/language.ts';
import { languageOf } from '../../../language/registry.ts';
import { isPieceOfSentence } from '../../../language/text/quotation.ts';
import { overlap } from '../../../language/text/similarity.ts';
import { dependence, leansByNoun } from '../../../language/text/standalone.ts';
import { readingLength } from '../../../language/text/width.ts';
import { termsOf } from '../../../language/text/words.ts';

/** How much a text says, 0–1: its signs of opinion for its length. */
export function weight(text: string, language: string): number {
  const { opinion } = languageOf(language).standing;
  const signs = opinion ? (text.match(opinion)?.length ?? 0) : 0;
  return Math.min(1, signs / 3);
}

/** 1 for the length that reads best on a card, falling to 0 where it is a word or a wall. */
export function lengthFit(text: string): number {
  const length = readingLength(text);
  if (length < 6) return 0;
  if (length < 16) return (length - 6) / 12;
  if (length <= 64) return 1;
  return Math.max(0, 1 - (length - 64) / 60);
}

/** A quote is put back where it is close to one of so many that are shown first. */
const comparedWith = 8;

/** Words of the same speaker so near, in UTF-16 units and on the same line, are one quotation, which its attribution parts. */
const nearWords = 120;

/**
 * The quotes, best first. A second half comes behind what it follows, as long as that is not shown.
 * @param raw the article, for how early a quote stands and what parts two of them
 */
export function rankQuotes(
  quotes: readonly Quote[],
  language: string,
  raw: string,
  most = Number.POSITIVE_INFINITY,
): Quote[] {
  const scored = quotes.map((quote) => ({
    quote,
    score: scoreOf(quote, language, raw.length),
    terms: termsOf(quote.text, languageOf(language)),
    /** It says again what one of the first says. */
    close: false,
    follows: firstHalfOf(quote, quotes, raw),
  }));
  const ranked: typeof scored = [];
  const shown = new Set<Quote>();
  const spoken = new Map<string, number>();
  while (scored.length > 0 && ranked.length < most) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [index, { quote, score, close, follows }] of scored.entries()) {
      const repeats = spoken.get(quote.speaker ?? '') ?? 0;
      const isTorn = follows !== undefined && !shown.has(follows);
      const value = score - Math.min(repeats, 3) * 0.25 - (close ? 0.4 : 0) - (isTorn ? 0.3 : 0);
      if (value > bestScore) {
        best = index;
        bestScore = value;
      }
    }
    const [next] = scored.splice(best, 1);
    ranked.push(next!);
    shown.add(next!.quote);
    if (ranked.length <= comparedWith)
      for (const other of scored) other.close ||= overlap(next!.terms, other.terms) > 0.6;
    spoken.set(next!.quote.speaker ?? '', (spoken.get(next!.quote.speaker ?? '') ?? 0) + 1);
  }
  return ranked.map((r) => r.quote);
}

/** “We asked,” X said. “Nobody came.”: the words that these go on. */
function firstHalfOf(
  { kind, start, speaker, role }: Quote,
  quotes: readonly Quote[],
  raw: string,
): Quote | undefined {
  if (kind !== 'direct') return undefined;
  return quotes.find(
    (other) =>
      other.kind === 'direct' &&
      other.end < start &&
      start - other.end <= nearWords &&
      other.speaker === speaker &&
      other.role === role &&
      !raw.slice(other.end, start).includes('\n'),
  );
}

/** How many stand beside the first one in a mail. */
const besideFirst = 3;

/** The best one first, and those that a mail shows beside it as the article tells them: no answer before its question. */
export function asTold(ranked: readonly Quote[]): Quote[] {
  const [best, ...others] = ranked;
  if (!best) return [];
  const beside = others.slice(0, besideFirst).filter(isShowable);
  return [
    best,
    ...beside.toSorted((a, b) => a.start - b.start),
    ...others.filter((quote) => !beside.includes(quote)),
  ];
}

/** Indirect speech about a thing or about oneself that only the name over it tells. */
const isUnderstoodByName = (text: string, language: Language): boolean =>
  leansByNoun(text, language) || dependence(text, language) > 0;

function scoreOf(quote: Quote, language: string, extent: number): number {
  const { text } = quote;
  return (
    // What nobody can be shown to have said stands behind all that somebody did, and that behind what leaves no doubt of it.
    (isSure(quote) ? 0 : isShowable(quote) ? -2 : isAttributed(quote) ? -8 : -10) +
    (quote.kind === 'direct' ? 0.9 : isUnderstoodByName(text, languageOf(language)) ? -3 : 0) +
    lengthFit(text) +
    weight(text, language) * 0.6 -
    dependence(text, languageOf(language)) +
    (quote.role ? 0.2 : 0) +
    (/[。.!！"”」]$/.test(text) ? 0.15 : 0) -
    (/[?？]$/.test(text) ? 0.2 : 0) -
    (isPieceOfSentence(quote) ? 1.5 : /^\p{Ll}/u.test(text) ? 0.4 : 0) +
    (1 - quote.start / (extent + 1)) * 0.3
  );
}

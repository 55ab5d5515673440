// Which of the lines over a text is its title, told by the words that both have: a menu and the name of a section share
// few, a standfirst more than the title over it.
import { hasDate } from './dates.ts';
import { lineOf, sizeOf } from './forms.ts';
import { isOffer } from './furniture.ts';
import type { Piece } from './piece.ts';
import { isProse } from './shape.ts';
import { sharedWords, wordsOfAll } from './shared-words.ts';

/** A short line over a longer one names the column, not the article. */
export const maxKicker = 12;

/** Two to four capitalised words, or a name of Han, Kana or Hangul. */
export const isMereName = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: (?:de|da|van|von|der|den|la|\p{Lu}[\p{L}.'’-]*)){1,4}$/u.test(text) ||
  /^[\p{sc=Han}\p{sc=Hang}]{2,4}$|^[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]{1,4}[ \u3000][\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]{1,4}$/u.test(
    text,
  );

/** Words of the text below that a title shares; a menu and the name of a section share none, or one. */
export const minShared = 2;
/** Enough, whatever others share. */
const maxShared = 3;
/** Of what the line that shares most of them shares: a standfirst has more room than the title over it. */
const shareOfMost = 0.3;

/** What the line right over the best shares at the least, where the best is the standfirst under it. */
const shareOfBest = 0.2;
/** No headline is longer. */
const longTitle = 40;
/** Between a title and its standfirst. */
const mostBetween = 2;

/** The line whose words are the text's, for the most part, and the most of them; or the one over it, if that is a standfirst. */
export function mostAbout(over: readonly Piece[], text: readonly Piece[]): Piece | undefined {
  const words = wordsOfAll(text.filter(isProse));
  const lines = candidates(over).map((piece) => {
    const shared = sharedWords(words, piece);
    const worth = shared < (isShort(piece) ? maxShared : minShared) ? 0 : shared * shareOf({ piece, shared });
    return { piece, shared, worth, at: over.indexOf(piece) };
  });
  let best = lines[0];
  for (const line of lines) if (best && line.worth > best.worth) best = line;
  if (!best?.worth) return undefined;
  const most = best;
  for (const line of lines.toReversed()) {
    const isNext = line.at < best.at && best.at - line.at <= mostBetween;
    if (isNext && line.shared >= maxShared && line.worth >= most.worth * shareOfBest) best = line;
  }
  return overStandfirst(best.piece, lines);
}

const candidates = (lines: readonly Piece[]): Piece[] =>
  lines.filter((piece) => !hasDate(lineOf(piece)) && sizeOf(piece) > maxKicker / 2 && !isOffer(piece));

/** Of the lines of a short head: the first that is about the text, or a better one under it. */
export function aboutText(before: readonly Piece[], below: readonly Piece[]): Piece | undefined {
  const words = wordsOfAll(below.filter(isProse));
  const lines: Line[] = candidates(before).map((piece) => ({
    piece,
    shared: sharedWords(words, piece),
  }));
  const most = Math.max(0, ...lines.map(({ shared }) => shared));
  const enough = Math.max(minShared, Math.min(maxShared, most * shareOfMost));
  const isLong = (piece: Piece) => piece.text.split(' ').length >= 6 || sizeOf(piece) > maxKicker * 1.5;
  const found = lines.filter(({ piece, shared }) => shared >= enough || (shared > 0 && isLong(piece)));
  // The ticker over a title that shares more.
  const [first, ...others] = found;
  const isTicker =
    first && ticker.test(first.piece.text) && others.some(({ shared }) => shared > first.shared);
  if (isTicker) return others[0]?.piece;
  const best = first && found.reduce((known, one) => (isBetter(one, known) ? one : known), first);
  return best && overStandfirst(best.piece, lines);
}

/** What shares less of its words with the text is hardly about it. */
const foreignShare = 0.3;

/** Under a menu, a skip link or a masthead of common words: it shares more with the text. */
const isBetter = (one: Line, known: Line): boolean =>
  !isRightOver(known.piece, one.piece) &&
  !isMereName(one.piece.text) &&
  ((one.shared >= known.shared * 2 && shareOf(one) > shareOf(known) && shareOf(known) < foreignShare) ||
    (one.shared > known.shared && isShort(known.piece) && !isShort(one.piece)));

interface Line {
  piece: Piece;
  /** Words that it shares with the text. */
  shared: number;
}

const shareOf = ({ piece, shared }: Line): number => shared / Math.max(1, sharedWords(null, piece));

const isShort = (piece: Piece): boolean => sizeOf(piece) <= maxKicker;

/** A headline and its second one. */
const isRightOver = (over: Piece, { start }: Piece): boolean => start - over.end <= 2;

/** The title right over a standfirst: of several words, one of them the text's. */
function overStandfirst(best: Piece, lines: readonly Line[]): Piece {
  const over = lines[lines.findIndex(({ piece }) => piece === best) - 1];
  if (over === undefined || !isRightOver(over.piece, best)) return best;
  // A headline and its second one, which may tell more of the text.
  if (over.shared >= minShared && !isShort(over.piece)) return over.piece;
  const isTitle =
    sizeOf(best) > longTitle &&
    over.shared > 0 &&
    over.piece.text.split(' ').length >= fewestWords &&
    !/[|·•>›]/u.test(over.piece.text) &&
    sizeOf(over.piece) * 1.5 < sizeOf(best);
  return isTitle ? over.piece : best;
}
const fewestWords = 4;

/** "LIVE: Wildfires spread" */
const ticker =
  /^(?:live|breaking|en direct|direct|live-?ticker|eilmeldung|última hora|en directo|directo|ultim['’]ora|in diretta|diretta|ao vivo|速報|快訊|快讯|속보)\s*[:：|·–-]/iu;

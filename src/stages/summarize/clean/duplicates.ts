// Finds repeated copies, exact and near, in time linear in the length: a piece of which most runs of four tokens have
// been seen before says nothing new.
import { isCjkLetter } from '../../../language/text/characters.ts';
import { lengthOf } from './comparable.ts';
import { foldOf, tokensOf } from './forms.ts';
import { isKept, mark, type Piece } from './piece.ts';
import { isProse } from './shape.ts';

const shingleLength = 4;
/** The share of a piece that must have been seen; a copy differs in punctuation, a caption, a corrected name. */
const copiedShare = 0.85;
const maxPullQuote = 90;
/** Shorter pieces are copies only where they are equal and lie in a copied stretch. */
const minLength = 16;

export function markDuplicates(pieces: readonly Piece[]): void {
  // A point of the contents comes again as the heading that it names, which is no copy.
  markContents(pieces.filter(isKept));
  const kept = pieces.filter(isKept);
  /** Of each run the first piece that has it. */
  const seen = new Map<number, Piece>();
  const numbers = new Set<string>();
  /** fold → index of the first piece that has it */
  const firsts = new Map<string, number>();
  for (const [index, piece] of kept.entries()) {
    const words = tokensOf(piece);
    const shingles = shinglesOf(words);
    const folded = foldOf(piece);
    if (piece.level !== 1 && lengthOf(folded) >= minLength) {
      const copied = shingles.filter((shingle) => seen.has(shingle)).length;
      const isNear = shingles.length > 2 && copied >= shingles.length * copiedShare;
      // Lines of a table or a refrain differ in their numbers only.
      if (
        firsts.has(folded) ||
        (isNear && words.every((word) => !startsWithDigit(word) || numbers.has(word)))
      ) {
        const standfirst = headingBefore(piece, shingles, seen);
        mark(standfirst ?? piece, 'duplicate', standfirst ? 'said again below' : 'said before');
        continue;
      }
    }
    if (!firsts.has(folded)) firsts.set(folded, index);
    for (const shingle of shingles) if (!seen.has(shingle)) seen.set(shingle, piece);
    for (const word of words) if (startsWithDigit(word)) numbers.add(word);
  }
  markCopiedNeighbours(kept, firsts);
  markPulledOut(kept.filter((piece) => piece.kind === undefined || piece.kind === 'paragraph'));
}

/** A standfirst that is set as a heading: the paragraph that says the same is the article's. */
function headingBefore(
  piece: Piece,
  shingles: readonly number[],
  seen: ReadonlyMap<number, Piece>,
): Piece | undefined {
  const first = shingles.find((shingle) => seen.has(shingle));
  const before = first === undefined ? undefined : seen.get(first);
  if (before?.kind !== 'heading' || before.level === 1 || piece.kind === 'heading' || !isProse(piece))
    return undefined;
  // It says more than the paragraph does: a summary of the whole.
  if (before.text.length > piece.text.length * 1.3) return undefined;
  return shingles.filter((shingle) => seen.get(shingle) === before).length > shingles.length / 2
    ? before
    : undefined;
}

const startsWithDigit = (word: string): boolean => !isCjkLetter(word.charCodeAt(0)) && /^\p{N}/u.test(word);

/** Hashes of all runs of four tokens. Two runs may share one; no copy is told by one run alone. */
function shinglesOf(words: readonly string[]): number[] {
  const hashes = words.map(hash);
  const shingles: number[] = [];
  for (let i = 0; i + shingleLength <= hashes.length; i++) {
    let sum = 7;
    for (let j = i; j < i + shingleLength; j++) sum = (Math.imul(sum, 0x01000193) ^ hashes[j]!) | 0;
    shingles.push(sum);
  }
  return shingles;
}

function hash(word: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) sum = Math.imul(sum ^ word.charCodeAt(i), 0x01000193);
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
}

/**
 * Headings and other short lines of a copied stretch: equal to an earlier line, and next to a copy. A line over a new
 * paragraph is that one's heading.
 */
function markCopiedNeighbours(kept: readonly Piece[], firsts: ReadonlyMap<string, number>): void {
  const isCopy = (index: number) => kept[index]?.kind === 'duplicate';
  const take = (index: number) => {
    const piece = kept[index]!;
    const first = firsts.get(foldOf(piece));
    if (first !== undefined && first < index) mark(piece, 'duplicate', 'said before');
  };
  for (let i = kept.length - 2; i >= 0; i--) if (!isCopy(i) && isCopy(i + 1)) take(i);
  for (let i = 1; i < kept.length; i++) {
    const next = kept[i + 1];
    if (!isCopy(i) && isCopy(i - 1) && !(next && !isCopy(i + 1) && isProse(next))) take(i);
  }
}

/** The points of a list that all are headings further down: a table of contents. */
function markContents(kept: readonly Piece[]): void {
  const later = new Map<string, number>();
  for (const [index, piece] of kept.entries()) if (!piece.listed) later.set(foldOf(piece), index);
  const isPoint = (index: number) => {
    const piece = kept[index];
    return piece?.listed === true && !isProse(piece) && (later.get(foldOf(piece)) ?? -1) > index;
  };
  for (const [index, piece] of kept.entries())
    if (
      isPoint(index) &&
      (isPoint(index - 1) || isPoint(index + 1) || kept[index - 1]?.reason === 'contents')
    )
      mark(piece, 'boilerplate', 'contents');
}

/** How many short paragraphs with the same beginning are looked for; more are no pull quotes. */
const maxAlike = 8;

/** A pull quote: a short paragraph whose words stand, all of them, in a longer paragraph further down. */
function markPulledOut(paragraphs: readonly Piece[]): void {
  const folds = paragraphs.map(foldOf);
  /** The first letters of the short ones → their indices, of those that were not reached yet. */
  const waiting = new Map<string, number[]>();
  /** Their first two letters, which nearly no place has: most are passed over for that. */
  const beginnings = new Set<number>();
  for (const [index, folded] of folds.entries()) {
    for (let at = 0; at + minLength < folded.length && waiting.size > 0; at++) {
      if (!beginnings.has(twoLetters(folded, at))) continue;
      for (const short of waiting.get(folded.slice(at, at + minLength)) ?? [])
        if (folds[short]!.length * 1.3 < folded.length && folded.startsWith(folds[short]!, at))
          mark(paragraphs[short]!, 'duplicate', 'pulled out of the text');
    }
    if (folded.length < minLength || lengthOf(folded) > maxPullQuote || !isProse(paragraphs[index]!))
      continue;
    const head = folded.slice(0, minLength);
    const alike = waiting.get(head) ?? [];
    if (alike.length < maxAlike) waiting.set(head, [...alike, index]);
    beginnings.add(twoLetters(folded, 0));
  }
}

const twoLetters = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

// What it costs to end a line at a place: nothing after a stop, little after a phrase, much inside a word, and Infinity
// where no line may end.
import {
  isDependentNoun,
  isHangul,
  isHanNumeral,
  isIdeograph,
  isKatakana,
  isStop,
  isWordCharacter,
  leaning,
  leaningOn,
  mayBreakAtSpace,
  mayBreakBetween,
  particles,
} from './characters.ts';
import type { Group } from './groups.ts';
import type { Boundaries } from './phrases.ts';
import type { Token } from './tokens.ts';

const cost = {
  insideWord: 0.3,
  insidePhrase: 0.14,
  phraseEnd: 0.04,
  leaning: 0.12,
  counter: 0.4,
  hanCounter: 0.16,
  insideMarks: 0.08,
  hyphen: 0.04,
  space: 0.005,
  shortWord: 0.015,
  numeral: 0.06,
  /** Inside a word that is longer than any line should have to hold. */
  lastResort: 0.6,
};
/** Graphemes: of a Korean word, or one of katakana, that stays whole. */
const longestWord = 12;

export function breakCost(
  groups: Group[],
  i: number,
  at: { offset: number; language: string; depth: number } & Boundaries,
): number {
  const [last, next] = [groups[i]!.tokens.at(-1)!, groups[i + 1]!.tokens[0]!];
  // A space is the place to break; before it there is none.
  if (next.space) return Number.POSITIVE_INFINITY;
  if (!mayBreakBetween(last.text, next.text)) return Number.POSITIVE_INFINITY;
  if (!last.cjk && !next.cjk && !last.emoji && !next.emoji) {
    return '-–—/'.includes(last.text) ? cost.hyphen : Number.POSITIVE_INFINITY;
  }
  // Korean breaks at its spaces.
  if (/^ko\b/i.test(at.language) || (isHangul(last.text) && isHangul(next.text))) {
    return wordLength(groups, i, (token) => !token.space) > longestWord
      ? cost.lastResort
      : Number.POSITIVE_INFINITY;
  }
  if (!at.words.has(at.offset) && isKatakana(last.text) && isKatakana(next.text)) {
    const isLong = wordLength(groups, i, (token) => isKatakana(token.text)) > longestWord;
    if (!isLong) return Number.POSITIVE_INFINITY;
  }
  if (/\p{N}/u.test(last.text) && isIdeograph(next.text)) return cost.counter;
  if (isHanNumeral(last.text) && isIdeograph(next.text)) return cost.hanCounter;
  if (isStop(last.text)) return 0;
  const isWord = at.words.has(at.offset) && at.words.has(at.offset - last.text.length);
  const leans = /^zh\b/i.test(at.language)
    ? leaning.has(next.text) || (isWord && leaningOn.has(last.text))
    : /^ja\b/i.test(at.language) && at.words.has(at.offset) && particles.has(next.text);
  return (
    (at.words.has(at.offset) ? 0 : cost.insideWord) +
    (at.phrases.has(at.offset) || at.phrases.size === 0 ? cost.phraseEnd : cost.insidePhrase) +
    (leans ? cost.leaning : 0) +
    (at.depth > 0 ? cost.insideMarks : 0)
  );
}

/** Graphemes on both sides of the end of group `i` that hang together. */
function wordLength(groups: Group[], i: number, hangs: (token: Token) => boolean): number {
  const [before, after] = [wordFrom(groups, i, -1, hangs), wordFrom(groups, i + 1, 1, hangs)];
  return before.length + after.length;
}

function wordFrom(groups: Group[], from: number, step: 1 | -1, hangs: (token: Token) => boolean): Token[] {
  const word: Token[] = [];
  for (let i = from; groups[i] && hangs(groups[i]!.tokens[0]!) && word.length <= longestWord; i += step) {
    if (step > 0) word.push(...groups[i]!.tokens);
    else word.unshift(...groups[i]!.tokens);
  }
  return word;
}

/** Of a line that ends at a space: dearer after a short word or a number, which belong to what follows them. */
export function spaceCost(groups: Group[], i: number): number {
  const before = wordFrom(groups, i - 1, -1, (token) => !token.space);
  const after = wordFrom(groups, i + 1, 1, (token) => !token.space);
  const [last, next] = [before.at(-1)?.text ?? '', after[0]?.text ?? ''];
  if (!mayBreakAtSpace(last, next)) return Number.POSITIVE_INFINITY;
  if (isDependentNoun(after.map((token) => token.text).join(''))) return cost.leaning;
  if (before.length === 1 && isHangul(last)) return cost.insideMarks;
  if (/\p{N}$/u.test(last) && /^\p{L}/u.test(next)) return cost.numeral;
  const isShort =
    before.length > 0 && before.length <= 3 && before.every(({ text }) => isWordCharacter(text));
  return isShort ? cost.shortWord : cost.space;
}

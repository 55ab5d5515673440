// Atoms: what a line is made of and never breaks inside. Each has its width, the space before it, and what a break
// after it would cost.
import type { Face } from '../../../domain/theme.ts';
import { hanLanguage } from '../fonts/families.ts';
import type { Typecase } from '../fonts/typecase.ts';
import {
  closing,
  isHangul,
  isHanNumeral,
  isIdeograph,
  isStop,
  isWordCharacter,
  leaning,
  mayBreakBetween,
  opening,
  squeeze,
} from './characters.ts';
import type { Boundaries } from './phrases.ts';
import type { Token } from './tokens.ts';

export interface Atom {
  text: string;
  /** Name of a font; '' for a space and an emoji. */
  font: string;
  /** em. */
  width: number;
  /** em between the atom before and this one, where both stand on one line; negative where blanks are taken away. */
  gap: number;
  kind: 'text' | 'space' | 'emoji';
  /** Of a line that ends here: 0 = a good place, Infinity = never. */
  penalty: number;
  /** An opening mark: at a line's start it may hang. */
  opens: boolean;
  /** em of nothing on the left of a CJK opening mark. */
  blankBefore: number;
  /** A comma or full stop of CJK text, or a space in it that stands for one. */
  stop: boolean;
  /** The text's outermost quotation mark. */
  mark: boolean;
}

/** Between Han and Latin, em. */
const hairSpace = 0.12;
const emojiWidth = 1.1;
/** Between CJK words, em. */
const wordSpace = 0.25;

const cost = {
  insideWord: 0.3,
  insidePhrase: 0.14,
  phraseEnd: 0.04,
  leaningNext: 0.12,
  counter: 0.4,
  hanCounter: 0.16,
  insideMarks: 0.08,
  hyphen: 0.04,
  shortWord: 0.015,
};

export function makeAtoms(
  tokens: Token[],
  style: { face: Face; tracking: number; language: string },
  typecase: Typecase,
  boundaries: (text: string) => Boundaries,
): Atom[] {
  const groups = groupTokens(tokens);
  const { phrases, words } = boundaries(tokens.map((token) => token.text).join(''));
  const centredStops = hanLanguage(style.language) === 'zh-Hant';
  const partsClauses = /^(zh|ja)\b/i.test(style.language);
  let offset = 0;
  let depth = 0;
  return groups.map((group, i) => {
    const [first, last] = [group[0]!, group.at(-1)!];
    const text = group.map((token) => token.text).join('');
    offset += text.length;
    const isOuter = isOuterMark(groups, i);
    if (!isOuter && opening.has(text)) depth++;
    if (!isOuter && closing.has(text)) depth = Math.max(0, depth - 1);
    const before = groups[i - 1]?.at(-1);
    const next = groups[i + 1]?.[0];
    const font = fontOf(first, before, next, style.face, typecase);
    return {
      text,
      font,
      width: widthOf(group, font, style, typecase),
      gap: before === undefined ? 0 : gapBetween(before, first, centredStops),
      kind: first.space ? 'space' : first.emoji ? 'emoji' : 'text',
      penalty:
        next === undefined
          ? 0
          : last.space
            ? spaceCost(groups[i - 1], next)
            : breakCost(last, next, { offset, phrases, words, language: style.language, depth }),
      opens: opening.has(text),
      blankBefore: opening.has(text) && first.cjk ? 0.5 : 0,
      stop: isStop(text) || (first.space && partsClauses),
      mark: isOuter,
    };
  });
}

/** A word of one font is one group; a CJK character, a space, a mark and an emoji are each their own. */
function groupTokens(tokens: Token[]): Token[][] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joins =
      before !== undefined &&
      [before, token].every((t) => !t.cjk && !t.emoji && !t.space) &&
      !opening.has(before.text) &&
      // A long word that has hyphens or slashes of its own may break after them.
      !('-–—/'.includes(before.text) && isWordCharacter(token.text) && (group?.length ?? 0) > 1) &&
      !(closing.has(token.text) && isApostrophe(before, token) === false);
    if (joins) group?.push(token);
    else groups.push([token]);
  }
  return groups;
}

/** ’ inside or after a word belongs to it; as a closing mark it stands alone, so that it can take a colour. */
const isApostrophe = (before: Token, token: Token): boolean =>
  token.text === '’' && isWordCharacter(before.text);

/** A space between two words of one font is that font's, so that the words are shaped as one run. */
function fontOf(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  face: Face,
  typecase: Typecase,
): string {
  if (token.emoji) return '';
  if (token.space && [before, next].some((side) => !side || side.cjk || side.emoji)) return '';
  return typecase.fontOf(token, face);
}

function widthOf(group: Token[], font: string, style: { tracking: number }, typecase: Typecase): number {
  const first = group[0]!;
  if (first.emoji) return emojiWidth;
  if (font === '') return wordSpace;
  return typecase.measure(group.map((token) => token.text).join(''), font) + style.tracking * group.length;
}

function gapBetween(before: Token, after: Token, centredStops: boolean): number {
  const meets = (a: Token, b: Token) => isIdeograph(a.text) && isWordCharacter(b.text);
  if (meets(before, after) || meets(after, before)) return hairSpace;
  return -squeeze(before.text, after.text, centredStops);
}

function breakCost(
  last: Token,
  next: Token,
  at: { offset: number; phrases: Set<number>; words: Set<number>; language: string; depth: number },
): number {
  // A space is the place to break; before it there is none.
  if (next.space) return Number.POSITIVE_INFINITY;
  if (!mayBreakBetween(last.text, next.text)) return Number.POSITIVE_INFINITY;
  if (!last.cjk && !next.cjk && !last.emoji && !next.emoji) {
    return '-–—/'.includes(last.text) ? cost.hyphen : Number.POSITIVE_INFINITY;
  }
  // Korean breaks at its spaces.
  if (isHangul(last.text) && isHangul(next.text)) return 0.6;
  if (/\p{N}/u.test(last.text) && isIdeograph(next.text)) return cost.counter;
  if (isHanNumeral(last.text) && isIdeograph(next.text)) return cost.hanCounter;
  if (isStop(last.text)) return 0;
  const leans = /^zh\b/i.test(at.language) && leaning.has(next.text);
  return (
    (at.words.has(at.offset) ? 0 : cost.insideWord) +
    (at.phrases.has(at.offset) || at.phrases.size === 0 ? cost.phraseEnd : cost.insidePhrase) +
    (leans ? cost.leaningNext : 0) +
    (at.depth > 0 ? cost.insideMarks : 0)
  );
}

/** Of a line that ends at a space: dearer after a short word, which belongs to what follows it. */
function spaceCost(before: Token[] | undefined, next: Token): number {
  if (!mayBreakBetween(before?.at(-1)?.text ?? '', next.text)) return Number.POSITIVE_INFINITY;
  const isShort =
    before !== undefined && before.length <= 3 && before.every((token) => isWordCharacter(token.text));
  return isShort ? cost.shortWord : 0.005;
}

/** The first atom where it opens and the last where it closes a quotation. */
function isOuterMark(groups: Token[][], at: number): boolean {
  const text = (i: number) =>
    groups
      .at(i)
      ?.map((token) => token.text)
      .join('') ?? '';
  if (!quotationMarks.has(text(0)) || !quotationMarks.has(text(-1))) return false;
  return at === 0 || at === groups.length - 1;
}
const quotationMarks = new Set('「」『』“”„‘’‚«»');

// Groups: the graphemes that are drawn as one piece (a word of one font), or stand alone (a CJK character, a space, a
// mark, an emoji), with what of them the lines need to know.
import type { Face } from '../../../design/theme.ts';
import type { Typecase } from '../fonts/typecase.ts';
import { dashes, type Facing, facingOf, isWordCharacter } from './characters.ts';
import type { Token } from './tokens.ts';

const emojiWidth = 1.1;
/** Between CJK words, em. */
const wordSpace = 0.25;
/** Marks of at least this width have blanks inside, em. */
const fullWidth = 0.9;

export interface Group {
  tokens: Token[];
  text: string;
  /** '' for a space beside CJK text, an emoji and a dash. */
  font: string;
  /** em. */
  width: number;
  facing: Facing;
  /** The text's outermost quotation mark. */
  mark: boolean;
  /** A mark with blanks inside. */
  wide: boolean;
}

export const isDash = (token: Token): boolean => token.cjk && dashes.has(token.text);

/** A word of one font is one group; a CJK character, a space, a mark and an emoji are each their own. */
export function groupTokens(
  tokens: Token[],
  style: { face: Face; tracking: number },
  typecase: Typecase,
): Group[] {
  const groups: Group[] = [];
  const facings: Facing[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    const group = groups.at(-1);
    const font = fontOf(token, before, tokens[i + 1], style.face, typecase);
    const facing = facingOf(
      token,
      before && { text: before.text, facing: facings.at(-1) ?? null },
      tokens[i + 1]?.text,
    );
    facings.push(facing);
    const joins =
      group !== undefined &&
      before !== undefined &&
      group.font === font &&
      [before, token].every((t) => !t.cjk && !t.emoji && !t.space) &&
      group.facing !== 'opens' &&
      // A long word that has hyphens or slashes of its own may break after them.
      !('-–—/'.includes(before.text) && isWordCharacter(token.text) && group.tokens.length > 1) &&
      // ’ inside or after a word belongs to it; as a closing mark it stands alone, so that it can take a colour.
      !(facing === 'closes' && !(token.text === '’' && isWordCharacter(before.text)));
    if (joins) {
      group.tokens.push(token);
      group.text += token.text;
    } else
      groups.push({ tokens: [token], text: token.text, font, width: 0, facing, mark: false, wide: false });
  }
  for (const group of groups) {
    group.width = widthOf(group, style, typecase);
    group.wide = group.tokens[0]!.cjk && group.width >= fullWidth;
  }
  const [first, last] = [groups[0], groups.at(-1)];
  if (first !== last && isQuotationMark(first) && isQuotationMark(last)) {
    first!.mark = true;
    last!.mark = true;
  }
  return groups;
}

const isQuotationMark = (group: Group | undefined): boolean =>
  /^[「」『』“”„‘’‚«»]$/u.test(group?.text ?? '');

/** A space between two words of one font is that font's, so that the words are shaped as one run. */
function fontOf(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  face: Face,
  typecase: Typecase,
): string {
  if (token.emoji || isDash(token)) return '';
  if (token.space && [before, next].some((side) => !side || side.cjk || side.emoji)) return '';
  return typecase.fontOf(token, face);
}

function widthOf(group: Group, style: { tracking: number }, typecase: Typecase): number {
  const first = group.tokens[0]!;
  if (first.emoji) return emojiWidth;
  if (isDash(first)) return dashes.get(first.text) ?? 1;
  if (group.font === '') return wordSpace;
  return typecase.measure(group.text, group.font) + style.tracking * group.tokens.length;
}

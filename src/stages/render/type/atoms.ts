// Atoms: what a line is made of and never breaks inside. Each has its width, the space before it, and what a break
// after it would cost.
import type { Face } from '../../../design/theme.ts';
import { hanScript } from '../fonts/families.ts';
import type { Typecase } from '../fonts/typecase.ts';
import { breakCost, spaceCost } from './break-costs.ts';
import { isIdeograph, isStop, isWordCharacter, squeeze } from './characters.ts';
import { type Group, groupTokens, isDash } from './groups.ts';
import type { Boundaries } from './phrases.ts';
import type { Token } from './tokens.ts';

export interface Atom {
  text: string;
  /** Name of a font; '' for a space, an emoji and a dash. */
  font: string;
  /** em. */
  width: number;
  /** em between the atom before and this one, where both stand on one line; negative where blanks are taken away. */
  gap: number;
  kind: 'text' | 'space' | 'emoji' | 'dash';
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
export function makeAtoms(
  tokens: Token[],
  style: { face: Face; tracking: number; language: string },
  typecase: Typecase,
  boundaries: (text: string) => Boundaries,
): Atom[] {
  const groups = groupTokens(tokens, style, typecase);
  const { phrases, words } = boundaries(tokens.map((token) => token.text).join(''));
  const { language } = style;
  const centredStops = hanScript(language) === 'Hant';
  let offset = 0;
  let depth = 0;
  return groups.map((group, i) => {
    const first = group.tokens[0]!;
    const [before, next] = [groups[i - 1], groups[i + 1]];
    offset += group.text.length;
    if (!group.mark && group.facing === 'opens') depth++;
    if (!group.mark && group.facing === 'closes') depth = Math.max(0, depth - 1);
    const opens = group.facing === 'opens';
    return {
      text: group.text,
      font: group.font,
      width: group.width,
      gap: before === undefined ? 0 : gapBetween(before, group, centredStops),
      kind: first.space ? 'space' : first.emoji ? 'emoji' : isDash(first) ? 'dash' : 'text',
      penalty:
        next === undefined
          ? 0
          : first.space
            ? spaceCost(groups, i)
            : breakCost(groups, i, { offset, phrases, words, language, depth }),
      opens,
      blankBefore: opens && group.wide ? 0.5 : 0,
      stop: isStop(group.text) || partsClauses(groups, i, language),
      mark: group.mark,
    };
  });
}

function gapBetween(before: Group, after: Group, centredStops: boolean): number {
  const [last, first] = [before.tokens.at(-1)!.text, after.tokens[0]!.text];
  const meets = (a: string, b: string) => isIdeograph(a) && isWordCharacter(b);
  if (meets(last, first) || meets(first, last)) return hairSpace;
  return before.wide && after.wide ? -squeeze(last, first, centredStops) : 0;
}

/** A space in Chinese and Japanese stands for a stop, but for those inside foreign names. */
function partsClauses(groups: Group[], at: number, language: string): boolean {
  if (!groups[at]?.tokens[0]?.space || !/^(zh|ja)\b/i.test(language)) return false;
  return [groups[at - 1], groups[at + 1]].some((group) => group?.tokens[0]?.cjk);
}

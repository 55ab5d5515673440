// How the numbers of an alphabetic language are written in letters, without accents and in lower case.
import { wordList } from '../../text/word-list.ts';

/** Everything that is written in letters: 2 to 99, what multiplies, and what only names a magnitude. */
export interface NumberWords {
  /** Phrase → value. One is left out: it is an article or a pronoun in most languages. */
  small: ReadonlyMap<string, number>;
  /** Word → factor. */
  scales: Readonly<Record<string, number>>;
  /** "dozens", "thousands" → magnitude. */
  vague: Readonly<Record<string, number>>;
  /** Between two words of one number: "two hundred and five". */
  joint: string;
  /** A word that is more often something else when it stands alone: "neuf" is new, "sei" is "you are". */
  rarely?: string;
  /** Share → its value: "two thirds". */
  shares: readonly (readonly [pattern: string, share: number])[];
  /** What may be grown onto a number: zwei-jährig, three-fold. */
  grown?: { before?: string; after: string };
  /** How often, in a word of its own → the factor: "doubled". */
  multiples: readonly (readonly [pattern: string, factor: number])[];
}

/** @param between the words of a compound: how ten and unit are joined */
export function table(
  units: string,
  tens: string,
  between: (ten: string, unit: string, value: number) => string[],
  more: Record<string, number> = {},
): ReadonlyMap<string, number> {
  const small = new Map<string, number>(Object.entries(more));
  const below = wordList(units);
  for (const [index, unit] of below.entries()) if (index > 0) small.set(unit, index + 1);
  for (const [index, ten] of wordList(tens).entries()) {
    const value = (index + 2) * 10;
    small.set(ten, value);
    for (const [place, unit] of below.slice(0, 9).entries())
      for (const phrase of between(ten, unit, place + 1)) small.set(phrase, value + place + 1);
  }
  return small;
}

export const shareWords = (
  half: string,
  third: string,
  quarter: string,
  [one, two, three]: readonly [string, string, string],
): NumberWords['shares'] => [
  [half, 1 / 2],
  [`${two}[ -]?(?:${third})`, 2 / 3],
  [`${three}[ -]?(?:${quarter})`, 3 / 4],
  [`${one}[ -]?(?:${third})`, 1 / 3],
  [`${one}[ -]?(?:${quarter})`, 1 / 4],
];

// The pieces of a phrase between its commas, dashes, brackets and quotation marks. "Gesundheits-, Sozial- und …" is one.

export interface Segment {
  text: string;
  start: number;
  /** Its place among the segments. */
  index: number;
  /** "the mayor (Greens), Ann Field": a bracket opens right before it. */
  inBrackets: boolean;
}

export const segmentsOf = (phrase: string): Segment[] =>
  [...phrase.matchAll(/(?:[^,;()–—“”„«»"]|(?<=\p{L}-),)+/gu)]
    .filter((match) => /\p{L}/u.test(match[0]))
    .map((match, index) => ({
      ...{ text: match[0], start: match.index, index },
      inBrackets: phrase[match.index - 1] === '(',
    }));

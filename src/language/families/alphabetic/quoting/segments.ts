// The pieces of a phrase between its commas, dashes, brackets and quotation marks. "Gesundheits-, Sozial- und …" is one.

import { matchesOf } from '../../../text/matches.ts';
import { isGivenName } from '../is-given-name.ts';

export interface Segment {
  text: string;
  start: number;
  /** Its place among the segments. */
  index: number;
  /** "the mayor (Greens), Ann Field": a bracket opens right before it. */
  inBrackets: boolean;
  /** "Jane Doe (42) is the mayor": a bracket ends right before it. */
  behindBrackets: boolean;
}

/** @param lists what a body is of, with commas that part no segments */
export const segmentsOf = (phrase: string, lists?: RegExp): Segment[] =>
  matchesOf(withoutLists(phrase, lists), /(?:[^,;()–—“”„«»"]|(?<=\p{L}-),)+/gu)
    .filter((match) => /\p{L}/u.test(match[0]))
    .map((match, index) => ({
      ...{ text: phrase.slice(match.index, match.index + match[0].length), start: match.index, index },
      inBrackets: phrase[match.index - 1] === '(',
      behindBrackets: phrase[match.index - 1] === ')',
    }));

/** What a body is of, "of Health, Education and Welfare"; none of several people. */
export const listsIn = (phrase: string, lists: RegExp | undefined): { start: number; end: number }[] =>
  (lists && phrase.includes(',') ? matchesOf(phrase, lists) : [])
    .filter(({ 0: list }) => !list.split(/, | and | & /).some((item) => isGivenName(item.split(' ', 1)[0]!)))
    .map(({ 0: list, index }) => ({ start: index, end: index + list.length }));

/** With blanks for the commas of lists. */
const withoutLists = (phrase: string, lists: RegExp | undefined): string =>
  listsIn(phrase, lists).reduce(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replaceAll(',', ' ') + text.slice(end),
    phrase,
  );

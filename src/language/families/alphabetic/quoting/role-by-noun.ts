// Where a role begins in a language without articles: with its noun, or the adjectives before that.
import type { PeopleWords } from './people-words.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { QuotingWords } from './words.ts';

const describes = (word: string, { adjective, leads }: PeopleWords): boolean =>
  adjective?.test(word) === true || leads.has(word.toLowerCase());

/** "nový ministr zdravotnictví", and not "že ministr …". */
export function opensWithNoun(list: readonly string[], { people }: QuotingWords): boolean {
  const noun = list.findIndex((word) => isPersonNoun(word, people));
  return noun >= 0 && list.slice(0, noun).every((word) => describes(word, people));
}

/** The same as all of what stands between commas. */
export function isRoleByNoun(list: readonly string[], words: QuotingWords): boolean {
  const phrase = list.join(' ');
  return (
    opensWithNoun(list, words) && list.length <= 8 && !words.finite.test(phrase) && !/[.:!?]/.test(phrase)
  );
}

/**
 * "po jednání vlády nový ministr zdravotnictví": at which word.
 * @param from what stands before it is none of the role
 */
export function beginningOfRole(
  list: readonly string[],
  from: number,
  isTitled: boolean,
  { people }: QuotingWords,
): number {
  const noun = list.findIndex((word, at) => at >= from && isPersonNoun(word, people));
  let start = noun >= 0 ? noun : list.length;
  if (noun < 0 && !isTitled) return start;
  while (start > from && describes(list[start - 1]!, people)) start--;
  return start;
}

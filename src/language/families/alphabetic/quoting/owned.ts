// Whether a description begins with whose somebody or something is, or with the article of what was not told of before.
import { firstWord, type Tools } from './tools.ts';

/** "his captain" */
export const isOwned = (phrase: string, { words }: Pick<Tools, 'words'>): boolean => {
  const first = firstWord(phrase);
  const isElided = /^\p{L}{1,4}['’]/u.test(phrase);
  return !isElided && words.articles.test(phrase) && !words.definite.has(first) && !indefinite.test(first);
};

/** "a", "ein", "een": the article of somebody of whom was not told before. */
export const isIndefinite = (article: string, { words }: Tools): boolean =>
  indefinite.test(article) && !words.definite.has(article);

/** In all these tongues. */
const indefinite = /^(?:an?|one|ein\p{L}{0,2}|een|u[nm]\p{L}?)$/u;

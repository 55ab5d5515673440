// Whether a word is a given name, in whatever language.
import { femaleNames, maleNames } from './given-names.ts';

const isListed = (word: string): boolean => maleNames.has(word) || femaleNames.has(word);

/** "Ann", "Jean-Paul". */
export const isGivenName = (word: string): boolean =>
  isListed(word) || (word.includes('-') && word.split('-').every(isListed));

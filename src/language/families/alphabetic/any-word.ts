// Any word of a list in an alphabetic text. Data of a tongue calls it.
import { alternatives } from '../../text/saying.ts';
import { wordList } from '../../text/word-list.ts';

/** Any of the words of a list, or of the patterns in it, as a part of a pattern: "(?:said|says)". */
export const anyOf = (list: string): string => `(?:${alternatives(wordList(list))})`;

/** The same as a whole word. */
export const anyWord = (list: string): RegExp => new RegExp(`(?<![\\p{L}])${anyOf(list)}(?![\\p{L}])`, 'iu');

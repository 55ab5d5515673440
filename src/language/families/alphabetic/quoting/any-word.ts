// A pattern of whole words in an alphabetic text.
import { alternatives } from '../../../text/saying.ts';
import { wordList } from '../../../text/word-list.ts';

/** Any of the words of a list, or of the patterns in it, as a whole word. */
export const anyWord = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${alternatives(wordList(list))})(?![\\p{L}])`, 'iu');

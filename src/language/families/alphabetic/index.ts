// The languages that write with letters and blanks between words, and tell names by their capitals.
import type { Family } from '../../language.ts';
import { perLanguage } from '../../text/per-language.ts';
import { quotingOf } from './quoting/grammar.ts';
import type { QuotingWords } from './quoting/words.ts';

/** The family of a tongue, by its words of quoting. */
export const alphabetic = (words: QuotingWords): Family => ({
  quoting: perLanguage((language) => quotingOf(language, words)),
});

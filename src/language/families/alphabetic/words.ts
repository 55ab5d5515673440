// Words that alphabetic languages share. Data only.
import { wordSet } from '../../text/word-list.ts';

/** Abbreviations that are written alike everywhere, also within texts in other scripts. */
export const sharedAbbreviations = 'dr prof st vs etc inc ltd co corp jr sr ph.d dept est approx';

/** Those of a language, with the ones that all share. */
export const abbreviations = (own: string): ReadonlySet<string> => wordSet(`${sharedAbbreviations} ${own}`);

// What is known of a language. Every section is required: where a language has nothing to say, it says so, and nobody
// falls back to another one. Words and patterns stand in tongues/; mechanisms take a Language and never ask its name.
import type { QuotationMarks } from './text/quotation-marks.ts';

export interface Language {
  /** BCP 47, with the script for Chinese: "de", "zh-Hant"; "und" for what nothing is known of. */
  tag: string;
  writing: Writing;
  words: Words;
  calendar: Calendar;
}

/** How it looks on the page. */
export interface Writing {
  /** Whose letters a text in it is told by; of Chinese, which of its two sets of characters. */
  script: 'Latin' | 'Hant' | 'Hans' | 'Kana' | 'Hangul' | 'other';
  /** Words are parted by blanks. */
  spaced: boolean;
  /** Letters have capitals, and names begin with one. */
  cased: boolean;
  quotationMarks: QuotationMarks;
  /** Between who says something and what: with its blank. */
  colon: string;
  /** Before who said it, in a line of its own: with its blank. */
  dash: string;
  /** How a name and its role stand beside one another. */
  credit: 'name, role' | 'role name' | 'name（role）';
  decimal: '.' | ',';
  /** Where the sign of a currency stands: €5 or 5 €. */
  currencySign: 'before' | 'after';
}

export interface Words {
  /** Say nothing about a text's subject; small letters. Empty: every word counts, and no text is told by them. */
  stop: ReadonlySet<string>;
  /** Their full stop ends no sentence; small letters, without the last stop. */
  abbreviations: ReadonlySet<string>;
}

export interface Calendar {
  /** January to December, in small letters; empty where months are numbers. */
  months: readonly string[];
  /** Monday to Sunday, in small letters; empty where days are told by a character. */
  days: readonly string[];
  /** Months that are more often another word, unless they have a capital: "may". */
  oftenOther: ReadonlySet<string>;
}

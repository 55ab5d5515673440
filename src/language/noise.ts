// What a tongue knows of the noise on a page. It is data: patterns, as sources of regular expressions.
//
// Patterns see the line in its comparable form (stages/summarize/clean/comparable.ts): NFKC, so （ ） ： ／ ｜ are ASCII; quotes and dashes
// are ASCII too; single blanks; no invisible characters. They match a whole line, without regard to case, unless a field
// says otherwise. Repetition is bounded (.{0,20}), so that a line is read in linear time. A pattern is
// tried only on lines with a word that it needs (text/needed-words.ts, which knows the notation).
import type { BlockKind } from '../domain/article.ts';

/** Why a block is left out, as reports show it, and the kind that it gets. */
export const reasons = {
  ad: 'ad',
  'continue reading': 'ad',
  promotion: 'ad',
  caption: 'caption',
  byline: 'boilerplate',
  dateline: 'boilerplate',
  'share bar': 'boilerplate',
  navigation: 'boilerplate',
  'media control': 'boilerplate',
  'cookie notice': 'boilerplate',
  paywall: 'boilerplate',
  newsletter: 'boilerplate',
  copyright: 'boilerplate',
  disclaimer: 'boilerplate',
  'about the author': 'boilerplate',
  tags: 'boilerplate',
  comments: 'boilerplate',
  'related articles': 'boilerplate',
} as const satisfies Record<string, BlockKind>;
export type Reason = keyof typeof reasons;

/** What asks the reader for something: the same words in a sentence about others are the article's. */
export const requests: ReadonlySet<string> = new Set<Reason>([
  'ad',
  'continue reading',
  'promotion',
  'share bar',
  'cookie notice',
  'newsletter',
  'related articles',
]);

export interface Noise {
  /** Whole lines. */
  lines: Partial<Record<Reason, readonly string[]>>;
  /** Phrases so telling that they are cut out wherever they stand in a line. */
  inline: Partial<Record<Reason, readonly string[]>>;
  /** Words of buttons and counters: a line of nothing but these is a bar. */
  chrome: readonly string[];
  /** Headings of what follows an article: lists of others, comments. */
  sections: Partial<Record<Reason, readonly string[]>>;
  /** Anywhere in a line: how a page talks to its reader. A whole sentence without it tells of something. */
  address: readonly string[];
  /** How a line begins that is a caption: "Photo:", 「圖說:」. */
  captionStarts: readonly string[];
  /** What a credit in parentheses, or at a caption's end, contains: "Photo by", 「攝影/」. */
  credits: readonly string[];
  /** Who wrote it: whole lines; the group `byline` is the name. Regards case. */
  bylines: readonly string[];
  /** Where and when: how a paragraph begins. Regards case. */
  datelines: readonly string[];
}

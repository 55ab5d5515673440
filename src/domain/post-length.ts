// How long a post is, in the units that more than one network or stage counts in. Knows no network's limit.
import { createRequire } from 'node:module';
import type twitterText from 'twitter-text';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const require = createRequire(import.meta.url);
let loaded: typeof twitterText | undefined;

/** Loaded with the first length that is asked for: every process knows the networks, and few write posts. */
export function loadTwitterText(): typeof twitterText {
  loaded ??= require('twitter-text') as typeof twitterText;
  return loaded;
}

/** X's weighted length: a CJK character or an emoji counts 2, any link 23 (docs.x.com, "Counting characters"). */
export const weightedLength = (text: string): number => loadTwitterText().getTweetLength(text);

/** What a reader sees as single characters. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}

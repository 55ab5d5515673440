// How long a post is, in the units that more than one network or stage counts in. Knows no network's limit.
import twitterText from 'twitter-text';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** X's weighted length: a CJK character or an emoji counts 2, any link 23 (docs.x.com, "Counting characters"). */
export const weightedLength = (text: string): number => twitterText.getTweetLength(text);

/** What a reader sees as single characters. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}

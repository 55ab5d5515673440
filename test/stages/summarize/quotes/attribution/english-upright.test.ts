// English words that a comma closes, and behind them who speaks and a verb: any verb, with whom it is done to behind it.
import { test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

const lead = 'Norfield lies on a river. ¶ Peter Balo, a biologist at the institute, came to the meeting. ¶ ';

test.each<[string, string | null]>([
  ['“The bridge is safe for lorries,” he points out.', 'Peter Balo'],
  ['“The bridge is safe for lorries,” Ann Holt shot back.', 'Ann Holt'],
  ['“The bridge is safe for lorries,” he flattered Mayor Ann Holt.', 'Peter Balo'],
  ['“The bridge is safe for lorries,” he informed the council.', 'Peter Balo'],
  ['“The bridge is safe for lorries,” he reminded Ann Holt, the mayor.', 'Peter Balo'],
  ['“The bridge is safe for lorries,” Ann Holt assured the council.', 'Ann Holt'],
  ['“The bridge is safe for lorries,” interrupted Ann Holt, the mayor.', 'Ann Holt'],
  ['“The bridge is safe for lorries,” Ann Holt nodded.', 'Ann Holt'],
  // Somebody who listens.
  ['“The bridge is safe for lorries.” Ann Holt nodded.', null],
  // What is called so, what somebody makes, and what others are heard to say.
  ['“The Old Bridge of Norfield,” Ann Holt painted in 1912.', null],
  ['“The bridge is safe for lorries,” Ann Holt heard him say.', null],
  ['Ann Holt heard him say: “The bridge is safe for lorries.”', null],
  // She is no man who is named, by what he is.
  ['“The bridge is safe for lorries,” she said.', null],
])('%s', (line, speaker) => {
  speakersAre('en', `${lead}${line}`, [speaker]);
});

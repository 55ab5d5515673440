// Direct quotations, whatever the language; those of each are in test/language/tongues/.
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../paragraphs.ts';

test('blocks that were not kept are not read', () => {
  const { raw, blocks } = paragraphs('店長何宛庭說：「今天賣完了，明天請早。」');
  expect(findQuotes(raw, [{ ...blocks[0]!, kept: false }], 'zh-Hant')).toEqual([]);
});

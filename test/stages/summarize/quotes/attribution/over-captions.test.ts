// Who goes on speaking over what stands between two paragraphs. In words of our own.
import { expect, test } from '@jest/globals';
import type { Block } from '../../../../../src/domain/article.ts';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';

const [above, between, below] = [
  '“The pier is rotten,” said Ann Field, the harbour master.',
  'The old pier at low tide, with the works shed behind it.',
  '“We have told them so for years, and nobody came to look at it,” she said.',
];

function secondSpeaker(as: Pick<Block, 'kind' | 'kept'>): string | null | undefined {
  const { raw, blocks } = paragraphs(above, between, below);
  const parted = blocks.map((block, i) => (i === 1 ? { ...block, ...as } : block));
  return findQuotes(raw, parted, 'en').find(({ text }) => below.includes(text))?.speaker;
}

test('a pronoun reaches over a caption that was dropped', () => {
  expect(secondSpeaker({ kind: 'caption', kept: false })).toBe('Ann Field');
});

test.each<Pick<Block, 'kind' | 'kept'>>([
  { kind: 'heading', kept: true },
  { kind: 'heading', kept: false },
  { kind: 'caption', kept: true },
])('words without a speaker are not carried over a heading, nor a caption that is text: %j', (as) => {
  const { raw, blocks } = paragraphs(above, between, '“We have told them so for years, and nobody came.”');
  const parted = blocks.map((block, i) => (i === 1 ? { ...block, ...as } : block));
  expect(findQuotes(raw, parted, 'en').map(({ speaker }) => speaker)).toContain(null);
});

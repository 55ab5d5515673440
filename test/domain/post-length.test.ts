import { expect, test } from '@jest/globals';
import { countGraphemes, weightedLength } from '../../src/domain/post-length.ts';

test.each([
  ['plain', 5],
  ['「火候」', 8],
  ['https://example.com/a/very/long/path/that/goes/on?and=on', 23],
  ['👩‍👩‍👧', 2],
  ['', 0],
])('X weighs %j as %i', (text, length) => {
  expect(weightedLength(text)).toBe(length);
});

test('a grapheme is what a reader sees as one character', () => {
  expect(countGraphemes('👩‍👩‍👧é火')).toBe(3);
});

// Words that texts end in, and matches of a pattern.

import { describe, expect, test } from '@jest/globals';
import { matchesOf } from '../../../src/language/text/matches.ts';
import { wordEnds } from '../../../src/language/text/word-ends.ts';

describe('the words that a text ends in', () => {
  const ends = wordEnds(['社長', '副社長', '長', '会']);

  test('are found from the shortest to the longest', () => {
    expect(ends.startsIn('元副社長')).toEqual([3, 2, 1]);
    expect(ends.lengthIn('元副社長')).toBe(3);
  });

  test('may end before the text does', () => {
    expect(ends.lengthIn('協会は', 2)).toBe(1);
    expect(ends.test('協会は')).toBe(false);
  });

  test('are none in an empty text, nor in a part of a word', () => {
    expect(ends.test('')).toBe(false);
    expect(ends.test('副社')).toBe(false);
  });
});

describe('the matches of a pattern', () => {
  test.each([
    ['a1b22', /\d+/gu],
    ['𠮷野家', /(?=.)/gu],
    ['', /x*/gu],
    ['none', /\d/gu],
  ])('in %j are those of matchAll', (text, pattern) => {
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  test('do not depend on where the pattern was left', () => {
    const pattern = /\d/g;
    pattern.lastIndex = 2;
    expect(matchesOf('1 2', pattern).map(({ index }) => index)).toEqual([0, 2]);
    expect(pattern.lastIndex).toBe(0);
  });
});

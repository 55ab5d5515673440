// Words, terms, widths, and what makes a sentence lean on another.

import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/registry.ts';
import { cosine, overlap, weighTerms } from '../../../src/language/text/similarity.ts';
import { connectiveLength, dependence } from '../../../src/language/text/standalone.ts';
import { displayWidth, readingLength } from '../../../src/language/text/width.ts';
import { splitWords, termsOf } from '../../../src/language/text/words.ts';

describe('width', () => {
  test.each([
    ['abc', 3],
    ['中文', 4],
    ['ＡＢ', 4],
    ['한글', 4],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['ﾊﾝ', 4],
  ])('%s takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test('a CJK character reads as long as two and a half letters', () => {
    expect(readingLength('中文')).toBe(2);
    expect(readingLength('hello')).toBe(2);
  });
});

describe('terms', () => {
  test('are words without stop words in alphabetic languages', () => {
    expect(termsOf('The models of the river', languageOf('en'))).toEqual(['model', 'river']);
  });

  test('are pairs of characters where no blanks are written', () => {
    expect(termsOf('電動渡輪', languageOf('zh-Hant'))).toEqual(['電動', '動渡', '渡輪']);
  });

  test('join what is written in another width or case', () => {
    expect(termsOf('ＡＰＩ', languageOf('ja'))).toEqual(termsOf('api', languageOf('ja')));
  });

  test('compare texts', () => {
    const [a, b, c] = weighTerms([['x', 'y'], ['x', 'y'], ['z']]);
    expect(cosine(a!, b!)).toBeCloseTo(1);
    expect(cosine(a!, c!)).toBe(0);
    expect(overlap(['x', 'y'], ['y', 'z', 'w'])).toBe(0.5);
  });

  test('words have offsets', () => {
    expect(splitWords('a, bc', 'en')).toEqual([
      { text: 'a', start: 0, end: 1 },
      { text: 'bc', start: 3, end: 5 },
    ]);
  });
});

describe('standing alone', () => {
  test.each([
    ['然而,成本仍高。', 'zh-Hant', 3],
    ['However, costs rose.', 'en', 9],
    ['Trotzdem stiegen die Kosten.', 'de', 0],
  ])('%s may lose its first characters', (text, language, length) => {
    expect(connectiveLength(text, languageOf(language))).toBe(length);
  });

  test.each([
    ['這讓人擔心。', 'zh-Hant'],
    ['This worries people.', 'en'],
    ['しかし、問題は残る。', 'ja'],
    ['그는 떠났다.', 'ko'],
  ])('%s leans on what was said before', (text, language) => {
    expect(dependence(text, languageOf(language))).toBeGreaterThan(0);
  });

  test('a sentence with its own noun does not lean', () => {
    expect(dependence('The thesis was finished.', languageOf('en'))).toBe(0);
  });
});

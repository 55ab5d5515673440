import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/registry.ts';
import {
  attributionOf,
  setQuote,
  setSaying,
  setStatement,
  wordsOfQuote,
} from '../../../src/language/text/quotation.ts';

test.each([
  ['zh-Hant', '火候教不來。', '「火候教不來。」'],
  ['zh-TW', '火候教不來。', '「火候教不來。」'],
  ['zh-Hans', '火候教不来。', '“火候教不来。”'],
  ['ja', '火加減は教えられない。', '「火加減は教えられない。」'],
  ['ko', '불 조절은 가르칠 수 없다.', '“불 조절은 가르칠 수 없다.”'],
  ['en-GB', 'You cannot teach the fire.', '“You cannot teach the fire.”'],
  ['de', 'Das Feuer lehrt keiner.', '„Das Feuer lehrt keiner.“'],
  ['fr', 'Le feu ne s’enseigne pas.', '«\u202fLe feu ne s’enseigne pas.\u202f»'],
  ['fr-CA', 'Le feu.', '«\u202fLe feu.\u202f»'],
  ['sv', 'Elden går inte att lära ut.', '”Elden går inte att lära ut.”'],
  ['xx', 'Whatever.', '“Whatever.”'],
])('sets a quote in the marks of %s', (language, text, expected) => {
  expect(setQuote(text, languageOf(language))).toBe(expected);
});

test('takes the inner marks where the words hold the outer ones, and changes no word', () => {
  expect(setQuote('她說「不」。', languageOf('zh-Hant'))).toBe('『她說「不」。』');
  expect(setQuote('She said “no”.', languageOf('en'))).toBe('‘She said “no”.’');
});

test.each([
  ['zh-Hant', '第二代店主', '陳美玉', '——第二代店主陳美玉'],
  ['zh-Hant', '諾貝爾經濟學得主', 'Ada Byron', '——諾貝爾經濟學得主 Ada Byron'],
  ['ja', '店主', '山田花子', '——山田花子（店主）'],
  ['en', 'keeper', 'Tom Harrow', '— Tom Harrow, keeper'],
  ['en', null, 'Tom Harrow', '— Tom Harrow'],
  ['zh-Hant', '店主', null, '——店主'],
])('attributes in the order of %s', (language, role, speaker, expected) => {
  expect(attributionOf({ role, speaker }, languageOf(language))).toBe(expected);
});

test('attributes nothing where the article does not tell who spoke', () => {
  expect(attributionOf({ role: null, speaker: null }, languageOf('en'))).toBeNull();
});

test.each([
  ['zh-Hant', '能源學者林柏元：技術不難'],
  ['ja', '林柏元（能源學者）：技術不難'],
  ['en', '林柏元, 能源學者: 技術不難'],
  ['fr', '林柏元, 能源學者\u00a0: 技術不難'],
])('sets a statement after who made it, in %s', (language, expected) => {
  expect(setStatement({ text: '技術不難', speaker: '林柏元', role: '能源學者' }, languageOf(language))).toBe(
    expected,
  );
});

test('shows direct speech in marks and a statement without', () => {
  const german = languageOf('de');
  expect(setSaying({ text: '“It works,”', kind: 'direct' }, german)).toBe('„It works“');
  expect(setSaying({ text: 'It works,', kind: 'statement' }, german)).toBe('It works');
});

test('leaves the marks around a quote out, and the comma after it, but nothing inside', () => {
  expect(wordsOfQuote('「慢一點。」')).toBe('慢一點。');
  expect(wordsOfQuote('we would look at it together,')).toBe('we would look at it together');
  expect(wordsOfQuote('「甲」和「乙」')).toBe('「甲」和「乙」');
  expect(wordsOfQuote('他說「慢一點」')).toBe('他說「慢一點」');
});

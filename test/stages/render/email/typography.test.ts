import { expect, test } from '@jest/globals';
import {
  directionOf,
  keepThousands,
  scriptOf,
  settingOf,
  titlePieces,
} from '../../../../src/stages/render/email/typography.ts';
import { loadPhrases } from '../../../../src/stages/render/type/phrases.ts';

test.each([
  ['zh-TW', 'Hant'],
  ['zh-HK', 'Hant'],
  ['zh-Hans', 'Hans'],
  ['zh', 'Hans'],
  ['ja', 'Jpan'],
  ['ko-KR', 'Kore'],
  ['de', 'other'],
  ['not a language', 'other'],
])('the script of %s is %s', (language, script) => {
  expect(scriptOf(language)).toBe(script);
});

test('Arabic and Hebrew run from right to left', () => {
  expect(['ar', 'he', 'fa', 'en', 'zh-Hant'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
});

test.each([
  ['老屋頂：第一年', ['老屋頂：', '第一年']],
  ['人物專訪｜把廢網織成椅子的人', ['人物專訪｜', '把廢網織成椅子的人']],
  ['人物專訪｜「慢工」的一年', ['人物專訪｜', '「慢工」', '的一年']],
  ['A headline: its second half', ['A headline:', 'its second half']],
  ['It opens at 10:30', ['It opens at 10:30']],
  ['從碼頭出發 North「第3班船」準時到站', ['從碼頭出發', 'North「第3班船」', '準時到站']],
  ['Das Moor kehrt zurück – und mit ihm der Streit', ['Das Moor kehrt zurück –', 'und mit ihm der Streit']],
  ['Plain words only', ['Plain words only']],
])('the title %s may be broken after its mark', (title, pieces) => {
  const found = titlePieces(title, () => ({ phrases: new Set(), words: new Set() }));
  expect(found.map((piece) => piece.start)).toEqual(pieces);
  expect(found.map((piece) => piece.start + piece.after).join('')).toBe(title);
});

test('a title is broken between phrases, never inside a word', async () => {
  const phrasesOf = async (title: string, language: string) =>
    titlePieces(title, await loadPhrases(language)).map(({ start, rest }) => [start, ...rest]);
  expect(await phrasesOf('夜裡的公車：一座小城用三年找回它的末班乘客', 'zh-Hant')).toEqual([
    ['夜裡的', '公車：'],
    ['一座', '小城用', '三年', '找回它的', '末班', '乘客'],
  ]);
  expect(await phrasesOf('The last keeper of the light', 'en')).toEqual([['The last keeper of the light']]);
});

test('font stacks need no quotes and end in a generic family', () => {
  for (const language of ['zh-Hant', 'zh-Hans', 'ja', 'ko', 'en', 'ar'])
    for (const style of ['serif', 'sans'] as const) {
      const { display, msoFarEast } = settingOf(language, { display: style, text: style });
      expect(display).toMatch(/^[A-Za-z0-9 ,-]+(serif|sans-serif)$/);
      expect(msoFarEast).not.toBe('');
    }
});

test.each([
  ['and 94 000 more', 'and 94\u00a0000 more'],
  ['En 2024 300 personnes, 94 0001', 'En 2024\u00a0300 personnes, 94 0001'],
])('the thousands of a number stay on one line: %s', (text, expected) => {
  expect(keepThousands(text)).toBe(expected);
});

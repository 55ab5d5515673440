import { describe, expect, test } from '@jest/globals';
import {
  attribution,
  directionOf,
  quoted,
  scriptOf,
  settingOf,
  titlePieces,
} from '../../../../src/stages/render/email/typography.ts';

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

describe('a quote', () => {
  test.each([
    ['zh-Hant', '「話」'],
    ['zh-Hans', '“話”'],
    ['ja', '「話」'],
    ['ko', '“話”'],
    ['en', '“話”'],
    ['de', '„話“'],
    ['fr-CA', '«\u00a0話\u00a0»'],
  ])('of direct speech stands in the marks of %s', (language, expected) => {
    expect(quoted({ text: '話', kind: 'direct' }, language)).toBe(expected);
  });

  test('that is a statement stands without', () => {
    expect(quoted({ text: '話', kind: 'statement' }, 'zh-Hant')).toBe('話');
  });

  test('drops the comma that led on in the article', () => {
    expect(quoted({ text: 'It works,', kind: 'direct' }, 'en')).toBe('“It works”');
  });

  test.each([
    ['zh-Hant', '周素雲，發起人'],
    ['ja', '周素雲（發起人）'],
    ['en', '周素雲, 發起人'],
  ])('is attributed as %s does it', (language, expected) => {
    expect(attribution({ speaker: '周素雲', role: '發起人' }, language)).toBe(expected);
  });

  test('of nobody in particular has no attribution', () => {
    expect(attribution({ speaker: null, role: null }, 'en')).toBe('');
    expect(attribution({ speaker: null, role: 'engineer' }, 'en')).toBe('engineer');
  });
});

test.each([
  ['老屋頂：第一年', ['老屋頂：', '第一年']],
  ['A headline: its second half', ['A headline:', 'its second half']],
  ['It opens at 10:30', ['It opens at 10:30']],
  ['從碼頭出發 North「第3班船」準時到站', ['從碼頭出發', 'North「第3班船」', '準時到站']],
  ['Plain words only', ['Plain words only']],
])('the title %s may be broken after its mark', (title, pieces) => {
  expect(titlePieces(title).map((piece) => piece.text)).toEqual(pieces);
  expect(
    titlePieces(title)
      .map((piece) => piece.text + piece.after)
      .join(''),
  ).toBe(title);
});

test('font stacks need no quotes and end in a generic family', () => {
  for (const language of ['zh-Hant', 'zh-Hans', 'ja', 'ko', 'en', 'ar'])
    for (const style of ['serif', 'sans'] as const) {
      const { display, msoFarEast } = settingOf(language, { display: style, text: style });
      expect(display).toMatch(/^[A-Za-z0-9 ,-]+(serif|sans-serif)$/);
      expect(msoFarEast).not.toBe('');
    }
});

import { describe, expect, test } from '@jest/globals';
import { pageLocales, strings as pages } from '../../../../src/http/pages/strings.ts';
import { chooseLocale, parseStrings } from '../../../../src/stages/render/email/locales.ts';
import { loadLocales } from '../../../../src/themes/load-theme.ts';

const locales = loadLocales();

describe('the locale of the fixed strings', () => {
  test.each([
    ['zh-TW', 'zh-TW'],
    ['ZH-tw', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hans', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['en-GB', 'en'],
    ['ja-JP', 'ja'],
    ['de-AT', 'de'],
    ['pt-BR', 'en'],
    ['???', 'en'],
  ])('for %s is %s', (wanted, expected) => {
    expect(chooseLocale(wanted, locales).locale).toBe(expected);
  });

  test('is complete in every file', () => {
    expect([...locales.keys()]).toEqual(['de', 'en', 'es', 'fr', 'ja', 'ko', 'zh-CN', 'zh-TW']);
  });

  test('is refused with a string missing, a string too many or a placeholder lost', () => {
    const { unsubscribe: _, ...incomplete } = locales.get('en')!;
    expect(() => parseStrings('xx.json', incomplete)).toThrow(/xx\.json: unsubscribe/);
    expect(() => parseStrings('xx.json', { ...locales.get('en'), more: 'x' })).toThrow(/xx\.json/);
    expect(() => parseStrings('xx.json', { ...locales.get('en'), why: 'x' })).toThrow(/why.*\{brand\}/);
  });

  test('is the same set as that of the pages', () => {
    expect([...pageLocales].sort()).toEqual([...locales.keys()]);
  });

  test('keeps the double marks of French at the end of their line', () => {
    const page = Object.values(pages.fr).map((text) =>
      typeof text === 'string' ? text : text('Le Port', 'a@b'),
    );
    for (const text of [...Object.values(locales.get('fr')!), ...page])
      expect(text).not.toMatch(/ [?!:;»]|« /);
  });
});

import { describe, expect, test } from '@jest/globals';
import { chooseLocale } from '../../../../src/stages/render/email/locales.ts';
import { loadLocales } from '../../../../src/themes/load-locales.ts';

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
    ['pt-BR', 'pt'],
    ['sv', 'en'],
    ['???', 'en'],
  ])('for %s is %s', (wanted, expected) => {
    expect(chooseLocale(wanted, locales).locale).toBe(expected);
  });
});

// Which locale stands in for another.
import { expect, test } from '@jest/globals';
import { closestLocale } from '../../src/domain/locale.ts';

const locales = ['en', 'zh-TW', 'zh-CN', 'ja'] as const;

test.each([
  ['zh-TW', 'zh-TW'],
  ['zh-tw', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['ja-JP', 'ja'],
  ['en-GB', 'en'],
  ['de', null],
  ['not a tag', null],
  ['', null],
])('for %j it is %j', (wanted, closest) => {
  expect(closestLocale(wanted, locales)).toBe(closest);
});

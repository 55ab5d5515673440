// A number is shown as it was written, in the order that it was written in.

import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/registry.ts';
import { figureOf } from '../../../src/language/text/figure.ts';

test.each<[string, string, string, string, [string, string]]>([
  ['en', '£3.4 million', '3.4 million', '£', ['£3.4 million', '']],
  ['en', '18 per cent', '18', 'per cent', ['18', '\u00a0per cent']],
  ['en', '29%', '29', '%', ['29%', '']],
  ['en', 'fewer than 7%', '7', '%', ['fewer than 7%', '']],
  ['en', 'more than\n900 miles', '900', 'miles', ['more than 900', '\u00a0miles']],
  ['en', '£1.9 million a year', '1.9 million', '£', ['£1.9 million', '\u00a0a year']],
  ['zh-Hant', '6,200萬元', '6,200萬', '元', ['6,200萬', '元']],
  ['zh-Hant', '300多人', '300', '人', ['300多', '人']],
  ['zh-Hant', '新台幣3,000元', '3,000', '元', ['新台幣3,000', '元']],
  ['zh-Hant', '1.2 MW', '1.2', 'MW', ['1.2', '\u00a0MW']],
  ['fr', '38 %', '38', '%', ['38 %', '']],
  ['fr', "1,9 million d'euros", '1,9 million', 'euros', ['1,9 million', "\u00a0d'euros"]],
])('in %s, %s', (language, text, value, unit, [number, beside]) => {
  const figure = figureOf({ text, value, unit }, languageOf(language));
  expect([figure.value, figure.gap + figure.unit]).toEqual([number, beside]);
});

test('where the whole is not known, a sign stands where the language puts it', () => {
  expect(figureOf({ value: '3.4 million', unit: '£' }, languageOf('en')).value).toBe('£3.4 million');
  expect(figureOf({ value: '3,4', unit: '€' }, languageOf('de')).value).toBe('3,4€');
  expect(figureOf({ value: '3', unit: 'tonnes' }, languageOf('en'))).toEqual({
    value: '3',
    unit: 'tonnes',
    gap: '\u00a0',
  });
});

test('a translation is shown in place of the article’s words', () => {
  const translation = { value: '62', unit: '%', label: 'of drivers' };
  expect(
    figureOf({ text: '百分之六十二', value: '六十二', unit: '', translation }, languageOf('en')).value,
  ).toBe('62%');
});

// Numbers in words, in the languages we read.

import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/registry.ts';
import { findSpelledNumbers } from '../../../src/language/text/spelled-numbers.ts';

const found = (text: string, language: string) =>
  findSpelledNumbers(text, languageOf(language)).map(
    ({ text, amount, kind }) => `${text} ${kind} ${Math.round(amount)}`,
  );

describe('findSpelledNumbers', () => {
  test.each<[string, string, string[]]>([
    [
      'en',
      'Two hundred and five thousand people, twenty-one towns',
      ['Two hundred and five thousand count 205000', 'twenty-one count 21'],
    ],
    ['en', 'two thirds, half of them and ¾', ['¾ share 75', 'half of share 50', 'two thirds share 67']],
    ['en', 'dozens of towns and a million trees', ['dozens magnitude 12', 'million magnitude 1000000']],
    [
      'de',
      'zweihundertfünfzig Häuser, Vierundzwanzig',
      ['zweihundertfünfzig count 250', 'Vierundzwanzig count 24'],
    ],
    ['en', 'two-thirds, a tenfold rise', ['two-thirds share 67', 'tenfold count 10']],
    ['de', 'verdreifacht, zweijährig', ['verdreifacht count 3', 'zweijährig count 2']],
    ['nl', 'vierjarige, verdubbeld', ['verdubbeld multiple 2', 'vierjarige count 4']],
    [
      'fr',
      'quatre-vingt-dix-sept écoles, deux cent mille',
      ['quatre-vingt-dix-sept count 97', 'deux cent mille count 200000'],
    ],
    ['es', 'treinta y dos mil casas, veintitrés', ['treinta y dos mil count 32000', 'veintitrés count 23']],
    ['it', 'tremila case, ventuno', ['tremila count 3000', 'ventuno count 21']],
    ['pt', 'vinte e três casas, dois mil', ['vinte e três count 23', 'dois mil count 2000']],
    ['nl', 'drieëntwintig huizen', ['drieëntwintig count 23']],
    [
      'zh-Hant',
      '三分之二的人，一半的錢，上千名',
      ['三分之二 share 67', '一半 share 50', '上千 magnitude 1000'],
    ],
    ['ja', '三千二百円と二十人', ['三千二百 count 3200', '二十 count 20']],
    ['ko', '열두 명과 수백 명, 3분의 2', ['3분의 2 share 67', '수백 magnitude 100', '열두 명 count 12']],
  ])('in %s: %s', (language, text, numbers) => {
    expect(found(text, language)).toEqual(numbers);
  });

  test.each([
    ['en', 'One of them said: 3 million, 20 percent, someone often'],
    ['de', 'Die Aktion, ein Haus, 3 Millionen'],
    ['fr', 'Un pour cent, un livre neuf'],
    ['ja', '九州で十分に'],
    ['zh-Hant', '百貨公司的千金、上半年與半導體'],
  ])('leaves out what only looks like one, in %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

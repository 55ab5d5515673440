// Numbers with their scale and unit, in the languages we read.

import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/registry.ts';
import { findNumbers } from '../../../src/language/text/numbers.ts';

const found = (text: string, language: string) =>
  findNumbers(text, languageOf(language)).map((n) => `${n.value}|${n.unit}|${n.amount}`);

describe('findNumbers', () => {
  test.each<[string, string, string[]]>([
    ['zh-Hant', '成長312%,單季獲利88.05萬美元', ['312|%|312', '88.05萬|美元|880500']],
    [
      'zh-Hant',
      '新台幣3億5千萬元，1萬2千人，3至5年',
      ['3億5千萬|元|350000000', '1萬2千|人|12000', '3至5|年|5'],
    ],
    ['zh-Hant', '五千億元與二十名，還有三成', ['五千億|元|500000000000', '二十|名|20', '三|成|3']],
    ['zh-Hans', '2.37万千瓦时', ['2.37万|千瓦时|23700']],
    ['ja', '3兆円、1万2000人、３０％', ['3兆|円|3000000000000', '1万2000|人|12000', '３０|％|30']],
    ['ko', '40만 명, 1조 2천억 원', ['40만|명|400000', '1조 2천억|원|1200000000000']],
    [
      'en',
      '$3.2 billion, 40,000 people, 10-15%',
      ['3.2 billion|$|3200000000', '40,000|people|40000', '10-15|%|15'],
    ],
    [
      'de',
      '12 Mio. Euro, 1.200 Haushalte, 12,5 %',
      ['12 Mio.|Euro|12000000', '1.200|Haushalte|1200', '12,5|%|12.5'],
    ],
    ['fr', '3,5 millions d’euros, 1 200 habitants', ['3,5 millions|euros|3500000', '1 200|habitants|1200']],
    ['ja', '支持率は5・8％、気温は２４・６度、2・3倍', ['5・8|％|5.8', '２４・６|度|24.6', '2・3|倍|2.3']],
    ['es', 'más de 2 mil 140 personas, 600 mil euros', ['2 mil 140|personas|2140', '600 mil|euros|600000']],
    ['it', 'con 2 milioni e mezzo di voti', ['2 milioni e mezzo||2500000']],
    ['pt', '1 bilhão e meio de reais', ['1 bilhão e meio|reais|1500000000']],
    // Thousands that a narrow blank parts, and in Chinese a plain one.
    ['zh-Hans', '总数为3 893 400人，减少约2 400人', ['3 893 400|人|3893400', '2 400|人|2400']],
    ['zh-Hant', '5月12 日有300人', ['5||5', '12||12', '300|人|300']],
    [
      'en',
      '12\u202f500 people in 2020 300 times',
      ['12\u202f500|people|12500', '2020||2020', '300|times|300'],
    ],
    ['ja', '1\u2009200人', ['1\u2009200|人|1200']],
    ['de', '1\u2009200 Haushalte', ['1\u2009200|Haushalte|1200']],
    // A change from one value to another is no range.
    ['fr', 'passé de 84 000 à 61 300 par an', ['84 000||84000', '61 300||61300']],
    [
      'en',
      'from 4,100 to 9,700 a night, or 10 to 20 percent',
      ['4,100||4100', '9,700||9700', '10 to 20|percent|20'],
    ],
  ])('in %s: %s', (language, text, numbers) => {
    expect(found(text, language)).toEqual(numbers);
  });

  test.each([
    ['zh-Hant', 'GPT-4o、V3、o1、5G'],
    ['en', 'GPT-4o, V3 and 3D'],
  ])('takes model names for names (%s)', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  test('keeps offsets in full-width text', () => {
    const text = '約３０％的人';
    const [number] = findNumbers(text, languageOf('zh-Hant'));
    expect(text.slice(number!.start, number!.end)).toBe('３０％');
  });
});

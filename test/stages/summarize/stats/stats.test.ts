// Numbers worth a card, with what they measure; and the numbers that are none.
import { describe, expect, test } from '@jest/globals';
import { sentencesOf } from '../../../../src/stages/summarize/index.ts';
import { findStats } from '../../../../src/stages/summarize/stats/index.ts';
import { paragraphs } from '../paragraphs.ts';

const stats = (language: string, ...lines: string[]) => {
  const { raw, blocks } = paragraphs(...lines);
  return findStats(sentencesOf(blocks, language), language).map((stat) => ({
    ...stat,
    text: raw.slice(stat.start, stat.end),
  }));
};

describe('findStats', () => {
  test.each<[string, string, string, string]>([
    ['zh-Hant', '官方估算其模型的成本獲利率達到545%。', '545%', '成本獲利率'],
    ['zh-Hant', '獲利比他們公布的每日淨賺47.49萬美元還低。', '47.49萬美元', '每日淨賺'],
    ['zh-Hant', '政府斥資5千億展開「星際之門」計畫。', '5千億', '政府斥資'],
    ['zh-Hant', '違者最高處以20年監禁。', '20年', '監禁'],
    ['ja', '総事業費は1億6000万円。', '1億6000万円', '総事業費'],
    ['ja', '3兆円の投資を決めた。', '3兆円', '投資'],
    ['ko', '매출은 31억 원이었다.', '31억 원', '매출'],
    ['en', 'Sales rose 12 percent.', '12 percent', 'Sales rose'],
    ['en', 'It has 1,200 volunteers.', '1,200 volunteers', 'It has'],
    ['de', 'Das Vorhaben kostet 14,2 Mio. Euro.', '14,2 Mio. Euro', 'Das Vorhaben kostet'],
    ['fr', 'Les ventes ont progressé de 38 %.', '38 %', 'Les ventes ont progressé'],
  ])('in %s: %s', (language, line, text, label) => {
    expect(stats(language, line)).toEqual([expect.objectContaining({ text, label })]);
  });

  test.each([
    ['zh-Hant', '2025年3月5日上午10:30，第3季的7大企業推出GPT-4o、V3與o1。'],
    ['zh-Hant', '電話02-2345-6789，他今年52歲，民國113年出生。'],
    ['en', 'On March 3, 2025 at 10:30 the 61-year-old called 555-1234 from Route 66.'],
    ['de', 'Am 3. Oktober 2025, im 19. Jahrhundert, um 10 Uhr.'],
    ['ja', '2025年3月5日、第3回の会合が開かれた。'],
    ['ko', '2025년 3월 5일 제3회 모임이 열렸다.'],
  ])('%s: %s holds none', (language, line) => {
    expect(stats(language, line)).toEqual([]);
  });

  test('percentages and money come before small counts', () => {
    expect(stats('zh-Hant', '園區有35人。', '營收成長18%。').map((stat) => stat.text)).toEqual([
      '18%',
      '35人',
    ]);
  });

  test('a number that is said twice is one stat', () => {
    expect(stats('en', 'Rents rose 12 percent.', 'Again, 12 percent!')).toHaveLength(1);
  });
});

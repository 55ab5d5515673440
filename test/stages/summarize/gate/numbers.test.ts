// What an engine may make of the numbers, dates, names and addresses of an article, and what it may not.
import { describe, expect, test } from '@jest/globals';
import { runGate } from '../../../../src/stages/summarize/gate/index.ts';

const zh = (fact: string) => `市政府今天公布新的計畫，${fact}，引起許多市民的討論。`;
const en = (fact: string) => `The council announced a plan today, and ${fact} for the people of the town.`;

/** What the checks of facts find in a sentence about an article. */
function findings(article: string, language: string, sentence: string, outputLanguage = language): string[] {
  const block = { text: article, start: 0, end: article.length, kind: 'paragraph' as const, kept: true };
  return runGate({
    ...{
      raw: article,
      metadata: {},
      blocks: [block],
      language,
      outputLanguage,
      title: '',
      summary: [{ text: sentence }],
    },
    ...{ keyPoints: [], quotes: [], stats: [], subjects: [], preheader: '', hashtags: [] },
  })
    .filter(({ check, ok }) => !ok && ['numbers', 'dates', 'names', 'urls'].includes(check))
    .map(({ check, detail }) => `${check}: ${detail}`);
}

type Case = [language: string, article: string, sentence: string, outputLanguage?: string];

describe('the same number passes in another dress', () => {
  test.each<Case>([
    ['zh-Hant', zh('總經費475,000元'), '計畫總經費達47.5萬元。'],
    ['zh-Hant', zh('總經費４７．５萬元'), '計畫總經費達475,000元。'],
    ['zh-Hant', zh('有二十三人參加'), '計畫有23人參加。'],
    ['zh-Hant', zh('投資5千億元'), '計畫投資5,000億元。'],
    ['zh-Hant', zh('成長兩成'), '計畫成長20%。'],
    ['zh-Hant', zh('2026年開始'), '計畫二〇二六年開始。'],
    ['zh-Hant', zh('預算$1.2 billion'), '計畫有12億美元的預算。'],
    ['zh-Hant', zh('投資12億元'), 'The plan invests 1.2 billion yuan.', 'en'],
    ['zh-Hant', zh('二十三名市民同意'), 'Twenty-three people agreed.', 'en'],
    ['zh-Hant', zh('三分之二的市民同意'), 'Two thirds of the people agreed.', 'en'],
    ['zh-Hant', zh('上千名市民同意'), 'Thousands of people agreed.', 'en'],
    ['en', en('1.2 billion dollars are planned'), '市政府計畫投入12億美元。', 'zh-Hant'],
    ['en', en('it begins on March 5, 2026'), '計畫將於2026年3月5日開始。', 'zh-Hant'],
    ['en', en('twelve schools get money'), 'The 12 schools get the money.'],
    ['en', en('12 schools get money'), 'Twelve schools get the money.'],
    ['en', en('a third of the people agreed'), 'About 33% of the people agreed.'],
    ['en', en('half of the people agreed'), 'About 50% of the people agreed.'],
    ['en', en('20 to 30 percent agreed'), 'From 20 to 30 percent of the people agreed.'],
    [
      'de',
      'Die Stadt plant 1,2 Milliarden Euro und zwölf Schulen.',
      'Die Stadt plant 1.200 Millionen Euro und 12 Schulen.',
    ],
    ['en', 'Bakery wins four-year fight over the smell of bread.', '4年越しの争いに決着がついた。', 'ja'],
    ['en', 'Two-thirds of the twenty-one towns agreed.', '21の町の67％が賛成した。', 'ja'],
    ['en', 'Sales of bread rose threefold in a ten-day week.', '銷售成長3倍，為期10天。', 'zh-Hant'],
    [
      'de',
      'Der zweijährige Streit endete, der Preis stieg dreifach.',
      '2年の争いで価格は3倍になった。',
      'ja',
    ],
    ['en', 'Sales of bread doubled in a week.', '銷售成長2倍。', 'zh-Hant'],
    ['de', 'Die Stadt beschloss es mit Zweidrittelmehrheit.', 'The town agreed by two thirds.', 'en'],
    ['nl', 'De vierjarige strijd kostte driemaal zoveel.', '4年の争いは3倍かかった。', 'ja'],
    ['fr', 'Deux-tiers des élus ont voté, après dix-huit mois.', '18カ月後、約67％が賛成した。', 'ja'],
    ['ko', '시는 열두 명을 뽑아 새 미술관을 짓는다고 발표했다.', '시는 12명을 뽑았다.'],
    ['ja', '市は3分の2の賛成で美術館を建てると発表した。', '市は三分の二の賛成で建てる。'],
  ])('%s: %s → %s', (...[language, article, sentence, outputLanguage]) => {
    expect(findings(article, language, sentence, outputLanguage)).toEqual([]);
  });
});

describe('another number does not', () => {
  test.each<Case>([
    ['zh-Hant', zh('投資12億元'), '計畫投資12億美元。'],
    ['zh-Hant', zh('有20%的人參加'), '計畫有20人參加。'],
    ['zh-Hant', zh('有二十三人參加'), '計畫有二十人參加。'],
    ['zh-Hant', zh('十二人參加'), '計畫有上千人參加。'],
    ['zh-Hant', zh('三分之二的市民同意'), '三分之一的市民同意計畫。'],
    ['zh-Hant', zh('投資12億元'), 'The plan invests US$1.2 billion.', 'en'],
    ['zh-Hant', zh('二十三名市民同意'), 'Thirty-three people agreed.', 'en'],
    ['en', en('12 schools get money'), 'Thirteen schools get the money.'],
    ['en', en('$12 million are planned'), 'The plan has €12 million.'],
    ['en', en('two thirds of the people agreed'), 'About half of the people agreed.'],
    ['en', en('forty-two people agreed'), 'In all forty people agreed.'],
    ['en', en('five people agreed'), 'About ⅔ of the people agreed.'],
    ['en', en('five people agreed'), 'The Ⅻ of them agreed with ٣٤ others.'],
    ['en', en('five people agreed'), 'There were dozens of people, and hundreds more.'],
    ['de', 'Die Stadt plant zwölf Schulen am Hafen.', 'Die Stadt plant dreizehn Schulen am Hafen.'],
    ['ko', '시는 열두 명을 뽑아 새 미술관을 짓는다고 발표했다.', '시는 스무 명을 뽑았다.'],
    ['ja', '市は十二億円を投じて美術館を建てると発表した。', '市は十三億円を投じて建てる。'],
  ])('%s: %s → %s', (...[language, article, sentence, outputLanguage]) => {
    const [first] = findings(article, language, sentence, outputLanguage);
    expect(first).toMatch(/^numbers: summary 1: .* is not in the article$/);
  });
});

test('an address is the article’s as a whole, or the site of one', () => {
  const article = zh('詳見 https://news.example.com/2026/plan');
  expect(findings(article, 'zh-Hant', '詳見 https://news.example.com/2026/plan。')).toEqual([]);
  expect(findings(article, 'zh-Hant', '詳見 news.example.com 的說明。')).toEqual([]);
  for (const address of [
    'https://news.example.com/2026/p',
    'https://news.example.com/2026/plan/b',
    'ws.example.com',
  ])
    expect(findings(article, 'zh-Hant', `詳見 ${address} 的說明。`)).toContainEqual(
      expect.stringContaining(`urls: summary 1: ${address}`),
    );
});

test('a form of address is no name, and a name is the same with its marks apart', () => {
  expect(findings(en('Jane Doe leads it'), 'en', 'The plan is led by Ms. Doe.')).toEqual([]);
  expect(
    findings(en('José Álvarez leads it'), 'en', 'The plan is led by José Álvarez.'.normalize('NFD')),
  ).toEqual([]);
});

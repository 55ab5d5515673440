// An article, and what a good model answers about it: the numbers are those of the sentences as the stage splits them.
import type { Article } from '../../src/domain/article.ts';

export const sentences = [
  '台南夜市的牛肉湯攤開業四十年，第二代店主陳美玉每天凌晨三點熬湯，一天賣出320碗。',
  '「湯頭可以教，火候教不來。」陳美玉說。',
  '她的女兒林曉婷去年回鄉接手，把熟客名單搬上手機，訂單因此增加18%。',
  '市政府觀光局統計，夜市去年吸引260萬人次。',
  '附近攤商說，攤位租金三年漲了兩成，年輕人不敢接班。',
];

export const advertisement = '〔廣告〕請繼續往下閱讀';

const paragraphs = [
  '夜市老店的一鍋湯',
  `${sentences[0]}${sentences[1]}`,
  advertisement,
  `${sentences[2]}${sentences[3]}`,
  sentences[4],
];

export const articleOf = (...more: string[]): Article => ({
  kind: 'text',
  ref: 'stew.txt',
  raw: [...paragraphs, ...more].join('\n\n'),
  metadata: {},
});

const chosen = (sentence: number) => ({ sentence, translation: null as string | null });

export const goodAnswer = () => ({
  headline: '台南老攤的接班課',
  summary: [chosen(1), chosen(3), chosen(4)],
  keyPoints: [chosen(3), chosen(5)],
  quotes: [{ quote: 'q1', translation: null as string | null }],
  furtherQuotes: [] as {
    text: string;
    speaker: string | null;
    proof: string | null;
    translation: string | null;
  }[],
  figures: [{ figure: 'n1', value: null, unit: null, label: null }],
  subjects: ['夜市老攤一天賣出320碗湯', '女兒回鄉接手牛肉湯攤', '攤位租金三年漲了兩成'],
  preheader: '熟客名單搬上手機，訂單增加18%。',
  hashtags: ['陳美玉', '牛肉湯'],
  hook: '火候教不來，但有人回鄉接手了。',
});
export type Answer = ReturnType<typeof goodAnswer>;

const english = [
  'A beef soup stall in a Tainan night market has been open for forty years; its second owner starts the soup at three and sells 320 bowls a day.',
  '“The broth can be taught, the fire cannot,” the owner said.',
  'Her daughter came home last year, moved the list of regulars to a phone, and orders rose by 18%.',
  'The tourism office counts 2.6 million visits to the market last year.',
  'Neighbours say that rents rose by 20% in three years, and the young do not dare to take over.',
];

/** The same in English, with the figures in English too. */
export const englishAnswer = () => {
  const translated = (sentence: number) => ({ sentence, translation: english[sentence - 1] ?? null });
  return {
    ...goodAnswer(),
    headline: 'One pot of soup, two generations',
    summary: [translated(1), translated(3), translated(4)],
    keyPoints: [translated(3), translated(5)],
    quotes: [{ quote: 'q1', translation: 'The broth can be taught, the fire cannot.' }],
    figures: [] as { figure: string; value: string | null; unit: string | null; label: string | null }[],
    subjects: [
      'A night market stall sells 320 bowls a day',
      'A daughter comes home to the soup',
      'Rents keep the young away',
    ],
    preheader: 'A list of regulars moved to a phone, and orders rose by 18%.',
    hashtags: ['soup', 'market'],
    hook: 'The fire cannot be taught, but somebody came home to learn.',
  };
};

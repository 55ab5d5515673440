// The whole stage, source to gate, on texts that nobody writes: it ends, in time linear in the length, with verbatim
// spans. Each piece here made some part of it quadratic while it was written, or is of the kind that does.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Article } from '../../../src/domain/article.ts';
import type { Digest } from '../../../src/domain/digest.ts';
import { readHtml } from '../../../src/sources/html.ts';
import { readMarkdown } from '../../../src/sources/markdown.ts';
import { summarizeArticle } from '../../../src/stages/summarize/index.ts';
import extractive from '../../../src/summarizers/extractive.ts';
import fc from '../../setup/properties.ts';

type Kind = 'text' | 'markdown' | 'html';

const opening = 'The storm begins here today, and it is told in a sentence of its own.';

function articleOf(kind: Kind, source: string): Article {
  const read = { text: (raw: string) => ({ raw, metadata: {} }), markdown: readMarkdown, html: readHtml }[
    kind
  ];
  return { kind, ref: 'storm', ...read(source) };
}

const summarize = (article: Article): Promise<Digest> =>
  summarizeArticle(
    article,
    { summarizer: extractive, settings: {} },
    { signal: new AbortController().signal },
  );

/** 1 → "b", 27 → "bb": a name for each number. */
const lettered = (n: number): string =>
  n.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));

/** A piece as often as it fits into so many characters, after a sentence that makes an article of it; each § is another word. */
function storm(kind: Kind, piece: string, length: number): string {
  const times = Math.ceil(length / piece.length);
  const pieces = piece.includes('§')
    ? Array.from({ length: times }, (_, i) => piece.replaceAll('§', lettered(i))).join('')
    : piece.repeat(times);
  return `${kind === 'html' ? `<body><p>${opening}</p>` : `${opening}\n\n`}${pieces}`;
}

function expectVerbatim({ raw }: Article, digest: Digest): void {
  for (const { text, start, end } of [
    ...digest.summary,
    ...digest.keyPoints,
    ...digest.quotes,
    ...digest.blocks,
  ])
    if (raw.slice(start, end) !== text) expect(raw.slice(start, end)).toBe(text);
  for (const { value, start, end } of digest.stats) expect(raw.slice(start, end)).toContain(value);
  expect(digest.checks.filter(({ ok }) => !ok)).toEqual([]);
}

/** Of this process, which other work on the machine blurs little. */
async function cpuMsOf(kind: Kind, source: string): Promise<number> {
  const before = process.cpuUsage();
  const article = articleOf(kind, source);
  expectVerbatim(article, await summarize(article));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const length = 2_500;
const factor = 4;
/** A square would be 16; what else the process does must not count. */
const mostGrowth = 9;
/** Below this a square, were there one, would cost nobody anything at the lengths of articles. */
const tellableMs = 40;

const growthOf = (kind: Kind, piece: string): Promise<number> =>
  growth(kind, (times) => storm(kind, piece, length * times));

/** How many times the CPU time grows when the source, made for a number of lengths, is four times as long. */
async function growth(kind: Kind, source: (times: number) => string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > mostGrowth; tries++) {
    const large = await cpuMsOf(kind, source(factor));
    if (large < tellableMs) return factor;
    least = Math.min(least, large / (await cpuMsOf(kind, source(1))));
  }
  return least;
}

const pieces: Record<Kind, readonly string[]> = {
  text: [
    ...[
      '字\n',
      'ab\n',
      '他走。\n\n',
      '字',
      'a',
      'Aa',
      'a-',
      'A ',
      '「',
      '“',
      '「“',
      '他說',
      '他說：「這是。」',
      '王小明表示，',
    ],
    ...[
      'he said ',
      ', who said ',
      'according to ',
      'John Smith, the mayor, said that “we go,” ',
      'J. ',
      'Mr. ',
    ],
    ...[
      'と述べた',
      '田中さんは',
      'カ',
      '고 말했다',
      '김 대표는 ',
      `주민회가${' 앞으로'.repeat(24)} 가며 “물길을 다시 내야 합니다”라고 밝혔다. `,
      '„Ja“, sagte Hans Müller. ',
      '« Oui », a dit Jean. ',
    ],
    ...['1', '1 2 3 ', '3% ', '12個月內', '1,000萬元3% ', '$1.2 billion ', '二十三', '2025年1月2日'],
    ...[
      'https://x.example/?a=b ',
      'a@a.',
      'e\u0301',
      '\u200b',
      '👨‍👩‍👧',
      'Q：甲\n',
      '王小明說：「這是我們的路。」\n\n',
      'Anna B§: We go.\n\n',
      '王大明：我們要去§走走看看。\n\n',
      '“We will go to the place of § now,” said Anna B§. ',
      'More from the harbour §\n\nThe keeper of the lighthouse § says that the lamp must not fail.\n\n',
      '§ §\n',
      'Anna B§, the mayor of §, said that we go to §.\n\n',
      '▲圖',
      '(圖/',
      '我是廣告 請繼續往下閱讀\n',
    ],
  ],
  markdown: [
    '[',
    '[a](',
    '*a_',
    '> ',
    '`',
    '- a\n',
    '|a|b|\n|-|-|\n',
    '<a ',
    '&amp;',
    '[a]: https://x.example/\n',
  ],
  html: [
    '<b>',
    '<div>',
    '<pre>',
    '<table><tr><td>',
    '<template>',
    '<td><li>',
    '<',
    '&amp;amp;',
    '<p>a',
    '<br>',
    '<img src=x>',
  ],
};

describe.each(Object.entries(pieces) as [Kind, string[]][])('a storm in %s', (kind, all) => {
  test.each(all)('of %j takes time in its length, not in the square of it', async (piece) => {
    expect(await growthOf(kind, piece)).toBeLessThan(mostGrowth);
  });
});

/** A run within a line: where it ends there is no end of the line, which patterns such as /[.]+$/ look for at each place of it. */
const runLength = 9_000;
const within = (kind: Kind, piece: string, times: number): string => {
  const line = `${opening} ${piece.repeat(Math.ceil((runLength * times) / piece.length))} ${opening}`;
  return kind === 'html'
    ? `<body><p>${opening}</p><p>${line}</p></body>`
    : `${opening}\n\n${line}\n\n${opening}`;
};
const signs = [...'.。，,… \u3000\u00a0「」"“”()（aAé漢かガ가01–—!?！:：;/|#*_`>@~=+\\%$·、»’'];

describe.each<Kind>(['text', 'markdown'])('a run within a line of %s', (kind) => {
  test.each(signs)('of %j takes time in its length', async (sign) => {
    expect(await growth(kind, (times) => within(kind, sign, times))).toBeLessThan(mostGrowth);
  });
});

/** So long, words whose time doubles with every other sign take seconds, and no longer. */
const longWords = 42;

test.each<[string, string]>([
  ['ko', '김 대표는 섬의 물길을 다시 내겠다고 밝혔다. 주민들은 “물이 맑다” “§”'],
  ['ja', '田中さんは島の水路をもう一度つくると話した。住民は「水が澄んだ」 「§」'],
  ['zh', '王大明說要再修一次島上的水路。居民說：「水清了」 「§」'],
  ['en', 'Ann Field said that the island gets its canal back. People say “it is clear” “§”'],
  ['fr', 'Anne Roux a dit que l’île retrouve son canal. On dit « elle est claire » « § »'],
])('words in marks beside words in marks, in %s, take time in their length', async (_, line) => {
  const told = (times: number) =>
    `${opening}\n\n${line.replace('§', '가'.repeat((longWords * times) / factor))}`;
  expect(await growth('text', told)).toBeLessThan(mostGrowth);
});

test.each(['class', 'style', 'id'])(
  'an attribute %s of any length takes time in its length',
  async (name) => {
    for (const piece of [' ', 'a ', ';', 'a-'])
      expect(
        await growth('html', (times) => {
          const value = piece.repeat((runLength * times) / piece.length);
          return `<body><article ${name}="${value}"><p>${opening}</p></article></body>`;
        }),
      ).toBeLessThan(mostGrowth);
  },
);

/** Words and marks of a labelled article in each language. */
const folder = new URL('../../fixtures/articles/', import.meta.url);
const byLanguage = Map.groupBy(
  readdirSync(folder).filter((file) => file.endsWith('.txt')),
  (file) => /^(?:zh-Han[st]|[a-z]{2})/.exec(file)?.[0] ?? '',
);

test.each([...byLanguage])(
  'words of %s in any order, again and again, take time in their length',
  async (_, files) => {
    const text = readFileSync(new URL(files[0]!, folder), 'utf8');
    const words = [
      ...new Set(text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,3}|\p{L}+ ?|\p{N}+|[^\p{L}\p{N}]/gu)),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), async (some) => {
        expect(await growth('text', (times) => within('text', some.join(''), times))).toBeLessThan(
          mostGrowth,
        );
      }),
      { numRuns: 4 },
    );
  },
);

/** So long, a word that a pattern can part in every way takes seconds, and no longer. */
const longestWord = 48;

test.each([...byLanguage])('words of %s as long as a line take time in their length', async (_, files) => {
  const text = readFileSync(new URL(files[0]!, folder), 'utf8').slice(0, length);
  for (const which of [0, 1, 2, 3]) {
    const told = (times: number) => {
      const more = 'a'.repeat((longestWord * times) / factor);
      return text.replace(/\p{L}+/gu, (word, at: number) => (at % 4 === which ? word + more : word));
    };
    expect(await growth('text', told)).toBeLessThan(mostGrowth);
  }
});

test.each<[Kind, string]>([
  ['text', ' '],
  ['text', '「'],
  ['text', '\u0301\u0316'],
  ['markdown', '['],
  ['html', '<i><b>'],
])('a megabyte of %s %j comes to an end', async (kind, piece) => {
  const article = articleOf(kind, storm(kind, piece, 1_000_000));
  expectVerbatim(article, await summarize(article));
});

/** Words and marks in any order. */
const anyOf = (kind: Kind): fc.Arbitrary<string> => {
  const words = [
    ...[
      '他說：「',
      '」',
      '“',
      '”',
      '。',
      '，',
      '. ',
      '\n',
      '\n\n',
      '王小明',
      '表示，',
      'said ',
      'Jane Doe',
      '3.5%',
      '47萬美元',
      'と述べた',
    ],
    ...[
      '김 대표는 ',
      '고 말했다',
      '\u200b',
      '\u202e',
      '😀',
      '\ud800',
      'e\u0301',
      '&amp;',
      '我是廣告',
      'https://x.example',
      '字'.repeat(30),
    ],
  ];
  const marks = {
    text: ['▲', '(圖/', ')', '#'],
    markdown: [
      '# ',
      '* ',
      '> ',
      '**',
      '_',
      '`',
      '```\n',
      '[',
      '](',
      ')',
      '![',
      '|',
      '---\n',
      '1. ',
      '<b>',
      '\\',
    ],
    html: [
      '<p>',
      '</p>',
      '<h2>',
      '</h2>',
      '<li>',
      '<b>',
      '</b>',
      '<br>',
      '<td>',
      '<pre>',
      '</pre>',
      '<script>',
      '<!--',
      '-->',
      '<a href=x>',
      '<',
      '>',
      '<aside>',
      '<figcaption>',
    ],
  };
  return fc
    .array(fc.oneof(fc.constantFrom(...words, ...marks[kind]), fc.string({ maxLength: 8 })), {
      maxLength: 60,
    })
    .map((all) => all.join(''));
};

test.each<Kind>(['text', 'markdown', 'html'])(
  'any %s makes a digest of verbatim spans, or a plain error',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(anyOf(kind), async (source) => {
        const article = articleOf(kind, source);
        try {
          expectVerbatim(article, await summarize(article));
        } catch (error) {
          expect(error).toMatchObject({ code: 'ARTICLE_UNUSABLE' });
        }
      }),
      { numRuns: 80 },
    );
  },
);

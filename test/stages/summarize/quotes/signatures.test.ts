// The line under someone's words that tells whose they are: it goes before whom the next paragraph is about, and is no
// sentence of the article.
import { describe, expect, test } from '@jest/globals';
import { summarizeArticle } from '../../../../src/stages/summarize/index.ts';
import extractive from '../../../../src/summarizers/extractive.ts';

const digestOf = (...paragraphs: string[]) =>
  summarizeArticle(
    { kind: 'text', ref: 'sample', raw: paragraphs.join('\n\n'), metadata: {} },
    { summarizer: extractive, settings: {} },
    { signal: new AbortController().signal },
  );

describe.each<[string, string, [string, string | null], string[]]>([
  [
    'zh-Hant',
    '——溫以安，園藝治療師',
    ['溫以安', '園藝治療師'],
    [
      '病房外的花圃',
      '園藝治療師溫以安在醫院待了九年。院方上個月替她換了一塊更大的地。',
      '「種子不會問你得了什麼病，它只問你今天有沒有澆水。」',
      '護理長段秀琴起初反對花圃。她坦言：「我怕泥土帶進病房，後來我自己也種了兩盆薄荷。」',
    ],
  ],
  [
    'zh-Hans',
    '——护士长段秀琴',
    ['段秀琴', '护士长'],
    [
      '病房外的花圃',
      '医院上个月换了一块更大的地给花圃，病人每天早上都会下楼浇水。',
      '“种子不会问你得了什么病，它只问你今天有没有浇水。”',
      '园艺师温以安在医院待了九年。她坦言：“我怕泥土带进病房，后来我自己也种了两盆薄荷。”',
    ],
  ],
  [
    'ja',
    '── 大西美咲、看護師',
    ['大西美咲', '看護師'],
    [
      '病棟の花壇',
      '病院は先月、花壇を広い場所に移した。患者は毎朝、庭に下りて水をやっている。',
      '「種は病名を聞きません。今日、水をもらったかどうかだけです」',
      '院長の高橋一郎さんは初めは反対した。高橋さんは「土が病室に入るのが怖かった」と話す。',
    ],
  ],
  [
    'ko',
    '— 정다은, 간호사',
    ['정다은', '간호사'],
    [
      '병동 밖의 꽃밭',
      '병원은 지난달 꽃밭을 더 넓은 곳으로 옮겼다. 환자들은 매일 아침 내려와 물을 준다.',
      '“씨앗은 무슨 병인지 묻지 않아요. 오늘 물을 주었는지만 물어요.”',
      '김민수 원장은 처음에는 반대했다. 김 원장은 “흙이 병실에 들어올까 겁났다”고 말했다.',
    ],
  ],
])('%s, signed %s', (_, line, [speaker, role], paragraphs) => {
  const words = paragraphs[2]!.slice(1, -1);

  test.each([
    ['a paragraph', [...paragraphs.slice(0, 3), line, ...paragraphs.slice(3)]],
    ['the next line', [...paragraphs.slice(0, 2), `${paragraphs[2]}\n${line}`, ...paragraphs.slice(3)]],
  ])('in %s of its own', async (_where, parts) => {
    const digest = await digestOf(...parts);
    const quote = digest.quotes.find(({ text }) => text === words);
    expect([quote?.speaker, quote?.role]).toEqual([speaker, role]);
    const told = [...digest.summary, ...digest.keyPoints].map(({ text }) => text).join('\n');
    expect(told).not.toMatch(/[—─]/u);
    expect(digest.subjects.join('\n')).not.toContain(line);
  });
});

test('a pulled quotation without marks is of whom the line under it names, and the line is nothing else', async () => {
  const digest = await digestOf(
    '市長宣布興建跨海纜車',
    '市議會將於六月討論這項計畫，工程要三年。',
    '沒有人會被留下。',
    '——林書豪，市長',
    '居民擔心噪音，店家希望有更多客人。',
  );
  expect(digest.quotes.map(({ speaker, role, text }) => [speaker, role, text])).toEqual([
    ['林書豪', '市長', '沒有人會被留下。'],
  ]);
  expect([...digest.summary, ...digest.keyPoints].map(({ text }) => text).join('\n')).not.toMatch(/——/u);
});

test.each<[string, [string | null, string | null]]>([
  ['— Ann Field, mayor', ['Ann Field', 'mayor']],
  ['– María de la Vega, alcaldesa', ['María de la Vega', 'alcaldesa']],
  // A paper, a book, or whose picture it is.
  ['— The Harbour Post', [null, null]],
  ['— Ann Field', [null, null]],
])('in letters, “%s” names whoever has an office beside the name', async (line, expected) => {
  const digest = await digestOf(
    'Town plans a cable car over the harbour',
    'The town will build a cable car over the harbour, and the council will talk about it in June.',
    '“The bridge is full every morning and nobody can build a second one.”',
    line,
    'People who live near the shore fear the noise, while shopkeepers hope for more guests.',
  );
  expect(digest.quotes.map(({ speaker, role }) => [speaker, role])).toEqual([expected]);
});

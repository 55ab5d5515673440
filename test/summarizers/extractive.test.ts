// The extractive engine through the whole stage: labelled articles, short ones, and any text at all.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { PullquoteError } from '../../src/errors.ts';
import { countCjk } from '../../src/language/text/characters.ts';
import { displayWidth } from '../../src/language/text/width.ts';
import fc from '../setup/properties.ts';
import { digestOfText } from './extractive-digest.ts';

const folder = new URL('../fixtures/articles/', import.meta.url);
const fixtures = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe.each(fixtures)('%s', (file) => {
  const raw = readFileSync(new URL(file, folder), 'utf8');
  const digest = digestOfText(raw);

  test('makes a digest whose every check holds', async () => {
    const { checks } = await digest;
    expect(checks.filter((check) => !check.ok)).toEqual([]);
  });

  test('summary and key points are up to five different sentences each, in order', async () => {
    const { summary, keyPoints } = await digest;
    expect(summary.length).toBeGreaterThanOrEqual(2);
    expect(summary.length).toBeLessThanOrEqual(5);
    // Few rather than one that leans on a sentence that is not shown: test/summarizers/key-points.test.ts.
    expect(keyPoints.length).toBeGreaterThanOrEqual(1);
    expect(keyPoints.length).toBeLessThanOrEqual(5);
    const texts = [...summary, ...keyPoints].map((passage) => passage.text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const passages of [summary, keyPoints])
      expect(passages.map((p) => p.start)).toEqual(passages.map((p) => p.start!).sort((a, b) => a - b));
  });

  test('subjects fit an inbox and the preheader says something else', async () => {
    const { subjects, preheader } = await digest;
    expect(subjects.length).toBeGreaterThan(1);
    expect(new Set(subjects).size).toBe(subjects.length);
    for (const subject of subjects) {
      expect(displayWidth(subject)).toBeLessThanOrEqual(90);
      expect(countCjk(subject)).toBeLessThanOrEqual(42);
      expect(subject).not.toMatch(/[!！…]/u);
    }
    expect(preheader.length).toBeLessThanOrEqual(130);
    expect(subjects).not.toContain(preheader);
  });
});

test('a role that a sentence begins with is the article’s, though it is shown in small letters', async () => {
  const { quotes } = await digestOfText(
    `${'Die Gemeinde Süderau berät am Montag über den Neubau der Brücke am Hafen. '.repeat(2)}\n\nDer ehemalige Hafenmeister Jonas Feld sagte dem Rat: „Wir haben drei Winter auf diese Brücke gewartet.“`,
  );
  expect(quotes.map(({ speaker, role }) => [speaker, role])).toEqual([
    ['Jonas Feld', 'der ehemalige Hafenmeister'],
  ]);
});

test('the same article makes the same digest', async () => {
  const raw = readFileSync(new URL(fixtures[0]!, folder), 'utf8');
  expect(await digestOfText(raw)).toEqual(await digestOfText(raw));
});

test('an article of two sentences without quotes works', async () => {
  const { summary, keyPoints, quotes, subjects } = await digestOfText(
    '今天天氣很好，公園裡都是人。明天會下雨，活動改到室內。',
  );
  expect([summary.length, keyPoints.length, quotes.length]).toEqual([1, 1, 0]);
  expect(subjects).toEqual(['今天天氣很好，公園裡都是人', '明天會下雨，活動改到室內']);
});

test('a connective is left out at the beginning of a span', async () => {
  const lines = Array.from(
    { length: 6 },
    (_, i) => `城市的第${'一二三四五六'[i]}座圖書館在春天開幕，收藏了許多舊地圖。`,
  );
  const { summary, keyPoints } = await digestOfText(
    `${lines.join('\n\n')}\n\n然而，圖書館的預算在城市裡年年減少，春天開幕的館藏沒有人整理。`,
  );
  for (const passage of [...summary, ...keyPoints]) expect(passage.text).not.toMatch(/^然而/u);
});

describe('an editor', () => {
  const news = (title: string) =>
    [
      title,
      'Some 48,000 home batteries fed the regional grid during the ice storm of last month and spared many homes a blackout.',
      '“That is one mid-sized gas plant, and it was sitting in cellars,” said Doug Wren, the head of operations at the grid board.',
      'The program cost eleven million dollars last year, about a fifth of what a new gas plant would have cost the region.',
      'By November he had asked for twice the money. The board wants to enroll three times as many homes before 2029.',
      'Ice brought down 900 miles of lines in two days, and three gas plants of the region had frozen valves by the evening.',
      'Winter rules should make owners keep a fifth of the charge in reserve, the report of the board recommends to lawmakers.',
      'Owners get a fee of some hundred dollars a year for the right that the board has to draw on what their cellars hold.',
      'Three more regions with cold winters want to copy the program, and one of them has written to makers of batteries.',
      'Lawmakers of the region will hear engineers and owners in March, before the board decides on the fee for next year.',
    ].join('\n\n');

  test('cuts a long headline where a phrase ends, and leaves in who found it where it may', async () => {
    const long = await digestOfText(
      news('Report: Small batteries kept the lights on during an ice storm in winter, grid operator says'),
    );
    expect(long.subjects[0]).toBe('Small batteries kept the lights on');
    const tail = await digestOfText(
      news('Home batteries spared a whole region the winter blackouts, study finds'),
    );
    expect(tail.subjects[0]).toBe('Home batteries spared a whole region the winter blackouts, study finds');
  });

  test('begins no subject with the second half of a headline', async () => {
    const { subjects } = await digestOfText(
      news('A region heats its homes with a dairy’s warm water – and saves 1,400 tonnes of carbon'),
    );
    expect(subjects.filter((subject) => /^and /.test(subject))).toEqual([]);
  });

  test('makes no point of what a statement tells, and no point begins with what points back', async () => {
    const { quotes, keyPoints } = await digestOfText(
      [
        '老屋頂上的太陽能',
        '三重一處老社區的住戶在去年集資，把屋頂租給合作社裝太陽能板，一年下來發了四萬多度的電。',
        '合作社的帳目每季貼在一樓的公布欄上，賣電的收入先修水塔，再分給出錢的二十六戶住戶。',
        '如此熱鬧的住戶大會，二十年來還是第一次，連搬走的人也回來投票。',
        '鄰近的三個社區已經來參觀過，其中一個打算在明年春天動工，規模是三重這一處的兩倍。',
        '合作社現在有三百多名社員，最年長的八十一歲，負責每個月爬上屋頂抄一次電表上的數字。',
        '板子的清潔由附近高中的社團包下來，學生一學期來兩次，換到的是合作社替他們付的工具和保險。',
        '合作社打算把多的電賣給隔壁的小學，學校的冷氣從六月起就能用自己鄰居發的電。',
        '銀行起初不肯借錢給住戶，直到合作社拿出三年的收支，才有兩家願意用屋頂的租約作為擔保。',
        '市政府從今年起補助屋頂防水，每一棟最多可以拿到三十萬元，申請的社區已經超過一百個。',
        '社區規劃師林育廷指出，全市有六萬棟公寓的屋頂會漏水，要裝板先做防水。',
      ].join('\n\n'),
    );
    expect(quotes.map(({ kind, speaker }) => [kind, speaker])).toEqual([['statement', '林育廷']]);
    const texts = keyPoints.map(({ text }) => text);
    expect(texts.filter((text) => /林育廷|^如此/.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThanOrEqual(2);
  });

  test('makes no point of what a quote says, nor of a sentence whose pronoun has nobody before it', async () => {
    const { keyPoints } = await digestOfText(news('Home batteries and the ice storm'));
    const texts = keyPoints.map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('“'))).toEqual([]);
    expect(texts.filter((text) => /^By November he/.test(text))).toEqual([]);
  });
});

test.each([
  [
    'an adjective, a commonplace',
    'The wrong bus runs again in Tolby',
    'The wrong bus ran through Tolby on Monday. It was the wrong, and nobody saw the public. The bus stops at the harbour, where the public waits. The wrong bus, the driver said, is a bus.',
    ['wrong', 'public'],
  ],
  [
    'half of a name',
    '솔내FC, 첫 우승',
    '솔내FC가 3일 솔내시에서 첫 우승을 했다. 솔내FC는 2대1로 이겼다. 솔내FC 감독은 울었다. 솔내FC 팬들은 노래했다.',
    ['FC'],
  ],
])('no hashtag is %s', async (_, title, text, never) => {
  const { hashtags } = await digestOfText(`${title}\n\n${text}`);
  expect(hashtags.filter((tag) => never.includes(tag))).toEqual([]);
});

test('hashtags are places, organisations and what it is about: nobody’s name, no day, no number', async () => {
  const { hashtags } = await digestOfText(
    [
      'Carrow keeps its depot, and Twelve Oaks loses its library',
      'The council of Carrow voted on Tuesday to keep the old depot, which Marian Holt and Derek Holt had asked it to do.',
      '“A depot is worth more than a car park,” said Marian Holt, who runs the Carrow Historical Society with her brother.',
      'Holt says that the depot costs the council less than the library. The Carrow Historical Society will pay for the roof.',
      'Twelve Oaks heard on Tuesday that its library would close. Derek Holt called the library the heart of Twelve Oaks.',
      'The council of Carrow meets again in March, and the library will close in May unless the council finds the money.',
    ].join('\n\n'),
  );
  expect(hashtags).toEqual(expect.arrayContaining(['Carrow', 'depot', 'library']));
  expect(hashtags.filter((tag) => /Holt|Marian|Derek|Tuesday|Twelve/.test(tag))).toEqual([]);
});

test('a hashtag is neither a piece of a longer name nor another form of one', async () => {
  const { hashtags } = await digestOfText(
    [
      'Tolby and Lenland fight over the ferry in the Gulf of Herons',
      'The Lenland navy has stopped the ferry of Tolby in the Gulf of Herons, and Tolby has called the government of Lenland.',
      'Tolby says that the Gulf of Herons is its own. “The Lenland government forgets its own maps,” said Ruth Okafor of Tolby.',
      'The government of Lenland will answer on Monday. Government lawyers have read the maps of the Gulf of Herons since May.',
      'A ferry costs Tolby 1.2 million pounds a year, and the ferry is the only way over the Gulf of Herons for its doctors.',
    ].join('\n\n'),
  );
  expect(hashtags).toEqual(expect.arrayContaining(['Tolby', 'Lenland']));
  expect(hashtags.filter((tag) => /^(?:Gulf|Herons)$/.test(tag))).toEqual([]);
  expect(hashtags.filter((tag) => tag.toLowerCase() === 'government').length).toBeLessThan(2);
});

test('somebody under suspicion is no hashtag', async () => {
  const { hashtags } = await digestOfText(
    [
      'サクランボ120キロを盗んだ疑い　従兄弟2人を逮捕',
      'サクランボを盗んだとして、警察は佐野大樹容疑者（31）と佐野俊介容疑者（28）を逮捕した。',
      '大樹容疑者は「サクランボの値段を見て決めた」と話し、俊介容疑者は黙っている。',
      '警察によると、大樹容疑者は夜の果樹園に2回入り、俊介容疑者が車で運んだ。サクランボは120キロだった。',
      '果樹園の主人は「大樹容疑者は祭りで一緒に踊った子だ」と話した。俊介容疑者のことは知らないという。',
    ].join('\n\n'),
  );
  expect(hashtags).toContain('サクランボ');
  expect(hashtags.filter((tag) => /容疑者|大樹|俊介/.test(tag))).toEqual([]);
});

test('how an interview was edited is no part of its summary', async () => {
  const { summary, keyPoints } = await digestOfText(
    [
      'Why Nora Quill lets her bees choose the hive',
      'Nora Quill has kept bees on the roofs of Carrow for two decades. We met on her roof; the conversation has been edited for length.',
      'Nora Quill: A hive that bees choose themselves lives two winters longer than one that we choose for them, in our count.',
      'Nora Quill: Most keepers open the lid every week because they are worried, and the bees pay for it with warmth.',
      'Nora Quill: Of the sixty hives on the roofs of this city only four were lost in the hard winter of last year.',
    ].join('\n\n'),
  );
  expect([...summary, ...keyPoints].filter(({ text }) => /edited/.test(text))).toEqual([]);
});

describe('an interview whose answers have neither names nor quotation marks', () => {
  const intro = 'Ines Marl has led the harbour museum for nine years. The museum opens its new hall in June.';
  const asked = (first: string) => [
    first,
    'Because the old hall was full each Sunday, and I would not send one more child away from the boats.',
    'And who is going to pay for the roof?',
    'The town will pay most of it. I will not promise what I cannot keep, and I never have done that here.',
    'Are you afraid of the opening?',
    'No. I was afraid of the rain that came through the roof in our first winter.',
  ];

  test('is theirs whom a question calls, and their I is nowhere the newsletter’s', async () => {
    const lines = ['“I will not promise what I cannot keep”', intro, ...asked('Ms Marl, why a new hall?')];
    const digest = await digestOfText(lines.join('\n\n'));
    const own = [...digest.summary, ...digest.keyPoints].map(({ text }) => text).concat(digest.preheader);
    expect(own.filter((text) => /\bI\b/.test(text) && !text.includes('Ines Marl:'))).toEqual([]);
    const direct = digest.quotes.filter(({ kind }) => kind === 'direct');
    expect(direct.map(({ speaker, attribution }) => [speaker, attribution?.grade])).toEqual(
      direct.map(() => ['Ines Marl', 'carried']),
    );
    expect(direct.length).toBeGreaterThan(1);
  });

  test('is nobody’s where no question calls anybody, and still not the newsletter’s', async () => {
    const digest = await digestOfText(
      ['A hall for the boats', intro, ...asked('Why a new hall?')].join('\n\n'),
    );
    const own = [...digest.summary, ...digest.keyPoints].map(({ text }) => text);
    expect(own.filter((text) => /\bI\b/.test(text))).toEqual([]);
    const direct = digest.quotes.filter(({ kind }) => kind === 'direct');
    expect(direct.map(({ speaker }) => speaker)).toEqual(direct.map(() => null));
  });

  test('is not found in questions that the paper answers itself', async () => {
    const digest = await digestOfText(
      [
        'The new hall: three questions',
        intro,
        'Ms Marl, who pays?',
        'The town pays most of it, and the state adds 4 million euros to what the friends of the museum gave.',
        'When does it open?',
        'The hall opens in June, and the boats are moved by night on 12 lorries over the old bridge.',
        'What is new in it?',
        'A ferry of 1910 hangs from the roof, and children may walk below its keel on a floor of glass.',
      ].join('\n\n'),
    );
    expect(digest.quotes).toEqual([]);
    expect(digest.keyPoints.length).toBeGreaterThan(0);
  });
});

test('nothing to summarize is an error that says what was expected', async () => {
  await expect(digestOfText('!!!')).rejects.toThrow(PullquoteError);
  await expect(digestOfText('!!!')).rejects.toMatchObject({ code: 'ARTICLE_UNUSABLE' });
});

const pieces = fc.constantFrom(
  ...[
    '他說：「',
    '」',
    '“',
    '”',
    '"',
    "'",
    '『',
    '』',
    '。',
    '，',
    '！',
    '.',
    ' ',
    '\n',
    '\n\n',
    '王小明',
    '表示，',
    'said ',
    'Jane Doe',
    ', the mayor,',
    '3.5%',
    '47萬美元',
    '2025年',
    'と述べた',
    '田中さんは',
    '고 말했다',
    '김 대표는 ',
  ],
  ...[
    '#',
    '▲',
    '(圖/',
    ')',
    '我是廣告',
    '\u200b',
    '\u202e',
    '😀',
    '\ud800',
    'https://x.example',
    'A'.repeat(70),
    '字'.repeat(70),
  ],
);

test('any text makes a digest of verbatim spans, or a plain error', async () => {
  const texts = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 40 })
    .map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(texts, async (raw) => {
      try {
        const digest = await digestOfText(raw);
        for (const span of [...digest.summary, ...digest.keyPoints, ...digest.quotes, ...digest.blocks])
          expect(raw.slice(span.start!, span.end!)).toBe(span.text);
      } catch (error) {
        expect(error).toMatchObject({ code: 'ARTICLE_UNUSABLE' });
      }
    }),
    { numRuns: 100 },
  );
});

// That it takes time in its length is held by test/stages/summarize/hostile.test.ts.
test.each([
  ['「', 'zh'],
  ['“', 'en'],
  ['他說：「這是。」', 'zh'],
  ['John Smith, the mayor, said that “we go,” ', 'en'],
  ['Aa Bb Cc ', 'en'],
  ['1,000萬元3% ', 'zh'],
  ['. . . ', 'en'],
])('a storm of %j ends', async (piece) => {
  const digest = await digestOfText(
    `The storm begins here today.\n\n${piece.repeat(Math.ceil(50_000 / piece.length))}`,
  );
  expect(digest.summary.length).toBeGreaterThan(0);
});

test('the items of a list are no sentences of the summary, and a change is told whole', async () => {
  const { summary } = await digestOfText(
    [
      'Why the depot sold half of its buses',
      'Last spring the morning run of the depot took 52 minutes. By August it took nine. We bought no faster buses, and we hired no new drivers at all.',
      'The council counted every passenger for a whole season. Most of the stops had no passenger on most days of the week.',
      'We used three rules:',
      "• A stop that nobody has used for a good reason gets 30 days' notice.",
      '• A stop that is used only at random gets one week.',
      '• Anyone can save a stop by writing one sentence about who needs it.',
      'In June the depot lost a school run for about four hours. It cost the town a good part of its savings for the year.',
    ].join('\n\n'),
  );
  const texts = summary.map(({ text }) => text);
  expect(texts.join(' ')).not.toMatch(/good reason|at random|Anyone can/);
  expect(texts.slice(0, 2)).toEqual([
    'Last spring the morning run of the depot took 52 minutes.',
    'By August it took nine.',
  ]);
});

test('what led to the news is no subject, nor is the office of whoever is named next', async () => {
  const { subjects } = await digestOfText(
    [
      'Small ferry wins its long fight over the bell',
      'A ferry on the Alder can ring its bell at dawn again after a court ruled on Tuesday in March 2026 that the sound of it is not a nuisance in law.',
      'The council served a notice on the ferry in 2023. The ferry took the matter to court with the help of its passengers.',
      'The member of the council for harbours, Dora Lind, said the council accepted the ruling, but warned that more such cases would follow.',
      'Experts in law say the ruling could reach well beyond bells. Two harbours in the north have the same quarrel to settle before the spring.',
    ].join('\n\n'),
  );
  expect(subjects.join('\n')).not.toMatch(/in 2023|for harbours$/m);
});

describe('half a sentence is no preheader', () => {
  test.each([
    [
      'es',
      'El puente nuevo abre el lunes\n\nAunque el ayuntamiento cerró el puente viejo en enero, los vecinos siguieron cruzándolo de noche con linternas y bicicletas hasta que llegó la primavera.\n\nLa obra costó seis millones de euros y duró dos años más de lo previsto.',
    ],
    [
      'it',
      'Il ponte nuovo apre lunedì\n\nMentre il comune chiudeva il ponte vecchio a gennaio, gli abitanti continuavano ad attraversarlo di notte con torce e biciclette fino a primavera inoltrata.\n\nI lavori sono costati sei milioni di euro e sono durati due anni più del previsto.',
    ],
    [
      'pt',
      'A ponte nova abre na segunda-feira\n\nEmbora a câmara tenha fechado a ponte velha em janeiro, os moradores continuaram a passar de noite com lanternas e bicicletas até chegar a primavera.\n\nA obra custou seis milhões de euros e durou mais dois anos do que o previsto.',
    ],
    [
      'nl',
      'De nieuwe brug gaat maandag open\n\nHoewel de gemeente de oude brug in januari sloot, staken bewoners hem ’s nachts nog over met lantaarns en fietsen totdat het eindelijk voorjaar werd.\n\nHet werk kostte zes miljoen euro en duurde twee jaar langer dan gepland.',
    ],
  ])('%s', async (_, raw) => {
    const { preheader } = await digestOfText(raw);
    expect(preheader).not.toMatch(/^(?:Aunque|Mentre|Embora|Hoewel) [^,]*$/);
  });
});

test('a preheader that breaks off says that it goes on', async () => {
  const { preheader } = await digestOfText(
    [
      'El entrenador de Valdoria habla del delantero juvenil',
      'El entrenador de Valdoria, Ramiro Quesada, se refirió este lunes al delantero que cumplió dieciocho años en marzo y que todavía no ha decidido con qué selección quiere jugar el año que viene.',
    ].join('\n\n'),
  );
  expect(preheader).toMatch(/\p{L}…$/u);
  expect(preheader.length).toBeLessThanOrEqual(90);
});

test('the summary has the news of the lead, and leaves what people say to the quotes', async () => {
  const { summary } = await digestOfText(
    [
      'Tolby closes its swing bridge for good after 140 years',
      'The swing bridge of Tolby will close for good on Sunday. It opened in 1886 for carts and cattle.',
      'A bridge of steel 40 metres upstream takes the traffic from Monday, and it cost the county £12 million.',
      '“The bridge is a part of the town, and the town without the swing bridge is a town without a door,” said Ann Holm, who has worked the swing bridge of Tolby for 31 years.',
      'The engineers of the county found 60 cracks in the swing bridge. They measured each of them twice in the winter.',
      '“We looked at every rivet of the swing bridge of Tolby, and the bridge told us that it was tired of us and of the town,” said Ian Broad, an engineer.',
      'The swing bridge stays where it is as a footpath to the island. The county will paint it green in May.',
      'A shop for fishing tackle at the end of the bridge has lost its car park. Its owner asks the county for £20,000.',
    ].join('\n\n'),
  );
  const texts = summary.map(({ text }) => text);
  expect(texts[0]).toBe('The swing bridge of Tolby will close for good on Sunday.');
  expect(texts.join(' ')).toContain('£12 million');
  expect(texts.join(' ')).not.toMatch(/said (?:Ann Holm|Ian Broad)/);
});

test('no key point tells how things were before the news, as if it were the news', async () => {
  const raw = readFileSync(new URL('../../config/samples/article.txt', import.meta.url), 'utf8');
  const { keyPoints } = await digestOfText(raw);
  expect(keyPoints.length).toBeGreaterThanOrEqual(3);
  for (const { text } of keyPoints) expect(text).not.toMatch(/^過去/);
});

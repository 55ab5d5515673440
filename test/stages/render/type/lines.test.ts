import { describe, expect, test } from '@jest/globals';
import type { CardElement } from '../../../../src/design/card-design.ts';
import { readGlyphs } from '../../../../src/stages/render/fonts/sfnt.ts';
import fc from '../../../setup/properties.ts';
import { coloursOf, openType, runsOf, type Type } from './open-type.ts';

/** What text of a language is made of: words, and the marks that stand between and around them. */
const vocabularies = {
  'zh-Hant': {
    words: [
      ...'真正稀缺的從來不是資訊而是願意把一件事情講清楚的人書店電廠屋頂巷子發電第一年',
      'AI',
      'DeepSeek',
      '3個月',
      '47.49萬',
      '25%',
      '2026年',
      '😀',
    ],
    marks: ['，', '。', '、', '；', '：', '？', '！', '……', '——', '」，「', '（圖）', '《書名》', ''],
  },
  ja: {
    words: [
      '教える',
      '場所',
      'ではなくて',
      '黙って',
      '一緒に',
      'いられる',
      'カフェー',
      'ちょっと',
      'AI',
      '8,400人',
      '29%',
      '々',
      'ッ',
    ],
    marks: ['、', '。', '！', '？', '「', '」', '（', '）', '…', ''],
  },
  en: {
    words: [
      'the',
      'information',
      'we',
      'never',
      'short',
      'of',
      'self-contained',
      '2,914',
      'objects',
      'it’s',
      'café',
      'a',
      '—',
      '“quoted”',
    ],
    marks: [' ', ' ', ' ', ', ', '. ', '; ', '? ', ' (aside) '],
  },
  'zh-Hans': {
    words: [...'真正稀缺的从来不是信息而是愿意把一件事情讲清楚的人', 'AI', '3个月', '5千亿', '25%', '曾厝垵'],
    marks: ['，', '。', '、', '：', '？', '……', '——', '”，“', '“老城”', '‘先’', '《书名》', ''],
  },
  ko: {
    words: ['가르치는', '곳이', '아니라', '말없이', '함께', '있을', '수', '8,400명', 'AI가', '교실'],
    marks: [' ', ' ', ' ', ', ', '. ', '? '],
  },
  // Letters from several slices of a font in one word, and marks that open in one language and close in another.
  pl: {
    words: ['Gdańsk', 'źdźbło', 'Łódź', 'w', 'święta', '31', '„szybko”', '»obok«', 'Правда', 'Việt'],
    marks: [' ', ' ', ' ', ', ', '. ', ' – '],
  },
} as const;

const texts = (language: keyof typeof vocabularies) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom<string>(...vocabularies[language].words),
        fc.constantFrom<string>(...vocabularies[language].marks),
      ),
      { minLength: 1, maxLength: 34 },
    )
    .map((parts) => parts.flat().join('').trim())
    .filter((text) => /^[\p{L}\p{N}]/u.test(text));

const boxes = fc.record({
  width: fc.integer({ min: 420, max: 1000 }),
  height: fc.integer({ min: 120, max: 900 }),
});

const neverFirst = /^[。，、；：？！」』）》…—%ーッゃっょ々,.;:?!)]/u;
const neverLast = /[「『（《(„]$/u;

describe.each(Object.keys(vocabularies) as (keyof typeof vocabularies)[])('any text in %s', (language) => {
  const opened = openType(language);
  const check = (
    property: (type: Type, text: string, box: { width: number; height: number }) => Promise<void>,
  ) =>
    fc.assert(
      fc.asyncProperty(texts(language), boxes, async (text, box) => property(await opened, text, box)),
      { numRuns: 60 },
    );

  test('starts and ends no line with a mark that may not stand there', () =>
    check(async (type, text, box) => {
      const set = await type.set(text, { ...box, hang: true });
      for (const [i, line] of (set?.lines ?? []).entries()) {
        if (i > 0) expect(line.text).not.toMatch(neverFirst);
        if (i < (set?.lines.length ?? 0) - 1) expect(line.text).not.toMatch(neverLast);
      }
    }));

  test('never leaves its box, is never smaller than allowed, and loses not a character', () =>
    check(async (type, text, box) => {
      const set = await type.set(text, { ...box, size: { min: 36, max: 96 } });
      if (!set) return;
      expect(set.size).toBeGreaterThanOrEqual(36);
      expect(set.size).toBeLessThanOrEqual(96);
      expect(set.height).toBeLessThanOrEqual(box.height);
      for (const line of set.lines) expect(line.left + line.width).toBeLessThanOrEqual(box.width + 0.01);
      const letters = (value: string) => value.match(/[\p{L}\p{N}]/gu)?.join('');
      expect(letters(set.lines.map((line) => line.text).join(''))).toBe(letters(text.normalize('NFC')));
    }));

  test('is drawn by fonts that have each of its characters', () =>
    check(async (type, text, box) => {
      const set = await type.set(text, box);
      if (!set) return;
      const runs = runsOf(set.at(0, 0));
      const files = type.typecase.files(runs.map((run) => run.font));
      const drawn = new Map(files.map(({ name, data }) => [name, readGlyphs(data)]));
      for (const { text: run, font } of runs) {
        for (const character of run) expect(drawn.get(font)?.has(character.codePointAt(0) ?? 0)).toBe(true);
      }
    }));

  test('is set the same way every time', () =>
    check(async (type, text, box) => {
      const [one, two] = [await type.set(text, box), await type.set(text, box)];
      expect(one && { ...one, at: null }).toEqual(two && { ...two, at: null });
    }));
});

describe('lines', () => {
  const lines = async (
    language: string,
    text: string,
    style: { width: number; size: number; hang?: boolean; balance?: boolean },
  ) => (await (await openType(language)).set(text, style))?.lines.map((line) => line.text);

  test('end where a phrase ends rather than inside it', async () => {
    expect(
      await lines('ja', '教える場所ではなくて、黙って一緒にいられる場所がほしかったんです', {
        width: 900,
        size: 72,
      }),
    ).toEqual(['教える場所ではなくて、', '黙って一緒にいられる', '場所がほしかったんです']);
    expect(
      await lines('zh-Hant', '小型公民電廠最難複製的不是技術，而是願意為鄰居多開一次會的耐心', {
        width: 1000,
        size: 60,
      }),
    ).toEqual(['小型公民電廠最難複製的不是技術，', '而是願意為鄰居多開一次會的耐心']);
  });

  test('end at the bar between the parts of a headline', async () => {
    const title = '人物專訪｜把廢棄漁網織成椅子的人：陳奕安與他的「慢工」';
    expect(await lines('zh-Hant', title, { width: 1000, size: 72, balance: true })).toEqual([
      '人物專訪｜',
      '把廢棄漁網織成椅子的人：',
      '陳奕安與他的「慢工」',
    ]);
  });

  test('end with no Chinese word of one character that leans on the next', async () => {
    expect(
      await lines('zh-Hant', '把電廠搬上老公寓的屋頂：一條巷子自己發電的第一年', { width: 872, size: 118 }),
    ).toEqual(['把電廠搬上', '老公寓的屋頂：', '一條巷子自己', '發電的第一年']);
    expect(
      await lines('zh-Hans', '我们没有把工厂搬走，只是把机器的声音调小了', { width: 912, size: 124 }),
    ).toEqual(['我们没有', '把工厂搬走，', '只是把机器的', '声音调小了']);
  });

  test('leave no word or character alone on the last one', async () => {
    const set = await lines('en', 'Nothing is as quiet as a shop that sells only one single book', {
      width: 640,
      size: 48,
    });
    expect(set?.at(-1)?.split(' ').length).toBeGreaterThan(1);
    const full = await lines('en', 'Nothing is as quiet as a shop that sells only one book', {
      width: 540,
      size: 48,
      balance: false,
    });
    expect(full?.at(-1)).toBe('one book');
    const han = await lines('zh-Hant', '一間只賣一本書的小書店也可以活', { width: 7.2 * 80, size: 80 });
    expect(han?.at(-1)?.length).toBeGreaterThan(2);
  });

  test('take two short words for a good last one, rather than spread uneven lines before it', async () => {
    const set = await lines('en', 'We did not restore a boat, we restored a road', { width: 480, size: 72 });
    expect(set?.at(-1)).toBe('a road');
  });

  test('keep a number and its counter together', async () => {
    const set = await lines('zh-Hant', '願意花整整3個月把它講清楚', { width: 7 * 80, size: 80 });
    expect(set?.some((line) => line.endsWith('3'))).toBe(false);
  });

  test('keep the letters of a word on one line, whichever slice of a font has them', async () => {
    const set = await lines('pl', 'Nikt nie przeprosił gdańszczan', { width: 420, size: 60 });
    expect(set?.join(' ')).toBe('Nikt nie przeprosił gdańszczan');
  });

  test('break Korean at its spaces only, and not before a noun that leans on the word before', async () => {
    const text = '골목을 살린 기업 58곳의 직원 1,900명에게 물은 일과 쉼에 관한 솔직한 대답';
    for (const width of [420, 520, 640, 760]) {
      const set = await lines('ko', text, { width, size: 60 });
      expect(set?.join(' ')).toBe(text);
    }
    const leaning = await lines('ko', '낡은 수도관을 모두 교체하는 데 앞으로 십 년 동안 들여야 할 예산', {
      width: 760,
      size: 60,
    });
    for (const line of leaning ?? []) expect(line).not.toMatch(/^데 | 십$/);
  });

  test('break a Korean word that no line holds', async () => {
    const set = await lines('ko', '가나다라마바사아자차카타파하'.repeat(3), { width: 640, size: 48 });
    expect(set?.join('')).toBe('가나다라마바사아자차카타파하'.repeat(3));
  });

  test('never cut a word of katakana', async () => {
    const text = '昼は喫茶店でコーヒーを淹れて夜はチャレンジショップを開く';
    for (let width = 500; width < 900; width += 40) {
      const set = await lines('ja', text, { width, size: 60 });
      for (const line of set ?? [])
        expect(line).not.toMatch(/(?:コ|コー|コーヒ|シ|ショ|ショッ|チャ|チャレ)$/);
    }
  });

  test('keep both halves of a dash together', async () => {
    for (let width = 300; width < 700; width += 48) {
      const set = await lines('ja', '二倍いた――ローカル線と町の話', { width, size: 48 });
      for (const line of set ?? []) expect(line).not.toMatch(/^―[^―]|[^―]―$/);
    }
  });

  test('may end after a German closing mark, and start with a Swedish opening one', async () => {
    expect(await lines('de', 'Sie sagte „nein“ und blieb stehen', { width: 400, size: 48 })).toEqual([
      'Sie sagte „nein“',
      'und blieb stehen',
    ]);
    expect(await lines('sv', 'Han svarade lugnt ”nej” till slut', { width: 400, size: 48 })).toEqual([
      'Han svarade lugnt',
      '”nej” till slut',
    ]);
  });

  test('hang an opening quotation mark, so that the letters stand below one another', async () => {
    const set = await (await openType('zh-Hant')).set(
      '「我們不是在省電費，我們是在學著當自己的電力公司。」',
      {
        width: 900,
        size: 72,
        hang: true,
      },
    );
    expect(set?.lines[0]?.left).toBe(-72);
    expect(set?.lines[1]?.left).toBe(0);
  });

  test('never tear a quotation mark from its word', async () => {
    const set = await lines('fr', '«\u202fOn ne réparait pas des grille-pain, on regardait ensemble\u202f»', {
      width: 420,
      size: 48,
    });
    expect(set?.[0]).toMatch(/^«\u00a0On/);
    expect(set?.at(-1)).toMatch(/\p{L}\u00a0»$/u);
  });

  test('give the quotation marks of every language the colour of marks', async () => {
    const quotes = ['「a」', '„a ‚b‘“', '“‘a’ b”', '“a”', '„a“', '»a«', '«\u202fa\u202f»', '”a”', '„a”'];
    for (const text of quotes) {
      const set = await (await openType('de')).set(text, { width: 900, markColour: '#ff0000' });
      const colours = coloursOf(set?.at(0, 0) as CardElement);
      expect([text, colours.at(0), colours.at(-1)]).toEqual([text, '#ff0000', '#ff0000']);
    }
  });

  test('set two marks of mainland Chinese without the blank between them', async () => {
    const width = async (text: string) =>
      (await (await openType('zh-Hans')).set(text, { width: 1000, size: 100 }))?.width;
    expect(await width('他说：“好。”他')).toBe(700);
    expect(await width('“老”，好')).toBe(400);
  });

  test('draw a Chinese dash as one stroke in the middle of the line', async () => {
    const set = await (await openType('zh-Hant')).set('他說——好', { width: 900, size: 100 });
    const texts = runsOf(set?.at(0, 0) as CardElement).map((run) => run.text);
    expect(texts).toEqual(['他說', '好']);
    expect(set?.lines[0]).toMatchObject({ text: '他說——好', width: 500 });
  });

  test('of a word too long for them make the text smaller, and refuse it where it would be too small', async () => {
    const type = await openType('de');
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän';
    const set = await type.set(word, { width: 900 });
    expect(set?.lines).toHaveLength(1);
    expect(set?.size).toBeLessThan(60);
    expect(await type.set(word, { width: 400 })).toBeNull();
  });

  test('are refused where they are more than fit', async () => {
    const type = await openType('en');
    expect(await type.set('word '.repeat(150), { width: 600, height: 300 })).toBeNull();
  });
});

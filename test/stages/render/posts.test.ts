// Posts of a digest: whatever the digest, no part over its network's limit, quotes whole, and the same every time.

import { describe, expect, test } from '@jest/globals';
import type { Digest, Quote } from '../../../src/domain/digest.ts';
import { countGraphemes, weightedLength } from '../../../src/domain/post-length.ts';
import type { Card, CardFormat } from '../../../src/domain/rendition.ts';
import { languageOf } from '../../../src/language/registry.ts';
import { attributionOf, setQuote, setStatement } from '../../../src/language/text/quotation.ts';
import { loadNetworks } from '../../../src/networks/registry.ts';
import { composePosts } from '../../../src/stages/render/posts.ts';
import fc from '../../setup/properties.ts';

const networks = [...(await loadNetworks()).values()];
const x = {
  name: 'x',
  limits: {
    maxLength: 280,
    measure: weightedLength,
    maxImages: 4,
    maxImageBytes: 5_000_000,
    maxAltLength: 1_000,
  },
};
const roomy = { name: 'roomy', limits: { ...x.limits, maxLength: 500, measure: countGraphemes } };
const url = 'https://example.com/articles/2026/night-market';

let length = 0;
/** Behind all others. */
const span = (text: string) => {
  const start = length;
  length += Math.max(1, text.length);
  return { text, start, end: length };
};
const quote = (
  text: string,
  speaker: string | null,
  role: string | null,
  kind: Quote['kind'] = 'direct',
) => ({
  ...span(text),
  speaker,
  role,
  kind,
});

const digest: Digest = {
  engine: 'extractive',
  language: 'zh-Hant',
  title: '夜市裡的老招牌：三代人守著一口鍋',
  summary: [
    span('寧夏夜市的豬肝湯攤開了六十二年，如今由第三代接手，每天凌晨三點開始備料。'),
    span('店主說，漲租之後利潤只剩一成，但他不願意把湯頭外包給中央廚房。'),
    span('市府去年補助了四十七個攤位改善排水與照明，來客數回升兩成。'),
  ],
  keyPoints: [span('攤商平均年齡五十八歲，接班人不足三成。')],
  quotes: [
    quote('湯頭可以教，火候教不來。', '陳美玉', '第二代店主'),
    quote('我不是捨不得錢，我是捨不得那口鍋。', '陳柏翰', '第三代店主'),
    quote('夜市靠的是年輕人願不願意留下來。', '林志明', null, 'statement'),
  ],
  stats: [],
  subjects: ['一', '二', '三'],
  preheader: '',
  hashtags: ['寧夏夜市', '#陳美玉', '2026', '台北 市'],
  blocks: [],
  checks: [],
};

function card(quoteIndex: number | null, format: CardFormat, more: Partial<Card> = {}): Card {
  const kind = quoteIndex === null ? 'title' : 'quote';
  const file = `${kind}-${quoteIndex}-${format}.png`;
  return {
    file,
    kind,
    format,
    width: 1,
    height: 1,
    bytes: 1_000,
    sha256: '',
    alt: `alt of ${file}`,
    quoteIndex,
    ...more,
  };
}
const cards = [null, 0, 1, 2].flatMap((index) => [card(index, '1080x1080'), card(index, '1200x675')]);

const compose = (given: Partial<Digest>, network = x, options: { url: string | null } = { url }) =>
  composePosts({ ...digest, ...given }, cards, [network], options)[network.name] ?? [];

describe('the first part', () => {
  test('has title, best quote with its speaker, link and hashtags', () => {
    const [first] = compose({ summary: [], keyPoints: [] });
    expect(first?.text).toMatch(
      /^夜市裡的老招牌：三代人守著一口鍋\n\n「湯頭可以教，火候教不來。」\n——第二代店主陳美玉\n\n/,
    );
    expect(first?.text).toMatch(`${url}\n#寧夏夜市 #台北市`);
    expect(first?.length).toEqual({ used: weightedLength(first?.text ?? ''), allowed: 280 });
  });

  test('begins with the line that the engine wrote for it, where it wrote one', () => {
    expect(compose({ hook: '火候教不來，但有人回來了。' })[0]?.text).toMatch(
      /^火候教不來，但有人回來了。\n\n「/,
    );
  });

  test('has a quote as it was said, and what it means beside it, where the digest is in another language', () => {
    const [best] = digest.quotes;
    const text = compose({
      language: 'en',
      articleLanguage: 'zh-Hant',
      title: 'One pot, three generations',
      summary: [],
      keyPoints: [],
      quotes: [{ ...best!, translation: 'The broth can be taught, the fire cannot.' }],
    })[0]?.text;
    expect(text).toContain(
      'One pot, three generations\n\n「湯頭可以教，火候教不來。」\n(The broth can be taught, the fire cannot.)\n——第二代店主陳美玉',
    );
  });

  test('has nobody’s name alone for a hashtag', () => {
    expect(compose({})[0]?.text).not.toContain('#陳美玉');
  });

  test('does without a link where the article has no address', () => {
    const [first] = compose({}, x, { url: null });
    expect(first?.text).not.toContain('http');
    expect(first?.text).toContain('#寧夏夜市');
  });

  test('says a quote once where the title is the quote', () => {
    const [first] = compose({ title: '陳美玉：湯頭可以教，火候教不來。', summary: [], keyPoints: [] });
    expect(first?.text.match(/火候教不來/g)).toHaveLength(1);
  });

  test('opens with its line and goes on with the article where there is no room for the quote, which its picture shows', () => {
    const long =
      '我不是捨不得錢，我是捨不得那口鍋，也捨不得每天來喝湯的那些人，他們有的從小學喝到現在，連口味都不用問，坐下來就有一碗，從頭到尾一句話都不必說，喝完把碗推回來，第二天同一個時間又來了，這樣的客人走一個少一個，湯頭再好也換不回來。';
    const quotes = [quote(long, '陳柏翰', '第三代店主'), ...digest.quotes.slice(0, 1)];
    const parts = compose({ quotes });
    expect(parts[0]?.text).toBe(
      `夜市裡的老招牌：三代人守著一口鍋\n\n${digest.summary[0]?.text}\n\n${url}\n#寧夏夜市 #台北市`,
    );
    expect(parts[0]?.images.map(({ file }) => file)).toEqual(['quote-0-1200x675.png']);
    expect(parts.map(({ text }) => text).join()).not.toContain('捨不得那口鍋');
  });

  test('goes on with no sentence of which its picture shows a part', () => {
    const said = quote(
      '湯頭可以教，火候教不來，這是我公公說的，他站在同一個位置煮了四十年，從來沒有請過一天假，他說鍋子認得人。',
      '陳美玉',
      '第二代店主',
    );
    const half = { text: '湯頭可以教，店主這麼說。', start: said.start, end: said.start + 6 };
    const summary = [half, ...digest.summary.slice(2)];
    const [first] = compose({ title: '味'.repeat(70), quotes: [said], summary, keyPoints: [] });
    expect(first?.images.map(({ file }) => file)).toEqual(['quote-0-1200x675.png']);
    expect(first?.text).not.toContain(said.text);
    expect(first?.text).not.toContain(half.text);
  });

  test('prints the quote where no picture shows it', () => {
    const title = '味'.repeat(90);
    const quotes = [
      quote(
        '湯頭可以教，火候教不來，這是我公公說的，他站在同一個位置煮了四十年，從來沒有請過一天假。',
        '陳美玉',
        null,
      ),
    ];
    const posts = composePosts({ ...digest, title, quotes }, [card(null, '1200x675')], [x], { url });
    expect(posts.x?.[0]?.text).toMatch(/^「湯頭可以教/);
    expect(compose({ title, quotes })[0]?.text).toMatch(/^味/);
  });

  test('lets the hashtags go before its line, and its line before the link', () => {
    const long = '味'.repeat(115);
    const [first] = compose({ quotes: [quote(long.repeat(2), '陳美玉', null)], title: long });
    expect(first?.text).toMatch(new RegExp(`^${long}\n\n${url}`));
    expect(compose({ title: '味'.repeat(140) })[0]?.text).toMatch(/^「湯頭可以教，火候教不來。」/);
  });

  test('cuts a title that is too long between words', () => {
    const title = Array.from({ length: 100 }, (_, n) => `word${n}`).join(' ');
    const [only] = compose({ title, language: 'en', quotes: [], summary: [], keyPoints: [], hashtags: [] });
    expect(only?.text).toMatch(/word\d+…$/);
    expect(title.startsWith(only?.text.slice(0, -1) ?? '-')).toBe(true);
  });

  test('is not there where there is nothing to say', () => {
    expect(compose({ title: '', quotes: [], summary: [], keyPoints: [] })).toEqual([]);
  });
});

describe('the thread', () => {
  test('is one post where one can hold everything', () => {
    expect(compose({}, roomy)).toHaveLength(1);
    expect(compose({})).toHaveLength(2);
  });

  test('tells each thing once, and leaves out a sentence that holds a told quote', () => {
    const summary = [span('陳美玉說：「湯頭可以教，火候教不來。」她今年七十歲。'), ...digest.summary];
    const text = compose({ summary, keyPoints: digest.summary })
      .map((part) => part.text)
      .join('\n');
    for (const words of ['火候教不來', '寧夏夜市的豬肝湯攤', '捨不得那口鍋'])
      expect(text.split(words)).toHaveLength(2);
  });

  test('leaves out a sentence that holds a half of a quote whose halves are shown as one', () => {
    const sentence = span('“The lamps confuse them,” said Ada Fell, who counts moths.');
    const joined = {
      ...quote('The lamps confuse them. We count them all the same.', 'Ada Fell', null),
      start: sentence.start + 1,
      end: sentence.end + 60,
    };
    const text = compose(
      { language: 'en', title: 'A title', summary: [sentence], keyPoints: [], quotes: [joined] },
      roomy,
    )
      .map((part) => part.text)
      .join('\n');
    expect(text.split('The lamps confuse them')).toHaveLength(2);
  });

  test('fills its parts evenly rather than leaving crumbs', () => {
    const sentence = (n: number) =>
      span(
        `Sentence ${n} says something that takes about a hundred and ten characters, and only after all of them does it end.`,
      );
    const parts = compose({
      language: 'en',
      title: 'A title',
      quotes: [],
      summary: [1, 2, 3].map(sentence),
      keyPoints: [],
      hashtags: [],
    });
    expect(parts).toHaveLength(2);
    const [first, second] = parts.map((part) => part.length.used);
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThan(100);
  });

  test('sets a statement without marks, after who made it', () => {
    const [only] = compose({ quotes: digest.quotes.slice(2), summary: [], keyPoints: [] });
    expect(only?.text).toContain('\n\n林志明：夜市靠的是年輕人願不願意留下來。\n\n');
  });

  test('ends a quote without the comma that led over to its speaker', () => {
    const [only] = compose({ quotes: [quote('It works,', 'Tom Harrow', null)], language: 'en' });
    expect(only?.text).toContain('“It works”\n— Tom Harrow');
  });

  test('shows a quote without a known speaker nowhere', () => {
    const parts = compose({ quotes: [quote('誰說的呢。', null, null)] }, roomy);
    expect(parts[0]?.text).not.toContain('誰說的呢');
  });
});

describe('images', () => {
  test('are the cards of the quotes in the part: wide for one, square for several', () => {
    const parts = compose({});
    expect(parts.map((part) => part.images.map((image) => image.file))).toEqual([
      ['quote-0-1200x675.png'],
      ['quote-1-1080x1080.png', 'quote-2-1080x1080.png'],
    ]);
    expect(parts[0]?.images[0]?.alt).toBe('alt of quote-0-1200x675.png');
  });

  test('show the title where the first part has no quote', () => {
    expect(compose({ quotes: [] })[0]?.images.map((image) => image.file)).toEqual([
      'title-null-1200x675.png',
    ]);
  });

  test('leave out a card that is too large for the network, and take another format', () => {
    const heavy = cards.map((one) => (one.format === '1200x675' ? { ...one, bytes: 9_000_000 } : one));
    const posts = composePosts(digest, heavy, [x], { url });
    expect(posts.x?.[0]?.images.map((image) => image.file)).toEqual(['quote-0-1080x1080.png']);
  });

  test('have an alt text cut after a sentence, only where it is too long', () => {
    const alt = '第一句話說完了。第二句話也說完了。第三句話太長了放不下。';
    const small = { name: 'small', limits: { ...x.limits, maxAltLength: 20 } };
    const posts = composePosts(digest, [card(0, '1200x675', { alt })], [small, x], { url });
    expect(posts.small?.[0]?.images[0]?.alt).toBe('第一句話說完了。第二句話也說完了。…');
    expect(posts.x?.[0]?.images[0]?.alt).toBe(alt);
  });
});

describe('whatever the digest', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'味火鍋，。「」'), maxLength: 200 }),
    fc.lorem({ maxCount: 30 }),
    fc.webUrl(),
    fc.string({ unit: 'binary', maxLength: 50 }),
  );
  const aDigest = fc.record({
    language: fc.constantFrom('zh-Hant', 'ja', 'en', 'de', 'und'),
    title: words,
    summary: fc.array(words.map(span), { maxLength: 5 }),
    quotes: fc.array(
      fc
        .tuple(
          words,
          fc.option(words),
          fc.option(words),
          fc.constantFrom('direct' as const, 'statement' as const),
        )
        .map((given) => quote(...given)),
      { maxLength: 5 },
    ),
    hashtags: fc.array(words, { maxLength: 5 }),
  });
  const anUrl = fc.option(fc.webUrl({ withQueryParameters: true }));

  const bare = (text: string) =>
    text.toWellFormed().replace(/[\s\u0000-\u001f\u007f\ufeff\ufffe\uffff]/g, '');

  test('no part is over its limit, images and alt texts neither, and there are at most four', () => {
    fc.assert(
      fc.property(aDigest, anUrl, (given, link) => {
        const posts = composePosts({ ...digest, ...given }, cards, networks, { url: link });
        for (const { name, limits } of networks) {
          const parts = posts[name] ?? [];
          expect(parts.length).toBeLessThanOrEqual(4);
          for (const part of parts) {
            expect(part.length).toEqual({ used: limits.measure(part.text), allowed: limits.maxLength });
            expect(part.length.used).toBeLessThanOrEqual(limits.maxLength);
            expect(part.text.trim()).not.toBe('');
            expect(part.images.length).toBeLessThanOrEqual(limits.maxImages);
            for (const image of part.images)
              expect(image.alt.length).toBeLessThanOrEqual(limits.maxAltLength);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a quote whose card is shown stands in the text whole, with who said it, but for the best one beside the first', () => {
    fc.assert(
      fc.property(aDigest, anUrl, (given, link) => {
        const whole = { ...digest, ...given };
        const posts = composePosts(whole, cards, networks, { url: link });
        for (const [first, ...others] of Object.values(posts))
          for (const part of [first, ...others])
            for (const { file, alt } of part?.images ?? []) {
              const shown = whole.quotes[Number(/^quote-(\d)/.exec(file)?.[1] ?? -1)];
              if (
                !shown ||
                (part === first &&
                  alt !== '' &&
                  shown === whole.quotes.find(({ speaker }) => speaker?.trim()))
              )
                continue;
              const said = shown.text.replace(/[\s\u0000-\u001f\u007f\ufeff\ufffe\uffff,，、]+$/, '');
              const set =
                shown.kind === 'direct'
                  ? `${setQuote(said, languageOf(whole.language))}${attributionOf(shown, languageOf(whole.language))}`
                  : setStatement({ ...shown, text: said }, languageOf(whole.language));
              expect(bare(part?.text ?? '')).toContain(bare(set ?? ''));
            }
      }),
      { numRuns: 60 },
    );
  });

  test('the same digest gives the same posts', () => {
    fc.assert(
      fc.property(aDigest, anUrl, (given, link) => {
        const make = () => composePosts({ ...digest, ...given }, cards, networks, { url: link });
        expect(make()).toEqual(make());
      }),
      { numRuns: 20 },
    );
  });
});

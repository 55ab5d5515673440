import { describe, expect, test } from '@jest/globals';
import type { Digest, Quote } from '../../../../src/domain/digest.ts';
import { planCards, planCarousel } from '../../../../src/stages/render/cards/plan-cards.ts';

const span = (text: string) => ({ text, start: 0, end: text.length });
const quote = (text: string, kind: Quote['kind']): Quote => ({
  ...span(text),
  kind,
  speaker: '周素雲',
  role: '發起人',
});

const digest: Digest = {
  engine: 'extractive',
  language: 'zh-Hant',
  title: '一間只賣一本書的書店',
  summary: [],
  keyPoints: ['甲。', '乙。', '丙。', '丁。', '戊。', '己。'].map(span),
  quotes: [quote('書店不打算再開第二家', 'statement'), quote('慢一點，也是一種速度。', 'direct')],
  stats: [{ value: '41.6萬', unit: '度', label: '第一年的發電量', start: 0, end: 5 }],
  subjects: ['一', '二', '三'],
  preheader: '',
  hashtags: [],
  blocks: [],
  checks: [],
};
const source = {
  digest,
  metadata: { canonicalUrl: 'https://www.reading.example/a/very/long/path/that/nobody/types/' },
  brand: {
    name: '慢讀',
    sender: { name: '慢讀', email: 'hello@reading.example' },
    postalAddress: '台北',
    colours: { accent: '#b3261e', ink: '#1c1b1a', paper: '#faf8f4' },
    socialLinks: [],
  },
  strings: { keyPoints: '重點', readOn: '閱讀全文' },
};
const planned = (from = source) => planCards(from).flatMap((group) => group.candidates);

describe('planCards', () => {
  test('puts direct quotes first, in the marks of the language, and statements without any', () => {
    const sayings = planned().filter((card) => card.quoteIndex !== null);
    expect(
      sayings.map(({ content, quoteIndex }) => [content.kind, 'text' in content && content.text, quoteIndex]),
    ).toEqual([
      ['quote', '「慢一點，也是一種速度。」', 1],
      ['statement', '書店不打算再開第二家', 0],
    ]);
  });

  test('shows no few words out of a sentence', () => {
    const said = (text: string): Quote => ({ ...quote(text, 'direct'), speaker: 'Ann Field', role: null });
    const quotes = [
      said('little or no safety'),
      said('little by little we all got used to it'),
      said('We wait.'),
      said('We buy from Tolby Works (56.750, -0.84, -1.46%) as we always did.'),
    ];
    const shown = planned({ ...source, digest: { ...digest, language: 'en', quotes } });
    expect(shown.flatMap(({ quoteIndex }) => quoteIndex ?? [])).toEqual([1, 2]);
  });

  test('puts what leaves no doubt who said it first, and shows nothing that is not sure', () => {
    const said = (text: string, kind: Quote['kind'], confidence: number): Quote => ({
      ...quote(text, kind),
      confidence,
      attribution: { grade: 'stated', start: 0, end: 1, speakerStart: 0, speakerEnd: 1 },
    });
    const quotes = [
      said('鄰居說的話。', 'direct', 0.95),
      said('不確定是誰說的。', 'direct', 0.9),
      said('她說會再開一次', 'statement', 0.99),
      said('慢一點，也是一種速度。', 'direct', 0.99),
    ];
    const sayings = planned({ ...source, digest: { ...digest, quotes } });
    expect(sayings.flatMap(({ quoteIndex }) => quoteIndex ?? [])).toEqual([3, 2, 0]);
  });

  test('leaves a quote in its own language, and sets all else in that of the digest', () => {
    const translated: Digest = {
      ...digest,
      language: 'en',
      articleLanguage: 'zh-Hant',
      title: 'A shop with one book',
      keyPoints: ['甲。', '乙。', '丙。'].map((text, i) => ({
        ...span(text),
        translation: `Point ${i + 1}.`,
      })),
      stats: [
        {
          value: '41.6萬',
          unit: '度',
          label: '第一年的發電量',
          start: 0,
          end: 5,
          translation: { value: '416,000', unit: 'kWh', label: 'generated in the first year' },
        },
      ],
    };
    expect(planned({ ...source, digest: translated }).map(({ alt, language }) => [alt, language])).toEqual([
      ['「慢一點，也是一種速度。」——發起人周素雲', 'zh-Hant'],
      ['書店不打算再開第二家——發起人周素雲', 'zh-Hant'],
      ['416,000 kWh: generated in the first year', 'en'],
      ['重點: Point 1. Point 2. Point 3.', 'en'],
      ['A shop with one book — 慢讀', 'en'],
    ]);
  });

  test('tells who cannot see the card its exact words and who said them', () => {
    expect(planned().map((card) => card.alt)).toEqual([
      '「慢一點，也是一種速度。」——發起人周素雲',
      '書店不打算再開第二家——發起人周素雲',
      '41.6萬度：第一年的發電量',
      '重點：甲。乙。丙。丁。戊。',
      '一間只賣一本書的書店——慢讀',
    ]);
  });

  test('puts what is shown out of the article under its headline, and goes without where that does not fit', () => {
    const headlines = planned().map(({ content, headline, shorter }) => [
      content.kind,
      headline,
      shorter && 'headline' in shorter,
    ]);
    expect(headlines.filter(([kind]) => kind !== 'points')).toEqual([
      ['quote', digest.title, false],
      ['statement', digest.title, false],
      ['stat', digest.title, false],
      ['title', undefined, undefined],
    ]);
    expect(planCarousel(source).filter(({ headline }) => headline !== undefined)).toEqual([]);
  });

  test.each([['「慢一點，也是一種速度」：一間書店'], ['慢一點，也是'], ['一間只賣一本書的書店 ...']])(
    'shows no headline that says the same, or that is cut off: %s',
    (title) => {
      const [said] = planned({ ...source, digest: { ...digest, title } });
      expect(said?.headline).toBeUndefined();
    },
  );

  test('has the key points in fewer and fewer, without the longest, for formats that they do not fit', () => {
    const keyPoints = ['甲。', '乙乙乙。', '丙。', '丁丁。', '戊。'].map(span);
    const [five] = planned({ ...source, digest: { ...digest, keyPoints } }).filter(
      (card) => card.content.kind === 'points',
    );
    const alts = [five?.alt, five?.shorter?.alt, five?.shorter?.shorter?.alt];
    expect(alts).toEqual([
      '重點：甲。乙乙乙。丙。丁丁。戊。',
      '重點：甲。丙。丁丁。戊。',
      '重點：甲。丙。戊。',
    ]);
    expect(five?.shorter?.shorter).not.toHaveProperty('shorter');
  });

  test('makes a title card of an article without quotes, numbers and points', () => {
    const bare = { ...source, digest: { ...digest, quotes: [], stats: [], keyPoints: [] } };
    expect(planned(bare).map((card) => card.content.kind)).toEqual(['title']);
  });

  test('leaves quotes in the language that they were said in, and writes the rest in the digest’s', () => {
    const english: Digest = {
      ...digest,
      language: 'en',
      articleLanguage: 'zh-Hant',
      title: 'A shop that sells one book',
      quotes: [{ ...quote('慢一點，也是一種速度。', 'direct'), translation: 'Slower is a speed, too.' }],
      keyPoints: ['甲。', '乙。', '丙。'].map((text) => ({ ...span(text), translation: 'One.' })),
    };
    const cards = planned({ ...source, digest: english });
    const find = (kind: string) => cards.find((card) => card.content.kind === kind);
    expect(find('quote')).toMatchObject({
      language: 'zh-Hant',
      content: { text: '「慢一點，也是一種速度。」' },
      alt: '「慢一點，也是一種速度。」——發起人周素雲 (Slower is a speed, too.)',
    });
    expect(find('points')).toMatchObject({ language: 'en', content: { points: ['One.', 'One.', 'One.'] } });
  });

  test('leads a carousel from the title to where to read on', () => {
    const pages = planCarousel(source);
    expect(pages.map((page) => page.content.kind)).toEqual(['title', 'quote', 'statement', 'points', 'cta']);
    expect(pages.at(-1)?.content).toMatchObject({ link: 'reading.example' });
  });
});

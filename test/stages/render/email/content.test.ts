import { describe, expect, test } from '@jest/globals';
import type { Digest, Quote } from '../../../../src/domain/digest.ts';
import type { Card } from '../../../../src/domain/rendition.ts';
import { planCards } from '../../../../src/stages/render/cards/plan-cards.ts';
import { chooseContent } from '../../../../src/stages/render/email/content.ts';
import { sampleBrand, sampleDigest } from './sample.ts';

const digest = sampleDigest('en');
const card = (kind: Card['kind'], format: Card['format'], quoteIndex: number | null): Card => {
  const [width, height] = format.split('x').map(Number) as [number, number];
  return {
    file: 'x.png',
    kind,
    format,
    width,
    height,
    bytes: 1,
    sha256: 'a'.repeat(64),
    alt: 'x',
    quoteIndex,
  };
};

describe('the content of a mail', () => {
  test('shows the first quote card in its widest format, and sets the other quotes as text', () => {
    const cards = [
      card('title', '1200x675', null),
      card('quote', '1080x1080', 1),
      card('quote', '1200x675', 1),
    ];
    const content = chooseContent(digest, {}, cards);
    expect(content.card).toBe(cards[2]);
    expect(content.cardQuote?.attribution).toBe('— Priya Raman, engineer');
    expect(content.quotes.map((quote) => quote.attribution)).toEqual([
      '— Maeve Okafor, founder of the repair café',
      '— Jonas Lindqvist',
    ]);
  });

  test('shows the title card where no quote became a card, and all quotes as text', () => {
    const content = chooseContent(digest, {}, [card('title', '1200x675', null)]);
    expect(content.card?.kind).toBe('title');
    expect(content.cardQuote).toBeNull();
    expect(content.quotes).toHaveLength(3);
  });

  test('is a taste of the article, not its second copy', () => {
    const many = <T>(items: T[]): T[] =>
      Array.from({ length: 20 }, (_, index) => items[index % items.length] as T);
    const long: Digest = {
      ...digest,
      keyPoints: many(digest.keyPoints),
      quotes: many(digest.quotes),
      stats: many(digest.stats),
      summary: many(digest.summary),
    };
    const content = chooseContent(long, {}, []);
    expect([content.keyPoints.length, content.quotes.length, content.stats.length]).toEqual([5, 3, 3]);
    expect(content.paragraphs).toHaveLength(7);
  });

  test('of several articles is their titles, first sentences and links, and nothing that could be anybody’s', () => {
    const [first, second] = digest.summary;
    const sections = [
      { title: 'A pier\nfor all', url: 'https://harbour.example/pier', summary: [first!, second!] },
      { title: 'Swans', url: 'javascript:alert(1)', summary: [] },
    ];
    const cards = [card('quote', '1200x675', 1)];
    const content = chooseContent(
      { ...digest, sections },
      { canonicalUrl: 'https://harbour.example/' },
      cards,
    );
    expect(content.sections).toEqual([
      {
        title: 'A pier for all',
        url: 'https://harbour.example/pier',
        text: `${first?.text} ${second?.text}`,
      },
      { title: 'Swans', url: null, text: '' },
    ]);
    expect(content).toMatchObject({
      lead: '',
      paragraphs: [],
      keyPoints: [],
      quotes: [],
      stats: [],
      readOnUrl: null,
    });
    expect(content.cardQuote?.attribution).toBe('— Priya Raman, engineer');
  });

  test('tells no sentence of which the card shows a quote, nor as a point what the summary tells', () => {
    const [first, second] = digest.quotes as [Quote, Quote];
    const with_ = ({ start, end, text }: Quote) => ({ text: `“${text},” they said.`, start, end: end + 12 });
    const own = { text: 'A sentence of its own.', start: 9_000, end: 9_022 };
    const cards = [
      card('quote', '1200x675', 0),
      card('quote', '1200x675', 1),
      card('title', '1200x675', null),
    ];
    const told = { ...digest, summary: [with_(first), own], keyPoints: [own] };
    const content = chooseContent(told, {}, cards);
    expect([content.card, content.lead, content.paragraphs, content.keyPoints]).toEqual([
      cards[0],
      own.text,
      [],
      [],
    ]);
    // Where nothing else is told, another card is shown; where every one repeats it, that of the title.
    const bare = chooseContent({ ...told, summary: [with_(first)] }, {}, cards);
    expect([bare.card, bare.lead]).toEqual([cards[1], with_(first).text]);
    const both = { text: `“${first.text}” “${second.text}”` };
    expect(chooseContent({ ...told, summary: [both] }, {}, cards).card).toBe(cards[2]);
  });

  test('says nothing twice: no quote that the summary tells, and no point that a quote makes', () => {
    const [told, onCard, quoted] = digest.quotes as [Quote, Quote, Quote];
    const around = ({ start, end }: Quote) => ({
      text: 'A sentence around it.',
      start: start - 9,
      end: end + 20,
    });
    const content = chooseContent(
      {
        ...digest,
        summary: [...digest.summary, around(told)],
        keyPoints: [
          around(onCard),
          { text: `An engine wrote: “${quoted.text}”` },
          { text: 'A point of its own.', start: quoted.end + 1, end: quoted.end + 20 },
        ],
      },
      {},
      [card('quote', '1200x675', 1)],
    );
    expect(content.quotes.map((quote) => quote.attribution)).toEqual(['— Jonas Lindqvist']);
    expect(content.keyPoints).toEqual(['A point of its own.']);
  });

  test('joins sentences as the language does', () => {
    expect(chooseContent(digest, {}, []).paragraphs[0]).toContain('iron. Last year');
    expect(chooseContent(sampleDigest('zh-Hant'), {}, []).paragraphs[0]).toContain('電費。最後');
  });

  test('writes a unit as the language does', () => {
    expect(chooseContent(digest, {}, []).stats.map(({ value, unit }) => value + unit)).toEqual([
      '2,914\u00a0objects',
      '71%',
      '11.3\u00a0tonnes',
    ]);
    expect(chooseContent(sampleDigest('zh-Hant'), {}, []).stats[0]).toMatchObject({
      value: '41.6萬',
      unit: '度',
    });
  });

  test('leaves quotes as they were said where the mail is in another language, with a translation', () => {
    const [first, ...others] = sampleDigest('zh-Hant').quotes;
    const translated: Digest = {
      ...sampleDigest('zh-Hant'),
      language: 'en',
      articleLanguage: 'zh-Hant',
      quotes: [{ ...first!, translation: 'We are learning to be our own power company.' }, ...others],
      summary: [{ text: '三百二十片', start: 0, end: 5, translation: 'Three hundred and twenty panels.' }],
    };
    const content = chooseContent(translated, {}, []);
    expect(content.lead).toBe('Three hundred and twenty panels.');
    expect(content.quotes[0]).toEqual({
      text: '「我們不是在省電費，我們是在學著當自己的電力公司。」',
      attribution: '——發起人周素雲',
      translation: '“We are learning to be our own power company.”',
    });
  });

  test.each([
    ['zh-Hant', '她說「慢一點」。'],
    ['zh-Hant', '「慢一點，也是一種速度。」'],
    ['ja', '黙って一緒にいられる場所'],
    ['fr', 'Le feu ne s’enseigne pas,'],
    ['de', 'Er sagte „nie“ und ging;'],
  ])('sets a quote in %s as its card does: %s', (language, text) => {
    for (const kind of ['direct', 'statement'] as const) {
      const quote = { ...digest.quotes[0]!, text, kind, speaker: '周素雲', role: '發起人' };
      const one: Digest = { ...digest, language, quotes: [quote], stats: [], keyPoints: [], summary: [] };
      const strings = { keyPoints: '', readOn: '' };
      const [card] = planCards({ digest: one, metadata: {}, brand: sampleBrand, strings })[0]!.candidates;
      const [shown] = chooseContent(one, {}, []).quotes;
      expect(card!.content).toMatchObject({ text: shown!.text });
      expect(card!.alt).toMatch(new RegExp(`^${shown!.text} ?${shown!.attribution}$`));
    }
  });

  test.each([
    ['2026-11-20T23:30:00+08:00', 'Nora · November 20, 2026'],
    ['2026-11-20', 'Nora · November 20, 2026'],
    ['2026-13-45', 'Nora'],
    ['yesterday', 'Nora'],
    [undefined, 'Nora'],
  ])('dates an article of %s', (publishedAt, dateline) => {
    expect(chooseContent(digest, { byline: 'Nora', ...(publishedAt && { publishedAt }) }, []).dateline).toBe(
      dateline,
    );
  });

  test.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['https://user:password@news.example/', null],
    ['javascript:alert(1)', null],
    ['nothing', null],
  ])('links to %s only where it is a page', (canonicalUrl, expected) => {
    expect(chooseContent(digest, { canonicalUrl }, []).readOnUrl).toBe(expected);
  });
});

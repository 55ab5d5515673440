import { describe, expect, test } from '@jest/globals';
import { themeSchema } from '../../../../src/design/theme.ts';
import { PullquoteError } from '../../../../src/errors.ts';
import { type CardSetting, openCardMaker } from '../../../../src/stages/render/cards/make-cards.ts';
import type { PlannedCard } from '../../../../src/stages/render/cards/plan-cards.ts';

const grey = '#888888';
const face = { latin: 'inter', cjk: 'sans', weight: 400 };
const ground = { light: { paper: grey, ink: grey }, dark: { paper: grey, ink: grey } };

/** Draws the text itself; a text that starts with ✗ does not fit, one with ! is an error. */
const setting: CardSetting = {
  theme: themeSchema.parse({
    name: 'plain',
    title: 'Plain',
    description: '',
    fonts: { display: 'sans', text: 'sans' },
    colours: ground,
    cards: { display: face, text: face, mode: 'light' },
  }),
  palette: {
    paper: grey,
    surface: grey,
    ink: grey,
    muted: grey,
    rule: grey,
    accent: grey,
    onAccent: grey,
    field: grey,
    onField: grey,
  },
  brand: {
    name: 'Slow Reading',
    sender: { name: 'Slow Reading', email: 'hello@reading.example' },
    postalAddress: '1 Example Street',
    colours: { accent: grey, ink: grey, paper: grey },
    socialLinks: [],
  },
  leadImage: null,
  async draw({ content, page, ground }) {
    if (ground?.kind === 'picture') throw new PullquoteError('RENDER_FAILED', 'it is damaged');
    const text = 'text' in content ? content.text : '';
    if (text.startsWith('?')) throw new PullquoteError('RENDER_FAILED', 'it took too long');
    if (text.startsWith('!')) throw new PullquoteError('GLYPH_MISSING', 'no font has it');
    return text.startsWith('✗') ? null : Buffer.from(`${text} ${page ? `${page.number}/${page.of}` : ''}`);
  },
};

const planned = (text: string, index: number): PlannedCard => ({
  content: { kind: 'quote', text, speaker: null, role: null },
  language: 'en',
  alt: text,
  quoteIndex: index,
});
const candidates = (...texts: string[]) => texts.map(planned);

describe('openCardMaker', () => {
  test('takes the next candidate where one does not fit, and says so', async () => {
    const maker = openCardMaker(setting);
    const cards = await maker.makeSet(
      [{ count: 2, candidates: candidates('✗ long', 'b', 'c', 'd') }],
      ['1200x675'],
    );
    expect(cards.map(({ card }) => card.quoteIndex)).toEqual([1, 2]);
    expect(maker.notes()).toEqual(['quote 1 does not fit 1200x675']);
  });

  test('takes the shorter form of a card that does not fit, with its own alt text and without a note', async () => {
    const maker = openCardMaker(setting);
    const long = { ...planned('✗ five', 0), shorter: planned('three', 0) };
    const cards = [
      ...(await maker.makeSet([{ count: 1, candidates: [long] }], ['1200x675'])),
      ...(await maker.makeCarousel([long, planned('b', 1)], '1080x1350')),
    ];
    expect(cards.map(({ card }) => card.alt)).toEqual(['three', 'three', 'b']);
    expect(maker.notes()).toEqual([]);
  });

  test('draws with less what has a character that no font has', async () => {
    const maker = openCardMaker(setting);
    const [shorter] = candidates('a');
    const [long] = candidates('! rare');
    const group = { count: 1, candidates: [{ ...long, shorter } as PlannedCard] };
    const cards = await maker.makeSet([group], ['1080x1080']);
    expect(cards.map(({ card }) => card.alt)).toEqual(['a']);
    expect(maker.notes()).toEqual([]);
  });

  test('leaves out a card that cannot be drawn, with the reason', async () => {
    const maker = openCardMaker(setting);
    const cards = await maker.makeSet([{ count: 1, candidates: candidates('! rare') }], ['1080x1080']);
    expect(cards).toEqual([]);
    expect(maker.notes()).toEqual(['quote 1 was left out: no font has it']);
    expect(maker.failure()).toBeUndefined();
  });

  test('tells in one note what was left out for one reason, and keeps the failure that is not of a text', async () => {
    const maker = openCardMaker(setting);
    await maker.makeSet([{ count: 2, candidates: candidates('! a', '? b', '! c') }], ['1080x1080']);
    expect(maker.notes()).toEqual([
      'quote 1, quote 3 were left out: no font has it',
      'quote 2 was left out: it took too long',
    ]);
    expect(maker.failure()).toMatchObject({ code: 'RENDER_FAILED' });
  });

  test('goes without a lead image that cannot be drawn, and says why once', async () => {
    const leadImage = { mediaType: 'image/png', body: new Uint8Array() } as const;
    const maker = openCardMaker({ ...setting, leadImage });
    const groups = [{ count: 2, candidates: candidates('a', 'b') }];
    const cards = await maker.makeSet(groups, ['1200x675', '1080x1080']);
    expect(cards).toHaveLength(4);
    expect(maker.notes()).toEqual(['the cards have no lead image: it is damaged']);
  });

  test('finds out on one card that a lead image takes for ever, while the other cards wait', async () => {
    const leadImage = { mediaType: 'image/png', body: new Uint8Array() } as const;
    let onPicture = 0;
    const draw: CardSetting['draw'] = async (job, budget) => {
      if (job.ground?.kind === 'picture') {
        onPicture += 1;
        expect(budget?.leftMs).toBe(30_000);
        await new Promise((resolve) => setImmediate(resolve));
      }
      return setting.draw(job);
    };
    const maker = openCardMaker({ ...setting, leadImage, draw });
    const cards = await maker.makeSet(
      [{ count: 3, candidates: candidates('a', 'b', 'c') }],
      ['1200x675', '1080x1080'],
    );
    expect(cards).toHaveLength(6);
    expect(onPicture).toBe(1);
  });

  test('does not blame a lead image for what a card without it cannot do either', async () => {
    const leadImage = { mediaType: 'image/png', body: new Uint8Array() } as const;
    const maker = openCardMaker({ ...setting, leadImage });
    await maker.makeSet([{ count: 1, candidates: candidates('! rare') }], ['1080x1080']);
    expect(maker.notes()).toEqual(['quote 1 was left out: no font has it']);
  });

  test('names a file by kind, number, format and content', async () => {
    const cards = await openCardMaker(setting).makeSet(
      [{ count: 2, candidates: candidates('a', 'b') }],
      ['1080x1080'],
    );
    expect(cards.map(({ card }) => card.file)).toEqual([
      expect.stringMatching(/^quote-1-1080x1080-[0-9a-f]{8}\.png$/),
      expect.stringMatching(/^quote-2-1080x1080-[0-9a-f]{8}\.png$/),
    ]);
  });

  test('numbers a carousel without the page that does not fit', async () => {
    const cards = await openCardMaker(setting).makeCarousel(candidates('a', '✗', 'c'), '1080x1350');
    expect(cards.map(({ body, card }) => [body.toString(), card.page])).toEqual([
      ['a 1/2', { number: 1, of: 2 }],
      ['c 2/2', { number: 2, of: 2 }],
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { type CardContent, type CardElement, h } from '../../../../src/design/card-design.ts';
import { cardKinds } from '../../../../src/domain/rendition.ts';
import { setCard } from '../../../../src/stages/render/cards/draw-card.ts';
import { loadCardDesign } from '../../../../src/themes/load-card-design.ts';
import { openType, runsOf } from '../type/open-type.ts';
import { contentOf, jobFor, languages, themes } from './samples.ts';

interface Piece {
  text: string;
  size: number;
  top: number;
}

/** The texts of a card, with where they stand on it, px. */
function piecesOf(element: CardElement, top = 0): Piece[] {
  const { style, children = [] } = element.props;
  const own = top + (typeof style?.top === 'number' ? style.top : 0);
  return children.flatMap((child) =>
    typeof child === 'string'
      ? [{ text: child, size: Number(style?.fontSize), top: own }]
      : piecesOf(child, own),
  );
}

async function pieces(...given: Parameters<typeof jobFor>): Promise<Piece[] | null> {
  const job = jobFor(...given);
  const set = await setCard(job, await loadCardDesign(job.theme, job.content.kind));
  return set && piecesOf(set.tree);
}

test.each([
  ['zh-Hant', '真正稀缺的從來不是資訊——花3個月'],
  ['zh-Hans', '“我们”没有把DeepSeek搬走，对吧'],
  ['ja', '砥石に向かって三十年、AIも見えて'],
  ['ko', '우리가 드디어 듣기 시작한 2,345명'],
  ['pl', 'Nie przyjechaliśmy do Gdańska'],
  ['ru', 'Медленно — тоже скорость'],
])('a line is drawn as wide as it was measured: %s', async (language, text) => {
  const type = await openType(language);
  const set = await type.set(text, { width: 1180, size: 56, maxLines: 1 });
  const names = runsOf(set?.at(20, 20) as CardElement).map((run) => run.font);
  const fonts = type.typecase.files(names).map((font) => ({ ...font, style: 'normal' as const }));
  const tree = h('div', { style: { display: 'flex', width: 1200, height: 100 } }, set?.at(20, 20) ?? null);
  const svg = await satori(tree as never, { width: 1200, height: 100, fonts: fonts as never });
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  let rightmost = 0;
  for (let i = 3; i < pixels.length; i += 4) if (pixels[i]) rightmost = Math.max(rightmost, (i >> 2) % 1200);
  const [line] = set?.lines ?? [];
  const measured = 20 + (line?.left ?? 0) + (line?.width ?? 0);
  // The last letter has a little blank of its own.
  expect(rightmost).toBeGreaterThan(measured - 10);
  expect(rightmost).toBeLessThan(measured + 3);
});

describe.each(themes)('a card of %s', (theme) => {
  test('keeps its words out of what apps cover at the top and the bottom of a story', async () => {
    for (const kind of cardKinds) {
      for (const language of languages) {
        for (const { text, top, size } of (await pieces(
          theme,
          language,
          contentOf(language, kind),
          '1080x1920',
        )) ?? []) {
          expect([text, top >= 250, top + size <= 1920 - 250]).toEqual([text, true, true]);
        }
      }
    }
  });

  test('shows a long role whole', async () => {
    const role =
      'Emeritus Professor of Comparative Hydrology and Interdisciplinary Coastal Studies, University of the Outer Hebrides';
    const content: CardContent = {
      kind: 'quote',
      text: '“Slow is a speed.”',
      speaker: 'Anna O’Shaughnessy',
      role,
    };
    for (const format of ['1200x675', '1080x1080', '1080x1920'] as const) {
      const texts = (await pieces(theme, 'en', content, format))?.map(({ text }) => text).join(' ');
      expect(texts).toContain('O’Shaughnessy');
      for (const word of role.split(' ')) expect(texts).toContain(word);
    }
  });

  test('is refused rather than going without who said it', async () => {
    const content: CardContent = {
      kind: 'statement',
      text: 'It floats',
      speaker: 'X'.repeat(300),
      role: null,
    };
    expect(await pieces(theme, 'en', content, '1200x675')).toBeNull();
  });

  test.each([
    ['zh-Hant', '47.49萬', '美元', ['47.49'], ['萬美元']],
    ['ja', '1億2,300万', '円', ['1', '2,300'], ['億', '万円']],
    ['ko', '3조 4,500억', '원', ['3', '4,500'], ['조', '억', '원']],
    ['en', '£3.4 million', '', ['£3.4'], ['million']],
    ['de', '4,2 Mio.', 'Euro', ['4,2'], ['Mio. Euro']],
    ['en', '29', '%', ['29%'], []],
    ['en', '5G', '', ['5G'], []],
    ['zh-Hant', '三成', '', ['三成'], []],
  ])(
    'sets the words of a number smaller than its digits: %s %s %s',
    async (language, value, unit, digits, words) => {
      const label =
        { 'zh-Hant': '每戶平均', ja: '集まった費用', ko: '들여야 할 예산' }[language] ?? 'of the whole';
      const shown = (await pieces(theme, language, { kind: 'stat', value, unit, label }, '1080x1080')) ?? [];
      const sizeOf = (text: string) => shown.find((piece) => piece.text === text)?.size ?? Number.NaN;
      for (const digit of digits) expect(sizeOf(digit)).toBe(sizeOf(digits[0] as string));
      for (const word of words) expect(sizeOf(word)).toBeLessThan(sizeOf(digits[0] as string) / 2);
      expect(sizeOf(digits[0] as string)).toBeGreaterThan(100);
    },
  );
});

// Every kind of card of every theme, in every format, against the picture that was last looked at and found good.
// Compared at half size. Tolerance: a pixel counts as different past 3 % (pixelmatch's threshold), and 0.1 % of the
// pixels may be, for processors that round curves another way. UPDATE_GOLDEN=1 writes the pictures anew: look at them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { CardContent } from '../../../../src/design/card-design.ts';
import type { ColourMode } from '../../../../src/design/theme.ts';
import { type CardFormat, cardFormats, cardKinds } from '../../../../src/domain/rendition.ts';
import { withoutLongest } from '../../../../src/stages/render/cards/plan-cards.ts';
import { encodePng } from '../../../../src/stages/render/cards/png.ts';
import { openRenderPool } from '../../../../src/stages/render/processes/pool.ts';
import { decodePng, type Picture } from './decode-png.ts';
import { contentOf, jobFor, languages, themes } from './samples.ts';

const folder = new URL('../../../golden/cards/', import.meta.url);
const threshold = 0.03;
const tolerance = 0.001;

const pool = openRenderPool({ processes: 2, timeLimitMs: 60_000, maxMemoryMb: 512, idleMs: 60_000 });
afterAll(() => pool.close());

/** Each kind in each format in one of the languages and modes, by turns; and in all languages in the first format. */
function* cases() {
  for (const theme of themes) {
    for (const [k, kind] of cardKinds.entries()) {
      for (const [f, format] of (Object.keys(cardFormats) as CardFormat[]).entries()) {
        const mode: ColourMode = (k + f) % 2 === 0 ? 'light' : 'dark';
        const turn = (theme.length + k + f) % languages.length;
        for (const [l, language] of languages.entries()) {
          if (f === 0 || l === turn) yield { theme, kind, format, language, mode };
        }
      }
    }
  }
}

describe('a card looks as it did when it was last looked at', () => {
  test.concurrent.each([...cases()])(
    '$theme, $kind, $format, $language, $mode',
    async ({ theme, kind, format, language, mode }) => {
      const draw = (content: CardContent) =>
        pool.run('drawCard', jobFor(theme, language, content, format, mode));
      const content = contentOf(language, kind);
      const less =
        content.kind === 'points' ? { ...content, points: withoutLongest(content.points) } : content;
      const png = (await draw(content)) ?? (await draw(less));
      if (!png) throw new Error('the card was refused');
      const drawn = half(decodePng(Buffer.from(png)));
      expect(compare(`${theme}/${kind}-${format}-${language}-${mode}.png`, drawn)).toBeLessThanOrEqual(
        tolerance,
      );
    },
  );
});

/** The share of pixels that differ. Writes picture and difference where it is too large, or the golden one anew. */
function compare(name: string, drawn: Picture): number {
  const file = new URL(name, folder);
  const golden = existsSync(file) ? decodePng(readFileSync(file)) : null;
  if (golden?.data.equals(drawn.data)) return 0;
  const diff = new PNG({ width: drawn.width, height: drawn.height });
  const differing = golden
    ? pixelmatch(golden.data, drawn.data, diff.data, drawn.width, drawn.height, { threshold })
    : drawn.width * drawn.height;
  const share = differing / (drawn.width * drawn.height);
  if (share <= tolerance) return share;
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, encodePng(drawn.data, drawn.width, drawn.height));
    return 0;
  }
  if (!golden) throw new Error(`there is no ${name}; UPDATE_GOLDEN=1 writes it`);
  const out = join(tmpdir(), 'pullquote-golden', name.replace('/', '-'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out.replace(/\.png$/, '.diff.png'), PNG.sync.write(diff));
  writeFileSync(out, encodePng(drawn.data, drawn.width, drawn.height));
  throw new Error(`${(share * 100).toFixed(2)} % of the pixels differ: see ${out} and its .diff.png`);
}

/** Half the size, each pixel the mean of four. */
function half(picture: Picture): Picture {
  const width = picture.width >> 1;
  const height = picture.height >> 1;
  const small = { width, height, data: Buffer.alloc(width * height * 4) };
  const { data } = picture;
  const stride = picture.width * 4;
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, at = y * 2 * stride; x < width; x++, at += 8) {
      for (let c = 0; c < 4; c++, to++) {
        const i = at + c;
        const above = (data[i] as number) + (data[i + 4] as number);
        small.data[to] = (above + (data[i + stride] as number) + (data[i + stride + 4] as number) + 2) >> 2;
      }
    }
  }
  return small;
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { contrast } from '../../../../src/design/colour.ts';
import { maxCardBytes } from '../../../../src/domain/rendition.ts';
import { drawCard } from '../../../../src/stages/render/cards/draw-card.ts';
import { type Ground, pictureInks, themeGround } from '../../../../src/stages/render/cards/ground.ts';
import { layOver, leastContrast, paintGround } from '../../../../src/stages/render/cards/paint-ground.ts';
import {
  checkPicture,
  orientationOf,
  pictureSize,
} from '../../../../src/stages/render/cards/picture-size.ts';
import { encodePng } from '../../../../src/stages/render/cards/png.ts';
import { loadCardDesign } from '../../../../src/themes/load-card-design.ts';
import { contentOf, jobFor, themes } from './samples.ts';

/** A picture with all that is hard: white sky, black ground, every colour between. */
function photograph(width: number, height: number): Ground {
  const rgba = Buffer.alloc(width * height * 4, 255);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const sky = y < height / 3;
    rgba.set(sky ? [255, 255, 255] : [(x * 7) % 256, (y * 5) % 256, (x + y) % 256], i * 4);
  }
  return { kind: 'picture', picture: { mediaType: 'image/png', body: encodePng(rgba, width, height) } };
}

/** Red in the quarter that is its top right one once it is upright. */
const sideways = readFileSync(new URL('../../../fixtures/pictures/sideways.jpg', import.meta.url));
const ofFile = (body: Uint8Array): Ground => ({
  kind: 'picture',
  picture: { mediaType: 'image/jpeg', body },
});

describe('paintGround', () => {
  test('darkens a picture until text in every ink for pictures has a contrast of 4.5 on each of its pixels', () => {
    const pixels = paintGround(photograph(300, 200), 240, 240);
    expect(leastContrast(pixels, pictureInks.ink)).toBeGreaterThanOrEqual(4.5);
    expect(leastContrast(pixels, pictureInks.muted)).toBeGreaterThanOrEqual(4.5);
  });

  test('fills the card with the picture, whatever its shape', () => {
    const pixels = paintGround(photograph(400, 100), 120, 213);
    const corners = [0, 119, 212 * 120, 213 * 120 - 1].map((at) => pixels.readUInt8(at * 4 + 3));
    expect(corners).toEqual([255, 255, 255, 255]);
  });

  test('keeps the point of a picture in sight that it is told', () => {
    const [width, height] = [400, 100];
    const rgba = Buffer.alloc(width * height * 4, 255);
    for (let i = 0; i < width * height; i++)
      rgba.set(i % width < width / 2 ? [200, 0, 0] : [0, 0, 200], i * 4);
    const picture = { mediaType: 'image/png' as const, body: encodePng(rgba, width, height) };
    const redAt = (ground: Ground) => {
      const pixels = paintGround(ground, 60, 60);
      const at = (30 * 60 + 30) * 4;
      return pixels.readUInt8(at) > pixels.readUInt8(at + 2);
    };
    expect(redAt({ kind: 'picture', picture, focus: { x: 0, y: 0.5 } })).toBe(true);
    expect(redAt({ kind: 'picture', picture, focus: { x: 1, y: 0.5 } })).toBe(false);
  });

  test('takes no contrast from the text on a theme’s own ground', () => {
    for (const theme of themes) {
      for (const mode of ['light', 'dark'] as const) {
        const { palette, ground } = jobFor(theme, 'en', contentOf('en', 'quote'), '1200x675', mode);
        if (ground?.kind !== 'gradient') continue;
        const pixels = paintGround(ground, 64, 675);
        expect(leastContrast(pixels, palette.onField)).toBeGreaterThanOrEqual(
          Math.min(4.5, contrast(palette.field, palette.onField)),
        );
      }
    }
  });

  test('leads a gradient away from the text, also where white is only just readable', () => {
    const palette = { ...pictureInks, field: '#767676', onField: '#ffffff' };
    const face = { latin: 'inter', cjk: 'sans' as const, weight: 400 };
    const cards = { display: face, text: face, mode: 'light', ground: 'gradient' } as const;
    const pixels = paintGround(themeGround({ cards }, palette) as Ground, 16, 200);
    expect(leastContrast(pixels, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  test('draws a gradient without bands: its mean is exact between the steps that a channel has', () => {
    const pixels = paintGround({ kind: 'gradient', from: '#b3261e', to: '#881d17' }, 64, 600);
    for (let top = 0; top + 8 <= 600; top += 8) {
      const reds = Array.from({ length: 8 * 64 }, (_, i) => pixels.readUInt8((top * 64 + i) * 4));
      const mean = reds.reduce((sum, red) => sum + red, 0) / reds.length;
      const exact = 0xb3 + ((0x88 - 0xb3) * (top + 3.5)) / 599;
      expect(Math.abs(mean - exact)).toBeLessThan(0.1);
    }
  });

  test('refuses a picture that would unpack to too much, before it does, and what is no picture', () => {
    const bomb = Buffer.from(encodePng(Buffer.alloc(4, 255), 1, 1));
    bomb.writeUInt32BE(30_000, 16);
    bomb.writeUInt32BE(30_000, 20);
    const ground = (body: Uint8Array): Ground => ({
      kind: 'picture',
      picture: { mediaType: 'image/png', body },
    });
    expect(() => paintGround(ground(bomb), 10, 10)).toThrow(/24 megapixels, got 30000 × 30000/);
    expect(() => paintGround(ground(Buffer.from('<svg/>')), 10, 10)).toThrow(/JPEG or PNG.*got an SVG/);
  });

  test('refuses a picture with a good header that cannot be unpacked, or has nothing on it', () => {
    const damaged = sideways.subarray(0, 300);
    expect(pictureSize(damaged)).toMatchObject({ width: 128, height: 112 });
    expect(() => paintGround(ofFile(damaged), 60, 60)).toThrow(/damaged/);
  });

  test('puts a picture upright that a camera took sideways', () => {
    expect(orientationOf(sideways)).toBe(6);
    const pixels = paintGround(ofFile(sideways), 112, 128);
    const isRed = (x: number, y: number) => {
      const at = (y * 112 + x) * 4;
      return pixels.readUInt8(at) > 60 && pixels.readUInt8(at + 1) < 30;
    };
    expect([isRed(90, 20), isRed(20, 20), isRed(20, 110), isRed(90, 110)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

test('a card on a picture of pure noise still weighs less than every network takes', async () => {
  const noise = Buffer.alloc(900 * 900 * 4, 255);
  for (let i = 0; i < noise.length; i++) if (i % 4 !== 3) noise[i] = (i * 2654435761) >>> 24;
  const body = encodePng(noise, 900, 900);
  const job = jobFor('editorial', 'en', contentOf('en', 'title'), '1080x1350');
  const png = await drawCard(
    { ...job, palette: pictureInks, ground: { kind: 'picture', picture: { mediaType: 'image/png', body } } },
    await loadCardDesign('editorial', 'title'),
  );
  expect(png?.length).toBeLessThan(maxCardBytes);
});

test('layOver lets the ground through where the card is not', () => {
  const ground = Buffer.from([200, 100, 0, 255, 200, 100, 0, 255, 200, 100, 0, 255]);
  layOver(ground, Buffer.from([0, 0, 0, 0, 10, 20, 30, 255, 64, 64, 64, 128]));
  expect([...ground]).toEqual([200, 100, 0, 255, 10, 20, 30, 255, 164, 114, 64, 255]);
});

test('pictureSize reads the frame of a JPEG behind its other segments', () => {
  const app0 = [0xff, 0xe0, 0x00, 0x04, 0x00, 0x00];
  const frame = [0xff, 0xc2, 0x00, 0x0b, 0x08, 0x01, 0x2c, 0x02, 0x58, 0x01, 0x01, 0x11, 0x00];
  expect(pictureSize(Uint8Array.from([0xff, 0xd8, ...app0, ...frame]))).toEqual({
    width: 600,
    height: 300,
    channels: 1,
  });
  expect(pictureSize(Uint8Array.from([0xff, 0xd8, 0xff]))).toBeNull();
});

test.each([
  ['GIF89a', /got a GIF/],
  ['RIFF\0\0\0\0WEBPVP8 ', /got a WebP/],
  ['\0\0\0\x1cftypavif', /got an AVIF/],
  ['\0\0\0\x18ftypheic', /got a HEIF/],
  ['<!doctype html>', /got a web page/],
  ['\xff\xd8\xff', /got the start of one/],
  ['', /got something else/],
  ['\xff\xd8\xff\xc0\0\x14\x08\x01\0\x01\0\x04', /got a JPEG in CMYK/],
  ['\xff\xd8\xff\xc0\0\x11\x08\0\x01\0\x01\x03', /at least 100 px on each side, got 1 × 1/],
])('checkPicture says what came instead of a picture: %j', (start, reason) => {
  expect(() => checkPicture(Buffer.from(start, 'latin1'))).toThrow(reason);
});

test('orientationOf takes a picture that does not tell, or tells nonsense, for upright', () => {
  expect(orientationOf(encodePng(Buffer.alloc(4, 255), 1, 1))).toBe(1);
  for (let end = 0; end < 60; end++) expect(orientationOf(sideways.subarray(0, end))).toBeGreaterThan(0);
  const nonsense = Buffer.from(sideways);
  nonsense.writeUInt32BE(0xfffffff0, nonsense.indexOf('Exif') + 10);
  expect(orientationOf(nonsense)).toBe(1);
});

test('a theme without a ground of its own stands on one colour', () => {
  const { palette } = jobFor('editorial', 'en', contentOf('en', 'quote'));
  const face = { latin: 'inter', cjk: 'sans' as const, weight: 400 };
  expect(
    themeGround({ cards: { display: face, text: face, mode: 'light', ground: 'solid' } }, palette),
  ).toBeNull();
});

import { describe, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { encodePng } from '../../../../src/stages/render/cards/png.ts';
import fc from '../../../setup/properties.ts';
import { decodePng } from './decode-png.ts';

const picture = (width: number, height: number, colour: (x: number, y: number) => number): Buffer => {
  const rgba = Buffer.alloc(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    rgba.writeUInt32LE((0xff000000 | colour(i % width, Math.floor(i / width))) >>> 0, i * 4);
  }
  return rgba;
};

describe('encodePng', () => {
  test('keeps every pixel, with a palette and without', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 600 }),
        (width, height, colours) => {
          const rgba = picture(width, height, (x, y) => (((x * 31 + y * 57) % colours) * 2654435) & 0xffffff);
          const png = encodePng(rgba, width, height);
          expect(PNG.sync.read(png).data.equals(rgba)).toBe(true);
          // What other tests look at pictures by.
          expect(decodePng(png).data.equals(rgba)).toBe(true);
        },
      ),
    );
  });

  test('writes a palette where 256 colours hold the picture, and 24-bit colour where they do not', () => {
    const colourType = (png: Buffer) => png.readUInt8(25);
    expect(
      colourType(
        encodePng(
          picture(16, 16, (x, y) => x + y * 16),
          16,
          16,
        ),
      ),
    ).toBe(3);
    expect(
      colourType(
        encodePng(
          picture(16, 17, (x, y) => x + y * 16),
          16,
          17,
        ),
      ),
    ).toBe(2);
  });
});

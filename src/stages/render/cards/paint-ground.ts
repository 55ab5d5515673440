// Paints what a card stands on: gradients without bands, dots, and pictures darkened until text is legible on their
// brightest pixel. Pixels in, pixels out.
import { Resvg } from '@resvg/resvg-js';
import { contrast, luminance, textContrast } from '../../../design/colour.ts';
import type { FocalPoint } from '../../../domain/edit.ts';
import { PullquoteError } from '../../../errors.ts';
import { type Ground, pictureInks } from './ground.ts';
import { checkPicture, orientationOf } from './picture-size.ts';
import { encodePng } from './png.ts';

/**
 * @param softness how many pixels of the card each pixel of a picture is drawn over: at 2 it stays behind the text, and
 * more makes a smaller file
 * @returns opaque RGBA
 * @throws RENDER_FAILED for a picture that is too large or cannot be read
 */
export function paintGround(ground: Ground, width: number, height: number, softness = 2): Buffer {
  if (ground.kind === 'gradient') return paintGradient(ground.from, ground.to, width, height);
  if (ground.kind === 'dots') return paintDots(ground.paper, ground.dot, width, height);
  return darken(paintPicture(ground, width, height, softness));
}

/** Lays a card of premultiplied RGBA over its ground, in place. */
export function layOver(ground: Buffer, card: Buffer): void {
  for (let i = 0; i < ground.length; i += 4) {
    const alpha = card[i + 3] as number;
    if (alpha === 0) continue;
    const through = 255 - alpha;
    for (let c = i; c < i + 3; c++) {
      ground[c] = (card[c] as number) + Math.round(((ground[c] as number) * through) / 255);
    }
  }
}

/** Ordered dither: a gradient of few steps shows no bands. The rows repeat every 8 px, which packs well. */
const bayer = [
  0, 32, 8, 40, 2, 34, 10, 42, 48, 16, 56, 24, 50, 18, 58, 26, 12, 44, 4, 36, 14, 46, 6, 38, 60, 28, 52, 20,
  62, 30, 54, 22, 3, 35, 11, 43, 1, 33, 9, 41, 51, 19, 59, 27, 49, 17, 57, 25, 15, 47, 7, 39, 13, 45, 5, 37,
  63, 31, 55, 23, 61, 29, 53, 21,
].map((step) => (step + 0.5) / 64);

function paintGradient(from: string, to: string, width: number, height: number): Buffer {
  const rgba = Buffer.alloc(width * height * 4, 255);
  const [a, b] = [channels(from), channels(to)];
  for (let y = 0, i = 0; y < height; y++) {
    const share = height > 1 ? y / (height - 1) : 0;
    const exact = a.map((value, c) => value + ((b[c] as number) - value) * share);
    for (let x = 0; x < width; x++, i += 4) {
      const threshold = bayer[(y % 8) * 8 + (x % 8)] as number;
      for (let c = 0; c < 3; c++) rgba[i + c] = Math.floor((exact[c] as number) + threshold);
    }
  }
  return rgba;
}

/** As on the paper of a notebook. */
function paintDots(paper: string, dot: string, width: number, height: number): Buffer {
  const pitch = 30;
  const radius = 2;
  const rgba = Buffer.alloc(width * height * 4, 255);
  const [ground, ink] = [channels(paper), channels(dot)];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      const distance = Math.hypot((x % pitch) - pitch / 2, (y % pitch) - pitch / 2);
      const share = Math.min(1, Math.max(0, radius + 0.5 - distance));
      for (let c = 0; c < 3; c++) {
        const value = ground[c] as number;
        rgba[i + c] = Math.round(value + ((ink[c] as number) - value) * share);
      }
    }
  }
  return rgba;
}

/** Fills the card, cut at the longer sides. */
function paintPicture(
  { picture, focus = middle }: Extract<Ground, { kind: 'picture' }>,
  width: number,
  height: number,
  softness: number,
): Buffer {
  const { mediaType, body } = checkPicture(picture.body);
  const [smallWidth, smallHeight] = [Math.ceil(width / softness), Math.ceil(height / softness)];
  const small = cover(mediaType, body, smallWidth, smallHeight, orientationOf(body), focus);
  // What cannot be decoded is left out of a drawing without a word.
  if (small.equals(Buffer.alloc(small.length)))
    throw new PullquoteError('RENDER_FAILED', 'the lead image is damaged, or there is nothing to see on it');
  for (let i = 3; i < small.length; i += 4) small[i] = 255;
  return cover('image/png', encodePng(small, smallWidth, smallHeight), width, height, 1, middle);
}

const middle: FocalPoint = { x: 0.5, y: 0.5 };

/** Where the point of the upright picture lies in the file, by orientation. */
const inFile: ((at: FocalPoint) => FocalPoint)[] = [
  (at) => at,
  ({ x, y }) => ({ x: 1 - x, y }),
  ({ x, y }) => ({ x: 1 - x, y: 1 - y }),
  ({ x, y }) => ({ x, y: 1 - y }),
  ({ x, y }) => ({ x: y, y: x }),
  ({ x, y }) => ({ x: y, y: 1 - x }),
  ({ x, y }) => ({ x: 1 - y, y: 1 - x }),
  ({ x, y }) => ({ x: 1 - y, y: x }),
];

/** What is cut off is cut on the far side: by thirds. */
const side = (at: number): string => (at < 1 / 3 ? 'Min' : at > 2 / 3 ? 'Max' : 'Mid');

/** Matrices that put a picture upright, by orientation, for a box of this size. */
const upright: ((width: number, height: number) => number[])[] = [
  () => [1, 0, 0, 1, 0, 0],
  (width) => [-1, 0, 0, 1, width, 0],
  (width, height) => [-1, 0, 0, -1, width, height],
  (_, height) => [1, 0, 0, -1, 0, height],
  () => [0, 1, 1, 0, 0, 0],
  (width) => [0, 1, -1, 0, width, 0],
  (width, height) => [0, -1, -1, 0, width, height],
  (_, height) => [0, -1, 1, 0, 0, height],
];

/** Premultiplied RGBA: what is transparent stays black under the opaque. */
function cover(
  mediaType: string,
  body: Uint8Array,
  width: number,
  height: number,
  orientation: number,
  focus: FocalPoint,
): Buffer {
  const href = `data:${mediaType};base64,${Buffer.from(body).toString('base64')}`;
  const { x, y } = (inFile[orientation - 1] ?? ((at) => at))(focus);
  const lies = orientation > 4;
  const matrix = (upright[orientation - 1] ?? (() => []))(width, height).join(' ');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g transform="matrix(${matrix})">` +
    `<image width="${lies ? height : width}" height="${lies ? width : height}" ` +
    `preserveAspectRatio="x${side(x)}Y${side(y)} slice" href="${href}"/></g></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

/** Every pixel so dark that the quietest ink on pictures has the contrast of text (WCAG AA) upon it. */
function darken(rgba: Buffer): Buffer {
  const limit = (luminance(pictureInks.muted) + 0.05) / textContrast - 0.05;
  const brightest = brightestOf(rgba);
  // The whole picture by one factor, so that it stays the picture that it is.
  let factor = 0.8;
  while (luminanceOf(brightest.map((value) => value * factor)) > limit) factor -= 0.01;
  for (let i = 0; i < rgba.length; i++) if (i % 4 !== 3) rgba[i] = Math.floor((rgba[i] as number) * factor);
  return rgba;
}

function brightestOf(rgba: Buffer): number[] {
  let most = -1;
  let at = 0;
  for (let i = 0; i < rgba.length; i += 4) {
    // Weighed without gamma: near enough to find the one pixel, which is then measured exactly.
    const light =
      (rgba[i] as number) ** 2.2 * 0.2126 +
      (rgba[i + 1] as number) ** 2.2 * 0.7152 +
      (rgba[i + 2] as number) ** 2.2 * 0.0722;
    if (light > most) [most, at] = [light, i];
  }
  return [...rgba.subarray(at, at + 3)];
}

const luminanceOf = (rgb: number[]): number => luminance(hex(rgb));

const hex = (rgb: number[]): string =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The least contrast that text of a colour has anywhere on these pixels. */
export function leastContrast(rgba: Buffer, ink: string): number {
  const seen = new Set<number>();
  let least = 21;
  for (let i = 0; i < rgba.length; i += 4) {
    const key = rgba.readUInt32LE(i) & 0xffffff;
    if (seen.has(key)) continue;
    seen.add(key);
    least = Math.min(least, contrast(hex([...rgba.subarray(i, i + 3)]), ink));
  }
  return least;
}

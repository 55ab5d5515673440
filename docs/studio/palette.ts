// A screenshot as a PNG of at most 256 colours: a page has few, and its edges are shades of those. For RGB without interlacing, as Chromium writes it.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = 8;
const most = 256;
/** Squared, over red, green and blue: below it nobody tells two colours apart. */
const sameShade = 60;

export function withPalette(png: Buffer): Buffer {
  const { width, height, pixels } = read(png);
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette: number[] = [];
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a))
    if (palette.length < most && palette.every((one) => distance(one, colour) > sameShade))
      palette.push(colour);
  const nearest = new Map(
    [...counts.keys()].map((colour) => [
      colour,
      palette.reduce(
        (best, one, at) => (distance(one, colour) < distance(palette[best] ?? 0, colour) ? at : best),
        0,
      ),
    ]),
  );
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < pixels.length; at++)
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = nearest.get(pixels[at] ?? 0) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const plte = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    png.subarray(0, signature),
    chunk('IHDR', header),
    chunk('PLTE', plte),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** @throws for what is not 8 bits of red, green and blue */
function read(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const data: Buffer[] = [];
  for (let at = signature; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png[24] !== 8 || png[25] !== 2) throw new Error('expected a PNG of 8 bits of red, green and blue');
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * 3;
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < 3 ? 0 : (bytes[at - 3] ?? 0);
      const up = bytes[at - stride] ?? 0;
      const corner = x < 3 ? 0 : (bytes[at - stride - 3] ?? 0);
      bytes[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + before(raw[y * (stride + 1)] ?? 0, left, up, corner);
    }
  const pixels = Uint32Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * 3, 3));
  return { width, height, pixels };
}

/** What a byte is written as the difference from, by the filter of its row (PNG, 9.2). */
function before(filter: number, left: number, up: number, corner: number): number {
  if (filter === 3) return (left + up) >> 1;
  if (filter < 3) return [0, left, up][filter] ?? 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

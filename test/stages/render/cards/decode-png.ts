// PNG to pixels for tests that look at many pictures: of the kinds that encodePng writes, at a tenth of what a decoder of
// any picture takes (png.test.ts holds them against one). Must not be given another kind.
import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** RGBA. */
  data: Buffer;
}

const [palettes, colours] = [3, 2];
const up = 2;

/** @throws where it is of a kind that encodePng does not write */
export function decodePng(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (kind !== palettes && kind !== colours) || interlaced)
    throw new Error(`expected a PNG of 8 bits with a palette or RGB, but got depth ${depth} of kind ${kind}`);
  let palette: Buffer = Buffer.alloc(0);
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (name === 'PLTE') palette = body;
    if (name === 'IDAT') packed.push(body);
    at += length + 12;
  }
  const stride = width * (kind === palettes ? 1 : 3);
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), stride, height);
  const data = Buffer.alloc(width * height * 4, 0xff);
  const isIndexed = kind === palettes;
  for (let from = 0, to = 0; from < rows.length; to += 4, from += isIndexed ? 1 : 3) {
    const source = isIndexed ? palette : rows;
    const at = isIndexed ? (rows[from] as number) * 3 : from;
    data[to] = source[at] as number;
    data[to + 1] = source[at + 1] as number;
    data[to + 2] = source[at + 2] as number;
  }
  return { width, height, data };
}

/** The rows without the byte that each begins with. */
function unfiltered(filtered: Buffer, stride: number, height: number): Buffer {
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1);
    const to = y * stride;
    const filter = filtered[from] as number;
    if (filter !== 0 && filter !== up) throw new Error(`expected filter 0 or ${up}, but got ${filter}`);
    filtered.copy(rows, to, from + 1, from + 1 + stride);
    if (filter === up && y > 0)
      for (let i = to; i < to + stride; i++)
        rows[i] = ((rows[i] as number) + (rows[i - stride] as number)) & 0xff;
  }
  return rows;
}

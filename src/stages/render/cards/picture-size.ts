// The type, size and orientation of a JPEG or PNG file, from its header: known before anything is unpacked.
import { PullquoteError } from '../../../errors.ts';
import type { Picture } from './ground.ts';

export const pictureTypes = ['image/jpeg', 'image/png'] as const satisfies Picture['mediaType'][];

/** Of a picture of 24 megapixels unpacked; larger ones are refused unread. */
const maxPixels = 24_000_000;
/** A picture that is smaller on one side is an icon, or a pixel that counts visits. */
const minSide = 100;

/** A file as a picture of the type that it is, whatever it was served as. @throws RENDER_FAILED for what cannot be used */
export function checkPicture(body: Uint8Array): Picture {
  const size = pictureSize(body);
  if (!size) throw refused(`expected a JPEG or PNG file as lead image, got ${kindOf(body)}`);
  const { width, height } = size;
  if (width * height > maxPixels)
    throw refused(`expected a lead image of at most ${maxPixels / 1e6} megapixels, got ${width} × ${height}`);
  if (Math.min(width, height) < minSide)
    throw refused(`expected a lead image of at least ${minSide} px on each side, got ${width} × ${height}`);
  if (size.channels === 4) throw refused('expected a lead image in RGB, got a JPEG in CMYK');
  return { mediaType: body[0] === 0xff ? 'image/jpeg' : 'image/png', body };
}

const refused = (reason: string): PullquoteError => new PullquoteError('RENDER_FAILED', reason);

/** What the first bytes of other files look like. */
const signatures: [RegExp, string][] = [
  [/^GIF8/, 'a GIF'],
  [/^RIFF.{4}WEBP/s, 'a WebP'],
  [/^.{4}ftypavi[fs]/s, 'an AVIF'],
  [/^.{4}ftyp(?:hei|mif1|msf1)/s, 'a HEIF'],
  [/^\s*<(?:svg|\?xml)/i, 'an SVG'],
  [/^\s*</, 'a web page'],
  [/^(?:\x89PNG|\xff\xd8)/, 'the start of one'],
];

function kindOf(body: Uint8Array): string {
  const start = Buffer.from(body.subarray(0, 32)).toString('latin1');
  return signatures.find(([signature]) => signature.test(start))?.[1] ?? 'something else';
}

/** null for what is neither, or broken. `channels` are those of a JPEG. */
export function pictureSize(
  body: Uint8Array,
): { width: number; height: number; channels?: number | undefined } | null {
  const file = bufferOf(body);
  if (file.length >= 24 && file.toString('latin1', 1, 4) === 'PNG') {
    return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
  }
  for (const { marker, at } of jpegSegments(file)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && at + 10 <= file.length) {
      return { width: file.readUInt16BE(at + 7), height: file.readUInt16BE(at + 5), channels: file[at + 9] };
    }
  }
  return null;
}

/**
 * How a camera was held, 1 to 8 (EXIF 2.32, 4.6.4 A, tag 0x0112); 1 = upright, as of a file that does not tell.
 */
export function orientationOf(body: Uint8Array): number {
  const file = bufferOf(body);
  for (const { marker, at, end } of jpegSegments(file)) {
    if (marker !== 0xe1 || file.toString('latin1', at + 4, at + 10) !== 'Exif\0\0') continue;
    const found = tiffOrientation(file.subarray(at + 10, end));
    if (found >= 1 && found <= 8) return found;
  }
  return 1;
}

function tiffOrientation(tiff: Buffer): number {
  if (tiff.length < 8) return 0;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const read = (bytes: 2 | 4, at: number): number => {
    if (at + bytes > tiff.length) return 0;
    return isLittle ? tiff.readUIntLE(at, bytes) : tiff.readUIntBE(at, bytes);
  };
  const directory = read(4, 4);
  for (let i = 0; i < read(2, directory); i++) {
    const entry = directory + 2 + i * 12;
    if (read(2, entry) === 0x0112) return read(2, entry + 8);
  }
  return 0;
}

const bufferOf = (body: Uint8Array): Buffer => Buffer.from(body.buffer, body.byteOffset, body.byteLength);

/** The segments before the picture's own data (ITU-T T.81, B.1.1). */
function* jpegSegments(file: Buffer): Generator<{ marker: number; at: number; end: number }> {
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) return;
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff; ) {
    const marker = file[at + 1] as number;
    // Fill bytes and markers without a length.
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd9)) at += marker === 0xff ? 1 : 2;
    else {
      const end = at + 2 + file.readUInt16BE(at + 2);
      yield { marker, at, end };
      if (marker === 0xda) return;
      at = end;
    }
  }
}

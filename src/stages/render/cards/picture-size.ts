// The type and size of a JPEG or PNG file, from its header: known before anything is unpacked.
import { PullquoteError } from '../../../errors.ts';
import type { Picture } from './ground.ts';

export const pictureTypes = ['image/jpeg', 'image/png'] as const satisfies Picture['mediaType'][];

/** Of a picture of 24 megapixels unpacked; larger ones are refused unread. */
const maxPixels = 24_000_000;

/** A file as a picture of the type that it is, whatever it was served as. @throws RENDER_FAILED for what is none, or too large */
export function checkPicture(body: Uint8Array): Picture {
  const size = pictureSize(body);
  if (!size) throw new PullquoteError('RENDER_FAILED', 'the lead image is not a JPEG or PNG file');
  if (size.width * size.height > maxPixels)
    throw new PullquoteError(
      'RENDER_FAILED',
      `expected a lead image of at most ${maxPixels / 1e6} megapixels, got ${size.width} × ${size.height}`,
    );
  return { mediaType: body[0] === 0xff ? 'image/jpeg' : 'image/png', body };
}

/** null for what is neither, or broken. */
export function pictureSize(body: Uint8Array): { width: number; height: number } | null {
  const file = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (file.length >= 24 && file.toString('latin1', 1, 4) === 'PNG') {
    return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
  }
  return file.length >= 4 && file.readUInt16BE(0) === 0xffd8 ? jpegSize(file) : null;
}

/** The frame header among the segments (ITU-T T.81, B.2.2). */
function jpegSize(file: Buffer): { width: number; height: number } | null {
  for (let at = 2; at + 9 <= file.length && file[at] === 0xff; ) {
    const marker = file[at + 1] as number;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: file.readUInt16BE(at + 7), height: file.readUInt16BE(at + 5) };
    // Fill bytes and markers without a length.
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd9)) at += marker === 0xff ? 1 : 2;
    else at += 2 + file.readUInt16BE(at + 2);
  }
  return null;
}

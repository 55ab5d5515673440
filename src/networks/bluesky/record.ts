// What Bluesky keeps of a post: its record key and its record (app.bsky.feed.post). Pure.
import { createHash } from 'node:crypto';
import type { PartToPost } from '../../domain/post-part.ts';
import { pngSize } from '../rest/png-size.ts';
import { findFacets } from './facets.ts';

/** A record's address and the hash of its content. */
export interface StrongRef {
  uri: string;
  cid: string;
}

export interface PostRecord {
  $type: 'app.bsky.feed.post';
  text: string;
  createdAt: string;
  reply?: { root: StrongRef; parent: StrongRef };
  [field: string]: unknown;
}

const base32 = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * A record key as the protocol wants it (atproto.com/specs/tid): 53 bits of microseconds, 10 bits that tell apart whoever
 * asks in the same one, here taken from the part's own key.
 */
export function makeRecordKey(idempotencyKey: string, ms: number): string {
  const clockId = createHash('sha256').update(idempotencyKey).digest().readUInt16BE(0) & 0x3ff;
  let bits = (BigInt(ms) * 1_000n * 1_024n) | BigInt(clockId);
  let tid = '';
  for (let digit = 0; digit < 13; digit += 1) {
    tid = `${base32[Number(bits & 31n)]}${tid}`;
    bits >>= 5n;
  }
  return tid;
}

/** @param blobs what the uploads of the part's images returned, in order */
export function makeRecord(
  part: PartToPost,
  createdAt: string,
  blobs: readonly unknown[],
  reply: PostRecord['reply'] | null,
): PostRecord {
  const facets = findFacets(part.text);
  return {
    $type: 'app.bsky.feed.post',
    text: part.text,
    createdAt,
    ...(part.language !== 'und' && { langs: [part.language] }),
    ...(facets.length > 0 && { facets }),
    ...(blobs.length > 0 && {
      embed: {
        $type: 'app.bsky.embed.images',
        images: part.images.map((image, index) => ({
          alt: image.alt,
          image: blobs[index],
          aspectRatio: pngSize(image.png),
        })),
      },
    }),
    ...(reply && { reply }),
  };
}

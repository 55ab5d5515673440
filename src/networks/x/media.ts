// Uploads images to X with their alt texts (docs.x.com/x-api/media). Each is reported as soon as it is there, so that a
// later attempt does not upload it again. Waiting for X's processing has an end, which the library's own has not.
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Image } from '../../domain/post-part.ts';
import type { XApi } from './api.ts';

export const uploadedMedia = z.object({
  id: z.string(),
  /** In ms: X forgets it then. */
  expiresAt: z.number(),
});
export type UploadedMedia = z.infer<typeof uploadedMedia>;

interface MediaAnswer {
  data: {
    id: string;
    expires_after_secs?: number;
    processing_info?: {
      state: 'pending' | 'in_progress' | 'failed' | 'succeeded';
      check_after_secs?: number;
      error?: { message: string };
    };
  };
}

/** X could not make an image of the bytes, or took too long over it. */
export class MediaNotReady extends Error {
  readonly isRefused: boolean;

  constructor(message: string, isRefused: boolean) {
    super(message);
    this.isRefused = isRefused;
  }
}

const chunkBytes = 1_000_000;
const maxChecks = 10;
const maxCheckMs = 5_000;
/** An id is not used in its last minute. */
export const mediaMarginMs = 60_000;
const defaultExpirySecs = 3_600;

/** @throws errors of the library; MediaNotReady */
export async function uploadImage(api: XApi, image: Image): Promise<UploadedMedia> {
  const { data: begun } = await api.post<MediaAnswer>('media/upload/initialize', {
    media_type: 'image/png',
    media_category: 'tweet_image',
    total_bytes: image.png.length,
  });
  for (let start = 0; start < image.png.length; start += chunkBytes)
    await api.upload(`media/upload/${begun.id}/append`, {
      segment_index: start / chunkBytes,
      media: image.png.subarray(start, start + chunkBytes),
    });
  const { data: finished } = await api.post<MediaAnswer>(`media/upload/${begun.id}/finalize`);
  await waitUntilProcessed(api, finished);
  await api.post('media/metadata', { id: begun.id, metadata: { alt_text: { text: image.alt } } });
  const seconds = finished.expires_after_secs ?? begun.expires_after_secs ?? defaultExpirySecs;
  return { id: begun.id, expiresAt: Date.now() + seconds * 1_000 };
}

async function waitUntilProcessed(api: XApi, media: MediaAnswer['data']): Promise<void> {
  let info = media.processing_info;
  for (let check = 0; info && info.state !== 'succeeded'; check += 1) {
    if (info.state === 'failed')
      throw new MediaNotReady(
        `X could not process an image: ${info.error?.message ?? 'no reason given'}`,
        true,
      );
    if (check === maxChecks) throw new MediaNotReady('X is still processing an image', false);
    await sleep(Math.min((info.check_after_secs ?? 1) * 1_000, maxCheckMs));
    const query = { command: 'STATUS', media_id: media.id };
    info = (await api.get<MediaAnswer>('media/upload', query)).data.processing_info;
  }
}

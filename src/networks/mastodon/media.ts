// Uploads images to Mastodon with their alt texts (docs.joinmastodon.org/methods/media). The server may still be at work
// on one when it answers; it is asked again for as long as a call may take, no longer.
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Image } from '../../domain/post-part.ts';
import { CallError } from '../rest/call.ts';
import { failureOfSilence } from '../rest/call-failure.ts';
import type { MastodonApi } from './api.ts';

export const uploadedMedia = z.object({
  id: z.string(),
  /** In ms: not used after it. */
  expiresAt: z.number(),
});
export type UploadedMedia = z.infer<typeof uploadedMedia>;

/** Servers clear out what no post shows after a day. */
const lifeMs = 12 * 60 * 60_000;
const firstWaitMs = 100;

/** @throws CallError */
export async function uploadImage(api: MastodonApi, image: Image, timeoutMs: number): Promise<UploadedMedia> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(image.png)], { type: 'image/png' }), 'card.png');
  form.set('description', image.alt);
  const { status, body } = await api.post<{ id: string }>('/api/v2/media', form);
  // 202: taken, not ready. Then 206 until it is.
  if (status === 202) await waitUntilReady(api, body.id, timeoutMs);
  return { id: body.id, expiresAt: Date.now() + lifeMs };
}

async function waitUntilReady(api: MastodonApi, id: string, timeoutMs: number): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (let waitMs = firstWaitMs; Date.now() + waitMs < until; waitMs *= 2) {
    await sleep(waitMs);
    const { status } = await api.get(`/api/v1/media/${encodeURIComponent(id)}`);
    if (status === 200) return;
  }
  throw new CallError({
    ...failureOfSilence('Mastodon', ''),
    reason: 'Mastodon is still processing an image',
  });
}

// What every account does around its own calls: keeps a memo between the attempts of a part, uploads what an earlier
// attempt did not, and says how a look or a login failed. Knows no network.
import type { z } from 'zod';
import { foreignText } from '../../domain/foreign-text.ts';
import type { FindOutcome, Image, PartToPost } from '../../domain/post-part.ts';
import { PullquoteError } from '../../errors.ts';
import type { CallFailure } from './call-failure.ts';

/** What is kept between attempts of a part. */
export interface Memo<Kept> {
  readonly kept: Kept;
  save(next: Kept): Promise<void>;
}

/** @param schema reads also what an older version kept, or none */
export function openMemo<Kept>(part: PartToPost, schema: z.ZodType<Kept>): Memo<Kept> {
  let kept = schema.parse(part.memo);
  return {
    get kept() {
      return kept;
    },
    save(next) {
      kept = next;
      return part.remember(next);
    },
  };
}

/**
 * Uploads the images that `done` (earlier uploads, in order) does not hold any more.
 * @param report called with all uploads as soon as one is there, so that a later attempt does not make it again
 * @param marginMs before its end an upload is not used any more
 * @throws what `upload` throws
 */
export async function uploadEach<Upload extends { expiresAt: number }>(
  images: readonly Image[],
  done: readonly Upload[],
  upload: (image: Image) => Promise<Upload>,
  report: (uploads: Upload[]) => Promise<void>,
  marginMs = 0,
): Promise<void> {
  const uploads: Upload[] = [];
  for (const [index, image] of images.entries()) {
    const earlier = done[index];
    const isAlive = earlier && earlier.expiresAt > Date.now() + marginMs;
    uploads.push(isAlive ? earlier : await upload(image));
    if (!isAlive) await report([...uploads, ...done.slice(index + 1)]);
  }
}

/** How far a network's clock and ours may be apart. Text and place in the thread must agree too: a wide window costs nothing. */
const clockToleranceMs = 2 * 60 * 60_000;

/** Whether a post was there before the attempt at ours. @param createdAt as the network writes it */
export const isOlder = (createdAt: string, attemptedAt: number): boolean =>
  Date.parse(createdAt) < attemptedAt - clockToleranceMs;

/** A look that the network did not answer. */
export const unanswered = ({ reason, afterMs }: CallFailure): FindOutcome => ({
  kind: 'unanswered',
  afterMs,
  reason,
});

const maxNameLength = 100;

/** @param call answers whose account it is @throws NETWORK_FAILED where the call fails; to be tried again unless the network refused it */
export async function verifyBy(
  call: () => Promise<string | null | undefined>,
  explain: (error: unknown) => CallFailure,
): Promise<string | null> {
  try {
    const name: unknown = await call();
    return typeof name === 'string' ? foreignText(name, maxNameLength) : null;
  } catch (error) {
    const { kind, reason } = explain(error);
    throw new PullquoteError('NETWORK_FAILED', reason, { retry: kind === 'refused' ? 'never' : 'backoff' });
  }
}

// The ways in which a network fails a post, in words that every local server understands.
import type { Answer, LocalServer, Silence } from './listen.ts';

export type PostFault =
  /** 429 with the network's own header: nothing before the given time. */
  | 'rate-limited'
  /** 4xx: this post never. */
  | 'refused'
  /** 503, and nothing was done. */
  | 'error-before'
  /** 503, although it was done. */
  | 'error-after'
  /** Done, and the connection breaks. */
  | 'dropped-after'
  /** Done, and silence. */
  | 'hung-after';

export type MediaFault = 'media-error' | 'media-refused' | 'media-limited' | 'media-stuck';

/** A post as the public sees it. */
export interface SeenPost {
  id: string;
  text: string;
  replyTo: string | null;
  images: { alt: string; bytes: number }[];
}

/** A network's local server: what it holds, and what its next calls do. */
export interface NetworkServer extends LocalServer {
  posts: SeenPost[];
  uploads: number;
  failNext(fault: PostFault | MediaFault): void;
}

/** How far off the reset of a 429 is. */
export const limitMs = 90_000;

/** Carries out a write under a fault: before it, after it, or not at all. */
export function underFault(
  fault: PostFault | undefined,
  write: () => Answer,
  answers: { limited: Answer; refused: Answer; error: Answer },
): Answer | Silence {
  if (fault === undefined) return write();
  if (fault === 'rate-limited') return answers.limited;
  if (fault === 'refused') return answers.refused;
  if (fault === 'error-before') return answers.error;
  const answer = write();
  if (answer.status >= 300) return answer;
  if (fault === 'error-after') return answers.error;
  return fault === 'dropped-after' ? 'drop' : 'hang';
}

/** Takes the next fault of a kind out of the queue. */
export function takeFault<T extends string>(faults: string[], kinds: readonly T[]): T | undefined {
  const index = faults.findIndex((fault) => (kinds as readonly string[]).includes(fault));
  return index === -1 ? undefined : (faults.splice(index, 1)[0] as T);
}

export const postFaults = [
  'rate-limited',
  'refused',
  'error-before',
  'error-after',
  'dropped-after',
  'hung-after',
] as const satisfies PostFault[];
export const mediaFaults = [
  'media-error',
  'media-refused',
  'media-limited',
  'media-stuck',
] as const satisfies MediaFault[];

// What a social network is. One file a network; each owns its settings and knows its own limits.
import type { z } from 'zod';
import type { RemotePost } from '../domain/post-part.ts';

export interface NetworkLimits {
  maxLength: number;
  /** The length of a text as this network counts it (X: weighted; Bluesky: graphemes). */
  measure(text: string): number;
  maxImages: number;
  maxImageBytes: number;
  /** In the network's own unit for alt texts (characters). */
  maxAltLength: number;
}

export interface Image {
  png: Buffer;
  alt: string;
}

/** What a part needs to be posted. */
export interface PartToPost {
  text: string;
  /** BCP 47, of the text. */
  language: string;
  images: Image[];
  /** The campaign: the same for all parts of a thread. */
  thread: string;
  /** The part before it in the thread, already posted. */
  replyTo: RemotePost | null;
  /** The same for every attempt of this part. */
  idempotencyKey: string;
  /** What an earlier attempt stored (uploaded media ids with their expiry). */
  memo: unknown;
  /** Called whenever the memo grows; awaited before the call that uses it. */
  remember(memo: unknown): Promise<void>;
}

/** How one attempt ended. Nothing is thrown for an answer of the network. */
export type PostOutcome =
  | { kind: 'posted'; post: RemotePost }
  /** Try again, not before `afterMs` (429: from x-rate-limit-reset). Nothing was posted. */
  | { kind: 'deferred'; afterMs: number; reason: string }
  /** Nothing was posted and never will be with this text or these credentials. */
  | { kind: 'failed'; reason: string }
  /** It may have been posted: look before trying again. */
  | { kind: 'unknown'; reason: string };

/** Where a look for a part ended. */
export type FindOutcome =
  | { kind: 'found'; post: RemotePost }
  /** Certainly not there: posting it is no repeat. */
  | { kind: 'absent' }
  /** The network did not tell; look again, not before `afterMs`. */
  | { kind: 'unanswered'; afterMs: number; reason: string };

/** One configured account on a network. */
export interface Account {
  /** Stable, as in `post_parts.account`: "x:pullquote". */
  id: string;
  network: string;
  post(part: PartToPost): Promise<PostOutcome>;
  /** Looks for a part whose outcome is unknown, by its idempotency key, its memo or its text. */
  find(part: PartToPost): Promise<FindOutcome>;
  /** Checks the credentials. @throws NETWORK_FAILED */
  verify(): Promise<void>;
}

export interface Network<Settings = unknown> {
  name: string;
  title: string;
  limits: NetworkLimits;
  /** Read from the environment by their variable names. */
  settings: z.ZodType<Settings>;
  /** Makes no call. `timeoutMs` bounds each call to the network; 20 s unless told otherwise. */
  connect(settings: Settings, options: { dataDir: string; timeoutMs?: number }): Promise<Account>;
}

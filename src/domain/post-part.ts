// One post part: one post of a thread on one account, a row in the social ledger. What a network is given to post, and
// how an attempt can end.

export const postPartStates = [
  'pending',
  'claimed',
  'inflight',
  'posted',
  'deferred',
  'failed',
  'unknown',
] as const;
export type PostPartState = (typeof postPartStates)[number];

/** Where a posted part lives on its network. */
export interface RemotePost {
  id: string;
  url: string;
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
  /** The same for every attempt of this part; letters and digits. */
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

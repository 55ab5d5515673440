// One post part: one post of a thread on one account, a row in the social ledger. What a network is given to post, how
// an attempt can end, and what passes between the ledger and whoever posts.

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

/** A row to be made. */
export interface NewPostPart {
  account: string;
  /** From 1, in the order of the thread. */
  part: number;
  /** The same whenever it is made. */
  idempotencyKey: string;
}

/** A part in one worker's hands, until its lease runs out. */
export interface ClaimedPart extends NewPostPart {
  campaignId: string;
  owner: string;
  /** Of two claims on a part the older one's writes nothing. */
  fence: number;
  /** unknown: it may be on the network already, so look before posting. */
  state: 'claimed' | 'unknown';
  /** Calls made for it so far. */
  attempts: number;
  memo: unknown;
  /** The part before it; null for the first. */
  replyTo: RemotePost | null;
}

/** How a claim ends. `afterMs` null: not again until an operator says so. */
export type PartSettlement =
  | { state: 'posted'; post: RemotePost }
  | { state: 'deferred'; afterMs: number; reason: string }
  | { state: 'failed'; reason: string }
  | { state: 'unknown'; afterMs: number | null; reason: string };

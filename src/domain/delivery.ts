// One delivery: a recipient's row in the ledger. Its states, how an attempt ends, and what passes between the ledger and
// whoever sends.

/** pending → inflight → sent | deferred | failed | suppressed | unknown; deferred → inflight again. */
export const deliveryStates = [
  'pending',
  'inflight',
  'sent',
  'deferred',
  'failed',
  'suppressed',
  'unknown',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** How far it came: connecting and greeting, TLS, login, MAIL FROM, RCPT TO, or DATA and the message. */
export type RejectedAt = 'connection' | 'tls' | 'login' | 'sender' | 'recipient' | 'data';

/** How one attempt ended, as a transport reports it. Nothing is thrown for an answer of the server. */
export type SendOutcome =
  /** The server took responsibility: a 2xx after the final dot. */
  | { kind: 'accepted'; reply: string }
  /** The server said no, with a reply code; DATA was not accepted. `enhanced` is RFC 3463, e.g. "5.1.1". */
  | { kind: 'rejected'; code: number; enhanced: string | null; at: RejectedAt; reply: string }
  /** No reply code, and it is proven that DATA never began: safe to try again. */
  | { kind: 'not-begun'; at: RejectedAt; reply: string }
  /** No reply code, and DATA may have been accepted: never again silently. */
  | { kind: 'unknown'; reply: string };

/** A row of a claimed chunk. The fence is the claim's: of two claims on a chunk the older one's writes nothing. */
export interface DeliveryKey {
  subscriberId: number;
  fence: number;
}

/** A delivery in one worker's hands, until the lease of its chunk runs out. */
export interface ClaimedDelivery extends DeliveryKey {
  email: string;
  name: string;
  locale: string;
  /** Lower case. */
  domain: string;
  messageId: string;
  /** Tries made so far. */
  attempts: number;
  /** First put off; null = never. */
  deferredSince: Date | null;
}

/** How an attempt ended, for its row. */
export interface DeliverySettlement extends DeliveryKey {
  state: 'sent' | 'deferred' | 'failed' | 'unknown';
  /** For deferred: not before. */
  nextAt: Date | null;
  replyCode: number | null;
  enhancedCode: string | null;
  reply: string;
  /** Whether the server says that nobody reads this address. */
  isDead: boolean;
}

/** What came of a step in which rows were settled and others begun. */
export interface DeliveryStep {
  /** Rows that took their settlement; fewer than given where a lease was lost. */
  settled: number;
  /** Subscribers whose mail may be sent now. */
  inflight: ReadonlySet<number>;
  /** Whether the campaign still sends: neither paused nor cancelled. */
  open: boolean;
}

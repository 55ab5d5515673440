// One delivery: a recipient's row in the ledger. States and what an SMTP answer means for them.

/** pending → claimed → inflight → sent | deferred | failed | suppressed | unknown; deferred → claimed again. */
export const deliveryStates = [
  'pending',
  'claimed',
  'inflight',
  'sent',
  'deferred',
  'failed',
  'suppressed',
  'unknown',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What the server said no to: the connection (greeting, TLS, login), MAIL FROM, RCPT TO, or DATA and the message. */
export type RejectedAt = 'connection' | 'sender' | 'recipient' | 'data';

/** How one attempt ended, as a transport reports it. Nothing is thrown for an answer of the server. */
export type SendOutcome =
  /** The server took responsibility: a 2xx after the final dot. */
  | { kind: 'accepted'; reply: string }
  /** The server said no, with a reply code; DATA was not accepted. `enhanced` is RFC 3463, e.g. "5.1.1". */
  | { kind: 'rejected'; code: number; enhanced: string | null; at: RejectedAt; reply: string }
  /** No reply code, and it is proven that DATA never began: safe to try again. */
  | { kind: 'not-begun'; reply: string }
  /** No reply code, and DATA may have been accepted: never again silently. */
  | { kind: 'unknown'; reply: string };

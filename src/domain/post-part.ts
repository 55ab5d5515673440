// One post part: one post of a thread on one account, a row in the social ledger.

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

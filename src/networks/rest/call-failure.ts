// How a call to a network can fail, and what that means for a post: refused, put off, or in doubt. Pure; it knows no
// network.
import { foreignText } from '../../domain/foreign-text.ts';
import type { PostOutcome } from '../../domain/post-part.ts';
import { PullquoteError } from '../../errors.ts';

export interface CallFailure {
  /**
   * refused: the network said no. limited: come back at `afterMs`. unsent: the request never left.
   * lost: no answer, or one that says nothing of what was done (5xx).
   */
  kind: 'refused' | 'limited' | 'unsent' | 'lost';
  /** HTTP status; null without an answer. */
  status: number | null;
  /** What the network says of it; '' where it says nothing. */
  detail: string;
  /** One sentence for the ledger. */
  reason: string;
  afterMs: number;
}

/** Where a network names no time. */
const retryMs = 30_000;
const limitMs = 15 * 60_000;
const maxDetailLength = 300;

/** Failures before a byte of the request was on the wire, as Node names them. */
const unsentCodes = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

export interface FailedAnswer {
  status: number;
  detail: string;
  advice?: string | undefined;
  /** When a limit ends, in ms, by the clock that also wrote `answeredAt`. */
  resetAt?: number | undefined;
  answeredAt?: number | undefined;
}

/** An answer of 300 or more, or one that cannot be read. */
export function failureOfAnswer(network: string, answer: FailedAnswer): CallFailure {
  const { status, advice, resetAt } = answer;
  const detail = foreignText(answer.detail, maxDetailLength);
  const said = `${network} answered ${status}${detail ? `: ${detail}` : ''}`;
  const now = answer.answeredAt ?? Date.now();
  const wait = resetAt ? Math.max(1_000, resetAt - now) : limitMs;
  return {
    kind: status === 429 ? 'limited' : status >= 300 && status < 500 ? 'refused' : 'lost',
    status,
    detail,
    reason: advice ? `${said}; ${advice}` : said,
    afterMs: status === 429 ? wait : retryMs,
  };
}

/** No answer. @param cause Node's code, or what else is known of it */
export function failureOfSilence(network: string, cause: string): CallFailure {
  return {
    kind: unsentCodes.includes(cause) ? 'unsent' : 'lost',
    status: null,
    detail: '',
    reason: `${network} gave no answer (${cause})`,
    afterMs: retryMs,
  };
}

/**
 * The same, from what fetch() threw, which hides the socket's error in `cause`.
 * @throws what came before any call was made: a bug
 */
export function failureOfFetch(network: string, error: unknown): CallFailure {
  const { name, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  const refused = [error, cause].find((one) => one instanceof PullquoteError);
  if (refused) return { ...failureOfSilence(network, refused.message), kind: 'unsent' };
  if (name === 'TypeError' && cause === undefined) throw error;
  return failureOfSilence(network, cause?.code ?? cause?.message ?? name);
}

/** Nothing can have been posted yet, so what is not a refusal is tried again. */
export const outcomeBeforePosting = ({ kind, reason, afterMs }: CallFailure): PostOutcome =>
  kind === 'refused' ? { kind: 'failed', reason } : { kind: 'deferred', afterMs, reason };

/** The call that posts: without an answer the post may be there. */
export function outcomeWhilePosting({ kind, reason, afterMs }: CallFailure): PostOutcome {
  if (kind === 'limited' || kind === 'unsent') return { kind: 'deferred', afterMs, reason };
  return { kind: kind === 'refused' ? 'failed' : 'unknown', reason };
}

// What an error of twitter-api-v2 means: whether X answered, what it said, and when to come back. Never a secret.
import { ApiPartialResponseError, ApiRequestError, ApiResponseError } from 'twitter-api-v2';
import { MediaNotReady } from './media.ts';

export interface Failure {
  /**
   * refused: X said no. limited: come back at `afterMs`. unsent: the request never left.
   * lost: no answer, or one that says nothing of what was done (5xx).
   */
  kind: 'refused' | 'limited' | 'unsent' | 'lost';
  /** HTTP status; null without an answer. */
  status: number | null;
  /** What X says of it; '' where it says nothing. */
  detail: string;
  /** One sentence for the ledger. */
  reason: string;
  afterMs: number;
}

const retryMs = 30_000;
/** X's windows are 15 minutes long. */
const windowMs = 15 * 60_000;
/** Failures before a byte of the request was on the wire. */
const unsentCodes = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** @throws what is not an error of the library: a bug. */
export function failureOf(error: unknown, secrets: readonly string[]): Failure {
  if (error instanceof ApiRequestError) {
    const cause = causeOf(error);
    const kind = unsentCodes.includes(cause?.code ?? '') ? 'unsent' : 'lost';
    const reason = `X gave no answer (${cause?.code ?? cause?.message ?? 'connection broken'})`;
    return { kind, status: null, detail: '', reason, afterMs: retryMs };
  }
  if (error instanceof ApiPartialResponseError) {
    const status = error.response.statusCode ?? null;
    return answered(status ?? 0, '', status === 429 ? windowMs : retryMs);
  }
  if (error instanceof ApiResponseError)
    return answered(error.code, withoutSecrets(detailOf(error), secrets), waitMs(error));
  if (error instanceof MediaNotReady)
    return {
      kind: error.isRefused ? 'refused' : 'lost',
      status: null,
      detail: '',
      reason: withoutSecrets(error.message, secrets),
      afterMs: retryMs,
    };
  throw error;
}

/** 1.29.1 keeps the socket's error where its `requestError` does not look. */
function causeOf(error: ApiRequestError): NodeJS.ErrnoException | undefined {
  const { _options: kept } = error as unknown as { _options: { error?: NodeJS.ErrnoException } };
  return kept.error ?? error.requestError;
}

export const isDuplicate = ({ status, detail }: Failure): boolean =>
  status === 403 && /duplicate/i.test(detail);

export const isMediaExpired = ({ status, detail }: Failure): boolean =>
  status === 400 && /media id/i.test(detail);

function answered(status: number, detail: string, afterMs: number): Failure {
  const said = `X answered ${status}${detail ? `: ${detail}` : ''}`;
  const advice = adviceFor[status];
  const reason = advice ? `${said}; ${advice}` : said;
  const kind = status === 429 ? 'limited' : status >= 400 && status < 500 ? 'refused' : 'lost';
  return { kind, status, detail, reason, afterMs };
}

const adviceFor: Record<number, string> = {
  401: 'check X_APP_KEY, X_APP_SECRET, X_ACCESS_TOKEN and X_ACCESS_SECRET',
  402: 'the X developer account has no credits left',
};

function detailOf({ data }: ApiResponseError): string {
  if (typeof data !== 'object' || data === null) return '';
  const [first] = data.errors ?? [];
  return data.detail ?? (first && 'message' in first ? first.message : undefined) ?? data.title ?? '';
}

/** From the header of the limit that is used up, by X's own clock (docs.x.com/x-api/fundamentals/rate-limits). */
function waitMs({ code, rateLimit, headers }: ApiResponseError): number {
  if (code !== 429) return retryMs;
  const limits = [rateLimit?.userDay, rateLimit?.day, rateLimit];
  const reset = limits.find((limit) => limit?.remaining === 0)?.reset ?? rateLimit?.reset;
  if (!reset) return windowMs;
  const now = Date.parse(headers.date ?? '') || Date.now();
  return Math.max(1_000, reset * 1_000 - now);
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  const hidden = secrets.reduce((kept, secret) => kept.replaceAll(secret, '[redacted]'), text);
  return hidden.replace(/oauth_\w+="[^"]*"/g, '[redacted]').slice(0, 300);
}

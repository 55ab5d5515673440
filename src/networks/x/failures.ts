// What an error of twitter-api-v2 means: whether X answered, what it said, and when to come back. Never a secret.
import { ApiPartialResponseError, ApiRequestError, ApiResponseError } from 'twitter-api-v2';
import { hideSecrets } from '../../providers/hide-secrets.ts';
import { type CallFailure, failureOfAnswer, failureOfSilence } from '../rest/call-failure.ts';
import { MediaNotReady } from './media.ts';

/** @throws what is not an error of the library: a bug, or a lost lease. */
export function failureOf(error: unknown, secrets: readonly string[]): CallFailure {
  if (error instanceof ApiRequestError) {
    const cause = causeOf(error);
    return failureOfSilence('X', cause?.code ?? cause?.message ?? 'connection broken');
  }
  if (error instanceof ApiPartialResponseError)
    return failureOfAnswer('X', { status: error.response.statusCode ?? 0, detail: '' });
  if (error instanceof ApiResponseError)
    return failureOfAnswer('X', {
      status: error.code,
      detail: hideSecrets(detailOf(error), secrets).replace(/oauth_\w+="[^"]*"/g, '[redacted]'),
      advice: adviceFor[error.code],
      resetAt: resetOf(error),
      answeredAt: Date.parse(error.headers.date ?? '') || undefined,
    });
  if (error instanceof MediaNotReady)
    return {
      ...failureOfSilence('X', ''),
      kind: error.isRefused ? 'refused' : 'lost',
      reason: hideSecrets(error.message, secrets),
    };
  throw error;
}

export const isDuplicate = ({ status, detail }: CallFailure): boolean =>
  status === 403 && /duplicate/i.test(detail);

export const isMediaExpired = ({ status, detail }: CallFailure): boolean =>
  status === 400 && /media id/i.test(detail);

const adviceFor: Record<number, string> = {
  401: 'check X_APP_KEY, X_APP_SECRET, X_ACCESS_TOKEN and X_ACCESS_SECRET',
  402: 'the X developer account has no credits left',
};

/** 1.29.1 keeps the socket's error where its `requestError` does not look. */
function causeOf(error: ApiRequestError): NodeJS.ErrnoException | undefined {
  const { _options: kept } = error as unknown as { _options: { error?: NodeJS.ErrnoException } };
  return kept.error ?? error.requestError;
}

function detailOf({ data }: ApiResponseError): string {
  if (typeof data !== 'object' || data === null) return '';
  const [first] = data.errors ?? [];
  return data.detail ?? (first && 'message' in first ? first.message : undefined) ?? data.title ?? '';
}

/** Of the limit that is used up, in ms (docs.x.com/x-api/fundamentals/rate-limits). */
function resetOf({ rateLimit }: ApiResponseError): number | undefined {
  const limits = [rateLimit?.userDay, rateLimit?.day, rateLimit];
  const reset = limits.find((limit) => limit?.remaining === 0)?.reset ?? rateLimit?.reset;
  return reset ? reset * 1_000 : undefined;
}

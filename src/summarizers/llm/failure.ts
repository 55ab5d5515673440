// What a failed call to a language model means: ask again, ask better, or give up. Lets no key through.
import { APICallError, InvalidResponseDataError, JSONParseError, NoObjectGeneratedError } from 'ai';
import { foreignText } from '../../domain/foreign-text.ts';
import { hideSecrets } from '../../providers/hide-secrets.ts';
import type { LlmSettings } from './settings.ts';

export type CallFailure =
  /** The service is down, busy or slow: the same again may go well. */
  | { kind: 'again'; reason: string; afterMs: number | null }
  /** It answered with something else than was asked for. */
  | { kind: 'malformed'; reason: string }
  /** It will not do it. */
  | { kind: 'never'; reason: string };

const maxDetailLength = 200;

/**
 * @param engine as people know it ("DeepSeek")
 * @param prefix of its variables, for the advice
 * @throws what is no failure of a call: a bug
 */
export function failureOf(
  error: unknown,
  engine: string,
  prefix: string,
  settings: LlmSettings,
): CallFailure {
  if (NoObjectGeneratedError.isInstance(error)) return failureOfAnswer(error, engine);
  if (APICallError.isInstance(error)) return failureOfCall(error, engine, prefix, settings);
  if (JSONParseError.isInstance(error) || InvalidResponseDataError.isInstance(error))
    return { kind: 'again', reason: `${engine} gave an answer that cannot be read`, afterMs: null };
  const { name, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  // The socket's error, where fetch hides it in one of its own.
  if (name === 'TypeError' && cause !== undefined)
    return {
      kind: 'again',
      reason: `${engine} gave no answer (${cause.code ?? cause.message})`,
      afterMs: null,
    };
  if (name === 'TimeoutError' || name === 'AbortError')
    return {
      kind: 'again',
      reason: `${engine} gave no answer within ${settings.timeoutMs / 1_000} s`,
      afterMs: null,
    };
  throw error;
}

function failureOfAnswer(error: NoObjectGeneratedError, engine: string): CallFailure {
  if (error.finishReason === 'content-filter')
    return { kind: 'never', reason: `${engine} refused the article` };
  if (error.finishReason === 'length')
    return { kind: 'malformed', reason: 'the answer was cut off; make it shorter' };
  const { message } = (error.cause ?? error) as Error;
  return { kind: 'malformed', reason: clip(message.replace(/\s+/g, ' ')) };
}

function failureOfCall(
  error: APICallError,
  engine: string,
  prefix: string,
  settings: LlmSettings,
): CallFailure {
  const { statusCode: status } = error;
  const detail = foreignText(hideSecrets(error.message, [settings.apiKey]), maxDetailLength);
  if (status === undefined)
    return { kind: 'again', reason: `${engine} gave no answer (${detail})`, afterMs: null };
  // A body that breaks off, or is no JSON, comes with the status of a good one.
  if (status < 300)
    return { kind: 'again', reason: `${engine} gave an answer that cannot be read`, afterMs: null };
  const reason = `${engine} answered ${status}${detail ? `: ${detail}` : ''}`;
  const advice = adviceFor(status, prefix);
  if (status === 408 || status === 409 || status === 429 || status >= 500)
    return { kind: 'again', reason, afterMs: retryAfter(error.responseHeaders) };
  return { kind: 'never', reason: advice ? `${reason}; ${advice}` : reason };
}

function adviceFor(status: number, prefix: string): string | null {
  if (status === 401 || status === 403) return `check ${prefix}_API_KEY`;
  if (status === 402) return 'the account has no balance';
  return status === 404 ? `check ${prefix}_MODEL and ${prefix}_BASE_URL` : null;
}

/** RFC 9110 §10.2.3: seconds or a date; null where the header is missing. */
function retryAfter(headers: Record<string, string> = {}): number | null {
  const after = headers['retry-after'];
  if (after === undefined) return null;
  const ms = /^\d+(\.\d+)?$/.test(after) ? Number(after) * 1_000 : Date.parse(after) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

const clip = (text: string): string =>
  text.length > maxDetailLength ? `${text.slice(0, maxDetailLength).toWellFormed()}…` : text;

// A call to a network's API over fetch(), JSON back, and what is made of one that fails. Knows no network: what an answer
// means there comes in as an argument.
import { type CallFailure, type FailedAnswer, failureOfAnswer, failureOfFetch } from './call-failure.ts';

/** A call that failed: how, and the name that the network's protocol gives it ("RecordNotFound"; '' for none). */
export class CallError extends Error {
  readonly failure: CallFailure;
  readonly errorName: string;

  constructor(failure: CallFailure, errorName = '') {
    super(failure.reason);
    this.failure = failure;
    this.errorName = errorName;
  }
}

/** What a network says of a failed call, in its own words and headers. */
export interface Explanation extends Pick<FailedAnswer, 'detail' | 'advice' | 'resetAt'> {
  errorName?: string;
}

export interface Api {
  /** For messages: "Mastodon". */
  network: string;
  timeoutMs: number;
  fetch: typeof fetch;
  /** @param body {} where the answer is no JSON */
  explain(response: Response, body: Record<string, unknown>): Explanation;
}

export interface Answer<T> {
  status: number;
  body: T;
}

/** @throws CallError */
export async function callJson<T>(api: Api, url: URL, init: RequestInit): Promise<Answer<T>> {
  let response: Response;
  let text: string;
  try {
    response = await api.fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(api.timeoutMs),
    });
    text = await response.text();
  } catch (error) {
    throw new CallError(failureOfFetch(api.network, error));
  }
  const body = parseJson(text);
  if (response.ok && body) return { status: response.status, body: body as T };
  const { errorName, ...said } = api.explain(response, body ?? {});
  const failure = failureOfAnswer(api.network, {
    ...said,
    // An answer that is no JSON says nothing of what was done, whatever its status.
    status: response.ok ? 502 : response.status,
    answeredAt: Date.parse(response.headers.get('date') ?? '') || undefined,
  });
  throw new CallError(failure, errorName);
}

export const postJson = (body: object, headers: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

function parseJson(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @throws what is not a failed call: a bug, or a lost lease */
export function callError(error: unknown): CallError {
  if (error instanceof CallError) return error;
  throw error;
}

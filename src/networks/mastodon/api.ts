// Calls to a Mastodon server (docs.joinmastodon.org/api), with the account's token.
import {
  type CallFailure,
  failureOfAnswer,
  failureOfFetch,
  hideSecrets,
} from '../../providers/call-failure.ts';

export interface MastodonApi {
  get<T>(path: string): Promise<Answer<T>>;
  post<T>(path: string, body: FormData | object, headers?: Record<string, string>): Promise<Answer<T>>;
}

export interface Answer<T> {
  status: number;
  body: T;
}

export class MastodonError extends Error {
  readonly failure: CallFailure;

  constructor(failure: CallFailure) {
    super(failure.reason);
    this.failure = failure;
  }
}

/** @throws by its methods: MastodonError */
export function openApi(base: string, token: string, timeoutMs: number): MastodonApi {
  async function call<T>(path: string, init: RequestInit): Promise<Answer<T>> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(new URL(path, base), {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${token}` },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      text = await response.text();
    } catch (error) {
      throw new MastodonError(failureOfFetch('Mastodon', error));
    }
    const body = parseJson(text);
    if (response.ok && body) return { status: response.status, body: body as T };
    throw errorOf(response, body, token);
  }

  return {
    get: (path) => call(path, {}),
    post: (path, body, headers = {}) =>
      body instanceof FormData
        ? call(path, { method: 'POST', headers, body })
        : call(path, {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }),
  };
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const adviceFor: Record<number, string> = {
  301: 'check MASTODON_URL',
  302: 'check MASTODON_URL',
  308: 'check MASTODON_URL',
  401: 'check MASTODON_TOKEN and MASTODON_URL',
};

/** A limit ends at the time in X-RateLimit-Reset (docs.joinmastodon.org/api/rate-limits). */
function errorOf(response: Response, body: Record<string, unknown> | null, token: string): MastodonError {
  return new MastodonError(
    failureOfAnswer('Mastodon', {
      // An answer that is no JSON says nothing of what was done, whatever its status.
      status: response.ok ? 502 : response.status,
      detail: hideSecrets(typeof body?.error === 'string' ? body.error : '', [token]),
      advice: adviceFor[response.status],
      resetAt: Date.parse(response.headers.get('x-ratelimit-reset') ?? '') || undefined,
      answeredAt: Date.parse(response.headers.get('date') ?? '') || undefined,
    }),
  );
}

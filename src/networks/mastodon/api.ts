// Calls to a Mastodon server (docs.joinmastodon.org/api), with the account's token.
import { hideSecrets } from '../../providers/hide-secrets.ts';
import { type Answer, type Api, callJson, type Explanation, postJson } from '../rest/call.ts';

export interface MastodonApi {
  get<T>(path: string): Promise<Answer<T>>;
  post<T>(path: string, body: FormData | object, headers?: Record<string, string>): Promise<Answer<T>>;
}

/** @throws by its methods: CallError */
export function openApi(base: string, token: string, reach: Pick<Api, 'timeoutMs' | 'fetch'>): MastodonApi {
  const api: Api = {
    network: 'Mastodon',
    ...reach,
    explain: (response, body) => explain(response, body, token),
  };
  const call = <T>(path: string, init: RequestInit): Promise<Answer<T>> =>
    callJson<T>(api, new URL(path, base), {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${token}` },
    });
  return {
    get: (path) => call(path, {}),
    post: (path, body, headers = {}) =>
      call(path, body instanceof FormData ? { method: 'POST', headers, body } : postJson(body, headers)),
  };
}

const adviceFor: Record<number, string> = {
  301: 'check MASTODON_URL',
  302: 'check MASTODON_URL',
  308: 'check MASTODON_URL',
  401: 'check MASTODON_TOKEN and MASTODON_URL',
};

/** A limit ends at the time in X-RateLimit-Reset (docs.joinmastodon.org/api/rate-limits). */
const explain = (
  { status, headers }: Response,
  { error }: Record<string, unknown>,
  token: string,
): Explanation => ({
  detail: hideSecrets(typeof error === 'string' ? error : '', [token]),
  advice: adviceFor[status],
  resetAt: Date.parse(headers.get('x-ratelimit-reset') ?? '') || undefined,
});

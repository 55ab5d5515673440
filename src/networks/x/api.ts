// The calls to X, signed by twitter-api-v2: paths under /2/, each with a time limit.
import { Agent } from 'node:http';
import { TwitterApi, type TwitterApiTokens } from 'twitter-api-v2';

export interface XApi {
  get<T>(path: string, query: Record<string, string | number>): Promise<T>;
  post<T>(path: string, body?: Record<string, unknown>): Promise<T>;
  /** As multipart/form-data. */
  upload(path: string, body: Record<string, unknown>): Promise<void>;
}

/** @param base instead of https://api.x.com; null = that */
export function openApi(tokens: TwitterApiTokens, base: string | null, timeoutMs: number): XApi {
  // The library always speaks through node:https; a plain agent is what lets it reach an http: base.
  const { v2 } = new TwitterApi(tokens, base?.startsWith('http:') ? { httpAgent: new Agent() } : {});
  const options = { timeout: timeoutMs, ...(base && { prefix: `${base.replace(/\/+$/, '')}/2/` }) };
  return {
    get: (path, query) => v2.get(path, query, options),
    post: (path, body) => v2.post(path, body, options),
    upload: (path, body) => v2.post(path, body, { ...options, forceBodyMode: 'form-data' }),
  };
}

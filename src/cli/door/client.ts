// Asks the API of a server elsewhere (docs/api.md), with a token. A problem that it tells is the error that the operation would
// have thrown here. Follows no redirect, so that the token goes nowhere else; knows no operation.
import { Readable } from 'node:stream';
import { ERROR_CODES, type ErrorCode, messageOf, PullquoteError } from '../../errors.ts';

export interface Client {
  /** @param path under /api/v1, its parts made by {@link at} */
  ask<T>(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<T>;
  /** Hands on a CSV file as it is, for as long as that takes. */
  upload<T>(path: string, csv: Readable): Promise<T>;
  /** The bytes of an answer, whole. */
  bytes(path: string): Promise<Buffer>;
  /** The text of an answer, as it comes. */
  stream(path: string): Promise<AsyncIterable<string>>;
}

const timeoutMs = 60_000;

/** A path of parts, each as it is: at`/campaigns/${id}`. */
export const at = (strings: TemplateStringsArray, ...parts: string[]): string =>
  String.raw({ raw: strings }, ...parts.map(encodeURIComponent));

/** Of what is given; lists by commas. */
export const queryOf = (terms: Record<string, unknown>): string => {
  const given = Object.entries(terms).filter(([, value]) => value !== undefined);
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(Object.fromEntries(given.map(([name, value]) => [name, String(value)])))}`;
};

/** @throws CONFIG_INVALID */
export function openClient(url: string, token: string | undefined): Client {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new PullquoteError(
      'CONFIG_INVALID',
      'PULLQUOTE_URL: expected the address of a server, such as https://news.example.com',
    );
  if (!token)
    throw new PullquoteError(
      'CONFIG_INVALID',
      'PULLQUOTE_TOKEN: expected a token of the server that PULLQUOTE_URL names, but got nothing; make one there: pullquote tokens add NAME --scope approve',
    );
  const base = `${url.replace(/\/+$/, '')}/api/v1`;
  const place = new URL(url).host;

  async function request(
    method: string,
    path: string,
    {
      body,
      headers,
      signal,
    }: { body?: unknown; headers?: Record<string, string>; signal?: AbortSignal } = {},
  ): Promise<Response> {
    const isFile = body instanceof Readable;
    let response: Response;
    try {
      response = await fetch(base + path, {
        method,
        redirect: 'error',
        ...(signal && { signal }),
        headers: {
          ...headers,
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': isFile ? 'text/csv' : 'application/json' }),
        },
        ...(body !== undefined && (isFile ? { body, duplex: 'half' } : { body: JSON.stringify(body) })),
      });
    } catch (cause) {
      if (signal?.aborted && signal.reason.name === 'AbortError') throw signal.reason;
      const { cause: inner } = cause as { cause?: unknown };
      throw new PullquoteError(
        'FETCH_FAILED',
        `expected an answer of ${place}, which PULLQUOTE_URL names, but got: ${messageOf(inner ?? cause)}`,
        { cause },
      );
    }
    if (response.ok) return response;
    throw await problemOf(response, place);
  }

  return {
    async ask<T>(
      method: string,
      path: string,
      body?: unknown,
      headers: Record<string, string> = {},
      stopped?: AbortSignal,
    ): Promise<T> {
      const inTime = AbortSignal.timeout(timeoutMs);
      const signal = stopped ? AbortSignal.any([inTime, stopped]) : inTime;
      const response = await request(method, path, { body, headers, signal });
      return (response.status === 204 ? null : await response.json()) as T;
    },
    async bytes(path) {
      const response = await request('GET', path, { signal: AbortSignal.timeout(timeoutMs) });
      return Buffer.from(await response.arrayBuffer());
    },
    async upload<T>(path: string, csv: Readable): Promise<T> {
      try {
        return (await (await request('POST', path, { body: csv })).json()) as T;
      } finally {
        // A server may refuse it before it has read it all.
        csv.destroy();
      }
    },
    async stream(path) {
      const { body } = await request('GET', path);
      return body ? body.pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true })) : empty();
    },
  };
}

async function* empty(): AsyncGenerator<string> {}

/** With its term, so that a command names it as it was typed. */
async function problemOf(response: Response, place: string): Promise<PullquoteError> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  const {
    code,
    detail = '',
    term,
  } = (isProblem ? await response.json() : {}) as {
    code?: string;
    detail?: string;
    term?: string;
  };
  if (code === undefined || !(code in ERROR_CODES))
    return new PullquoteError(
      'FETCH_FAILED',
      `expected the API of Pullquote at ${place}, but got status ${response.status}; correct PULLQUOTE_URL`,
    );
  const error = new PullquoteError(code as ErrorCode, detail);
  return term && detail.startsWith(`${term}: `)
    ? Object.assign(error, { term, detail: detail.slice(term.length + 2) })
    : error;
}

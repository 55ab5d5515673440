// Guarded outbound HTTP: the only way in which Pullquote fetches an address that a person typed.
//
// Threats: a URL, a redirect or a DNS answer that leads into the private network or to a cloud's metadata; a name that
// resolves to another address at the second look (rebinding); a bomb, a drip or an endless body; credentials that leak.
// Held by: http(s) on 80/443 only; every address of the answer is checked and the socket can reach no other; each of at
// most 5 redirects starts over; caps on decoded bytes, time and type; no cookies, credentials or proxies.
// What remains: public hosts learn this machine's address and when it read; a public address may itself be a proxy into
// a private network; what is fetched may lie, and is data only.
import { type Duplex, PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import type { Agent, Dispatcher } from 'undici';
import { messageOf, PullquoteError } from './errors.ts';
import {
  checkUrl,
  type FetchGuard,
  failed,
  openPinned,
  publicInternet,
  refused,
  shown,
} from './fetch/guard.ts';

export interface FetchOptions {
  /** Of the body after decompression. */
  maxBytes?: number;
  /** Over all: names, redirects and the body. */
  timeoutMs?: number;
  /** Media types that are taken, without parameters. */
  accept?: readonly string[];
  /** Statuses beside 2xx that are an answer and no failure, such as 304; their body is not read. */
  alsoStatuses?: readonly number[];
  /** Sent along at every redirect, so nothing secret. */
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}

export interface Fetched {
  status: number;
  /** Where the last redirect led. */
  url: string;
  body: Buffer;
  /** With its parameters, as it came. */
  contentType: string;
  headers: Readonly<Record<string, string>>;
}

const maxRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const articleTypes = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown'] as const;

export type GuardedFetch = (url: string, options?: FetchOptions) => Promise<Fetched>;

/** A fetch behind the given guard; {@link guardedFetch} is the one for production. */
export function makeGuardedFetch(guard: Partial<FetchGuard> = {}): GuardedFetch {
  const rules = { ...publicInternet, ...guard };
  return async (url, options = {}) => {
    const timeoutMs = options.timeoutMs ?? 10_000;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
    try {
      return await follow(url, rules, options, signal);
    } catch (error) {
      if (error instanceof PullquoteError) throw error;
      options.signal?.throwIfAborted();
      const reason = timeout.aborted
        ? `took longer than ${timeoutMs / 1000} s`
        : `failed: ${messageOf(error)}`;
      throw failed(
        `fetching ${shown(url)} ${reason}; try again later, or save the page as a file`,
        'backoff',
        error,
      );
    }
  };
}

/**
 * Fetches a public http(s) URL.
 * @throws FETCH_REFUSED where a rule forbids it (address, port, type, size), FETCH_FAILED where the network or the
 * server let it down; neither message holds the URL's query.
 */
export const guardedFetch: GuardedFetch = makeGuardedFetch();

async function follow(
  given: string,
  guard: FetchGuard,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = given;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const target = checkUrl(url, guard);
    const agent = await openPinned(target, guard, signal);
    try {
      const response = await requestOnce(agent, target, options, signal);
      const location = redirectStatuses.has(response.statusCode) ? header(response.headers, 'location') : '';
      if (!location) return await readResponse(response, target, options, signal);
      url = resolveLocation(location, target);
    } finally {
      await agent.destroy();
    }
  }
  throw refused(`${shown(given)} redirects more than ${maxRedirects} times; give the address it ends at`);
}

function requestOnce(agent: Agent, url: URL, options: FetchOptions, signal: AbortSignal) {
  return agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    headers: {
      ...options.headers,
      'user-agent': 'Pullquote (reads one article for a newsletter)',
      accept: (options.accept ?? articleTypes).join(', '),
      'accept-encoding': 'gzip, br',
    },
    signal,
  });
}

async function readResponse(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  url: URL,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  const maxBytes = options.maxBytes ?? 5_000_000;
  const accept: readonly string[] = options.accept ?? articleTypes;
  const contentType = header(headers, 'content-type');
  const flat = Object.keys(headers).map((name) => [name.toLowerCase(), header(headers, name)] as const);
  const answer = { status: statusCode, url: url.href, contentType, headers: Object.fromEntries(flat) };
  if (options.alsoStatuses?.includes(statusCode)) return { ...answer, body: Buffer.alloc(0) };
  if (statusCode < 200 || statusCode > 299) {
    const passing = statusCode >= 500 || statusCode === 429;
    throw failed(
      `expected status 200 from ${shown(url.href)}, but got ${statusCode}`,
      passing ? 'backoff' : 'never',
    );
  }
  const mediaType = contentType.split(';', 1)[0]!.trim().toLowerCase();
  if (!accept.includes(mediaType))
    throw refused(
      `expected ${accept.join(' or ')} at ${shown(url.href)}, but it is ${mediaType || 'of no stated type'}`,
    );
  const tooLarge = () =>
    refused(
      `expected at most ${maxBytes / 1e6} MB at ${shown(url.href)}, but it is larger; save the text as a file`,
    );
  if (Number(header(headers, 'content-length')) > maxBytes) throw tooLarge();

  const chunks: Buffer[] = [];
  let bytes = 0;
  await pipeline(
    body,
    decoderOf(header(headers, 'content-encoding'), url),
    async (decoded: AsyncIterable<Buffer>) => {
      for await (const chunk of decoded) {
        bytes += chunk.length;
        if (bytes > maxBytes) throw tooLarge();
        chunks.push(chunk);
      }
    },
    { signal },
  );
  return { ...answer, body: Buffer.concat(chunks) };
}

function decoderOf(contentEncoding: string, url: URL): Duplex {
  const encoding = contentEncoding.trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return new PassThrough();
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'br') return createBrotliDecompress();
  throw refused(`expected gzip, br or no compression from ${shown(url.href)}, but got "${encoding}"`);
}

function resolveLocation(location: string, from: URL): string {
  if (URL.canParse(location, from.href)) return new URL(location, from).href;
  throw failed(`${shown(from.href)} redirects to something that is not a URL`, 'never');
}

function header(headers: Record<string, string | string[] | undefined>, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}

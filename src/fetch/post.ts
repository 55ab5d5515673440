// Guarded outbound POST, for addresses that an operator typed: the same rules as the guarded fetch, no redirect followed, and
// a few words of the answer kept. Loopback alone may be allowed beside the public internet, by whoever configures the server.
import { BlockList, isIP } from 'node:net';
import type { Dispatcher } from 'undici';
import { messageOf, PullquoteError } from '../errors.ts';
import {
  checkAddresses,
  checkUrl,
  type FetchGuard,
  failed,
  openPinned,
  publicInternet,
  shown,
} from './guard.ts';

export interface PostRules {
  /** This machine too, on any port. */
  toLoopback: boolean;
}

export interface PostOptions extends PostRules {
  /** JSON. */
  body: string;
  headers: Readonly<Record<string, string>>;
  /** Over all: names, the connection and the answer. */
  timeoutMs: number;
}

export interface Posted {
  status: number;
  /** What of the answer came first, as one line. */
  text: string;
}

const mostOfAnswer = 1_000;

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
const isLoopback = (address: string): boolean =>
  isIP(address) !== 0 && loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

const guardOf = ({ toLoopback }: PostRules): FetchGuard =>
  toLoopback
    ? {
        ...publicInternet,
        allowsAddress: (address) => publicInternet.allowsAddress(address) || isLoopback(address),
        allowsPort: () => true,
      }
    : publicInternet;

/** @throws FETCH_REFUSED for an address that nothing is posted to, FETCH_FAILED where its host has none */
export async function checkTarget(url: string, rules: PostRules, signal: AbortSignal): Promise<void> {
  const guard = guardOf(rules);
  await checkAddresses(checkUrl(url, guard), guard, signal);
}

/** Any status is an answer. @throws FETCH_REFUSED, FETCH_FAILED where there is none; no message holds the URL's query */
export async function guardedPost(url: string, options: PostOptions): Promise<Posted> {
  const guard = guardOf(options);
  const signal = AbortSignal.timeout(options.timeoutMs);
  try {
    const target = checkUrl(url, guard);
    const agent = await openPinned(target, guard, signal);
    try {
      const { statusCode, body } = await agent.request({
        origin: target.origin,
        path: `${target.pathname}${target.search}`,
        method: 'POST',
        headers: { ...options.headers, 'user-agent': 'Pullquote', 'content-type': 'application/json' },
        body: options.body,
        signal,
      });
      return { status: statusCode, text: await beginningOf(body) };
    } finally {
      await agent.destroy();
    }
  } catch (error) {
    if (error instanceof PullquoteError) throw error;
    const reason = signal.aborted
      ? `took longer than ${options.timeoutMs / 1_000} s`
      : `failed: ${messageOf(error)}`;
    throw failed(`posting to ${shown(url)} ${reason}`, 'backoff', error);
  }
}

async function beginningOf(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= mostOfAnswer) break;
  }
  const text = Buffer.concat(chunks).subarray(0, mostOfAnswer).toString();
  return text.replace(/\s+/g, ' ').trim();
}

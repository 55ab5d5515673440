// The rules of guarded requests: which URLs are asked, that every address of their host is one that may be reached, and that
// the socket can reach no other. The threats are told in fetch.ts.
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import type { Agent } from 'undici';
import { PullquoteError } from '../errors.ts';
import { isPublicAddress } from './public-address.ts';

/** What is allowed and how names resolve. Replaced in tests only, by argument: no setting loosens it. */
export interface FetchGuard {
  resolve(hostname: string): Promise<string[]>;
  allowsAddress(address: string): boolean;
  allowsPort(port: number): boolean;
}

export const publicInternet: FetchGuard = {
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
  allowsAddress: isPublicAddress,
  allowsPort: (port) => port === 80 || port === 443,
};

/** @throws FETCH_REFUSED */
export function checkUrl(text: string, guard: FetchGuard): URL {
  if (!URL.canParse(text))
    throw refused(`expected a URL such as https://example.org/article, but got "${unreadable(text)}"`);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(`expected an http or https URL, but ${shown(text)} is ${url.protocol.slice(0, -1)}`);
  if (url.username || url.password)
    throw refused(
      `the URL of ${url.host} holds a user name or password; give it without, or save the page as a file`,
    );
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (!guard.allowsPort(port)) throw refused(`expected port 80 or 443, but ${shown(text)} has ${port}`);
  return url;
}

/** All addresses of the host. One that is not public spoils the answer: a half-private name is an attack or a mistake. */
export async function checkAddresses(url: URL, guard: FetchGuard, signal: AbortSignal): Promise<string[]> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(hostname) ? [hostname] : await unlessAborted(resolveName(hostname, guard), signal);
  const bad = addresses.find((address) => !guard.allowsAddress(address));
  if (bad !== undefined)
    throw refused(
      `${shown(url.href)} is at ${bad}, which is not a public address; save the page as a file instead`,
    );
  return addresses;
}

async function resolveName(hostname: string, guard: FetchGuard): Promise<string[]> {
  try {
    const addresses = await guard.resolve(hostname);
    if (addresses.length > 0) return addresses;
    throw new Error('no address');
  } catch (cause) {
    throw failed(
      `no address is known for the host ${hostname}; check its spelling and the network`,
      'backoff',
      cause,
    );
  }
}

/** A lookup that knows the checked addresses only, so that the name cannot lead elsewhere the second time. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const answer = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, options, callback) => {
    if (options.all) callback(null, answer);
    else callback(null, answer[0]!.address, answer[0]!.family);
  };
}

/** The system's resolver cannot be stopped, but need not be waited for. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** Connects to the addresses that were checked, and to no other. To be destroyed. @throws as {@link checkAddresses} */
export async function openPinned(url: URL, guard: FetchGuard, signal: AbortSignal): Promise<Agent> {
  const addresses = await checkAddresses(url, guard, signal);
  const { Agent: Connections } = await import('undici');
  return new Connections({
    connect: { lookup: pinnedTo(addresses), rejectUnauthorized: true },
    pipelining: 0,
  });
}

/** A URL as messages show it: without credentials, query and fragment, where tokens live. */
export function shown(text: string): string {
  if (!URL.canParse(text)) return 'the URL';
  const { protocol, host, pathname } = new URL(text);
  return `${protocol}//${host}${pathname}`;
}

/** What is no URL, in the same way and clipped: a query and credentials can be told by their marks alone. */
const unreadable = (text: string): string =>
  text
    .replace(/[?#].*$/s, '')
    .replace(/\/\/[^/]*@/, '//')
    .slice(0, 200);

export const refused = (message: string) => new PullquoteError('FETCH_REFUSED', message);

export const failed = (message: string, retry: 'never' | 'backoff', cause?: unknown) =>
  new PullquoteError('FETCH_FAILED', message, { retry, cause });

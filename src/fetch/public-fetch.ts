// The fetch that a library is given, in the form of the platform's: what an address leads to that came from elsewhere (a document of an
// identity provider, a setting that was typed in a browser) is on the public internet, or it is not asked. It follows no redirect.
import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { PullquoteError } from '../errors.ts';
import { isPublicAddress } from './public-address.ts';

export interface PublicFetchOptions {
  /** Hosts that whoever set up this machine named in its environment: they may be anywhere, this machine included. */
  trusted?: readonly string[];
  /** Of a body. */
  maxBytes?: number;
}

/** @throws FETCH_REFUSED, as the cause of what fetch throws where a name leads to an address that is not public */
export async function openPublicFetch({
  trusted = [],
  maxBytes = 1_000_000,
}: PublicFetchOptions = {}): Promise<typeof fetch> {
  const { Agent } = await import('undici');
  const agent = new Agent({
    connect: { lookup: lookupOnly(trusted) },
    maxResponseSize: maxBytes,
    keepAliveTimeout: 1_000,
  });
  return async (input, init) => {
    const { hostname, protocol } = new URL(input instanceof Request ? input.url : input);
    if (protocol !== 'https:' && !trusted.includes(hostname))
      throw refused(`expected https of ${hostname}, but it is ${protocol.slice(0, -1)}`);
    // An address is looked up by nobody.
    const address = hostname.replace(/^\[|\]$/g, '');
    if (isIP(address) && !trusted.includes(hostname) && !isPublicAddress(address)) throw notPublic(hostname);
    return fetch(input, { ...init, redirect: 'manual', dispatcher: agent } as unknown as RequestInit);
  };
}

/** One address that is not public spoils the answer: a half-private name is an attack or a mistake. */
const lookupOnly =
  (trusted: readonly string[]): LookupFunction =>
  (hostname, options, callback) => {
    if (trusted.includes(hostname)) return lookup(hostname, options, callback);
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address)))
        return callback(notPublic(hostname), '');
      if (options.all) return callback(null, addresses);
      callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };

const notPublic = (hostname: string) =>
  refused(
    `expected a public address of ${hostname}, but it is of a private network or of this machine; name it in the environment, or give a public one`,
  );

const refused = (message: string) => new PullquoteError('FETCH_REFUSED', message);

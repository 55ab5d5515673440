// Asks a server for a feed: only for what changed since the last time, and on a page for the feed that it names.
import { PullquoteError } from '../errors.ts';
import type { GuardedFetch } from '../fetch.ts';
import type { Feed } from './feed/item.ts';
import { maxArticleBytes } from './index.ts';
import type { FetchedFeed, FoundFeed } from './read-feed.ts';

/** What the server called its last answer; it is told so, and need not repeat it (RFC 9110, 13.1). */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export type FeedAnswer =
  | { kind: 'unchanged' }
  /** 410: it is no more, and the server does not want to be asked again. */
  | { kind: 'gone' }
  | ({ kind: 'feed'; url: string; feed: Feed } & Validators);

export interface FeedRequest {
  fetch: GuardedFetch;
  known?: Validators;
  /** Whether the address may be that of a page. */
  discover?: boolean;
  /** Finds what the bytes say; here, in this process, where it is not given. */
  read?: (fetched: FetchedFeed) => Promise<FoundFeed>;
  signal?: AbortSignal;
}

const readHere = async (fetched: FetchedFeed): Promise<FoundFeed> =>
  (await import('./read-feed.ts')).readFeed(fetched);

/** Servers call feeds all of these. */
const feedTypes = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/json',
  'text/plain',
  'text/html',
  'application/xhtml+xml',
];

/** @throws FEED_INVALID where it is none; FETCH_REFUSED, FETCH_FAILED, ARTICLE_ENCODING and the like */
export async function fetchFeed(url: string, request: FeedRequest): Promise<FeedAnswer> {
  const { fetch, known, discover = false, signal, read = readHere } = request;
  const fetched = await fetch(url, {
    accept: feedTypes,
    alsoStatuses: [304, 410],
    headers: {
      ...(known?.etag && { 'if-none-match': known.etag }),
      ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
    },
    maxBytes: maxArticleBytes,
    ...(signal && { signal }),
  });
  if (fetched.status === 304) return { kind: 'unchanged' };
  if (fetched.status === 410) return { kind: 'gone' };
  const { body, contentType } = fetched;
  const { feed, named } = await read({ body, url: fetched.url, contentType, discover });
  const { etag, 'last-modified': lastModified } = fetched.headers;
  if (feed) return { kind: 'feed', url, feed, etag: sendable(etag), lastModified: sendable(lastModified) };
  if (named) return fetchFeed(named, { ...request, discover: false });
  const { host, pathname } = new URL(url);
  throw new PullquoteError(
    'FEED_INVALID',
    `expected a feed (RSS, Atom or JSON Feed) at ${host}${pathname}, but it is none${discover ? ' and names none' : ''}; give the address of the feed itself`,
  );
}

/** A header as it may be sent back. */
const sendable = (value: string | undefined): string | null =>
  value && value.length < 500 && /^[\x20-\x7e]+$/.test(value) ? value : null;

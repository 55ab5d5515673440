// Asks a server for a feed: only for what changed since the last time, and on a page for the feed that it names.
import { PullquoteError } from '../errors.ts';
import type { Fetched, GuardedFetch } from '../fetch.ts';
import { parseDocument } from './dom.ts';
import type { Feed } from './feed/item.ts';
import { parseFeed } from './feed.ts';
import { maxArticleBytes } from './index.ts';

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
  signal?: AbortSignal;
}

const pageTypes = ['text/html', 'application/xhtml+xml'];
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
  ...pageTypes,
];

/** @throws FEED_INVALID where it is none; FETCH_REFUSED, FETCH_FAILED, ARTICLE_ENCODING and the like */
export async function fetchFeed(url: string, request: FeedRequest): Promise<FeedAnswer> {
  const { fetch, known, discover, signal } = request;
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
  const feed = parseFeed(fetched.body, fetched.url, fetched.contentType);
  const { etag, 'last-modified': lastModified } = fetched.headers;
  if (feed) return { kind: 'feed', url, feed, etag: sendable(etag), lastModified: sendable(lastModified) };
  const named = discover ? namedFeed(fetched) : null;
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

/** The first feed that a page names as another form of itself. */
function namedFeed({ body, url }: Fetched): string | null {
  const links = parseDocument(body.toString('latin1')).querySelectorAll('link[href][type]');
  for (const link of links) {
    const type = link.getAttribute('type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const rel = link.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
    const href = link.getAttribute('href') ?? '';
    const isFeed = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/.test(type);
    if (rel.includes('alternate') && isFeed && URL.canParse(href, url)) return new URL(href, url).href;
  }
  return null;
}

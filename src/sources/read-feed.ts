// What lies at the address of a feed: the feed, or a page that names one. Asks nobody, and takes its time with whatever a
// stranger wrote: it is called in a process with limits (src/reading).
import { parseDocument } from './dom.ts';
import type { Feed } from './feed/item.ts';
import { parseFeed } from './feed.ts';

export interface FetchedFeed {
  body: Buffer;
  url: string;
  contentType: string;
  /** Whether it may be a page that names a feed. */
  discover: boolean;
}

/** Neither where it is no feed, and names none. */
export interface FoundFeed {
  feed: Feed | null;
  /** The address of a feed that a page names as another form of itself. */
  named: string | null;
}

/** @throws ARTICLE_EMPTY, ARTICLE_BINARY, ARTICLE_ENCODING */
export function readFeed({ body, url, contentType, discover }: FetchedFeed): FoundFeed {
  const feed = parseFeed(body, url, contentType);
  return { feed, named: feed === null && discover ? namedFeed(body, url) : null };
}

/** The first one. */
function namedFeed(body: Buffer, url: string): string | null {
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

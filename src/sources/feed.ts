// Reads a feed (RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed) into items. What it says is data from a stranger: it is bounded,
// and nothing in it is followed or run.
import type { FeedItem } from '../domain/feed.ts';
import { sha256 } from '../domain/id.ts';
import { decodeText } from './decode.ts';
import { readAtom } from './feed/atom.ts';
import type { Feed } from './feed/item.ts';
import { readJsonFeed } from './feed/json-feed.ts';
import { readRss } from './feed/rss.ts';
import { parseXml } from './feed/xml.ts';

/** Of one feed, the newest. */
const maxItems = 500;

/**
 * @param url where the bytes came from; addresses in the feed are resolved against it
 * @returns null where the bytes are no feed
 * @throws ARTICLE_EMPTY, ARTICLE_BINARY, ARTICLE_ENCODING
 */
export function parseFeed(bytes: Buffer, url: string, contentType = ''): Feed | null {
  const { host, pathname } = new URL(url);
  const text = decodeText(bytes, `the feed at ${host}${pathname}`, declaredCharset(bytes, contentType));
  const read = /^\s*\{/.test(text) ? readJsonFeed(text, url) : readXmlFeed(text, url);
  if (!read) return null;
  const known = new Set<string>();
  const told = tellApart(read.items);
  const items = newestFirst(told.filter(({ guid }) => !known.has(guid) && known.add(guid)));
  return { ...read, title: read.title || host, items: items.slice(0, maxItems) };
}

/** What the document says of itself first: servers often state one encoding for all their files. */
const declaredCharset = (bytes: Buffer, contentType: string): string | undefined =>
  /^[^<]{0,4}<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1] ??
  /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];

/** Where a feed gives one id to all of its items, their titles and texts tell them apart. */
function tellApart(items: FeedItem[]): FeedItem[] {
  const [first] = items;
  const isShared = items.every(({ guid }) => guid === first?.guid);
  if (!isShared || items.every(({ title }) => title === first?.title)) return items;
  return items.map((item) => ({
    ...item,
    guid: sha256(JSON.stringify([item.guid, item.title, item.summary, item.content])),
  }));
}

/** Items without a date, or with a bad one, stay behind the one that they follow in the feed; without any it is the feed's order. */
function newestFirst(items: FeedItem[]): FeedItem[] {
  const first = items.find((item) => item.publishedAt !== null);
  if (items.filter((item) => item.publishedAt === null).length * 2 > items.length) return items;
  let time = Date.parse(first?.publishedAt ?? '');
  const timed = items.map((item) => {
    if (item.publishedAt !== null) time = Date.parse(item.publishedAt);
    return { item, time };
  });
  return timed.sort((a, b) => b.time - a.time).map(({ item }) => item);
}

function readXmlFeed(xml: string, url: string): Feed | null {
  const root = parseXml(xml);
  if (!root) return null;
  if (root.name === 'rss' || root.name === 'rdf:rdf') return readRss(root, url);
  return root.name === 'atom:feed' || root.name === 'feed' ? readAtom(root, xml, url) : null;
}

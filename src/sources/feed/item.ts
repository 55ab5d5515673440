// What the formats of feeds have in common: the item they are turned into, and its texts, addresses and dates. Pure.

import type { FeedItem } from '../../domain/feed.ts';
import { shownControls } from '../../domain/foreign-text.ts';
import { sha256 } from '../../domain/id.ts';
import { oneLine } from '../../language/text/one-line.ts';
import { decodeReferences } from '../dom.ts';
import { stripTags } from '../strip-tags.ts';

export interface Feed {
  title: string;
  /** The site that the feed is of. */
  siteUrl: string | null;
  /** Newest first where all of them are dated, or else in the feed's order; none twice. */
  items: FeedItem[];
}

const maxTitle = 300;
const maxGuid = 300;

export interface RawItem {
  guid: string | undefined;
  url: string | null;
  title: string;
  byline: string;
  published: string;
  content: string;
  summary: string;
}

/** None where the feed says nothing that could be read or shown. */
export function itemOf(raw: RawItem): FeedItem[] {
  const { url } = raw;
  const [content, summary] = [shownControls(raw.content), shownControls(raw.summary)];
  const title = clip(oneLine(raw.title) || plain(summary || content));
  if (title === '' && url === null) return [];
  const guid =
    shownControls(raw.guid?.trim() ?? '') ||
    url ||
    sha256(JSON.stringify([title, raw.published, summary, content]));
  return [
    {
      guid: guid.length > maxGuid ? sha256(guid) : guid,
      url,
      title: title || url!,
      byline: oneLine(raw.byline) || null,
      publishedAt: isoDate(raw.published.trim()),
      content: content.trim() || null,
      summary: summary.trim() || null,
    },
  ];
}

/** The text of a piece of HTML, on one line. */
export const plain = (html: string): string => oneLine(decodeReferences(stripTags(html)));

const clip = (title: string): string =>
  title.length > maxTitle ? `${title.slice(0, maxTitle).toWellFormed().trimEnd()}…` : title;

/** Absolute, or null where it is none that a browser could open. */
export function webAddress(value: string | undefined, base: string): string | null {
  if (!value?.trim() || !URL.canParse(value.trim(), base)) return null;
  const { protocol, href, username } = new URL(value.trim(), base);
  return (protocol === 'http:' || protocol === 'https:') && username === '' ? href : null;
}

/** ISO 8601 in the time zone that the feed writes, so that the day stays the day of the article. */
function isoDate(text: string): string | null {
  const date = new Date(text);
  if (text === '' || Number.isNaN(date.getTime())) return null;
  const zone = /\d:\d\d.*([+-])(\d\d):?(\d\d)$/.exec(text);
  if (!zone) return date.toISOString();
  const [, sign, hours, minutes] = zone;
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return `${new Date(date.getTime() + shift).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
}

// The feed that a list follows: what an item of it says, and how far one has come.

/** What a feed says of one article, in one form for RSS, Atom and JSON Feed. Addresses are absolute http(s) URLs. */
export interface FeedItem {
  /** The feed's own id of the item, or else made of its address or its text; the same at every look. */
  guid: string;
  url: string | null;
  title: string;
  byline: string | null;
  /** ISO 8601. */
  publishedAt: string | null;
  /** HTML. The article itself, where the feed carries it. */
  content: string | null;
  /** HTML. A teaser or an abstract. */
  summary: string | null;
}

/**
 * seen: known and not sent, for it was there before, or others were better. waiting: new, its campaign is still to be
 * made. published: it has its campaign. failed: no article could be made of it.
 */
export const feedItemStates = ['seen', 'waiting', 'published', 'failed'] as const;
export type FeedItemState = (typeof feedItemStates)[number];

// Makes articles of what a feed carries: one of a single item, and one of the best of many, section by section. Pure; what of a
// text is kept, cleaning has found before.
import type { Article, Block as ArticleBlock, ArticleMetadata, ArticleSection } from '../domain/article.ts';
import type { FeedItem } from '../domain/feed.ts';
import { readingLength } from '../language/text/width.ts';
import { parseDocument } from './dom.ts';
import { writeBlocks } from './html.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { stripTags } from './strip-tags.ts';

/** What an article takes over from the feed around it. */
export interface FeedFrame {
  url: string;
  title: string;
  siteUrl: string | null;
}

/** Below these, in CJK characters (letters count 0.4), a feed's text is taken for a teaser of the page. */
const wholeContent = 200;
const wholeSummary = 600;

type Block = Pick<PageBlock, 'text' | 'kind' | 'level'>;
/** A block of an article that cleaning kept. */
type Kept = Pick<ArticleBlock, 'text' | 'kind'>;

/** What the feed itself says of an item, under its title; null where that is nothing but the title. */
export function articleOfItem(item: FeedItem, feed: FeedFrame): Article | null {
  const blocks: Block[] = [...pageBlocks(parseDocument(item.content ?? item.summary ?? '').body)];
  if (blocks.length === 0) return null;
  const { raw, outline } = writeBlocks([{ text: item.title, kind: 'heading', level: 1 }, ...blocks]);
  const metadata: ArticleMetadata = { title: item.title, siteName: feed.title, outline };
  if (item.url) metadata.canonicalUrl = item.url;
  if (item.byline) metadata.byline = item.byline;
  if (item.publishedAt) metadata.publishedAt = item.publishedAt;
  return { kind: 'html', ref: item.url ?? feed.url, raw, metadata };
}

/** Whether that is the whole text: long enough, and broken off with dots neither at its end nor before a "read more". */
export function isWhole(article: Article, kept: readonly Kept[], item: FeedItem): boolean {
  const paragraphs = kept.filter((block) => block.kind === 'paragraph');
  const length = paragraphs.reduce((sum, block) => sum + readingLength(block.text), 0);
  const ends = [article.raw.slice(-20), paragraphs.at(-1)?.text.slice(-20) ?? ''];
  return length >= (item.content ? wholeContent : wholeSummary) && !ends.some((end) => brokenOff.test(end));
}

const brokenOff = /(?:…|⋯|\.{3})[\s\])）】」”"]*$/u;

/**
 * One article of several: the feed's title, then each item's title as a heading over its kept text.
 * @param date of the roundup, YYYY-MM-DD
 */
export function makeRoundup(
  parts: readonly { item: FeedItem; kept: readonly Kept[] }[],
  feed: FeedFrame,
  date: string,
): Article {
  const blocks: Block[] = [{ text: feed.title, kind: 'heading', level: 1 }];
  const heads: number[] = [];
  for (const { item, kept } of parts) {
    heads.push(blocks.length);
    blocks.push({ text: item.title, kind: 'heading', level: 2 });
    for (const { text, kind } of kept)
      if (kind === 'paragraph') blocks.push({ text, kind });
      else if (kind === 'heading' && text !== item.title) blocks.push({ text, kind, level: 3 });
  }
  const { raw, outline } = writeBlocks(blocks);
  const sections: ArticleSection[] = parts.map(({ item }, index) => ({
    title: item.title,
    url: item.url,
    start: outline[heads[index]!]!.start,
    end: outline[(heads[index + 1] ?? outline.length) - 1]!.end,
  }));
  const metadata: ArticleMetadata = { title: feed.title, publishedAt: date, outline, sections };
  if (feed.siteUrl) metadata.canonicalUrl = feed.siteUrl;
  return { kind: 'html', ref: feed.url, raw, metadata };
}

/** Marks of direct speech around more than a word or two. */
const speech = /[「『“„«"][^「」『』“”„«»"]{12,400}[」』”“»"]/gu;

/**
 * The best first: by how much the feed says of an item, each doubling counting as one, and one more for each quotation
 * up to three; among equals the newer one, then the one further up in the feed.
 * @param items in the feed's order, the newest look first
 */
export function rankItems<T extends { item: FeedItem }>(items: readonly T[]): T[] {
  const ranked = items.map((entry, index) => {
    const text = stripTags(entry.item.content ?? entry.item.summary ?? '');
    const length = Math.round(Math.log2(1 + readingLength(text) / 50));
    const quotations = Math.min(3, text.match(speech)?.length ?? 0);
    return { entry, index, worth: length + quotations, at: Date.parse(entry.item.publishedAt ?? '') || 0 };
  });
  return ranked
    .sort((a, b) => b.worth - a.worth || b.at - a.at || a.index - b.index)
    .map(({ entry }) => entry);
}

// Reads what a page says about itself: JSON-LD (schema.org), OpenGraph, meta and link elements. It trusts none of it
// further than as text and http(s) addresses.
import { type ArticleMetadata, compactMetadata } from '../domain/article.ts';
import { oneLine } from '../language/text/one-line.ts';
import { type DomDocument, decodeReferences } from './dom.ts';
import { asArray, isObject, type Json, linkedArticle, nameOf, text } from './linked-data.ts';
import type { PageBlock } from './page-blocks.ts';
import { pageTitle } from './page-title.ts';
import type { Said } from './prose-block.ts';
import { stripTags } from './strip-tags.ts';

/**
 * @param blocks of the page, whose headings have a say in what the title is
 * @param baseUrl against which addresses are resolved; without one only absolute addresses count
 */
export function pageMetadata(
  document: DomDocument,
  blocks: readonly PageBlock[],
  baseUrl: string | undefined,
): ArticleMetadata {
  const linked = linkedArticle(document);
  const meta = (...names: string[]) => firstText(names.map((name) => metaContent(document, name)));
  const canonicalUrl = webAddress(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    baseUrl,
  );
  const siteName = firstText([meta('og:site_name'), nameOf(linked.publisher)]);
  return compactMetadata({
    title: pageTitle(
      {
        shared: meta('og:title', 'twitter:title'),
        headline: firstText([decodeReferences(text(linked.headline) ?? '')]),
        element: firstText([document.querySelector('title')?.textContent]),
        siteName,
      },
      blocks,
    ),
    byline: firstText(
      [nameOf(linked.author), meta('author', 'article:author', 'byl')].filter(
        (name) => isName(name) && name !== siteName,
      ),
    ),
    publishedAt: firstText([
      text(linked.datePublished),
      meta('article:published_time', 'date', 'pubdate'),
      document.querySelector('time[datetime]')?.getAttribute('datetime'),
    ]),
    siteName,
    canonicalUrl,
    // A page that was saved as a file has no address but the one that it names.
    leadImageUrl: webAddress(
      meta('og:image', 'og:image:url', 'twitter:image') ?? imageOf(linked.image),
      baseUrl ?? canonicalUrl,
    ),
    language: firstText([document.querySelector('html')?.getAttribute('lang'), text(linked.inLanguage)]),
  });
}

/** What the page says of its article: with it, and with the page's own names for it, the text on the page is compared. */
export function pageSayings(document: DomDocument, { title }: ArticleMetadata): Said {
  const linked = linkedArticle(document);
  const metas = (...names: string[]) => names.map((name) => metaContent(document, name));
  const titles = [
    title,
    text(linked.headline),
    otherHeadline(linked),
    ...metas('og:title', 'twitter:title'),
    document.querySelector('title')?.textContent,
  ];
  const descriptions = [
    text(linked.description),
    ...metas('og:description', 'description', 'twitter:description'),
  ];
  const written = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((value) => (value ? [decodeReferences(value)] : []));
  return {
    titles: written(titles),
    descriptions: written(descriptions),
    body: decodeReferences(stripTags(text(linked.articleBody) ?? '')),
  };
}

/** Some papers put the standfirst there, in sentences. */
function otherHeadline({ alternativeHeadline }: Json): string | undefined {
  const other = text(alternativeHeadline)?.trim();
  return other && other.length <= 120 && !/[.。]$/.test(other) ? other : undefined;
}

function metaContent(document: DomDocument, name: string): string | undefined {
  return (
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
    undefined
  );
}

const imageOf = (value: unknown): string | undefined => {
  const [first] = asArray(value);
  return isObject(first) ? text(first.url) : text(first);
};

/** An author given as the address of a profile is no name. */
const isName = (value: string | undefined): boolean => value !== undefined && !/^https?:/.test(value);

function webAddress(value: string | undefined, baseUrl: string | undefined): string | undefined {
  if (!value || !URL.canParse(value, baseUrl)) return undefined;
  const url = new URL(value, baseUrl);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

const firstText = (values: readonly (string | null | undefined)[]): string | undefined =>
  values.map((value) => oneLine(value ?? '')).find((value) => value);

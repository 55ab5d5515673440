// Reads what a page says about itself: JSON-LD (schema.org), OpenGraph, meta and link elements. It trusts none of it
// further than as text and http(s) addresses.
import { type ArticleMetadata, compactMetadata } from '../domain/article.ts';
import { oneLine } from '../language/text/one-line.ts';
import type { DomDocument } from './dom.ts';

type Json = Record<string, unknown>;

/** @param baseUrl against which addresses are resolved; without one only absolute addresses count */
export function pageMetadata(document: DomDocument, baseUrl: string | undefined): ArticleMetadata {
  const linked = linkedArticle(document);
  const meta = (...names: string[]) => firstText(names.map((name) => metaContent(document, name)));
  const canonicalUrl = webAddress(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    baseUrl,
  );
  const siteName = firstText([meta('og:site_name'), nameOf(linked.publisher)]);
  return compactMetadata({
    title: withoutSite(
      firstText([meta('og:title'), text(linked.headline), document.querySelector('title')?.textContent]),
      siteName,
      document,
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

/** The first schema.org object of an article's type; an empty one where there is none. */
function linkedArticle(document: DomDocument): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent));
      if (found) return found;
    } catch {
      // A page's broken JSON-LD is no reason not to read the page.
    }
  }
  return {};
}

function findArticle(json: unknown): Json | undefined {
  const candidates = Array.isArray(json) ? json : [json, ...asArray((json as Json | null)?.['@graph'])];
  return candidates.find(
    (item): item is Json =>
      isObject(item) &&
      asArray(item['@type']).some((type) => /Article$|BlogPosting$|^Report$/.test(String(type))),
  );
}

function metaContent(document: DomDocument, name: string): string | undefined {
  return (
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
    undefined
  );
}

/** "Headline | Site" → "Headline": cut where the page's own heading or name says so. */
function withoutSite(
  title: string | undefined,
  siteName: string | undefined,
  document: DomDocument,
): string | undefined {
  if (!title) return undefined;
  const heading = oneLine(document.querySelector('h1')?.textContent ?? '');
  if (heading && title.startsWith(heading)) return heading;
  const at = siteName ? title.lastIndexOf(siteName) : -1;
  const head = at > 0 ? title.slice(0, at).replace(/[\s|｜\-–—_·:：»]+$/u, '') : '';
  return head || title;
}

/** The name of a schema.org person or organisation, or of several. */
function nameOf(value: unknown): string | undefined {
  const names = asArray(value).map((item) => (isObject(item) ? text(item.name) : text(item)));
  return names.filter((name) => name).join(', ') || undefined;
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

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const asArray = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const firstText = (values: readonly (string | null | undefined)[]): string | undefined =>
  values.map((value) => oneLine(value ?? '')).find((value) => value);

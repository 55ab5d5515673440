// Reads the front matter of a Markdown file: flat `key: value` lines between fences, as blogs write them. It is no YAML
// parser: what is nested is passed over.
import { type ArticleMetadata, compactMetadata } from '../domain/article.ts';

const fence = /^(---|\+\+\+)[ \t]*\r?\n/;

export interface FrontMatter {
  /** Offset just past it; 0 where there is none. */
  end: number;
  metadata: ArticleMetadata;
}

export function readFrontMatter(text: string): FrontMatter {
  const mark = fence.exec(text);
  const close = mark ? text.indexOf(`\n${mark[1]}`, mark[0].length - 1) : -1;
  if (!mark || close < 0) return { end: 0, metadata: {} };
  const end = close + 1 + mark[1]!.length;
  const fields = new Map<string, string>();
  for (const line of text.slice(mark[0].length, close).split('\n')) {
    const pair = /^([A-Za-z_][\w-]*)\s*[:=]\s*(\S.*)$/.exec(line.trimEnd());
    if (pair) fields.set(pair[1]!.toLowerCase(), unquote(pair[2]!));
  }
  const pick = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value);
  const image = pick('image', 'cover', 'thumbnail', 'featured_image');
  const canonical = pick('canonical', 'canonical_url', 'canonicalurl', 'url');
  return {
    end,
    metadata: compactMetadata({
      title: pick('title'),
      byline: pick('author', 'authors', 'byline'),
      publishedAt: pick('date', 'published', 'publishdate'),
      siteName: pick('site', 'publication'),
      canonicalUrl: canonical?.startsWith('http') ? canonical : undefined,
      leadImageUrl: image?.startsWith('http') ? image : undefined,
      language: pick('lang', 'language', 'locale'),
    }),
  };
}

function unquote(value: string): string {
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  if (list !== undefined)
    return list
      .split(',')
      .map((item) => unquote(item.trim()))
      .join(', ');
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

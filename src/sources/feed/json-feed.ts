// Reads JSON Feed 1.0 and 1.1: https://www.jsonfeed.org/version/1.1/

import { z } from 'zod';
import { oneLine } from '../../language/text/one-line.ts';
import { escapeHtml } from '../../markup/escape-html.ts';
import { type Feed, itemOf, webAddress } from './item.ts';

const jsonFeed = z.object({
  version: z.string().regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//),
  title: z.string().catch(''),
  home_page_url: z.string().optional().catch(undefined),
  items: z.array(z.looseObject({})),
});
const optionalText = z.string().optional().catch(undefined);
const authors = z
  .array(z.object({ name: z.string() }))
  .optional()
  .catch(undefined);
const jsonItem = z.object({
  id: z.coerce.string().optional().catch(undefined),
  url: optionalText,
  external_url: optionalText,
  title: optionalText,
  content_html: optionalText,
  content_text: optionalText,
  summary: optionalText,
  date_published: optionalText,
  authors,
  author: z.object({ name: z.string() }).optional().catch(undefined),
});

export function readJsonFeed(text: string, url: string): Feed | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const feed = jsonFeed.safeParse(json);
  if (!feed.success) return null;
  const items = feed.data.items.flatMap((candidate) => {
    const item = jsonItem.parse(candidate);
    return itemOf({
      guid: item.id,
      url: webAddress(item.url ?? item.external_url, url),
      title: item.title ?? '',
      byline: (item.authors?.[0] ?? item.author)?.name ?? '',
      published: item.date_published ?? '',
      content: item.content_html ?? paragraphs(item.content_text),
      summary: paragraphs(item.summary),
    });
  });
  return { title: oneLine(feed.data.title), siteUrl: webAddress(feed.data.home_page_url, url), items };
}

const paragraphs = (text = ''): string =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim())
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join('\n');

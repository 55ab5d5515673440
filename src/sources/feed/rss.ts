// Reads RSS 0.9x, 1.0 (RDF) and 2.0: https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec
import { oneLine } from '../../language/text/one-line.ts';
import { decodeReferences } from '../dom.ts';
import { type Feed, itemOf, webAddress } from './item.ts';
import { child, children, mediaText, textOf, type XmlElement } from './xml.ts';

/** In RSS 1.0 the items stand beside the channel, in 2.0 inside of it. */
export function readRss(root: XmlElement, url: string): Feed | null {
  const channel = child(root, 'channel');
  if (!channel) return null;
  const siteUrl = webAddress(textOf(channel, 'link'), url);
  const items = [...children(channel, 'item'), ...children(root, 'item')].flatMap((item) => {
    if (!item.whole) return [];
    const guid = child(item, 'guid');
    const isPage = guid && guid.attributes.isPermaLink !== 'false' && /^https?:/.test(guid.text.trim());
    return itemOf({
      guid: guid?.text || aboutOf(item),
      url: webAddress(textOf(item, 'link', 'atom:link') || (isPage ? guid.text : ''), siteUrl ?? url),
      title: inlineText(textOf(item, 'title')),
      byline: nameIn(textOf(item, 'dc:creator', 'author')),
      published: textOf(item, 'pubdate', 'dc:date'),
      content: textOf(item, 'content:encoded'),
      summary: textOf(item, 'description') || mediaText(item),
    });
  });
  return { title: inlineText(textOf(channel, 'title')), siteUrl, items };
}

/** rdf:about, under any prefix. */
const aboutOf = ({ attributes }: XmlElement): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':about'))?.[1];

/** "editor@example.com (Mei Lin)" → "Mei Lin"; an address alone is no name. */
function nameIn(author: string): string {
  const line = author.slice(0, maxAuthor).trim();
  const open = line.indexOf('(');
  const isNamed = open > 0 && line.endsWith(')') && isAddress(line.slice(0, open).trimEnd());
  const named = isNamed ? line.slice(open + 1, -1) : line;
  return isAddress(named) ? '' : named;
}

const maxAuthor = 1_000;
const isAddress = (text: string): boolean => text.includes('@') && !/\s/.test(text);

/** RSS does not say whether a title is text or HTML. The elements that a line of text may hold are taken for HTML. */
const inlineText = (title: string): string =>
  oneLine(
    decodeReferences(
      title.replace(
        /<\/?(?:a|abbr|b|br|cite|code|em|font|i|mark|q|small|span|strong|sub|sup|u)\b[^<>]*>/gi,
        '',
      ),
    ),
  );

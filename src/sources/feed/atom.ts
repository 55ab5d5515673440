// Reads Atom 1.0 (RFC 4287) and 0.3.
import { escapeHtml } from '../../markup/escape-html.ts';
import { type Feed, itemOf, plain, webAddress } from './item.ts';
import { child, children, mediaText, textOf, type XmlElement } from './xml.ts';

export function readAtom(root: XmlElement, xml: string, url: string): Feed {
  const base = baseOf(root, url);
  const items = children(root, 'atom:entry', 'entry').flatMap((entry) => {
    if (!entry.whole) return [];
    const own = baseOf(entry, base);
    return itemOf({
      guid: textOf(entry, 'atom:id', 'id'),
      url: webAddress(alternateOf(entry), own),
      title: plain(markupOf(child(entry, 'atom:title', 'title'), xml)),
      byline: atomText(child(entry, 'atom:author', 'author'), 'atom:name', 'name'),
      published: textOf(
        entry,
        'atom:published',
        'atom:issued',
        'atom:updated',
        'atom:modified',
        'published',
        'updated',
      ),
      content: markupOf(child(entry, 'atom:content', 'content'), xml),
      summary: markupOf(child(entry, 'atom:summary', 'summary'), xml) || escapeHtml(mediaText(entry)),
    });
  });
  const title = plain(markupOf(child(root, 'atom:title', 'title'), xml));
  return { title, siteUrl: webAddress(alternateOf(root), base), items };
}

const atomText = (parent: XmlElement | undefined, ...names: string[]): string =>
  parent ? textOf(parent, ...names) : '';

const baseOf = (element: XmlElement, outer: string): string =>
  webAddress(element.attributes['xml:base'], outer) ?? outer;

/** The link to the page itself, HTML before other forms of it. */
function alternateOf(parent: XmlElement): string {
  const links = children(parent, 'atom:link', 'link').filter(
    ({ attributes: { rel } }) => rel === undefined || rel === 'alternate',
  );
  const html = links.find(({ attributes: { type } }) => type === undefined || /html/i.test(type));
  return (html ?? links[0])?.attributes.href ?? '';
}

/** An Atom text or content as HTML, whatever it is written as (RFC 4287, 3.1 and 4.1.3). */
function markupOf(element: XmlElement | undefined, xml: string): string {
  const type = element?.attributes.type ?? 'text';
  if (!element || element.attributes.src !== undefined) return '';
  if (/xhtml|xml$/i.test(type))
    return xml.slice(element.from, element.to).replace(/<(\/?)[\w.-]+:(?=[a-z])/gi, '<$1');
  return /html/i.test(type) || element.attributes.mode === 'escaped'
    ? element.text
    : escapeHtml(element.text);
}

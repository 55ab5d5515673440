// The little of the DOM that reading a page needs, and how a document is made of HTML. Nothing is run or loaded.
import { parseHTML } from 'linkedom';
import { limitNesting } from './limit-nesting.ts';

export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly previousSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
  cloneNode(deep: boolean): DomElement;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly body: DomElement;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;

/** A document of a page or a fragment of one; unlike a browser linkedom makes up no <html> and <body> of its own. */
export function parseDocument(html: string): DomDocument {
  const page = html.replace(/^\s*<!doctype[^>]{0,500}>/i, '');
  // What stands in a comment opens nothing: old pages have <html> in one for each version of a browser.
  const shown = withoutComments(page);
  const hasHtml = /<html[\s>]/i.test(shown);
  const body = /<body[\s>]/i.test(shown) ? page : hasHtml ? withBody(shown) : `<body>${page}</body>`;
  const whole = hasHtml ? body : `<html>${body}</html>`;
  return (parseHTML(`<!doctype html>${limitNesting(whole)}`) as unknown as { document: DomDocument })
    .document;
}

/** The tag may be left out (HTML, 13.1.2.4): it then begins behind the head, or, where that is left out too, at once. */
const withBody = (html: string): string =>
  /<\/head\s*>/i.test(html)
    ? html.replace(/<\/head\s*>/i, '$&<body>')
    : html.replace(/<html(?:\s[^>]{0,2000})?>/i, '$&<body>');

/** In a script "<!--" is no comment: what old ones begin with ends nowhere. */
function withoutComments(html: string): string {
  const opening = /<!--|<script[\s>]/gi;
  const lower = html.toLowerCase();
  const kept: string[] = [];
  let cursor = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const [end, length] = match[0] === '<!--' ? ['-->', 3] : ['</script', 0];
    // "<!-->" is a whole comment.
    const close = lower.indexOf(end, match.index + 2);
    const next = close < 0 ? html.length : close + length;
    kept.push(html.slice(cursor, match[0] === '<!--' ? match.index : next));
    cursor = next;
    opening.lastIndex = next;
  }
  return kept.join('') + html.slice(cursor);
}

/** Text with its character references resolved: "AT&amp;T" → "AT&T". */
export function decodeReferences(text: string): string {
  return text.includes('&') ? parseDocument(text.replaceAll('<', '&lt;')).documentElement.textContent : text;
}

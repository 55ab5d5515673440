// Walks a page in document order and yields its blocks of visible text, each with what the markup says of it.
// It does not decide what the article is.
import type { BlockKind } from '../domain/article.ts';
import { type DomElement, type DomNode, isElement, isText } from './dom.ts';

export interface PageBlock {
  text: string;
  kind: BlockKind;
  level?: number;
  /** Why it is boilerplate: "navigation", "cookie notice"… */
  reason?: string;
  /** The nearest block element around it. */
  element: DomElement;
}

/** What an element says of all text inside of it. */
interface Context {
  element: DomElement;
  kind: BlockKind;
  level?: number;
  reason?: string;
  preformatted: boolean;
}

const blockElements = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SELECT ' +
    'SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
/** Nothing of these is text that a reader sees. */
const unseenElements = new Set(
  (
    'AUDIO CANVAS DATALIST EMBED HEAD IFRAME MAP MATH META NOSCRIPT OBJECT PICTURE SCRIPT STYLE SVG TEMPLATE TEXTAREA ' +
    'TITLE VIDEO'
  ).split(' '),
);
const outsideElements: Record<string, string> = {
  NAV: 'navigation',
  ASIDE: 'aside',
  FOOTER: 'page footer',
  FORM: 'form',
  BUTTON: 'button',
  SELECT: 'form',
  DIALOG: 'dialog',
  SEARCH: 'form',
  MENU: 'navigation',
};
const outsideRoles: Record<string, string> = {
  navigation: 'navigation',
  banner: 'page header',
  contentinfo: 'page footer',
  complementary: 'aside',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
};
/** Words of class and id that name what an element is for, in use across publishing systems. */
const namedParts: Record<string, string> = {
  share: 'share bar',
  sharing: 'share bar',
  social: 'share bar',
  newsletter: 'newsletter',
  subscribe: 'newsletter',
  signup: 'newsletter',
  promo: 'promotion',
  sponsored: 'promotion',
  related: 'related articles',
  recommended: 'related articles',
  recommendations: 'related articles',
  outbrain: 'related articles',
  taboola: 'related articles',
  comments: 'comments',
  disqus: 'comments',
  cookie: 'cookie notice',
  cookies: 'cookie notice',
  consent: 'cookie notice',
  gdpr: 'cookie notice',
  breadcrumb: 'navigation',
  breadcrumbs: 'navigation',
  pagination: 'navigation',
  menu: 'navigation',
  skip: 'navigation',
  byline: 'byline',
  pullquote: 'pull quote',
  tags: 'tags',
  topics: 'tags',
  paywall: 'paywall',
  copyright: 'copyright',
};
const adNames = new Set(['ad', 'ads', 'advert', 'advertisement', 'advertising', 'adsbygoogle']);
const captionNames = new Set(['caption', 'credit', 'figcaption']);

/** A part that holds more text than this is the page's frame, whatever its class says. */
const maxNamedPartLength = 1500;
/** Deeper nesting is no page that a person made; its class names are not looked at. */
const maxNamedDepth = 100;

/** @param root usually the body; it is only read */
export function* pageBlocks(root: DomElement): Generator<PageBlock> {
  const contexts: Context[] = [{ element: root, kind: 'paragraph', preformatted: false }];
  let buffer = '';
  const flush = function* (): Generator<PageBlock> {
    const { element, kind, level, reason, preformatted } = contexts.at(-1)!;
    for (const text of blockTexts(buffer, preformatted)) {
      yield { text, kind, element, ...(level && { level }), ...(reason && { reason }) };
    }
    buffer = '';
  };

  let node: DomNode | null = root.firstChild;
  while (node) {
    let next: DomNode | null = null;
    if (isText(node))
      buffer += contexts.at(-1)!.preformatted ? node.nodeValue : collapse(node.nodeValue ?? '');
    else if (node.nodeName === 'BR') buffer += '\n';
    else if (node.nodeName === 'TD' || node.nodeName === 'TH') buffer += '\t';
    if (isElement(node) && !isUnseen(node)) {
      const context = contextOf(node, contexts);
      if (context) {
        yield* flush();
        contexts.push(context);
      }
      next = node.firstChild;
    }
    while (node && !next && node !== root) {
      // The context of a childless block ends right where it began.
      if (contexts.at(-1)!.element === node && contexts.length > 1) {
        yield* flush();
        contexts.pop();
      }
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = node === root ? null : next;
  }
  yield* flush();
}

const collapse = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');

/** Line breaks stay; an empty line between two of them ends a block. */
function blockTexts(buffer: string, preformatted: boolean): string[] {
  const lines = (preformatted ? buffer : buffer.replace(/[ \t]+/g, ' '))
    .split('\n')
    .map((line) => line.trim());
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function isUnseen(element: DomElement): boolean {
  if (unseenElements.has(element.nodeName) || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** The context that an element opens; null for inline elements, whose text flows on. */
function contextOf(element: DomElement, contexts: readonly Context[]): Context | null {
  const outer = contexts.at(-1)!;
  const name = element.nodeName;
  const part = outer.reason === undefined && contexts.length < maxNamedDepth ? partOf(element) : null;
  if (!part && !blockElements.has(name)) return null;
  const inner: Context = {
    element,
    kind: outer.kind,
    preformatted: outer.preformatted,
    ...(outer.reason && { reason: outer.reason }),
  };
  if (outer.kind === 'boilerplate' || outer.kind === 'ad') return inner;
  if (part) return { ...inner, ...part };
  const heading = /^H([1-6])$/.exec(name)?.[1];
  if (heading) return { ...inner, kind: 'heading', level: Number(heading) };
  if (name === 'FIGCAPTION') return { ...inner, kind: 'caption', reason: 'figure' };
  // One inside another is of the same kind, and is not searched again.
  if (name === 'PRE' && !outer.preformatted) {
    return element.querySelector('code') ||
      /\b(?:code|highlight|language-)/.test(element.getAttribute('class') ?? '')
      ? { ...inner, kind: 'boilerplate', reason: 'code', preformatted: true }
      : { ...inner, preformatted: true };
  }
  if (name === 'TABLE' && isDataTable(element)) return { ...inner, kind: 'boilerplate', reason: 'table' };
  return inner;
}

function partOf(element: DomElement): Pick<Context, 'kind' | 'reason'> | null {
  const name = element.nodeName;
  if (name === 'HEADER' && element.parentNode?.nodeName === 'BODY')
    return { kind: 'boilerplate', reason: 'page header' };
  const reason = outsideElements[name] ?? outsideRoles[element.getAttribute('role') ?? ''];
  if (reason) return { kind: 'boilerplate', reason };
  if (name === 'BODY' || name === 'MAIN' || name === 'ARTICLE' || /^H[1-6]$/.test(name)) return null;
  const named = namedPart(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
  return named && element.textContent.length <= maxNamedPartLength ? named : null;
}

function namedPart(names: string): Pick<Context, 'kind' | 'reason'> | null {
  if (names === ' ' || names.length > 400) return null;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const word of words) {
    if (adNames.has(word)) return { kind: 'ad', reason: 'ad' };
    if (captionNames.has(word)) return { kind: 'caption', reason: 'figure' };
    const reason = Object.hasOwn(namedParts, word) ? namedParts[word] : undefined;
    if (reason) return { kind: 'boilerplate', reason };
  }
  return null;
}

/** A table of short cells; one that lays out the page has cells with paragraphs in them. */
function isDataTable(table: DomElement): boolean {
  if (table.querySelector('table, p, h1, h2, h3, article, ul')) return false;
  const cells = [...table.querySelectorAll('td, th')];
  return cells.length > 2 && cells.every((cell) => cell.textContent.trim().length < 120);
}

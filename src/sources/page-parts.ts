// What an element of a page is for, as its name, role, properties and class say. It looks at no words of the page.
import type { BlockKind } from '../domain/article.ts';
import { type DomElement, type DomNode, isElement, isText } from './dom.ts';
import {
  adNames,
  captionNames,
  captionPair,
  embeddedPost,
  named,
  namedPairs,
  namedShort,
  unseenClass,
} from './page-names.ts';

export interface Part {
  kind: BlockKind;
  reason: string;
}

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Nothing of these is text that a reader sees; the reading of a ruby is no part of the word that it stands over. */
const unseenElements = words(
  'AUDIO CANVAS DATALIST EMBED HEAD IFRAME MAP MATH META NOSCRIPT OBJECT PICTURE RP RT SCRIPT STYLE SVG TEMPLATE TEXTAREA ' +
    'TITLE VIDEO',
);
export const isUnseenElement = (element: DomElement): boolean =>
  unseenElements.has(element.nodeName) ||
  unseenClass.test(element.getAttribute('class') ?? '') ||
  /^(?:accessibility|sr|a11y)[-_]/.test(element.getAttribute('id') ?? '') ||
  isClipped(element.getAttribute('style'));

/** Clipped to a pixel or to nothing, as the classes above have it, but in place. */
const isClipped = (style: string | null): boolean =>
  style !== null &&
  /position\s{0,9}:\s{0,9}absolute/i.test(style) &&
  /clip(?:-path)?\s{0,9}:\s{0,9}(?:rect\(\s{0,9}[01](?:px)?[\s,]{1,9}[01]|inset\(\s{0,9}(?:50|100)%)/i.test(
    style,
  );

/** Hidden until a script or a click shows it. */
export function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden') || isHiddenByClass(element.getAttribute('class') ?? '')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(style);
}

/** As frameworks name it; "hidden md:block" is hidden on small screens only, "aria-expanded:block" until it is opened. */
const isHiddenByClass = (names: string): boolean =>
  /(?:^|\s)(?:hidden|is-hidden|d-none)(?:\s|$)/.test(names) &&
  !/(?:^|[\s:])(?!aria|group|peer|data|open|hover|focus)[\w@[\]<>-]{1,20}:(?:block|flex|inline|grid)|d-\w{2}-/.test(
    names,
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
  ADDRESS: 'byline',
};
const outsideRoles: Record<string, string> = {
  navigation: 'navigation',
  banner: 'page header',
  contentinfo: 'page footer',
  complementary: 'aside',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
  button: 'button',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'share bar',
  tooltip: 'dialog',
  tablist: 'navigation',
};
/** https://schema.org properties whose text is about the article. */
const properties: Record<string, string> = {
  author: 'byline',
  datePublished: 'dateline',
  dateModified: 'dateline',
  publisher: 'copyright',
  copyrightHolder: 'copyright',
  keywords: 'tags',
  comment: 'comments',
};

/** Characters of an element that is told by one word in `namedShort`. */
const maxShort = 100;
/** Whether the article is elsewhere on the page: it is marked there, or most of the text is. */
function isBesideArticle(element: DomElement, length: number): boolean {
  let root: DomNode = element;
  while (root.parentNode) root = root.parentNode;
  const page = pages.get(root) ?? {
    length: (root as DomElement).querySelector('body')?.textContent.length ?? 0,
    marked: (root as DomElement).querySelector('article, main, h1') !== null,
  };
  pages.set(root, page);
  return page.marked || length < page.length / 2;
}
const pages = new WeakMap<DomNode, { length: number; marked: boolean }>();

/** A part that holds more text than this is the page's frame, whatever its class says. */
const maxNamedPart = 1500;
/** Those that are long on many pages, and are told from a frame by holding no article. */
const longParts = words('comments cookie notice');

/** What the element says of all text inside of it; null of what is the page's frame, or says nothing. */
export function partOf(element: DomElement): Part | null {
  const { nodeName } = element;
  if (nodeName === 'HEADER' && element.parentNode?.nodeName === 'BODY') return outside('page header');
  if (nodeName === 'FOOTER' && isIn(element, 'BLOCKQUOTE')) return null;
  if (nodeName === 'BLOCKQUOTE' && embeddedPost.test(element.getAttribute('class') ?? ''))
    return outside('embedded post');
  if (nodeName === 'FIGURE') return isPicture(element) ? { kind: 'caption', reason: 'figure' } : null;
  const reason = outsideElements[nodeName] ?? outsideRoles[element.getAttribute('role') ?? ''];
  // ASP.NET puts a form around the whole page.
  if (reason && !((reason === 'form' || reason === 'byline' || reason === 'dialog') && holdsArticle(element)))
    return outside(reason);
  if (nodeName === 'ARTICLE') return isTeaser(element) ? outside('related articles') : null;
  if (nodeName === 'BODY' || nodeName === 'MAIN' || /^H[1-6]$/.test(nodeName)) return null;
  const property = properties[element.getAttribute('itemprop') ?? ''];
  if (property && seenLength(element) <= maxNamedPart && !holdsArticle(element)) return outside(property);
  return namedPart(element);
}

const outside = (reason: string): Part => ({ kind: 'boilerplate', reason });

function namedPart(element: DomElement): Part | null {
  const classes = `${shortAttribute(element, 'class')} ${shortAttribute(element, 'id')}`;
  if (classes === ' ') return null;
  const lower = classes
    .split(/[\s_-]+/)
    .map(inWords)
    .join('-')
    .replace(/\b(?:has|with|is|no)[- ][a-z]{1,20}/g, '');
  const part = partNamed(lower, () => seenLength(element));
  if (!part) return null;
  // What the wall hides is named so, too; the wall itself has a button, or few words.
  if (part.reason === 'paywall' && !isWall(element)) return null;
  const length = seenLength(element);
  // Whatever its class says, what holds most of the page's paragraphs is the article.
  if (!longParts.has(part.reason.split(' ')[0]!) && length > paragraphsOf(element) * mostOfParagraphs)
    return null;
  if (length <= maxNamedPart) return part;
  if (holdsArticle(element)) return null;
  if (part.reason === 'aside') return isSmallPart(element) ? part : null;
  const isPart = longParts.has(part.reason.split(' ')[0]!);
  return isPart && isBesideArticle(element, element.textContent.length) ? part : null;
}

const mostOfParagraphs = 0.6;

/** Characters in the paragraphs of its page; without bound where it has hardly any. */
function paragraphsOf(element: DomElement): number {
  let root: DomNode = element;
  while (root.parentNode) root = root.parentNode;
  const known = paragraphs.get(root);
  if (known !== undefined) return known;
  let length = 0;
  for (const paragraph of (root as DomElement).querySelectorAll('p')) length += paragraph.textContent.length;
  const least = length < maxShort * 2 ? Number.POSITIVE_INFINITY : length;
  paragraphs.set(root, least);
  return least;
}
const paragraphs = new WeakMap<DomNode, number>();

/** What is left of the article without a long box is an article still: so much of it, and so many characters. */
const leastLeft = { share: 0.3, length: 1500 };

function isSmallPart(box: DomElement): boolean {
  let around: DomNode = box;
  while (around.parentNode && !/^(?:ARTICLE|MAIN|BODY)$/.test(around.nodeName)) around = around.parentNode;
  const whole = seenLength(around, Number.POSITIVE_INFINITY);
  const left = whole - seenLength(box, whole);
  // Around the body are the menus, too.
  return left > leastLeft.length && left > whole * (around.nodeName === 'BODY' ? 0.5 : leastLeft.share);
}

/** Of its text without scripts and styles, and only as far as any limit goes. */
export function seenLength(element: DomNode, limit = maxNamedPart): number {
  let length = 0;
  let node: DomNode | null = element.firstChild;
  while (node && length <= limit) {
    if (isText(node)) length += (node.nodeValue ?? '').trim().length;
    let next: DomNode | null = isElement(node) && isUnseenElement(node) ? null : node.firstChild;
    while (node && !next && node !== element) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = node === element ? null : next;
  }
  return length;
}

/** "authorBio" → "author bio"; a key such as "n1AuAdJlVL" has no words in it. */
const inWords = (token: string): string =>
  /\d\p{L}|[A-Z]\p{Ll}?[A-Z]\p{Ll}?[A-Z]/u.test(token)
    ? ''
    : token.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** Of more words an element is not named. */
function shortAttribute(element: DomElement, attribute: string): string {
  const value = element.getAttribute(attribute) ?? '';
  return value.length > 400 ? '' : value;
}

function partNamed(lower: string, lengthOf: () => number): Part | null {
  for (const word of lower.split(/[^a-z]+/)) {
    if (adNames.has(word)) return { kind: 'ad', reason: 'ad' };
    if (captionNames.has(word)) return { kind: 'caption', reason: 'figure' };
    const reason = named.get(word);
    if (reason) return outside(reason);
    const shortReason = namedShort.get(word);
    if (shortReason && lengthOf() <= maxShort)
      return shortReason === 'ad' ? { kind: 'ad', reason: 'ad' } : outside(shortReason);
  }
  if (captionPair.test(lower)) return { kind: 'caption', reason: 'figure' };
  const pair = namedPairs.find(([pattern]) => pattern.test(lower));
  return pair ? outside(pair[1]) : null;
}

const maxTeaser = 500;
/** More of them side by side are the entries of a live ticker. */
const maxTeasers = 5;

/** A short article in another, whose heading leads away. */
function isTeaser(element: DomElement): boolean {
  if (!isIn(element, 'ARTICLE') && !isIn(element, 'MAIN')) return false;
  if (!element.querySelector('a h2, a h3, a h4, h2 a, h3 a, h4 a') || element.querySelector('h1'))
    return false;
  if (seenLength(element) > maxTeaser) return false;
  let beside = 0;
  for (let node = element.parentNode?.firstChild ?? null; node; node = node.nextSibling)
    if (node.nodeName === 'ARTICLE') beside++;
  return beside <= maxTeasers;
}

/** Whether an article's own elements are inside. */
export const holdsArticle = (element: DomElement): boolean =>
  element.querySelector('h1, article, main, [itemprop="articleBody"]') !== null;

const isWall = (element: DomElement): boolean =>
  element.querySelector('button, form, input') !== null ||
  !/[.。!?…]["”»」]?(?:\s|$)/.test(element.textContent);

/** A figure of words is a quotation, a table or a listing, and no picture with its caption. */
const isPicture = (figure: DomElement): boolean =>
  figure.querySelector('blockquote, table, pre, ul, ol') === null &&
  [...figure.querySelectorAll('h2, h3')].every((heading) => isIn(heading, 'FIGCAPTION')) &&
  seenLength(figure) <= 800;

export function isIn(element: DomElement, nodeName: string): boolean {
  for (let node = element.parentNode; node; node = node.parentNode)
    if (node.nodeName === nodeName) return true;
  return false;
}

// Walks a page in document order and yields its blocks of visible text, each with what the markup says of it.
// It does not decide what the article is.
import type { BlockKind } from '../domain/article.ts';
import { type DomElement, type DomNode, isElement, isText } from './dom.ts';
import { isHidden, isUnseenElement, partOf } from './page-parts.ts';
import { requestsIn } from './page-requests.ts';

export interface PageBlock {
  text: string;
  kind: BlockKind;
  level?: number;
  /** Why it is boilerplate: "navigation", "cookie notice"… */
  reason?: string;
  /** A point of a list. */
  listed?: boolean;
  /** The nearest block element around it. */
  element: DomElement;
  /** The share of its characters that are in links, 0–1. */
  linked: number;
  /** All of it is in italics. */
  slanted?: boolean;
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
/** Deeper nesting is no page that a person made; its class names are not looked at. */
const maxNamedDepth = 100;

export interface WalkOptions {
  /** Also what is hidden until a script or a click shows it. */
  hidden?: boolean;
  /** Also what its class calls a box beside the text. */
  boxes?: boolean;
}

/** Text of a block that is being gathered. */
interface Buffer {
  text: string;
  /** Characters of it that are in links, in the elements that name a time or an author, and in italics. */
  linked: number;
  timed: number;
  named: number;
  slanted: number;
}

/** What is inside of an inline element: a link, a time, the name of the author, italics. */
type Within = 'linked' | 'timed' | 'named' | 'slanted';

const emptyBuffer = (): Buffer => ({ text: '', linked: 0, timed: 0, named: 0, slanted: 0 });

/** @param root usually the body; it is only read */
export function* pageBlocks(
  root: DomElement,
  { hidden = false, boxes = false }: WalkOptions = {},
): Generator<PageBlock> {
  const contexts: Context[] = [{ element: root, kind: 'paragraph', preformatted: false }];
  const inline: { node: DomNode; within: Within }[] = [];
  let buffer = emptyBuffer();
  const requests = requestsIn(root);
  const flush = function* (): Generator<PageBlock> {
    const { element, kind, level, reason, preformatted } = contexts.at(-1)!;
    const { text: all, timed, named } = buffer;
    const length = all.trim().length || 1;
    const linked = Math.min(1, buffer.linked / length);
    const isOpen = kind === 'paragraph' && reason === undefined;
    const told =
      isOpen && timed > length * 0.6 ? 'dateline' : isOpen && named > length * 0.6 ? 'byline' : null;
    for (const text of blockTexts(all, preformatted)) {
      if (told) yield { text, kind: 'boilerplate', reason: told, element, linked };
      else
        yield {
          ...{ text, kind, element, linked },
          ...(level && { level }),
          ...(reason && { reason }),
          ...(isPoint(element) && { listed: true }),
          ...(buffer.slanted > length * 0.9 && { slanted: true }),
        };
    }
    buffer = emptyBuffer();
  };
  const write = (text: string) => {
    buffer.text += text;
    const length = text.trim().length;
    for (const within of new Set(inline.map((element) => element.within))) buffer[within] += length;
  };

  let node: DomNode | null = root.firstChild;
  while (node) {
    let next: DomNode | null = null;
    if (isText(node))
      write(contexts.at(-1)!.preformatted ? (node.nodeValue ?? '') : collapse(node.nodeValue ?? ''));
    else if (node.nodeName === 'BR') buffer.text += '\n';
    else if (node.nodeName === 'TD' || node.nodeName === 'TH') buffer.text += '\t';
    if (isElement(node) && !isUnseenElement(node) && (hidden || !isHidden(node))) {
      const context = contextOf(node, contexts, requests.get(node), boxes);
      if (context) {
        yield* flush();
        contexts.push(context);
      } else if (isStuck(node, contexts.at(-1)!)) buffer.text += ' ';
      const within = withinOf(node);
      if (within) inline.push({ node, within });
      next = node.firstChild;
    }
    while (node && !next && node !== root) {
      if (inline.at(-1)?.node === node) inline.pop();
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

const isPoint = ({ nodeName, parentNode }: DomElement): boolean =>
  nodeName === 'LI' || (nodeName === 'P' && parentNode?.nodeName === 'LI');

function withinOf(element: DomElement): Within | null {
  if (element.nodeName === 'TIME') return 'timed';
  if (element.nodeName === 'EM' || element.nodeName === 'I') return 'slanted';
  // A link within the page is a heading's own, or a note's.
  if (element.nodeName !== 'A' || element.getAttribute('href')?.startsWith('#')) return null;
  return element.getAttribute('rel') === 'author' ? 'named' : 'linked';
}

/** The second of two parts that only their style parts: <span>Kicker</span><span>Headline</span>. */
function isStuck(element: DomElement, { kind, element: around }: Context): boolean {
  const before = element.previousSibling;
  // In a <div> they may be buttons and counters, and in a sentence a part of a word.
  const end = kind === 'heading' ? /\p{L}{3}\s*$/u : around.nodeName === 'DIV' ? /\p{L}{2}\p{Ll}\s*$/u : null;
  return (
    end !== null &&
    before !== null &&
    isElement(before) &&
    before.nodeName === element.nodeName &&
    end.test(before.textContent.slice(-40)) &&
    /^\s*[\p{Lu}\p{Lo}\d"“„«「]/u.test(element.textContent.slice(0, 40))
  );
}

/** Hyphens that show where a line may break, and other characters that nobody sees, are no part of the words. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** A line of the file ends there, which no reader sees. */
const wrapped = '\u2028';
const collapse = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/[ \t\r\n\f\u2028]+/g, (blank) => (blank !== text && /[\r\n]/.test(blank) ? wrapped : ' '));

/**
 * Between two wide characters a line break of the file is nothing, elsewhere a blank.
 * @see https://www.w3.org/TR/css-text-3/#line-break-transform
 */
const unwrap = (text: string): string =>
  text
    .replace(/[ \t\u2028]{2,}/g, (blanks) => (blanks.includes(wrapped) ? wrapped : ' '))
    .replace(betweenWide, '')
    .replace(/[\t\u2028]/g, ' ');
const betweenWide =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3001-\u303f\uff00-\uff60])\u2028(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3001-\u303f\uff00-\uff60])/gu;

/** Line breaks stay; an empty line between two of them ends a block. */
function blockTexts(buffer: string, preformatted: boolean): string[] {
  const lines = (preformatted ? buffer : unwrap(buffer)).split('\n').map((line) => line.trim());
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The context that an element opens; null for inline elements, whose text flows on. */
function contextOf(
  element: DomElement,
  contexts: readonly Context[],
  request: string | undefined,
  boxes: boolean,
): Context | null {
  const outer = contexts.at(-1)!;
  const name = element.nodeName;
  const isNamed = outer.reason === undefined && contexts.length < maxNamedDepth;
  const stated = !isNamed
    ? null
    : request
      ? { kind: 'boilerplate' as const, reason: request }
      : partOf(element);
  const part = boxes && stated?.reason === 'aside' && name !== 'ASIDE' ? null : stated;
  if (!part && !blockElements.has(name) && !isCustomBlock(name, outer)) return null;
  const inner: Context = {
    element,
    kind: outer.kind,
    preformatted: outer.preformatted,
    ...(outer.reason && { reason: outer.reason }),
  };
  const heading = /^H([1-6])$/.exec(name)?.[1];
  // The header of a page may hold the title of its article.
  if (outer.reason === 'page header' && heading === '1')
    return { element, kind: 'heading', level: 1, preformatted: false };
  if (outer.kind === 'boilerplate' || outer.kind === 'ad') return inner;
  if (part) return { ...inner, ...part };
  if (heading && outer.kind !== 'caption') return { ...inner, kind: 'heading', level: Number(heading) };
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

/** Elements that hold words in a line of their own. */
const lines = new Set('P H1 H2 H3 H4 H5 H6 LI DT DD FIGCAPTION TD'.split(' '));

/** An element of the page's own making stands for a block wherever no line of text is open. */
const isCustomBlock = (name: string, { element }: Context): boolean =>
  name.includes('-') && !lines.has(element.nodeName);

/** A table of short cells; one that lays out the page has cells with paragraphs in them. */
function isDataTable(table: DomElement): boolean {
  if (table.querySelector('table, p, h1, h2, h3, article, ul')) return false;
  const cells = [...table.querySelectorAll('td, th')];
  return cells.length > 2 && cells.every((cell) => cell.textContent.trim().length < 120);
}

// Reads an HTML page: its visible text, one block after another, with an outline that says what the markup makes of
// each. What lies outside the article is in the text too, marked; nothing is run, and nothing is loaded.
import { Readability } from '@mozilla/readability';
import type { Article, OutlinePart } from '../domain/article.ts';
import { type DomDocument, type DomElement, type DomNode, isElement, parseDocument } from './dom.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { pageMetadata } from './page-metadata.ts';

/**
 * Readability takes time in the square of what a page holds, and for each element its ancestors; beyond these limits
 * the markup alone must do. A large page of today has 5,000 elements, twenty deep.
 */
const limits = { elements: 10_000, nodes: 40_000, depth: 150, ancestors: 200_000 };
const idAttribute = 'data-pullquote-id';

/** @param baseUrl where the page came from, for the addresses in it */
export function readHtml(html: string, baseUrl?: string): Pick<Article, 'raw' | 'metadata'> {
  const document = parseDocument(html);
  const metadata = pageMetadata(document, baseUrl);
  const isInArticle = isLarge(document.documentElement) ? () => true : articleTest(document);

  const { raw, outline } = writeBlocks(markOutside([...pageBlocks(document.documentElement)], isInArticle));
  return { raw, metadata: { ...metadata, outline } };
}

/** The blocks one after another as a raw text, and the outline of where each came to lie. */
export function writeBlocks(blocks: Iterable<Omit<PageBlock, 'element'>>): {
  raw: string;
  outline: OutlinePart[];
} {
  let raw = '';
  const outline: OutlinePart[] = [];
  for (const { text, kind, level, reason } of blocks) {
    const last = outline.at(-1);
    // The links of a menu are one block.
    const joined = last && kind === 'boilerplate' && last.kind === kind && last.reason === reason;
    if (raw) raw += joined ? '\n' : '\n\n';
    const start = raw.length;
    raw += text;
    if (joined) last.end = raw.length;
    else outline.push({ start, end: raw.length, kind, ...(level && { level }), ...(reason && { reason }) });
  }
  return { raw: raw && `${raw}\n`, outline };
}

function isLarge(root: DomElement): boolean {
  let depth = 0;
  const sum = { elements: 0, nodes: 0, ancestors: 0 };
  for (let node: DomNode | null = root; node; ) {
    sum.nodes++;
    if (isElement(node)) {
      sum.elements++;
      sum.ancestors += depth;
    }
    if (
      depth > limits.depth ||
      sum.elements > limits.elements ||
      sum.nodes > limits.nodes ||
      sum.ancestors > limits.ancestors
    )
      return true;
    let next: DomNode | null = node.firstChild;
    if (next) depth++;
    while (node && !next && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      depth--;
    }
    node = next;
  }
  return false;
}

/** Asks Readability which blocks are the article's. It rewrites what it keeps, so elements are known by id or text. */
function articleTest(document: DomDocument): (block: PageBlock) => boolean {
  for (const [id, element] of [...document.documentElement.querySelectorAll('*')].entries())
    element.setAttribute(idAttribute, String(id));
  const copy = document.cloneNode(true);
  // Readability leaves out what is no prose; JSON-LD has been read.
  const parsed = new Readability<DomElement>(copy as never, {
    serializer: (node) => node as never,
    disableJSONLD: true,
  }).parse();
  if (!parsed?.content) return () => true;
  const ids = new Set<string | null>();
  for (const element of parsed.content.querySelectorAll(`[${idAttribute}]`))
    ids.add(element.getAttribute(idAttribute));
  const texts = new Set([...pageBlocks(parsed.content)].map(({ text }) => text));
  return ({ element, text }) => ids.has(element.getAttribute(idAttribute)) || texts.has(text);
}

/** The blocks with those outside the article made boilerplate. A heading goes with the block below it. */
function markOutside(blocks: PageBlock[], isInArticle: (block: PageBlock) => boolean): PageBlock[] {
  let below: PageBlock | undefined;
  return blocks
    .toReversed()
    .map((block): PageBlock => {
      const isBeside = block.kind === 'heading' && below?.element.parentNode === block.element.parentNode;
      const inside = isInArticle(block) || (isBeside && below?.reason !== 'outside the article');
      const { element, text } = block;
      const stays =
        inside ||
        block.kind === 'boilerplate' ||
        block.kind === 'ad' ||
        (block.kind === 'heading' && block.level === 1);
      const marked: PageBlock = stays
        ? block
        : { element, text, kind: 'boilerplate', reason: 'outside the article' };
      below = marked;
      return marked;
    })
    .reverse();
}

// Reads an HTML page: its visible text, one block after another, with an outline that says what the markup makes of
// each. What lies outside the article is in the text too, marked; nothing is run, and nothing is loaded.
import { Readability } from '@mozilla/readability';
import type { Article, OutlinePart } from '../../../domain/article.ts';
import { type DomDocument, type DomElement, parseDocument } from './dom.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { pageMetadata } from './page-metadata.ts';

/**
 * Readability takes time in the square of what a page holds, and for each element its ancestors; beyond these limits
 * the markup alone must do. A large page of today has 5,000 elements, twenty deep.
 */
const maxElements = 10_000;
const maxDepth = 150;
const maxAncestors = 200_000;
const idAttribute = 'data-pullquote-id';

/** @param baseUrl where the page came from, for the addresses in it */
export function readHtml(html: string, baseUrl?: string): Pick<Article, 'raw' | 'metadata'> {
  const document = parseDocument(html);
  // Nobody sees them, and the DOM copies their nests by recursion.
  for (const template of document.querySelectorAll('template')) template.remove();
  const metadata = pageMetadata(document, baseUrl);
  const elements = [...document.documentElement.querySelectorAll('*')];
  for (const [id, element] of elements.entries()) element.setAttribute(idAttribute, String(id));
  const isInArticle = elements.length > maxElements || isDeep(elements) ? () => true : articleTest(document);

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

function isDeep(elements: readonly DomElement[]): boolean {
  const depths = new Map<unknown, number>();
  let ancestors = 0;
  for (const element of elements) {
    const depth = (depths.get(element.parentNode) ?? 0) + 1;
    ancestors += depth;
    if (depth > maxDepth || ancestors > maxAncestors) return true;
    depths.set(element, depth);
  }
  return false;
}

/** Asks Readability which blocks are the article's. It rewrites what it keeps, so elements are known by id or text. */
function articleTest(document: DomDocument): (block: PageBlock) => boolean {
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

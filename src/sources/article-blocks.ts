// Finds which blocks of a page are its article's. The page is read in several ways, and the best is chosen by evidence:
// how much of it runs in sentences, how much of it is links, and whether it is what the page says that it is.
import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, type DomNode, isElement } from './dom.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import {
  ancestors,
  isProseBlock,
  lettersOf,
  proseLength,
  type Said,
  sentenceEnd,
  upwards,
} from './prose-block.ts';
import { removeForeign } from './remove-foreign.ts';

type Reading = ReadonlySet<PageBlock>;

export function articleBlocks(
  document: DomDocument,
  blocks: readonly PageBlock[],
  said: Said,
): Set<PageBlock> {
  const open = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'ad');
  const readings = readingsOf(document, blocks);
  const body = lettersOf(said.body);
  const best = readings
    .map((reading) => ({ reading, worth: worthOf(open, reading, body) }))
    .reduce<{ reading: Reading; worth: number } | null>(
      (best, next) => (best && best.worth >= next.worth * 0.8 ? best : next),
      null,
    );
  const inside = new Set(best?.reading ?? open);
  addAlike(open, inside);
  if (body.length > 400) for (const block of open) if (isSaid(block, body)) inside.add(block);
  addLead(blocks, inside, said);
  addHeadings(open, inside);
  addSources(open, inside);
  removeForeign(blocks, open, inside, said);
  return inside;
}

const isSaid = (block: PageBlock, body: string): boolean => {
  const letters = lettersOf(block.text);
  return isProseBlock(block) && letters.length > 20 && body.includes(letters.slice(0, 60));
};

/** In the order in which they are preferred where none is much better. */
function readingsOf(document: DomDocument, blocks: readonly PageBlock[]): Reading[] {
  const root = document.documentElement;
  const readings: Reading[] = [];
  const byReadability = isLarge(root) ? null : readability(document);
  if (byReadability) readings.push(new Set(blocks.filter(byReadability)));
  const bodies = new Set<DomNode>(root.querySelectorAll('[itemprop="articleBody"]'));
  if (bodies.size > 0) readings.push(within(blocks, bodies));
  for (const names of [['ARTICLE'], ['MAIN'], ['BODY', 'HTML']]) {
    const holders = outermost(blocks, names);
    const largest = Math.max(0, ...[...holders.values()].map(proseLength));
    const chosen = [...holders].filter(([, held]) => proseLength(held) > largest * 0.3);
    if (chosen.length > 0) readings.push(new Set(chosen.flatMap(([, held]) => held)));
  }
  return readings;
}

const within = (blocks: readonly PageBlock[], roots: ReadonlySet<DomNode>): Set<PageBlock> =>
  new Set(blocks.filter(({ element }) => ancestors(element).some((node) => roots.has(node))));

/** The blocks by the outermost element of such a name that they are in. */
function outermost(blocks: readonly PageBlock[], names: readonly string[]): Map<DomNode, PageBlock[]> {
  const held = new Map<DomNode, PageBlock[]>();
  for (const block of blocks) {
    const holder = ancestors(block.element).findLast((node) => names.includes(node.nodeName));
    if (!holder) continue;
    const others = held.get(holder);
    if (others) others.push(block);
    else held.set(holder, [block]);
  }
  return held;
}

/** Sentences count for a reading, links and loose lines against it, and so does prose that the page does not say is its own. */
function worthOf(open: readonly PageBlock[], reading: Reading, body: string): number {
  let worth = 0;
  for (const block of open) {
    if (!reading.has(block)) continue;
    const length = Math.min(block.text.length, 2000);
    if (!isProseBlock(block)) worth -= length * (0.2 + block.linked);
    else if (body.length > 400 && !isSaid(block, body)) worth += length * 0.2;
    else worth += length * (1 - block.linked);
  }
  return worth;
}

/**
 * Readability takes time in the square of what a page holds, and for each element its ancestors; beyond these limits
 * the markup alone must do. A large page of today has 5,000 elements, twenty deep.
 */
const limits = { elements: 10_000, nodes: 40_000, depth: 150, ancestors: 200_000 };
const idAttribute = 'data-pullquote-id';
const maxAttribute = 2_000;

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
function readability(document: DomDocument): ((block: PageBlock) => boolean) | null {
  for (const [id, element] of [...document.documentElement.querySelectorAll('*')].entries())
    element.setAttribute(idAttribute, String(id));
  const copy = document.cloneNode(true);
  // It stumbles over what stands in a <template>, which is no part of the page.
  for (const template of copy.querySelectorAll('template')) template.remove();
  // What it asks of a style takes time in the square of its length, and no class of a page is so long.
  for (const element of copy.querySelectorAll('[style], [class]'))
    for (const name of ['style', 'class'])
      if ((element.getAttribute(name)?.length ?? 0) > maxAttribute) element.setAttribute(name, '');
  // Readability leaves out what is no prose; JSON-LD has been read.
  const parsed = new Readability<DomElement>(copy as never, {
    serializer: (node) => node as never,
    disableJSONLD: true,
  }).parse();
  if (!parsed?.content) return null;
  const ids = new Set<string | null>();
  for (const element of parsed.content.querySelectorAll(`[${idAttribute}]`))
    ids.add(element.getAttribute(idAttribute));
  const texts = new Set([...pageBlocks(parsed.content)].map(({ text }) => text));
  return ({ element, text }) => ids.has(element.getAttribute(idAttribute)) || texts.has(text);
}

/** How many elements upwards make the shape of a block. */
const shapeDepth = 4;

/** The element and those around it, by name and class: what a publishing system makes of one kind of part. */
function shapeOf({ element }: PageBlock): string {
  const steps: string[] = [];
  for (const node of upwards(element)) {
    if (steps.length === shapeDepth || !isElement(node) || node.nodeName === 'BODY') break;
    const names = (node.getAttribute('class') ?? '').slice(0, 120).replace(/\S*\d\S*|paywall/g, '');
    steps.push(`${node.nodeName}.${names.trim().split(/\s+/).sort().join('.')}`);
  }
  return steps.join(' ');
}

/** A paragraph in the same wrappers as the article's others, and among them, is one of them however short it is. */
function addAlike(open: readonly PageBlock[], inside: Set<PageBlock>): void {
  const shapes = new Map<string, number>();
  let prose = 0;
  for (const block of open)
    if (inside.has(block) && isProseBlock(block)) {
      prose++;
      shapes.set(shapeOf(block), (shapes.get(shapeOf(block)) ?? 0) + 1);
    }
  const holder = commonHolder([...inside].filter(isProseBlock));
  if (!holder) return;
  for (const block of open) {
    if (inside.has(block) || block.kind !== 'paragraph') continue;
    if (block.linked > (sentenceEnd.test(block.text) ? 0.97 : 0.6)) continue;
    const times = shapes.get(shapeOf(block)) ?? 0;
    if (times >= Math.max(2, prose * 0.15) && ancestors(block.element).includes(holder)) inside.add(block);
  }
}

/** The innermost element around nearly all of the blocks' text; or the article that it lies in. */
function commonHolder(blocks: readonly PageBlock[]): DomNode | null {
  const sums = new Map<DomNode, number>();
  let whole = 0;
  for (const { element, text } of blocks) {
    whole += text.length;
    for (const node of ancestors(element)) sums.set(node, (sums.get(node) ?? 0) + text.length);
  }
  // The map has them from the inside to the outside.
  const holder = [...sums].find(([, sum]) => sum >= whole * 0.9)?.[0];
  if (!holder) return null;
  const around = ancestors(holder).find(({ nodeName }) => nodeName === 'ARTICLE' || nodeName === 'MAIN');
  return around ?? holder.parentNode ?? holder;
}

/** A heading right between two of the article's blocks. */
function addHeadings(open: readonly PageBlock[], inside: Set<PageBlock>): void {
  for (const [i, block] of open.entries())
    if (block.kind === 'heading' && inside.has(open[i - 1]!) && inside.has(open[i + 1]!)) inside.add(block);
}

/** Whose the words of a quotation are stands below them, in the same <blockquote>. */
function addSources(open: readonly PageBlock[], inside: Set<PageBlock>): void {
  for (const [i, block] of open.entries()) {
    const above = open[i - 1];
    const quotation = ancestors(block.element).find(({ nodeName }) => nodeName === 'BLOCKQUOTE');
    if (quotation && above && inside.has(above) && ancestors(above.element).includes(quotation))
      inside.add(block);
  }
}

/** The standfirst: what the page describes itself with, or sentences between the title and the text. */
function addLead(all: readonly PageBlock[], inside: Set<PageBlock>, said: Said): void {
  const open = all.filter(({ kind, reason = '' }) => kind !== 'ad' && !neverLead.has(reason));
  const descriptions = said.descriptions.map(lettersOf).filter((text) => text.length > 30);
  const titles = said.titles.map(lettersOf).filter((text) => text.length > 8);
  const first = open.findIndex((block) => inside.has(block) && isProseBlock(block));
  const isTitle = ({ text }: PageBlock) => titles.includes(lettersOf(text));
  const title = open
    .slice(0, Math.max(0, first))
    .findLastIndex((block) => block.kind === 'heading' && isTitle(block));
  for (const [i, block] of open.entries()) {
    if (inside.has(block) || block.kind === 'caption') continue;
    const letters = lettersOf(block.text.slice(0, 600));
    const isDescribed =
      letters.length > 30 &&
      descriptions.some(
        (text) => text.startsWith(letters.slice(0, 60)) || letters.startsWith(text.slice(0, 60)),
      );
    const isBetween = title >= 0 && i > title && i < first && isProseBlock(block) && block.linked < 0.3;
    if (isDescribed ? i <= first + 3 : isBetween && block.kind === 'paragraph') take(block, inside);
  }
}

const neverLead = new Set(['navigation', 'cookie notice', 'comments', 'dialog', 'page footer']);

/** Whatever its markup called it. */
function take(block: PageBlock, inside: Set<PageBlock>): void {
  inside.add(block);
  if (block.kind !== 'boilerplate') return;
  block.kind = 'paragraph';
  delete block.reason;
}

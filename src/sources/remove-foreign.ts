// Takes out of a reading of a page what is none of the article's after all: links and lists of them, the cards of other
// articles, notes behind the text, and headings and lines over nothing. It adds nothing.
import type { DomNode } from './dom.ts';
import type { PageBlock } from './page-blocks.ts';
import { seenLength } from './page-parts.ts';
import { ancestors, isProseBlock, lettersOf, proseLength, type Said, sentenceEnd } from './prose-block.ts';

type Reading = ReadonlySet<PageBlock>;

/** @param open all of the page's blocks that its markup does not call its frame */
export function removeForeign(
  blocks: readonly PageBlock[],
  open: readonly PageBlock[],
  inside: Set<PageBlock>,
  said: Said,
): void {
  removeLinks(open, inside);
  removeLinkLists(open, inside);
  removePointers(open, inside);
  removeRepeated(open, inside);
  removeNotes(open, inside);
  removeOthers(blocks, inside, said);
  removeHeadless(blocks, inside);
  removeAnnouncement(open, inside);
}

/** So many headings that are links over prose are the entries of a live ticker. */
const manyEntries = 6;

/** A line that is a link leads elsewhere, and so does a paragraph that is one, where others are not. */
function removeLinks(open: readonly PageBlock[], inside: Set<PageBlock>): void {
  const isLink = ({ kind, level, text, linked }: PageBlock) =>
    linked > 0.9 &&
    (kind === 'paragraph' ? linked > 0.98 || !sentenceEnd.test(text) : kind === 'heading' && level !== 1);
  const prose = [...inside].filter((block) => isProseBlock(block) && block.linked < 0.5).length;
  const isEntry = (block: PageBlock, i: number) => {
    const below = open[i + 1];
    return (
      block.kind === 'heading' &&
      below !== undefined &&
      inside.has(below) &&
      isProseBlock(below) &&
      below.linked < 0.5
    );
  };
  const links = [...open.entries()].filter(([, block]) => inside.has(block) && isLink(block));
  const entries = links.filter(([i, block]) => isEntry(block, i));
  const isTicker = entries.length >= manyEntries;
  const headlines: PageBlock[] = [];
  for (const [i, block] of links) {
    if (isTicker && isEntry(block, i)) continue;
    if (block.kind === 'paragraph' && sentenceEnd.test(block.text) && prose < fewestProse) continue;
    inside.delete(block);
    if (block.kind === 'heading') headlines.push(block);
  }
  if (headlines.length > 0 && prose > fewestProse) removeCards(headlines, open, inside);
}

/** Fewer paragraphs are no article that anything is foreign to. */
const fewestProse = 3;
/** Characters of the card of another article: its headline, a picture, a sentence or two. */
const maxCard = 500;

/** What stands in one small box with a headline that leads elsewhere. */
function removeCards(
  headlines: readonly PageBlock[],
  open: readonly PageBlock[],
  inside: Set<PageBlock>,
): void {
  // Of a short article it is a small part, too.
  const most = Math.min(maxCard, proseLength(inside) * 0.3);
  const cards = new Set<DomNode>();
  for (const { element } of headlines) {
    let card: DomNode = element;
    for (let node = card.parentNode; node && node.nodeName !== 'BODY'; node = node.parentNode) {
      if (seenLength(node, most) > most) break;
      card = node;
    }
    if (card !== element) cards.add(card);
  }
  for (const block of open)
    if (inside.has(block) && ancestors(block.element).some((node) => cards.has(node))) inside.delete(block);
}

/** A list whose points are links, without a sentence among them. */
function removeLinkLists(open: readonly PageBlock[], inside: Set<PageBlock>): void {
  const lists = new Map<DomNode, PageBlock[]>();
  for (const block of open) {
    const list = block.listed && ancestors(block.element).find(({ nodeName }) => /^[OU]L$/.test(nodeName));
    if (!list) continue;
    const points = lists.get(list);
    if (points) points.push(block);
    else lists.set(list, [block]);
  }
  for (const points of lists.values())
    if (points.length > 1 && points.every(({ linked, text }) => linked > 0.6 && !sentenceEnd.test(text)))
      for (const point of points) inside.delete(point);
}

const maxPointer = 200;
/** READ MORE: …, LIRE AUSSI | …, and what says so in a language that nothing is known of. */
const pointer = /^[^.!?。！？:|]{2,40}(?:[:|»>›→]|\s[–—-])\s?(?=\S)/u;

/** A label, and behind it nothing but a link without a sentence: the way to another article. */
function removePointers(open: readonly PageBlock[], inside: Set<PageBlock>): void {
  if ([...inside].filter(isProseBlock).length < fewestProse) return;
  for (const block of open) {
    const { text, linked, kind, listed } = block;
    if (kind !== 'paragraph' || listed || text.length > maxPointer || linked < 0.4) continue;
    const label = pointer.exec(text)?.[0].length ?? 0;
    const isRest = Math.abs(linked * text.length - (text.length - label)) <= 3;
    if (label > 0 && isRest && !sentenceEnd.test(text)) inside.delete(block);
  }
}

/** UTF-16 units of a label, and how often it stands on the page. */
const maxLabel = 30;
const oftenRepeated = 3;

/** A label that comes again and again, in no paragraph of its own where the text has paragraphs: over ads, prices, films. */
function removeRepeated(open: readonly PageBlock[], inside: Set<PageBlock>): void {
  const prose = [...inside].filter(isProseBlock);
  if (prose.filter(({ element }) => element.nodeName === 'P').length * 2 <= prose.length) return;
  const labels = new Map<string, PageBlock[]>();
  for (const block of open) {
    const { text, kind, element } = block;
    const isLabel = kind === 'paragraph' && text.length <= maxLabel && !sentenceEnd.test(text);
    if (!isLabel || !inside.has(block) || /^(?:P|LI|D[TD]|TD|BLOCKQUOTE)$/.test(element.nodeName)) continue;
    const same = labels.get(text);
    if (same) same.push(block);
    else labels.set(text, [block]);
  }
  for (const same of labels.values())
    if (same.length >= oftenRepeated) for (const block of same) inside.delete(block);
}

/** More of them are how the article is set. */
const maxNotes = 3;

/** Paragraphs in italics behind all others: what the desk says of the article, its author or the paper. */
function removeNotes(open: readonly PageBlock[], inside: Set<PageBlock>): void {
  const prose = open.filter((block) => inside.has(block) && isProseBlock(block));
  const last = prose.findLastIndex(({ slanted }) => !slanted);
  const notes = prose.slice(last + 1);
  const first = notes[0];
  if (last < maxNotes || !first || notes.length > maxNotes) return;
  for (const block of open.slice(open.indexOf(first) - 1))
    if (block.slanted && block.kind === 'paragraph') inside.delete(block);
}

/** A page that goes on to the next article has its own first heading there. */
function removeOthers(blocks: readonly PageBlock[], inside: Set<PageBlock>, { titles }: Said): void {
  const known = titles.map(lettersOf);
  const heads = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  const own = heads.find(({ text }) => known.includes(lettersOf(text)));
  if (!own) return;
  const around = new Set(ancestors(own.element));
  for (const head of heads.slice(heads.indexOf(own) + 1)) {
    if (known.includes(lettersOf(head.text))) continue;
    const other = ancestors(head.element)
      .filter((node) => !around.has(node))
      .findLast(({ nodeName }) => nodeName === 'ARTICLE' || nodeName === 'SECTION' || nodeName === 'MAIN');
    if (other) for (const block of inside) if (ancestors(block.element).includes(other)) inside.delete(block);
  }
}

const shortLink = 24;

/** A heading over nothing of the article heads what is none of it. */
function removeHeadless(blocks: readonly PageBlock[], inside: Set<PageBlock>): void {
  let below: PageBlock | undefined;
  // Above the text it is a standfirst.
  const first = blocks.findIndex((block) => inside.has(block) && isProseBlock(block));
  for (const block of blocks.slice(Math.max(0, first)).reverse()) {
    if (block.kind === 'caption' || block.kind === 'ad' || block.reason === 'button') continue;
    // A price, a button: it leads away, and the text goes on below it.
    if (!inside.has(block) && block.linked > 0.9 && block.text.length < shortLink) continue;
    const isHead = block.kind === 'heading' && block.level !== 1 && (!below || !inside.has(below));
    if (isHead || isOverLink(block, below, inside)) inside.delete(block);
    below = block;
  }
}

const maxLine = 60;

/** A line without a stop, over a link to something else, heads that. */
const isOverLink = (block: PageBlock, below: PageBlock | undefined, inside: Reading): boolean =>
  block.kind === 'paragraph' &&
  !block.listed &&
  below !== undefined &&
  !inside.has(below) &&
  below.linked > 0.6 &&
  block.text.length <= maxLine &&
  !sentenceEnd.test(block.text);

/** At the very end, what announces something that is not there: a post, a film, links. */
function removeAnnouncement(open: readonly PageBlock[], inside: Set<PageBlock>): void {
  const last = open.findLast((block) => inside.has(block) && block.kind !== 'caption');
  if (last?.kind !== 'paragraph' || last.listed || !/[:：]\s*$/.test(last.text)) return;
  if ([...inside].filter(isProseBlock).length > fewestProse) inside.delete(last);
}

// Finds captions that no <figcaption> and no class names: by the picture that they stand with, and by saying again what a
// caption says.
import type { DomElement, DomNode } from './dom.ts';
import type { PageBlock } from './page-blocks.ts';
import { seenLength } from './page-parts.ts';
import { lettersOf, proseLength, type Said } from './prose-block.ts';

const maxCaption = 500;
/** Of the credit beside it, and its label. */
const maxCredit = 60;
/** How many elements upwards the picture is looked for. */
const mostSteps = 3;
const pictures = 'img, picture, video';
/** Of all prose on the page. */
const mostPictured = 0.3;

/** What stands in one box with a picture and nothing else, unless the page describes its article so. */
export function markPictured(blocks: readonly PageBlock[], { descriptions, body }: Said): void {
  const described = lettersOf(`${descriptions.join(' ')} ${body}`);
  const pictured = blocks.filter(
    (block) =>
      block.kind === 'paragraph' &&
      !block.listed &&
      block.text.length <= maxCaption &&
      isWithPicture(block) &&
      !described.includes(lettersOf(block.text).slice(0, 60)),
  );
  // Where the text is told picture by picture, they are its paragraphs.
  if (proseLength(pictured) > proseLength(blocks) * mostPictured) return;
  for (const block of pictured) {
    block.kind = 'caption';
    block.reason = 'figure';
  }
}

function isWithPicture({ element, text }: PageBlock): boolean {
  const most = text.length + maxCredit;
  let box: DomNode | null = element.nodeName === 'DIV' ? element : element.parentNode;
  for (let step = 0; box && step < mostSteps; step++, box = box.parentNode) {
    if (/^(?:ARTICLE|MAIN|BODY|SECTION|LI|TD|BLOCKQUOTE)$/.test(box.nodeName)) return false;
    if (seenLength(box, most) > most) return false;
    // A picture in the line itself is a sign in it.
    if (hasBeside(box as DomElement, element)) return true;
  }
  return false;
}

function hasBeside(box: DomElement, line: DomElement): boolean {
  for (const picture of box.querySelectorAll(pictures)) {
    let node: DomNode | null = picture;
    while (node && node !== box && node !== line) node = node.parentNode;
    if (node === box && (box !== line || picture.parentNode === box)) return true;
  }
  return false;
}

/** A shorter caption may say what the text says, too. */
const minCaption = 20;

/** What stands in a caption and again right beside it, without its credit, is that caption. */
export function markCaptionCopies(blocks: readonly PageBlock[]): void {
  for (const [i, caption] of blocks.entries()) {
    if (caption.kind !== 'caption') continue;
    const said = lettersOf(caption.text);
    for (const block of [blocks[i - 1], blocks[i + 1]]) {
      // What is marked as a paragraph is one, whatever a caption takes from it.
      if (block?.kind !== 'paragraph' || block.element.nodeName === 'P') continue;
      const letters = lettersOf(block.text);
      if (letters.length < minCaption || !said.startsWith(letters)) continue;
      block.kind = 'caption';
      block.reason = 'figure';
    }
  }
}

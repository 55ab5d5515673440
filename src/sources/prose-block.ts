// What is asked of a page's blocks wherever the article is looked for among them: whether one runs in sentences, what lies
// around it, and how its text is compared with what the page says of itself. It decides nothing.
import { compatible } from '../language/text/normal-forms.ts';
import type { DomNode } from './dom.ts';
import type { PageBlock } from './page-blocks.ts';

/** What the page says of its article beside the text itself. */
export interface Said {
  /** Of the title, in all forms that it is given in. */
  titles: readonly string[];
  /** Standfirsts and descriptions. */
  descriptions: readonly string[];
  /** The whole text, where JSON-LD has it. */
  body: string;
}

/** Letters and digits alone: how texts are compared that differ in their signs. */
export const lettersOf = (text: string): string =>
  compatible(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

export const sentenceEnd = /[\p{L}\p{N}%)][.。．!！?？…]["”»«“」』’)）]*\s*$/u;
const isUnspaced = /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]/u;

/** A paragraph that runs: with a sentence's end, or long, and not a link. */
export function isProseBlock({ text, kind, linked }: PageBlock): boolean {
  if (kind !== 'paragraph') return false;
  const length = isUnspaced.test(text) ? text.length * 2.5 : text.length;
  if (linked > 0.6) return linked < 0.9 && length > 120 && sentenceEnd.test(text);
  return length >= 100 || (length >= 30 && sentenceEnd.test(text));
}

export const proseLength = (blocks: Iterable<PageBlock>): number => {
  let length = 0;
  for (const block of blocks) if (isProseBlock(block)) length += block.text.length;
  return length;
};

export function* upwards(element: DomNode): Generator<DomNode> {
  for (let node: DomNode | null = element; node; node = node.parentNode) yield node;
}

/** Of the nearest ones; deeper nesting is no page that a person made. */
export const ancestors = (element: DomNode): DomNode[] => {
  const found: DomNode[] = [];
  for (const node of upwards(element)) if (found.push(node) > 200) break;
  return found;
};

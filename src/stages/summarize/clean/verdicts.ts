// The operator's word on blocks, which is the last: it takes back what the rules left out, and leaves out what they
// kept. Changes the blocks that are named, and no other.
import type { ArticleMetadata, Block, OutlinePart } from '../../../domain/article.ts';
import type { BlockNumbers, Verdict } from '../../../domain/verdict.ts';
import { PullquoteError } from '../../../errors.ts';
import { isKept, type Piece } from './piece.ts';

/**
 * @param blocks all of the article's, as the rules made them
 * @throws USAGE where there is no block of a number, or one is to be kept and left out at once
 */
export function verdictsOn(blocks: readonly Block[], { keep = [], drop = [] }: BlockNumbers): Verdict[] {
  const both = keep.find((number) => drop.includes(number));
  if (both !== undefined)
    throw new PullquoteError(
      'USAGE',
      `expected a block in --keep or in --drop, but got ${both} in both; take it out of one`,
    );
  const of = (option: string, numbers: readonly number[], kept: boolean): Verdict[] =>
    numbers.map((number) => {
      const block = blocks[number - 1];
      if (block) return { start: block.start, end: block.end, kept };
      throw new PullquoteError(
        'USAGE',
        `${option}: expected blocks from 1 to ${blocks.length}, as many as the article has, but got ${number}; "pullquote compose ARTICLE --blocks" lists them`,
      );
    });
  return [...of('--keep', keep, true), ...of('--drop', drop, false)].sort((a, b) => a.start - b.start);
}

/**
 * @param pieces all of them, with what the rules said
 * @throws ARTICLE_UNUSABLE where the rules have changed since, and a block of a verdict is none any more
 */
export function applyVerdicts(
  pieces: readonly Piece[],
  verdicts: readonly Verdict[],
  { outline = [] }: ArticleMetadata,
): void {
  const byStart = new Map(pieces.map((piece) => [piece.start, piece]));
  for (const { start, end, kept } of verdicts) {
    const piece = byStart.get(start);
    if (piece?.end !== end)
      throw new PullquoteError(
        'ARTICLE_UNUSABLE',
        `expected a block at ${start}–${end}, where --keep or --drop named one, but this version divides the article otherwise; give the article anew, with its blocks' new numbers`,
      );
    if (kept) takeBack(piece, outline);
    else leaveOut(piece);
  }
}

/** It becomes text: a heading where the source's markup says so, and else a paragraph. */
function takeBack(piece: Piece, outline: readonly OutlinePart[]): void {
  if (!isKept(piece)) {
    const heading = outline.find(({ start, kind }) => start === piece.start && kind === 'heading');
    piece.kind = heading ? 'heading' : 'paragraph';
    if (heading?.level) piece.level = heading.level;
  }
  piece.reason = 'kept by the operator';
}

/** It stays what it is, a paragraph or a heading, and takes no part. */
function leaveOut(piece: Piece): void {
  piece.leftOut = true;
  piece.reason = 'left out by the operator';
}

// Scores cleaned blocks against the labels of an article: which blocks are kept, and what kind each has.
import type { Block } from '../../../../src/domain/article.ts';

export type LabelledBlock = Pick<Block, 'kind' | 'kept' | 'text'>;

export interface BlockScore {
  /** Kept blocks that the labels keep, with the same text. */
  right: number;
  expected: number;
  actual: number;
  /** Labelled blocks found with their kind, of all labelled blocks. */
  kinds: number;
  labelled: number;
  /** What differs, for people. */
  misses: string[];
}

/** Bullets count neither way: they are marks between the blocks. */
const sameText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-*•·・●] ?/, '');

export function scoreBlocks(labels: readonly LabelledBlock[], blocks: readonly LabelledBlock[]): BlockScore {
  const expected = labels.filter(({ kept }) => kept).map(({ text }) => sameText(text));
  const actual = blocks.filter(({ kept }) => kept).map(({ text }) => sameText(text));
  const missing = without(expected, actual);
  const extra = without(actual, expected);
  const kinds = without(
    labels.map(({ kind, text }) => `${kind}: ${sameText(text)}`),
    blocks.map(({ kind, text }) => `${kind}: ${sameText(text)}`),
  );
  return {
    right: expected.length - missing.length,
    expected: expected.length,
    actual: actual.length,
    kinds: labels.length - kinds.length,
    labelled: labels.length,
    misses: [
      ...missing.map((text) => `not kept: ${text}`),
      ...extra.map((text) => `kept: ${text}`),
      ...kinds.map((text) => `not found as ${text}`),
    ],
  };
}

export const precision = ({ right, actual }: BlockScore): number => (actual === 0 ? 0 : right / actual);
export const recall = ({ right, expected }: BlockScore): number => (expected === 0 ? 0 : right / expected);

export function f1(score: BlockScore): number {
  const sum = precision(score) + recall(score);
  return sum === 0 ? 0 : (2 * precision(score) * recall(score)) / sum;
}

export function addScores(scores: readonly BlockScore[]): BlockScore {
  const total = { right: 0, expected: 0, actual: 0, kinds: 0, labelled: 0, misses: [] as string[] };
  for (const score of scores) {
    for (const key of ['right', 'expected', 'actual', 'kinds', 'labelled'] as const) total[key] += score[key];
    total.misses.push(...score.misses);
  }
  return total;
}

/** The items of the first list that the second lacks; repeats count. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(item) ?? 0;
    if (count > 0) left.set(item, count - 1);
    return count === 0;
  });
}

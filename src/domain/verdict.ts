// What an operator decided of blocks of an article, whatever the rules of cleaning say of them.
import type { Block } from './article.ts';

/** Of the block that stands there; kept with a campaign, so that it names the same words under rules to come. */
export interface Verdict {
  /** As in the block: UTF-16 code units of the raw article. */
  start: number;
  end: number;
  /** Whether it takes part in the digest. */
  kept: boolean;
}

/** Blocks by their number in the article, from 1, as an operator names them. */
export interface BlockNumbers {
  keep?: readonly number[] | undefined;
  drop?: readonly number[] | undefined;
}

export type NumberedBlock = Block & {
  /** In the article, from 1, as an operator names it. */
  number: number;
};

/** @param blocks all of an article's */
export const numberBlocks = (blocks: readonly Block[]): NumberedBlock[] =>
  blocks.map((block, index) => ({ number: index + 1, ...block }));

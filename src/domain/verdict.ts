// What an operator decided of an article, whatever the rules say: which blocks take part, and who said a quotation.
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

/** Of the quotation that stands there: who said it. Kept with a campaign, like a verdict on a block. */
export interface SpeakerVerdict {
  start: number;
  end: number;
  /** Null: nobody who is known, so that it is shown nowhere. */
  speaker: string | null;
  role: string | null;
}

/** A quotation by its number among the article's, from 1, in the order of the text, and who said it. */
export interface NamedSpeaker {
  quote: number;
  speaker: string | null;
  role: string | null;
}

/** Who said which quotation, as an operator names them. */
export interface SpeakerNames {
  speakers?: readonly NamedSpeaker[] | undefined;
}

export type NumberedBlock = Block & {
  /** In the article, from 1, as an operator names it. */
  number: number;
};

/** @param blocks all of an article's */
export const numberBlocks = (blocks: readonly Block[]): NumberedBlock[] =>
  blocks.map((block, index) => ({ number: index + 1, ...block }));

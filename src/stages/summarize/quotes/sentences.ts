// Which sentence of a paragraph stands where, of those that tell something outside marks.
import type { Opener } from '../../../language/quoting.ts';

/** The last one that ends before an offset. */
export const sentenceBefore = (openers: readonly Opener[], at: number): Opener | undefined =>
  openers.findLast(({ end }) => end <= at);

/** The one that holds an offset. */
export const sentenceAround = (openers: readonly Opener[], at: number): Opener | undefined =>
  openers.find(({ start, end }) => start <= at && at < end);

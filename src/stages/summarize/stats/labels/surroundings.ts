// What a label is looked for in. Data only.
import type { NumberMention } from '../../../../language/text/numbers.ts';

export interface Surroundings {
  /** The sentence up to the number, as far as it is read. */
  lead: string;
  /** The clause up to the number. */
  before: string;
  /** The clause from the number on. */
  after: string;
  number: NumberMention;
  /** BCP 47. */
  language: string;
  base: string;
}

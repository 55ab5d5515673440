// Who said it is a claim that needs proof: the words of the article that tell whose a quotation is, and how they do.
import { z } from 'zod';

const span = {
  /** What ties the words to who speaks, verbatim: raw.slice(start, end). */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** The mention that gives the name, or tells who it is where nobody is named. */
  speakerStart: z.number().int().nonnegative(),
  speakerEnd: z.number().int().positive(),
};

export const attributionSchema = z.discriminatedUnion('grade', [
  /** The sentence of the quotation, or one that introduces or follows it, says who speaks; or the transcript does. */
  z.object({ grade: z.literal('stated'), ...span }),
  /** The same speaker goes on: a pronoun, an elided subject, a quotation over paragraphs, with one who can be meant. */
  z.object({ grade: z.literal('carried'), ...span }),
  /** Nothing tells it, or several can be meant: shown to the operator alone. */
  z.object({
    grade: z.literal('unknown'),
    /** Whom the article names near the words; none of them is proven. */
    candidates: z.array(z.string()),
  }),
  /** The operator said it; where by a mention that they marked in the article, with that. */
  z.object({
    grade: z.literal('operator'),
    speakerStart: z.number().int().nonnegative().optional(),
    speakerEnd: z.number().int().positive().optional(),
  }),
]);
export type Attribution = z.infer<typeof attributionSchema>;

/** An attribution that the article proves. */
export type Proof = Extract<Attribution, { start: number }>;

export const isProof = (attribution: Attribution | undefined): attribution is Proof =>
  attribution?.grade === 'stated' || attribution?.grade === 'carried';

/** Whether it is given to somebody. Digests from before attributions were proven have none. */
export const isAttributed = ({ attribution }: { attribution?: Attribution | undefined }): boolean =>
  attribution?.grade !== 'unknown';

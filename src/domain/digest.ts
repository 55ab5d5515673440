// The digest: what a summarizer made of an article. Every span in it is verbatim.
import { z } from 'zod';
import { blockSchema, spanSchema } from './article.ts';

/**
 * A sentence of the digest. With offsets it is a verbatim span of the raw article; without them an engine wrote it,
 * and the gate has checked its numbers, dates, names and addresses against the article.
 */
export const passageSchema = z.object({
  text: z.string().min(1),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().positive().optional(),
});
export type Passage = z.infer<typeof passageSchema>;

export const quoteSchema = spanSchema.extend({
  /** Who said it; null where the article does not tell. */
  speaker: z.string().nullable(),
  /** What the article calls the speaker ("諾貝爾經濟學得獎者"). */
  role: z.string().nullable(),
  /** direct: in quotation marks in the source. statement: indirect speech, shown without marks. */
  kind: z.enum(['direct', 'statement']),
  /** 0–1: how sure the attribution is. */
  confidence: z.number().min(0).max(1).optional(),
});
export type Quote = z.infer<typeof quoteSchema>;

export const statSchema = z.object({
  /** The number as the article writes it ("47.49萬"). */
  value: z.string().min(1),
  /** "%", "美元", "users"; empty where there is none. */
  unit: z.string(),
  /** What it measures, in the article's words. */
  label: z.string(),
  /** The verbatim span of value and unit: raw.slice(start, end). */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Stat = z.infer<typeof statSchema>;

export const checkSchema = z.object({
  check: z.string(),
  ok: z.boolean(),
  detail: z.string(),
  span: spanSchema.optional(),
});
export type Check = z.infer<typeof checkSchema>;

export const digestSchema = z.object({
  /** Name of the summarizer that made it. */
  engine: z.string(),
  /** BCP 47, with script for Chinese: zh-Hant, zh-Hans, ja, en, … */
  language: z.string(),
  title: z.string(),
  summary: z.array(passageSchema),
  keyPoints: z.array(passageSchema),
  /** Best first: the order in which cards are made. */
  quotes: z.array(quoteSchema),
  stats: z.array(statSchema),
  subjects: z.array(z.string()).length(3),
  preheader: z.string(),
  hashtags: z.array(z.string()),
  blocks: z.array(blockSchema),
  checks: z.array(checkSchema),
});
export type Digest = z.infer<typeof digestSchema>;

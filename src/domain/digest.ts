// The digest: what a summarizer made of an article. Every span in it is verbatim.
import { z } from 'zod';
import { blockSchema, spanSchema } from './article.ts';
import { attributionSchema } from './attribution.ts';

/**
 * A sentence of the digest. With offsets it is a verbatim span of the raw article; without them an engine wrote it,
 * and the gate has checked its numbers, dates, names and addresses against the article.
 */
export const passageSchema = z.object({
  text: z.string().min(1),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().positive().optional(),
  /** What an engine made of the span in the digest's language, where the article is in another. */
  translation: z.string().min(1).optional(),
});
export type Passage = z.infer<typeof passageSchema>;

export const quoteSchema = spanSchema.extend({
  /** Who said it; null where the article does not tell. */
  speaker: z.string().nullable(),
  /** What the article calls the speaker ("諾貝爾經濟學得獎者"). */
  role: z.string().nullable(),
  /** direct: in quotation marks in the source. statement: indirect speech, shown without marks. */
  kind: z.enum(['direct', 'statement']),
  /** What proves it; absent in digests from before it was asked for. */
  attribution: attributionSchema.optional(),
  /** 0–1: how sure it is who said it, where the article proves it (language/confidence.ts); showable.ts tells what for. */
  confidence: z.number().min(0).max(1).optional(),
  /**
   * What nobody understands who reads it alone: "That was true of the harbour, too", and words with which the article's own
   * sentence goes on. Shown to the operator alone.
   */
  leans: z.literal(true).optional(),
  /** In the digest's language, where the article is in another; shown with the verbatim words, never for them. */
  translation: z.string().min(1).optional(),
});
export type Quote = z.infer<typeof quoteSchema>;

export const statSchema = z.object({
  /** The whole amount as the article writes it, raw.slice(start, end), with what limits it: "£3.4 million", "fewer than 7%". */
  text: z.string().min(1).optional(),
  /** The number as the article writes it ("47.49萬"). */
  value: z.string().min(1),
  /** "%", "美元", "users"; empty where there is none. */
  unit: z.string(),
  /** What it measures, in the article's words; empty where it does not tell, and then the number is not shown. */
  label: z.string(),
  /** The verbatim span of the text: raw.slice(start, end). */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** In the digest's language, where the article is in another; the amount is the same. */
  translation: z.object({ value: z.string().min(1), unit: z.string(), label: z.string() }).optional(),
});
export type Stat = z.infer<typeof statSchema>;

export const checkSchema = z.object({
  check: z.string(),
  ok: z.boolean(),
  detail: z.string(),
  span: spanSchema.optional(),
});
export type Check = z.infer<typeof checkSchema>;

/** What one engine took for a digest, where it called a service. */
export const usageSchema = z.object({
  purpose: z.enum(['summary', 'second reader']),
  engine: z.string(),
  model: z.string(),
  /** Requests, those that failed included. */
  calls: z.number().int().nonnegative(),
  /** As the provider counted them; what a lost answer took is not among them. */
  inputTokens: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
  /** By list price; null where the price of the model is not known. */
  costUsd: z.number().nonnegative().nullable(),
  /** The answer lay in the cache: nothing was called, and nothing is owed again. */
  fromCache: z.boolean(),
});
export type Usage = z.infer<typeof usageSchema>;

/** One of several articles that a digest tells about. */
export const sectionSchema = z.object({
  title: z.string().min(1),
  /** Of the title, in the digest's language, where the article is in another. */
  translation: z.string().min(1).optional(),
  /** Where the whole of it is. */
  url: z.string().nullable(),
  /** Its first sentences, verbatim. */
  summary: z.array(passageSchema),
});
export type Section = z.infer<typeof sectionSchema>;

/** What an engine made of a section's title and of each of its sentences. */
export const sectionTranslationSchema = z.object({
  title: z.string().min(1),
  summary: z.array(z.string().min(1)),
});
export type SectionTranslation = z.infer<typeof sectionTranslationSchema>;

/** What every engine is asked for, and the gate holds it to. */
export const digestLimits = {
  /** At most, and one at the least. */
  subjects: 3,
  /** Of a subject, what every inbox shows: columns, and among them CJK characters. */
  subject: { columns: 60, cjk: 28 },
  /** What a whole line may take, of which an inbox cuts the end: it tells more than a piece does. */
  wholeSubject: { columns: 90, cjk: 42 },
  /** UTF-16 units: what every inbox shows. */
  preheader: 90,
  /** Of a whole sentence. */
  wholePreheader: 130,
  summary: 6,
  keyPoints: 5,
  /** Of a sentence that an engine wrote, in CJK characters (letters count 0.4). */
  passage: 160,
  hashtags: 8,
  hookColumns: 120,
} as const;

export const digestSchema = z.object({
  /** Name of the summarizer that made it. */
  engine: z.string(),
  /** BCP 47, with script for Chinese: zh-Hant, zh-Hans, ja, en, … */
  language: z.string(),
  /** The article's own, where the digest is in another; quotes are in it. */
  articleLanguage: z.string().optional(),
  title: z.string(),
  summary: z.array(passageSchema),
  /** Best first; absent where the digest is of one article. */
  sections: z.array(sectionSchema).min(1).optional(),
  keyPoints: z.array(passageSchema),
  /** Best first: the order in which cards are made. */
  quotes: z.array(quoteSchema),
  stats: z.array(statSchema),
  subjects: z.array(z.string()).min(1).max(digestLimits.subjects),
  preheader: z.string(),
  hashtags: z.array(z.string()),
  /** The first line of a post, where the engine wrote one. */
  hook: z.string().min(1).optional(),
  blocks: z.array(blockSchema),
  checks: z.array(checkSchema),
  /** Absent where no service was called. */
  usage: z.array(usageSchema).optional(),
});
export type Digest = z.infer<typeof digestSchema>;

/** What a reader of the digest's language reads. */
export const readerText = (passage: Pick<Passage, 'text' | 'translation'>): string =>
  passage.translation ?? passage.text;

/** The language of the quotes: they stay as they were said. */
export const quoteLanguage = (digest: Pick<Digest, 'language' | 'articleLanguage'>): string =>
  digest.articleLanguage ?? digest.language;

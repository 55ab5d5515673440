// What a summarizer is. One file an engine; each owns its settings.
import type { z } from 'zod';
import type { Article, Block, Span } from '../domain/article.ts';
import type { Passage, Quote, Stat } from '../domain/digest.ts';

/** The cleaned article, with what the rules already found in it. */
export interface SummarizeInput {
  article: Article;
  /** The article's own language, BCP 47. */
  language: string;
  /** What the engine's own words are to be in; quotes and other spans stay as they are. */
  outputLanguage: string;
  title: string;
  /** All blocks; only those with `kept` may be used. */
  blocks: Block[];
  /** Sentences of the kept paragraphs, in order. */
  sentences: Span[];
  /** Candidates, best first, verbatim. */
  quotes: Quote[];
  stats: Stat[];
}

/** What an engine chose or wrote. The gate (stages/summarize) checks it before it becomes a digest. */
export interface SummarizeOutput {
  title: string;
  summary: Passage[];
  keyPoints: Passage[];
  quotes: Quote[];
  stats: Stat[];
  subjects: string[];
  preheader: string;
  hashtags: string[];
}

export interface Summarizer<Settings = unknown> {
  /** As in `digest.engine`, SUMMARIZER= and `--engine`. */
  name: string;
  title: string;
  /** Read from the environment by their variable names. */
  settings: z.ZodType<Settings>;
  summarize(input: SummarizeInput, settings: Settings, signal: AbortSignal): Promise<SummarizeOutput>;
}

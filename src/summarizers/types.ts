// What a summarizer is. One file an engine; each owns its settings.
import type { z } from 'zod';
import type { Article, Block, Span } from '../domain/article.ts';
import type { Digest, Passage, Quote, Section, SectionTranslation, Stat, Usage } from '../domain/digest.ts';

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
  /** Of an article that is made of several. They stand in the digest as they are, and translated where it is in another language. */
  sections?: Section[];
  /** Whether the gate would let the line pass; for engines that choose among many. */
  allows(line: string, as: 'subject' | 'preheader' | 'hashtag'): boolean;
  /** What this engine made of the article a moment ago, and what the gate found in it; absent at the first try. */
  previous?: { output: SummarizeOutput; findings: string[] };
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
  /** The first line of a post. */
  hook?: string | undefined;
  /** Of each section, in order, where the digest is in another language than they. */
  sections?: SectionTranslation[] | undefined;
  /** What the operator should know, such as that only a part of a long article was read. */
  notes?: string[] | undefined;
  /** What the try took, where a service was called. */
  usage?: EngineUsage | undefined;
}

export type EngineUsage = Omit<Usage, 'purpose' | 'engine' | 'fromCache'>;

/** The service was down, refused, cost too much, or made no sense. Nothing is thrown for that. */
export interface EngineFailure {
  /** In one sentence, without a secret. */
  failed: string;
  /** null where nothing was called. */
  usage: EngineUsage | null;
}

/** What a second reader is given: the article's sentences and what was made of them. */
export interface ReviewInput {
  language: string;
  sentences: Span[];
  digest: Digest;
  /** What the article has cost already; the spending limit is for both readers. */
  spentUsd: number;
}

/** A claim of the digest that the article does not carry, or tells in another spirit. */
export interface ReviewFinding {
  problem: 'unsupported' | 'slanted' | 'misattributed';
  /** The sentence of the digest. */
  claim: string;
  why: string;
  /** The sentence of the article that comes nearest; null where there is none. */
  span: Span | null;
}

export interface Review {
  findings: ReviewFinding[];
  usage: EngineUsage;
}

export interface Summarizer<Settings = unknown> {
  /** As in `digest.engine`, SUMMARIZER= and `--engine`. */
  name: string;
  title: string;
  /** Read from the environment by their variable names. */
  settings: z.ZodType<Settings>;
  summarize(
    input: SummarizeInput,
    settings: Settings,
    signal: AbortSignal,
  ): Promise<SummarizeOutput | EngineFailure>;
  /** Present on an engine that writes words of its own by asking a service. */
  generative?: Generative<Settings>;
}

export interface Generative<Settings = unknown> {
  /** The variable that names the model; `--engine deepseek:MODEL` sets it. */
  modelVariable: string;
  /** All that an answer depends on beside the article: service, model, settings, version of the prompt. No secret. */
  identify(settings: Settings): string;
  /** The second reader. */
  review(input: ReviewInput, settings: Settings, signal: AbortSignal): Promise<Review | EngineFailure>;
}

/** Answers that passed the gate, by a key that holds all they depend on. */
export interface SummaryCache {
  /** null where there is none, or none that can be read. */
  get(key: string): Promise<SummarizeOutput | null>;
  put(key: string, output: SummarizeOutput): Promise<void>;
}

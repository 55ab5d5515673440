// The summarize stage with the readers that the operator configured, and the cache.
import { z } from 'zod';
import type { Article } from '../domain/article.ts';
import { type Digest, digestSchema, sectionTranslationSchema, usageSchema } from '../domain/digest.ts';
import type { SpeakerVerdict, Verdict } from '../domain/verdict.ts';
import { PullquoteError } from '../errors.ts';
import type { Reading } from '../reading/index.ts';
import type { Engine, Steps } from '../stages/summarize/steps.ts';
import type { SummarizeOutput, SummaryCache } from '../summarizers/types.ts';
import { type Configured, chooseReaders } from './choose-readers.ts';

export interface DigestOptions {
  /** As in `--engine`: a summarizer, with its model after a colon where one is named; SUMMARIZER where left out. */
  engine?: string | undefined;
  /** BCP 47; the article's own where left out. */
  language?: string | null | undefined;
  /** Of the operator, on blocks. */
  verdicts?: readonly Verdict[] | undefined;
  /** Of the operator, on who said what. */
  speakers?: readonly SpeakerVerdict[] | undefined;
  cache: RawCache;
  signal: AbortSignal;
}

/** A cache that knows nothing of what it keeps. */
export interface RawCache {
  get(key: string): Promise<unknown>;
  put(key: string, output: unknown): Promise<void>;
}

export async function digestArticle(
  configured: Configured & { reading: Reading },
  article: Article,
  options: DigestOptions,
): Promise<Digest> {
  const { engine, fallback, secondReader } = chooseReaders(configured, options.engine);
  const { reading } = configured;
  const { signal, verdicts, speakers } = options;
  const terms = { language: options.language ?? undefined, verdicts, speakers };
  // Nobody is to be asked: it goes there and comes back once.
  if (!engine.summarizer.generative && !secondReader)
    return reading.run('summarize', { ...terms, article, engine: named(engine) }, signal);
  const { summarizeArticle } = await import('../stages/summarize/index.ts');
  return summarizeArticle(article, engine, {
    ...terms,
    signal,
    steps: stepsOf(reading, signal),
    cache: checked(options.cache),
    fallback,
    secondReader,
  });
}

const named = ({ summarizer, settings }: Engine) => ({ name: summarizer.name, settings });

/** The steps of the stage, taken in a reading process. */
const stepsOf = (reading: Reading, signal: AbortSignal): Steps => ({
  prepare: (article, options) => reading.run('prepare', { article, ...options }, signal),
  check: (input, output) => reading.run('check', { input, output }, signal),
  draft: (input, engine) => reading.run('draft', { input, engine: named(engine) }, signal),
});

/** @throws USAGE where the engine cannot write the language, which is known before any model is asked */
export async function assertWrites(
  reading: Reading,
  { summarizer }: Engine,
  article: Article,
  { language, verdicts = [] }: Pick<DigestOptions, 'language' | 'verdicts'>,
): Promise<void> {
  if (language === undefined || summarizer.generative) return;
  const own = (await reading.run('clean', { article, verdicts })).language;
  if (own === language) return;
  throw new PullquoteError(
    'USAGE',
    `${summarizer.name} writes no words of its own: expected the article’s language ${own}, but --language ${language} was given; choose a language model with --engine`,
  );
}

const keptSchema: z.ZodType<SummarizeOutput> = digestSchema
  .pick({
    title: true,
    summary: true,
    keyPoints: true,
    quotes: true,
    stats: true,
    subjects: true,
    preheader: true,
    hashtags: true,
    hook: true,
  })
  .extend({
    sections: z.array(sectionTranslationSchema).optional(),
    notes: z.array(z.string()).optional(),
    usage: usageSchema.omit({ purpose: true, engine: true, fromCache: true }).optional(),
  });

/** What another version kept and this one cannot read counts as not there. */
const checked = (cache: RawCache): SummaryCache => ({
  get: async (key) => keptSchema.safeParse(await cache.get(key)).data ?? null,
  put: (key, output) => cache.put(key, output),
});

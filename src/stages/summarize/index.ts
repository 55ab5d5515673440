// Stage 1: an article becomes a digest: clean → sentences → quotes and stats → engine → gate. Reads and writes
// nothing itself; the engine comes in as an argument.
import type { Article, Block, Span } from '../../domain/article.ts';
import { type Digest, digestSchema } from '../../domain/digest.ts';
import { splitSentences } from '../../domain/text/sentences.ts';
import { PullquoteError } from '../../errors.ts';
import type { Summarizer } from '../../summarizers/types.ts';
import { cleanArticle } from './clean/index.ts';
import { assertPasses, runGate } from './gate/index.ts';
import { findQuotes } from './quotes/index.ts';
import { findStats } from './stats/index.ts';

export interface SummarizeOptions {
  signal: AbortSignal;
  /** What the digest is to be written in, BCP 47; the article's own language where left out. */
  language?: string;
}

/**
 * @throws ARTICLE_UNUSABLE where nothing of the article is left to summarize
 * @throws SUMMARIZE_FAILED where the engine's output does not pass the gate
 */
export async function summarizeArticle(
  article: Article,
  engine: { summarizer: Summarizer; settings: unknown },
  options: SummarizeOptions,
): Promise<Digest> {
  const { language, title, blocks } = cleanArticle(article);
  const outputLanguage = options.language ?? language;
  const sentences = sentencesOf(blocks, language);
  if (sentences.length === 0)
    throw new PullquoteError(
      'ARTICLE_UNUSABLE',
      `expected paragraphs of an article in ${article.ref}; all ${blocks.length} blocks are headings, captions, advertisements or page furniture`,
    );
  const input = {
    article,
    language,
    outputLanguage,
    title,
    blocks,
    sentences,
    quotes: findQuotes(article.raw, blocks, language),
    stats: findStats(sentences, language),
  };
  const output = await engine.summarizer.summarize(input, engine.settings, options.signal);
  const { raw, metadata } = article;
  const checks = runGate({ ...output, raw, metadata, blocks, language, outputLanguage });
  assertPasses(checks, engine.summarizer.name);
  return parsed({ ...output, engine: engine.summarizer.name, language: outputLanguage, blocks, checks });
}

/** The sentences of the kept paragraphs, in order. */
export const sentencesOf = (blocks: readonly Block[], language: string): Span[] =>
  blocks
    .filter((block) => block.kept && block.kind === 'paragraph')
    .flatMap((block) => splitSentences(block, language));

/** The schema is the gate's last check. */
function parsed(candidate: Digest): Digest {
  const result = digestSchema.safeParse(candidate);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new PullquoteError(
      'SUMMARIZE_FAILED',
      `the digest made by ${candidate.engine} does not fit its schema: ${issue?.path.join('.')} ${issue?.message}`,
    );
  }
  return {
    ...result.data,
    checks: [{ check: 'schema', ok: true, detail: 'fits the digest schema' }, ...result.data.checks],
  };
}

// The summarize stage: an article becomes a digest: clean → sentences → quotes and stats → engine → gate. Reads and writes
// nothing itself; the engine comes in as an argument.

import type { Article, Span } from '../../domain/article.ts';
import { type Check, type Digest, digestSchema } from '../../domain/digest.ts';
import { PullquoteError } from '../../errors.ts';
import { type DraftOptions, draftDigest } from './draft.ts';
import { readAgain } from './second-reader.ts';
import { linesOfSections, translateSections } from './sections.ts';
import { type Engine, type PrepareOptions, stepsHere } from './steps.ts';

export interface SummarizeOptions extends DraftOptions, PrepareOptions {
  /** Reads the digest once more; what it objects to is among the checks. */
  secondReader?: Engine | undefined;
}

/**
 * @throws ARTICLE_UNUSABLE where nothing of the article is left to summarize
 * @throws USAGE where another language is asked of an engine that writes no words of its own
 * @throws SUMMARIZE_FAILED where the engine's output does not pass the gate, and nothing stands in for it
 */
export async function summarizeArticle(
  article: Article,
  engine: Engine,
  options: SummarizeOptions,
): Promise<Digest> {
  const { steps = stepsHere, verdicts, speakers } = options;
  const input = await steps.prepare(article, { language: options.language, verdicts, speakers });
  const { language, outputLanguage, blocks, sentences, sections = [] } = input;
  if (outputLanguage !== language && !engine.summarizer.generative)
    throw new PullquoteError(
      'USAGE',
      `${engine.summarizer.name} writes no words of its own: expected the article's language ${language}, but ${outputLanguage} was asked for; choose a language model with --engine`,
    );
  const { output, checks, usage, engine: name } = await draftDigest(input, engine, options);
  const { notes: _notes, usage: _usage, sections: translations, ...written } = output;
  const told = translateSections(sections, translations);
  const digest = parsed({
    ...written,
    ...(told.length > 0 ? { sections: told, ...linesOfSections(told, written) } : {}),
    engine: name,
    language: outputLanguage,
    ...(outputLanguage === language ? {} : { articleLanguage: language }),
    blocks,
    checks: [...checks, ...notesOnLength(article, sentences)],
    ...(usage.length > 0 ? { usage } : {}),
  });
  if (!options.secondReader) return digest;
  return readAgain(digest, { language, sentences }, options.secondReader, options.signal);
}

/** Shorter pages are rarely whole: the rest is for subscribers, or comes by scripts. */
const fewCharacters = 500;

function notesOnLength({ kind, ref }: Article, sentences: readonly Span[]): Check[] {
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
  if ((kind !== 'html' && kind !== 'url') || length >= fewCharacters) return [];
  const detail = `only ${length} characters of text in ${sentences.length} sentences were found in ${ref}; if the article is longer, its page shows the rest to subscribers or by scripts: save the text as a file`;
  return [{ check: 'note', ok: true, detail }];
}

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

// The summarize stage: an article becomes a digest: clean → sentences → quotes and stats → engine → gate. Reads and writes
// nothing itself; the engine comes in as an argument.

import type { Article, Block, Span } from '../../domain/article.ts';
import { type Check, type Digest, digestSchema } from '../../domain/digest.ts';
import type { SpeakerVerdict, Verdict } from '../../domain/verdict.ts';
import { PullquoteError } from '../../errors.ts';
import { languageOf } from '../../language/registry.ts';
import { splitSentences } from '../../language/text/sentences.ts';
import { signatureUnder } from '../../language/text/signature.ts';
import { cleanArticle } from './clean/index.ts';
import { type DraftOptions, draftDigest, type Engine } from './draft.ts';
import { lineTest } from './gate/index.ts';
import { findQuotes } from './quotes/index.ts';
import { rankQuotes } from './quotes/rank.ts';
import { turnLabels, turnOf } from './quotes/transcript.ts';
import { withSpeakers } from './quotes/verdicts.ts';
import { readAgain } from './second-reader.ts';
import { linesOfSections, readSections, translateSections } from './sections.ts';
import { findStats } from './stats/index.ts';

export interface SummarizeOptions extends DraftOptions {
  /** What the digest is to be written in, BCP 47; the article's own language where left out. */
  language?: string | undefined;
  /** The operator's, over what cleaning says. */
  verdicts?: readonly Verdict[] | undefined;
  /** The operator's, over who the article shows to have said something. */
  speakers?: readonly SpeakerVerdict[] | undefined;
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
  const { raw, metadata } = article;
  const { language, title, blocks } = cleanArticle(article, options.verdicts);
  const outputLanguage = options.language ?? language;
  const sentences = sentencesOf(blocks, language);
  if (!sentences.some((sentence) => /[\p{L}\p{N}]/u.test(sentence.text)))
    throw new PullquoteError(
      'ARTICLE_UNUSABLE',
      `expected paragraphs of an article in ${article.ref}; all ${blocks.length} blocks are headings, captions, advertisements, page furniture or left out by you; "pullquote compose ARTICLE --blocks" lists them, and --keep takes one back`,
    );
  const sections = readSections(article, sentences);
  const input = {
    article,
    language,
    outputLanguage,
    title,
    blocks,
    sentences,
    quotes: rankQuotes(
      withSpeakers(findQuotes(raw, blocks, language), options.speakers ?? []),
      language,
      raw.length,
    ),
    stats: findStats(sentences, languageOf(language), title),
    allows: lineTest({ raw, metadata, blocks, language, outputLanguage, title }),
    ...(sections.length > 0 ? { sections } : {}),
  };
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

/** The sentences of the kept paragraphs, in order, without an interviewer's questions and the labels of the turns. */
export function sentencesOf(blocks: readonly Block[], language: string): Span[] {
  const paragraphs = blocks.filter((block) => block.kept && block.kind === 'paragraph');
  const labels = turnLabels(paragraphs);
  const spoken = paragraphs.filter((block) => {
    const turn = turnOf(block.text);
    return !(turn && labels.get(turn.label)?.asks);
  });
  const sentences = spoken.flatMap((block) => {
    const turn = turnOf(block.text);
    const skip = turn && labels.has(turn.label) ? turn.start : 0;
    return splitSentences({ text: block.text.slice(skip), start: block.start + skip }, languageOf(language));
  });
  // Whose the words above are is told beside them.
  return sentences.filter(({ text }, i) => signatureUnder(sentences[i - 1]?.text ?? '', text) === null);
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

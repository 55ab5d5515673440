// The steps of the stage that take their time with whatever a stranger wrote, apart from those that ask a service: they may
// be taken in a process with limits. What goes in and comes out is plain data but for the engine.
import type { Article, Block, Span } from '../../domain/article.ts';
import type { Check, Usage } from '../../domain/digest.ts';
import type { SpeakerVerdict, Verdict } from '../../domain/verdict.ts';
import { PullquoteError } from '../../errors.ts';
import { languageOf } from '../../language/registry.ts';
import { splitSentences } from '../../language/text/sentences.ts';
import { signatureUnder } from '../../language/text/signature.ts';
import type { SummarizeInput, SummarizeOutput, Summarizer } from '../../summarizers/types.ts';
import { cleanArticle } from './clean/index.ts';
import { assertPasses, lineTest, runGate, withoutFailing } from './gate/index.ts';
import { findQuotes } from './quotes/index.ts';
import { asTold, rankQuotes } from './quotes/rank.ts';
import { turnLabels, turnOf } from './quotes/transcript.ts';
import { withSpeakers } from './quotes/verdicts.ts';
import { readSections, translateSections } from './sections.ts';
import { findStats } from './stats/index.ts';

export interface Engine {
  summarizer: Summarizer;
  settings: unknown;
}

export interface PrepareOptions {
  /** What the digest is to be written in, BCP 47; the article's own language where left out. */
  language?: string | undefined;
  /** The operator's, over what cleaning says. */
  verdicts?: readonly Verdict[] | undefined;
  /** The operator's, over who the article shows to have said something. */
  speakers?: readonly SpeakerVerdict[] | undefined;
}

/** All that an engine is given, as plain data. */
export type Prepared = Omit<SummarizeInput, 'allows' | 'previous'>;

export interface Draft {
  /** The engine that made it in the end. */
  engine: string;
  output: SummarizeOutput;
  checks: Check[];
  usage: Usage[];
}

export interface Steps {
  /** @throws ARTICLE_UNUSABLE where nothing of the article is left to summarize */
  prepare(article: Article, options: PrepareOptions): Promise<Prepared>;
  /** What the gate says of what an engine wrote. */
  check(input: Prepared, output: SummarizeOutput): Promise<Check[]>;
  /** The draft of an engine that asks no service. @throws SUMMARIZE_FAILED where it does not pass the gate */
  draft(input: Prepared, engine: Engine, signal: AbortSignal): Promise<Draft>;
}

export const stepsHere: Steps = {
  prepare: async (article, options) => prepare(article, options),
  check: async (input, output) => check(input, output),
  draft,
};

/** With what an engine may ask while it chooses. */
export function toInput(prepared: Prepared): SummarizeInput {
  const { raw, metadata } = prepared.article;
  let test: ReturnType<typeof lineTest> | undefined;
  return {
    ...prepared,
    allows: (...line) => {
      test ??= lineTest({ raw, metadata, ...prepared });
      return test(...line);
    },
  };
}

function prepare(article: Article, { verdicts, speakers = [], ...options }: PrepareOptions): Prepared {
  const { language, title, blocks } = cleanArticle(article, verdicts);
  const sentences = sentencesOf(blocks, language);
  if (!sentences.some((sentence) => /[\p{L}\p{N}]/u.test(sentence.text)))
    throw new PullquoteError(
      'ARTICLE_UNUSABLE',
      `expected paragraphs of an article in ${article.ref}; each of its blocks (${blocks.length}) is a heading, a caption, an advertisement, page furniture or left out by you; "pullquote compose ARTICLE --blocks" lists them, and --keep takes one back`,
    );
  const sections = readSections(article, sentences);
  const { raw } = article;
  return {
    ...{ article, language, outputLanguage: options.language ?? language, title, blocks, sentences },
    quotes: asTold(rankQuotes(withSpeakers(findQuotes(raw, blocks, language), speakers), language, raw)),
    stats: findStats(sentences, languageOf(language), title),
    ...(sections.length > 0 ? { sections } : {}),
  };
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

const check = (input: Prepared, output: SummarizeOutput): Check[] =>
  runGate({ ...output, ...gateArticle(input, output) });

/** What of the gate's input is the article's, beside what an engine made of it. */
const gateArticle = (
  { article, blocks, language, outputLanguage, ...input }: Prepared,
  { title, sections }: Pick<SummarizeOutput, 'title' | 'sections'>,
) => ({
  raw: article.raw,
  metadata: article.metadata,
  blocks,
  language,
  outputLanguage,
  title,
  sections: translateSections(input.sections ?? [], sections),
});

async function draft(input: Prepared, { summarizer, settings }: Engine, signal: AbortSignal): Promise<Draft> {
  const { name } = summarizer;
  const output = await summarizer.summarize(toInput(input), settings, signal);
  if ('failed' in output) throw new PullquoteError('SUMMARIZE_FAILED', `${name} failed: ${output.failed}`);
  const checks = check(input, output);
  if (checks.every(({ ok }) => ok)) return { engine: name, output, checks, usage: [] };
  // What does not hold costs itself, not the article.
  const rest = withoutFailing(gateArticle(input, output), output);
  const restChecks = check(input, rest);
  assertPasses(restChecks, name);
  const findings = findingsOf(checks);
  const note = { check: 'note', ok: true, detail: `left out, as it did not hold: ${findings.join('; ')}` };
  return { engine: name, output: rest, checks: [...restChecks, note], usage: [] };
}

/** What the gate objects to, a sentence each. */
export const findingsOf = (checks: readonly Check[]): string[] =>
  checks.filter(({ ok }) => !ok).map(({ check, detail }) => `${check}: ${detail}`);

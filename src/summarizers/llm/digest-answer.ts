// Turns a model's answer into a draft of a digest: numbers into the spans that they name. Judges nothing that the gate
// judges; what it objects to is an answer that names what is not there.

import { z } from 'zod';
import type { Block, Span } from '../../domain/article.ts';
import { type Attribution, isAttributed } from '../../domain/attribution.ts';
import type { Passage, Quote, Stat } from '../../domain/digest.ts';
import { confidenceIn } from '../../language/confidence.ts';
import { languageOf } from '../../language/registry.ts';
import { oneLine } from '../../language/text/one-line.ts';
import { saysSomething } from '../../language/text/saying.ts';
import { speechIn } from '../../language/text/speech.ts';
import type { SummarizeInput, SummarizeOutput } from '../types.ts';
import { sectionsToTranslate } from './article-prompt.ts';

const chosenSentence = z.object({
  sentence: z.number().describe('number of a sentence'),
  translation: z.string().nullable().describe('null where the output language is the article’s'),
});

export const answerSchema = z.object({
  headline: z.string(),
  summary: z.array(chosenSentence),
  keyPoints: z.array(chosenSentence),
  quotes: z.array(
    z.object({
      quote: z.string().describe('q1, q2, …'),
      translation: z.string().nullable(),
    }),
  ),
  furtherQuotes: z.array(
    z.object({
      text: z.string().describe('copied from the article, character by character'),
      speaker: z.string().nullable(),
      proof: z
        .string()
        .nullable()
        .describe('the words beside it that tell who speaks, copied character by character; null: none do'),
      translation: z.string().nullable(),
    }),
  ),
  figures: z.array(
    z.object({
      figure: z.string().describe('n1, n2, …'),
      value: z.string().nullable(),
      unit: z.string().nullable(),
      label: z.string().nullable(),
    }),
  ),
  subjects: z.array(z.string()),
  preheader: z.string(),
  hashtags: z.array(z.string()),
  hook: z.string(),
});

/** Where the article is made of several and the digest is in another language. */
export const sectionedAnswerSchema = answerSchema.extend({
  sections: z.array(
    z.object({ title: z.string(), sentences: z.array(z.string()).describe('as many as the section has') }),
  ),
});

type Sectioned = z.infer<typeof sectionedAnswerSchema>;
export type Answer = Omit<Sectioned, 'sections'> & Partial<Pick<Sectioned, 'sections'>>;

/** What the answer names that there is not, or leaves out; null where it will do. */
export function objectionTo(answer: Answer, input: SummarizeInput, sentences: number): string | null {
  const chosen = [...answer.summary, ...answer.keyPoints];
  const wrong = chosen.find(
    ({ sentence }) => !Number.isInteger(sentence) || sentence < 1 || sentence > sentences,
  );
  if (wrong) return `there is no sentence ${wrong.sentence}; they are numbered 1 to ${sentences}`;
  const quote = answer.quotes.find((one) => quoteOf(one.quote, input) === undefined);
  if (quote)
    return `there is no quotation ${quote.quote.slice(0, 20)}; they are numbered q1 to q${input.quotes.length}`;
  const figure = answer.figures.find((one) => statOf(one.figure, input) === undefined);
  if (figure)
    return `there is no figure ${figure.figure.slice(0, 20)}; they are numbered n1 to n${input.stats.length}`;
  if (answer.summary.length === 0) return 'the summary is empty';
  if (input.outputLanguage === input.language) return null;
  const lacking = [...chosen, ...answer.quotes, ...answer.furtherQuotes].some(
    ({ translation }) => !translation?.trim(),
  );
  if (lacking) return `a sentence or quotation has no translation into ${input.outputLanguage}`;
  return objectionToSections(answer, input);
}

function objectionToSections({ sections = [] }: Answer, input: SummarizeInput): string | null {
  const expected = sectionsToTranslate(input);
  if (sections.length !== expected.length)
    return `there are ${expected.length} sections to translate, but ${sections.length} were`;
  const short = sections.findIndex(
    ({ title, sentences }, i) =>
      !title.trim() ||
      sentences.length !== expected[i]?.summary.length ||
      sentences.some((sentence) => !sentence.trim()),
  );
  return short < 0
    ? null
    : `section s${short + 1} needs a title and ${expected[short]?.summary.length} sentences in ${input.outputLanguage}, none of them empty`;
}

export function draftOf(answer: Answer, input: SummarizeInput): SummarizeOutput {
  const translates = input.outputLanguage !== input.language;
  const hook = oneLine(answer.hook);
  return {
    // The article's own title, unless it has none or the digest is in another language.
    title: (!translates && input.title) || oneLine(answer.headline),
    summary: passagesOf(inReadingOrder(answer.summary), input, translates),
    keyPoints: passagesOf(answer.keyPoints, input, translates),
    quotes: [
      ...unique(answer.quotes, ({ quote }) => quote).map(({ quote, translation }) =>
        translated(quoteOf(quote, input) as Quote, translates ? translation : null),
      ),
      ...answer.furtherQuotes.map(({ text, speaker, proof, translation }) =>
        translated(locate(text, speaker, proof, input), translates ? translation : null),
      ),
    ],
    stats: statsOf(answer, input, translates),
    subjects: answer.subjects.map(oneLine),
    preheader: oneLine(answer.preheader),
    hashtags: [...new Set(answer.hashtags.map((tag) => oneLine(tag).replace(/^#+/, '')))].filter(Boolean),
    ...(hook ? { hook } : {}),
    ...(answer.sections && {
      sections: answer.sections.map(({ title, sentences }) => ({
        title: oneLine(title),
        summary: sentences.map(oneLine),
      })),
    }),
  };
}

type Chosen = Answer['summary'][number];

const inReadingOrder = (chosen: readonly Chosen[]): Chosen[] =>
  chosen.toSorted((a, b) => a.sentence - b.sentence);

function passagesOf(chosen: readonly Chosen[], input: SummarizeInput, translates: boolean): Passage[] {
  return unique(chosen, ({ sentence }) => sentence).map(({ sentence, translation }) =>
    translated(input.sentences[sentence - 1] as Span, translates ? translation : null),
  );
}

/** A figure that is to be translated and is not would stand in the wrong language: it is left out. */
function statsOf({ figures }: Answer, input: SummarizeInput, translates: boolean): Stat[] {
  return unique(figures, ({ figure }) => figure).flatMap(({ figure, value, unit, label }) => {
    const stat = statOf(figure, input) as Stat;
    if (!translates) return [stat];
    if (!value?.trim() || !label?.trim()) return [];
    return [
      { ...stat, translation: { value: oneLine(value), unit: oneLine(unit ?? ''), label: oneLine(label) } },
    ];
  });
}

const quoteOf = (id: string, { quotes }: SummarizeInput): Quote | undefined =>
  quotes[Number(/^q(\d+)$/.exec(id)?.[1]) - 1];
const statOf = (id: string, { stats }: SummarizeInput): Stat | undefined =>
  stats[Number(/^n(\d+)$/.exec(id)?.[1]) - 1];

const translated = <T extends object>(span: T, translation: string | null): T =>
  translation ? { ...span, translation: oneLine(translation) } : span;

function unique<T>(items: readonly T[], keyOf: (item: T) => unknown): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}

/**
 * A quotation by its words. One that is not in the article gets a span that holds something else, for the gate to find.
 * Who said it is what the rules know of these words, or else what the model's proof shows; without one it is nobody.
 */
function locate(given: string, speaker: string | null, proof: string | null, input: SummarizeInput): Quote {
  const text = given.trim();
  const kept = input.blocks.filter((block) => block.kept);
  const index = kept.findIndex((block) => block.text.includes(text));
  const block = kept[index];
  const open: Attribution = { grade: 'unknown', candidates: speaker ? [speaker] : [] };
  const nobody = { speaker: null, role: null, attribution: open };
  if (!block || text === '')
    return { text, start: 0, end: Math.max(1, text.length), ...nobody, kind: 'statement' };
  const start = block.start + block.text.indexOf(text);
  const end = start + text.length;
  const known = input.quotes.find((quote) => quote.start < end && start < quote.end && isAttributed(quote));
  const marked = speechIn(block.text, languageOf(input.language)).some(
    (mark) => block.start + mark.open <= start && block.start + mark.close >= end,
  );
  const kind = marked ? 'direct' : 'statement';
  const quote = { text, start, end, kind } as const;
  const sure = (said: Quote): Quote => ({
    ...said,
    confidence: confidenceIn(input.article.raw, said, languageOf(input.language)),
  });
  if (known?.kind === kind)
    return sure({ ...quote, speaker: known.speaker, role: known.role, attribution: known.attribution });
  const found = speaker && proof ? proofOf(speaker, proof, index, kept, input.language) : null;
  return found && speaker
    ? sure({ ...quote, ...inFull(speaker, input), attribution: found })
    : { ...quote, ...nobody };
}

/** As the article's own quotations call whoever is named here, where one alone can be meant. */
function inFull(speaker: string, { quotes, language }: SummarizeInput): Pick<Quote, 'speaker' | 'role'> {
  const known = languageOf(language);
  const { isShortFor } = known.family.quoting(known);
  const meant = new Map(
    quotes
      .filter(
        (one) =>
          one.speaker !== null && (one.speaker === speaker || isShortFor?.(speaker, one.speaker, one.role)),
      )
      .map((one) => [one.speaker, one]),
  );
  const [one] = meant.values();
  return meant.size === 1 && one ? { speaker: one.speaker, role: one.role } : { speaker, role: null };
}

/** The model's proof, where it stands beside the words and names the speaker with a word of saying. */
function proofOf(
  speaker: string,
  given: string,
  index: number,
  kept: readonly Block[],
  language: string,
): Attribution | null {
  const proof = given.trim();
  if (!proof.includes(speaker) || !saysSomething(proof, languageOf(language))) return null;
  for (const block of [kept[index], kept[index - 1], kept[index + 1]]) {
    const at = block?.text.indexOf(proof) ?? -1;
    if (!block || at < 0) continue;
    const start = block.start + at;
    const speakerStart = start + proof.indexOf(speaker);
    return {
      ...{ grade: 'stated', start, end: start + proof.length },
      ...{ speakerStart, speakerEnd: speakerStart + speaker.length },
    };
  }
  return null;
}

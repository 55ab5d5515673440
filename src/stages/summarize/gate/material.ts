// What the gate's checks look at: the article with its blocks, and what an engine made of it.

import type { ArticleMetadata, Block, Span } from '../../../domain/article.ts';
import type { Check, Passage, Quote, Section, Stat } from '../../../domain/digest.ts';
import { oneLine } from '../../../language/text/one-line.ts';

export interface GateInput {
  raw: string;
  metadata: ArticleMetadata;
  blocks: readonly Block[];
  /** The article's language and the one asked for, BCP 47. */
  language: string;
  outputLanguage: string;
  title: string;
  summary: readonly Passage[];
  keyPoints: readonly Passage[];
  quotes: readonly Quote[];
  stats: readonly Stat[];
  /** Of an article that is made of several, with what the engine made of them. */
  sections?: readonly Section[] | undefined;
  subjects: readonly string[];
  preheader: string;
  hashtags: readonly string[];
  hook?: string | undefined;
}

/** A text that is no span of the article, with where it stands in the digest. */
export interface Written {
  where: string;
  text: string;
}

export const isSpan = (passage: Passage): passage is Passage & Span =>
  passage.start !== undefined && passage.end !== undefined;

/** All that an engine may have put into its own words. */
export function writtenTexts(input: GateInput): Written[] {
  const passages = [
    ...input.summary.map((passage, i) => ({ where: `summary ${i + 1}`, passage })),
    ...input.keyPoints.map((passage, i) => ({ where: `key point ${i + 1}`, passage })),
  ];
  return [
    { where: 'title', text: input.title },
    ...passages
      .filter(({ passage }) => !isSpan(passage))
      .map(({ where, passage }) => ({ where, text: passage.text })),
    ...input.subjects.map((text, i) => ({ where: `subject ${i + 1}`, text })),
    { where: 'preheader', text: input.preheader },
    ...input.hashtags.map((text, i) => ({ where: `hashtag ${i + 1}`, text })),
    ...(input.hook === undefined ? [] : [{ where: 'hook', text: input.hook }]),
    ...translationsOf(input),
  ];
}

/** What an engine made of the article's words in another language. */
function translationsOf({ summary, keyPoints, quotes, stats, sections = [] }: GateInput): Written[] {
  const of = (kind: string, all: readonly { translation?: string | undefined }[]): Written[] =>
    all.flatMap(({ translation }, i) =>
      translation === undefined ? [] : [{ where: `${kind} ${i + 1} translation`, text: translation }],
    );
  const ofStats = stats.map(({ translation }) =>
    translation
      ? { translation: `${translation.value} ${translation.unit} ${translation.label}` }
      : { translation: undefined },
  );
  return [
    ...of('summary', summary),
    ...of('key point', keyPoints),
    ...of('quote', quotes),
    ...of('stat', ofStats),
    ...of('section title', sections),
    ...sections.flatMap(({ summary }, i) => of(`section ${i + 1} sentence`, summary)),
  ];
}

/** The texts that the digest takes over from the article. */
export function spansOf(input: GateInput): { where: string; span: Span }[] {
  const spans: { where: string; span: Span }[] = [];
  for (const [i, passage] of input.summary.entries())
    if (isSpan(passage)) spans.push({ where: `summary ${i + 1}`, span: passage });
  for (const [i, passage] of input.keyPoints.entries())
    if (isSpan(passage)) spans.push({ where: `key point ${i + 1}`, span: passage });
  return spans;
}

export const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const passed = (check: string, detail: string): Check => ({ check, ok: true, detail });
export const failed = (check: string, detail: string, span?: Span): Check =>
  span ? { check, ok: false, detail, span } : { check, ok: false, detail };

/** The failures, or one line that says what was looked at. */
export const conclude = (check: string, failures: Check[], detail: string): Check[] =>
  failures.length > 0 ? failures : [passed(check, detail)];

/** What a check reads out of an article, read once however many lines are put to it. The blocks stand for the article. */
export function oncePerArticle<T>(read: (input: GateInput) => T): (input: GateInput) => T {
  const known = new WeakMap<readonly Block[], T>();
  return (input) => {
    const before = known.get(input.blocks);
    if (before !== undefined) return before;
    const found = read(input);
    known.set(input.blocks, found);
    return found;
  };
}

/** What a check reads out of a line, read once in whatever digests of an article the line stands. */
export function oncePerLine<T>(
  read: (line: string, input: GateInput) => T,
): (line: string, input: GateInput) => T {
  const knownOf = oncePerArticle(() => new Map<string, T>());
  return (line, input) => {
    const known = knownOf(input);
    const key = `${input.outputLanguage} ${line}`;
    const found = known.get(key) ?? read(line, input);
    known.set(key, found);
    return found;
  };
}

/** The raw article with single blanks, and on one line. */
export const collapsedRaw = oncePerArticle(({ raw }) => collapsed(raw));
export const rawLine = oncePerArticle(({ raw }) => oneLine(raw));

/** Without the ages that stand in brackets right behind a name. */
export const rawWithoutAges = oncePerArticle(({ raw }) =>
  oneLine(raw).replace(/[(（]\d{1,3}(?:세|살)?[)）]/gu, ''),
);

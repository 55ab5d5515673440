// Who says what in a few lines, in the order of the text, and what proves it: for the tests of attribution.
import { expect } from '@jest/globals';
import { isProof } from '../../../../../src/domain/attribution.ts';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { paragraphs } from '../../paragraphs.ts';

/** A row of a table: whose each statement is, with how it begins. */
export type Statements = [language: string, text: string, told: [string | null, string][]];
/** Whose each direct quotation is. */
export type Direct = [language: string, text: string, speakers: (string | null)[]];

function directIn(language: string, lines: string[]) {
  const { raw, blocks } = paragraphs(...lines);
  const quotes = findQuotes(raw, blocks, language)
    .filter(({ kind }) => kind === 'direct')
    .sort((a, b) => a.start - b.start);
  return { raw, quotes };
}

/** Speaker and role of each direct quotation; an open one has neither. */
export const speakersIn = (language: string, ...lines: string[]): [string | null, string | null][] =>
  directIn(language, lines).quotes.map(({ speaker, role }) => [speaker, role]);

/** Of each direct quotation the name, or the description of one without a name. */
export const namesIn = (language: string, ...lines: string[]): (string | null)[] =>
  speakersIn(language, ...lines).map(([speaker, role]) => speaker ?? role);

/** Grade of each, with the mention that tells who speaks, and the span that ties the words to them. */
export function proofsIn(language: string, ...lines: string[]): string[][] {
  const { raw, quotes } = directIn(language, lines);
  return quotes.map(({ attribution }) =>
    isProof(attribution)
      ? [
          attribution.grade,
          raw.slice(attribution.speakerStart, attribution.speakerEnd),
          raw.slice(attribution.start, attribution.end),
        ]
      : [attribution?.grade ?? 'none'],
  );
}

/** For a table of cases: who says each direct quotation of a passage, whose paragraphs ¶ parts. */
export const speakersAre = (language: string, text: string, speakers: (string | null)[]): void =>
  expect(namesIn(language, ...text.split(' ¶ '))).toEqual(speakers);

/** The same of its statements: who makes each, and its first three words. */
export const statementsAre = (language: string, text: string, told: [string | null, string][]): void =>
  expect(
    statements(language, ...text.split(' ¶ ')).map(([speaker, role, words]) => [
      speaker ?? role,
      words.split(' ').slice(0, 3).join(' '),
    ]),
  ).toEqual(told);

// Who says what in a few lines, in the order of the text: for the tests of attribution.
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';

/** Speaker and role of each direct quotation. */
export function speakersIn(language: string, ...lines: string[]): [string | null, string | null][] {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, language)
    .filter(({ kind }) => kind === 'direct')
    .sort((a, b) => a.start - b.start)
    .map(({ speaker, role }) => [speaker, role]);
}

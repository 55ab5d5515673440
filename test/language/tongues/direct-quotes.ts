// The direct quotations and the statements of an article, as the tests of a tongue look at them.
import { isAttributed } from '../../../src/domain/attribution.ts';
import { findQuotes } from '../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../stages/summarize/paragraphs.ts';

type Found = [string | null, string | null, string][];

/** @returns speaker, role and words of each, in the order of the text */
export const directQuotes = (language: string, ...lines: string[]): Found =>
  foundIn(language, lines, 'direct');

export const statements = (language: string, ...lines: string[]): Found =>
  foundIn(language, lines, 'statement');

function foundIn(language: string, lines: string[], kind: 'direct' | 'statement'): Found {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, language)
    .filter((quote) => quote.kind === kind && isAttributed(quote))
    .sort((a, b) => a.start - b.start)
    .map(({ speaker, role, text }) => [speaker, role, text]);
}

// The direct quotations of an article, as the tests of a tongue look at them.
import { isAttributed } from '../../../src/domain/attribution.ts';
import { findQuotes } from '../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../stages/summarize/paragraphs.ts';

/** @returns speaker, role and words of each, in the order of the text */
export function directQuotes(language: string, ...lines: string[]): [string | null, string | null, string][] {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, language)
    .filter((quote) => quote.kind === 'direct' && isAttributed(quote))
    .sort((a, b) => a.start - b.start)
    .map(({ speaker, role, text }) => [speaker, role, text]);
}

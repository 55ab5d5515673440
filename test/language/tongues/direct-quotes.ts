// The direct quotations and the statements of an article, as the tests of a tongue look at them.
import { isAttributed } from '../../../src/domain/attribution.ts';
import type { Quote } from '../../../src/domain/digest.ts';
import { findQuotes } from '../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../stages/summarize/paragraphs.ts';

type Found = [string | null, string | null, string][];

/** @returns speaker, role and words of each that has a speaker, in the order of the text */
export const directQuotes = (language: string, ...lines: string[]): Found =>
  foundIn(language, lines, (quote) => quote.kind === 'direct' && isAttributed(quote));

/** @returns the same of each, whoever said it */
export const statements = (language: string, ...lines: string[]): Found =>
  foundIn(language, lines, ({ kind }) => kind === 'statement');

function foundIn(language: string, lines: string[], isSought: (quote: Quote) => boolean): Found {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, language)
    .filter(isSought)
    .sort((a, b) => a.start - b.start)
    .map(({ speaker, role, text }) => [speaker, role, text]);
}

// The digest that the extractive engine makes of a text, through the whole stage.
import type { Digest } from '../../src/domain/digest.ts';
import { summarizeArticle } from '../../src/stages/summarize/index.ts';
import extractive from '../../src/summarizers/extractive.ts';

export const digestOfText = (raw: string): Promise<Digest> =>
  summarizeArticle(
    { kind: 'text', ref: 'sample', raw, metadata: {} },
    { summarizer: extractive, settings: {} },
    { signal: new AbortController().signal },
  );

/** @param lines title, then paragraphs */
export const digestOf = (lines: readonly string[]): Promise<Digest> => digestOfText(lines.join('\n\n'));

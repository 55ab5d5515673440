// The default engine: chooses the article's own sentences, offline and deterministically. Writes no words of its own.
import { z } from 'zod';
import type { Summarizer } from './types.ts';

const settings = z.object({});

const extractive: Summarizer<z.infer<typeof settings>> = {
  name: 'extractive',
  title: 'Extractive (offline)',
  settings,
  // Loaded with the first article, and the languages with it.
  summarize: async (input) => (await import('./extractive/summarize.ts')).summarize(input),
};
export default extractive;

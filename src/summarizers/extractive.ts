// The default engine: chooses the article's own sentences, offline and deterministically. Writes no words of its own.
import { z } from 'zod';
import { chooseSentences } from './extractive/choose.ts';
import { nameEntities, weighNames } from './extractive/entities.ts';
import { chooseHashtags } from './extractive/hashtags.ts';
import { choosePreheader, chooseSubjects } from './extractive/lines.ts';
import { weighSentences } from './extractive/weigh.ts';
import type { SummarizeInput, SummarizeOutput, Summarizer } from './types.ts';

const settings = z.object({});

async function summarize(input: SummarizeInput): Promise<SummarizeOutput> {
  const names = weighNames(input);
  const entities = nameEntities(names);
  const weighed = weighSentences(input, entities);
  const { summary, keyPoints } = chooseSentences(weighed);
  const subjects = chooseSubjects(input, weighed);
  return {
    title: input.title,
    summary,
    keyPoints,
    quotes: input.quotes,
    stats: input.stats,
    subjects,
    preheader: choosePreheader(input, weighed, subjects),
    hashtags: chooseHashtags(input, names),
  };
}

const extractive: Summarizer<z.infer<typeof settings>> = {
  name: 'extractive',
  title: 'Extractive (offline)',
  settings,
  summarize,
};
export default extractive;

// What the extractive engine makes of an article: its own sentences, weighed and chosen. Writes no words of its own.
import { languageOf } from '../../language/registry.ts';
import type { SummarizeInput, SummarizeOutput } from '../types.ts';
import { readAlone } from './alone.ts';
import { chooseSentences } from './choose.ts';
import { nameEntities, weighNames } from './entities.ts';
import { chooseHashtags } from './hashtags.ts';
import { choosePreheader } from './preheader.ts';
import { readLines } from './reading.ts';
import { chooseSubjects } from './subjects.ts';
import { weighSentences } from './weigh.ts';

export function summarize(input: SummarizeInput): SummarizeOutput {
  const names = weighNames(input);
  const entities = nameEntities(names);
  const reading = readLines(languageOf(input.language));
  const weighed = weighSentences(input, entities, reading);
  const alone = readAlone(weighed, input);
  const { summary, keyPoints } = chooseSentences(weighed, alone, input.title);
  const subjects = chooseSubjects(input, weighed, alone, reading);
  return {
    title: input.title,
    summary,
    keyPoints,
    quotes: input.quotes,
    stats: input.stats,
    subjects,
    preheader: choosePreheader(input, weighed, alone, subjects, reading),
    hashtags: chooseHashtags(input, names),
  };
}

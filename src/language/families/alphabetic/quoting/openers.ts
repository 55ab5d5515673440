// Whom each sentence of a text begins with: he, she, a name, somebody described; nobody where it begins with anything else.
import type { Opener } from '../../../quoting.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { spokenBy } from './saying.ts';
import { subjectAt } from './subject.ts';
import { firstWord, type Tools } from './tools.ts';

export function openersOf(text: string, tools: Tools): Opener[] {
  return splitSentences({ text, start: 0 }, tools.language).map((sentence) => {
    const end = sentence.start + sentence.text.length;
    const lead = sentence.text.slice(0, 160);
    const skipped = isLoose(firstWord(lead).replace(/,$/, ''), tools)
      ? (/^\S+\s+/.exec(lead)?.[0].length ?? 0)
      : 0;
    const rest = lead.slice(skipped);
    const subject = /^\p{L}/u.test(rest) ? subjectAt(rest, sentence.start + skipped, tools) : null;
    return { start: sentence.start, end, subject };
  });
}

/** "But she", "Später sagte er": what does not keep the next word from being the subject. */
const isLoose = (word: string, { words }: Tools): boolean =>
  words.coordinators.has(word) || words.sentenceAdverbs.has(word);

/** Who says something in a sentence, by a verb that introduces what is said. */
export const sayerOf = (sentence: string, at: number, tools: Tools) =>
  spokenBy(sentence.replace(/[.!?…\s]+$/u, ''), at, { ...tools, said: tools.reported });

// Whom each sentence of a text begins with: he, she, a name, somebody described; nobody where it begins with anything else.
import type { Opener, Subject } from '../../../quoting.ts';
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
    const at = sentence.start + skipped;
    const subject = /^\p{L}/u.test(rest)
      ? (subjectAt(rest, at, tools) ?? describedAt(rest, at, tools))
      : null;
    return { start: sentence.start, end, subject };
  });
}

/** "A waiter of the bar opposite has …": an article and a noun of a person, whatever follows. */
function describedAt(text: string, start: number, { words, organisations }: Tools): Subject | null {
  const article = words.articles.exec(text)?.[0] ?? '';
  const noun = /^\p{L}+/u.exec(text.slice(article.length))?.[0] ?? '';
  if (article === '' || !words.people.nouns.has(noun.toLowerCase()) || organisations.called.test(noun))
    return null;
  const name = `${article}${noun}`;
  return { kind: 'role', name, role: null, start, end: start + name.length };
}

/** "But she", "Später sagte er": what does not keep the next word from being the subject. */
const isLoose = (word: string, { words }: Tools): boolean =>
  words.coordinators.has(word) || words.sentenceAdverbs.has(word);

/** Who says something in a sentence, by a verb that introduces what is said. */
export const sayerOf = (sentence: string, at: number, tools: Tools) =>
  spokenBy(sentence.replace(/[.!?…\s]+$/u, ''), at, { ...tools, said: tools.reported });

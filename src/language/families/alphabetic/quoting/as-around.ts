// „Wie der Verein, der das Bad betreibt, mitteilte, …“: a clause of who tells something, with one about them in its middle.
import type { Report } from '../../../quoting.ts';
import { content } from './content.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

const lead =
  /^(?<as>\p{Lu}\p{Ll}+)\s(?<who>[^,:;“”„"«»]{4,70}),\s(?<opener>\p{Ll}+)\s[^,:;“”„"«»]{4,90},\s(?<told>[^,:;“”„"«»]{4,60}),\s/u;

/** Where the verb stands second, the whole sentence. */
export function fromAsAround(sentence: string, tools: Tools): Report | null {
  const { words } = tools;
  if (!words.asBefore || !words.verbSecond || /[“”„"«»?]/u.test(sentence)) return null;
  const found = lead.exec(sentence);
  const { as = '', who = '', opener = '', told = '' } = found?.groups ?? {};
  if (!found || !words.asBefore.has(as.toLowerCase()) || !words.relativeOpeners.includes(opener)) return null;
  const verb = [...told.matchAll(tools.said)].at(-1);
  const front = firstWord(told.slice(0, verb?.index ?? 0));
  if (!verb || !(front === '' || words.afterLastVerb.has(front) || words.sentenceAdverbs.has(front)))
    return null;
  const behind = told.slice(verb.index + verb[0].length).trim();
  if (behind !== '' && !words.afterLastVerb.has(firstWord(behind))) return null;
  const at = as.length + 1;
  const subject = subjectAt(who, at, tools);
  if (!subject || subject.kind === 'nobody' || subject.end !== at + who.length) return null;
  return { ...content(sentence, 0, sentence.length, subject), tie: { start: 0, end: found[0].length - 2 } };
}

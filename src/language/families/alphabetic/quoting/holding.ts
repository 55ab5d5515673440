// Sentences that tell what somebody holds and of which no part can be told alone: "X denied that …", "sprach von einem
// „…“", "den Schaden beziffert X auf …"; and sentences that tell who said what the one before them tells: "Das teilte X mit."
import type { Attribution, Report, Subject, Surroundings } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { tie } from './lead-in.ts';
import { isLead } from './leads.ts';
import { isDoubtful, openersOf } from './openers.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

/** The whole sentence, by whoever holds it. */
export function fromHolding(sentence: string, tools: Tools): Report | null {
  const { words } = tools;
  const verb = words.holds?.exec(sentence.slice(0, 200));
  if (!verb || !/^\p{Lu}[^:?]*[.”"“]$/u.test(sentence)) return null;
  const before = sentence.slice(0, verb.index);
  const after = sentence.slice(verb.index + verb[0].length);
  if (words.negations.test(before.trimEnd()) || words.negatedBehind?.test(after.split(',', 1)[0]!))
    return null;
  // "Reed saw Field, who denied", "…, who have denied"
  const list = before.trim().split(' ');
  const isRelative = (word = '') => words.relativeOpeners.includes(word);
  if (isRelative(list.at(-1)) || (isRelative(list.at(-2)) && list.at(-3)?.endsWith(','))) return null;
  if (words.passive.test(before) || before.search(tools.said) >= 0 || /[“”„"«»]/u.test(before)) return null;
  const isObject = words.articles.test(before) || isLead(before, tools);
  const subject = holderBefore(before, tools) ?? (isObject ? holderBehind(sentence, verb, tools) : null);
  // "He accused X": nobody knows who he is, who reads it alone.
  if (!subject || subject.kind === 'nobody' || subject.kind === 'pronoun') return null;
  const tie = { start: 0, end: verb.index + verb[0].length };
  return {
    subject,
    ...{ start: 0, end: sentence.length },
    tie: subject.end > tie.end ? { start: 0, end: subject.end } : tie,
  };
}

/** Whom the sentence begins with, up to the verb. */
function holderBefore(before: string, tools: Tools): Subject | null {
  const subject = openersOf(before, tools)[0]?.subject;
  if (!subject || subject.end > before.length || tools.words.objectArticles?.has(firstWord(before)))
    return null;
  if (!isDoubtful(subject)) return subject;
  // „Moos bestritt, dass“: a surname, where the article has it elsewhere.
  return tools.words.verbSecond && before.trim() === subject.name ? { ...subject, weak: true } : null;
}

/** "Den Schaden beziffert die Polizei": behind the verb, where something else stands before it. */
function holderBehind(
  sentence: string,
  { 0: verb, index, groups }: RegExpExecArray,
  tools: Tools,
): Subject | null {
  if (!tools.words.verbSecond || groups?.lone === undefined) return null;
  const at = index + groups.lone.length;
  const rest = sentence.slice(at);
  if (tools.words.objectArticles?.has(firstWord(rest)) || verb === '') return null;
  const subject = subjectAt(groups.to === undefined ? rest : beforeWhom(rest, tools), at, tools);
  return subject?.kind === 'person' && subject.weak ? null : subject;
}

/** „(warf) der Verteidiger (der Stadt vor, …)“: the last of its clause is whom it is said to. */
function beforeWhom(rest: string, { words }: Tools): string {
  const list = rest.split(',', 1)[0]!.split(' ');
  const whom = list.findLastIndex((word) => words.articles.test(`${word} `));
  return whom > 1 ? list.slice(0, whom).join(' ') : rest;
}

/** „…“. Das sagte Ann Field.: words that are a sentence of their own, with the stop behind the marks. */
export function toldBehind(
  { text, open, close, floor, ceiling }: Surroundings,
  tools: Tools,
): Attribution | null {
  const rest = text.slice(close, Math.min(ceiling, close + 240));
  const stop = /^\.\s+/.exec(rest)?.[0].length ?? 0;
  if (stop === 0 || !/(?:^|[.!?…]["”“»]?\s+)$/u.test(text.slice(floor, open))) return null;
  const [next] = splitSentences({ text: rest.slice(stop), start: 0 }, tools.language);
  const subject = next ? tellsBefore(next.text, tools) : null;
  if (!next || !subject) return null;
  const at = close + stop;
  return { subject: shiftedSubject(subject, at), ...tie(at, at + next.text.length) };
}

/** "Das teilte X am Montag mit.": who said what the sentence before tells. */
export function tellsBefore(sentence: string, tools: Tools): Subject | null {
  const { saysBefore, negatedBehind } = tools.words;
  if (!saysBefore || sentence.length > 200 || /[:?“”„"«»]/u.test(sentence)) return null;
  const lead = saysBefore.exec(sentence)?.groups?.lead;
  if (lead === undefined) return null;
  const rest = sentence.slice(lead.length);
  if (negatedBehind?.test(rest)) return null;
  const subject = subjectAt(rest, lead.length, tools);
  return subject && subject.kind !== 'nobody' ? subject : null;
}

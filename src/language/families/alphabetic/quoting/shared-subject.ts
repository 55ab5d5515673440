// Words in marks behind other ones in their sentence, whose two verbs have one subject.
import { type Attribution, nobody, type Subject, type Surroundings } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { tie } from './lead-in.ts';
import { isDoubtful, openersOf } from './openers.ts';
import { subjectIn } from './subject.ts';
import type { Tools } from './tools.ts';

/**
 * "The minister calls it “a toy” and declared in March: “…”": the subject of two verbs stands before other marks in the
 * sentence.
 */
export function fromSharedSubject({ text, open, floor }: Surroundings, tools: Tools): Attribution | null {
  const joint = text.slice(floor, open);
  const [first = '', ...verbs] = joint.trim().split(/[\s:,]+/, 3);
  if (floor === 0 || joint.length > 90 || /[.!?]/.test(joint)) return null;
  const isSaying = (verb: string) => verb.search(tools.said) === 0;
  // "criticized the “change”, saying": one clause with the sentence.
  const isOfSentence = isSaying(first) && isTrailing(first, tools);
  // « et a déclaré »: a verb may be of two words.
  if (
    !isOfSentence &&
    !(tools.words.coordinators.has(first) && verbs.some(isSaying)) &&
    !endsTrailing(joint, tools)
  )
    return null;
  const from = Math.max(0, floor - 300);
  const before = text.slice(from, floor).replace(/[“”„«»"]/gu, ' ');
  const sentence = splitSentences({ text: before, start: from }, tools.language).at(-1);
  const subject = sentence ? opensWith(sentence.text, sentence.start, tools) : null;
  return sentence && subject ? { subject, ...tie(sentence.start, open) } : null;
}

/**
 * « qu’il juge « … » et visant à « … » sa campagne, affirmant qu’il n’y avait « … »: what stands right behind other marks ends
 * the clause that they are in; whose the trailing verb is opens the sentence.
 * @param subject with what the words behind the marks begin, as if they were a clause
 */
export function sayerOfTrailing(
  subject: Subject,
  { text, open }: Surroundings,
  tools: Tools,
): Subject | null {
  const isEnd =
    /[”»"]\s$/u.test(text.slice(0, subject.start)) && /^[^.!?]*$/u.test(text.slice(subject.start, open));
  if (!isEnd || !tools.words.isRomance || subject.kind !== 'role') return null;
  const from = Math.max(0, subject.start - 300);
  const before = text.slice(from, subject.start).replace(/[“”„«»"]/gu, ' ');
  const sentence = splitSentences({ text: before, start: from }, tools.language).at(-1);
  return (sentence && opensWith(sentence.text, sentence.start, tools)) ?? nobody;
}

/** « a condamné « … » contre eux, ajoutant qu’ils « … » »: a trailing verb and its conjunction, and no more than a word behind them. */
function endsTrailing(joint: string, tools: Tools): boolean {
  const [, verb = '', that = ''] = /,\s(\p{Ll}+)\s(\p{Ll}+)['’ ]?[^,]{0,30}$/u.exec(joint) ?? [];
  const { conjunctions } = tools.words;
  return (
    tools.words.isRomance &&
    conjunctions.has(that) &&
    verb.search(tools.said) === 0 &&
    isTrailing(verb, tools)
  );
}

/** "…, saying" */
export const isTrailing = (verb: string, { words }: Tools): boolean =>
  (words.trailingVerb ?? words.people.gerund)?.test(verb) === true;

/** The subject with which a sentence begins. */
export function opensWith(sentence: string, at: number, tools: Tools): Subject | null {
  const subject = openersOf(sentence, tools)[0]?.subject;
  if (!subject || isDoubtful(subject)) return null;
  return shiftedSubject(withName(subject, sentence, tools), at);
}

/** „der norwegische Außenminister (Jan Feld)“: with the name right behind what they are. */
function withName(subject: Subject, sentence: string, tools: Tools): Subject {
  const name =
    /^\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2}(?!\p{L})/u.exec(sentence.slice(subject.end))?.[0] ?? '';
  if (subject.kind !== 'role' || name === '') return subject;
  const named = subjectIn(
    sentence.slice(subject.start, subject.end + name.length),
    'after',
    tools,
    subject.start,
  );
  return named?.kind === 'person' ? named : subject;
}

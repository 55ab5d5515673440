// Whose words are that stand alone behind sentences about one somebody, and in which whoever says them tells of themselves:
// "Ann Field waits for the last bus. “I have not got twenty years.”" Guesses nothing: of two who are told of, nobody.
import { elided, type Subject } from '../../../language/quoting.ts';
import { isToldOf } from './introduced.ts';
import type { Person } from './person.ts';
import type { Paragraph } from './read.ts';
import type { Meant, Told } from './scene.ts';
import { sentenceBefore } from './sentences.ts';
import { topicBefore } from './topic.ts';

export function tellsOfOneself(
  paragraph: Paragraph,
  { open }: { open: number },
  words: string,
  told: Told,
): (Meant & { tie: { start: number; end: number } }) | null {
  const { grammar, people, unread } = told;
  const { index, openers, block } = paragraph;
  if (grammar.telling?.isOfOneself(words) !== true) return null;
  const before = sentenceBefore(openers, open);
  if (!before || block.text.slice(before.end, open).trim() !== '') return null;
  // "Will Field stay? “I said we would sleep on it.”": whom a question is about is not who answers.
  if (block.text.slice(before.start, before.end).trimEnd().endsWith('?')) return null;
  if (unread.some((one) => one.paragraph === index && one.end <= open)) return null;
  const topic = topicBefore(elided, open, index, isOne, told);
  if (!topic || topic.paragraph !== index || isToldOf(topic.person, words, grammar)) return null;
  // "Ann Field came late. Whether the railway pays, the firm won't say. “We have no money.”"
  const own = before.subject;
  const isOwn = own !== null && (own.kind === 'pronoun' || people.personOf(own) === topic.person);
  if (grammar.telling.wantsSubject && !isOwn) return null;
  const isOthers = people
    .mentions(index)
    .some(
      ({ person, start, end }) =>
        start >= before.start && end <= open && isOne(person) && person !== topic.person,
    );
  return isOthers ? null : { ...topic, tie: { start: before.start, end: open } };
}

/** "Once, in the winter of 1997, she came too late. “I …”": whoever he or she is of whom alone the sentence before tells. */
export function heOrSheBefore(
  { index, openers, block: { text } }: Paragraph,
  open: number,
  words: string,
  { grammar: { telling }, people }: Told,
): { subject: Subject; start: number; end: number } | null {
  const before = sentenceBefore(openers, open);
  if (!before || !telling?.isOfOneself(words) || text.slice(before.end, open).trim() !== '') return null;
  const { start, end } = before;
  const sentence = text.slice(start, end);
  if (/\?\s*$/.test(sentence) || people.mentions(index).some((one) => one.start >= start && one.end <= end))
    return null;
  const subject = telling.heOrShe(sentence, start);
  return subject && { subject, start, end };
}

const isOne = ({ isBody, isMany }: Person): boolean => !isBody && !isMany;

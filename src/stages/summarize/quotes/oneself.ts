// Whose words are that stand alone behind sentences about one somebody, and in which whoever says them tells of themselves:
// "Ann Field waits for the last bus. “I have not got twenty years.”" Guesses nothing: of two who are told of, nobody.
import { elided } from '../../../language/quoting.ts';
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
  if (unread.some((one) => one.paragraph === index && one.end <= open)) return null;
  const topic = topicBefore(elided, open, index, isOne, told);
  if (!topic || topic.paragraph !== index || isToldOf(topic.person, words, grammar)) return null;
  const isOthers = people
    .mentions(index)
    .some(
      ({ person, start, end }) =>
        start >= before.start && end <= open && isOne(person) && person !== topic.person,
    );
  return isOthers ? null : { ...topic, tie: { start: before.start, end: open } };
}

const isOne = ({ isBody, isMany }: Person): boolean => !isBody && !isMany;

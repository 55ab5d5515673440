// Whom the sentence right before is about: he and she go on with its subject, where that fits and nobody else there does.
import type { Opener, QuotingGrammar, Subject } from '../../../language/quoting.ts';
import type { Mention, People, Person } from './people.ts';
import type { Paragraph } from './read.ts';

export interface Centre {
  person: Person;
  mention: Mention;
  paragraph: number;
}

interface Scene {
  paragraphs: readonly Paragraph[];
  people: People;
  grammar: QuotingGrammar;
}

/** "He came. He saw.": how many sentences that begin with the same pronoun are gone through. */
const mostPronouns = 3;

/**
 * @param at offset in the paragraph: sentences that end before it count
 * @returns null where the sentence before begins with nobody who fits, or names somebody else who does
 */
export function centreBefore(
  subject: Subject,
  at: number,
  paragraph: number,
  fits: (person: Person) => boolean,
  { paragraphs, people }: Scene,
): Centre | 'unclear' | null {
  let before = sentenceBefore(paragraph, at, paragraphs);
  for (let steps = 0; before && steps < mostPronouns; steps++) {
    const { opener, index } = before;
    const who = opener.subject;
    if (!who) return null;
    const others = people
      .mentions(index)
      .filter(
        ({ start, end, person }) =>
          start >= opener.start && end <= opener.end && !person.isBody && fits(person),
      );
    if (who.kind === 'pronoun') {
      if (others.length > 0 || (subject.gender && who.gender !== subject.gender)) return null;
      before = sentenceBefore(index, opener.start, paragraphs);
      continue;
    }
    if (who.kind !== 'person') return null;
    const person = people.personOf(who);
    // Somebody of whom the words do not show who it is, and whom a pronoun may mean all the same.
    if (fits(person) && !(person.isFirm && person.isShown)) return 'unclear';
    if (!fits(person) || (subject.gender && person.gender !== subject.gender)) return null;
    if (
      others.some((other) => other.person !== person && (other.person.name === null || other.person.isFirm))
    )
      return null;
    // "Ann Field died. Pedro Santos praised …": the sentence before was about somebody else.
    const earlier = paragraphs[index]!.openers.findLast(({ end }) => end <= opener.start)?.subject;
    if (earlier?.kind === 'person' && people.personOf(earlier) !== person && fits(people.personOf(earlier)))
      return null;
    return { person, paragraph: index, mention: { person, start: who.start, end: who.end } };
  }
  return null;
}

/** The last sentence before an offset, or else the last one of the paragraph before. */
function sentenceBefore(
  paragraph: number,
  at: number,
  paragraphs: readonly Paragraph[],
): { opener: Opener; index: number } | null {
  const own = paragraphs[paragraph]!;
  const opener = own.openers.findLast(({ end }) => end <= at);
  if (opener) return { opener, index: paragraph };
  if (own.opens || paragraph === 0 || own.block.text.slice(0, at).trim() !== '') return null;
  const last = paragraphs[paragraph - 1]!.openers.at(-1);
  return last ? { opener: last, index: paragraph - 1 } : null;
}

// Of whom an article tells throughout: where a language leaves out subjects, a sentence without one goes on about them, also
// behind a sentence about a thing, as long as nobody else was told of since. Over a heading nobody is carried.
import type { Opener } from '../../../language/quoting.ts';
import type { Place } from './nearest.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';
import type { Paragraph } from './read.ts';
import type { Meant, Told } from './scene.ts';
import { sentenceBefore } from './sentences.ts';

/** An article names whom it portrays more often than anybody else. */
const timesOthers = 2;
const fewestMentions = 3;
/** How many paragraphs that name nobody are gone through. */
const mostAbove = 3;

/** @param isTold a verb says that the words are somebody's; else nothing but the sentence before can */
export function portrayedBefore({ paragraph, from }: Place, isTold: boolean, told: Told): Meant | null {
  const { paragraphs, people, spoken, unread, grammar } = told;
  if (!grammar.dropsSubjects) return null;
  const own = paragraphs[paragraph]!;
  const person = portrayed(people);
  if (!person || !tellsOnly(person, own, from, people)) return null;
  if (unread.some((one) => one.paragraph === paragraph && one.end <= from)) return null;
  if (spoken.some((one) => one.paragraph === paragraph && one.end <= from && one.person !== person))
    return null;
  const last = sentenceBefore(own.openers, from);
  if (!isTold && !(last && isAbout(last, person, people))) return null;
  return mentionAbove(person, own, from, told);
}

/** The only one whom the headline names, or whom the article names far more often than others; told of from its beginning on. */
function portrayed(people: People): Person | null {
  const known = people.named().filter((person) => person.isFirm);
  const first = [0, 1].flatMap(people.mentions).find(({ person }) => known.includes(person))?.person;
  if (!first) return null;
  const others = known.filter((one) => one !== first);
  if (people.isHeaded(first) && !others.some(people.isHeaded)) return first;
  const isOften = others.every((one) => people.count(first) >= timesOthers * people.count(one));
  return isOften && people.count(first) >= fewestMentions ? first : null;
}

const isAbout = ({ subject, goesOn }: Opener, person: Person, people: People): boolean =>
  subject ? subject.kind === 'person' && people.personOf(subject) === person : goesOn === true;

/** Whether a stretch of a paragraph names and describes nobody else who could go on. */
const tellsOnly = (person: Person, { index, openers }: Paragraph, to: number, people: People): boolean =>
  people.mentions(index).every((one) => one.start >= to || one.person === person || one.person.isMany) &&
  isSubject(person, openers, 0, to, people);

const isSubject = (
  person: Person,
  openers: readonly Opener[],
  from: number,
  to: number,
  people: People,
): boolean =>
  openers.every(
    ({ start, subject }) =>
      start < from ||
      start >= to ||
      !subject ||
      subject.plural ||
      (subject.kind === 'person' && people.personOf(subject) === person),
  );

/** Where they were named last, unless somebody else was told of behind that, or a heading stands between. */
function mentionAbove(person: Person, own: Paragraph, from: number, told: Told): Meant | null {
  const { paragraphs, people, spoken, unread } = told;
  for (let index = own.index; index >= 0; index--) {
    const paragraph = paragraphs[index]!;
    const until = index === own.index ? from : Number.POSITIVE_INFINITY;
    const mention = people.mentions(index).findLast((one) => one.person === person && one.end <= until);
    if (index < own.index) {
      if (own.index - index > mostAbove) return null;
      const isTheirs = mention
        ? isSubject(person, paragraph.openers, mention.end, until, people)
        : tellsOnly(person, paragraph, until, people);
      if (!isTheirs) return null;
      if (unread.some((one) => one.paragraph === index && one.end > (mention?.end ?? 0))) return null;
      const last = spoken.findLast((one) => one.paragraph === index);
      if (last && last.person !== person && last.end > (mention?.end ?? 0)) return null;
    }
    if (mention) return { person, mention, paragraph: index };
    if (paragraph.opens) return null;
  }
  return null;
}

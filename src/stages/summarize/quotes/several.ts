// Whom a pronoun of several or of a body means: those, or the body, of whom the sentence right before tells, where nobody else in
// it or since may be meant.
import type { Subject } from '../../../language/quoting.ts';
import { stepBack } from './centre.ts';
import type { Place } from './nearest.ts';
import type { Person } from './person.ts';
import { nothingBetween } from './placing.ts';
import { isBehind, type Meant, type Told } from './scene.ts';
import { sentenceAround } from './sentences.ts';

/** How many sentences about them are gone through. */
const mostSteps = 3;

export function severalBefore(
  { kind, plural, called }: Subject,
  { paragraph, from }: Place,
  { paragraphs, people, spoken, unread, grammar }: Told,
): Meant | null {
  const { severalIn, somebodies, tellsOfWriting } = grammar.telling ?? {};
  if (kind !== 'pronoun' || !(plural || called) || !severalIn || !somebodies) return null;
  const fits = ({ name, isBody, isMany }: Person) =>
    called ? isBody && called.test(name ?? '') : isBody || isMany;
  const own = paragraphs[paragraph]!;
  const start = sentenceAround(own.openers, from)?.start ?? from;
  // "When the council asked them, they said": its own sentence tells of others.
  const lead = own.block.text.slice(start, from);
  if (
    somebodies(lead).length > 0 ||
    people.mentions(paragraph).some((one) => one.start >= start && one.end <= from)
  )
    return null;
  const last = spoken.at(-1);
  // "The team said that it leaks. They added that …"
  if (
    last?.paragraph === paragraph &&
    fits(last.person) &&
    last.end <= start &&
    nothingBetween(own.block.text.slice(last.end, start)) &&
    somebodies(own.block.text.slice(last.start, last.end)).length === 0
  )
    return { person: last.person, mention: last.mention, paragraph: last.mentionParagraph };
  let before = stepBack(paragraph, start, paragraphs);
  for (let steps = 0; before && steps < mostSteps; steps++) {
    const { opener, index } = before;
    const isTheirs = opener.subject?.kind === 'pronoun' && opener.subject.plural === true;
    if (isTheirs && index === paragraph) {
      before = stepBack(index, opener.start, paragraphs);
      continue;
    }
    const sentence = paragraphs[index]!.block.text.slice(opener.start, opener.end);
    const subject = severalIn(sentence, opener.start);
    if (!subject) return null;
    const person = people.personOf(subject);
    // "The council published a report. It said …": the report.
    if (!fits(person) || (called && tellsOfWriting?.(sentence))) return null;
    // "The company": one that has a name elsewhere.
    if (person.isBody && grammar.pointsBack?.(subject) && people.hasOther(person, [])) return null;
    const isOther = spoken.some((one) => isBehind(one, index, subject.start) && one.person !== person);
    if (isOther || unread.some((one) => isBehind(one, index, subject.start))) return null;
    return { person, mention: { person, start: subject.start, end: subject.end }, paragraph: index };
  }
  return null;
}

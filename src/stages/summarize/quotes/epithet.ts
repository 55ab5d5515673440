// Whom a description that anybody may have means, „die Expertin“: whoever the sentence right before is about, or tells to say
// something, where what is known of them fits and nobody else is told of there. Guesses nothing: of two, nobody.
import type { QuotingGrammar, Subject } from '../../../language/quoting.ts';
import { stepBack } from './centre.ts';
import type { Person } from './people.ts';
import { isBehind, type Meant, type Told, type Unread } from './scene.ts';

/** @param at offset in the paragraph: the sentence ends before it */
export function meantByEpithet(described: Subject, at: number, paragraph: number, told: Told): Meant | null {
  const { paragraphs, people, spoken, unread, grammar } = told;
  const before = stepBack(paragraph, at, paragraphs);
  if (!before) return null;
  const { opener, index } = before;
  const isWithin = ({ start, end }: { start: number; end: number }) =>
    start >= opener.start && end <= opener.end;
  const isSince = (one: Unread) => isBehind(one, index, opener.start);
  const latest = spoken.at(-1);
  const teller = latest?.paragraph === index && isWithin(latest) ? latest : undefined;
  const who = opener.subject?.kind === 'person' ? opener.subject : null;
  const person = teller?.person ?? (who ? people.personOf(who) : null);
  if (!person || !isMeant(person, described, grammar)) return null;
  const hasOther = people
    .mentions(index)
    .some((one) => one.person !== person && !one.person.isBody && isWithin(one));
  if (hasOther || unread.some(isSince) || (latest && latest.person !== person && isSince(latest)))
    return null;
  if (person.role === null && isOneOfSeveral(person, paragraph, told)) return null;
  if (teller) return { person, mention: teller.mention, paragraph: teller.mentionParagraph };
  return { person, mention: { person, start: who!.start, end: who!.end }, paragraph: index };
}

function isMeant(
  { name, role, gender, isBody, isMany, isFirm }: Person,
  described: Subject,
  { standsFor }: QuotingGrammar,
): boolean {
  const shown = standsFor?.(described, role);
  if (!shown || name === null || isBody || isMany || !isFirm) return false;
  return !shown.gender || !gender || shown.gender === gender;
}

/** Of whom it was not told what they do, beside others with a name. */
const isOneOfSeveral = (person: Person, paragraph: number, { people }: Told): boolean =>
  [paragraph - 1, paragraph].some((index) =>
    people
      .mentions(index)
      .some((one) => one.person !== person && one.person.name !== null && !one.person.isBody),
  );

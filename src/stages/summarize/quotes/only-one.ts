// The one person with a name whom he or she can mean in all that was told so far, where nobody else may be. Guesses nothing:
// of two, nobody.
import type { Opener, Subject } from '../../../language/quoting.ts';
import type { Mention, People } from './people.ts';
import type { Meant, Told } from './scene.ts';

/** How many paragraphs before its own a pronoun reaches, and how many UTF-16 units. */
export const reach = { paragraphs: 2, units: 900 };

/** Where the one person may stand whom a pronoun can mean in all that was told so far, in paragraphs before its own. */
const farReach = 6;
/** Of a longer text it is not told who is the only one. */
const mostParagraphs = 300;

/**
 * The one person with a name who is shown to be he or she, where nobody else was named before who may be, and nobody was
 * described a moment before: what others say in between takes nothing from that.
 */
export function onlyOne(
  subject: Subject,
  at: number,
  paragraph: number,
  { paragraphs, people, spoken, unread }: Told,
): Meant | null {
  if (subject.kind !== 'pronoun' || !subject.gender || subject.plural || paragraph > mostParagraphs)
    return null;
  let found: { mention: Mention; paragraph: number } | null = null;
  let isOpen = true;
  for (let index = paragraph; index >= 0; index--) {
    const near = paragraph - index <= reach.paragraphs;
    const until = index === paragraph ? at : Number.POSITIVE_INFINITY;
    // Words whose speaker is not known are somebody's who may go on.
    if (near && unread.some((one) => one.paragraph === index && one.end <= until)) return null;
    if (
      !found &&
      paragraphs[index]!.openers.some((opener) => opener.end <= until && isSomebody(opener, subject, people))
    )
      return null;
    for (const mention of people.mentions(index).toReversed()) {
      const { person, start } = mention;
      if (start >= until || person.isBody || person.isMany || person === found?.mention.person) continue;
      if (person.name === null ? near && person.gender === undefined && person.isFirm : false) return null;
      if (person.gender === undefined && person.name !== null && near && (person.isShown || person.speaks))
        return null;
      if (person.gender !== subject.gender) continue;
      if (found || person.name === null || !person.isFirm || !isOpen || paragraph - index > farReach)
        return null;
      found = { mention, paragraph: index };
    }
    // Over a heading nobody is carried.
    isOpen &&= !paragraphs[index]!.opens;
  }
  if (!found) return null;
  const { person } = found.mention;
  const latest = spoken.at(-1);
  if (latest?.person === person)
    return { person, mention: latest.mention, paragraph: latest.mentionParagraph };
  if (latest && latest.person !== person && latest.person.gender !== opposite[subject.gender]) return null;
  return { ...found, person };
}

/** "The president has …": a sentence about somebody who may have any name. */
function isSomebody({ subject: who }: Opener, { gender }: Subject, people: People): boolean {
  if (who?.kind !== 'role') return false;
  const person = people.personOf(who);
  return person.name === null && person.gender !== opposite[gender!];
}

const opposite = { male: 'female', female: 'male' } as const;

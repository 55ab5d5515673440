// Who is of the age by which a subject calls somebody: "the 34-year-old" of "Ann Field, 34".
import type { Subject } from '../../../language/quoting.ts';
import type { Place } from './nearest.ts';
import type { Mention, People } from './people.ts';
import type { Person } from './person.ts';
import type { Meant, Scene } from './scene.ts';

/** "Ann Field, 34, said", „Ann Feld (34)“: behind a name. */
const behind = /^,?\s\(?(\d{1,3})(?=[,);.]|\s\p{Ll}|$)/u;
/** "34-year-old Ann Field", „die 34-jährige Sprecherin Ann Feld“: before it. */
const before = /(?<!\d)(\d{1,3})-\p{L}+(?:-\p{L}+)?\s((?:[\p{L}-]+\s){0,2})$/u;

/** Whether it is told that somebody is not of that age, or that somebody else is. */
export function isOfOtherAge(
  { age }: Subject,
  person: Person,
  { paragraph }: Pick<Place, 'paragraph'>,
  { paragraphs, people }: Scene,
): boolean {
  if (age === undefined) return false;
  const told = agesIn(paragraph, paragraphs, people);
  const own = told.get(person);
  if (own) return !own.has(age);
  return [...told].some(([other, ages]) => other !== person && ages.has(age));
}

/** The one with a name of whom that age is told, where they were told of last. */
export function bearerOf(
  { age }: Subject,
  at: number,
  paragraph: number,
  { paragraphs, people }: Scene,
): Meant | null {
  if (age === undefined) return null;
  const [found, ...others] = [...agesIn(paragraph, paragraphs, people)].filter(([, ages]) => ages.has(age));
  if (!found || others.length > 0 || found[0].name === null || found[0].isBody) return null;
  const [person] = found;
  for (let index = paragraph; index >= 0; index--) {
    const mention = people
      .mentions(index)
      .findLast((one) => one.person === person && (index < paragraph || one.end <= at));
    if (mention) return { person, mention, paragraph: index };
  }
  return null;
}

function agesIn(
  paragraph: number,
  paragraphs: Scene['paragraphs'],
  people: People,
): Map<Person, Set<number>> {
  const told = new Map<Person, Set<number>>();
  for (const { index, block } of paragraphs.slice(0, paragraph + 1))
    for (const mention of people.mentions(index)) {
      const found = ageAt(block.text, mention);
      if (found !== null) told.set(mention.person, (told.get(mention.person) ?? new Set()).add(found));
    }
  return told;
}

function ageAt(text: string, { person, start, end }: Mention): number | null {
  const own = behind.exec(text.slice(end, end + 12));
  if (own) return Number(own[1]);
  const [, age, between = ''] = before.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  // "The 37-year-old blamed Ann Field": of somebody else.
  const isTheirs = between === '' || person.role?.includes(between.trim()) === true;
  return age !== undefined && isTheirs ? Number(age) : null;
}

// Whether an article tells of somebody only as whose friend or kin somebody else is: "Ada Field, whose friend, the rapper Ned Moss,
// had died". No description and no pronoun elsewhere means them.
import type { Person } from './person.ts';
import type { Told } from './scene.ts';

/** How far before a name its sentence is looked at, in UTF-16 units. */
const reach = 160;

export function isOnlyOfAnother(person: Person, { paragraphs, people, grammar }: Told): boolean {
  const { name } = person;
  if (name === null || !grammar.isOnlyOfAnother) return false;
  const leads = paragraphs.flatMap(({ index, block: { text } }) =>
    people
      .mentions(index)
      .filter((one) => one.person === person && text.slice(one.start, one.end).includes(name))
      .map(({ start }) => text.slice(Math.max(0, start - reach), start)),
  );
  return leads.length > 0 && leads.every((lead) => grammar.isOnlyOfAnother!(lead));
}

// Whether somebody else is called by the same noun since one with a name was told of: "Lawyer Tom Reed spoke. A second lawyer
// disagreed. “…,” the lawyer said.": then the noun is either of them.
import type { Subject } from '../../../language/quoting.ts';
import type { Person } from './person.ts';
import type { Told } from './scene.ts';

/** In how many paragraphs above its own the name is looked for. */
const reach = 2;

/** @param until offset in the paragraph before which the other one must be told of */
export function hasRival(
  described: Subject,
  person: Person,
  until: number,
  paragraph: number,
  { paragraphs, people, grammar }: Told,
): boolean {
  if (!grammar.bringsAnother || described.kind !== 'role' || person.name === null) return false;
  let between = '';
  for (let index = paragraph; index >= 0 && paragraph - index <= reach; index--) {
    const { text } = paragraphs[index]!.block;
    const end = index === paragraph ? until : text.length;
    const named = people
      .mentions(index)
      .findLast((one) => one.person === person && one.end <= end && /^\p{Lu}/u.test(text.slice(one.start)));
    between = `${text.slice(named?.end ?? 0, end)} ${between}`;
    if (named) return grammar.bringsAnother(described, between);
  }
  return false;
}

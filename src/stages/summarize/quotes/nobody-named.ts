// Whether a description that may be of somebody with a name is shown as it stands: where nobody whom the article names is told
// to be what it says.
import type { Subject } from '../../../language/quoting.ts';
import { stepBack } from './centre.ts';
import { type Person, shownRole } from './person.ts';
import type { Scene } from './scene.ts';
import { holdsWord } from './shown-at.ts';

/** @param until offset in the paragraph before which somebody may be named whom the description means */
export const isNobodyNamed = (described: Subject, person: Person, place: Place, scene: Scene): boolean =>
  isSpecific(described, scene) ||
  (isCalledBySole(described, person, scene) && !isNamedRightBefore(place, scene));

interface Place {
  paragraph: number;
  until: number;
}

/** "The club's doctor": by what they are of, where nobody with a name is said to be one. */
function isSpecific(described: Subject, { people, grammar }: Scene): boolean {
  const noun = grammar.nounOfSpecific?.(described) ?? null;
  const isHeld = (role: string) =>
    noun!.includes(' ') ? role.toLowerCase().includes(noun!) : holdsWord(role, noun!);
  return noun !== null && !people.named().some(({ role }) => role !== null && isHeld(role));
}

/** "The judge": by what they do, where nobody else can be called so. Of two coaches nobody is the coach. */
function isCalledBySole(described: Subject, person: Person, { people, grammar }: Scene): boolean {
  if (!grammar.tellsCalling?.(described)) return false;
  const isCalledSo = (one: Person): boolean =>
    grammar.standsFor?.(described, { name: one.name, role: shownRole(one) }, '') != null;
  return (
    person.role?.toLowerCase() === described.name.toLowerCase() &&
    !people.named().some(isCalledSo) &&
    !people.described().some((one) => one !== person && isCalledSo(one))
  );
}

/** "Ann Field defended the baker. “…,” said the lawyer.": likely she. */
function isNamedRightBefore({ paragraph, until }: Place, { paragraphs, people }: Scene): boolean {
  const before = stepBack(paragraph, until, paragraphs);
  if (!before || before.index !== paragraph) return false;
  const { start, end } = before.opener;
  return people
    .mentions(paragraph)
    .some(
      (one) =>
        one.person.name !== null &&
        !one.person.isBody &&
        one.person.isFirm &&
        one.start >= start &&
        one.end <= end,
    );
}

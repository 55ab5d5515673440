// Whom a description that points back means: 這名店員 is the clerk of whom the article told before, named or not. Guesses
// nothing: of several who are called so, nobody.
import type { Subject } from '../../../language/quoting.ts';
import type { Person } from './person.ts';
import { type Carried, type Meant, namesOf, type Scene } from './scene.ts';

/** Whether a subject stands for somebody told of before, and says what they are. */
export const pointsTo = ({ kind, name }: Subject): boolean => kind === 'pronoun' && name !== '';

/**
 * @param at offset in the paragraph before which they must have been told of
 * @returns null where nobody is called so
 */
export function calledBefore(
  { name }: Subject,
  at: number,
  paragraph: number,
  { people, grammar }: Pick<Scene, 'people' | 'grammar'>,
): Carried | null {
  const found = new Map<Person, Meant>();
  for (let index = paragraph; index >= 0; index--)
    for (const mention of people.mentions(index).toReversed()) {
      const { person, end } = mention;
      if (index === paragraph && end > at) continue;
      if (person.isBody || person.isMany || person.role === null || found.has(person)) continue;
      if (grammar.isCalled?.(name, person.role)) found.set(person, { person, mention, paragraph: index });
      if (grammar.callsNearest && found.size > 0)
        return paragraph - index <= 1 ? [...found.values()][0]! : null;
    }
  const [only, ...others] = found.values();
  if (!only) return null;
  return others.length === 0 ? only : { candidates: namesOf(found.keys()) };
}

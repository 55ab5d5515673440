// Whom a word means that stands for one of whom the article tells something: 고인, of whom it tells that they died. Of two such, nobody.
import type { Subject } from '../../../language/quoting.ts';
import type { Person } from './person.ts';
import { type Carried, type Meant, namesOf, type Scene } from './scene.ts';

/** @param at offset in the paragraph before which it must have been told */
export function toldOfBefore(
  { toldOf }: Subject,
  at: number,
  paragraph: number,
  { paragraphs, people }: Pick<Scene, 'paragraphs' | 'people'>,
): Carried {
  const found = new Map<Person, Meant>();
  for (const { index, openers, block } of paragraphs.slice(0, paragraph + 1))
    for (const { start, end, subject } of openers) {
      if (index === paragraph && end > at) continue;
      if (!toldOf!.test(block.text.slice(start, end).trimEnd())) continue;
      if (subject?.kind === 'pronoun') continue;
      // 운전자도 숨졌다: of somebody else, too.
      if (subject?.kind !== 'person') return { candidates: namesOf(found.keys()) };
      const person = people.personOf(subject);
      const mention = { person, start: subject.start, end: subject.end };
      if (!found.has(person)) found.set(person, { person, mention, paragraph: index });
    }
  const [only, ...others] = found.values();
  return only && others.length === 0 ? only : { candidates: namesOf(found.keys()) };
}

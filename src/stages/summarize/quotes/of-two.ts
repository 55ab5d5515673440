// Whether what reads as one name is the surnames of two: „rief Moos Feld zu“, where the article names Jan Moos and Ann Feld.
import type { Subject } from '../../../language/quoting.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';

/** Both of them, where the article has the two words beside one another nowhere else. */
export function ofTwo(
  { kind, name }: Subject,
  person: Person,
  { paragraphs, people }: Pick<Scene, 'paragraphs' | 'people'>,
): Person[] {
  const words = name.split(' ');
  if (kind !== 'person' || words.length !== 2 || person.role !== null) return [];
  const places = paragraphs.flatMap(({ block }) => block.text.split(name).slice(1));
  if (places.length > 1) return [];
  const bearers = words.map((word) =>
    people.named().find((one) => one !== person && one.name?.endsWith(` ${word}`) === true),
  );
  return bearers.flatMap((one) => one ?? []);
}

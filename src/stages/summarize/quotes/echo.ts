// Whom a description means that takes up the noun of one that brought somebody in: "the spokesman" of "a spokesman for the
// council". Guesses nothing: of two, nobody, and nobody where somebody with a name is called so.
import type { Subject } from '../../../language/quoting.ts';
import type { Person } from './person.ts';
import type { Meant, Told } from './scene.ts';

/** How many paragraphs before its own it is looked for. */
const reach = 2;

/** @param at offset in the paragraph before which they must have been told of */
export function echoed(subject: Subject, at: number, paragraph: number, told: Told): Meant | null {
  const { paragraphs, people, grammar } = told;
  const { echoes } = grammar;
  if (!echoes || subject.kind !== 'role' || subject.plural) return null;
  const found = new Map<Person, Meant>();
  for (let index = paragraph; index >= 0 && paragraph - index <= reach; index--) {
    const mentions = people.mentions(index);
    for (const mention of mentions.toReversed()) {
      const { person, start, end } = mention;
      // "a spokesman", of "a spokesman for the council".
      if (mentions.some((other) => other.start === start && other.end > end)) continue;
      if ((index === paragraph && end > at) || person.role === null || person.isBody || person.isMany)
        continue;
      if (!echoes(subject, person.role, person.name !== null)) continue;
      if (person.name !== null) return null;
      if (!found.has(person)) found.set(person, { person, mention, paragraph: index });
    }
    // Over a heading nobody is taken up but the only one whom the article has told of so.
    if (paragraphs[index]!.opens && (found.size > 0 || !isOnly(subject, index, told))) break;
  }
  const [only, ...others] = found.values();
  return only && others.length === 0 ? only : null;
}

/** Whether all whom the paragraphs above one tell of by that noun are the same one. */
function isOnly(subject: Subject, until: number, { paragraphs, people, grammar }: Told): boolean {
  const above = paragraphs.slice(0, until);
  const bearers = above
    .flatMap(({ index }) => people.mentions(index).map(({ person }) => person))
    .filter(
      ({ role, name, isBody, isMany }) =>
        role !== null && !isBody && !isMany && grammar.echoes?.(subject, role, name !== null),
    );
  if (new Set(bearers).size !== 1) return false;
  const described = above.flatMap(({ block: { text } }) =>
    (grammar.telling?.somebodies(text) ?? []).filter(({ start, end }) =>
      grammar.echoes?.(subject, text.slice(start, end), false),
    ),
  );
  return described.length < 2;
}

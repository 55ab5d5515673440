// Whom an article names, each by the fullest name that it gives them, with where it does. Proves nothing about who spoke.
import type { Block } from '../../../domain/article.ts';
import type { Language } from '../../../language/language.ts';
import type { QuotingGrammar } from '../../../language/quoting.ts';
import { withStopOfInitial } from './initial.ts';
import { gatherPeople } from './people.ts';
import { type Person, shownRole } from './person.ts';
import { headlineOf, readParagraphs } from './read.ts';

export interface Named {
  name: string;
  role: string | null;
  /** Where outside quotation marks, as offsets into the raw article. */
  mentions: { start: number; end: number }[];
}

/** In the order in which the article first tells of them. */
export function namedIn(blocks: readonly Block[], grammar: QuotingGrammar, language: Language): Named[] {
  const paragraphs = readParagraphs(blocks, grammar, language);
  const people = gatherPeople(paragraphs, grammar, headlineOf(blocks));
  const text = paragraphs.map(({ block }) => block.text).join('\n');
  const found = new Map<Person, Named>();
  const note = (person: Person): Named | undefined => {
    const { name, isFirm, isShown, speaks, isBody } = person;
    if (name === null || !(speaks || (isFirm && isShown && !isBody))) return undefined;
    const known = found.get(person) ?? {
      name: withStopOfInitial(name, text),
      ...{ role: shownRole(person), mentions: [] },
    };
    found.set(person, known);
    return known;
  };
  for (const { index, block } of paragraphs)
    for (const { person, ...at } of people.mentions(index)) {
      const [start, end] = [block.start + at.start, block.start + at.end];
      const known = note(person)?.mentions;
      // Who is said to speak is told of twice.
      if (known?.at(-1)?.start !== start) known?.push({ start, end });
    }
  for (const person of people.named()) note(person);
  return [...found.values()];
}

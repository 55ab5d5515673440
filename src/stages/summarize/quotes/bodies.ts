// Which body a word that points back means: 同社, 이 업체, 該局. The one that the sentences right before are about and that can
// be called so; of several, and past anybody else, none.
import type { Subject } from '../../../language/quoting.ts';
import type { Mention, People } from './people.ts';
import type { Person } from './person.ts';
import { type Carried, type Meant, namesOf, type Scene } from './scene.ts';

/** How many sentences may lie between that tell of nobody. */
const mostBetween = 2;

/** @param at offset in the paragraph before which the body must have been told of */
export function bodyBefore(
  { called }: Subject,
  at: number,
  paragraph: number,
  { paragraphs, people }: Pick<Scene, 'paragraphs' | 'people'>,
): Carried {
  const fitting = (index: number, from: number, to: number): Mention[] =>
    people
      .mentions(index)
      .filter(
        ({ person, start, end }) =>
          person.isBody && person.name !== null && called!.test(person.name) && start >= from && end <= to,
      );
  // A body that says nothing anywhere, and is what the sentence is about.
  const ofSentence = (who: Subject | null, until: number): Mention[] =>
    who?.kind === 'organisation' && who.end <= until && called!.test(who.name)
      ? [{ person: people.personOf(who), start: who.start, end: who.end }]
      : [];
  let between = 0;
  for (let index = paragraph; index >= 0 && paragraph - index <= 1; index--) {
    const { openers, block, opens } = paragraphs[index]!;
    const until = index === paragraph ? at : block.text.length;
    for (const { start, end, subject } of openers.filter((one) => one.start < until).toReversed()) {
      const named = fitting(index, start, Math.min(end, until));
      const bodies = named.length > 0 ? named : ofSentence(subject, until);
      const distinct = new Set(bodies.map(({ person }) => person));
      if (distinct.size > 1) return { candidates: namesOf(distinct) };
      const [mention] = bodies;
      if (mention) return { person: mention.person, mention, paragraph: index };
      // The sentence of the word itself has no subject before it.
      if (end > until && index === paragraph) continue;
      if ((subject && subject.kind !== 'pronoun') || ++between > mostBetween) return { candidates: [] };
    }
    if (opens) break;
  }
  return { candidates: [] };
}

/**
 * The bodies with a name, told of up to a place, that can be called so; each where it was told of last. None where the
 * article does not begin with one: then it is of a body that has not spoken.
 */
export function bodiesCalled({ called, start }: Subject, paragraph: number, people: People): Meant[] {
  const found = new Map<Person, Meant>();
  for (let index = 0; index <= paragraph; index++)
    for (const mention of people.mentions(index)) {
      const { person, end } = mention;
      if (index === paragraph && end > start) continue;
      if (person.isBody && person.name !== null && called!.test(person.name))
        found.set(person, { person, mention, paragraph: index });
    }
  const isLead = [0, 1, 2].some((index) => people.mentions(index).some(({ person }) => found.has(person)));
  return isLead ? [...found.values()] : [];
}

/**
 * "The company said": the only firm that an article has named so far. Of two, none: also where the second one's name is the
 * first one's with more words.
 */
export function onlyFirm(
  subject: Subject,
  paragraph: number,
  { paragraphs, people, grammar }: Scene,
): Meant | null {
  let found: Meant | null = null;
  for (let index = paragraph; index >= 0; index--) {
    const { text } = paragraphs[index]!.block;
    const firms = grammar.firmsIn?.(subject, index === paragraph ? text.slice(0, subject.start) : text);
    if (!firms) return null;
    for (const firm of firms.toReversed()) {
      const { name, start, end } = firm;
      const person = people.named().find((one) => one.name === name) ?? people.personOf(firm);
      if (found && found.person !== person && found.person.name !== name) return null;
      found ??= { person, mention: { person, start, end }, paragraph: index };
    }
  }
  return found;
}

/** How many paragraphs before its own a body's short name reaches. */
const shortReach = 2;

/**
 * The one body with a name that stands in full a moment before a description that can be short for it: "the center". Of
 * several it is told that they are; over a heading none. But a single word that may be no name is short for it in the whole article.
 */
export function bodyInShort(
  subject: Subject,
  paragraph: number,
  { paragraphs, people, grammar }: Scene,
): Meant | 'several' | null {
  const found = new Map<string, Meant>();
  const reach = subject.weak ? paragraph : shortReach;
  for (let index = paragraph; index >= 0 && paragraph - index <= reach; index--) {
    const { block, opens } = paragraphs[index]!;
    const text = index === paragraph ? block.text.slice(0, subject.start) : block.text;
    for (const { name, start, end, ...body } of grammar.bodiesCalled?.(subject, text) ?? []) {
      const person = people.personOf({ name, start, end, ...body });
      if (!found.has(name)) found.set(name, { person, mention: { person, start, end }, paragraph: index });
    }
    if (opens && !subject.weak) break;
  }
  const [only, ...others] = found.values();
  return others.length > 0 ? 'several' : (only ?? null);
}

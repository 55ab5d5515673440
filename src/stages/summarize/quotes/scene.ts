// What is known of an article while its words are given to whoever says them. Types, and nothing that decides.
import type { QuotingGrammar } from '../../../language/quoting.ts';
import type { Mention, People } from './people.ts';
import type { Person } from './person.ts';
import type { Paragraph } from './read.ts';

/** An article as it was read, and the grammar that it was read by. */
export interface Scene {
  paragraphs: readonly Paragraph[];
  people: People;
  grammar: QuotingGrammar;
}

/** The same, and what it told up to a place. */
export interface Told extends Scene {
  /** Whatever was said before, in order. */
  spoken: readonly Spoken[];
  unread: readonly Unread[];
}

/** Somebody is known to have said something there. */
export interface Spoken {
  paragraph: number;
  /** Offsets into the paragraph of the words. */
  start: number;
  end: number;
  person: Person;
  /** Where the article gives the name or the description. */
  mention: Mention;
  mentionParagraph: number;
}

/** Words of which nothing told whose they are. */
export interface Unread {
  paragraph: number;
  end: number;
}

/** Who is meant by words without a name, and where the article tells of them. */
export interface Meant {
  person: Person;
  mention: Mention;
  paragraph: number;
  /** Somebody without a name who wants it so: told of by no name elsewhere. */
  isNameless?: boolean;
}

/** Of several who may be meant, nobody is. */
export type Carried = Meant | { candidates: string[] };

/** Whether words end behind a place. */
export const isBehind = (words: { paragraph: number; end: number }, paragraph: number, at: number): boolean =>
  words.paragraph > paragraph || (words.paragraph === paragraph && words.end > at);

/** How an operator is shown who may be meant. */
export const namesOf = (people: Iterable<Person>): string[] =>
  [...people].map(({ name, role }) => name ?? role ?? '').filter(Boolean);

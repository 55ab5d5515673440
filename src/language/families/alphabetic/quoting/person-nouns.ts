// Whether a noun tells of a person: what people are called by the words of a tongue, or by how the word ends.
import type { PeopleWords } from './words.ts';

/** "neighbour", "mayor", "Sprecherin": by the lists, and where a noun's end alone tells it. */
export const isPersonNoun = (noun: string, { nouns, titles, roleNoun, nounEnds }: PeopleWords): boolean =>
  nouns.has(noun.toLowerCase()) ||
  titles.has(noun.toLowerCase()) ||
  (roleNoun?.test(noun) ?? false) ||
  (nounEnds?.test(noun) ?? false);

/** "glazier", "pilota": also by an end that other words may have too. */
export const maybePersonNoun = (noun: string, people: PeopleWords): boolean =>
  isPersonNoun(noun, people) || (people.roleWord?.test(noun) ?? false);

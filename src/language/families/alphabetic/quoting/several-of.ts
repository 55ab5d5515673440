// Several without an article, where others have one: "abogados de los detenidos señalaron que".
import { areSeveral } from './person-nouns.ts';
import type { Segment } from './segments.ts';
import { firstWord, type Tools } from './tools.ts';

/**
 * "abogados de los detenidos", "Pero fuentes de la Alcaldía": the noun, and whose or what they are.
 * @param other what stands before it
 */
export function severalOf(text: string, other: Segment | undefined, { words, said }: Tools): string | null {
  if (!words.isRomance) return null;
  const phrase = text.replace(/^\p{L}+ /u, (first) =>
    words.coordinators.has(first.trim().toLowerCase()) ? '' : first,
  );
  const isBare = (one: string) =>
    areSeveral(one, words) || (words.anybody.has(firstWord(one)) && /s$/.test(firstWord(one)));
  // "Jueces, médicos y abogados": of more than these.
  if (words.articles.test(phrase) || !isBare(phrase) || isBare(other?.text.trim() ?? '')) return null;
  const [, ...rest] = phrase.split(' ');
  const isOf = rest.findIndex((word) => words.rolePrepositions.has(word));
  const of = isOf < 0 ? [] : rest.slice(isOf);
  const adjectives = isOf < 0 ? rest : rest.slice(0, isOf);
  const isJoined = of.some(
    (word, at) => words.coordinators.has(word) && !words.rolePrepositions.has(of[at + 1] ?? ''),
  );
  const isPlain =
    adjectives.length <= 2 &&
    adjectives.every((word) => /^\p{Ll}{4,}s$/u.test(word)) &&
    of.length <= 8 &&
    !isJoined;
  const hasClause = rest.some((word) => words.subordinators.has(word) || words.finite.test(word));
  return isPlain && !hasClause && phrase.search(said) < 0 ? phrase : null;
}

// Words in marks with which the article's own sentence goes on, and which are none themselves.
import { firstWord, type Tools } from './tools.ts';

/**
 * "It will “ensure a muddled market”", « “que la ville paie” »: alone nobody would know what they say.
 * @param before what the line has in front of their mark
 */
export function isPart(
  before: string,
  quoted: string,
  { words, said, conjunction, language }: Tools,
): boolean {
  if (!/^\p{Ll}/u.test(quoted)) return false;
  const first = firstWord(quoted);
  const isArticle = words.articles.test(`${first} `);
  if (words.conjunctions.has(first) || (!isArticle && words.relativeOpeners.includes(first))) return true;
  const led = before.trimEnd();
  if (!/[\p{L}\p{N}]$/u.test(led)) return false;
  // „dass „die Mühle schließt““: a clause whose verb comes last is no sentence.
  if (conjunction.test(led)) return language.standing.verbLast?.test(`${led} `) === true;
  if (words.firstPersons.has(first) || language.standing.pronounInFront?.test(quoted)) return false;
  const near = led.slice(-60);
  return ![...near.matchAll(said)].some(({ index, 0: verb }) => index + verb.length === near.length);
}

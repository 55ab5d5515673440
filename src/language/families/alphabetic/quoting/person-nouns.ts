// Whether a noun tells of a person: what people are called by the words of a tongue, or by how the word ends.
import type { PeopleWords } from './people-words.ts';
import type { QuotingWords } from './words.ts';

/** "neighbour", "mayor", "Sprecherin": by the lists, and where a noun's end alone tells it. */
export const isPersonNoun = (
  noun: string,
  { nouns, titles, roleNoun, nounEnds, inhabitants }: PeopleWords,
): boolean =>
  nouns.has(noun.toLowerCase()) ||
  titles.has(noun.toLowerCase()) ||
  (roleNoun?.test(noun) ?? false) ||
  (nounEnds?.test(noun) ?? false) ||
  (inhabitants?.test(noun) ?? false);

/** "glazier", "pilota": also by an end that other words may have too. */
export const maybePersonNoun = (noun: string, people: PeopleWords): boolean =>
  isPersonNoun(noun, people) || (people.roleWord?.test(noun) ?? false);

/** "the researchers", "los investigadores", « les enquêteurs », "i medici": several, by the noun, or by an article of several before it. */
export function areSeveral(
  phrase: string,
  { articles, pluralArticles, people, behindName }: QuotingWords,
): boolean {
  const article = articles.exec(phrase)?.[0].trim().toLowerCase() ?? '';
  const noun = /^\p{L}+/u.exec(phrase.slice(article.length).trimStart())?.[0].toLowerCase() ?? '';
  if (article !== '' && !pluralArticles.has(article) && behindName === null) return false;
  const singles = [noun.replace(/s$/, ''), noun.replace(/es$/, '')];
  if (behindName === null)
    singles.push(noun.replace(/i$/, 'o'), noun.replace(/i$/, 'e'), noun.replace(/e$/, 'a'));
  return !isPersonNoun(noun, people) && singles.some((one) => isPersonNoun(one, people));
}

/** "(Reed thanked Ann Field, a nurse,) and two neighbours (said)": without an article, and not who stands in front of them. */
export function areOthers(text: string, words: QuotingWords): boolean {
  const [joint = '', ...rest] = text.trim().toLowerCase().split(/\s+/);
  if (words.isRomance || !words.coordinators.has(joint) || rest.length > 3) return false;
  return rest.some((word) => word.length > 4 && isPersonNoun(word.replace(/(?:s|en|n)$/u, ''), words.people));
}

// Whether what stands before a verb of saying is no clause, but a noun with what tells more of it.
import { firstWord, type Tools } from './tools.ts';

export const isNounAlone = (told: string, tools: Tools): boolean =>
  isPaper(told, tools) || isPlaceAlone(told, tools);

/** "The memo from Ann Field", "Het rapport van de gemeente": a paper and whose it is, before a verb of its own. */
function isPaper(told: string, { words }: Tools): boolean {
  const [article = ''] = words.articles.exec(told) ?? [];
  const list = told.slice(article.length).split(' ').slice(0, 4);
  const noun = list.findIndex((word) => words.documents.has(word.toLowerCase()));
  return (
    article !== '' && noun >= 0 && words.prepositions.has(list[noun + 1] ?? '') && !words.finite.test(told)
  );
}

/** "In einem Haus, an das viele gern denken": a noun and a clause about it, in a tongue that writes nouns with capitals. */
function isPlaceAlone(told: string, { words, language }: Tools): boolean {
  const [phrase = '', clause = '', ...more] = told.split(/,(?!\d)\s*/);
  if (!language.writing.nounsInCapitals || more.length > 0) return false;
  const [first = '', second = ''] = clause.split(' ');
  const isPhrase = words.prepositions.has(firstWord(phrase)) || words.articles.test(phrase);
  return (
    isPhrase &&
    /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}\s\p{Lu}[\p{L}-]+$/u.test(phrase) &&
    /\s\p{Ll}+$/u.test(clause) &&
    words.prepositions.has(first) &&
    words.relatives.test(`, ${second} `)
  );
}

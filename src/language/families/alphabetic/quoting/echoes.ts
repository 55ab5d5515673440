// Whether a description takes up one that brought somebody in: "the spokesman" of "a spokesman for the council", „die Sprecherin“
// of „eine Polizeisprecherin“.
import type { Subject } from '../../../quoting.ts';
import { isWithArticle } from './forms.ts';
import { isOwned } from './owned.ts';
import { isPersonNoun } from './person-nouns.ts';
import { firstWord, type Tools } from './tools.ts';

/** From so many letters on, a noun may be the end of a longer one. */
const longEnough = 5;

/** @param isNamed the role is what somebody with a name is, with or without an article */
export function echoes({ name }: Subject, role: string, isNamed: boolean, tools: Tools): boolean {
  const { words } = tools;
  const article = words.articles.exec(name)?.[0] ?? '';
  const noun = name.slice(article.length).toLowerCase();
  const own = words.articles.exec(role)?.[0] ?? '';
  const isAtEnd = isWithArticle(name.toLowerCase(), headOf(role.slice(own.length), tools), words);
  const isDefinite = isAtEnd || words.definite.has(article.trim().toLowerCase());
  if (!isDefinite || !/^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(noun)) return false;
  if (!isPersonNoun(noun.split(' ').at(-1)!, words.people)) return false;
  if (!isNamed && (own === '' || words.definite.has(firstWord(own)) || isOwned(role, tools))) return false;
  const head = headOf(role.slice(own.length), tools);
  return isAtEnd || head === noun || head.endsWith(` ${noun}`) || isJoined(head, noun, tools);
}

/** Up to what it is of, and to what a clause tells of them. */
function headOf(role: string, { words, language }: Tools): string {
  const list = role.split(/[\s,]+/);
  if (language.writing.nounsInCapitals)
    return (list.find((word) => /^\p{Lu}/u.test(word)) ?? '').toLowerCase();
  const end = list.findIndex(
    (word, i) => i > 0 && (words.prepositions.has(word) || words.relativeOpeners.includes(word)),
  );
  return list
    .slice(0, end < 0 ? list.length : end)
    .join(' ')
    .toLowerCase();
}

const isJoined = (head: string, noun: string, { words }: Tools): boolean =>
  words.verbSecond && noun.length >= longEnough && head.endsWith(noun);

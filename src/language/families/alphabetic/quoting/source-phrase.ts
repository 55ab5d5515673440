// Who or what a source is, in "according to X": somebody, a body, a paper, several without an article.
import type { Subject } from '../../../quoting.ts';
import { areSeveral, isPersonNoun } from './person-nouns.ts';
import { subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

/** The first comma that is none of a number's. */
export function commaFrom(text: string, from: number): number {
  const found = /,(?!\d)/.exec(text.slice(from));
  return found ? from + found.index : -1;
}

/** "Según fuentes de la investigación", "segundo testemunhas", "segundo autoridades locais": several, without an article. */
export function severalAt(phrase: string, at: number, { language, words }: Tools): Subject | null {
  const { written } = language.numbers;
  // "dois aliados ouvidos pela reportagem"
  const isCounted = written.in === 'letters' && (written.words.small.get(firstWord(phrase)) ?? 0) > 1;
  const people = isCounted ? phrase.replace(/^\S+\s+/, '') : phrase;
  const noun = firstWord(people);
  const isSeveral =
    /^\p{Ll}/u.test(phrase) &&
    (words.anybody.has(noun)
      ? noun.length > 4
      : areSeveral(people, words) || words.manyBodies?.has(noun) === true);
  if (!words.isRomance || !isSeveral || words.finite.test(phrase) || phrase.split(' ').length > 7)
    return null;
  return { kind: 'role', name: phrase, role: null, start: at, end: at + phrase.length, plural: true };
}

/** A source is told of in no more words. */
const mostWords = 10;

/** What of a phrase stands before the first small word: "(harbour records) from 1989". */
const headOf = (phrase: string, { words }: Tools): string[] => {
  const list = phrase.trim().split(/\s+/);
  const end = list.findIndex((word, i) => i > 0 && words.prepositions.has(word));
  return end < 0 ? list : list.slice(0, end);
};

/** "court documents", "Harbour Board records", "two officials with knowledge of it", "local farmers": without an article. */
export function withoutArticle(phrase: string, at: number, tools: Tools): Subject | null {
  const { words } = tools;
  const papers = words.accordingToBehind?.papers;
  const name = phrase.trim().replace(/[.!]$/, '');
  const head = headOf(name, tools);
  if (!papers || words.articles.test(name) || words.finite.test(name) || /[,;:“”"]/u.test(name)) return null;
  const last = head.at(-1)!;
  const isPaper = papers.has(last);
  const isMany = /^\p{Ll}|^\d/u.test(name) && (areSeveral(last, words) || words.several?.has(last) === true);
  const isShown =
    head.length > 1 || last === 'reports' || name !== last || words.several?.has(last) || isMany;
  if (!(isPaper || isMany) || !isShown || head.length > 5 || name.split(' ').length > mostWords) return null;
  const start = at + phrase.indexOf(name);
  return {
    ...{ kind: 'role', name, role: null, start, end: start + name.length },
    ...(isPaper ? { isThing: true } : { plural: true }),
  };
}

/** "the mayor, Ann Field,", "Port Lorn’s first warden, Ann Field,": what somebody is, and their name behind the first comma. */
export function namedSource(sentence: string, at: number, comma: number, tools: Tools): Subject | null {
  const { words } = tools;
  const second = words.accordingToBehind ? commaFrom(sentence, comma + 1) : -1;
  const name = sentence.slice(comma + 1, Math.max(comma, second)).trim();
  if (!/^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name)) return null;
  const office = sentence.slice(at, comma);
  const noun = headOf(office, tools).at(-1)!;
  // "the mayor, Ann Field, Tom Reed and others": several that a clause begins with.
  const isList = /^\s*(?:and\s|\p{Lu}\S*(?:\s\p{Lu}\S*)*(?:,|\sand)\s)/u.test(sentence.slice(second + 1));
  if (isList || !isPersonNoun(noun, words.people) || office.split(' ').length > mostWords) return null;
  const subject = subjectIn(sentence.slice(at, second), 'before', tools, at);
  return subject?.kind === 'person' && subject.name === name ? subject : null;
}

/** "Ann Field’s brother", "the mayor’s office": whose, and what. */
function ownedSource(phrase: string, at: number, tools: Tools): Subject | null {
  const { words, organisations } = tools;
  const [whole = '', noun = ''] =
    /^[^,;:“”"]{2,60}?(?:['’]s|s['’])\s(?:\p{Ll}[\p{L}-]*\s){0,2}(\p{Ll}+)$/u.exec(phrase.trim()) ?? [];
  if (!words.accordingToBehind || whole === '') return null;
  const isKnown =
    isPersonNoun(noun, words.people) ||
    organisations.called.test(noun) ||
    words.people.institutions.has(noun);
  return isKnown ? subjectIn(whole, 'before', tools, at + phrase.indexOf(whole)) : null;
}

/** Whom a phrase begins with, or else what: "a report of the ministry". */
export function sourceAt(phrase: string, at: number, tools: Tools): Subject | null {
  const subject = subjectAt(phrase, at, tools) ?? ownedSource(phrase, at, tools);
  if (subject?.kind === 'pronoun') return null;
  const text = phrase.trimStart();
  const article = tools.words.articles.exec(text)?.[0];
  if (article === undefined || subject?.kind === 'person' || (subject && !text.startsWith(subject.name)))
    return subject;
  const [name = ''] = text
    .split(/[.,;:]|\s(?=\p{Ll}+(?:ed|en)\s(?:by|in|on)\s)/u, 1)[0]!
    .split(tools.circumstance, 1);
  const isThing = /\p{Ll}{3}/u.test(name.slice(article.length)) && !tools.words.finite.test(name);
  if (!isThing || name.split(' ').length > mostWords) return subject;
  const start = at + phrase.length - text.length;
  // "a council memo" is no council.
  if (subject?.name === name) return subject;
  const isMany = areSeveral(name, tools.words);
  return { kind: 'role', name, role: null, start, end: start + name.length, ...(isMany && { plural: true }) };
}

// Clauses of a sentence that can stand alone, and whether a line ends where a line may.

import type { Language } from '../language.ts';
import { matchesOf } from './matches.ts';
import { oneLine } from './one-line.ts';
import { endsInSaying, saysSomething } from './saying.ts';
import { connectiveLength, dependence, isVerbless } from './standalone.ts';

/** Whether a line ends where it does by the words of its language. */
export const breaksOff = (line: string, { standing }: Language): boolean =>
  standing.openEnd?.test(line) === true;

/** 公告表示，6月17日下午: a beginning, in a script without blanks, that comes to nothing yet. */
export const isOpen = (clause: string, rest: string, language: Language): boolean =>
  !language.writing.spaced &&
  (endsInSaying(clause, language) || language.standing.tellsNothingYet?.(clause, rest) === true);

/**
 * Of the clauses of a sentence those that tell something, and not only when it was or whom it is about; and that the rest of
 * it does not take back.
 */
export function tellingClausesOf(sentence: string, language: Language): string[] {
  const text = oneLine(sentence);
  return clausesOf(text, language).filter((clause) => {
    const rest = text.slice(text.indexOf(clause) + clause.length);
    return (
      !isOpen(clause, rest, language) &&
      !wantsRest(clause, rest, language) &&
      !isTakenBack(rest, language) &&
      !isInList(clause, rest, language)
    );
  });
}

/** "…, the inspector confirmed | to us", „… dafür sorgen, | dass …“: what is told stands behind it. */
const wantsRest = (clause: string, rest: string, language: Language): boolean => {
  const { writing, standing } = language;
  if (!writing.spaced || !writing.cased) return false;
  const [, next = ''] = /^[,:]?\s?(\p{L}+\s)/u.exec(rest) ?? [];
  return standing.verbLast?.test(next) === true || saysSomething(/\p{L}*$/u.exec(clause)![0], language);
};

/** "The ferry sails again, | but not on Sundays": what stands before it alone would say another thing. */
export const isTakenBack = (rest: string, { standing }: Language): boolean =>
  standing.takesBack?.test(rest.replace(/^[\s,;:–—，；：]+/u, '')) === true;

/** "They used a model, a robot | and young birds": cut within a list, or behind an aside. */
export function isInList(clause: string, rest: string, { writing, standing, topics }: Language): boolean {
  if (!writing.spaced) return false;
  if (/^\s[–—]/u.test(rest) && clause.split(/\s[–—]\s/u).length % 2 === 0) return true;
  const [, last] = /,\s([^,]+)$/u.exec(clause) ?? [];
  const [, next = ''] = /^,?\s(\p{Ll}+)\s/u.exec(rest) ?? [];
  if (last !== undefined && last.split(' ').length <= mostInItem && standing.openEnd?.test(next) === true)
    return true;
  // "They paid for a caravan | , a boat and nine chairs".
  const [, item = '', and = ''] = /^, ([^,]{2,60}(?:, [^,]{2,40})*),? (\p{L}{1,3}) /u.exec(rest) ?? [];
  const isRow = shortItems.test(item) || topics.article?.test(item) === true;
  return isRow && standing.openEnd?.test(and) === true && isConjunction.test(and);
}
const mostInItem = 4;
/** "their dogs, their children": and no clause. */
const shortItems = /^(?:\S+ ){0,2}\S+(?:, (?:\S+ ){0,2}\S+)+$/u;
const isConjunction = /^(?:and|or|und|oder|et|ou|y|e|o|en|of)$/u;

/** Runs of clauses from the start of a sentence that can stand alone; the longer ones first. */
export function clausesOf(sentence: string, language: Language): string[] {
  const text = oneLine(sentence);
  const cjk = !language.writing.spaced;
  const ends = matchesOf(text, cjk ? /[，,；;、：:](?!\d)/gu : /[,;:–—](?=\s)/gu).map((m) => m.index);
  const begin = connectiveLength(text, language);
  const found: string[] = [];
  for (const end of ends.slice(0, 8).reverse()) {
    if (opensAside(text, end)) continue;
    const clause = text.slice(begin, end).trim();
    if (
      /[、：:]/.test(text[end]!) ||
      language.standing.subordinate?.test(clause) ||
      breaksOff(clause, language) ||
      isVerbless(clause, language) ||
      dependence(clause, language) > 0
    )
      continue;
    // "The mayor, Jane Doe, said": whoever is named next is no clause.
    if (!cjk && !language.writing.nounsInCapitals && /^, (?:\p{Lu}[\p{L}.’'-]* ){2}/u.test(text.slice(end)))
      continue;
    if (!cjk && text[end] === ',' && !goesOnBehind(text.slice(end + 1), language)) continue;
    if (!isBalanced(clause) || (!cjk && clause.split(' ').length < 5)) continue;
    if (!cjk && isMereSubject(clause, language)) continue;
    found.push(clause);
  }
  return found;
}

/** "Some 150 people – most of them old – were driven off": what is whole without it goes on behind it. */
const opensAside = (text: string, end: number): boolean =>
  /[–—]/u.test(text[end]!) &&
  /\s[–—](?=[\s,.;])/u.test(text.slice(end + 1)) &&
  text.slice(0, end).split(/\s[–—](?=[\s,.;])/u).length % 2 === 1;

/** Nothing but who it is about: "Ann Field, of Gull Lane", "The guard, Tom Bell, 39", "Ward Councillor Ann Field". */
function isMereSubject(clause: string, language: Language): boolean {
  const [first = '', ...more] = clause.split(/, /u);
  const words = first.split(' ');
  const isName = words.length <= 2 || (words.length <= 4 && /^\p{Lu}/u.test(words.at(-1)!));
  if (more.length > 0 && isName) return true;
  return language.family.quoting(language).openers(clause)[0]?.subject?.end === clause.length;
}

/** "…, which nobody saw", "…, and left": what stands before the comma is whole. Before "…, 39, was charged" it is not. */
const goesOnBehind = (rest: string, { standing }: Language): boolean =>
  standing.subordinate === null || standing.subordinate.test(rest.trim());

const pairs: [string, string][] = [
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['«', '»'],
  ['【', '】'],
];

const anyMark = new RegExp(`["„${pairs.flat().join('')}]`, 'gu');

export function isBalanced(line: string): boolean {
  const text = line.match(anyMark)?.join('') ?? '';
  if (text === '') return true;
  if ((text.split('"').length - 1) % 2 === 1) return false;
  if (text.includes('„')) return text.split('„').length === text.split(/[“”]/u).length;
  return pairs.every(([open, close]) => text.split(open).length === text.split(close).length);
}

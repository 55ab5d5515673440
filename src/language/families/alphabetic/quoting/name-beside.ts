// What stands beside a name, on either side of a verb, and shows that another word than the name is who speaks.
import { execAnyCase, testAnyCase } from '../../../text/any-case.ts';
import { saysSomething } from '../../../text/saying.ts';
import { holdsAttribute } from './attributes.ts';
import { restOfBody } from './named-subject.ts';
import type { Name } from './names.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Segment } from './segments.ts';
import type { Tools } from './tools.ts';

export interface Found {
  name: Name;
  segment: Segment;
}

/** What stands behind a name, and behind what belongs to it: "(the Ministry of Trade) spokesperson". */
export const behind = (name: Name, segment: Segment, tools: Tools): string =>
  segment.text.slice(name.end + (name.organisation ? restOfBody(name, segment, tools).length : 0));

/** A noun goes on behind a name: what is neither a small word nor an adverb. */
export function isOfNoun(rest: string, { language, words, organisations }: Tools, tokens = 1): boolean {
  if (language.writing.nounsInCapitals) return false;
  const [, word] = /^ (\p{Ll}[\p{L}-]+)/u.exec(rest) ?? [];
  if (word === undefined) return false;
  // "zei Ann Field een uur later"
  if (words.verbSecond && words.articles.test(`${word} `)) return false;
  const isPerson = (noun: string) => words.people.nouns.has(noun) || words.anybody.has(noun);
  if (isPerson(word) || isPerson(word.replace(/e?s$/, ''))) return true;
  // "the Norland army"
  if (words.behindName && organisations.called.test(word)) return true;
  if (saysSomething(word, language) || testAnyCase(words.reacts, word)) return false;
  // "Ann Field verwoordt het": behind a name in full, a form of a verb.
  if (words.verbSecond && tokens > 1 && /(?:[^aeiou]t|de|te)$/u.test(word))
    if (words.people.nounEnds?.test(word) !== true && !organisations.called.test(word)) return false;
  // "shook his head"
  if (words.reacts && execAnyCase(words.reacts, rest.slice(1, 60))?.index === 0) return false;
  if (words.behindName === null || words.behindName.test(rest)) return false;
  // "shook his head and", and "waved and" said: a verb, where the clause has two; "de Turkse regering": a noun all the same where the verb stands second.
  if (!words.verbSecond && /(?:ed|ing)$/.test(word)) return false;
  // "lashes out", "shrugs her shoulders", "opens the door": what a noun does not stand before.
  const [, , next = ''] = rest.split(' ');
  const isTaken = words.articles.test(`${next} `) || Object.hasOwn(words.pronouns, next);
  if (/[^s]s$/.test(word) && (isTaken || words.verbParticles?.has(next))) return false;
  return (
    !words.prepositions.has(word) &&
    !words.coordinators.has(word) &&
    !words.subordinators.has(word) &&
    !words.sentenceAdverbs.has(word) &&
    !words.finite.test(word) &&
    !rest.split(' ').some((other) => words.coordinators.has(other))
  );
}

/** "prezydent USA": of what somebody is, where a noun takes a case for it and no small word. */
export const isOfOffice = (
  { organisation, from }: Name,
  { text }: Segment,
  { words: { people } }: Tools,
): boolean =>
  people.cases !== undefined &&
  organisation &&
  text
    .slice(Math.max(0, from - 120), from)
    .split(' ')
    .some((word) => isPersonNoun(word, people));

/** "Česká národní banka": an adjective with the capital of a whole name. */
export function isAdjective(
  { text, tokens, end }: Name,
  segment: Segment,
  { words, language, said }: Tools,
): boolean {
  const { adjective } = words.people;
  if (!adjective || tokens > 1) return false;
  const [, next] = /^ (\p{Ll}[\p{L}-]+)/u.exec(segment.text.slice(end)) ?? [];
  if (next === undefined || !adjective.test(text.toLowerCase())) return false;
  return (
    !words.prepositions.has(next) &&
    !words.coordinators.has(next) &&
    !words.sentenceAdverbs.has(next) &&
    !words.finite.test(next) &&
    !language.words.stop.has(next) &&
    next.search(said) < 0
  );
}

/** "rapporte le ministère dans un message sur le réseau …", "racconta al giornale di aver atteso …": no subject any more. */
export const isBehindPlace = (before: string, { words }: Tools): boolean =>
  words.perfectInfinitive?.test(before) ||
  ((
    before
      .replace(words.wholeOffice ?? /(?!)/u, ' ')
      .toLowerCase()
      .match(/(?<!\p{L})\p{L}+/gu) ?? []
  ).some((word, at) => at > 0 && words.prepositions.has(word) && !words.rolePrepositions.has(word)) &&
    !holdsAttribute(before, words));

/** What stands before a name in its segment, with the offices that were read with it. */
export const upTo = ({ text, from }: Pick<Name, 'text' | 'from'>, segment: Segment): string =>
  segment.text.slice(0, segment.text.indexOf(text, from));

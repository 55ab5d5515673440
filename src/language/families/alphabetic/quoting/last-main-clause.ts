// Whose a verb of saying is in the second of two main clauses: "De brug is dicht en ⟨de gemeente heeft gezegd dat⟩". What the
// first one is about does not speak.
import type { Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isDoubtful } from './openers.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

const joints = /,?\s(\p{Ll}+)(?=\s\p{L})/gu;

/** @param before what stands before the verb; null where it is not surely another clause's */
export function ofLastClause(before: string, tools: Tools): Subject | null {
  const { words, reported } = tools;
  if (words.isRomance || words.people.cases || /["“”„«»‘:;()]/u.test(before)) return null;
  const joint = matchesOf(before, joints)
    .filter(({ 1: word = '' }) => words.coordinators.has(word) && words.asBefore?.has(word) !== true)
    .at(-1);
  if (!joint) return null;
  const clause = before.slice(0, joint.index);
  // "Reed said nothing, but Field told"
  const verb = clause.search(reported);
  const isSilent =
    verb >= 0 && words.saysNothing?.test(`${clause.slice(verb).replace(/^\S+/u, '')},`) === true;
  const isMain =
    (words.finite.test(clause) || isSilent) &&
    (isSilent || clause.search(reported) < 0) &&
    !clause.split(/,\s/u).some((part, i) => i > 0 && words.relativeOpeners.includes(firstWord(part))) &&
    !clause.split(/[\s,]+/u).some((word) => opensClause(word.toLowerCase(), tools));
  const from = joint.index + joint[0].length + 1;
  // "the council has": without what belongs to the verb.
  const auxiliary = words.perfect?.auxiliary.exec(before.slice(from))?.index ?? before.length;
  const subject = isMain ? subjectAt(before.slice(from, from + auxiliary), from, tools) : null;
  if (!subject || isDoubtful(subject) || !['person', 'organisation', 'role'].includes(subject.kind))
    return null;
  const rest = before.slice(subject.end);
  const isBeside =
    rest.trim() === '' ||
    words.perfect?.auxiliary.exec(rest)?.[0].trim() === rest.trim() ||
    words.innerAuxiliaries?.has(rest.trim()) === true;
  return isBeside ? subject : null;
}

const opensClause = (word: string, { words }: Tools): boolean =>
  (words.subordinators.has(word) && !words.articles.test(`${word} `)) ||
  words.conjunctions.has(word) ||
  words.opensCircumstances?.test(`${word} x`) === true;

// Who says something by the second verb of a sentence: "El ministro aplaudió la decisión del juez, pero dijo que “…”", „Karl Uhl
// verließ den Saal in Köln und sagte: „…““.
import { nobody, type Subject } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { describedAt } from './leads.ts';
import { isDoubtful, openersOf } from './openers.ts';
import { conjunctionEnd } from './other-clause.ts';
import { isSomebody } from './parenthetical.ts';
import { spokenBy } from './saying.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';
import { withoutAuxiliary } from './verbs.ts';

/**
 * Whom the sentence begins with, where no clause with a subject of its own stands before the joint.
 * @param before what stands before the verb, from the beginning of its sentence
 */
export function ofSecondVerb(before: string, at: number, tools: Tools): Subject | null {
  const { words, language } = tools;
  if (!isSecondVerb(before, tools) || !/^\p{Lu}[^:;“”„«»"]*$/u.test(before)) return null;
  const subject = openersOf(before, tools)[0]?.subject;
  if (!subject || subject.kind === 'pronoun' || isDoubtful(subject) || !isSomebody(subject, tools))
    return null;
  const between = before.slice(subject.end);
  // In German a comma stands before each other clause.
  const isOne = language.writing.nounsInCapitals ? !/,/.test(between) : conjunctionEnd(between, tools) < 0;
  if (!isOne || bringsAnotherSubject(between, tools)) return null;
  if (words.verbSecond && (!isFirst(before, subject.start, tools) || isJoint(between, tools))) return null;
  // "De agent ⟨knikte⟩"
  const who = words.verbSecond && subject.kind === 'role' ? describedAt(before, 0, tools) : subject;
  return who && shiftedSubject(who, at);
}

/** „Karl Uhl sah Anna Feld in Köln und sagte:“: of whoever stands before both verbs, and of nobody named behind the first one. */
export function sayerOfSecond(core: string, verb: number, at: number, tools: Tools): Subject {
  const first = ofSecondVerb(core.slice(0, verb), at, tools);
  if (first) return first;
  const spoken = spokenBy(core, at, tools, { nearest: 'last' });
  return spoken && (spoken.kind === 'pronoun' || spoken.start <= at) ? spoken : nobody;
}

/** A coordinator stands right before the verb: whose it is, is told before that. */
export function isSecondVerb(before: string, tools: Tools): boolean {
  const { words } = tools;
  const last = /\p{L}+(?=\s*$)/u.exec(withoutAuxiliary(before, tools))?.[0].toLowerCase() ?? '';
  return (
    (words.isRomance || words.verbSecond) && words.coordinators.has(last) && /\p{L}\s/u.test(before.trim())
  );
}

/** Not „Mit Anna Feld (sprach)“, „Den Minister (lobte)“: nothing but an article or an office stands before who does something. */
const isFirst = (before: string, start: number, { words }: Tools): boolean =>
  !(start > 0 && words.prepositions.has(firstWord(before))) &&
  words.people.objectArticles?.has(firstWord(before)) !== true;

/** „Karl Uhl und Anna Feld (trafen sich)“ */
const isJoint = (between: string, { words }: Tools): boolean =>
  words.coordinators.has(firstWord(between)) && /^\s\p{L}+\s(?:\p{Ll}+\s)?\p{Lu}/u.test(between);

/**
 * "Rita Mora llegó y el alcalde la miró y dijo que": the verb may be of whoever stands behind the first coordinator.
 * @param between what stands between whom the sentence begins with and the verb
 */
export function bringsAnotherSubject(between: string, tools: Tools): boolean {
  const { words } = tools;
  return [...between.matchAll(/(?<=(?:,|\s(\p{L}{1,4}))\s)(?=\p{L})/gu)].some(({ 1: small, index }) => {
    const rest = between.slice(index);
    if (small !== undefined && !words.coordinators.has(small)) return false;
    const other = subjectAt(rest, 0, tools);
    const [, next = ''] = /^\s(\p{L}+)/u.exec(rest.slice(other?.end ?? 0)) ?? [];
    // "saludó a la alcaldesa y al juez y dijo": no verb stands behind them.
    const isVerb = next !== '' && !words.prepositions.has(next) && !words.coordinators.has(next);
    return other !== null && other.kind !== 'pronoun' && isSomebody(other, tools) && isVerb;
  });
}

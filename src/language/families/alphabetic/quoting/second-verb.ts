// Who says something by the second verb of a sentence, in Romance tongues: "El ministro aplaudió la decisión del juez, pero dijo
// que “…”".
import type { Subject } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { isDoubtful, openersOf } from './openers.ts';
import { conjunctionEnd } from './other-clause.ts';
import { isSomebody } from './parenthetical.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';
import { withoutAuxiliary } from './verbs.ts';

/**
 * Whom the sentence begins with, where no clause with a subject of its own stands before the joint.
 * @param before what stands before the verb, from the beginning of its sentence
 */
export function ofSecondVerb(before: string, at: number, tools: Tools): Subject | null {
  const { words } = tools;
  const last = /\p{L}+(?=\s*$)/u.exec(withoutAuxiliary(before, tools))?.[0].toLowerCase() ?? '';
  if (!words.isRomance || !words.coordinators.has(last) || !/^\p{Lu}[^:;“”„«»"]*$/u.test(before)) return null;
  const subject = openersOf(before, tools)[0]?.subject;
  if (!subject || subject.kind === 'pronoun' || isDoubtful(subject) || !isSomebody(subject, tools))
    return null;
  const between = before.slice(subject.end);
  if (conjunctionEnd(between, tools) >= 0 || bringsAnotherSubject(between, tools)) return null;
  return shiftedSubject(subject, at);
}

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

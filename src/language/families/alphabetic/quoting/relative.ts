// Who says something in a clause that tells more of them: "the plan of Ann Field, who told reporters: “…”".
import type { Subject } from '../../../quoting.ts';
import { isPersonNoun } from './person-nouns.ts';
import { findPeople } from './register.ts';
import { isPassive } from './saying.ts';
import type { Tools } from './tools.ts';

/**
 * Of a clause that opens right behind somebody's name and has nobody else in it before its verb of saying, the last one of
 * the lead.
 * @param lead what stands before the marks, without the colon
 */
export function relativeSayer(lead: string, at: number, tools: Tools): Subject | null {
  const { words } = tools;
  const verb = [...lead.matchAll(tools.said)].at(-1);
  // "who told reporters on Monday", and nothing else.
  if (!verb || !/^[^,;]{0,60}$/.test(lead.slice(verb.index))) return null;
  const before = lead.slice(0, verb.index);
  const relative = [
    ...before.matchAll(
      new RegExp(`(?:(?<comma>,?)\\s(?:${words.relativeOpeners.join('|')})|,\\s(?:que|che))\\s`, 'gu'),
    ),
  ].at(-1);
  if (!relative || (words.relativesWantComma && relative.groups!.comma === '')) return null;
  // Nothing but what belongs to the verb: "who on Monday", « qui a », "die gestern".
  const between = before.slice(relative.index + relative[0].length);
  if (!/^(?:\p{L}+\s){0,3}$/u.test(between)) return null;
  if (isPassive(between, tools) || words.negations.test(between.trimEnd())) return null;
  const who = findPeople(before.slice(0, relative.index), tools).findLast(
    ({ kind, end, unshown, weak }) => kind === 'person' && end === relative.index && !unshown && !weak,
  );
  if (!who || isOfSomebody(before.slice(0, who.start), tools)) return null;
  return { ...who, start: who.start + at, end: who.end + at };
}

/** "a friend of Ann Field, who …": either of two. */
function isOfSomebody(before: string, { words }: Tools): boolean {
  const [noun = '', small = ''] = before.trim().toLowerCase().split(/\s+/).slice(-2);
  return words.rolePrepositions.has(small) && isPersonNoun(noun, words.people);
}

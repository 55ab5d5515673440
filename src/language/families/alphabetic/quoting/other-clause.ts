// Whose clause follows words within a sentence: "confirmó la obra “…”, recordando que el Gobierno prometió …", "“…”, porque o
// Governo prometeu …": whoever is its subject is told of, and has not said the words.
import type { Subject, Surroundings } from '../../../quoting.ts';
import { leadIn } from './lead-in.ts';
import { openersOf } from './openers.ts';
import { isSomebody } from './parenthetical.ts';
import { firstWord, type Tools } from './tools.ts';

/** @param clause what follows the words @param at where it begins @param spoken whoever it seems to give them to */
export function isOfOtherClause(
  clause: string,
  at: number,
  spoken: Subject,
  around: Surroundings,
  tools: Tools,
): boolean {
  if (!tools.words.isRomance || !['person', 'organisation', 'role'].includes(spoken.kind)) return false;
  const { text } = leadIn(around, tools);
  if (!/\p{L}[^.!?…:]*$/u.test(text)) return false;
  const before = clause.slice(0, spoken.start - at);
  const opened = Math.max(conjunctionEnd(before, tools), likewiseIn(clause, text, tools));
  // "…, que es, dijo Ana Ruiz, …": behind its verb of saying.
  return opened >= 0 && before.slice(opened).search(tools.said) < 0;
}

/** "Ana Ruiz confirmó las obras “…”, como el Gobierno prometió": what somebody else does too; -1 where nobody else is there. */
function likewiseIn(clause: string, lead: string, tools: Tools): number {
  const word = firstWord(clause);
  if (!tools.words.likewise?.has(word)) return -1;
  const subject = openersOf(lead, tools)[0]?.subject;
  return subject && isSomebody(subject, tools) ? word.length : -1;
}

/** Where the last word ends that opens another clause; -1 where none does. */
export function conjunctionEnd(text: string, { words }: Tools): number {
  const ends = [...text.matchAll(/\p{L}+/gu)]
    .filter(({ 0: word }) => words.conjunctions.has(word) || words.subordinators.has(word))
    .map(({ 0: word, index }) => index + word.length);
  const clause = words.clauses?.exec(` ${text}`);
  return Math.max(-1, ...ends, clause ? clause.index + clause[0].length - 1 : -1);
}

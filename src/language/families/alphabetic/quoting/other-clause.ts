// Whose clause follows words within a sentence: "confirmó la obra “…”, recordando que el Gobierno prometió …", "“…”, porque o
// Governo prometeu …": whoever is its subject is told of, and has not said the words.
import type { Subject, Surroundings } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { contentStart } from './content-start.ts';
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
  if (opensContrast(clause, tools)) return true;
  if (!['person', 'organisation', 'role'].includes(spoken.kind)) return false;
  if (tools.words.isRomance && tellsItsOwn(clause.slice(spoken.start - at), spoken, tools)) return true;
  const { text } = leadIn(around, tools);
  if (!tools.words.isRomance) return isOfNextSaying(clause, spoken.start - at, text, tools);
  if (!/\p{L}[^.!?…:]*$/u.test(text)) return false;
  const before = clause.slice(0, spoken.start - at);
  // "X se comprometió a “…” y Y garantizó el plazo": a clause of its own, and no comma that sets the words apart.
  const small = firstWord(before);
  if (before.trim() === small && tools.words.together.has(small) && !/[,.!?…]$/.test(around.words))
    return true;
  const opened = Math.max(conjunctionEnd(before, tools), likewiseIn(clause, text, tools));
  // "…, que es, dijo Ana Ruiz, …": behind its verb of saying.
  return opened >= 0 && before.slice(opened).search(tools.said) < 0;
}

/** "Ann Field called it “…” ⟨while Tom Reed said that …⟩": what is joined to a clause with a verb of saying, or has words of its own. */
function isOfNextSaying(clause: string, subject: number, lead: string, tools: Tools): boolean {
  const { nextSaying } = tools.words;
  if (!nextSaying || !/\p{L}[^.!?…:]*$/u.test(lead)) return false;
  const [joint] = matchesOf(` ${clause}`, nextSaying);
  if (joint?.index !== 0 || subject < joint[0].length - 1) return false;
  // “…” and posted a picture: the verb has the subject of the one before.
  if (clause.slice(0, subject).search(tools.said) >= 0) return false;
  return (
    lead.search(tools.said) >= 0 ||
    matchesOf(clause, tools.reported).some(
      ({ 0: verb, index }) =>
        index > subject &&
        contentStart(clause.slice(index + verb.length), verb, clause.slice(0, index), tools) > 0,
    )
  );
}

/** "“…”, mentre Ana Ruiz dice", "“…”, terwijl Eva Bos zegt": what is held against the words has a speaker of its own. */
function opensContrast(clause: string, { words }: Tools): boolean {
  if (words.reportForms?.contrasts) return words.reportForms.contrasts.test(clause);
  const first = firstWord(clause);
  return (
    words.verbSecond &&
    words.subordinators.has(first) &&
    words.asBefore?.has(first) !== true &&
    !words.relativeOpeners.includes(first)
  );
}

/** "Condenado por “…” y “…”, Luis Gil asegura que": of whoever stands before the verb are the words that its conjunction opens. */
function tellsItsOwn(clause: string, { start, end }: Subject, { words, said }: Tools): boolean {
  const told = clause.slice(end - start);
  const [verb] = matchesOf(told, said);
  const [that = ''] = verb ? (/^\s*\p{L}+/u.exec(told.slice(verb.index + verb[0].length)) ?? []) : [];
  return words.conjunctions.has(that.trim()) && !/[,;]/.test(told.slice(0, verb?.index));
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

// The first sentence of a text without a title, as its title: whole where it fits, or else as much of it as tells something.

import type { Language } from '../../../language/language.ts';
import { breaksOff, isBalanced, isOpen } from '../../../language/text/clauses.ts';
import { endsInSaying } from '../../../language/text/saying.ts';
import { connectiveLength } from '../../../language/text/standalone.ts';
import { mainClausesOf } from '../../../language/text/verb-last.ts';
import { lengthOf } from './comparable.ts';

export const maxTitle = 62;
/** Where no part of a sentence stands alone, all of it does. */
const maxWhole = 100;
const leastPart = 14;

/** A sentence that is too long for a title ends, or begins, at a pause of its own. */
export function clipped(sentence: string, language: Language): string {
  const whole = sentence.slice(connectiveLength(sentence, language)).replace(/[。．.]$/u, '');
  if (lengthOf(sentence) <= maxTitle) return whole;
  const part = language.standing.wholeBefore ? partOfVerbLast(whole, language) : beginningOf(whole, language);
  if (part !== null) return part;
  if (!language.writing.cased && lengthOf(whole) <= maxWhole) return whole;
  return `${wholeWords(whole.slice(0, firstOf(whole)), language)}…`;
}

/** Up to its last pause within the limit that no verb of saying stands before. */
function beginningOf(sentence: string, language: Language): string | null {
  let pause = 0;
  for (let at = 8; at < firstOf(sentence); at++) {
    const before = sentence.slice(0, at);
    const isPause = /[,，、;；:：—–]/u.test(sentence[at]!) && !endsInSaying(before, language);
    if (
      isPause &&
      (language.writing.cased ||
        !(breaksOff(before, language) || isOpen(before, sentence.slice(at), language)))
    )
      pause = at;
  }
  // "Since the mayor, José Sanz, …": the clause that comes first tells nothing yet.
  const isClause = language.writing.spaced && language.standing.subordinate?.test(sentence) === true;
  return pause > 8 && !isClause ? sentence.slice(0, pause) : null;
}

/** Where the verb comes last, what stands before a pause is whole with its own; or the main clause is. */
function partOfVerbLast(sentence: string, language: Language): string | null {
  const fits = (part: string) =>
    lengthOf(part) <= maxTitle && lengthOf(part) >= leastPart && isBalanced(part);
  for (const { index } of [...sentence.matchAll(/[、，,]/gu)].reverse()) {
    const before = language.standing.wholeBefore!.exec(sentence.slice(0, index))?.[1];
    if (before !== undefined && fits(before)) return before;
  }
  if (language.writing.spaced && lengthOf(sentence) <= maxWhole) return null;
  return mainClausesOf(sentence, language).find(fits) ?? null;
}

/** How much of a sentence a title holds. */
function firstOf(sentence: string): number {
  let end = 0;
  for (const char of sentence) {
    if (lengthOf(sentence.slice(0, end)) > maxTitle) break;
    end += char.length;
  }
  return end;
}

/** "… for the board of the new" → "… for the board": no piece of a word, and no word that wants another. */
function wholeWords(text: string, language: Language): string {
  if (!language.writing.spaced) return text;
  const words = text.split(' ').slice(0, -1);
  while (words.length > 4 && breaksOff(words.join(' '), language)) words.pop();
  return words.join(' ').replace(/[,;:]$/u, '') || text;
}

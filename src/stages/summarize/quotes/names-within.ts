// Names in marks within the sentence that leads to what is said: Ann Feld sagte der „Neuen Zeitung“ aus Kiel: „…“. They part
// no sentence, and are nobody who speaks.
import type { Language } from '../../../language/language.ts';
import type { Attribution, QuotingGrammar } from '../../../language/quoting.ts';
import type { Marked } from '../../../language/text/marks.ts';
import { saysSomething } from '../../../language/text/saying.ts';

/** A paper or a programme has no longer name, in UTF-16 units. */
const longest = 30;

/** How much may stand between it and the colon. */
const behind = /^(?:\s\p{L}[^.!?…"“”„«»:;,]{0,60})?:\s*$/u;

/** @param next where the words open that the sentence leads to */
export const isNameWithin = (
  text: string,
  { open, start, end, close }: Marked,
  next: number,
  { wraps, telling }: QuotingGrammar,
  language: Language,
): boolean =>
  wraps === true &&
  telling?.wantsSubject === true &&
  end - start <= longest &&
  next - close <= longest * 3 &&
  /^\p{Lu}[\p{L}\d’'-]*(?: \p{L}[\p{L}\d’'-]*){0,3}$/u.test(text.slice(start, end)) &&
  /\p{Ll}\s$/u.test(text.slice(0, open)) &&
  behind.test(text.slice(close, next)) &&
  !goesOnToSay(text.slice(close, next).trim(), language);

/** … als „Spielball der Nachbarn“ und erklärte: a second verb, and not “(Ann Feld vom Verein „Neue Wege“) sagte”. */
const goesOnToSay = (rest: string, language: Language): boolean =>
  saysSomething(rest, language) && !saysSomething(rest.split(' ', 1)[0]!, language);

/** The text with letters in their place; every offset stays. */
export const withoutNames = (text: string, names: readonly Marked[]): string =>
  names.reduce(
    (hidden, { open, close }) =>
      hidden.slice(0, open) + hidden.slice(open, close).replace(/\S/gu, 'x') + hidden.slice(close),
    text,
  );

/** What holds such a name, or ends right before it (der Verein „Neue Wege“), tells nobody in full. */
export const ofNobodyHidden = (found: Attribution | null, names: readonly Marked[]): Attribution | null =>
  found && names.some(({ open, close }) => found.subject.start < close && found.subject.end >= open - 1)
    ? null
    : found;

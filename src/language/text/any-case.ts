// Patterns with the flags i and u, tried without the flag i on texts in small letters. V8 looks each letter and class of such a
// pattern up in Unicode's tables when it compiles it: those of French verbs of saying take 29 ms so, and 10 without the flag.
import { oncePer } from './once-per.ts';

/** What is one letter with another to such a pattern, and no capital of it: long s, and the iota below. */
const odd = /İ|ſ|\u0345/;

/** A text in small letters, unit for unit: texts that no pattern with the flags i and u tells apart become one. */
export function smallLetters(text: string): string {
  if (!odd.test(text)) return text.toLowerCase();
  // İ would become two units, and is a letter of its own.
  const parts = text.replaceAll('ſ', 's').replaceAll('\u0345', 'ι').split('İ');
  return parts.map((part) => part.toLowerCase()).join('İ');
}

/** Classes by case or of marks, ranges of capitals, modifiers and Greek say something else of small letters, or without the flag. */
const needsFlag =
  /\\p\{(?:L[^}]|M|Lower|Upper)|\\P|\\u(?:0[1-9a-fA-F]|1|\{)|\(\?-?[a-z]+[-:]|[µſ\u0250-\u1fff]|(?!A-Z)[A-ZÀ-Þ]-|-(?!Z)[A-ZÀ-Þ]/u;
/** A class or another escape, how a group begins, or a sign. */
const parts = /\\p\{[^}]*\}|\\.|\(\?<\w+>|[^\\]/gsu;

/** The pattern for texts in {@link smallLetters}; itself where it needs its flag, and the text as it is. */
export const forSmallLetters = oncePer((pattern: RegExp): RegExp => {
  const { source, flags } = pattern;
  if (!/i.*u/.test(flags) || needsFlag.test(source)) return pattern;
  const inSmall = source.replace(parts, (part) => (part.length > 1 ? part : part.toLowerCase()));
  return new RegExp(inSmall, flags.replace('i', ''));
});

/** The first match of a pattern with the flags i and u, which may be told in small letters; no place is remembered. */
export function execAnyCase(pattern: RegExp, text: string): RegExpExecArray | null {
  const inSmall = forSmallLetters(pattern);
  return inSmall === pattern ? pattern.exec(text) : inSmall.exec(smallLetters(text));
}

/** Whether a text matches such a pattern. */
export const testAnyCase = (pattern: RegExp | null | undefined, text: string): boolean =>
  pattern != null && execAnyCase(pattern, text) !== null;

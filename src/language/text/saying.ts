// Verbs of saying, made into patterns, and one question over them.
import type { Language } from '../language.ts';

const patterns = new WeakMap<Language, RegExp>();

/** Whether a short fragment of text holds a verb of saying. */
export function saysSomething(fragment: string, language: Language): boolean {
  let pattern = patterns.get(language);
  if (!pattern) {
    const verbs = alternatives(language.saying.said);
    pattern =
      verbs === ''
        ? /(?!)/u
        : new RegExp(language.writing.cased ? `(?<!\\p{L})(?:${verbs})(?!\\p{L})` : verbs, 'iu');
    patterns.set(language, pattern);
  }
  return pattern.test(fragment);
}

/** Longest first, so that a pattern prefers 說道 to 說. */
export const alternatives = (list: readonly string[]): string =>
  [...new Set(list)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

// Verbs of saying, made into patterns, and one question over them.

import type { Language } from '../language.ts';
import { testAnyCase } from './any-case.ts';
import { perLanguage } from './per-language.ts';

const patternOf = perLanguage(({ saying, writing }) => {
  const verbs = alternatives(saying.said);
  if (verbs === '') return /(?!)/u;
  return new RegExp(writing.cased ? `(?<!\\p{L})(?:${verbs})(?!\\p{L})` : verbs, 'iu');
});

/** Whether a short fragment of text holds a verb of saying. */
export const saysSomething = (fragment: string, language: Language): boolean =>
  testAnyCase(patternOf(language), fragment);

const verbsByEnd = perLanguage(({ saying: { said, reported } }) =>
  Map.groupBy([...said, ...reported], (verb) => verb.at(-1)),
);

/** 周柏雅指出: what comes next is what it would tell. */
export const endsInSaying = (text: string, language: Language): boolean =>
  verbsByEnd(language)
    .get(text.at(-1))
    ?.some((verb) =>
      language.writing.spaced
        ? text.endsWith(` ${verb}`)
        : text.endsWith(verb) && !passive.test(text.slice(0, -verb.length)),
    ) === true;
/** 待釐清, 遭質疑: what is done to somebody or something, and nothing follows. */
const passive = /[待受被遭獲获]$/u;

/** Longest first, so that a pattern prefers 說道 to 說. */
export const alternatives = (list: readonly string[]): string =>
  [...new Set(list)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

/** The same ends, tried at the end of a text alone and not from each of its places on. @param pattern ends in `$` */
export const atEnd = ({ source, flags }: RegExp): RegExp =>
  new RegExp(`$(?<=${source.replace(/\$$/u, '')})`, flags);

/** What refuses at once a place where none of the words can begin, before a pattern that tries them one by one. */
export const beginning = (list: readonly string[]): string => `(?=[${[...openingsOf(list)].join('')}])`;

/** What any of the words begins with. */
export const openingsOf = (list: readonly string[]): Set<string> => new Set(list.map(([first]) => first!));

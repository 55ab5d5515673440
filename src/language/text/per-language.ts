// What a mechanism makes of a language's data, such as its patterns, is made once for each language.
import type { Language } from '../language.ts';
import { oncePer } from './once-per.ts';

/** The same function, which asks `make` only the first time that it sees a language. */
export const perLanguage = <Made extends object>(
  make: (language: Language) => Made,
): ((language: Language) => Made) => oncePer(make);

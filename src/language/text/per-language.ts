// What a mechanism makes of a language's data, such as its patterns, is made once for each language.
import type { Language } from '../language.ts';

/** The same function, which asks `make` only the first time that it sees a language. */
export function perLanguage<T extends object>(make: (language: Language) => T): (language: Language) => T {
  const made = new WeakMap<Language, T>();
  return (language) => {
    let value = made.get(language);
    if (value === undefined) {
      value = make(language);
      made.set(language, value);
    }
    return value;
  };
}

// "Hans S.": a name of which the article tells the first letter alone is shown with its full stop.
import { escaped } from './registry.ts';

/** @param text where it stands; behind it a sentence goes on, which the stop cannot end */
export const withStopOfInitial = (name: string, text: string): string =>
  /\s\p{Lu}$/u.test(name) && new RegExp(`${escaped(name)}\\.(?:,|\\s\\p{Ll})`, 'u').test(text)
    ? `${name}.`
    : name;

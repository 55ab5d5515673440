// Whether a line is about the news, as far as the headline tells: readers of many digests found two of three lines without a
// word of it to tell of something else.
import type { Language } from '../../language/language.ts';
import { termsOf } from '../../language/text/words.ts';

/** Tells of a line whether it has a word of the title. */
export function aboutTest(title: string, language: Language): (line: string) => boolean {
  const titled = new Set(termsOf(title, language));
  return (line) => termsOf(line, language).some((term) => titled.has(term));
}

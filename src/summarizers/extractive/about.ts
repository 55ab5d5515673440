// Whether a line is about the news, as far as the headline tells: readers of many digests found two of three lines without a
// word of it to tell of something else.
import type { Reading } from './reading.ts';

/** Tells of a line whether it has a word of the title. */
export function aboutTest(title: string, { terms }: Reading): (line: string) => boolean {
  const titled = new Set(terms(title));
  return (line) => terms(line).some((term) => titled.has(term));
}

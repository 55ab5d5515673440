// What a text of a document is asked once it is not asked again, as long as the grammar of that document is there.
import { oncePer } from '../../../text/once-per.ts';
import type { Tools } from './tools.ts';

/** Answers by the words they were read in. With tools that are of no document nothing is kept. */
export function oncePerDocument<T>(): (tools: Tools, words: string, read: () => T) => T {
  const knownOf = oncePer((_tools: Tools) => new Map<string, T>());
  return (tools, words, read) => {
    if (!tools.isOfDocument) return read();
    const known = knownOf(tools);
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = read();
    known.set(words, found);
    return found;
  };
}

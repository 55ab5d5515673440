// What a text of a document is asked once it is not asked again, as long as the grammar of that document is there.
import type { Tools } from './tools.ts';

/** Answers by the words they were read in. With tools that are of no document nothing is kept. */
export function oncePerDocument<T>(): (tools: Tools, words: string, read: () => T) => T {
  const documents = new WeakMap<Tools, Map<string, T>>();
  return (tools, words, read) => {
    if (!tools.isOfDocument) return read();
    const known = documents.get(tools) ?? new Map<string, T>();
    documents.set(tools, known);
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = read();
    known.set(words, found);
    return found;
  };
}

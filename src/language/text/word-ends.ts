// Which words of a list a text ends in. It is looked up from the last character backwards: a pattern of a thousand words
// would try each of them at each place of the text.

export interface WordEnds {
  /** Whether a text ends in one of the words. */
  test(text: string): boolean;
  /** Of the longest word that a text ends in, up to `end`; 0 where it ends in none. In UTF-16 units, as are all offsets. */
  lengthIn(text: string, end?: number): number;
  /** Where each of the words begins that a text ends in, the shortest first. */
  startsIn(text: string, end?: number): number[];
}

interface Node {
  isWord: boolean;
  before: Map<number, Node>;
}

const leaf = (): Node => ({ isWord: false, before: new Map() });

export function wordEnds(words: Iterable<string>): WordEnds {
  const root = leaf();
  for (const word of words) {
    let node = root;
    for (let at = word.length - 1; at >= 0; at--) {
      const code = word.charCodeAt(at);
      const next = node.before.get(code) ?? leaf();
      node.before.set(code, next);
      node = next;
    }
    node.isWord = true;
  }

  function startsIn(text: string, end = text.length): number[] {
    const starts: number[] = [];
    let node = root;
    for (let at = end - 1; at >= 0; at--) {
      const next = node.before.get(text.charCodeAt(at));
      if (!next) break;
      if (next.isWord) starts.push(at);
      node = next;
    }
    return starts;
  }

  const lengthIn = (text: string, end = text.length): number => end - (startsIn(text, end).at(-1) ?? end);
  return { test: (text) => startsIn(text).length > 0, lengthIn, startsIn };
}

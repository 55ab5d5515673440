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

/** Words with the same end. */
interface Node {
  isWord: boolean;
  words: readonly string[];
  /** By the character before that end; null until a text was looked up that has it. */
  before: Map<number, Node> | null;
}

const nodeOf = (words: readonly string[], length: number): Node => ({
  isWord: words.some((word) => word.length === length),
  words,
  before: null,
});

/** A node more is made only where a text leads: at once, those of Korean take 10 ms of each process, whatever it reads. */
function wordsBefore({ words }: Node, length: number): Map<number, Node> {
  const longer = words.filter((word) => word.length > length);
  const groups = Map.groupBy(longer, (word) => word.charCodeAt(word.length - 1 - length));
  return new Map([...groups].map(([code, group]) => [code, nodeOf(group, length + 1)]));
}

export function wordEnds(words: Iterable<string>): WordEnds {
  const root: Node = { isWord: false, words: [...words], before: null };

  function startsIn(text: string, end = text.length): number[] {
    const starts: number[] = [];
    let node = root;
    for (let at = end - 1; at >= 0; at--) {
      node.before ??= wordsBefore(node, end - 1 - at);
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

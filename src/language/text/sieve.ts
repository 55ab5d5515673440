// Picks from many patterns the few that can match a text at all, by the words that each of them needs. One pass over the
// text, however many patterns there are.
import type { NeededWords } from './needed-words.ts';

/** What may match a text, which comes in small letters; in the order in which it was given to the sieve. */
export type Sieve<T> = (text: string) => T[];

/** So many letters of a word are looked up; the others are compared. */
const lookedUp = 4;
/** A power of two: places for what is looked up. */
const places = 0x4000;

interface Sifted<T> {
  item: T;
  needed: NeededWords;
}

interface Waiting {
  word: string;
  /** Of the items that need it. */
  indices: readonly number[];
}

export function openSieve<T>(items: readonly Sifted<T>[]): Sieve<T> {
  const always = [...items.keys()].filter((index) => items[index]!.needed === null);
  /** By the letters that a word begins with; others may have their number. */
  const waiting = new Map<number, Waiting[]>();
  /** Whether a word waits for a number like this one: hardly ever, and asking costs less than looking it up. */
  const isTaken = new Uint8Array(places);
  for (const [word, indices] of byWord(items)) {
    let key = 0;
    for (let at = 0; at < Math.min(lookedUp, word.length); at++) key = joined(key, word.charCodeAt(at));
    waiting.set(key, [...(waiting.get(key) ?? []), { word, indices }]);
    isTaken[key % places] = 1;
  }
  return (text) => {
    const found = new Set(always);
    for (let from = 0; from < text.length; from++) {
      let key = 0;
      for (let at = from; at < Math.min(from + lookedUp, text.length); at++) {
        key = joined(key, text.charCodeAt(at));
        if (!isTaken[key % places]) continue;
        for (const { word, indices } of waiting.get(key) ?? [])
          if (text.startsWith(word, from)) for (const index of indices) found.add(index);
      }
    }
    return [...found].sort((a, b) => a - b).map((index) => items[index]!.item);
  };
}

const joined = (key: number, code: number): number => (Math.imul(key, 31) + code) & 0x3fffffff;

function byWord(items: readonly Sifted<unknown>[]): Map<string, number[]> {
  const indices = new Map<string, number[]>();
  for (const [index, { needed }] of items.entries())
    for (const word of new Set(needed)) {
      const known = indices.get(word);
      if (known) known.push(index);
      else indices.set(word, [index]);
    }
  return indices;
}

// Picks from many patterns the few that can match a text at all, by the words that each of them needs. One pass over the
// text, however many patterns there are.
import { execAnyCase } from './any-case.ts';
import { type NeededWords, neededIn } from './needed-words.ts';

/** What may match a text, in the order in which it was given to the sieve. */
export type Sieve<T> = (text: string) => T[];

/** So many letters of a word are looked up; the others are compared. */
const lookedUp = 4;
/** A power of two: numbers that letters are looked up by. */
const places = 0x4000;
/** What a place tells of letters: that a word goes on behind them, that words wait for them. */
const goesOn = 1;
const waits = 2;

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
  /** By the letters that a word begins with, as a number; others may have the same. */
  const waiting = new Map<number, Waiting[]>();
  const told = new Uint8Array(places);
  for (const [word, indices] of byWord(items)) {
    const last = Math.min(lookedUp, word.length) - 1;
    let key = 0;
    for (let at = 0; at <= last; at++) {
      key = joined(key, word.charCodeAt(at));
      told[key]! |= at < last ? goesOn : waits;
    }
    waiting.set(key, [...(waiting.get(key) ?? []), { word, indices }]);
  }
  return (given) => {
    const text = given.toLowerCase();
    const found = [...always];
    for (let from = 0; from < text.length; from++) {
      const end = Math.min(from + lookedUp, text.length);
      let key = 0;
      let tells = goesOn;
      for (let at = from; at < end && tells & goesOn; at++) {
        key = joined(key, text.charCodeAt(at));
        tells = told[key]!;
        if (!(tells & waits)) continue;
        for (const { word, indices } of waiting.get(key) ?? [])
          if (text.startsWith(word, from)) found.push(...indices);
      }
    }
    const indices = found.length > 1 ? [...new Set(found)].sort((a, b) => a - b) : found;
    return indices.map((index) => items[index]!.item);
  };
}

const joined = (key: number, code: number): number => (key * 31 + code) & (places - 1);

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

/** Of what is made of sources, what may match. It is made when it is first found: most patterns of a language never are. */
export function sift<S, T>(
  sources: readonly S[],
  patternOf: (source: S) => string,
  make: (source: S) => T,
): Sieve<T> {
  const sieve = openSieve(
    sources.map((source, index) => ({ item: index, needed: neededIn(patternOf(source)) })),
  );
  const made: T[] = [];
  return (text) =>
    sieve(text).map((index) => {
      made[index] ??= make(sources[index]!);
      return made[index];
    });
}

export const siftPatterns = (
  sources: readonly string[],
  compile: (source: string) => RegExp,
): Sieve<RegExp> => sift(sources, (source) => source, compile);

/** A pattern that is tried only on texts with the words that it needs. What it matched may be told in small letters. */
export type Guarded = Pick<RegExp, 'test' | 'exec'>;

/** @param sources of which the pattern needs one */
export function guard(sources: readonly string[], compile: () => RegExp): Guarded {
  const sieve = openSieve(sources.map((source) => ({ item: source, needed: neededIn(source) })));
  let pattern: RegExp | undefined;
  const exec = (text: string) => {
    if (sieve(text).length === 0) return null;
    pattern ??= compile();
    return execAnyCase(pattern, text);
  };
  return { exec, test: (text) => exec(text) !== null };
}

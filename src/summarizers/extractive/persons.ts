// Tells whether a name is somebody's: of who speaks, of whom the article names, whole or by a part of it.

import type { Language } from '../../language/language.ts';
import { quotingIn } from '../../language/quoting-in.ts';
import type { SummarizeInput } from '../types.ts';

/** Characters of a name in Chinese, Japanese or Korean. */
const longestName = 5;
/** A dictionary's word is somebody's name where it is read as one in so many of its places. */
const mostlyNamed = 0.25;

/** @returns a test of these names of the article */
export function personTest(
  names: readonly string[],
  { sentences, quotes, blocks }: SummarizeInput,
  language: Language,
  text: string,
): (name: string) => boolean {
  const { organisation } = language.topics;
  const { cased } = language.writing;
  const named = new Map<string, { count: number; known: boolean }>();
  const bodies = new Set<string>();
  const { people } = quotingIn(blocks, language);
  const asked = [...names, ...quotes.map(({ speaker }) => speaker ?? '')];
  // A sentence without a word of any of them tells nothing of them.
  const words = (cased ? asked.flatMap((name) => name.split(/[\s-]+/u)) : asked).filter(
    (word) => word !== '',
  );
  const naming = sentences.filter(({ text }) => words.some((word) => text.includes(word)));
  for (const sentence of naming)
    for (const { kind, name, gender } of people(sentence.text)) {
      if (kind === 'organisation') bodies.add(name);
      if (kind !== 'person') continue;
      const before = named.get(name) ?? { count: 0, known: false };
      named.set(name, { count: before.count + 1, known: before.known || gender !== undefined });
    }
  const speakers = quotes
    .map(({ speaker }) => speaker ?? '')
    .filter(
      (name) => name !== '' && !bodies.has(name) && (named.has(name) || organisation?.test(name) !== true),
    );
  const whole = [...speakers, ...[...named].filter(([, { known }]) => known).map(([name]) => name)];
  if (!cased)
    return (name) =>
      // OpenAI: people keep their blanks.
      !/^\p{Lu}\S*\p{Lu}\S*$/u.test(name) &&
      (speakers.some(
        (speaker) =>
          name.includes(speaker) ||
          (speaker.startsWith(name) && (named.has(speaker) || speaker.length <= longestName)),
      ) ||
        [...named].some(
          ([person, { count }]) =>
            person.startsWith(name) && count >= Math.max(2, (text.split(name).length - 1) * mostlyNamed),
        ));
  const parts = new Set(whole.flatMap((name) => name.split(/[\s-]+/u)).filter(isNamePart));
  /** "Donal Carew", and later "Carew": of two words of which one stands alone elsewhere, both are somebody's. */
  const pairs = new Set(
    Array.from(text.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu), ([run]) => run.split(' '))
      .map((words) => (language.words.stop.has(words[0]!.toLowerCase()) ? words.slice(1) : words))
      .filter((words) => words.length === 2)
      .flat(),
  );
  return (name) =>
    organisation?.test(name) !== true &&
    !bodies.has(name) &&
    (name.split(/[\s-]+/u).some((word) => parts.has(word)) || pairs.has(name));
}

const isNamePart = (word: string): boolean => /^\p{Lu}.*\p{L}$/u.test(word);

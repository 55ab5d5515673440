// What stands in marks and is a title: of a paper, a book, a song.

import type { Surroundings } from '../../../quoting.ts';
import type { Tools } from './tools.ts';

/** "The Long Road Home": every long word has a capital, and nothing stops it. */
export function isTitle(words: string): boolean {
  if (/[.!?,…]$/.test(words)) return false;
  const long = words.split(/\s+/).filter((word) => word.replace(/\P{L}/gu, '').length > 3);
  return (
    long.length > 1 && long.every((word) => /^(?:\p{Ll}{1,2}['’])?\p{Lu}/u.test(word.replace(/^\P{L}+/u, '')))
  );
}

/** „Die Lage des Bades ist gut“: where nouns have capitals, a verb shows a sentence. */
export const isTitleHere = (quoted: string, { language, words }: Tools): boolean =>
  isTitle(quoted) && !(language.writing.nounsInCapitals && words.finite.test(quoted));

/** A longer text in marks is no title. */
const mostOfTitle = 9;

/** « un exemplaire des « Travailleurs de la mer » »: a capital, no verb, and a book before it; „in der Sendung „Wer kennt ihn?““ */
export function isWork({ text, open, words: quoted }: Surroundings, { words }: Tools): boolean {
  const before = text.slice(Math.max(0, open - 30), open);
  const isOfBook =
    words.reportForms?.works?.test(before) === true &&
    /^\p{Lu}[^.!?…]*$/u.test(quoted) &&
    !words.finite.test(quoted);
  return (
    isOfBook ||
    (words.works?.test(before) === true &&
      /^\p{Lu}/u.test(quoted) &&
      quoted.split(/\s+/).length <= mostOfTitle)
  );
}

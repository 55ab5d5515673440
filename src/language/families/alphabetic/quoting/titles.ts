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

/** « un exemplaire des « Travailleurs de la mer » », „in der Sendung „Wer kennt ihn?““ */
export function isWork(around: Surroundings, tools: Tools): boolean {
  const { text, open, words: quoted } = around;
  const { words } = tools;
  const isNamed = words.works?.test(text.slice(Math.max(0, open - 30), open)) === true;
  const mayBeTitle = /^\p{Lu}/u.test(quoted) && quoted.split(/\s+/).length <= mostOfTitle;
  return (isNamed && mayBeTitle) || isNameOfBody(around, tools);
}

/** (Ann Field of) “Have no shame”(, a charity): what somebody is of, by a name in marks. */
const isNameOfBody = ({ text, open, close }: Surroundings, { words }: Tools): boolean => {
  const [, small = ''] =
    /\p{Lu}[\p{L}’'-]+ (\p{Ll}+) $/u.exec(text.slice(Math.max(0, open - 40), open)) ?? [];
  const beside = /^, (?=\p{Ll})/u.exec(text.slice(close, close + 3))?.[0].length ?? 0;
  return words.rolePrepositions.has(small) && beside > 0 && words.articles.test(text.slice(close + beside));
};

/** “Have no shame”⟨, a charity, told the paper⟩ “…”: what stands beside such a name, and nobody. */
export const tellsOfMarked = ({ text, floor, open }: Surroundings, { words }: Tools): boolean => {
  const [, beside = ''] =
    /^, ([^,.:;]{3,80}), [^.!?]*$/u.exec(floor > 0 ? text.slice(floor, open) : '') ?? [];
  return !words.isRomance && !words.verbSecond && words.articles.test(beside) && !words.finite.test(beside);
};

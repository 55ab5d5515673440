// People whom a sentence names in short, where the article names them whole elsewhere: "Raman said". Who that is, only the
// whole name tells.

import type { Language } from '../../language/language.ts';
import type { SummarizeInput } from '../types.ts';

/** More people than these speak in no article that is read for its points. */
const mostPeople = 60;
/** What stands behind a surname that stands alone. */
const titleBehind =
  '(?:さん|氏|容疑者|被告|監督|選手|社長|会長|教授|組合長|館長|代表|市長|町長|議員|씨|\\s?(?:대표|교수|의원|센터장|사장|감독|연구원|회장|이사장|총장|장관|시장|군수|할머니|할아버지)|\\s[가-힣]{1,4}(?:장|원)(?=[은는이가의]))';

/** @returns for a sentence, the whole names of those whom it names in short */
export function shortNameTest(
  { quotes }: Pick<SummarizeInput, 'quotes'>,
  { writing }: Language,
): (sentence: string) => string[] {
  const people = [...new Set(quotes.map(({ speaker }) => speaker ?? ''))]
    .slice(0, mostPeople)
    .flatMap((whole) => {
      const short = writing.cased ? whole.split(' ').slice(1).at(-1) : surnameOf(whole);
      if (!short) return [];
      const pattern = writing.cased
        ? `(?<![\\p{L}-])${escaped(short)}(?![\\p{L}-])`
        : `(?<!\\p{L})${escaped(short)}${titleBehind}`;
      return [{ whole, pattern: new RegExp(pattern, 'u') }];
    });
  return (sentence) =>
    people
      .filter(({ whole, pattern }) => !sentence.includes(whole) && pattern.test(sentence))
      .map(({ whole }) => whole);
}

const surnameOf = (whole: string): string | null =>
  /^[가-힣]{3}$/u.test(whole)
    ? whole[0]!
    : /^[\p{Script=Han}]{2}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3}$/u.test(whole)
      ? whole.slice(0, 2)
      : null;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

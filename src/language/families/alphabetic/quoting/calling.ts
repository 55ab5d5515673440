// Whether a description says what somebody does: "the judge", „der Trainer“, "o ministro". Not what anybody may be called who was
// told of by something else: "the woman", "the expert", "the old man", "the artist" of a painter. And of what somebody is it, so that
// nobody else can be meant.
import type { Subject } from '../../../quoting.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

export function tellsCalling({ kind, name, isThing, plural }: Subject, { words }: Tools): boolean {
  const article = words.articles.exec(name)?.[0] ?? '';
  const noun = name.slice(article.length);
  if (kind !== 'role' || isThing || plural || !words.definite.has(article.trim().toLowerCase())) return false;
  return /^[\p{L}-]+$/u.test(noun) && isCalling(noun, words);
}

/** "judge", and not "woman", "expert", "artist". */
function isCalling(noun: string, { people }: QuotingWords): boolean {
  const told = noun.toLowerCase();
  const { anyone, withoutOffice, epithets, circle, ages, kinds } = people;
  return (
    isPersonNoun(noun, people) &&
    ![anyone, withoutOffice, epithets, circle].some((nouns) => nouns?.has(told)) &&
    !ages?.of.some(([called]) => called.test(told)) &&
    !kinds?.some(({ general }) => general.test(told))
  );
}

/**
 * "el médico del equipo", "la directrice de l’école", "the museum’s director": the noun of somebody of whom it is told of what
 * they are; who reads it alone knows who speaks.
 */
export function nounOfSpecific({ kind, name, isThing, plural }: Subject, { words }: Tools): string | null {
  if (kind !== 'role' || isThing) return null;
  const article = words.articles.exec(name)?.[0] ?? '';
  const office = name.slice(article.length);
  const told = office.toLowerCase();
  if (words.people.soleOffices?.test(told) || isOfState(told, words)) return told;
  const [first = '', small = '', ...of] = office.split(' ');
  const joins = words.rolePrepositions.has(small) || (!words.isRomance && words.prepositions.has(small));
  const least = words.isRomance ? 4 : 3;
  const isOf = joins && of.some((word) => word.length >= least);
  if (words.isRomance)
    return isOf && isPersonNoun(first.toLowerCase(), words.people) ? first.toLowerCase() : null;
  if (plural || !words.definite.has(article.trim().toLowerCase())) return null;
  const [, owned = ''] = /^[\p{L} -]{3,}[’'](?:s )?\s?([\p{L} -]+)$/u.exec(office) ?? [];
  const noun = isOf ? first : owned;
  return noun !== '' && isCalling(noun.split(' ').at(-1)!, words) ? noun.toLowerCase() : null;
}

/** « le président américain », „die türkische Außenministerin“. */
const isOfState = (office: string, { people: { stateOffice, ofNation } }: QuotingWords): boolean => {
  const list = office.split(' ');
  const has = (word: RegExp | undefined) => word !== undefined && list.some((one) => word.test(one));
  return has(stateOffice) && has(ofNation);
};

// Whom a description may be of that tells something else than their office: "the expert", "le vieil homme", "el agricultor".
import type { Shown, Subject } from '../../../quoting.ts';
import { isOffice, isSameCalling } from './forms.ts';
import { genderOfNoun } from './gender.ts';
import type { Tools } from './tools.ts';

interface Described {
  name: string | null;
  role: string | null;
}

/** @param sentence the one before, that tells of them */
export function standsFor(
  { kind, name, plural }: Subject,
  { name: own, role }: Described,
  sentence: string,
  tools: Tools,
): Shown | null {
  const { words, language } = tools;
  const [, article = '', noun = ''] = /^(\p{L}+(?:['’]|(?=\s)))\s?(.+)$/u.exec(name) ?? [];
  if (kind !== 'role' || plural || !words.definite.has(article.toLowerCase())) return null;
  const { anyone, epithets } = words.people;
  const told = noun.toLowerCase();
  const byAge = ageOf(told, sentence, tools);
  if (byAge === 'other') return null;
  const isLong = language.writing.nounsInCapitals && [...epithets].some((one) => told.endsWith(one));
  const isAnybodys = anyone.has(told) || epithets.has(told) || isLong || byAge !== null;
  // „der russische Außenminister“ is another one than the Außenminister.
  const isPlain = !noun.includes(' ');
  const isCalling =
    (isPlain &&
      role !== null &&
      (isOffice(name, role, tools) || isSameCalling(name, role, tools) || isKindOf(told, role, tools))) ||
    (own !== null && isAddressedSo(told, own, sentence, tools));
  if (!isAnybodys && !isCalling) return null;
  const isProven = isCalling || byAge === 'fits';
  return { gender: genderShown(article.toLowerCase(), noun, tools), ...(isProven && { isProven }) };
}

function genderShown(article: string, noun: string, { words }: Tools): Shown['gender'] {
  const { articlesOfOne: one, genderedArticles } = words.people;
  const isHers = article === one?.female || genderedArticles.female.has(article);
  const isHis = article === one?.male || genderedArticles.male.has(article);
  const byNoun = genderOfNoun(noun.split(' ').at(-1)!, '', words);
  return byNoun ?? (isHers ? 'female' : isHis ? 'male' : undefined);
}

/** "the old man": whether the sentence tells one age, and that one; null for other nouns. */
function ageOf(noun: string, sentence: string, { words }: Tools): 'fits' | 'other' | 'untold' | null {
  const { ages } = words.people;
  const meant = ages?.of.find(([called]) => called.test(noun));
  if (!ages || !meant) return null;
  const [, from, to] = meant;
  const told = [...sentence.matchAll(ages.told)].map(({ groups }) => Number(groups!.age));
  if (told.length !== 1) return 'untold';
  return told[0]! >= from && told[0]! <= to ? 'fits' : 'other';
}

/** "le chercheur" of an acousticien: a noun for many callings of which theirs is one. */
function isKindOf(noun: string, role: string, { words }: Tools): boolean {
  const own = role
    .replace(words.articles, '')
    .toLowerCase()
    .split(/[\s,]+/);
  const told = [own[0]!, own.slice(0, 2).join(' ')];
  return (words.people.kinds ?? []).some(
    ({ general, special }) => general.test(noun) && told.some((one) => special.test(one)),
  );
}

/** "l’avocat" of Me Roche. */
const isAddressedSo = (noun: string, name: string, sentence: string, { words }: Tools): boolean =>
  (words.people.addressed ?? []).some(
    ({ address, called }) =>
      called.test(noun) &&
      (sentence.includes(`${address} ${name}`) || sentence.includes(`${address} ${name.split(' ').at(-1)!}`)),
  );

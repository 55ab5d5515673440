// Somebody who is told of by whose they are: "la veuve du peintre Jean Valmont", "el abogado del exministro Gil Navarro". The name
// is the painter's, and the widow is who speaks.
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import type { Tools } from './tools.ts';

/** How far before a name it is looked for, in UTF-16 units. */
const reach = 120;

/**
 * Where the noun of whoever bears the name begins, of whom somebody else is: "peintre "; -1 where what stands before the name
 * tells of one alone, as « porte-parole du gouvernement » does.
 * @param before what stands before a name in its segment
 */
export function bearerAt(before: string, tools: Tools): number {
  const { words } = tools;
  if (!words.isRomance || !/\s$/u.test(before)) return -1;
  const from = Math.max(0, before.length - reach);
  const tail = before.slice(from);
  const list = [...tail.matchAll(/\p{L}[\p{L}-]*['’]?/gu)];
  if (/[.,;:()“”«»"]/u.test(tail.slice(list.at(-5)?.index ?? 0))) return -1;
  const word = (at: number): string => list.at(at)?.[0].toLowerCase() ?? '';
  if (words.prepositions.has(word(-1))) return -1;
  const isOfKin = list.slice(-6).some(([one]) => words.people.withoutOffice.has(one.toLowerCase()));
  // "del ministro Navarro", "del ministro socialista Navarro", « du ministre de l’Intérieur Navarro »
  const places = [-1, -2, ...officeOf(list.slice(-3), tools)];
  // "della piccola Sofia"
  const noun = words.people.beforeAnybody?.has(word(-1))
    ? -1
    : places.find((at) => isBearer(word(at), isOfKin, tools));
  if (noun === undefined) return -1;
  let at = noun;
  // « de l’ancien ministre », "dell’ex ministro"
  if (words.people.notTheOffice.has(word(at - 1))) at--;
  const small = word(at - 1);
  const isArticle = words.articles.test(/['’]$/.test(small) ? small : `${small} `);
  if (isArticle && !words.rolePrepositions.has(small)) at--;
  if (!words.rolePrepositions.has(word(at - 1))) return -1;
  // « le frère aîné du maire »
  const isOfOne = [at - 2, at - 3].some((head) => isSomebodys(word(head), tools));
  return isOfOne ? from + list.at(noun)!.index : -1;
}

/** « de région », « de l’Intérieur », "de Sanidad": where the noun stands that what it is of follows. */
function officeOf(list: readonly RegExpExecArray[], { words }: Tools): number[] {
  const [before = '', small = '', last = ''] = list.map(([word]) => word);
  const isPortfolio = words.people.portfolios?.has(last) === true;
  if (words.rolePrepositions.has(small)) return isPortfolio || /^\p{Ll}/u.test(last) ? [-3] : [];
  return isPortfolio && words.rolePrepositions.has(before) ? [-4] : [];
}

/** "exministro", "peintre"; no office is of "la policía", "Mujer" or "Segurança". */
const isBearer = (noun: string, isOfKin: boolean, { words, organisations }: Tools): boolean =>
  (isOfKin ? maybePersonNoun : isPersonNoun)(noun.replace(/^ex-?(?=\p{L}{4})/u, ''), words.people) &&
  !words.people.institutions.has(noun) &&
  !organisations.called.test(noun) &&
  !words.people.anyone.has(noun) &&
  words.people.portfolios?.has(`${noun.charAt(0).toUpperCase()}${noun.slice(1)}`) !== true;

/** Also several, and a body: « les avocats », "la familia". */
const isSomebodys = (noun: string, { words, organisations }: Tools): boolean =>
  noun !== '' &&
  (words.people.circle?.has(noun) === true ||
    words.people.institutions.has(noun) ||
    organisations.called.test(noun) ||
    [
      noun,
      noun.replace(/s$/u, ''),
      noun.replace(/es$/u, ''),
      noun.replace(/i$/u, 'o'),
      noun.replace(/i$/u, 'e'),
    ].some((one) => isPersonNoun(one, words.people)));

// Titles, roles and forms of address that stand before a name with capitals of their own.
import { isGivenName } from '../is-given-name.ts';
import type { PeopleWords } from './people-words.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Tools } from './tools.ts';

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);
const bareOf = (word: string): string => withoutStop(word).toLowerCase();
export const isTitle = (word: string, { titles }: PeopleWords): boolean => titles.has(bareOf(word));

/** "Mayor Jane Doe" → Mayor + Jane Doe; "Leiterin Petra Klein" → Leiterin + Petra Klein. */
export function withoutTitles(
  run: string,
  { words, language, organisations }: Tools,
  article: boolean,
): { titles: string; address: string; rest: string } {
  const { people } = words;
  const tokens = run.split(' ');
  const titles: string[] = [];
  // "de Turkse Neda": where somebody is from; "de Turkse Bank" is a body.
  if (
    article &&
    tokens.length > 1 &&
    people.demonym?.test(tokens[0]!) &&
    !organisations.called.test(tokens[1]!)
  )
    tokens.shift();
  const of = people.officesOf ? tokens.findIndex((word) => word === 'of' || word === 'for') : -1;
  // "Secretary of State Ann Field", "Leader of the Opposition Ann Field"
  const office = of + (words.definite.has(tokens[of + 1] ?? '') ? 3 : 2);
  if (of > 0 && office < tokens.length) titles.push(...tokens.splice(0, office));
  // "Meridian Water CEO Lawrence Pike": all up to the last title is the role.
  const given = tokens.findIndex((word, at) => at < tokens.length - 1 && isGivenName(word));
  // "Politologe Thomas Jäger": what stands before a given name is what the person is.
  if (given > 0 && !isGivenName(tokens[0]!) && !/^\p{Ll}/u.test(tokens[given - 1]!)) {
    // "Defense Minister Khawaja Mohammad Asif": a name that is in no list stands between.
    const office = tokens.slice(0, given).findLastIndex((word) => isTitle(word, people));
    // "Trenér Jesenice Miloš Novák", "Minister van Wonen Bram Vos": what an office is of stands behind it.
    const isOf = people.organisations.of.includes(tokens[office + 1]!);
    const isWhole = language.writing.nounsInCapitals || office < 0 || isOf || people.cases !== undefined;
    titles.push(...tokens.splice(0, isWhole ? given : office + 1));
  }
  // „Anna Holts Anwalt Paul Reed“: whose he is, and what.
  const whose = language.writing.nounsInCapitals
    ? tokens.findIndex(
        (word, at) =>
          at > 0 &&
          at < tokens.length - 2 &&
          /s$|’$/u.test(tokens[at - 1]!) &&
          isPersonNoun(word.toLowerCase(), people) &&
          isGivenName(tokens[at + 1]!),
      )
    : -1;
  if (whose > 0) titles.push(...tokens.splice(0, whose + 1));
  const last = tokens.findLastIndex(
    (word, at) =>
      at < tokens.length - 1 &&
      ((isTitle(word, people) && !people.honorifics.has(bareOf(word))) ||
        // „Green Coast-Sprecher Moos“
        (at > 0 && language.writing.nounsInCapitals && isOfBody(word, people))),
  );
  if (last > 0) titles.push(...tokens.splice(0, last + 1));
  while (tokens.length > 0) {
    const bare = withoutStop(tokens[0]!);
    const title =
      // "Baker said": alone it is a surname, unless an article stands before it.
      (isTitle(bare, people) &&
        !(tokens.length === 2 && isGivenName(bare)) &&
        (tokens.length > 1 || titles.length > 0 || article)) ||
      (people.leads.has(bare.toLowerCase()) && tokens.length > 2) ||
      (tokens.length > 1 && language.writing.nounsInCapitals && isNounOfPerson(bare, people)) ||
      (tokens.length > 2 && isJoinedNoun(bare, people)) ||
      // "Aanvoerder Bram Vos", "Moeder Anja": a noun that begins the sentence.
      ((tokens.length > 2 || (tokens.length === 2 && isGivenName(tokens[1]!))) &&
        isPersonNoun(bare, people) &&
        !isGivenName(bare)) ||
      (people.roleNoun?.test(bare) &&
        !people.personNoun?.except.has(bare) &&
        (tokens.length > 2 || titles.length > 0 || tokens.length === 1 || bare.length > 7));
    if (
      !title &&
      !(
        tokens.length > 2 &&
        bare.length > 4 &&
        people.personNoun?.end.test(bare) &&
        !people.personNoun.except.has(bare)
      )
    )
      break;
    titles.push(tokens.shift()!);
  }
  return {
    titles: titles.filter((t) => !people.honorifics.has(bareOf(t))).join(' '),
    address: titles.filter((t) => people.honorifics.has(bareOf(t))).join(' '),
    rest: tokens.join(' '),
  };
}

const isOfBody = (word: string, people: PeopleWords): boolean =>
  /\p{L}-\p{Lu}/u.test(word) && isPersonNoun(word.slice(word.lastIndexOf('-') + 1), people);

/** "Mann Aviv", "Zahlungsverkehr-Spezialistin Neumüller", "CPM-K-Mitglied Taalam". */
const isNounOfPerson = (word: string, people: PeopleWords): boolean =>
  people.nouns.has(word.toLowerCase()) ||
  (/-\p{Lu}/u.test(word) &&
    !isGivenName(word) &&
    ((people.roleWord?.test(word) ?? false) || isPersonNoun(word.slice(word.lastIndexOf('-') + 1), people)));

/** "PvdA-lijsttrekker Kiena Brink", "Ex-mayor Kiena Brink" */
export const isJoinedNoun = (word: string, people: PeopleWords): boolean => {
  const noun = /^\p{Lu}[\p{L}\d]*-(\p{Ll}{4,})$/u.exec(word)?.[1] ?? '';
  return noun !== '' && (isTitle(noun, people) || isPersonNoun(noun, people));
};

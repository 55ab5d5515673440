// How a person is written again in alphabetic languages: by the surname, by the first name, by the office.
import { isGivenName } from '../is-given-name.ts';
import { isCountry } from './countries.ts';
import { isDemonym } from './named-subject.ts';
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import type { Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

/** The ways in which a person is written again: the full name, the surname, and the first name where only one has it. */
export function nameForms(name: string, names: readonly string[], { words: { people } }: Tools): string[] {
  const words = name.split(' ');
  if (words.length < 2) return [name];
  const last = words.at(-1)!;
  const first = words[0]!;
  const surname = people.firstSurname ? firstSurname(words) : null;
  const shared = names.filter((other) => other.split(' ').includes(first)).length > 1;
  // "Norwegian Rafale": where somebody or something is from is no short form of them.
  const isFrom = isDemonym(first) && !isGivenName(first);
  return [
    name,
    ...(last.length > 2 ? [last] : []),
    ...(surname !== null ? [surname] : []),
    ...(first.length > 2 && !shared && !isFrom ? [first] : []),
    ...(people.cases?.of(last) ?? []),
  ];
}

/** "Aizpurúa" of Leonor Aizpurúa Benet, and of Juan Carlos Aizpurúa Benet. */
function firstSurname(name: readonly string[]): string | null {
  const own = name.length === 4 && isGivenName(name[1]!) ? name.slice(1) : name;
  const surname = own.length === 3 && own.every((word) => /^\p{Lu}/u.test(word)) ? own[1]! : '';
  return surname.length > 2 && !isGivenName(surname) ? surname : null;
}

/** "Field", "Ann" and "van der Berg" for names that end or begin so. */
export function isShortName(form: string, name: string, { words, language }: Tools): boolean {
  const bare = words.possessive ? form.replace(words.possessive, '') : form;
  if (words.people.cases?.isDeclined(form, name)) return true;
  if (bare.length >= name.length) return false;
  if (words.people.firstSurname && bare === firstSurname(name.split(' '))) return true;
  if (name.endsWith(` ${bare}`)) return true;
  if (!name.startsWith(`${bare} `)) return false;
  return isGivenName(bare) || !(isDemonym(bare) || isBranch(name.slice(bare.length + 1), language.tag));
}

/** "Toyama UK", "Fanbook Ireland Limited": of Toyama and Fanbook it is told as of others. */
const isBranch = (added: string, tag: string): boolean =>
  added
    .split(' ')
    .some((word) => abbreviatedPlace.test(word) || isCountry(word, tag) || isCountry(word, 'en'));
const abbreviatedPlace = /^(?:UK|USA?|EU|UAE|Europe|Asia|Africa|America|Europa|Amerika|Deutschland)$/u;

/** "the mayor" of the mayor of Springfield; not of her deputy. */
export function isOffice(written: string, role: string, tools: Tools): boolean {
  return officesIn(role, tools).some((part) => isOfficeOf(written, part, tools));
}

/** "enfermeiro e vereador sem pelouro": of two offices either may be told. */
const officesIn = (role: string, { betweenOffices }: Tools): string[] =>
  role.split(betweenOffices).map((part) => part.trim());

/** "the lawyer" of a solicitor, "la investigadora" of an ecologist, "il primo cittadino" of a mayor: the same calling. */
export function isSameCalling(written: string, role: string, tools: Tools): boolean {
  const { words, language } = tools;
  const article = words.articles.exec(written)?.[0] ?? '';
  const noun = written.slice(article.length);
  if (article === '' || !/^[\p{L}-]+(?: [\p{L}-]+){0,3}$/u.test(noun)) return false;
  const nouns = role.toLowerCase().split(/[\s,]+/);
  // "der Minister" of an Außenminister, "der Finanzprofessor" of a Professor: where nouns are joined, either may be the longer.
  if (language.writing.nounsInCapitals && isJoined(nouns[0]!, noun.toLowerCase(), words)) return true;
  const two = nouns.slice(0, 2).join(' ');
  // "presidente da câmara"; « premier ministre », who is no ministre.
  const told = words.people.notTheOffice.has(two)
    ? [two]
    : [
        ...officesIn(role.toLowerCase(), tools).flatMap((office) => own(office.split(/\s+/), words)),
        ...[two, nouns.slice(0, 3).join(' ')],
      ];
  // "Harbour Ward council member": where no small word stands in it, the noun is the end of it.
  if (words.behindName && !nouns.some((word) => words.prepositions.has(word)))
    told.push(nouns.slice(-2).join(' '));
  return words.people.callings.some((calling) => calling.test(noun) && told.some((one) => calling.test(one)));
}

/** "adjointe au maire": who is of a mayor is none. */
const own = (office: readonly string[], { prepositions }: QuotingWords): readonly string[] => {
  const of = office.findIndex((word, i) => i > 0 && prepositions.has(word));
  return office.slice(0, of < 0 ? 4 : Math.min(of, 4));
};

const isJoined = (own: string, office: string, { people }: QuotingWords): boolean => {
  const [long, short] = own.length > office.length ? [own, office] : [office, own];
  const before = long.slice(0, -short.length).replace(/-$/, '');
  return short.length >= 5 && long.endsWith(short) && !people.notTheOffice.has(before);
};

function isOfficeOf(written: string, role: string, { words }: Tools): boolean {
  const { beforeAnybody, withoutOffice } = words.people;
  const called = written.replace(words.articles, '').toLowerCase();
  // "le jeune sommelier": not « le jeune homme », who is no homme d’affaires.
  const [young = '', noun = ''] = called.split(' ', 2);
  const isYoung = beforeAnybody?.has(young) === true && noun !== '' && !withoutOffice.has(noun);
  const office = isYoung ? called.slice(young.length + 1) : called;
  const own = role.replace(words.articles, '').toLowerCase();
  if (own === office || isWithArticle(office, own, words)) return true;
  // "the Indian army" is no Indian army officer.
  if (own.startsWith(office)) {
    const [, word] = /^ ([^ ]+)/.exec(own.slice(office.length)) ?? [];
    // "starosta Lhoty": where nouns have cases, no small word tells of what.
    const isOf = word !== undefined && (words.prepositions.has(word) || words.people.cases !== undefined);
    return own[office.length] === ',' || isOf;
  }
  if (!own.endsWith(` ${office}`)) return false;
  const lead = own.slice(0, -office.length).trim().split(/\s+/);
  // "head of the vice squad"
  while (lead.length > 1 && words.articles.test(`${lead.at(-1)} `)) lead.pop();
  const before = lead.at(-1)!;
  // "directeur dierentuin": the zoo is no director.
  if (isPersonNoun(before, words.people) && !maybePersonNoun(office.split(' ').at(-1)!, words.people))
    return false;
  // « le ministre » is no Premier ministre.
  if (words.people.notTheOffice.has(`${before} ${office}`)) return false;
  // "the union" is no lawyer of the union.
  return !words.people.notTheOffice.has(before) && !words.prepositions.has(before);
}

/** "borgmesteren" of a borgmester, "ministeren" of a kulturminister: where an article is the end of its noun. */
export function isWithArticle(
  office: string,
  role: string,
  { definiteEnd, people, prepositions }: QuotingWords,
): boolean {
  if (!definiteEnd?.noun.test(office) || office.includes(' ')) return false;
  const list = role.split(/[\s,]+/);
  const end = list.findIndex((word) => prepositions.has(word));
  const noun = list.slice(0, end < 0 ? undefined : end).at(-1) ?? '';
  const stems = definiteEnd.ofOne.map((article) => office.replace(article, ''));
  return stems.some((one) => {
    const before = noun.slice(0, -one.length);
    return one !== office && one.length >= 4 && noun.endsWith(one) && !people.notTheOffice.has(before);
  });
}

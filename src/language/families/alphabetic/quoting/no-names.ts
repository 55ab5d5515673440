// Words with capitals that are no name of whoever may speak: objects, things, months, verbs that begin a sentence.
import { testAnyCase } from '../../../text/any-case.ts';
import { saysSomething } from '../../../text/saying.ts';
import { isGivenName } from '../is-given-name.ts';
import { cases, streets } from '../people.ts';
import type { Around, Run } from './name-runs.ts';
import { isTitle } from './name-titles.ts';
import { isOfOwner } from './of-owner.ts';
import { areSeveral as arePeople, isPersonNoun } from './person-nouns.ts';
import { firstWord, type Tools } from './tools.ts';

/** What may be a name, parted from titles and forms of address before it. */
export interface Candidate {
  text: string;
  titles: string;
  address: string;
  start: number;
  end: number;
}

/** "(a member) of the Norland conservative Party": the noun of a body, of which a small word tells across its adjectives. */
function isOfAdjective(row: string, lead: string, { words, organisations }: Tools): boolean {
  if (words.behindName === null || row.includes(' ') || !organisations.called.test(row.toLowerCase()))
    return false;
  const list = lead.trim().split(/\s+/);
  if (!/^\p{Ll}{4,}$/u.test(list.at(-1) ?? '')) return false;
  return [2, 3].some(
    (adjectives) =>
      words.articles.test(`${list.at(-adjectives) ?? ''} `) &&
      words.prepositions.has(list.at(-adjectives - 1)?.toLowerCase() ?? ''),
  );
}

/** Whether what stands before a row of capitals makes it the object of something else. */
export function isNoSubject(
  { words: row, lead, before, beforeThat }: Run,
  { objects }: Around,
  tools: Tools,
): boolean {
  const { words } = tools;
  if (!objects && isOfAdjective(row, lead, tools)) return true;
  if (!objects && words.prepositions.has(beforeThat) && words.articles.test(`${before} `)) return true;
  // "una vecina de la calle Mayor"
  if (words.isRomance && streets.has(before)) return true;
  // "el juez del caso Faro"
  if (words.isRomance && !objects && cases.has(before.replace(/^.*['’]/u, '')) && !row.includes(' '))
    return true;
  // "a message to his cousin Ruben"
  if (objects || !words.people.nouns.has(before) || !words.articles.test(`${beforeThat} `)) return false;
  // "el jefe de la policía Andrés Mora"
  if (words.isRomance && words.people.institutions.has(before)) return false;
  const list = lead.toLowerCase().split(/\s+/);
  const third = list.at(-3) ?? '';
  // "As the fisherman Joe Dunn puts it"
  const opens = words.beforeVerb.has(third) && list.length === 3;
  return words.prepositions.has(third) && !opens;
}

/** The object of a preposition is no subject; for the register it may be a person, if it is no place. */
export function isObject(
  { text, titles }: Candidate,
  { words: row, before, beforeThat, lead }: Run,
  { objects }: Around,
  { words, organisations, language }: Tools,
): boolean {
  if (!words.prepositions.has(before)) return false;
  const isOffice = language.writing.nounsInCapitals && words.rolePrepositions.has(before);
  if (
    isOffice &&
    isPersonNoun(beforeThat, words.people) &&
    isGivenName(firstOf(text)) &&
    text.includes(' ')
  ) {
    // „die Leiterin des Instituts Anna Feld“; in „der Anwalt des Angeklagten Jan Feld“ it is the other one's name.
    const body = titles.replace(/e?s$/u, '');
    if (
      /^\p{Lu}{2,}$/u.test(titles) ||
      (organisations.called.test(body) && !isPersonNoun(body, words.people))
    )
      return false;
  }
  // "a UNE alertou": the same word is an article, and opens the phrase before letters.
  const opens = lead.trim().toLowerCase() === before && words.articles.test(`${before} `);
  if (opens && /^\p{Lu}{2,}$/u.test(text)) return false;
  const isNamedInFull = /^\S+ \p{Lu}/u.test(text) && isGivenName(firstOf(text));
  const isPerson =
    titles !== '' ||
    isTitle(firstOf(row), words.people) ||
    words.personalPrepositions.has(before) ||
    (words.toWhom?.has(before) === true && isNamedInFull);
  return !objects || !isPerson;
}

/** Whether what is left of a row, of which nobody is the object, is no name for all that. */
export function isNoName(found: Candidate, run: Run, around: Around, tools: Tools): boolean {
  const { text, end } = found;
  const rest = around.text.slice(end);
  const isFirst = run.start === 0 || (around.sentenceStart && run.opens);
  return (
    isCommonNoun(found, run, tools) ||
    isOpenAtFront(found, run, tools) ||
    isOfBody(found, run, tools) ||
    isJoinedNouns(text, tools) ||
    isOfOwner(text, tools) ||
    (tools.names.notPeople.test(text) && run.outlet !== text && !isSurnameOfDay(text)) ||
    (isFirst && isVerb(text, rest, tools)) ||
    isMonth(text, run, tools) ||
    (isFirst && rest.trim() === '' && isDay(text, tools)) ||
    isPart(text, rest) ||
    (!text.includes(' ') && endsBody(around.text.slice(0, run.start), tools)) ||
    areSeveral(text, run, rest, tools) ||
    isInitial(found, around)
  );
}

/** "Ada Day", and "Day" of hers: a surname behind a given name; not "Remembrance Day". */
const isSurnameOfDay = (text: string): boolean =>
  text === 'Day' || (/^\S+(?: \p{Lu}\.?)? Day$/u.test(text) && isGivenName(firstOf(text)));

const firstOf = (text: string): string => text.split(' ', 1)[0]!;

function isCommonNoun({ text, titles }: Candidate, { article }: Run, tools: Tools): boolean {
  const { words, language, organisations } = tools;
  // "Sprecher der AOK": a role and whose it is, without a name.
  if (text === '' || /^\p{Ll}/u.test(text)) return true;
  // "ihr Sohn Henning": whom a noun of a person stands before.
  const isTold = () => words.people.nouns.has(titles.toLowerCase()) && isGivenName(text);
  // "o Secretário para as Pescas": an office alone, with a capital of its own; not "o Prior".
  const noun = text.toLowerCase();
  const isBody = words.people.institutions.has(noun) || organisations.called.test(noun);
  const isOffice = () => isPersonNoun(noun, words.people) && !isBody && !isGivenName(text);
  if (words.isRomance && !text.includes(' ') && titles === '' && words.definite.has(article) && isOffice())
    return true;
  const isSingle = language.writing.nounsInCapitals && !text.includes(' ');
  return isSingle && words.articles.test(`${article} `) && !isTold();
}

/** "burmistrz Lipnika Anna Polna": where no given name is known, nobody knows where the name begins. */
const isOpenAtFront = ({ text, titles }: Candidate, { before }: Run, { words: { people } }: Tools): boolean =>
  people.cases !== undefined &&
  text.split(' ').length > 2 &&
  titles === '' &&
  isPersonNoun(before, people) &&
  !isGivenName(firstOf(text));

/** "il presidente della commissione Bilancio della Camera": what a body is for, or a thing by how its noun ends. */
function isOfBody({ text }: Candidate, { before }: Run, { words, organisations }: Tools): boolean {
  if (!words.isRomance) return false;
  const first = firstOf(text);
  const isBody = words.people.institutions.has(before) || organisations.called.test(before);
  const isThing = words.people.thingNoun?.test(first) === true && !organisations.name.test(text);
  return isThing || (isBody && words.people.portfolios?.has(first) === true);
}

/** "Heimkehr der Seeleute": where nouns have capitals, a particle joins them too. */
const isJoinedNouns = (text: string, { language }: Tools): boolean =>
  language.writing.nounsInCapitals &&
  text.includes(' ') &&
  / (?:der|des|den|dem|zu|zum|zur|von) /u.test(` ${text} `) &&
  !/^von |^zu /u.test(text) &&
  !isGivenName(firstOf(text));

/** "Rechazó dos veces la medalla": a verb that has its capital for free, where a name would have a verb behind it. */
function isVerb(word: string, behind: string, { words, language }: Tools): boolean {
  const { reportForms, auxiliary } = words;
  if (!reportForms || word.includes(' ') || isGivenName(word)) return false;
  // "Preguntado por", « Interrogé sur »
  const { participle, notParticiples } = words.people;
  const lower = word.toLowerCase();
  const isDone = words.isRomance && participle?.test(lower) === true && !notParticiples.has(lower);
  if (isDone && words.prepositions.has(/^\s(\p{Ll}+)/u.exec(behind)?.[1] ?? '')) return true;
  // "Recuerda que …": where no word needs to say who, a sentence may begin with its verb.
  if (words.dropped && saysSomething(word.toLowerCase(), language)) return true;
  if (!reportForms.verbEnds.test(word.toLowerCase())) return false;
  const [next = ''] = /^\s\p{L}+/u.exec(behind) ?? [];
  if (next === '') return /^[.:]/.test(behind);
  return !(
    saysSomething(next, language) ||
    testAnyCase(words.reacts, behind.slice(0, 40)) ||
    words.finite.test(next) ||
    auxiliary?.test(next) ||
    reportForms.verbEnds.test(next)
  );
}

/** « Lundi, le groupe Valdor … »: a day alone before a comma, with a capital for free. */
const isDay = (text: string, { words, language }: Tools): boolean =>
  words.isRomance && language.calendar.days.includes(text.toLowerCase());

function isMonth(text: string, { article }: Run, { words, language }: Tools): boolean {
  const { nounsInCapitals } = language.writing;
  const { months } = language.calendar;
  const list = text.toLowerCase().split(' ');
  // "In May, mossbank7 posted", "erklärte Anfang März"
  const isAlone = list.length === 1 || (nounsInCapitals && !isGivenName(firstOf(text)));
  const isTime = nounsInCapitals || words.prepositions.has(article);
  if (months.includes(list.at(-1)!) && isAlone && isTime) return true;
  // "Last May, she said"
  const [which = '', month = '', ...more] = list;
  return more.length === 0 && words.afterLastVerb.has(which) && months.includes(month);
}

/** "L'incontro di Meloni", "Number 10", "Rest of World": no name, or a part of one. */
function isPart(text: string, rest: string): boolean {
  // "Gesundheits-, Sozial- und …": a word that goes on behind another one.
  if ((rest.startsWith('-') && /^-[,;\s]/.test(rest)) || /^\p{L}{1,5}['’]\p{Ll}/u.test(text)) return true;
  return !text.includes(' ') && (/^\s?\d/.test(rest) || / of \p{Lu}/u.test(rest.slice(0, 12)));
}

/** "(the Ministry of Youth and) Sport": the end of a body's name. */
function endsBody(lead: string, { words, organisations }: Tools): boolean {
  if (!words.coordinators.has(lead.slice(lead.lastIndexOf(' ', lead.length - 2) + 1, -1))) return false;
  const [, body = '', small = ''] =
    /(\p{Lu}[\p{L}-]*) (\p{Ll}+)(?: the)? (?:\p{Lu}[\p{L}-]*,? )+\p{Ll}{1,3} $/u.exec(lead) ?? [];
  return words.people.organisations.of.includes(small) && organisations.name.test(body);
}

/** "Fuentes municipales", "Vecinos de la zona": several, and no surname. */
const areSeveral = (text: string, { lead }: Run, rest: string, { words }: Tools): boolean => {
  if (!words.isRomance || lead !== '') return false;
  const noun = text.toLowerCase();
  if ((words.anybody.has(noun) || words.manyBodies?.has(noun)) && /^ \p{Ll}/u.test(rest)) return true;
  return words.rolePrepositions.has(firstWord(rest)) && !isGivenName(text) && arePeople(text, words);
};

/** "F Moylan": a line-up, and no name to show. */
function isInitial({ text, titles }: Candidate, { objects }: Around): boolean {
  // "zegt K.": a surname that a court's reports keep back.
  const isKeptBack = () => !objects && titles === '' && /^\p{Lu}\.$/u.test(text);
  // "B Shiva Rao": an initial without its stop before a name of two words; not "A Shiva Rao".
  const isBareInitial = /^[B-DF-HJ-NP-TV-XZ] \p{Lu}\p{Ll}+ \p{Lu}/u.test(text);
  return text.length < 3 ? !isKeptBack() : /^\p{Lu} /u.test(text) && !isBareInitial;
}

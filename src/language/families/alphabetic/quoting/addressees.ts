// Whom something is said to, behind the verb: "respondeu ao repórter Caio Prates", "disse a Sônia Delgado". They do not speak.
import { isGivenName } from '../is-given-name.ts';
import { agencyFirst, outletAtStart } from '../outlets.ts';
import { isPersonNoun } from './person-nouns.ts';
import { blanks, firstWord, type Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

/** How far it may reach, in UTF-16 units. */
const reach = 120;

/** The length of such a phrase, with the blank before it, where it tells them by name; 0 of anything else. */
export function addresseeAt(after: string, tools: Tools): number {
  const { words } = tools;
  const text = after.slice(0, reach);
  const [lead = '', small = ''] = /^\s(\p{L}+['’]?)\s?(?=\p{L})/u.exec(text) ?? [];
  if (!words.isRomance || !words.toWhom?.has(small.toLowerCase())) return 0;
  const article = words.articles.exec(text.slice(lead.length))?.[0] ?? '';
  const from = lead.length + article.length;
  // "disse a ministra Ana Sá": the same word is an article.
  const isArticle = article === '' && words.articles.test(`${small} `);
  const name = [...text.matchAll(tools.names.sequence)].find(({ index }) => index >= from);
  if (!name || outletAtStart(name[0]) !== undefined || agencyFirst.test(name[0])) return 0;
  const between = text.slice(from, name.index).trimEnd();
  const isPerson = isGivenName(name[0].split(' ', 1)[0]!);
  const isWhom =
    between === ''
      ? article === '' && isPerson && name[0].includes(' ')
      : !isArticle && isTold(between, isPerson, tools);
  return isWhom ? name.index + name[0].length : 0;
}

/** "řekl ČTK Novák", "racconta al Corriere Marta Ricci": without whom it was said to, so that offsets stay. */
export const withoutRecipient = (after: string, tools: Tools): string =>
  tools.words.recipients && addresseeAt(after, tools) === 0
    ? withoutLead(after, recipientAt(after, tools).length)
    : after;

const withoutLead = (text: string, length: number): string =>
  `${blanks(text.slice(0, length))}${text.slice(length)}`;

/** To which paper, programme or whom; "al giornale Carlo Bini" is a person behind the paper. */
export function recipientAt(after: string, { words }: Tools): string {
  const whom = words.recipients?.exec(after)?.[0] ?? '';
  const [, medium = '', given = ''] = /^((?:\s\p{Ll}+['’]?)+)\s(\p{Lu}\p{L}+)\s\p{Lu}/u.exec(whom) ?? [];
  return isGivenName(given) ? medium : whom;
}

/** „… sagte der Kehler Zeitung“: whether a paper stands behind the verb in the place of its subject, and is told. */
export const isToPaper = (after: string, { words }: Tools): boolean =>
  words.verbSecond && words.recipients?.test(after) === true;

/** „Der Agentur dpa (sagte Ann Feld)“: nothing but a paper that is told, before the verb. */
export function isPaperTold(before: string, tools: Tools): boolean {
  const text = ` ${before.trim()}`.replace(/^\s\p{Lu}/u, (first) => first.toLowerCase());
  const whom = tools.words.verbSecond ? (tools.words.recipients?.exec(text)?.[0] ?? '') : '';
  return whom !== '' && /^(?:\s[^\s,;:]+){0,3}$/u.test(text.slice(whom.length));
}

/** "repórter", "juez de guardia", and with a comma as in "all’imputato, ": what they are. */
function isTold(between: string, isPerson: boolean, { words }: Tools): boolean {
  const phrase = between.replace(/,$/, '');
  const [first = '', ...more] = phrase.split(' ');
  return (
    (phrase === between || isPerson) &&
    isPersonNoun(first.replace(/^ex-?(?=\p{L}{4})/u, ''), words.people) &&
    more.length < 4 &&
    more.every((word) => /^\p{Ll}+$/u.test(word) && !words.articles.test(`${word} `))
  );
}

/** « une passante à la libraire », "un vecino al periodista", "the judge to the jury": somebody, without whom they say it to. */
export function withoutListener(phrase: string, words: QuotingWords): string {
  if (words.verbSecond) return withoutSecond(phrase, words);
  // "(said) the judge ⟨to the jury⟩", "(said) an adviser to the mayor"
  const [, who = '', noun = ''] = /^(\p{Ll}+(?:\s[\p{L}-]+)?\s(\p{L}+))\sto\s/u.exec(phrase) ?? [];
  if (words.toSomebody && who !== '' && words.articles.test(phrase))
    return words.toSomebody.has(noun) ? phrase : who;
  if (!words.isRomance || !words.articles.test(phrase)) return phrase;
  // « la juge ⟨à Luc Roux⟩ », « la juge ⟨à propos de Luc Roux⟩ »
  const whom = /^(\p{L}+['’\s]\s?\p{Ll}+)\s(\p{Ll}{1,3})\s(?:propos\sd|(\p{Lu}[\p{L}-]+)\s\p{Lu})/u.exec(
    phrase,
  );
  if (whom && words.toWhom?.has(whom[2]!) && (whom[3] === undefined || isGivenName(whom[3]))) return whom[1]!;
  if (words.definite.has(firstWord(phrase))) return phrase;
  for (const { index, 0: small, 1: to = '' } of phrase.matchAll(/\s(\p{L}{1,4})\s(?=\p{L})/gu)) {
    const behind = phrase.slice(index + small.length);
    const noun = /^\p{L}+/u.exec(behind.replace(words.articles, ''))?.[0] ?? '';
    if (words.toWhom?.has(to) && isPersonNoun(noun, words.people)) return phrase.slice(0, index);
  }
  return phrase;
}

/** "(riep) een priester ⟨de paus toe⟩", "(vroeg) een priester ⟨aan de paus⟩": a second person, whom no other small word governs. */
function withoutSecond(phrase: string, words: QuotingWords): string {
  if (!words.articles.test(phrase)) return phrase;
  const list = phrase.split(' ');
  for (let at = 2; at < list.length - 1; at++) {
    const isWhom =
      words.articles.test(`${list[at]} `) && isPersonNoun(list[at + 1]!.replace(/\.$/, ''), words.people);
    const small = list[at - 1]!.toLowerCase();
    const isTo = words.toListener?.has(small) === true;
    if (isWhom && (isTo || !(words.prepositions.has(small) || words.coordinators.has(small))))
      return list.slice(0, isTo ? at - 1 : at).join(' ');
  }
  return phrase;
}

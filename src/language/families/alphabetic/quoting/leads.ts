// With what a sentence begins: somebody described, when and where it was, somebody of whom a clause tells more.
import type { Subject } from '../../../quoting.ts';
import { genderOfNoun } from './gender.ts';
import { isPersonNoun } from './person-nouns.ts';
import { clauseAbout } from './related.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';

export const isCircumstance = (text: string, { words, language }: Tools): boolean => {
  const first = firstWord(text);
  if (words.articles.test(text)) return false;
  return (
    words.prepositions.has(first) ||
    language.words.starters.has(first) ||
    language.calendar.days.includes(first)
  );
};

/**
 * "Con Ana Ruiz no hay acuerdo", "Sobre", "Contra": what ends so stands before somebody of whom no sentence is, who may not be
 * the one that goes on; unless it befell them or they judge it: "A Ana Ruiz le robaron", "Para Ana Ruiz, …".
 */
export function isBesides(before: string, { words }: Tools): boolean {
  const last = before.trim().toLowerCase().split(/\s+/).at(-1)!;
  const forms = words.reportForms;
  if (!forms || !words.prepositions.has(last) || words.toWhom?.has(last)) return false;
  return !forms.holds.by.test(`${last} `) && !words.accordingTo?.test(`${last} `);
}

/** "A waiter of the bar opposite has …", "Der US-Präsident": an article and a noun of a person, whatever follows. */
export function describedAt(
  text: string,
  start: number,
  { words, language, organisations }: Tools,
): Subject | null {
  const article = words.articles.exec(text)?.[0] ?? '';
  if (article === '') return null;
  // Before the verb, and where adjectives stand before their noun behind them.
  const phrase = /^(?:\p{L}+(?:-\p{L}+)*\s?){1,4}/u.exec(text.slice(article.length))?.[0] ?? '';
  const list = phrase.trim().split(' ');
  const most = language.writing.nounsInCapitals
    ? list.findIndex((word) => /^\p{Lu}/u.test(word)) + 1
    : words.behindName
      ? 3
      : 1;
  const at = list
    .slice(0, most)
    .findIndex((word) => isPersonNoun(word, words.people) && !organisations.called.test(word));
  if (at < 0) return null;
  const name = `${article}${list.slice(0, at + 1).join(' ')}`;
  const gender = genderOfNoun(list[at]!, article, words);
  return { kind: 'role', name, role: null, gender, start, end: start + name.length };
}

/** "Una vecina ⟨abrazó⟩", "Un cliente ⟨scuote la testa⟩": without the verb that was read with who does it. */
export function withoutDeed(subject: Subject, tools: Tools): Subject {
  const { kind, name, start } = subject;
  const { reportForms, articles, prepositions, rolePrepositions } = tools.words;
  const own = kind === 'role' && reportForms ? describedAt(name, start, tools) : null;
  if (!own) return subject;
  const isSmall = (word: string) =>
    prepositions.has(word) || rolePrepositions.has(word) || articles.test(`${word} `);
  const list = name.slice(own.name.length).split(' ');
  const verb = list.findIndex(
    (word, i) =>
      i > 0 &&
      /^\p{Ll}/u.test(word) &&
      !isSmall(list[i - 1]!) &&
      (reportForms!.verbEnds.test(word) || (!isSmall(word) && articles.test(`${list[i + 1]} `))),
  );
  if (verb < 0) return subject;
  const who = `${own.name}${list.slice(0, verb).join(' ')}`;
  return { ...subject, name: who, end: start + who.length };
}

/** "Nach dem Spiel", "Zwei Tage später": behind it stands the verb, and then its subject. */
export function isLead(before: string, tools: Tools): boolean {
  const { words, language } = tools;
  const text = before.trim();
  // "…, en ze (beschreven)": the subject stands right before the verb.
  const beside = pronounAt(text.slice(text.lastIndexOf(' ') + 1), tools);
  if (text.includes(',') || pronounAt(text, tools) !== null || (words.verbSecond && beside !== null))
    return false;
  // "Auch Ann Field", "Auch am Montag": what it stands before tells.
  const also = words.verbSecond && words.additive?.has(firstWord(text)) ? text.search(/\s/u) + 1 : 0;
  if (also > 0) return isLead(text.slice(also), tools);
  if (isCircumstance(text, tools) || words.sentenceAdverbs.has(firstWord(text))) return true;
  const last = text.split(' ').at(-1)!.toLowerCase();
  // "Een uur later"
  const isTime = words.times.has(text.split(' ').at(-2) ?? '');
  return (
    words.sentenceAdverbs.has(last) &&
    (isTime ||
      // „hatte Ann Feld zuvor (gesagt)“ is a clause.
      (language.writing.nounsInCapitals && !words.articles.test(text) && !words.finite.test(text)))
  );
}

/** "A neighbour who had helped with it said": whom a whole clause beside the noun tells of. */
export const toldOf = (before: string, tools: Tools): Subject | null =>
  toldByVerb(before, tools) ?? clauseAbout(before, 'before', 0, tools);

function toldByVerb(before: string, tools: Tools): Subject | null {
  const { words } = tools;
  if (words.relativesWantComma || words.verbSecond) return null;
  const [who = '', ...clauses] = before.split(tools.relative);
  const clause = clauses.join(' ').trimEnd();
  const list = clause.split(' ');
  // "Un marinero que pasa a diario por la puerta": where a conjunction stands for somebody, it begins a clause beside the noun.
  const hasVerb = words.finite.test(clause) || words.relativeBehindComma !== undefined;
  if (clauses.length !== 1 || /[,;:]/.test(clause) || !hasVerb) return null;
  if (list.some((word) => words.conjunctions.has(word)) || words.coordinators.has(list.at(-1)!)) return null;
  const subject = describedAt(who, 0, tools);
  const adjective = subject ? who.slice(subject.end).trim() : '';
  const isAdjective =
    adjective === '' ||
    (words.isRomance && words.people.participle?.test(adjective) === true && !adjective.includes(' '));
  if (subject && isAdjective) return subject;
  // "Un vecino de Ulloa que …"
  const isOf =
    words.isRomance &&
    /^(?:\p{Ll}+\s){1,2}\p{Lu}[\p{L}-]+$/u.test(adjective) &&
    words.rolePrepositions.has(firstWord(adjective));
  return subject && isOf
    ? { ...subject, name: `${subject.name} ${adjective}`, end: subject.end + adjective.length + 1 }
    : null;
}

/** Where the clause begins behind "But", "Later", "When the bell rang,". */
export function leadEnd(before: string, { words }: Tools): number {
  const blank = before.search(/\S|$/u);
  const first = firstWord(before.slice(blank)).replace(/,$/, '');
  const loose = words.coordinators.has(first) || words.sentenceAdverbs.has(first) ? first.length : 0;
  const from = blank + (loose > 0 ? (/^\S+\s*/u.exec(before.slice(blank))?.[0].length ?? 0) : 0);
  const rest = before.slice(from);
  const comma = rest.indexOf(', ');
  const opens = firstWord(rest);
  const isLeading =
    comma > 0 &&
    ((words.prepositions.has(opens) && !words.articles.test(rest)) ||
      words.subordinators.has(opens) ||
      words.opensCircumstances?.test(rest) === true);
  return isLeading ? from + comma + 2 : from;
}

/** Where the words begin that tell who somebody is: their office, or their name. */
export const startOfOffice = ({ start, role }: Subject): number =>
  Math.max(0, start - (role === null ? 0 : role.length + 1));

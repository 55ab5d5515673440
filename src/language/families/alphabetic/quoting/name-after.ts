// The name of whoever speaks, where it stands behind the verb: “…,” said Ann Field, who …
import { isGivenName } from '../is-given-name.ts';
import { behind, type Found, isAdjective, isBehindPlace, isOfNoun, isOfOffice, upTo } from './name-beside.ts';
import { type Name, namesOf } from './names.ts';
import { bearerAt } from './owners.ts';
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import type { Segment } from './segments.ts';
import { firstWord, type Tools } from './tools.ts';

/** The first full name behind the verb, or else the first word of one. */
export function nameAfter(segments: readonly Segment[], tools: Tools): Found | null {
  let best: Found | null = null;
  for (const [place, segment] of segments.entries()) {
    // "jeden z poslanců strany, kterou vede Petr Novák": where a role needs no article, none stands behind a comma.
    if (place > 0 && tools.words.people.cases && !isApposed(segment, tools)) break;
    if (tools.words.people.cases && tools.words.anybody.has(firstWord(segment.text))) break;
    // "disse o líder depois do encontro com o presidente francês, Rui Costa": who is beside whom a small word governs.
    if (place > 0 && tools.words.isRomance && isGoverned(segments[place - 1]!.text, tools)) break;
    // "disse infatti, che Ann …": what was said begins, and names others.
    if (place > 0 && tools.words.conjunctions.has(firstWord(segment.text))) break;
    // „sagte die Richterin, als Jan Feld weinte“
    if (place > 0 && tools.words.subordinators.has(firstWord(segment.text))) break;
    // "sagt eine Frau, die ihren Namen nicht nennen will": what a clause tells of her names nobody.
    if (place > 0 && best === null && tools.relativeClause.test(segment.text)) break;
    // "…", comentó, subrayando que Ann Field …: also right behind the verb.
    if ((place > 0 || segment.start > 0) && tellsDoing(segment, tools)) break;
    // "said Acme Foods economist Ann Field", "according to a Pentagon memo"
    const maySpeak = (name: Name): boolean =>
      (!segment.inBrackets || isWhole(name, segment, segments[place - 1], tools)) &&
      (isNominative(name, tools) || !isBehindPlace(segment.text.slice(0, name.from), tools)) &&
      !ownsNoun(segment.text.slice(name.end), tools) &&
      !isOfNoun(behind(name, segment, tools), tools, segment.start === 0 ? name.tokens : 1) &&
      !isAdjective(name, segment, tools) &&
      !isDescribed(name, segment, tools) &&
      !isAddressed(name, segment, tools) &&
      !isOfOffice(name, segment, tools) &&
      !isInClause(segment.text.slice(0, name.from), tools) &&
      !timesOf.test(segment.text.slice(0, name.from)) &&
      !(place > 0 && name.tokens === 1 && isOfOf(segment.text.slice(0, name.from), tools)) &&
      tools.words.people.oblique?.test(segment.text.slice(0, name.from)) !== true &&
      bearerAt(segment.text.slice(0, name.from), tools) < 0;
    const names = namesOf(segment.text, tools, false);
    const name = names.find((one) => one.tokens > 1 && maySpeak(one)) ?? names.find(maySpeak);
    if (name && (!best || (best.name.tokens < 2 && name.tokens > 1))) best = { name, segment };
    if (best && best.name.tokens > 1) break;
  }
  return best;
}

/** "ein alter Verwandter", "eine weitere Beschäftigte": where all nouns have capitals, an article and an adjective before the noun of a person. */
const isDescribed = ({ text, tokens, from }: Name, segment: Segment, { words, language }: Tools): boolean =>
  language.writing.nounsInCapitals &&
  tokens === 1 &&
  isPersonNoun(text, words.people) &&
  words.articles.test(segment.text.trimStart()) &&
  // "die parteilose Bauer"
  !words.definite.has(firstWord(segment.text.trimStart())) &&
  /^\s?\p{Ll}+(?:\s\p{Ll}+(?:e|er|en|es)){1,2}\s$/u.test(segment.text.slice(0, from));

/** „(rief) eine Frau Jan Moos zu“, „(rief) der Wirt Jan Moos zu“: in tongues whose verb comes second, to whom somebody says it. */
function isAddressed({ text, from, end }: Name, segment: Segment, { words }: Tools): boolean {
  const before = upTo({ text, from }, segment).trimStart();
  const noun = /\p{L}+(?=\s$)/u.exec(before)?.[0] ?? '';
  if (!words.verbSecond || !words.articles.test(before) || !isPersonNoun(noun, words.people)) return false;
  const isNew = words.indefinite?.has(firstWord(before)) === true;
  return (isNew && text.includes(' ')) || words.toBehind?.test(segment.text.slice(end)) === true;
}

/** « a salué le maire Roux, remerciant la députée Ann Field », "dijo el alcalde, acompañado por Ann Field": whom that names does not speak. */
function tellsDoing({ text }: Segment, { words }: Tools): boolean {
  const { participle, gerund, notParticiples } = words.people;
  const [first = '', second = ''] = text.trim().toLowerCase().split(/\s+/, 2);
  // "shouted Field, prompting Speaker Ann Moss to call for order"
  if (!words.isRomance)
    return (
      words.behindName !== null &&
      words.trailingVerb?.test(first) === true &&
      words.trailingVerb.test(second) === false &&
      !isPersonNoun(first, words.people)
    );
  const isDoing = (word: string) =>
    (gerund ?? words.trailingVerb)?.test(word) === true && !notParticiples.has(word);
  // « en saluant », « tout en saluant »
  if (isDoing(first) || (words.prepositions.has(first) && isDoing(second))) return true;
  return (
    participle?.test(first) === true &&
    !notParticiples.has(first) &&
    !isPersonNoun(first, words.people) &&
    words.prepositions.has(second)
  );
}

/**
 * "ha detto il sindaco (Carlo Bini)", « l’agence des statistiques (Rosstat) », and neither his party nor a publisher: in brackets
 * nothing but a name in full, or the short one of a body.
 */
function isWhole({ text, tokens }: Name, segment: Segment, before: Segment | undefined, tools: Tools) {
  if (segment.text.trim() !== text) return false;
  if (tokens > 1) return isGivenName(text.split(' ', 1)[0]!);
  const told = before?.text.split(/[\s’']+/) ?? [];
  return !told.some((word) => isPersonNoun(word, tools.words.people));
}

/**
 * Whether somebody at the end of a phrase is governed by a small word in it, with what comes before that a phrase of its own:
 * "o líder com o presidente francês", not "no parlamento o presidente".
 */
function isGoverned(text: string, { words }: Tools): boolean {
  const list = text
    .trim()
    .toLowerCase()
    .split(/\s+|(?<=\p{L}['’])/u);
  const isArticle = (word: string) => words.articles.test(`${word} `) && !words.rolePrepositions.has(word);
  const at = list.findLastIndex(
    (word, i) =>
      (i > 1 && likeOrWith.test(word)) ||
      (i > 0 && words.prepositions.has(word) && !words.rolePrepositions.has(word) && !isArticle(word)),
  );
  if (at < 1 || !words.articles.test(text.trimStart())) return false;
  const rest = list.slice(at + 1);
  return (
    rest.some((word) => maybePersonNoun(word, words.people)) &&
    !rest.some((word, i) => i > 0 && isArticle(word) && !words.prepositions.has(rest[i - 1]!))
  );
}

/** « blessé comme (son voisin, Luc Roux) », "scampato insieme (alla nipote, Rita Mori)": with whom somebody is compared, or was. In all these tongues. */
const likeOrWith = /^(?:comme|come|como|que|insieme|junto|ensemble|avec|con|com)$/u;

/** "(said) the man accused of robbing (Ann Field)" */
const accusedOf =
  /^\s*(?:[Tt]he|[Aa]n?)\s(?:[\p{Ll}-]+\s){1,3}?(?:accused|charged|convicted|suspected|acquitted|cleared|jailed|wanted|blamed|known|hired|paid)\s(?:of|with|for|over|to|by|in)\s/u;

/** "(disse) o homem acusado de roubar (Ana Reis)": by what somebody is said to have done, in an infinitive. */
const accusedOfDoing =
  /^\s*\p{L}{1,3}['’\s]\s?\p{L}+\s\p{L}+(?:d[oa]|[tsé]|ée|tt[oa]|t[oa])\s(?:de|di|d['’])\s?\p{Ll}+(?:ar|er|ir|are|ere|ire)\s(?:a\s)?$/u;

/** « (a dit) l’homme qui avait frappé (Luc Roux) »: told of in a clause about somebody. */
const isInClause = (before: string, { words, language }: Tools): boolean => {
  if ((words.behindName && accusedOf.test(before)) || (words.isRomance && accusedOfDoing.test(before)))
    return true;
  const opens = words.isRomance
    ? (word: string) =>
        words.relativeOpeners.includes(word) || words.relativeBehindComma?.includes(word) === true
    : (word: string) =>
        words.verbSecond && !language.writing.nounsInCapitals && words.subordinators.has(word);
  const list = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.articles.test(before.trimStart()) && list.some((word, i) => i > 1 && opens(word));
};

/** "il cinque volte (Pallone d’Oro)": what somebody won so often. In all these tongues. */
const timesOf = /\s(?:volte|times|fois|veces|vezes|keer|maal)\s$/u;

/** ", le directeur de la Revue des deux (Mers)": the end of what somebody is of. */
const isOfOf = (before: string, { words }: Tools): boolean =>
  words.isRomance &&
  words.articles.test(before.trimStart()) &&
  before
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => words.rolePrepositions.has(word)).length > 1;

/** "řekl dnes po jednání Petr Fiala": by its form the name of whoever does something, wherever it stands. */
const isNominative = ({ text, tokens }: Name, { words: { people } }: Tools): boolean =>
  people.cases !== undefined && tokens > 1 && people.genderOfName?.(text) !== undefined;

/** "její předseda, hejtman Jan Novák": a name in full, whose form shows that it is the subject, and before it nothing but what they are. */
function isApposed({ text }: Segment, tools: Tools): boolean {
  const name = namesOf(text, tools, false).find((one) => isNominative(one, tools));
  const [first = ''] = text.trim().split(' ', 1);
  return name !== undefined && (name.start <= 1 || isPersonNoun(first, tools.words.people));
}

/** "said Acme Foods' economist", "said Institutes of Canada's economist": whose it is, and not who speaks. */
const ownsNoun = (rest: string, { words }: Tools): boolean =>
  words.possessive !== null &&
  /^(?: (?:of|for|and)(?: the)? \p{Lu}[\p{L} ]{1,40}?)?['’]s? \p{Ll}/u.test(rest);

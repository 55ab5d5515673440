// Somebody without a name, or a body, at the beginning of a phrase or right before a verb: "the ministry", "a Tory source".

import { nobody, type Subject } from '../../../quoting.ts';
import { withoutListener } from './addressees.ts';
import { behindLead, isSomebodysNoun } from './behind-lead.ts';
import { describedAt } from './leads.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isOwned } from './owned.ts';
import { areOthers, areSeveral, isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import type { Segment } from './segments.ts';
import { hasOwnNoun, severalOf } from './several-of.ts';
import { asPaper, paperOf } from './things.ts';
import { firstWord, type Tools } from './tools.ts';

/**
 * "the ministry", "one resident", "a spokesman for the council"
 * @param near the pieces of the phrase, that beside the verb first
 * @param closed a comma stands between the phrase and its verb
 */
export function unnamed(
  near: readonly Segment[],
  at: number,
  side: 'before' | 'after',
  closed: boolean,
  tools: Tools,
): Subject | null {
  // "Their letter to Ann Field, the commissioner, said": what stands beside a name does not speak.
  const besideName = side === 'before' && closed && /\p{Lu}[\p{L}]+\s*$/u.test(near[1]?.text ?? '');
  const from = besideName ? 1 : 0;
  const told = side === 'before' && closed ? besideTold(near, at, tools) : null;
  if (told) return told;
  const beside = side === 'after' ? near.slice(0, 1) : near.slice(from, from + 2);
  if (side === 'before' && near.length > 1 && areOthers(near[0]!.text, tools.words)) return null;
  for (const [place, segment] of beside.entries()) {
    const written = segment.text.trim();
    // "As a Google spokesperson promised", „Auch die Ministerin (sagte)“; in "gli esperti" the word is an article, and before a verb a pronoun.
    const { beforeVerb, additive, verbSecond } = tools.words;
    const opens = firstWord(written);
    const isOfVerb =
      (beforeVerb.has(opens) || (verbSecond && additive?.has(opens) === true)) &&
      !tools.words.articles.test(written);
    const whole = isOfVerb ? written.replace(/^\S+\s*/, '') : written;
    // "een onderwijzer die met een bord …": what a clause tells of them is no part of it.
    const told =
      side === 'after' && !tools.words.relativesWantComma ? whole.split(tools.subordinate, 1)[0]! : whole;
    const text =
      side === 'after'
        ? withoutListener(told.split(tools.circumstance, 1)[0]!, tools.words).replace(
            tools.words.opensName ?? /(?!)/u,
            '',
          )
        : told;
    const words = text.split(/\s+/);
    const start = at + segment.start + segment.text.indexOf(text);
    if (tools.words.someone.has(firstWord(text))) return { ...nobody, start, end: start + words[0]!.length };
    if (words.length > 8 && place === 0) {
      const head = headOfLong(words, side, tools);
      if (head !== null) return described(head, start, tools);
    }
    if (words.length > 8 || !/^\p{L}/u.test(text)) continue;
    if (tools.words.several?.has(text.toLowerCase())) return described(text, start, tools);
    if (tools.words.articles.test(text) || tools.words.anybody.has(firstWord(text))) {
      const phrase = nounPhrase(withoutStop(text).split(tools.circumstance, 1)[0]!, tools);
      const between = place > 0 ? near[from + place - 1]!.text.trim() : '';
      const head = headOfTwo(phrase ?? text, between, closed, tools);
      if (head !== null) return described(head, start, tools);
      if (phrase === null || hasVerb(phrase, tools) || isCutOff(phrase, tools)) return null;
      // "Los autores lo admiten: escriben que": a clause of its own.
      if (tools.words.isRomance && side === 'before' && saysInside(phrase, tools)) return null;
      // "One of them, a retired pilot, said": not who, but of how many.
      const isKnown =
        areSeveral(phrase, tools.words) ||
        tools.words.several?.has(phrase.toLowerCase()) === true ||
        (tools.words.behindName !== null && tools.organisations.called.test(phrase));
      if (!phrase.includes(' ') && tools.words.anybody.has(phrase.toLowerCase()) && !isKnown)
        return { ...nobody, start, end: start + phrase.length };
      if (isTime(phrase, tools)) return null;
      if (tools.words.latter.test(phrase) || tools.voice.test(phrase))
        return { ...nobody, start, end: start + phrase.length };
      return described(phrase, start, tools);
    }
    // "TNO's report": a paper, and whose it is.
    const paper = side === 'before' ? paperOf(text, tools) : null;
    if (paper) return { kind: 'role', name: paper, role: null, start, end: start + paper.length };
    // "Tory sources", "Harris campaign officials": a name tells more of the noun behind it.
    const { behindName } = tools.words;
    // "officials at the ministry"
    const several = side === 'before' ? severalSomewhere(text, tools) : null;
    if (several) return { ...described(several, start, tools), plural: true };
    const activists = side === 'before' && place === 0 ? severalAlone(text, tools) : null;
    if (activists) return { ...described(text, start, tools), plural: true };
    const lawyers = side === 'before' && place === 0 ? severalOf(text, near[1], tools) : null;
    if (lawyers) return { ...described(lawyers, start + text.length - lawyers.length, tools), plural: true };
    const isFirst = tools.words.firstPersons.has(firstWord(text));
    const isInPlace = tools.words.prepositions.has(firstWord(text));
    // "In a statement the trust said": behind where it stands.
    const own = side === 'before' ? behindLead(text, tools) : null;
    if (own) return described(own, start + text.length - own.length, tools);
    if (
      behindName &&
      side === 'before' &&
      /^\p{Lu}/u.test(text) &&
      words.length <= 6 &&
      !isFirst &&
      !isInPlace
    ) {
      const phrase = nounPhrase(text, tools);
      const last = phrase?.split(' ').at(-1) ?? '';
      if (phrase && words.length > 1 && /^\p{Ll}/u.test(last) && isSomebodysNoun(last, tools))
        return described(phrase, start, tools);
    }
    const plain = side === 'after' || isAlone(near) ? withoutArticle(text, tools) : null;
    if (plain !== null) return described(plain, start, tools);
    if (side === 'before' && place === 0 && hasOwnNoun(written, tools)) return null;
    if (
      words.length <= 3 &&
      (isPersonNoun(words[0]!, tools.words.people) || tools.organisations.called.test(words[0]!))
    )
      return tools.words.definiteEnd
        ? described(nounPhrase(withoutStop(text), tools) ?? withoutStop(text), start, tools)
        : { kind: 'role', name: text, role: null, start, end: start + text.length };
  }
  return null;
}

const isAlone = (near: readonly Segment[]): boolean => near.length === 1;

/** "klubový lékař", "žena z vedlejšího vchodu", "Česká národní banka": adjectives, a noun, and of what or whose it is. */
function withoutArticle(text: string, { words, organisations, language }: Tools): string | null {
  const { adjective } = words.people;
  if (!adjective) return null;
  const list = text.replace(/[.!?]+$/, '').split(/\s+/);
  const isNoun = (word: string) => isPersonNoun(word, words.people) || organisations.called.test(word);
  const noun = list.findIndex(isNoun);
  if (noun < 0 || noun > 3 || !list.slice(0, noun).every((word) => adjective.test(word.toLowerCase())))
    return null;
  const isEnd = (word: string) =>
    words.sentenceAdverbs.has(word.toLowerCase()) ||
    words.coordinators.has(word) ||
    words.finite.test(word) ||
    language.calendar.days.includes(word);
  const rest = list.slice(noun + 1);
  const end = rest.findIndex(isEnd);
  const of = end < 0 ? rest : rest.slice(0, end);
  return of.length > 4 || of.filter((word) => /^\p{Lu}/u.test(word)).length > 2
    ? null
    : [...list.slice(0, noun + 1), ...of].join(' ');
}

/** "A day after the inquiry was published, it said", "una volta a terra"; not "un tirador de 44 años". */
function isTime(phrase: string, { words }: Tools): boolean {
  const list = phrase.split(/\s/);
  const end = list.findIndex((word, at) => at > 0 && words.prepositions.has(word));
  const head = end > 0 ? list.slice(0, end) : list;
  return words.isRomance
    ? head.slice(1).some((word) => words.times.has(word))
    : words.times.has(list.at(-1)!);
}

/** "The colleague who was accused, a woman of 30, told": what stands beside a description is of whom it describes. */
function besideTold(near: readonly Segment[], at: number, tools: Tools): Subject | null {
  const [beside, head, ...others] = near;
  if (!beside || !head || others.length > 0 || head.start > 0 || tools.words.verbSecond) return null;
  const phrase = beside.text.trimStart();
  if (!tools.words.articles.test(phrase) || tools.words.definite.has(firstWord(phrase))) return null;
  const subject = describedAt(head.text, at, tools);
  const rest = subject ? head.text.slice(subject.end - at).trimStart() : '';
  const isWhole =
    rest === '' || tools.relativeClause.test(rest) || tools.words.prepositions.has(firstWord(rest));
  return isWhole ? subject : null;
}

/** "a man with a blue and white scarf tied around his head": who it is, without what is told of them. */
function headOfLong(list: readonly string[], side: 'before' | 'after', { words }: Tools): string | null {
  if (!words.articles.test(`${list[0]} `)) return null;
  const end = list.findIndex((word, at) => at > 1 && words.prepositions.has(word));
  if (end < 2 || end > 4) return null;
  const isKnown = words.isRomance
    ? list.slice(1, end).some((word) => maybePersonNoun(word.toLowerCase(), words.people))
    : words.people.nouns.has(list[end - 1]!.toLowerCase());
  if (!isKnown) return null;
  // "un trabajador de la planta a la salida del turno"
  const isOf = words.isRomance && side === 'after' && words.rolePrepositions.has(list[end]!);
  const of = words.articles.test(`${list[end + 1]} `) ? 3 : 2;
  return list.slice(0, end + (isOf ? of : 0)).join(' ');
}

/** Several without an article, and where they are: nothing else stands before the verb. */
function severalSomewhere(text: string, { words }: Tools): string | null {
  const [, small = '', ...rest] = text.split(' ');
  // "sources close to the deal"
  const isTold = /^\p{Ll}{4,}$/u.test(small) && words.prepositions.has(rest[0] ?? '');
  const isPlace = (words.prepositions.has(small) || isTold) && rest.length > 0 && rest.length < 5;
  return words.behindName !== null && isPlace && areSeveral(text, words) ? text : null;
}

/** "local activists", "two city officials": adjectives, and the noun of several. */
function severalAlone(text: string, { words }: Tools): boolean {
  const list = text.split(' ');
  const before = list.slice(0, -1);
  return (
    words.isSeveralPronoun === true &&
    list.length <= 4 &&
    /^[\p{Ll}\d][\p{Ll}\d -]*$/u.test(text) &&
    areSeveral(list.at(-1)!, words) &&
    before.every(
      (word) =>
        !words.prepositions.has(word) &&
        !words.coordinators.has(word) &&
        !words.subordinators.has(word) &&
        !words.finite.test(word) &&
        !/(?:ed|ing)$/u.test(word),
    )
  );
}

/**
 * Two verbs have one subject: "un mariscador jubilado mira las cajas y", "The coach smiled, then", "A guard nodded,": a noun
 * of a person with its adjectives and what it is of.
 * @param between what stands between the phrase, or the comma behind it, and the verb that tells
 */
function headOfTwo(
  phrase: string,
  between: string,
  closed: boolean,
  { language, words }: Tools,
): string | null {
  if (language.writing.nounsInCapitals) return null;
  const list = phrase.split(' ');
  const isJoint = words.coordinators.has(list.at(-1)!);
  if (isJoint) list.pop();
  const isNoun = (word: string | undefined) => word !== undefined && isPersonNoun(word, words.people);
  let end = list.findIndex((word, at) => at > 0 && isNoun(word)) + 1;
  if (end === 0) return null;
  // "a retired prison officer", "una vecina jubilada"
  const { participle } = words.people;
  while (isNoun(list[end]) || (words.isRomance && participle?.test(list[end] ?? ''))) end++;
  const rest = list.slice(end);
  const isAlone = closed && words.behindName !== null && rest.length === 1 && /ed$/.test(rest[0]!);
  const goesOn = words.coordinators.has(firstWord(between)) || words.sentenceAdverbs.has(firstWord(between));
  if (rest.length === 0 || !(isJoint || goesOn || isAlone)) return null;
  // "the owner of the shop laughed and": one noun, and the verb.
  const [small = '', article = ''] = rest;
  const of = words.rolePrepositions.has(small) ? (words.articles.test(`${article} `) ? 3 : 2) : 0;
  return list.slice(0, end + (rest.length === of + 1 ? of : 0)).join(' ');
}

const saysInside = (phrase: string, { said }: Tools): boolean =>
  [...phrase.matchAll(said)].some(({ index }) => /\p{L}\s\p{L}/u.test(phrase.slice(0, index)));

/** "de vader van het slachtoffer", "het bedrijf": "het" is an article; "the trust": behind one stands a noun. */
const hasVerb = (phrase: string, { words }: Tools): boolean => {
  const list = phrase.split(' ');
  const isArticle = (i: number) => words.articles.test(`${list[i]} `);
  const article = words.articles.test(phrase) ? words.articles.exec(phrase)![0].trim().split(' ').length : 0;
  return words.finite.test(
    list
      .filter(
        (_, i) =>
          i >= article &&
          !(i > 0 && words.prepositions.has(list[i - 1]!) && isArticle(i)) &&
          !(i === article && article > 0 && i < 3 && words.definite.has(list[i - 1]!.toLowerCase())),
      )
      .join(' '),
  );
};

/** "la sera stessa a un cronista del", "an old supervisor used to": no phrase ends so. */
const isCutOff = (phrase: string, { words }: Tools): boolean => {
  const last = phrase.split(' ').at(-1)!;
  // "l’avocate" begins with its article, and is none.
  const isArticle = words.articles.exec(`${last} `)?.[0].trim() === last;
  return words.prepositions.has(last) || words.rolePrepositions.has(last) || isArticle;
};

const withoutStop = (text: string): string => text.replace(/(?<![.!?])[.!?]+$/, '');

function described(written: string, start: number, { words, organisations, dayBehind }: Tools): Subject {
  // « les autorités locales ce vendredi »
  const phrase = asPaper(written.replace(dayBehind, ''), words);
  const list = phrase.split(/[\s’']+/);
  const end = list.findIndex((word, at) => at > 0 && words.prepositions.has(word));
  // "der Sprecher der Feuerwehr", "the club doctor": somebody, whatever they speak for.
  const before = list.slice(0, end < 0 ? (words.behindName ? list.length : 2) : end);
  // "a person familiar with the case"
  const isPersonal = (word: string) => isPersonNoun(word, words.people) || words.anybody.has(word);
  // "a Labor Department study"
  const isPaper = (word: string) => words.behindName !== null && words.documents.has(word);
  const isKnown = (word: string) =>
    isPersonal(word) ||
    organisations.called.test(word) ||
    isPaper(word) ||
    (words.behindName !== null && areSeveral(word, words));
  const noun = (words.behindName && before.findLast(isKnown)) || before.at(-1)!;
  // "the Ministry of Trade spokesperson"
  const last = list.at(-1)!;
  const isLast = words.behindName !== null && /^\p{Ll}/u.test(last) && isPersonNoun(last, words.people);
  const isPerson = (isPersonal(noun) && !organisations.called.test(noun)) || isLast;
  const isBody =
    !isPerson &&
    !isPaper(noun) &&
    (organisations.name.test(phrase) ||
      organisations.called.test(phrase) ||
      words.abbreviatedBody?.test(phrase) === true);
  const isMany =
    words.pluralArticles.has(firstWord(phrase)) ||
    areSeveral(phrase, words) ||
    words.several?.has(phrase.toLowerCase()) === true ||
    words.severalBehind?.test(phrase) === true;
  return {
    kind: isBody ? 'organisation' : 'role',
    ...{ name: phrase, role: null, start, end: start + phrase.length },
    ...(!isBody && isMany && { plural: true }),
    // "its website"
    ...(!isBody && !isPerson && isPaper(noun) && isOwned(phrase, { words }) && { isThing: true as const }),
  };
}

// How the alphabetic languages quote: “…,” said X; X, the mayor, said: “…”; « …, dit X ».

import type { Language } from '../../../language.ts';
import type { QuotingGrammar, Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { isGivenName } from '../is-given-name.ts';
import { bringsAnother } from './another.ts';
import { withoutAside } from './aside.ts';
import { asideIn } from './aside-in.ts';
import { attribute, fewest } from './attribute.ts';
import { bareRole } from './bare-role.ts';
import { nounOfSpecific, tellsCalling } from './calling.ts';
import { notToWhom } from './dative.ts';
import { doingBehind } from './doing.ts';
import { echoes } from './echoes.ts';
import { firmsIn } from './firms.ts';
import { isOffice, isSameCalling, isShortName, nameForms } from './forms.ts';
import { besideFronted } from './fronted.ts';
import { heOrShe } from './he-or-she.ts';
import { tellsBefore } from './holding.ts';
import { withOther } from './joint-speakers.ts';
import { learnNames } from './learned.ts';
import { bodiesCalled } from './named-bodies.ts';
import { anyAgentIn, askedIn, openersOf, presentedIn, sayerOf } from './openers.ts';
import { isIndefinite, isOwned } from './owned.ts';
import { beginsWith, isPart } from './part.ts';
import { isOfSpeaker, pronounsIn } from './pronouns.ts';
import { reacts, reactsBehindVerb } from './reactor.ts';
import { findPeople } from './register.ts';
import { isToldByForm } from './reported-on.ts';
import { findReports } from './reports.ts';
import { isClause, spokenBy } from './saying.ts';
import { severalIn } from './several-told.ts';
import {
  anyone,
  isDescription,
  isPredicate,
  isSubordinate,
  leadsTo,
  namesAnother,
  somebodiesIn,
  tellsOfWriting,
  tellsWhose,
  unreadBefore,
} from './somebodies.ts';
import { standsFor } from './stands-for.ts';
import { withThing } from './things.ts';
import { tellsThought } from './thoughts.ts';
import { isTitle } from './titles.ts';
import { firstWord, makeTools, type Tools } from './tools.ts';
import { isPassive } from './verbs.ts';
import type { QuotingWords } from './words.ts';

export function quotingOf(language: Language, words: QuotingWords): QuotingGrammar {
  const tools = makeTools(language, words);
  return {
    ...grammarOf(tools),
    ofDocument: () => grammarOf({ ...tools, isOfDocument: true }),
  };
}

/** With all who say it. */
const together = <T extends { subject: Subject } | null>(found: T, text: string, tools: Tools): T =>
  found && {
    ...found,
    subject: withOther(withOwnArticle(notToWhom(found.subject, text, tools), text, tools), text, tools),
  };

/** "…, The Lantern reported": within a sentence an article with a capital belongs to the name. */
function withOwnArticle(subject: Subject, text: string, { words }: Tools): Subject {
  const { kind, name, start, end } = subject;
  const [article = ''] =
    /(?<=[\p{Ll},”"’]\s)\p{Lu}\p{Ll}+\s$/u.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  const isOwn = kind === 'organisation' && article.trim().toLowerCase() === words.articleOfThings;
  return isOwn ? { ...subject, name: `${article}${name}`, start: start - article.length, end } : subject;
}

function grammarOf(tools: Tools): QuotingGrammar {
  const { language, words } = tools;
  return {
    attribute: (around) => {
      const found = together(attribute(around, tools), around.text, tools);
      if (found?.start === undefined) return withThing(found, tools);
      const subject = besideFronted(found.subject, around.text, found.start, around.open, tools);
      return withThing({ ...found, subject }, tools);
    },
    isClause: (words) => isClause(words, tools),
    ...(words.isRomance && { bareRole: (role, isNamed) => (isNamed ? role : bareRole(role)) }),
    reports: (sentence) =>
      findReports(sentence, tools).map((report) => withThing(together(report, sentence, tools), tools)!),
    people: (text) => findPeople(text, tools),
    ...(words.people.doing && { roleBeside: (text, _, end) => doingBehind(text, end, tools) }),
    learnNames: (article) => learnNames(article, tools),
    isReply: (clause) => words.replies?.test(clause) ?? false,
    ...(words.adds && { adds: (clause) => words.adds!.test(clause) }),
    inquiry: (sentence) => (words.inquires ? sentence.search(words.inquires) : -1),
    goesOnTelling: (before, words) => goesOnTelling(before, words, tools),
    // A name alone under a quotation may be a paper's or a book's.
    signer: () => null,
    bringsNobody: (lead) => bringsNobody(lead, tools),
    // “A,” X said. “B.”: nothing but the end of the attribution between them.
    continues: (between) => continues(between, tools),
    core: (quoted) =>
      withoutAside(
        quoted,
        asideIn(quoted, 0, tools),
        (clause) => goesOnSpeaking(clause, tools),
        (side) => beginsWith(side, tools),
      ),
    openers: (text) => openersOf(text, tools),
    ...(words.reportedOn && {
      isToldByForm: (sentence) => isToldByForm(sentence, tools),
    }),
    tellsThought: (sentence) => tellsThought(sentence, tools),
    opensClause: (before) => tools.conjunction.test(before.trimEnd()),
    isPart: (before, quoted) => isPart(before, quoted, tools),
    announces: (paragraph) => announces(paragraph, tools),
    tellsBefore: (sentence) => tellsBefore(sentence, tools),
    reacts: (sentence, from) => reacts(sentence, from, tools),
    ...(words.verbSecond && {
      reactsBehindVerb: (sentence, name, role) => reactsBehindVerb(sentence, name, role, tools),
    }),
    telling: {
      somebodies: (text) => somebodiesIn(text, tools),
      presented: (sentence, at) => presentedIn(sentence, at, tools),
      agent: (sentence, at) => anyAgentIn(sentence, at, tools),
      spokenTo: (lead) => words.spokenTo?.exec(lead)?.[0].length ?? 0,
      isNew: (described) => !pointsBack(described, tools) && !isOwned(described.name, tools),
      anyone: (described) => anyone(described, tools),
      namesAnother: (lead) => namesAnother(lead, tools),
      unreadBefore: (lead) => unreadBefore(lead, tools),
      nameless: (sentence) => (words.nameless ? sentence.search(words.nameless) : -1),
      isPredicate: (before) => isPredicate(before, tools),
      isDescription: (before) => isDescription(before, tools),
      isSubordinate: (text) => isSubordinate(text, tools),
      isObject: (before) => isObject(before, tools),
      tellsWhose: (before) => tellsWhose(before, tools),
      tellsOfWriting: (text) => tellsOfWriting(text, tools),
      leadsTo: (before) => leadsTo(before, (lead) => bringsNobody(lead, tools), tools),
      wantsSubject: !words.isRomance,
      heOrShe: (sentence, at) => heOrShe(sentence, at, tools),
      ...(words.isSeveralPronoun && { severalIn: (sentence, at) => severalIn(sentence, at, tools) }),
      isOfOneself: (quoted) => language.referring.firstPerson?.test(quoted) === true,
    },
    asked: (sentence, at) => askedIn(sentence, at, tools),
    sayer: (sentence, at) => (words.asks?.test(sentence) ? null : sayerOf(sentence, at, tools)),
    formsOf: (name, names) => nameForms(name, names, tools),
    genitiveOf: (name) => (words.bareGenitive === null ? null : `${name}${words.bareGenitive}`),
    pronounsIn: (text) => pronounsIn(text, tools),
    isOfSpeaker: (text, speaker) => isOfSpeaker(text, speaker, tools),
    ...(words.people.cases && {
      isDeclined: (form, name) =>
        words.people.cases!.isNever(form) || (name !== null && words.people.cases!.isDeclined(form, name)),
    }),
    isShortFor: (form, name) => isShortName(form, name, tools),
    isOffice: (written, role) => isOffice(written, role, tools),
    bringsAnother: (described, between) => bringsAnother(described, between, tools),
    isAnybody: (written) => isIndefinite(firstWord(written), tools),
    isSameCalling: (written, role) => isSameCalling(written, role, tools),
    pointsBack: (described) => pointsBack(described, tools),
    tellsCalling: (described) => tellsCalling(described, tools),
    nounOfSpecific: (described) => nounOfSpecific(described, tools),
    echoes: (described, role, isNamed) => echoes(described, role, isNamed, tools),
    ...(words.people.articlesOfOne && {
      pronounOfBody: (name) => genderOfArticle(name, words.people.articlesOfOne!),
    }),
    isOwned: ({ name }) => isOwned(name, tools),
    ...(words.relativesOfOwner && {
      isOnlyOfAnother: (lead) => words.relativesOfOwner!.test(lead),
    }),
    standsFor: (described, who, sentence) => standsFor(described, who, sentence, tools),
    firmsIn: (described, text) => firmsIn(described, text, tools),
    bodiesCalled: (described, text) => bodiesCalled(described, text, tools),
    wraps: true,
    pointsElsewhere: true,
    passesOver: ({ gender }) => gender !== undefined || words.dropped !== null,
    isTitle: (word) => words.people.titles.has(word.toLowerCase()) && !isGivenName(word),
    isHonorific: (word) => words.people.honorifics.has(word.replace(/\.$/, '').toLowerCase()),
  };
}

/** "The mayor said on Monday:" at the end of a paragraph, and the words in the next. */
function announces(paragraph: string, { said, language }: Tools): boolean {
  // – A, says X and adds: of words behind a dash it is not told here where they end.
  if (!/:\s*$/.test(paragraph) || /^\s*[–—-]/.test(paragraph)) return false;
  const last = splitSentences({ text: paragraph.slice(-300), start: 0 }, language).at(-1)?.text ?? '';
  return last.search(said) >= 0;
}

/** Nobody else is said to say the words. */
function goesOnTelling(before: string, quoted: string, tools: Tools): boolean {
  if (quoted.trim().split(/\s+/).length < fewest || isTitle(quoted)) return false;
  if (/[“„«":]/u.test(before) || tools.writtenThing.test(before)) return false;
  return matchesOf(before, tools.said).every(({ index }) => isPassive(before.slice(0, index), tools));
}

function continues(between: string, tools: Tools): boolean {
  const pause = tools.words.pauses?.exec(between);
  const text = between.slice(0, pause?.index).trim();
  if (pause && (text === '' || text === '.')) return true;
  // “A” and “B”
  if (tools.words.coordinators.has(text.toLowerCase()) || isClauseJoint(text, tools)) return true;
  // «A». «B».: two quotations side by side are two people's as often as not.
  if (text === '' || text === '.') return false;
  if (/^[.,;–—-]+$/.test(text)) return true;
  if (text.length > 160) return false;
  const [first, ...more] = splitSentences(
    { text: text.replace(/^[,.\s–—-]+/, ''), start: 0 },
    tools.language,
  );
  if (!first || more.length > 0) return false;
  return spokenBy(first.text, 0, tools) !== null;
}

/** « dit que « A », que « B » et que « C » »: another clause of what one verb tells. */
function isClauseJoint(between: string, { words }: Tools): boolean {
  const [, joint = '', that = ''] = /^,? ?(?:(\p{L}+) )?(\p{L}+)['’]?$/u.exec(between.toLowerCase()) ?? [];
  return words.isRomance && (joint === '' || words.coordinators.has(joint)) && words.conjunctions.has(that);
}

/** « un autre », "un'altra": of whom the noun was told before, in all these tongues. */
const oneMore = /^u(?:ne?|ma?|n['’])\s?(?:autre|altr[oa]|outr[oa])$/iu;

/** "the lawyer", "the company": somebody of whom was told before. Where all nouns have capitals, a body may be named so. */
const pointsBack = ({ kind, name, isThing }: Subject, { words, language }: Tools): boolean => {
  // "One": of several.
  if (words.anybody.has(name.toLowerCase()) && !words.people.institutions.has(name.toLowerCase()))
    return true;
  if (words.isRomance && oneMore.test(name)) return true;
  const [article = ''] = /^\p{L}+['’]?/u.exec(name) ?? [];
  if (article === name && !isThing && words.definiteEnd?.noun.test(name))
    return kind === 'role' || words.bodies.has(name.toLowerCase());
  if (!words.definite.has(article.toLowerCase())) return false;
  if (isThing) return false;
  const head = name.slice(article.length).trim().split(/[\s,]/, 1)[0]!.toLowerCase();
  if (isInstitution(name.slice(article.length).trim(), head, words)) return false;
  // "the man with the drum", "la mère de la victime"; but "the mother of four" has a name.
  const [noun = '', small = '', ...rest] = name.slice(article.length).trim().split(' ');
  const isTold = small.length > 3 || words.articles.test(`${rest[0]} `) || /^\p{Lu}/u.test(rest[0] ?? '');
  if (isTold && words.people.withoutOffice.has(noun.toLowerCase()) && words.prepositions.has(small))
    return false;
  return language.writing.nounsInCapitals
    ? kind !== 'organisation' || words.bodies.has(noun.toLowerCase())
    : !/\p{Lu}/u.test(name.slice(1));
};

/** "the council", "the local health board": by its first word, or the last one of what it is called. */
function isInstitution(called: string, head: string, words: QuotingWords): boolean {
  const { people, prepositions, verbSecond } = words;
  if (people.institutions.has(head)) return true;
  // "de schaatsbond": the end of a noun that is written as one word.
  const isEnd = (one: string) => one.length > 3 && head.length > one.length + 2 && head.endsWith(one);
  if (verbSecond && [...people.institutions].some(isEnd)) return true;
  const list = called.toLowerCase().split(' ');
  const end = list.findIndex((word, i) => i > 0 && prepositions.has(word));
  return people.institutions.has(list[(end < 0 ? list.length : end) - 1] ?? '');
}

/** Behind an attribution between commas: a clause of its own, and no role, manner or relative clause of the reporter's. */
const goesOnSpeaking = (clause: string, { words, relativeClause }: Tools): boolean =>
  words.finite.test(clause) && !relativeClause.test(clause);

/** No sign, nothing heard, and no noun with an article but behind a small word: "Dans la rue, des voisins criaient" brings in somebody. */
function bringsNobody(lead: string, { words, writtenThing }: Tools): boolean {
  if (writtenThing.test(lead) || words.impersonal?.test(lead)) return false;
  if (words.reportForms?.askers.test(lead)) return true;
  const list = lead.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return list.every((word, i) => {
    if (words.someone.has(word)) return false;
    const isArticle = words.articles.test(`${word} `) || (i === 0 && words.anybody.has(word));
    return !isArticle || words.prepositions.has(list[i - 1] ?? '');
  });
}

/** A preposition, with the article behind it; of several things joined by "and" the first one tells. */
function isObject(before: string, { words }: Tools): boolean {
  const list = before.toLowerCase().trim().split(/\s+/);
  const last = list.at(-1) ?? '';
  if (words.prepositions.has(last)) return true;
  return words.articles.test(`${last} `) && words.prepositions.has(list.at(-2) ?? '');
}

/** „die Stadt“: he or she, as its article is. */
function genderOfArticle(
  body: string,
  { female, male }: { female: string; male: string },
): Subject['gender'] {
  const article = firstWord(body).toLowerCase();
  return article === female ? 'female' : article === male ? 'male' : undefined;
}

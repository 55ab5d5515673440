// What is asked of a clause in an alphabetic language: who says something in it, and whether it is a clause at all.

import { nobody, type Subject } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isGivenName } from '../is-given-name.ts';
import { addresseeAt, isPaperTold, withoutRecipient } from './addressees.ts';
import { agreeing } from './agreeing.ts';
import { ofBothVerbs } from './behind-coordinator.ts';
import { isSomebodysRole } from './behind-lead.ts';
import { ofDescribed } from './described-opener.ts';
import { innerSubject } from './inner-clause.ts';
import { isLead, toldOf } from './leads.ts';
import { ownSubject } from './own-subject.ts';
import { peopleOfBody } from './people-of-body.ts';
import { isPersonNoun } from './person-nouns.ts';
import { bodyOf, isNobodys } from './pronouns.ts';
import { clauseAbout } from './related.ts';
import { severalBehind } from './several-of.ts';
import { subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import { isNamedObject, subjectWithAside } from './subject-with-aside.ts';
import { withSurname } from './surname-behind.ts';
import { blanks, firstWord, pronounAt, type Tools } from './tools.ts';
import {
  happens,
  isAnothersVerb,
  isDenied,
  isDropped,
  isInverted,
  isLeadPhrase,
  isNobodysVerb,
  isPassedOn,
  isPassive,
  isPassiveFrame,
  isRelative,
  isSource,
  leftOut,
  turnedPronoun,
  withoutAuxiliary,
} from './verbs.ts';
import { withoutWhenAndWhom } from './when-between.ts';

/**
 * The subject of the verb of saying in a clause: "said X, the mayor", "X, the mayor, said on Friday", "so X".
 * @param alone the verb may have no content of its own after it
 * @param behind the clause stands behind the words: "…, she would say"
 * @param nearest which of several verbs stands beside the words
 */
export function spokenBy(clause: string, at: number, tools: Tools, way: Way = {}): Subject | null {
  const subject = sayerIn(clause, at, tools, way);
  return subject && agreeing(ownerOf(subject, tools), clause, tools);
}

/** "Tom Reed’s ⟨warning⟩ that": he, and not a body that is called so. */
function ownerOf(subject: Subject, { words: { possessive } }: Tools): Subject {
  const { name, start } = subject;
  const own = possessive && isGivenName(name.split(' ', 1)[0]!) ? name.replace(possessive, '') : name;
  return own.includes(' ') && own !== name
    ? { ...subject, kind: 'person', name: own, end: start + own.length }
    : subject;
}

interface Way {
  alone?: boolean;
  behind?: boolean;
  nearest?: 'first' | 'last';
}

function sayerIn(
  clause: string,
  at: number,
  tools: Tools,
  { alone = false, behind = false, nearest = 'first' }: Way,
): Subject | null {
  const verbs = matchesOf(clause, tools.said);
  for (const verb of nearest === 'last' ? verbs.reverse() : verbs) {
    const before = withoutAuxiliary(clause.slice(0, verb.index), tools);
    const after = clause.slice(verb.index + verb[0].length);
    const isWont = behind && (tools.words.habitual?.test(before) ?? false);
    if (!isWont && tools.words.negations.test(before.trimEnd())) return null;
    if (isPassive(before, tools) || isPassiveFrame(before, verb[0], after, tools)) return null;
    if (tools.words.wished?.test(`${before}${verb[0]}`) || isDenied(before, after, tools)) return nobody;
    if (happens(before, verb[0], tools) || isNobodysVerb(before, verb[0], after, tools)) continue;
    if (tools.turned.test(verb[0])) return turnedPronoun(verb[0], at + verb.index, tools);
    const inverted = isInverted(before, tools);
    // «…», ricordando le vittime: whom the verb is about stands behind it.
    if (inverted && tools.words.isRomance && isLoneTrailing(verb[0], tools)) continue;
    // "Y is volgens X te laat": a source has no subject before it.
    if (!inverted && isSource(verb[0], after, tools)) continue;
    // "Da maggio, ha aggiunto, il Consiglio «ha ridotto …»": whoever stands behind the comma has the next verb.
    if (tools.words.dropped && tools.words.isRomance && /,\s*$/.test(before) && /^\s*,[^,]*$/.test(after))
      return leftOut(before, verb[0], tools);
    const rest =
      inverted && tools.words.isRomance ? withoutWhenAndWhom(after, tools) : withoutRecipient(after, tools);
    if (inverted) {
      if (isPassedOn(after, tools)) return leftOut(before, verb[0], tools);
      const whom = addresseeAt(rest, tools);
      if (whom > 0 && (/^\s*(?:[.,;)]|$)/u.test(rest.slice(whom)) || isDropped(rest.slice(whom), tools)))
        return tools.words.dropped ? leftOut(before, verb[0], tools) : null;
      if (tools.words.negatedBehind?.test(after.split(/[,:;]/, 1)[0]!)) return null;
      // "volgens de aanklagers (en ze beschreven hoe Ann Veld …)": a clause of its own.
      const isBySource = tools.words.verbSecond && isSource(verb[0], after, tools);
      const near = isBySource ? rest.split(tools.coordination, 1)[0]! : rest;
      const behindWhom = `${blanks(near.slice(0, whom))}${near.slice(whom)}`;
      const told = withoutFiller(tools.words.isRomance ? behindWhom.replace(doingSo, blanks) : near, tools);
      const skipped = Math.max(0, told.search(/\S/) - 1);
      const from = at + verb.index + verb[0].length + skipped;
      const phrase = { text: told.slice(skipped).replace(/^\s+/, ' '), at: from };
      const somebody = subjectIn(phrase.text, 'after', tools, from);
      const isPlain = tools.words.plainlySaid?.has(verb[0].toLowerCase()) === true;
      const subject = isPlain ? withSurname(somebody, phrase, tools) : somebody;
      const takesThings = tools.words.invertible && !tools.words.invertible.has(verb[0].toLowerCase());
      if (subject?.kind === 'role' && (takesThings || tools.words.coordinators.has(before.trim())))
        return null;
      // "Ha accusato Ann Field di mentire: «…»": she is told of.
      if (subject && !behind && tools.words.ofWhomSaid?.test(verb[0])) return leftOut(before, verb[0], tools);
      if (subject) return subject;
      const [ofBody = ''] = phrase.text.trimStart().split(/[.,:;]/u, 1);
      const people = peopleOfBody(ofBody, verb[0], from + phrase.text.search(/\S|$/u), tools);
      if (people) return people;
      const several = severalBehind(before, verb[0], phrase, tools);
      if (several) return several;
      return isDropped(rest, tools) ? leftOut(before, verb[0], tools) : null;
    }
    // "X, a biologist, told Y": behind the small word of whom it was said to stands no subject.
    const isToldTo =
      (tools.words.toWhom?.has(firstWord(rest)) === true && !tools.words.articles.test(rest.trimStart())) ||
      addresseeAt(rest, tools) > 0;
    // "Für ein Urteil sei es zu früh, betont X:", "Nach dem Spiel sagte X:" – the verb comes before its subject.
    if (
      tools.words.verbFirst &&
      !isToldTo &&
      (/,\s*$/.test(before) || isLead(before, tools) || isPaperTold(before, tools))
    ) {
      // "Darin heißt es": it stands written, or is heard.
      if (isNobodys(after, tools)) return nobody;
      const apposed = subjectWithAside(before, at, tools);
      if (apposed) return apposed;
      const from = at + verb.index + verb[0].length;
      const subject = subjectIn(rest, 'after', tools, from);
      // « La directrice, Anne Roux, a déclaré hier que Paul Ruiz “…” »: whom what is said is about.
      const isTold =
        subject !== null &&
        (opensContent(rest.slice(0, subject.start - from), tools) ||
          isNamedObject(rest.slice(0, subject.start - from), tools));
      if (subject?.kind === 'person' && !isTold) return subject;
      const beside = subjectAt(withoutFiller(rest, tools), from, tools);
      if (beside && beside.kind !== 'nobody' && (!isTold || beside.end <= subject.start)) return beside;
    }
    // "It added: “…”", "“…,” it said"
    const [, lead = '', it = ''] = /^(\s*(?:\p{L}+\s)?)(\p{L}+)\s*$/u.exec(before) ?? [];
    const isIt = it !== '' && it.toLowerCase() === tools.words.bodyPronoun;
    if (isIt && (lead.trim() === '' || tools.words.coordinators.has(firstWord(lead))))
      return bodyOf(at + lead.length, it.length);
    const ofClause = innerSubject(before, at, tools);
    if (ofClause) return ofClause;
    // "Afirman que respetan la ley y el Estado, aunque recuerdan que": of whoever the sentence is about.
    if (opensWithVerb(before, tools)) {
      const first = subjectAt(before, at, tools);
      if (!first) return leftOut(before, verb[0], tools);
      return first.kind === 'role' && !isSomebodysRole(first.name, tools) ? null : first;
    }
    const compared = besideCompared(before, after, at + verb.index + verb[0].length, tools);
    if (compared) return compared;
    // "The ranger who found Ida Moss said"
    const about = clauseAbout(before, 'before', at, tools);
    if (about) return about;
    const inner = nearest === 'last' ? innerSayer(before, verbs, at + verb.index, tools) : null;
    if (inner) return inner;
    // "a nurse who asked not to be named said"
    const told = toldOf(before, tools);
    if (told) return shiftedSubject(told, at);
    if (isRelative(before, tools)) {
      const own = nearest === 'last' && verb === verbs[0] ? ownSubject(before, at, tools) : null;
      if (own) return own;
      continue;
    }
    // "Dal Comune hanno spiegato: «…»"
    const auxiliary = clause.slice(before.trimEnd().length, verb.index).trim();
    const ofBody = peopleOfBody(before.trim(), auxiliary || verb[0], at + before.search(/\S|$/u), tools);
    if (ofBody) return ofBody;
    if (alone && !/^\s*(?:[.,]|$)/.test(after) && !tools.words.afterLastVerb.has(firstWord(after)))
      return null;
    // „„…“ Jan Feld sagte am Montag, er werde klagen.“: what is said stands behind the comma.
    if (alone && tools.words.verbSecond && after.includes(',')) return null;
    if (isPlace(before, tools) && tools.words.articles.test(after.trimStart())) return nobody;
    if (isLeadPhrase(before, tools)) return leftOut('', verb[0], tools);
    const near = subjectIn(before, 'before', tools, at);
    const subject = near && ofDescribed(before, ofBothVerbs(before, near, at, tools), at, tools);
    if (subject && isOfSomebodyElse(before, subject.start - at, tools)) return nobody;
    const surer = subject?.weak ? behindSecond(after, at + verb.index + verb[0].length, tools) : null;
    if (surer) return surer;
    // "Las obras, detalló, tardarán", "Las obras tardarán, pero subrayó que …": no thing says so.
    const isAside = /,\s*$/.test(before) && /^\s*,/.test(after);
    if (
      subject?.kind === 'role' &&
      (subject === near || !subject.plural) &&
      (isAside || tools.joined.test(before))
    )
      if (tools.words.dropped && tools.words.isRomance && !isSomebodysRole(subject.name, tools))
        return leftOut(before, verb[0], tools);
    if (subject) return isAnothersVerb(before, subject.end - at, tools) ? nobody : subject;
    // "In einem Brief schreibt Ann Field:": behind when and where it was said, the verb comes before its subject.
    if (tools.words.verbSecond && /^\s?\p{L}/u.test(after)) {
      const behindVerb = subjectAt(withoutFiller(after, tools), at + verb.index + verb[0].length, tools);
      const isSomebody = behindVerb?.kind === 'person' || behindVerb?.gender !== undefined;
      // "erzählte sie Ann Field": either told it to the other.
      if (isSomebody) return /^\s\p{Ll}+\s\p{Lu}/u.test(after) ? nobody : behindVerb;
    }
    // "Sobre o processo, respondeu por escrito:": nobody is written.
    if (
      tools.words.dropped &&
      (/,\s*$/.test(before) || tools.words.sentenceAdverbs.has(before.trim().toLowerCase()))
    )
      return leftOut(before, verb[0], tools);
  }
  return null;
}

/** „Ein Plakat von Anhängern (Ann Felds)“, „Der Anwalt eines Freundes von (Ann Feld)“: whose others are who are told of there. */
function isOfSomebodyElse(before: string, name: number, { words, language }: Tools): boolean {
  if (!language.writing.nounsInCapitals || !words.articles.test(before)) return false;
  const [, , noun = ''] =
    /\s(von|der|eine[rs])\s(?:\p{Ll}+\s)?(\p{Lu}\p{Ll}+)\s(?:von\s)?$/u.exec(before.slice(0, name)) ?? [];
  return [noun, noun.replace(/(?:en|n|es|s)$/u, '')].some((one) => isPersonNoun(one, words.people));
}

/** "recordando", and not "acabó recordando" */
const isLoneTrailing = (verb: string, { words }: Tools): boolean =>
  !/\s/.test(verb) && (words.trailingVerb ?? words.people.gerund)?.test(verb) === true;

/** ", aunque": what opens a clause stands right before its verb, where no word needs to say who. */
const opensWithVerb = (before: string, { words }: Tools): boolean =>
  words.isRomance &&
  words.dropped !== null &&
  words.clauses !== undefined &&
  /,[^,]*$/.test(before) &&
  [...` ${before.trim()} `.matchAll(new RegExp(words.clauses, 'gu'))].some(
    ({ 0: opener, index }) => index + opener.length >= before.trim().length + 1,
  );

/** „Anders als Ann Feld sagte Jan Moos“: with whom somebody is compared says nothing. @param at where "after" begins */
export function besideCompared(before: string, after: string, at: number, tools: Tools): Subject | null {
  const compared = tools.words.comparisons?.exec(before);
  if (!compared) return null;
  const subject = subjectAt(withoutFiller(after, tools), at, tools);
  // „Außer Ann Feld sagte niemand“
  return subject ?? (compared.groups!.plain !== undefined && !before.includes(',') ? nobody : null);
}

/** " hier que " */
const opensContent = (between: string, { words }: Tools): boolean =>
  words.isRomance &&
  between
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.conjunctions.has(word.replace(/['’].*$/u, '')));

/** "zeigte sich die Ministerin", "zei ook Ann Field": what stands between a verb and its subject. */
export const withoutFiller = (after: string, { words }: Tools): string =>
  words.behindVerb ? after.replace(words.behindVerb, blanks) : after;

/** "In der Zeitung The Post sagte der …": whoever says it stands behind the verb; not "Van Dijk zei". */
const isPlace = (before: string, { words }: Tools): boolean =>
  words.verbSecond &&
  !before.includes(',') &&
  words.prepositions.has(firstWord(before)) &&
  !words.people.particles.includes(firstWord(before));

/** "Enttäuscht äußerte sich Ann Feld": behind a verb in second place somebody of whom it is plain that they are somebody. */
function behindSecond(after: string, at: number, tools: Tools): Subject | null {
  if (!tools.words.verbSecond) return null;
  const subject = subjectAt(withoutFiller(after, tools), at, tools);
  return subject?.kind === 'person' && !subject.weak && subject.name.includes(' ') ? subject : null;
}

/**
 * "She said he then announced: “…”": of two who say something, the one beside the words.
 * @param before the verb beside the words
 * @param verbs of the clause, the last one first
 */
function innerSayer(
  before: string,
  verbs: readonly RegExpExecArray[],
  at: number,
  tools: Tools,
): Subject | null {
  const other =
    verbs.find(({ index }) => index < before.trimEnd().length) ??
    Array.from(matchesOf(before, tools.reported)).at(-1);
  if (!other) return null;
  const inner = before
    .slice(other.index + other[0].length)
    .replace(/^[\s,]+/u, '')
    .replace(tools.words.that ?? /(?!)/u, '')
    .replace(/^\p{Ll}+\s/u, (word) => (tools.words.conjunctions.has(word.trim()) ? '' : word))
    .trimStart();
  const pronounWord = pronounAt(inner, tools);
  const [first] = pronounWord === null ? matchesOf(inner, tools.names.sequence) : [];
  if (pronounWord === null && first?.index !== 0) return null;
  const rest = inner.slice(pronounWord?.length ?? first?.[0].length ?? 0);
  const isJoined = tools.joined.test(rest);
  // „…“, sagt Ann Field und lacht.: the first verb stands before whoever does both.
  if (first && isJoined && /^[\s,–—-]*$/u.test(before.slice(0, other.index)))
    return subjectAt(inner, at - inner.length, tools);
  // "Marsh said Crane was ill and added": either of them.
  if (first && isJoined && !rest.includes(',')) return nobody;
  // Nothing but a name, and what belongs to the verb.
  const isAlone = !isJoined && /^(?:\s\p{Ll}+){0,2}\s*$/u.test(rest);
  return isAlone ? subjectIn(inner, 'before', tools, at - inner.length) : null;
}

/** A clause has a finite verb or a subject pronoun, or is a sentence by its stop; a term has neither. */
export function isClause(words: string, tools: Tools): boolean {
  const count = words.trim().split(/\s+/).length;
  if (/[.!?…]$/.test(words.trim()) && /^[\p{Lu}\d]/u.test(words.trim())) return count >= 2;
  if (count >= 6 && /[.!?]$/.test(words.trim())) return true;
  if (count >= 5 && /^[\p{Lu}\d]/u.test(words.trim())) return true;
  return count >= 4 && tools.words.finite.test(words);
}

/** ", rindo,", « , en riant, »: what somebody does while they say it, between commas. */
const doingSo = /^, (?:\p{Ll}{2} )?\p{Ll}{2,}(?:ndo|ant)(?:-?\p{Ll}{2})?,(?=\s)/u;

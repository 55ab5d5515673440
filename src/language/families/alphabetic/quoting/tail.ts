// Indirect speech before whoever says it: "The shop will close next year, X said."
import type { Report, Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { saysSomething } from '../../../text/saying.ts';
import { attributedTo } from './according.ts';
import { isToPaper } from './addressees.ts';
import { isSomebodysRole } from './behind-lead.ts';
import { content } from './content.ts';
import { hideTerms } from './marks-beside.ts';
import { isNounAlone } from './noun-alone.ts';
import { openersOf } from './openers.ts';
import { endsWithRole, isSomebody } from './parenthetical.ts';
import { areSeveral, maybePersonNoun } from './person-nouns.ts';
import { isReported, perfectAt } from './reported-on.ts';
import { isClause } from './saying.ts';
import { severalBehind } from './several-of.ts';
import { isShortClause } from './short-clauses.ts';
import { subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import { isApposed, isSomebodyAlone } from './subject-with-aside.ts';
import { endsWithName, isObjectOf } from './tail-subject.ts';
import { firstWord, type Tools } from './tools.ts';
import { isDropped, isNobodysVerb, isPassive, isRelative, leftOut, turnedPronoun } from './verbs.ts';
import { withoutWhenAndWhom } from './when-between.ts';

const apposedName = /,\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}\s?$/u;

const opensInner = (lead: string, { words: { innerClause } }: Tools): boolean =>
  innerClause !== undefined && matchesOf(` ${lead}`, innerClause)[0]?.index === 0;

/** The shop will close next year, X said. */
export function fromTail(sentence: string, tools: Tools): Report | null {
  const text = sentence.replace(/(?<![.\s])[.\s]+$/, '');
  let comma = text.lastIndexOf(',');
  for (let tries = 0; comma > 20 && tries < 4; tries++, comma = text.lastIndexOf(',', comma - 1)) {
    if (text.length - comma > 140) return null;
    // "…, segundo o qual a obra parou": a clause by whoever stands before it.
    if (tools.words.reportForms?.byWhom?.exec(text.slice(comma))?.index === 0) continue;
    // What stands behind a colon or a mark is said by the same person, and says nothing of who it is.
    const tail = text.slice(comma + 1).split(/[:“”„«»"]/u, 1)[0]!;
    const source = attributedTo(tail, comma + 1, tools);
    // "Levi Stone, according to the Post, objected": what is behind it goes on with the sentence.
    const behind = source ? text.slice(source.end) : '';
    if (
      source &&
      behind.includes(',') &&
      !tools.words.articles.test(behind.slice(behind.indexOf(',') + 1).trimStart()) &&
      !(tools.words.isRomance && source.kind === 'person' && isRoleBehind(behind, tools))
    )
      return null;
    if (source && /^\p{Lu}|^\d/u.test(sentence) && !/["“”„«»]/.test(text.slice(0, comma)))
      return isWhole(text.slice(0, comma), tools) ? content(sentence, 0, comma, source) : null;
    const perfect = perfectAt(tail, comma + 1, tools);
    if (perfect) return fromPerfect(sentence, comma, perfect, tools);
    const verb = matchesOf(tail, tools.said)[0];
    if (!verb) continue;
    // "Dass es wärmer wird, hält Field für falsch"
    if (tools.words.judges?.test(tail.slice(verb.index))) return null;
    const lead = tail.slice(0, verb.index).trim();
    const after = tail.slice(verb.index + verb[0].length);
    if (isNobodysVerb(tail.slice(0, verb.index), verb[0], after, tools)) continue;
    // "the tide, the wind and what the page calls “colour”": nobody says it.
    if (isRelative(tail.slice(0, verb.index), tools) || isPassive(tail.slice(0, verb.index), tools)) continue;
    // "Veřejnost se dozvídá, co Novák řekl": nobody is told to have said that.
    if (tools.words.relativesWantComma && tools.words.subordinators.has(firstWord(lead))) continue;
    const inverted =
      lead === '' || tools.words.beforeVerb.has(lead.toLowerCase()) || isAuxiliary(lead, tools);
    if (inverted && tools.words.naming?.has(verb[0])) continue;
    // "…, saying he was": of the subject before it; "…, for example, said Field “has shown”": the marks hold what was said.
    if (inverted && (tools.words.trailingVerb ?? tools.words.people.gerund)?.test(verb[0])) continue;
    if (
      inverted &&
      !tools.words.verbSecond &&
      /\p{L}\s[“"]/u.test(text.slice(comma + tail.length - 1, comma + tail.length + 2))
    )
      continue;
    // After a verb in last place only a time or a place may follow, or the rest of what was said.
    const goesOn = !inverted && comma > 24 && /^,/.test(after);
    if (!goesOn && !inverted && !endsWith(verb[0], after, text.slice(0, comma), tools)) continue;
    // "…, wie die Polizei mitteilte": behind such a word the verb stands last.
    const as = tools.words.verbSecond && !inverted ? asOf(tail, verb.index, tools) : 0;
    if (/["“”„«»]/.test(hideTerms(text.slice(0, comma + 1)))) return null;
    if (as === 0 && tools.words.coordinators.has(firstWord(lead))) return null;
    // "Ann Field said on Monday, while Tom Reed said on Friday, that …": another clause, and another's.
    if (as === 0 && !inverted && lead.includes(' ') && opensInner(lead, tools)) return null;
    // „Es ist nicht das erste Mal, dass Ann Feld die Partei lobt“: a clause, and nobody's words.
    if (tools.words.verbSecond && !inverted && tools.words.conjunctions.has(firstWord(lead))) continue;
    if (inverted && isToPaper(after, tools)) continue;
    const isTurned = inverted && tools.turned.test(verb[0]);
    if (isTurned && !saysTurned(verb[0], after, text.slice(0, comma), tools)) continue;
    const sayers = { text: withoutWhenAndWhom(after, tools), at: comma + 1 + verb.index + verb[0].length };
    const subject = isTurned
      ? turnedPronoun(verb[0], comma + 1 + verb.index, tools)
      : inverted
        ? (subjectIn(sayers.text, 'after', tools, sayers.at) ?? severalBehind(lead, verb[0], sayers, tools))
        : as > 0
          ? subjectAt(tail.slice(as, verb.index), comma + 1 + as, tools)
          : subjectIn(tail.slice(0, verb.index), 'before', tools, comma + 1);
    if (!subject && inverted && !isTurned && isLeftOut(sentence.slice(0, comma), after, verb[0], tools))
      return content(sentence, 0, comma, leftOut(lead, verb[0], tools));
    if (!subject || subject.kind === 'nobody' || !/^\p{Lu}/u.test(sentence)) continue;
    if (!inverted && isOfThing(tail.slice(0, subject.start - comma - 1), subject, tools)) continue;
    if (isBehindSource(verb[0], sayers.text, subject.start - sayers.at, tools)) continue;
    // "Poco dopo, visitando la scuola, il ministro ha domandato: «…»": what is said stands behind the colon.
    if (tools.words.isRomance && !inverted && /^\s*:/.test(text.slice(comma + 1 + tail.length))) continue;
    const { invertible, negatedBehind } = tools.words;
    if (inverted && subject.kind === 'role' && invertible && !invertible.has(verb[0].toLowerCase())) continue;
    // "Ana Reis, uma das vereadoras, anunciou a candidatura": a thing that a verb has.
    if (inverted && isObjectOf(subject, sentence.slice(0, comma), tools)) continue;
    if (negatedBehind?.test(after)) return null;
    // "X, who chairs it, said he would": a clause about X, not what he said.
    const isClosed = /^\s*\p{L}+,/u.test(after);
    if (
      inverted &&
      !isTurned &&
      subject.kind === 'pronoun' &&
      !isClosed &&
      after.trim().split(/\s+/).length > 3
    )
      continue;
    const told = sentence.slice(0, comma);
    if (inverted && isHalf(told, sentence.slice(comma + 1 + tail.length), tools)) return null;
    if ((goesOn && !isClause(told, tools)) || !isWhole(told, tools)) continue;
    // "Le soir, la procureure, Lucie Faron, a détaillé les faits": the name between commas is whose verb it is.
    if ((inverted || subject.kind === 'role' || subject.role !== null) && apposedName.test(told)) continue;
    if (inverted && tools.words.bare?.addressed.has(verb[0])) continue;
    // "Zijn moeder, Marit Hoekema, schreef Bolderhout al": nothing but who does something to somebody.
    if (isSomebodyAlone(told, tools) || (as === 0 && isApposed(lead, tools))) continue;
    // "X, qui défend les frères, a plaidé la clémence": a clause about X, not what was said.
    // "Man verliere ein Bad, das alle brauchten": its verb shows a sentence to be told, whatever clause ends it.
    const isToldByForm = tools.words.reportedOn !== null && isReported(`${told}.`, tools);
    if (
      !isToldByForm &&
      /^[^,]*\p{Lu}\p{L}+,\s\p{L}/u.test(told) &&
      tools.words.articles.test(told.slice(told.indexOf(',') + 1).trimStart()) &&
      !told.slice(told.indexOf(',') + 1).includes(',')
    )
      continue;
    const lastPart = told.slice(told.lastIndexOf(',') + 1);
    if (isWhen(told, tools)) continue;
    if (isNounAlone(told, tools)) continue;
    const isBare = inverted && endsWithName(subject, text, tools);
    if (
      (told.includes(',') &&
        !isBare &&
        ((tools.relativeClause.test(lastPart) && !isToldByForm) || isBehindComma(lastPart, tools))) ||
      (!tools.words.finite.test(told) &&
        tools.words.reportedOn?.test(told) !== true &&
        !isShortClause(told, subject, tools) &&
        told.split(/\s+/).length < (isBareTail(tail, subject, comma + 1, tools) ? 5 : 8))
    )
      continue;
    // "…, the mayor of Leeds, Ann Field, told reporters": what they are is no part of what they say.
    const isRole =
      !inverted &&
      told.includes(',') &&
      subject.kind === 'person' &&
      tools.words.articles.test(lastPart.trimStart()) &&
      !tools.words.finite.test(lastPart);
    const report = content(sentence, 0, isRole ? told.lastIndexOf(',') : comma, subject);
    return isAsked(told, tools) ? { ...report, isEmpty: true } : report;
  }
  return null;
}

/** ", a process Ann Field described as tricky": what stands before the name is what the verb is about. */
const isOfThing = (front: string, { kind, role }: Subject, { words }: Tools): boolean =>
  words.behindName !== null &&
  kind === 'person' &&
  role === null &&
  words.articles.test(front.trimStart()) &&
  !maybePersonNoun(front.trim().split(' ').at(-1)!.toLowerCase(), words.people);

/** "Earlier this week on live television, X said “…”": no more than when and where, in a few words without a verb. */
const isWhen = (told: string, { words }: Tools): boolean => {
  const list = told.toLowerCase().split(/\s+/);
  return (
    words.behindName !== null &&
    list.length < 8 &&
    !words.finite.test(told) &&
    (words.prepositions.has(list[0]!) || list.slice(0, 3).some((word) => words.times.has(word)))
  );
};

/** "segundo pesquisas, o socialista X será derrotado": behind the comma the clause goes on, where no office stands before it. */
const isBehindSource = (verb: string, after: string, at: number, tools: Tools): boolean => {
  const comma = after.indexOf(',');
  return (
    tools.words.isRomance &&
    comma >= 0 &&
    comma < at &&
    tools.words.accordingTo?.test(`${verb}${after}`) === true &&
    !isSomebodysRole(after.slice(0, comma).trim(), tools)
  );
};

/** ", portavoz del sindicato": what somebody is, right behind their name, and no more. */
const isRoleBehind = (behind: string, tools: Tools): boolean =>
  /^,\s\p{Ll}/u.test(behind) && endsWithRole(behind.slice(2), tools);

/** Behind a verb in last place: a time or a place, what else they do, whom they tell: "X said while visiting Y", "X told Y". */
function endsWith(verb: string, after: string, clause: string, { words, language }: Tools): boolean {
  const [first = '', second = ''] = after.trim().toLowerCase().split(/\s+/);
  if (first === '' || words.afterLastVerb.has(first) || language.calendar.days.includes(first)) return true;
  // "Ann Field, head of tests at the Alliance, a body for launch sites, told the Post": nothing is told but who she is.
  if (!words.finite.test(clause)) return false;
  if (words.subordinators.has(first) && words.trailingVerb?.test(second)) return true;
  const told = words.bare?.tells?.verbs.has(verb) ? words.bare.tells.whom.exec(`${after.trim()} `) : null;
  const rest = told ? after.trim().slice(told[0].length) : null;
  return rest !== null && (rest === '' || words.afterLastVerb.has(firstWord(rest)));
}

/** "La spalla non reggeva più, ha raccontato.": a clause of something else than somebody, and a verb of saying alone. */
function isLeftOut(told: string, after: string, verb: string, tools: Tools): boolean {
  const { words } = tools;
  if (!words.isRomance || !isDropped(after, tools) || verb.search(tools.reported) !== 0) return false;
  if (!/^\p{Lu}/u.test(told) || /["“”„«»:;?]/u.test(told) || told.split(/\s+/).length < 6) return false;
  // "Entrò, salutò tutti, ha detto": one of several things that somebody does.
  if (
    told
      .slice(told.lastIndexOf(',') + 1)
      .trim()
      .split(/\s+/).length < 4
  )
    return false;
  // "Deixou uma palavra para o adversário, que foi melhor, reconheceu": what somebody does is the paper's.
  const [noun = ''] = told.replace(words.articles, '').split(/[\s,]/, 1);
  const isOfThing =
    words.articles.test(told) && !maybePersonNoun(noun, words.people) && !areSeveral(told, words);
  const who = openersOf(told, tools)[0]?.subject;
  const holdsVerb = words.finite.test(told) || words.reportForms?.verbEnds.test(told) === true;
  return isOfThing && holdsVerb && isWhole(told, tools) && (!who || who.kind === 'organisation');
}

/** "Die Wunde sei nicht verheilt, hatte der Arzt am Freitag gewarnt." */
function fromPerfect(sentence: string, comma: number, subject: Subject, tools: Tools): Report | null {
  const told = sentence.slice(0, comma);
  const isTold = tools.words.reportedOn?.test(told) && !/["“”„«»]/.test(told) && /^\p{Lu}/u.test(told);
  if (!isTold || subject.kind === 'nobody' || !isWhole(told, tools)) return null;
  return content(sentence, 0, comma, subject);
}

/** « a pour sa part » */
const isAuxiliary = (lead: string, { words }: Tools): boolean =>
  words.isRomance && words.auxiliary?.exec(` ${lead.toLowerCase()}`)?.[0].trim() === lead.toLowerCase();

/** Where whoever says it may begin behind "wie", "zoals"; 0 where no such word stands before the verb. */
function asOf(tail: string, verb: number, { words }: Tools): number {
  const [whole = '', word = ''] = /^\s*(\p{L}+)\s/u.exec(tail) ?? [];
  return whole.length < verb && words.asBefore?.has(word) ? whole.length : 0;
}

/** "…, que a facção diz ter sido convocado, indicou X": where a conjunction stands for somebody. */
const isBehindComma = (part: string, { words }: Tools): boolean =>
  words.relativeBehindComma?.includes(firstWord(part)) === true;

/** Nothing but the verb and somebody who surely says it: "officials said", "vertelt directeur Ann Field". */
const isBareTail = (tail: string, subject: Subject, at: number, tools: Tools): boolean =>
  !tools.words.isRomance &&
  (subject.role !== null || isSomebody(subject, tools)) &&
  tail.trim().split(/\s+/).length <= tail.slice(subject.start - at, subject.end - at).split(/\s+/).length + 4;

/** « a-t-il prévenu », « ajoute-t-elle »: what is said; not « semble-t-il », nor « sans doute las, a-t-il fini par … ». */
function saysTurned(verb: string, after: string, told: string, { words, language }: Tools): boolean {
  if (words.asides?.turns?.test(told)) return false;
  const isAuxiliary = new RegExp(`^(?:${words.asides?.turnedAuxiliary ?? '(?!)'})$`, 'u').test(verb);
  if (isAuxiliary) return /^\s\p{L}/u.test(after);
  return saysSomething(`${verb.replace(/-(?:t-)?\p{L}+$/u, '')}${after}`, language);
}

/** "Asked whether more would come, she smiled": what was asked, and nothing that she says. */
function isAsked(told: string, { words: { people } }: Tools): boolean {
  const first = firstWord(told);
  return (
    people.participle?.test(first) === true && !people.notParticiples.has(first) && !/thing$/.test(first)
  );
}

/** „Feld habe die Lage, so Moos, „völlig falsch eingeschätzt““: the marks hold the rest of its verb. */
const isHalf = (told: string, behind: string, { words }: Tools): boolean =>
  words.opensBracket?.test(told) === true && /^\s*["“„«»]/u.test(behind) && !/\s\p{Ll}+[nt]$/u.test(told);

/**
 * Not the half of a sentence behind a semicolon, and not when or where something was, with the office of who speaks:
 * "Before this project, the director, X says".
 */
function isWhole(told: string, { words }: Tools): boolean {
  if (told.includes(';')) return false;
  // "Sie hat das bestritten: Es sei"
  if (told.includes(': ') && told.split(': ').at(-1)!.split(' ').length < 3) return false;
  const first = firstWord(told);
  // "a town where, so X, …": half of a clause.
  const end = /\p{L}+$/u.exec(told)?.[0].toLowerCase() ?? '';
  if (words.subordinators.has(end) || words.conjunctions.has(end) || words.coordinators.has(end))
    return false;
  const parts = told.split(/,(?!\d)/);
  const last = parts.at(-1)!;
  // „Auf die Frage, ob es reiche, sagte Ann Feld: „…““
  if (parts.length < 3 && words.opensQuestion?.test(told)) return false;
  // „Um das Bad zu retten, fordert Ann Feld Geld“: what for, and not what.
  if (parts.length === 1 && (words.opensPurpose ?? /(?!)/u).test(told)) return false;
  // "Omdat de brug dicht is, meldt de gemeente dat …": why, and not what.
  if (parts.length === 1 && words.opensCircumstances?.test(told)) return false;
  if (parts.length > 1 && words.articles.test(last.trimStart()) && !words.finite.test(last)) parts.pop();
  if (parts.length > 1 || words.articles.test(told)) return true;
  if (words.subordinators.has(first)) return false;
  const isLead = words.prepositions.has(first) || words.sentenceAdverbs.has(first);
  // "Mit der Karte werde vieles billiger": where the verb stands second, a phrase before it is a part of the clause.
  return (
    !isLead || words.verbSecond || words.finite.test(told) || words.reportForms?.verbEnds.test(told) === true
  );
}

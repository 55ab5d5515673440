// Whose words a sentence tells by a source: "according to X, …", "…, according to X", "nach Angaben von X ist …".
import { pronoun, type Report, type Subject } from '../../../quoting.ts';
import { isGivenName } from '../is-given-name.ts';
import { fromAsAround } from './as-around.ts';
import { content } from './content.ts';
import { issuedBy, studyAt } from './issued.ts';
import { isSomebody } from './parenthetical.ts';
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import type { ReportForms } from './report-words.ts';
import { spokenBy } from './saying.ts';
import { asideEnd } from './source-asides.ts';
import { sourceBeside } from './source-beside.ts';
import { commaFrom, namedSource, severalAt, sourceAt, withoutArticle } from './source-phrase.ts';
import { fromSourceWithin } from './source-within.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';
import { isPassive } from './verbs.ts';

export function fromAccording(sentence: string, tools: Tools): Report | null {
  const theirs = tools.words.ofTheirs?.exec(sentence);
  if (theirs) return content(sentence, theirs[0].length, sentence.length, { ...pronoun, plural: false });
  const held = whoHolds(sentence, tools);
  if (held) return held;
  const as = fromAs(sentence, tools) ?? fromAsAround(sentence, tools) ?? fromToldAs(sentence, tools);
  if (as) return as;
  const according = tools.words.accordingTo?.exec(sentence);
  if (!according) return fromSourceWithin(sentence, tools);
  const study = studyAt(sentence.slice(according[0].length), according[0].length, tools);
  const at = study?.start ?? according[0].length + issuedBy(sentence.slice(according[0].length), tools);
  let comma = commaFrom(sentence, at);
  if (study && comma > 0)
    return { ...content(sentence, comma + 1, sentence.length, study), isInPassing: true };
  const beside = sourceBeside(sentence, at, tools);
  if (beside && (comma < 0 || beside.end < comma))
    return content(sentence, beside.end, sentence.length, beside);
  if (comma < 0 || comma > 90) return null;
  const them = pronounAlone(sentence.slice(at, comma), at, tools);
  if (them) return content(sentence, comma + 1, sentence.length, them);
  const alone = subjectAt(sentence.slice(at, comma), at, tools);
  const second = commaFrom(sentence, comma + 1);
  // "According to X, an economist at Y, rents …", "According to X, who counted them, …"; a report has no office, and its
  // clause may begin with an article.
  const aside = second > 0 && second - comma < 80 ? sentence.slice(comma + 1, second).trimStart() : '';
  const isTold =
    tools.words.relativeOpeners.includes(firstWord(aside)) || tools.words.subordinators.has(firstWord(aside));
  const isOffice =
    (tools.words.articles.test(aside) &&
      mayBeSomebody(aside, tools) &&
      !tools.words.prepositions.has(firstWord(sentence.slice(second + 1)))) ||
    isBareOffice(aside, tools);
  // "D’après le procureur, Paul Sorel, …"
  const isName =
    tools.words.isRomance &&
    (alone ?? sourceAt(sentence.slice(at, comma), at, tools))?.kind === 'role' &&
    /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]+){1,2}$/u.test(aside);
  if (isName || (alone?.kind === 'person' && (isTold || isOffice))) comma = second;
  for (let end = asideEnd(sentence, comma, tools); end > 0; end = asideEnd(sentence, comma, tools))
    comma = end;
  const age = /^,\s*\d{1,3}(?=,)/.exec(sentence.slice(comma))?.[0].length ?? 0;
  comma += age;
  const named = namedSource(sentence, at, comma, tools);
  if (named) return content(sentence, commaFrom(sentence, comma + 1) + 1, sentence.length, named);
  const phrase = sentence.slice(at, comma);
  const subject =
    withoutArticle(phrase, at, tools) ?? sourceAt(phrase, at, tools) ?? severalAt(phrase, at, tools);
  if (!subject) return null;
  return content(sentence, comma + 1, sentence.length, subject);
}

/** "un économiste de la banque": in Romance tongues not "el edificio", with which the clause begins. */
function mayBeSomebody(aside: string, { words }: Tools): boolean {
  const noun = firstWord(aside.replace(words.articles, ''));
  const { people } = words;
  return (
    !words.isRomance ||
    oneOf.test(aside) ||
    people.leads.has(noun) ||
    // "el mercado"
    (people.participle?.test(noun) ? isPersonNoun(noun, people) : maybePersonNoun(noun, people))
  );
}

/** « l’un des auteurs », "uma das autoras" */
const oneOf = /^(?:l['’])?u[nm][eoa]? d(?:e|es|os|as|ei|egli|elle) /u;

/** « Selon X, maire de Brumel, … »: an office without an article, and of what. */
function isBareOffice(aside: string, { words }: Tools): boolean {
  const [noun = '', small = ''] = aside.toLowerCase().split(/[\s’']+/, 2);
  const { titles, honorifics } = words.people;
  const isNoun = isPersonNoun(noun, words.people) || (titles.has(noun) && !honorifics.has(noun));
  return words.isRomance && isNoun && (words.rolePrepositions.has(small) || small === 'd');
}

/** "As X explained, …", "Wie X mitteilte, …": behind it stands what is told, or where the verb stands second the rest of the sentence. */
function fromAs(sentence: string, tools: Tools): Report | null {
  const { words } = tools;
  const lead = /^(\p{Lu}\p{Ll}+)\s([^,:;“”„"«»]{4,90}),\s/u.exec(sentence);
  if (!lead || !words.asBefore?.has(lead[1]!.toLowerCase()) || /[“”„"«»?]/u.test(sentence)) return null;
  const clause = lead[2]!;
  const verb = [...clause.matchAll(tools.said)].at(-1);
  const behind = verb ? clause.slice(verb.index + verb[0].length).trim() : '';
  if (!verb || (behind !== '' && !words.afterLastVerb.has(firstWord(behind)))) return null;
  const before = clause.slice(0, verb.index);
  if (isPassive(before, tools) || words.negations.test(before.trimEnd())) return null;
  const at = lead[1]!.length + 1;
  const subject = subjectAt(before, at, tools);
  if (!subject || subject.kind === 'nobody') return null;
  const from = words.verbSecond ? 0 : lead[0].length;
  const tie = { start: 0, end: at + clause.length };
  return { ...content(sentence, from, sentence.length, subject), tie };
}

/** "Jak uvedla mluvčí Jana Nová, …", "Jak wskazał, …": the verb before its subject, or without one. */
function fromToldAs(sentence: string, tools: Tools): Report | null {
  const { words } = tools;
  const lead = words.people.cases && /^[^,:;“”„«»"()]{4,90}(?=,\s)/u.exec(sentence)?.[0];
  if (!lead || !words.asBefore?.has(firstWord(lead)) || /[“”„«»"?]/u.test(sentence)) return null;
  const at = lead.indexOf(' ') + 1;
  const told = lead.slice(at).search(tools.said) === 0 ? spokenBy(lead.slice(at), at, tools) : null;
  const isWhole = told?.kind === 'elided' || (told?.kind === 'person' && told.end >= lead.length - 2);
  if (!told || !isWhole) return null;
  const from = lead.length + roleBehind(sentence.slice(lead.length), tools);
  return { ...content(sentence, from + 1, sentence.length, told), tie: { start: 0, end: lead.length } };
}

/** « Selon lui, … », « Pour X, c’est … » */
function whoHolds(sentence: string, tools: Tools): Report | null {
  const forms = tools.words.reportForms;
  const lead = forms && /^[^,:;“”„«»"()]{4,110}(?=,\s)/u.exec(sentence)?.[0];
  if (!lead) return null;
  const groups = forms.byPronoun.exec(lead)?.groups;
  const gender: Subject['gender'] = groups?.he ? 'male' : groups?.she ? 'female' : undefined;
  if (groups) {
    const subject = { ...pronoun, plural: gender === undefined, gender, start: 0, end: lead.length };
    return content(sentence, lead.length + 1, sentence.length, subject);
  }
  const told = whoTold(lead, tools);
  // "Gli risponde Ann Field, che parla di …": what is told of her, and nothing that she says.
  if (told && isOfRelative(sentence.slice(lead.length), tools)) return null;
  if (told) {
    // "Según explicó la jueza del caso, Ana Ruiz, …"
    const named = told.kind === 'role' ? nameBehind(sentence.slice(lead.length), lead.length, tools) : null;
    const role = told.name.replace(tools.words.articles, '');
    return content(
      sentence,
      (named?.end ?? lead.length) + 1,
      sentence.length,
      named ? { ...named, role } : told,
    );
  }
  return heldBy(sentence, lead, forms.holds, tools);
}

const isOfRelative = (behind: string, { words }: Tools): boolean =>
  words.isRomance &&
  [...words.relativeOpeners, ...(words.relativeBehindComma ?? [])].includes(firstWord(behind.slice(2)));

/** « Pour X, c’est … », "Para el biólogo X, del Instituto, …", « Pour lui, … » */
function heldBy(sentence: string, lead: string, holds: ReportForms['holds'], tools: Tools): Report | null {
  const behind = (from: number) => sentence.slice(from).replace(/^,\s+/, '');
  const groups = holds.byPronoun.exec(lead)?.groups;
  if (groups) {
    const isTale = holds.narrates.test(behind(lead.length)) || /["“”„«»?]/u.test(sentence);
    const gender: Subject['gender'] = groups.he ? 'male' : 'female';
    const subject = { ...pronoun, plural: false, gender, start: 0, end: lead.length };
    const tie = { start: 0, end: lead.length };
    return isTale
      ? null
      : { ...content(sentence, lead.length + 1, sentence.length, subject), goesOn: true, tie };
  }
  const at = holds.by.exec(lead)?.[0].length ?? 0;
  const subject = at > 0 ? subjectAt(lead.slice(at), at, tools) : null;
  if (!subject || subject.end !== lead.length) return null;
  // "Para o presidente do conselho, Rui Costa, …"
  const named = subject.kind === 'role' ? nameBehind(sentence.slice(lead.length), lead.length, tools) : null;
  if (named) {
    const behindName = behind(named.end);
    const role = subject.name.replace(tools.words.articles, '');
    return isWholeClause(behindName, tools) && !holds.narrates.test(behindName)
      ? content(sentence, named.end + 1, sentence.length, { ...named, role })
      : null;
  }
  const from = lead.length + roleBehind(sentence.slice(lead.length), tools);
  const told = behind(from);
  const isNamed = subject.kind === 'person' && isGiven(subject);
  const isJudge = isNamed
    ? subject.role !== null || from > lead.length
    : isSomebody(subject, tools) && subject.kind === 'role';
  const isHeld = isJudge
    ? (isWholeClause(told, tools) || holds.goesOn.test(told)) && !holds.narrates.test(told)
    : isNamed && holds.goesOn.test(told);
  return isHeld ? content(sentence, from + 1, sentence.length, subject) : null;
}

/** ", Rui Costa," */
function nameBehind(rest: string, at: number, tools: Tools): Subject | null {
  const [, name = ''] =
    /^,\s(\p{Lu}[\p{L}'’-]+(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]+){1,3})(?=,\s)/u.exec(rest) ?? [];
  const subject = name === '' ? null : subjectAt(name, at + 2, tools);
  return subject?.kind === 'person' && subject.name === name && isGivenName(name.split(' ', 1)[0]!)
    ? subject
    : null;
}

/** ", del Instituto de Aguas", ", adjointe aux finances", ", que assumiu o caso": behind a name, up to the comma behind it. */
function roleBehind(rest: string, tools: Tools): number {
  const { words } = tools;
  const [whole = '', told = ''] = /^,\s([^,;:]{3,70})(?=,\s)/u.exec(rest) ?? [];
  const first = firstWord(told);
  const isRole =
    (words.rolePrepositions.has(first) || maybePersonNoun(first, words.people)) && !words.finite.test(told);
  const isClause = words.relativeOpeners.includes(first) || words.relativeBehindComma?.includes(first);
  if (!isRole && !isClause) return 0;
  return whole.length + (isRole ? roleBehind(rest.slice(whole.length), tools) : 0);
}

/** A clause that a noun with its article begins, and a verb of its own. */
const isWholeClause = (told: string, { words }: Tools): boolean =>
  words.articles.test(told) && told.split(' ').length >= 5 && !/["“”„«»:?]/u.test(told);

/** "Come ha spiegato X, …", "Como explicó X, …": with nothing but the verb and who it is. */
function whoTold(lead: string, tools: Tools): Subject | null {
  const told = tools.words.reportForms?.asTold.exec(lead)?.[0];
  const skipped = told ?? /^\p{L}+ (?:l['’])?/u.exec(lead)?.[0] ?? '';
  const isAs = told !== undefined || tools.words.beforeVerb.has(firstWord(lead));
  if (!isAs || tools.words.coordinators.has(firstWord(lead))) return null;
  const clause = lead.slice(skipped.length);
  const verb = clause.search(tools.said);
  const auxiliary = clause.slice(0, Math.max(0, verb)).trim();
  if (verb < 0 || (auxiliary !== '' && !tools.words.beforeVerb.has(auxiliary))) return null;
  const [said = ''] = /^\S+\s/u.exec(clause.slice(verb)) ?? [];
  const from = verb + said.length;
  const several = severalAt(clause.slice(from), skipped.length + from, tools);
  if (several) return several;
  const subject = spokenBy(clause, skipped.length, tools);
  if (!subject || subject.end < lead.length - 2) return null;
  // "Tal y como pedían España, Francia y Alemania, …": the first of several.
  const [article = ''] = /\S+\s$/u.exec(lead.slice(0, subject.start)) ?? [];
  const isOne = subject.kind === 'role' || tools.words.articles.test(article || subject.name);
  return subject.kind === 'person' || (isOne && isSomebody(subject, tools)) ? subject : null;
}

/** "Pour Ann Field", and no place of two words. */
const isGiven = ({ role, name }: Subject): boolean => role !== null || isGivenName(name.split(' ', 1)[0]!);

/** « Selon elle, … » */
function pronounAlone(phrase: string, at: number, tools: Tools): Subject | null {
  const word = pronounAt(phrase, tools);
  return word !== null && phrase.trim().toLowerCase() === word ? subjectAt(phrase, at, tools) : null;
}

/** "…, according to X"; "…, according to a report by X". */
export function attributedTo(tail: string, at: number, tools: Tools): Subject | null {
  const { accordingTo, accordingToBehind, reportForms } = tools.words;
  const source = reportForms?.by.exec(tail.trimStart())?.[0] ?? '';
  if (source !== '') {
    const by = tail.trimStart().slice(source.length);
    const study = studyAt(by, at + tail.search(/\S/) + source.length, tools);
    if (study) return study;
    const from = tail.search(/\S/) + source.length + issuedBy(by, tools);
    const subject =
      subjectAt(tail.slice(from), at + from, tools) ?? tellerAt(tail.slice(from), at + from, tools);
    if (subject && isSomebody(subject, tools)) return subject;
    return isDocument(tail.slice(from), tools) ? sourceAt(tail.slice(from), at + from, tools) : null;
  }
  const blank = /^\s*/.exec(tail)![0].length;
  const according = accordingToBehind && accordingTo?.exec(tail.slice(blank));
  if (!according) return null;
  const from = blank + according[0].length;
  const by = accordingToBehind.by.exec(tail.slice(from))?.[0].length ?? 0;
  const phrase = tail.slice(from + by);
  const start = at + from + by;
  return (
    withoutArticle(phrase, start, tools) ?? sourceAt(phrase, start, tools) ?? severalAt(phrase, start, tools)
  );
}

/** "o documento judicial" */
const isDocument = (phrase: string, { words }: Tools): boolean =>
  words.articles.test(phrase) &&
  words.documents.has(firstWord(phrase.replace(words.articles, '').replace(/[.,;]/gu, ' ')));

/** "según informó X", "según ha informado X": nothing but the verb before whoever tells it. */
function tellerAt(phrase: string, at: number, tools: Tools): Subject | null {
  const verb = phrase.search(tools.said);
  const lead = phrase.slice(0, Math.max(0, verb)).trim();
  if (verb < 0 || (lead !== '' && !tools.words.beforeVerb.has(lead))) return null;
  const subject = spokenBy(phrase, at, tools);
  return subject && subject.kind !== 'pronoun' && subject.kind !== 'elided' && subject.kind !== 'nobody'
    ? subject
    : null;
}

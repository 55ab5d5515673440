// What stands between commas in a sentence and tells whose words it has: "La carretera, dice X, sigue cerrada"; "…, según X, …".
import { pronoun, type Report, type Subject } from '../../../quoting.ts';
import { saysSomething } from '../../../text/saying.ts';
import { isSomebodysRole } from './behind-lead.ts';
import { isDoubtful } from './openers.ts';
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import type { ReportForms } from './report-words.ts';
import { spokenBy } from './saying.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';
import { isPassive } from './verbs.ts';
import { withoutWhen } from './when-between.ts';

/** A sentence that holds who says it; the whole of it behind its last colon. */
export function fromParenthetical(sentence: string, tools: Tools): Report | null {
  const forms = tools.words.reportForms;
  if (!forms || /[?!]/u.test(sentence) || !/^[\p{Lu}\d]/u.test(sentence)) return null;
  const mark = sentence.search(/["“”„«»‘]/u);
  for (const { 0: aside, index } of sentence.matchAll(
    /(?<=,\s)[^,;:()]{3,90}(?: \(\p{Lu}{2,8}\))?(?=,\s)/gu,
  )) {
    const before = sentence.slice(0, index - 2);
    const after = sentence.slice(index + aside.length + 2);
    const told = `${aside}${withRole(sentence.slice(index + aside.length), tools)}`;
    // "…, según X, mientras que Y …": what another one holds against it is not told by X.
    const isContrasted = forms.contrasts?.test(after) === true;
    if (mark >= 0 && (mark < index + aside.length || !isContrasted)) continue;
    // "X afirmó que, según Y, …": X says so.
    if (isToldThat(before, tools)) continue;
    const subject =
      sourceIn(aside, told, index, forms, tools) ?? sayerIn(aside, told, index, before, after, tools);
    const isOfSecond = tools.words.coordinators.has(/\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '');
    // "E, segundo X, a obra continua": what follows is the clause.
    const isAllBehind = isOfSecond && /^\p{L}+$/u.test(before);
    if (!subject || (!isAllBehind && endsWithRole(after, tools))) continue;
    // "La vida es dura, explicó X, que confesó …, sino que …": what follows tells of X.
    const isWhole =
      isRelativeWord(firstWord(after), tools) && hasVerb(before, tools) && !goesOn(after, tools);
    const colon = before.lastIndexOf(':');
    // Of two halves only one may be theirs.
    if (/;/.test(sentence)) return null;
    const start = isOfSecond
      ? index + aside.length + 2
      : colon < 0
        ? 0
        : colon + 1 + /^\s*/.exec(before.slice(colon + 1))![0].length;
    return {
      subject,
      ...{ start, end: (isContrasted && !isOfSecond) || isWhole ? index - 2 : sentence.length },
      // "…, ha ricordato il presidente, Carlo Bini, …": the name may stand behind the comma.
      tie: { start: index, end: Math.max(index + aside.length, subject.end) },
      ...(mark >= 0 && { isApart: true as const }),
      ...(sourceIn(aside, told, index, forms, tools) && { isInPassing: true as const }),
    };
  }
  return null;
}

/** "X afirmó que": a verb of saying with its conjunction right behind it. */
const isToldThat = (before: string, { words, reported }: Tools): boolean =>
  words.conjunctions.has(/\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '') &&
  before.slice(-60).search(reported) >= 0;

/** "…, a annoncé sa nièce, la comédienne Ann Field.": the end of the sentence tells more of them. */
export const endsWithRole = (after: string, { words }: Tools): boolean =>
  !/,\s/.test(after) &&
  after.split(' ').length <= 8 &&
  !words.finite.test(after) &&
  (words.articles.test(after) ||
    /^\p{Lu}/u.test(after) ||
    maybePersonNoun(firstWord(after.replace(/[.\s]+$/u, '')), words.people));

/** "…, dijo la alcaldesa, Ana Ruiz, …", "…, dijo Ana Ruiz, alcaldesa de Soto, …": what tells more of them. */
function withRole(rest: string, { words }: Tools): string {
  const [, next = ''] = /^,\s([^,;:()]{3,70})(?=,\s)/u.exec(rest) ?? [];
  const isName = /^\p{Lu}[\p{L}'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]*){1,3}$/u.test(next);
  const noun = next.replace(words.articles, '').split(' ', 1)[0]!;
  const isRole = /^\p{Ll}/u.test(next) && isPersonNoun(noun, words.people) && !words.finite.test(next);
  return isName || isRole ? `, ${next}` : '';
}

/** "según X", "selon elle" */
function sourceIn(
  aside: string,
  told: string,
  at: number,
  { by, byPronoun, dataOf }: ReportForms,
  tools: Tools,
): Subject | null {
  const groups = byPronoun.exec(aside)?.groups;
  if (groups) {
    const gender: Subject['gender'] = groups.he ? 'male' : groups.she ? 'female' : undefined;
    return gender ? { ...pronoun, plural: false, gender, start: at, end: at + aside.length } : null;
  }
  const lead = by.exec(aside)?.[0].length ?? 0;
  if (lead === 0) return null;
  const subject = subjectAt(told.slice(lead), at + lead, tools);
  if (subject && isSomebody(subject, tools)) return subject;
  // "según los datos del Instituto Forestal (IFO)": whose they are is told.
  const [data = ''] = dataOf ? (dataOf.exec(aside.slice(lead)) ?? []) : [];
  return data === ''
    ? null
    : { kind: 'role', name: data, role: null, start: at + lead, end: at + lead + data.length, isThing: true };
}

/** "dice X", "ha fatto sapere", "assure-t-elle", "según contó X": a verb of saying, and who it is. */
function sayerIn(
  aside: string,
  told: string,
  at: number,
  before: string,
  after: string,
  tools: Tools,
): Subject | null {
  const { words, language } = tools;
  const by = words.reportForms?.by.exec(aside)?.[0].length ?? 0;
  const clause = told.slice(by);
  const verb = clause.search(tools.said);
  const lead = clause.slice(0, Math.max(0, verb)).trim().toLowerCase();
  if (verb < 0 || (lead !== '' && !words.beforeVerb.has(lead)) || words.coordinators.has(lead)) return null;
  const [written = ''] = new RegExp(tools.said.source, 'u').exec(clause) ?? [];
  const isTurned = tools.turned.test(written);
  // « semble-t-il »: nobody says it.
  if (isTurned && !saysSomething(clause.replace(/-(?:t-)?(?:il|elle|on)(?!\p{L})/u, ''), language))
    return null;
  // "dijo que no, pero": a clause of its own.
  if (clause.split(/\s+/).some((word) => words.conjunctions.has(word))) return null;
  if (isPassive(clause.slice(0, verb), tools) || words.negations.test(before)) return null;
  // "Entró, saludó, dijo algo, y se fue": one of several things that somebody does.
  const isListed =
    words.coordinators.has(firstWord(after)) && !isTurned && by === 0 && !words.finite.test(before);
  if (isListed) return null;
  const subject = spokenBy(clause, at + by, tools);
  if (!subject || subject.kind === 'nobody') return null;
  // "…, informó, este lunes, el ministerio": whoever says it stands behind that.
  const behind = `, ${after}`;
  const isUntold = subject.kind === 'elided' || subject.kind === 'pronoun';
  if (!isTurned && isUntold && withoutWhen(behind, tools) !== behind) return null;
  // "Il Comune, ha fatto sapere, si costituirà": it may be the one of whom the sentence is, or who was told of before.
  // "los zapatos que, según dice, le dan suerte": a clause beside the one of whoever says so.
  if (subject.kind === 'elided')
    return isOfSomebody(before, tools) || (by > 0 && endsRelative(before, tools)) ? null : subject;
  return subject.kind === 'pronoun' || isSomebody(subject, tools) ? subject : null;
}

const endsRelative = (before: string, tools: Tools): boolean =>
  isRelativeWord(/\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '', tools);

const isRelativeWord = (word: string, { words }: Tools): boolean =>
  words.relativeOpeners.includes(word) || words.relativeBehindComma?.includes(word) === true;

const hasVerb = (clause: string, { words }: Tools): boolean =>
  words.finite.test(clause) || words.reportForms?.verbEnds.test(clause) === true;

/** "que dirige la oficina, durarán dos años": behind the clause that tells of somebody stands the verb of the sentence. */
const goesOn = (after: string, tools: Tools): boolean =>
  [...after.matchAll(/,\s(?:(?:no|não|non|ne|se|si)\s)*(\p{L}+)/gu)].some(([, word = '']) =>
    hasVerb(word, tools),
  );

/** Whoever a sentence begins with, behind its last colon and "Además, ". */
function isOfSomebody(before: string, tools: Tools): boolean {
  const clause = before
    .split(/[:]/)
    .at(-1)!
    .trim()
    .replace(/^\p{L}+,\s/u, '');
  const subject = subjectAt(clause, 0, tools);
  return subject !== null && (subject.kind === 'pronoun' || isSomebody(subject, tools));
}

/** No thing that a verb has: "comentó el partido". */
export function isSomebody(subject: Subject, tools: Tools): boolean {
  if (subject.kind === 'person') return !isDoubtful(subject) || subject.name.includes(' ') || !subject.weak;
  return subject.kind === 'organisation' || isSomebodysRole(subject.name, tools);
}

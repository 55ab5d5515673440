// Words in marks that are somebody's without a verb of saying: “Para X, «…»”, “En palabras de X: «…»”, “X califica la ley de «…»”.
import { type Attribution, nobody, type Subject, type Surroundings } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isGivenName } from '../is-given-name.ts';
import { leadIn, tie } from './lead-in.ts';
import { isDoubtful } from './openers.ts';
import { isSomebody } from './parenthetical.ts';
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import { findPeople } from './register.ts';
import { subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';
import { isPassive, isRelative, withoutAuxiliary } from './verbs.ts';

/** What somebody calls a thing is a term up to so many words. */
const mostOfTerm = 6;

export function fromHeld(around: Surroundings, tools: Tools): Attribution | null {
  const forms = tools.words.reportForms;
  if (!forms) return null;
  const lead = leadIn(around, tools);
  const count = around.words.trim().split(/\s+/).length;
  if (count < 4) return null;
  const subject = /:\s*$/.test(lead.text)
    ? announced(lead.text, lead.at, tools)
    : (holder(lead.text, lead.at, tools) ??
      (isTerm(around.words, count, tools) ? null : caller(lead.text, lead.at, tools)));
  if (!subject) return null;
  return { subject, ...tie(lead.at, around.open) };
}

/** "una vergüenza nacional"; not "que van por buen camino", which is a clause. */
const isTerm = (quoted: string, count: number, { words }: Tools): boolean =>
  !/^\p{Ll}/u.test(quoted) || (count < mostOfTerm && !words.relatives.test(firstWord(quoted)));

/** “…” (Ann Field, la alcaldesa), “…” (Ann Field para Tom Reed): in brackets behind words that are all of their paragraph. */
export function fromBrackets(
  { text, open, close, words: quoted }: Surroundings,
  tools: Tools,
): Attribution | null {
  const found =
    /^(?<before>\s*\()(?<name>\p{Lu}[\p{L}'’-]+(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]+){1,3})(?<joint>,?) (?<aside>[^()/]{3,60})\)\.?\s*$/u.exec(
      text.slice(close, close + 160),
    );
  if (!found || !tools.words.isRomance || text.slice(0, open).trim() !== '') return null;
  const { before = '', name = '', joint = '', aside = '' } = found.groups ?? {};
  // A title has its author in brackets: nothing but a name, or a year behind it.
  const office = firstWord(aside.replace(tools.words.articles, ''));
  const isSayer =
    joint === ''
      ? /[.!?…]$/.test(quoted) && tools.words.prepositions.has(firstWord(aside))
      : maybePersonNoun(office, tools.words.people);
  const subject = isSayer ? subjectAt(name, close + before.length, tools) : null;
  return subject?.kind === 'person' && subject.name === name && isGivenName(name.split(' ', 1)[0]!)
    ? { subject, ...tie(close, subject.end) }
    : null;
}

/** «…». Così Ann Field, sindaca di Lodi, ha commentato: behind the words, and nothing of their own that they do. */
export function fromSigned({ text, close, ceiling }: Surroundings, tools: Tools): Attribution | null {
  const rest = text.slice(close, Math.min(ceiling, close + 200));
  const sign = tools.words.reportForms?.signs?.exec(rest)?.[0] ?? '';
  if (sign === '') return null;
  const phrase = rest.slice(sign.length).split(/[.:;“„«"]/u, 1)[0]!;
  const subject = subjectAt(phrase, close + sign.length, tools);
  const isOne = subject?.kind === 'person' ? !isDoubtful(subject) : subject?.kind === 'role';
  if (!subject || !isOne) return null;
  const behind = phrase.slice(subject.end - close - sign.length).replace(/^,[^,]{3,80}(?:,|$)/u, '');
  const isPlain =
    behind.trim() === '' ||
    (tools.words.prepositions.has(firstWord(behind)) &&
      !tools.words.finite.test(behind) &&
      !tools.words.reportForms?.verbEnds.test(behind)) ||
    goesOnOtherwise(behind, tools) ||
    behind.slice(0, 24).search(tools.said) >= 0;
  return isPlain ? { subject, ...tie(close, subject.end) } : null;
}

/** ", e i fatti gli danno ragione": a clause of its own, and nobody else who says it. */
function goesOnOtherwise(behind: string, { words }: Tools): boolean {
  const [first = '', ...next] = behind.trim().split(/[\s’']+/, 5);
  return (
    words.coordinators.has(first) &&
    next.length === 4 &&
    next.every((word) => /^\p{Ll}+$/u.test(word) && !isPersonNoun(word, words.people))
  );
}

/** "En palabras de X:", "Le constat de X est sans appel :": nothing but that somebody's words follow. */
function announced(lead: string, at: number, tools: Tools): Subject | null {
  const before = tools.words.reportForms?.announces.exec(lead)?.[0] ?? '';
  if (before === '') return null;
  const phrase = lead.slice(before.length).replace(/[:\s]+$/, '');
  const subject = subjectAt(phrase, at + before.length, tools);
  if (subject?.kind !== 'person' || isDoubtful(subject)) return null;
  const rest = phrase.slice(subject.end - at - before.length);
  // "est sans appel"; an apposition.
  const isPlain =
    /^(?:,[^,:;]{3,60})?(?:\s(?:est|es|è|é|no es|non è|n['’]est|não é|fue|fu|foi)\s[^,:;]{3,40})?$/u.test(
      rest,
    );
  // "La replica di X, che attacca il ministro:": nobody else by name.
  const first = firstWord(rest.replace(/^,/, ''));
  const isTold =
    tools.words.isRomance &&
    rest.length <= 90 &&
    !/[:;]/.test(rest) &&
    (tools.words.relativeOpeners.includes(first) || tools.words.relativeBehindComma?.includes(first)) &&
    findPeople(rest, tools).every(({ kind }) => kind !== 'person');
  return isPlain || isTold ? subject : null;
}

/** "Para X, “…”", "Secondo X «…»": up to the marks nothing but who it is. */
function holder(lead: string, at: number, tools: Tools): Subject | null {
  const { accordingTo, reportForms } = tools.words;
  const before = (accordingTo?.exec(lead) ?? reportForms?.holds.by.exec(lead))?.[0] ?? '';
  if (before === '') return null;
  const phrase = lead.slice(before.length).replace(/[,\s]+$/, '');
  const subject = subjectAt(phrase, at + before.length, tools);
  if (subject?.kind !== 'person' || isDoubtful(subject)) return null;
  const rest = phrase.slice(subject.end - at - before.length);
  return /^(?:,[^,:;]{3,70})?$/u.test(rest) && !hasOwnVerb(rest, tools) ? subject : null;
}

/** « Selon X, Y a dénoncé « … » »: somebody else's verb, and no noun that is written so. */
function hasOwnVerb(rest: string, { words, said }: Tools): boolean {
  const calls = words.reportForms?.calls.exec(rest);
  return [...matchesOf(rest, said), ...(calls ? [calls] : [])].some(({ index }) => {
    const last = /(\S+)\s$/u.exec(rest.slice(0, index))?.[1]?.toLowerCase() ?? '';
    return last !== '' && !words.prepositions.has(last) && !words.articles.test(`${last} `);
  });
}

/** "X a qualifié la décision de « … »": what somebody calls a thing. */
function caller(lead: string, at: number, tools: Tools): Subject | null {
  const calls = tools.words.reportForms?.calls.exec(lead);
  if (!calls) return null;
  if (tools.words.deeds?.test(calls[0])) return nobody;
  const holdsVerb = lead.slice(calls.index).search(tools.said) > 0;
  if (!holdsVerb && isQuotable(calls[0], tools)) return nobody;
  const before = withoutAuxiliary(lead.slice(0, calls.index), tools);
  const isOther =
    /["“”„«»]/u.test(before) ||
    holdsVerb ||
    isOfClause(calls[0], tools) ||
    tools.words.negations.test(before.trimEnd()) ||
    isPassive(before, tools) ||
    isRelative(before, tools);
  const subject = isOther ? null : subjectIn(before, 'before', tools, at);
  return subject && (subject.kind === 'pronoun' || isSomebody(subject, tools)) ? subject : null;
}

/** "critica la frase de su rival “…”", "saluda el libro “…”": a title, or somebody else's words. */
function isQuotable(told: string, { words: { reportForms, prepositions } }: Tools): boolean {
  const list = told
    .toLowerCase()
    .trim()
    .split(/[\s’']+/);
  // "qualifie ces propos de"
  if (prepositions.has(list.at(-1)!)) return false;
  return reportForms!.quotable?.test(list.slice(0, 4).join(' ')) === true;
}

/** "lamenta que el cartel sea “…”": a clause with a subject of its own. */
const isOfClause = (told: string, { words: { conjunctions } }: Tools): boolean =>
  told
    .toLowerCase()
    .trim()
    .split(/[\s’']+/)
    .slice(1, -1)
    .some((word) => conjunctions.has(word));

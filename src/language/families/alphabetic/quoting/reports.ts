// Indirect speech in alphabetic languages: X said that …; according to X, …; …, X said.
import type { Report, Subject } from '../../../quoting.ts';
import { isClause, isPassive, isRelative, withoutAuxiliary } from './saying.ts';
import { subjectAt, subjectIn } from './subject.ts';
import { firstWord, type Tools } from './tools.ts';

export function findReports(sentence: string, tools: Tools): Report[] {
  // What hangs on a condition was not said.
  if (tools.words.conditional.test(sentence)) return [];
  for (const find of [fromAccording, fromVerb, fromTail]) {
    const found = find(sentence, tools);
    if (found && sentence.slice(found.start, found.end).split(/\s+/).length >= 4) return [found];
  }
  return [];
}

function fromAccording(sentence: string, tools: Tools): Report | null {
  const according = tools.words.accordingTo?.exec(sentence);
  if (!according) return null;
  const at = according[0].length;
  let comma = commaFrom(sentence, at);
  if (comma < 0 || comma > 90) return null;
  const alone = subjectAt(sentence.slice(at, comma), at, tools);
  const second = commaFrom(sentence, comma + 1);
  // "According to X, an economist at Y, rents …"; a report has no office, and its clause may begin with an article.
  if (
    alone?.kind === 'person' &&
    second > 0 &&
    second - comma < 80 &&
    tools.words.articles.test(sentence.slice(comma + 1, second).trimStart()) &&
    !tools.words.prepositions.has(firstWord(sentence.slice(second + 1)))
  )
    comma = second;
  const age = /^,\s*\d{1,3}(?=,)/.exec(sentence.slice(comma))?.[0].length ?? 0;
  comma += age;
  const subject = sourceAt(sentence.slice(at, comma), at, tools);
  if (!subject) return null;
  return content(sentence, comma + 1, sentence.length, subject, 0.8);
}

/** The first comma that is none of a number's. */
function commaFrom(text: string, from: number): number {
  const found = /,(?!\d)/.exec(text.slice(from));
  return found ? from + found.index : -1;
}

/** X said that …; X said the …; X sagte, die … */
function fromVerb(sentence: string, tools: Tools): Report | null {
  const head = sentence.slice(0, 160);
  // Most sentences have none, and a search costs less than looking for all.
  if (head.search(tools.reported) <= 0) return null;
  const verb = [...head.matchAll(tools.reported)][0]!;
  const before = withoutAuxiliary(sentence.slice(0, verb.index), tools);
  // "…, says Ann Field, who …": the subject is behind it.
  if (
    /,\s*$/.test(before) &&
    tools.words.finite.test(before) &&
    /^\s+\p{Lu}/u.test(sentence.slice(verb.index + verb[0].length))
  )
    return null;
  if (
    /["“”„«»‘]|^'/.test(before) ||
    tools.words.negations.test(before.trimEnd()) ||
    isRelative(before, tools)
  )
    return null;
  const after = sentence.slice(verb.index + verb[0].length);
  const from = verb.index + verb[0].length + contentStart(after, verb[0], tools);
  if (from === verb.index + verb[0].length) return null;
  if (tools.words.bare?.aside?.test(sentence.slice(from))) return null;
  const subject = subjectIn(before, 'before', tools, 0);
  return subject && content(sentence, from, sentence.length, subject, subject.kind === 'person' ? 0.85 : 0.7);
}

/** How far after the verb its content begins; 0 where none follows. */
function contentStart(after: string, verb: string, tools: Tools): number {
  const text = after.trimStart();
  const skipped = after.length - text.length;
  const that = tools.words.that?.exec(text);
  if (that) return skipped + that[0].length;
  const { bare, finite } = tools.words;
  const begins = bare?.begins.exec(text);
  if (!bare || !begins || bare.addressed.has(verb)) return 0;
  const isClause =
    bare.plainVerbs === null || bare.plainVerbs.has(verb) || finite.test(text.split(/[,;]/, 1)[0]!);
  return isClause ? skipped + begins[0].length : 0;
}

/** The shop will close next year, X said. */
function fromTail(sentence: string, tools: Tools): Report | null {
  const text = sentence.replace(/(?<![.\s])[.\s]+$/, '');
  let comma = text.lastIndexOf(',');
  for (let tries = 0; comma > 20 && tries < 4; tries++, comma = text.lastIndexOf(',', comma - 1)) {
    if (text.length - comma > 140) return null;
    // What stands behind a colon or a mark is said by the same person, and says nothing of who it is.
    const tail = text.slice(comma + 1).split(/[:“”„«»"]/u, 1)[0]!;
    const source = attributedTo(tail, comma + 1, tools);
    if (source && /^\p{Lu}|^\d/u.test(sentence) && !/["“”„«»]/.test(text.slice(0, comma)))
      return isWhole(text.slice(0, comma), tools) ? content(sentence, 0, comma, source, 0.75) : null;
    const verb = [...tail.matchAll(tools.said)][0];
    if (!verb) continue;
    const lead = tail.slice(0, verb.index).trim();
    const after = tail.slice(verb.index + verb[0].length);
    // "the tide, the wind and what the page calls “colour”": nobody says it.
    if (isRelative(tail.slice(0, verb.index), tools) || isPassive(tail.slice(0, verb.index), tools)) continue;
    const inverted = lead === '' || tools.words.beforeVerb.has(lead.toLowerCase());
    // After a verb in last place only a time or a place may follow, or the rest of what was said.
    const goesOn = !inverted && comma > 24 && /^,/.test(after);
    if (!goesOn && !inverted && after.trim() !== '' && !tools.words.afterLastVerb.has(firstWord(after)))
      continue;
    if (/["“”„«»]/.test(text.slice(0, comma)) || tools.words.coordinators.has(firstWord(lead))) return null;
    const subject = inverted
      ? subjectIn(after, 'after', tools, comma + 1 + verb.index + verb[0].length)
      : subjectIn(tail.slice(0, verb.index), 'before', tools, comma + 1);
    if (!subject || !/^\p{Lu}/u.test(sentence)) continue;
    const { invertible, negatedBehind } = tools.words;
    if (inverted && subject.kind === 'role' && invertible && !invertible.has(verb[0].toLowerCase())) continue;
    if (negatedBehind?.test(after)) return null;
    // "X, who chairs it, said he would": a clause about X, not what he said.
    if (inverted && subject.kind === 'pronoun' && after.trim().split(/\s+/).length > 3) continue;
    const told = sentence.slice(0, comma);
    if ((goesOn && !isClause(told, tools)) || !isWhole(told, tools)) continue;
    if (inverted && tools.words.bare?.addressed.has(verb[0])) continue;
    // "Zijn moeder, Marit Hoekema, schreef Bolderhout al": nothing but who does something to somebody.
    if (subjectAt(told, 0, tools)?.end === told.length) continue;
    // "X, qui défend les frères, a plaidé la clémence": a clause about X, not what was said.
    if (
      /^[^,]*\p{Lu}\p{L}+,\s\p{L}/u.test(told) &&
      tools.words.articles.test(told.slice(told.indexOf(',') + 1).trimStart()) &&
      !told.slice(told.indexOf(',') + 1).includes(',')
    )
      continue;
    const lastPart = told.slice(told.lastIndexOf(',') + 1);
    if (
      (told.includes(',') && tools.relativeClause.test(lastPart)) ||
      (!tools.words.finite.test(told) && told.split(/\s+/).length < 8)
    )
      continue;
    return content(sentence, 0, comma, subject, subject.kind === 'person' ? 0.88 : 0.7);
  }
  return null;
}

/**
 * Not the half of a sentence behind a semicolon, and not when or where something was, with the office of who speaks:
 * "Before this project, the director, X says".
 */
function isWhole(told: string, { words }: Tools): boolean {
  if (told.includes(';')) return false;
  const first = firstWord(told);
  const parts = told.split(/,(?!\d)/);
  const last = parts.at(-1)!;
  if (parts.length > 1 && words.articles.test(last.trimStart()) && !words.finite.test(last)) parts.pop();
  if (parts.length > 1 || words.articles.test(told)) return true;
  if (words.subordinators.has(first)) return false;
  const isLead = words.prepositions.has(first) || words.sentenceAdverbs.has(first);
  // "Mit der Karte werde vieles billiger": where the verb stands second, a phrase before it is a part of the clause.
  return !isLead || words.verbSecond || words.finite.test(told);
}

/** "…, according to X"; "…, according to a report by X". */
function attributedTo(tail: string, at: number, tools: Tools): Subject | null {
  const { accordingTo, accordingToBehind } = tools.words;
  const blank = /^\s*/.exec(tail)![0].length;
  const according = accordingToBehind && accordingTo?.exec(tail.slice(blank));
  if (!according) return null;
  const from = blank + according[0].length;
  const by = accordingToBehind.by.exec(tail.slice(from))?.[0].length ?? 0;
  return sourceAt(tail.slice(from + by), at + from + by, tools);
}

/** Whom a phrase begins with, or else what: "a report of the ministry". */
function sourceAt(phrase: string, at: number, tools: Tools): Subject | null {
  const subject = subjectAt(phrase, at, tools);
  if (subject?.kind === 'pronoun') return null;
  const text = phrase.trimStart();
  const article = tools.words.articles.exec(text)?.[0];
  if (article === undefined || subject?.kind === 'person' || (subject && !text.startsWith(subject.name)))
    return subject;
  const [name = ''] = text
    .split(/[.,;:]|\s(?=\p{Ll}+(?:ed|en)\s(?:by|in|on)\s)/u, 1)[0]!
    .split(tools.circumstance, 1);
  const isThing = /\p{Ll}{3}/u.test(name.slice(article.length)) && !tools.words.finite.test(name);
  if (!isThing || name.split(' ').length > 8) return subject;
  const start = at + phrase.length - text.length;
  // "a council memo" is no council.
  if (subject?.name === name) return subject;
  return { kind: 'role', name, role: null, start, end: start + name.length };
}

/** The content, and beside it what ties it to the subject: all that stands before it, or behind it. */
function content(sentence: string, from: number, to: number, subject: Subject, confidence: number): Report {
  const skipped = /^\s*/.exec(sentence.slice(from, to))![0].length;
  const rest = sentence.slice(to).replace(/^[,\s]+/, '');
  const tie =
    from > 0
      ? { start: 0, end: sentence.slice(0, from).trimEnd().length }
      : { start: sentence.length - rest.length, end: sentence.length };
  return { subject, start: from + skipped, end: to, confidence, tie };
}

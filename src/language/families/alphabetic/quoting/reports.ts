// Indirect speech in alphabetic languages: X said that …; according to X, …; …, X said.
import type { Report, Subject } from '../../../quoting.ts';
import { attributedTo, fromAccording } from './according.ts';
import { content } from './content.ts';
import { describedAt, isCircumstance, isDoubtful, openersOf } from './openers.ts';
import { isClause, isPassive, isRelative, leftOut, withoutAuxiliary } from './saying.ts';
import { fromSource } from './sources.ts';
import { subjectAt, subjectIn } from './subject.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';

export function findReports(sentence: string, tools: Tools): Report[] {
  // What hangs on a condition was not said.
  if (tools.words.conditional.test(sentence)) return [];
  for (const find of [fromAccording, fromVerb, fromTail, fromSource]) {
    const found = find(sentence, tools);
    if (found && sentence.slice(found.start, found.end).split(/\s+/).length >= 4) return [found];
  }
  return [];
}

/** X said that …; X said the …; X sagte, die …; X praises it, but says that … */
function fromVerb(sentence: string, tools: Tools): Report | null {
  const written = sentence.slice(0, 160);
  // "Aseguró que …": where no word needs to say who, a sentence may begin with its verb.
  const head = tools.words.dropped ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  // Most sentences have none, and a search costs less than looking for all.
  if (head.search(tools.reported) < 0) return null;
  for (const [place, verb] of [...head.matchAll(tools.reported)].entries()) {
    const after = sentence.slice(verb.index + verb[0].length);
    if (contentStart(after, verb[0], tools) > 0) return fromVerbAt(sentence, verb, place, tools);
  }
  return null;
}

function fromVerbAt(sentence: string, verb: RegExpExecArray, place: number, tools: Tools): Report | null {
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
  if (tools.words.bare?.aside?.test(sentence.slice(from))) return null;
  // "Am Montag sagte der Sprecher, …": where the verb stands second, whoever says it follows.
  const isBehind = tools.words.verbSecond && place === 0 && isLead(before, tools);
  const subject = isBehind
    ? subjectAt(sentence.slice(verb.index + verb[0].length, from), verb.index + verb[0].length, tools)
    : reporterIn(before, verb[0], place, tools);
  // "So berichtete er": he may be somebody whom the sentence before names in passing.
  if (isBehind && subject?.kind === 'pronoun') return null;
  return subject && content(sentence, from, sentence.length, subject, subject.kind === 'person' ? 0.85 : 0.7);
}

const isLead = (before: string, tools: Tools): boolean =>
  !before.includes(',') &&
  pronounAt(before.trim(), tools) === null &&
  (isCircumstance(before, tools) || tools.words.sentenceAdverbs.has(firstWord(before)));

/** Whoever stands before the verb; of a second verb whoever the sentence begins with; nobody where a verb shows its subject. */
function reporterIn(before: string, verb: string, place: number, tools: Tools): Subject | null {
  const { coordinators, dropped, sentenceAdverbs, auxiliary } = tools.words;
  const lead = before.trim().toLowerCase();
  if (coordinators.has(lead.split(/\s+/).at(-1)!)) {
    const first = openersOf(before, tools)[0]?.subject;
    // "The mayor praised it and": so far nobody can be told from what they do.
    if (first?.kind === 'role') return describedAt(before, 0, tools);
    if (first && !isDoubtful(first)) return first;
    const near = subjectIn(before, 'before', tools, 0);
    return place === 0 && near?.kind === 'person' ? near : null;
  }
  if (place > 0) return null;
  const isLeftOut = lead === '' || sentenceAdverbs.has(lead) || auxiliary?.test(` ${lead}`);
  if (!isLeftOut) return subjectIn(before, 'before', tools, 0);
  return dropped ? leftOut(before, verb, tools) : null;
}

/** How far after the verb its content begins; 0 where none follows. */
function contentStart(after: string, verb: string, tools: Tools): number {
  const text = after.trimStart();
  const skipped = after.length - text.length;
  const { bare, finite } = tools.words;
  const that = tools.words.that?.exec(text);
  // "told the story that had made him famous"
  const isOfNoun =
    that &&
    bare?.addressed.has(verb) &&
    finite.test(firstWord(text.slice(that[0].length))) &&
    !/^(?:i|we|he|she|it|they|there|you)$/.test(firstWord(text.slice(that[0].length)));
  if (that) return isOfNoun ? 0 : skipped + that[0].length;
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
    const report = content(sentence, 0, comma, subject, subject.kind === 'person' ? 0.88 : 0.7);
    return isAsked(told, tools) ? { ...report, isEmpty: true } : report;
  }
  return null;
}

/** "Asked whether more would come, she smiled": what was asked, and nothing that she says. */
function isAsked(told: string, { words: { people } }: Tools): boolean {
  const first = firstWord(told);
  return (
    people.participle?.test(first) === true && !people.notParticiples.has(first) && !/thing$/.test(first)
  );
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

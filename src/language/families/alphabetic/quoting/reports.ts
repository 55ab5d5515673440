// Indirect speech in alphabetic languages: X said that …; according to X, …; …, X said.
import { pronoun, type Report, type Subject } from '../../../quoting.ts';
import { describedAt, isCircumstance, isDoubtful, openersOf } from './openers.ts';
import { isClause, isPassive, isRelative, leftOut, withoutAuxiliary } from './saying.ts';
import { subjectAt, subjectIn } from './subject.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';

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
  const theirs = tools.words.ofTheirs?.exec(sentence);
  if (theirs) return content(sentence, theirs[0].length, sentence.length, { ...pronoun, plural: false }, 0.7);
  const according = tools.words.accordingTo?.exec(sentence);
  if (!according) return null;
  const at = according[0].length;
  let comma = commaFrom(sentence, at);
  if (comma < 0 || comma > 90) return null;
  const them = pronounAlone(sentence.slice(at, comma), at, tools);
  if (them) return content(sentence, comma + 1, sentence.length, them, 0.7);
  const alone = subjectAt(sentence.slice(at, comma), at, tools);
  const second = commaFrom(sentence, comma + 1);
  // "According to X, an economist at Y, rents …", "According to X, who counted them, …"; a report has no office, and its
  // clause may begin with an article.
  const aside = second > 0 && second - comma < 80 ? sentence.slice(comma + 1, second).trimStart() : '';
  const isTold =
    tools.words.relativeOpeners.includes(firstWord(aside)) || tools.words.subordinators.has(firstWord(aside));
  const isOffice =
    tools.words.articles.test(aside) && !tools.words.prepositions.has(firstWord(sentence.slice(second + 1)));
  if (alone?.kind === 'person' && (isTold || isOffice)) comma = second;
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

/** « Selon elle, … » */
function pronounAlone(phrase: string, at: number, tools: Tools): Subject | null {
  const word = pronounAt(phrase, tools);
  return word !== null && phrase.trim().toLowerCase() === word ? subjectAt(phrase, at, tools) : null;
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
function content(
  sentence: string,
  from: number,
  until: number,
  subject: Subject,
  confidence: number,
): Report {
  // 'He called it “garage science.” By November …': American marks close behind the stop, and the sentence with them.
  const stop = /[.!?][”"]\s+(?=\p{Lu})/u.exec(sentence.slice(from, until));
  const to = stop ? from + stop.index + 2 : until;
  const skipped = /^\s*/.exec(sentence.slice(from, to))![0].length;
  const rest = sentence.slice(to).replace(/^[,\s]+/, '');
  const tie =
    from > 0
      ? { start: 0, end: sentence.slice(0, from).trimEnd().length }
      : { start: sentence.length - rest.length, end: sentence.length };
  return { subject, start: from + skipped, end: to, confidence, tie };
}

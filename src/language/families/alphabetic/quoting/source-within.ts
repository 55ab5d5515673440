// A source within a sentence or at its end: "The bridge, according to X, will close", "It was built in 1944 according to X."
import type { Report, Subject } from '../../../quoting.ts';
import { isCircumstance } from './leads.ts';
import { isDoubtful } from './openers.ts';
import { isSomebody } from './parenthetical.ts';
import { commaFrom, namedSource, sourceAt, withoutArticle } from './source-phrase.ts';
import { firstWord, type Tools } from './tools.ts';

/** No more words stand behind it at a sentence's end. */
const mostWords = 12;

export function fromSourceWithin(sentence: string, tools: Tools): Report | null {
  const { words, reported } = tools;
  const source = words.accordingToBehind?.within.exec(sentence);
  if (!source || !/^[\p{Lu}\d]/u.test(sentence) || /["“”„«»‘?:;]/u.test(sentence)) return null;
  const before = sentence.slice(0, source.index);
  const at = source.index + source[0].length;
  const told = sentence.search(reported);
  if ((told >= 0 && told < source.index) || words.negations.test(before)) return null;
  return source[0].startsWith(',')
    ? betweenCommas(sentence, before, at, tools)
    : atEnd(sentence, before, at, tools);
}

/** "The bridge, according to the mayor, Ann Field, will close": all of it, where it stands in no clause beside another. */
function betweenCommas(sentence: string, before: string, at: number, tools: Tools): Report | null {
  const { words } = tools;
  const comma = commaFrom(sentence, at);
  const parts = before.split(/,(?!\d)/);
  const isLed = parts.length === 2 && isCircumstance(parts[0]!, tools);
  if (comma < 0 || comma - at > 90 || (parts.length > 1 && !isLed)) return null;
  if (words.subordinators.has(firstWord(before)) || tools.relative.test(before)) return null;
  const named = namedSource(sentence, at, comma, tools);
  const phrase = sentence.slice(at, comma);
  const subject = named ?? withoutArticle(phrase, at, tools) ?? sourceAt(phrase, at, tools);
  if (!subject || !isSource(subject, tools)) return null;
  const close = named ? commaFrom(sentence, comma + 1) : officeEnd(sentence, comma, subject, tools);
  const rest = sentence.slice(close + 1);
  const first = firstWord(rest);
  const tie = { start: before.length + 2, end: close };
  // "…, according to X, and moved north": what a small word joins to it may be the paper's own.
  if (
    words.coordinators.has(first) ||
    words.subordinators.has(first) ||
    words.relativeOpeners.includes(first)
  )
    return words.finite.test(before) ? { subject, start: 0, end: before.length, tie } : null;
  const goesOn = words.finite.test(rest) || /^\s\p{Ll}+(?:ed|s)\s/u.test(rest);
  return goesOn ? { subject, start: 0, end: sentence.length, tie } : null;
}

/** "…, according to Ann Field, the mayor, will": behind what else tells who it is. */
function officeEnd(sentence: string, comma: number, subject: Subject, { words }: Tools): number {
  const second = commaFrom(sentence, comma + 1);
  const aside = second > 0 ? sentence.slice(comma + 1, second).trimStart() : '';
  const isOffice =
    subject.kind === 'person' &&
    aside !== '' &&
    (words.articles.test(aside) || words.relativeOpeners.includes(firstWord(aside)));
  return isOffice && second - comma < 80 ? second : comma;
}

/** "It was built in 1944 according to X.": of somebody, a body or a paper, and not "according to plan". */
function atEnd(sentence: string, before: string, at: number, tools: Tools): Report | null {
  const phrase = sentence.slice(at).replace(/[.!]\s*$/, '');
  if (phrase.split(' ').length > mostWords || tools.words.finite.test(phrase)) return null;
  const subject = withoutArticle(phrase, at, tools) ?? sourceAt(phrase, at, tools);
  if (!subject || !isSource(subject, tools) || !tools.words.finite.test(before)) return null;
  // "according to X, and so did Y"
  if (/,\s(?:and|but)\s/u.test(phrase.slice(Math.max(0, subject.end - at)))) return null;
  const tie = { start: before.length + 1, end: sentence.length };
  return { subject, start: 0, end: before.length, tie };
}

const isSource = (subject: Subject, tools: Tools): boolean =>
  subject.isThing === true ||
  subject.plural === true ||
  (subject.kind === 'role' && isPaper(subject.name, tools)) ||
  (!isDoubtful(subject) && isSomebody(subject, tools));

const isPaper = (name: string, { words }: Tools): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => words.documents.has(word));

// Whose words a sentence tells by a source: "according to X, …", "…, according to X", "nach Angaben von X ist …".
import { pronoun, type Report, type Subject } from '../../../quoting.ts';
import { content } from './content.ts';
import { subjectAt } from './subject.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';

export function fromAccording(sentence: string, tools: Tools): Report | null {
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

/** "…, according to X"; "…, according to a report by X". */
export function attributedTo(tail: string, at: number, tools: Tools): Subject | null {
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

// Whose clause a verb stands in: "Tom Reed left after ⟨Ann Field said that …⟩". The sentence is about one, and another speaks.
import type { Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { ofDescribed } from './described-opener.ts';
import { subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** The subject of a verb that follows: of the clause within the sentence in which it stands, or else of the sentence. */
export function subjectBefore(before: string, tools: Tools, at: number): Subject | null {
  const inner = innerSubject(before, at, tools);
  if (inner) return inner;
  const near = subjectIn(before, 'before', tools, at);
  return near && ofDescribed(before, near, at, tools);
}

/** @param before what stands before the verb; @param at its offset. @returns null where the verb is not surely another clause's */
export function innerSubject(before: string, at: number, tools: Tools): Subject | null {
  const { innerClause } = tools.words;
  const opener = innerClause && matchesOf(before, innerClause).at(-1);
  if (!opener || !isClause(before.slice(0, opener.index), tools)) return null;
  const from = opener.index + opener[0].length;
  const subject = subjectAt(before.slice(from), at + from, tools);
  if (!subject || subject.weak || subject.kind === 'nobody') return null;
  const rest = before.slice(subject.end - at);
  // "…, after Ann Field, the mayor, said": what she is stands between commas, and nothing else.
  const isApposed = /^,[^,]{3,80},\s*$/u.test(rest) && tools.words.articles.test(rest.slice(1).trimStart());
  return isApposed || isBesideVerb(rest, tools) ? subject : null;
}

/** More than somebody: not "the mayor before Ann Field", and not "a man who came after Ann Field". */
function isClause(main: string, tools: Tools): boolean {
  const subject = subjectAt(main, 0, tools);
  const rest = main.slice(subject?.end ?? 0);
  return /\p{L}/u.test(rest) && !(tools.relative.test(rest) && !/,/.test(rest));
}

/** Nothing but when it was said, and what belongs to the verb. */
const isBesideVerb = (rest: string, { words, language }: Tools): boolean =>
  (rest.toLowerCase().match(/[^\s]+/gu) ?? []).every(
    (word) =>
      words.prepositions.has(word) ||
      words.times.has(word) ||
      words.sentenceAdverbs.has(word) ||
      language.calendar.days.includes(word) ||
      words.innerAuxiliaries?.has(word) === true,
  );

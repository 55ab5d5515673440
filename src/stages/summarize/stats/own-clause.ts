// What tells a figure in a sentence that is too long for a label, or leans: its own clause, or the noun that it is of.
// Verbatim words of the sentence; nothing where they would lean on what is not there.
import type { Language, NumberMention } from '../../../language/language.ts';
import { breaksOff, isBalanced, isInList } from '../../../language/text/clauses.ts';
import { matchesOf } from '../../../language/text/matches.ts';
import { findNumbers } from '../../../language/text/numbers.ts';
import { leansOutside } from '../../../language/text/referents.ts';
import { saysSomething } from '../../../language/text/saying.ts';
import { connectiveLength, isVerbless } from '../../../language/text/standalone.ts';
import { mostOthers, othersIn, pointsAtSomebody, spoken } from './sentence-label.ts';

/** In UTF-16 units. */
const longest = 150;
/** Words beside the figure: fewer tell nothing. */
const fewestWords = 3;
/** Of a sentence's ends and beginnings so many are tried. */
const mostPlaces = 10;

/**
 * @param end of the figure, where it goes on behind the number
 * @param title stands above: what it names is known
 */
export function ownClauseLabel(
  text: string,
  number: NumberMention,
  end: number,
  language: Language,
  title: string,
): string | null {
  if (!language.writing.spaced || !language.writing.cased) return null;
  const figure = text.slice(number.start, end);
  const starts = beginningsBefore(text, number.start, language);
  const ends = endsBehind(text, end, language);
  // What ends at a mark is whole; before a preposition only what leans is left out.
  for (const places of [ends.marks, ends.words])
    for (const from of starts)
      for (const to of places) {
        const clause = text.slice(from, to).trim();
        if (clause.length > longest) continue;
        if (
          opens(text, from, clause, to, language) &&
          !isInList(clause, text.slice(to), language) &&
          stands(clause, figure, language, title)
        )
          return clause;
      }
  return nounLabel(text, number, end, language);
}

/** Where a clause may begin: the sentence, behind a mark, behind what opens reported words; the earliest first. */
function beginningsBefore(text: string, figureAt: number, language: Language): number[] {
  const marks = matchesOf(text.slice(0, figureAt), clauseStart).map(
    ({ index, 0: mark }) => index + mark.length,
  );
  return [connectiveLength(text, language), ...marks.slice(-mostPlaces)];
}
const clauseStart = /[,;:–—]\s|(?<=\s)(?:that|que|che)\s|(?<=\s)qu['’]/gu;

/** Where it may end: before a mark, and before a preposition; the latest first. */
function endsBehind(text: string, end: number, { standing }: Language): { marks: number[]; words: number[] } {
  const rest = text.slice(end);
  const stop = /\s*[,.!]?$/u.exec(rest)!.index;
  const at = (found: readonly RegExpExecArray[]) =>
    found
      .map(({ index }) => index)
      .filter((index) => index < stop)
      .slice(0, mostPlaces)
      .reverse()
      .map((index) => end + index);
  const near = nearBehind.exec(rest)![0];
  const words = matchesOf(near, /(?<=\s\S+)\s(?=(\p{L}+)(?:\s|$))/gu).filter(
    ({ 1: word = '' }) =>
      standing.openCut?.test(word) === true &&
      !near.split(' ').some((one) => standing.hanging?.test(one) === true),
  );
  return { marks: [end + stop, ...at(matchesOf(rest, /\s?[,;:–—()](?=\s|$)|\s\(/gu))], words: at(words) };
}

/** A few words: what is cut farther behind has begun another clause. */
const nearBehind = /^(?:\s[^\s,;:()]+){0,5}/u;

/** Whether it begins like a clause of its own, and not with what hangs on the one before. */
function opens(text: string, from: number, clause: string, to: number, language: Language): boolean {
  const { standing, topics, writing } = language;
  const isWhole = /^[.!]?$/u.test(text.slice(to));
  const hangs = (words: string) => standing.hanging?.test(words) === true;
  const [front = '', ...told] = clause.split(', ');
  const isFronted =
    hangs(clause) ||
    (standing.subordinate?.test(front) === true &&
      topics.article?.test(front) !== true &&
      (told.join(' ').split(' ').length < fewestBehindFront || hangs(told[0] ?? '')));
  if (from === connectiveLength(text, language)) return isWhole || !isFronted;
  if (
    hangs(clause) ||
    nameInFront.test(clause) ||
    findNumbers(clause, language).length > 1 ||
    clause.endsWith(')') ||
    !isBalanced(text.slice(0, from))
  )
    return false;
  // Where the verb comes last, behind a comma as often as not.
  if (standing.verbLast && text[from - 2] === ',' && !/^\p{Lu}/u.test(clause)) return false;
  return /^[\p{Lu}\d]/u.test(clause) || (topics.article?.test(clause) === true && !writing.nounsInCapitals);
}
/** "…, Tom Reed, told a briefing": who somebody is stands before it. */
const nameInFront = /^(?:\p{Lu}\S+ ){1,3}?\p{Lu}[^\s,]+, \p{Ll}/u;
/** In words: "Speaking to the press, Reed, 33": who it is about, and not what. */
const fewestBehindFront = 5;

function stands(clause: string, figure: string, language: Language, title: string): boolean {
  const bare = clause.replace(figure, ' ');
  const words = bare.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length >= fewestWords &&
    clause.split(figure).length === 2 &&
    !isVerbless(clause, language) &&
    isBalanced(clause) &&
    !/^[^[]*\]|\[[^\]]*$/u.test(clause) &&
    !spoken.test(clause) &&
    !breaksOff(clause, language) &&
    language.standing.openCut?.test(clause) !== true &&
    !saysSomething(/\p{L}*$/u.exec(clause)![0], language) &&
    othersIn(clause, figure, language) <= mostOthers &&
    !pointsAtSomebody(clause, clause.indexOf(figure), language) &&
    !leansOutside(withoutJoints(clause, language), title, language)
  );
}

/** "also", „jedoch“: they tie a sentence to the one before, and what it measures is told without them. */
const withoutJoints = (clause: string, { referring }: Language): string =>
  referring.joints ? clause.replace(referring.joints, ' ').replace(/\s+/gu, ' ').trim() : clause;

/** "a fine of $86,000", « une tour de 60 mètres »: of a share nobody learns so what it is of. */
function nounLabel(text: string, number: NumberMention, end: number, language: Language): string | null {
  if (number.unitKind === 'percent' || number.unitKind === 'none') return null;
  // "The sale for 14 million does not go ahead".
  if (language.standing.negates?.test(text) === true) return null;
  const before = nounBefore.exec(text.slice(0, number.start));
  if (!before) return null;
  const { topics, figures } = language;
  const [, lead = '', noun = '', amount] = before;
  const lasts = figures.units.durations?.test(number.unit) === true;
  if (lasts && figures.penalty?.test(noun) !== true) return null;
  // From its article on; "Gebühren in Höhe von" needs none.
  const parts = lead.split(/(?<=\s)/u);
  const article = parts.findLastIndex((word) => topics.article?.test(word) === true);
  if (article < 0 && amount === undefined) return null;
  const from = before.index + (article < 0 ? lead.length : parts.slice(0, article).join('').length);
  const label = text.slice(from, end).trim();
  const isOne =
    !/[,;:()"“”„«»]/u.test(text.slice(from, number.start)) && !leansOutside(label, null, language);
  return isOne && !pointsAtSomebody(label, label.length, language) ? label : null;
}
const nounBefore =
  /((?:\p{L}+ ){0,4})(\p{L}{4,})( (?:in Höhe|im Wert|im Umfang|por valor|por importe|no valor|del valore))? (?:of|von|van|de|di|d['’]) ?(?:\p{Ll}{2,8} ){0,2}(?:\p{Lu}{0,3}[$€£¥] ?)?$/u;

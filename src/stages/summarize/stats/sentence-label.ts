// A figure's whole sentence or clause as what tells it, where it stands alone.
import type { Language, NumberMention } from '../../../language/language.ts';
import { breaksOff, clausesOf, isBalanced, isOpen } from '../../../language/text/clauses.ts';
import { matchesOf } from '../../../language/text/matches.ts';
import { findNumbers } from '../../../language/text/numbers.ts';
import { leansOutside } from '../../../language/text/referents.ts';
import { saysSomething } from '../../../language/text/saying.ts';
import { connectiveLength, isVerbless } from '../../../language/text/standalone.ts';
import { clauseAround } from './clause-at.ts';
import { bracketInside } from './torn.ts';
import { worthOf } from './worth.ts';

/** In UTF-16 units, and how many figures beside the one that is told. */
export interface Limits {
  longest: number;
  others: number;
  /** Words, where they are parted. */
  fewest?: number;
}

/** Beside the figure itself, such a sentence has one more at the most: it would not be read at a glance. */
export const mostOthers = 1;

/** A sentence of fewer words leaves out what it is about. */
const usualFewest = 6;

/** Which figure is whose, only the whole sentence tells. */
export const respectively =
  /각각|それぞれ|分別為|分别为|(?<!\p{L})(?:respectively|jeweils|respectievelijk|respectivamente|respectivement|rispettivamente)(?!\p{L})/u;

/** A sentence without its connective, and what may be told of it: all of it, and its beginnings, the longer ones first. */
export interface Beginnings {
  whole: string;
  pieces: readonly string[];
}

export function beginningsOf(text: string, language: Language): Beginnings {
  const whole = text.slice(connectiveLength(text, language)).trim();
  const sentence = whole.replace(/[.。！!]$/u, '');
  const clauses = [...clausesOf(sentence, language), ...beforeComparison(sentence, language)]
    // "12% and 41% | respectively": of a part nobody learns which is which.
    .filter(
      (clause) =>
        !respectively.test(clause) && !respectively.test(sentence.slice(clause.length, clause.length + 24)),
    );
  return { whole, pieces: [sentence, ...clauses.sort((a, b) => b.length - a.length)] };
}

/** "A profit of £41m, | compared with £13m": what stands before it tells the figure. */
function beforeComparison(sentence: string, { figures, writing }: Language): string[] {
  const { compared } = figures.none;
  if (!writing.spaced || !compared) return [];
  return matchesOf(sentence, /,\s(?=\D{1,40}\d)/gu)
    .filter(({ index }) => compared.test(/^\D+/u.exec(sentence.slice(index))![0]))
    .map(({ index }) => sentence.slice(0, index));
}

/**
 * The sentence, or as much of its beginning as stands alone: short, and nobody asks what it is about.
 * @param title null: "the company" may stand elsewhere
 */
export function sentenceLabel(
  { whole, pieces }: Beginnings,
  text: string,
  number: NumberMention,
  language: Language,
  title: string | null,
  limits: Limits,
): string | null {
  const short = pieces.findLast((clause) => isShort(clause, text, number, language, limits));
  return short !== undefined && !leansOutside(whole, title, language) ? short : null;
}

/**
 * "The court sent Ann Hill to prison for six years", before "the lawyer of …": what is put beside its last word is left out.
 */
export function firstClauseLabel(
  text: string,
  number: NumberMention,
  language: Language,
  limits: Limits,
): string | null {
  const { standing, writing, words, topics } = language;
  if (!writing.spaced || !writing.cased) return null;
  const clause = /^[^,;:–—]+(?=,\s)/u.exec(text)?.[0] ?? '';
  const [first = ''] = clause.split(' ');
  const isOpener = words.stop.has(first.toLowerCase()) && topics.article?.test(`${first} `) !== true;
  const stands =
    !isOpener &&
    !isVerbless(clause, language) &&
    standing.subordinate?.test(clause) !== true &&
    !breaksOff(clause, language) &&
    isShort(clause, text, number, language, limits);
  return stands && !leansOutside(clause, null, language) ? clause : null;
}

function isShort(
  clause: string,
  text: string,
  { start, end }: NumberMention,
  language: Language,
  { longest, others, fewest = usualFewest }: Limits,
): boolean {
  const figure = text.slice(start, end);
  return (
    clause.length <= longest &&
    (!language.writing.spaced || clause.split(' ').length >= fewest) &&
    text.includes(clause) &&
    [clause, clause.replace(aside, '')].some((told) => told.split(figure).length === 2) &&
    isBalanced(clause) &&
    /\p{L}{2}/u.test(clause.replace(figure, '')) &&
    // 昨晚，30分鐘
    !isMereMoment(clause.replace(figure, ''), language) &&
    othersIn(clause, figure, language) <= others &&
    !spoken.test(language.writing.cased ? clause : clause.replace(shortName, '')) &&
    !pointsAtSomebody(clause, clause.indexOf(figure), language)
  );
}

/** In UTF-16 units. */
const longestMoment = 6;
const isMereMoment = (rest: string, language: Language): boolean =>
  rest.length <= longestMoment && isOpen(rest.replace(/[，,]\s*$/u, ''), '', language);

/** What somebody says, asks or announces. */
export const spoken = /[\n?？"“”„«»「」『』]|‘(?=[^’.]{3,}\.\s)|(?<!\d)[:：]|[:：](?!\d)/u;
/** 「銀河団」, “恐瑞症”: a name or a term in marks, in a script without capitals. */
const shortName = /「[^「」]{1,12}」|『[^『』]{1,12}』|“[^“”]{1,12}”/gu;

/** Figures beside the one that is told; dates and ages are none where words are parted, and dates elsewhere. */
export function othersIn(clause: string, figure: string, language: Language): number {
  if (!language.writing.spaced)
    return clause.replace(figure, '').replace(datesInCharacters, '').match(numerals)?.length ?? 0;
  const told = clause.replace(aside, '');
  return findNumbers(told, language).filter(
    (number) => !figure.includes(told.slice(number.start, number.end)) && worthOf(told, number, language) > 0,
  ).length;
}

/** (23-25, 25-21) */
const aside = /[(（][^()（）]*[)）]/gu;
const numerals = /[\d０-９][\d０-９.,．，]*[%％]?/gu;
const datesInCharacters = /\d{4}年|\d{1,2}[月日]/gu;

/** Whether a pronoun stands there of which nothing that is named before it and before the figure can be meant. */
export function pointsAtSomebody(
  clause: string,
  figureAt: number,
  { referring, words, writing }: Language,
): boolean {
  if (referring.firstPerson !== null && clause.search(referring.firstPerson) >= 0) return true;
  const pronouns = [referring.persons, referring.things].map((pattern) => pattern && clause.search(pattern));
  return pronouns.some((at) => {
    if (at === null || at < 0) return false;
    if (!writing.spaced || !writing.cased) return true;
    const named = clause.slice(0, Math.min(at, figureAt)).match(/\p{L}{3,}/gu) ?? [];
    return named.filter((word) => !words.stop.has(word.toLowerCase())).length < 2;
  });
}

/** In UTF-16 units, and with the clauses before it that tell whose it is. */
const longestClause = 40;
const longestRun = 70;
const mostBefore = 3;
/** 預計每天可載3,200人: how a figure is known, and nobody who says it. */
const leadVerb = 2;

/** 37秒內掠走46件金飾: the clause of a figure, where it stands alone; null where it leans on another, or is one of a row. */
export function clauseLabel(text: string, start: number, end: number, language: Language): string | null {
  const clause = clauseAround(text, start, end);
  const at = text.indexOf(clause);
  if (at < 0) return null;
  const stands = (label: string, from: number, longest: number, told = label): boolean =>
    label.length <= longest &&
    text[from - 1] !== '、' &&
    text[at + clause.length] !== '、' &&
    isBalanced(label) &&
    !bracketInside.test(text.slice(at + clause.length)) &&
    !saysSomething(told, language) &&
    othersIn(label, text.slice(start, end), language) <= mostOthers &&
    !leansOutside(label, null, language) &&
    !language.standing.leaning?.test(label) &&
    !pointsAtSomebody(label, label.indexOf(text.slice(start, end)), language);
  const { lacksWhose } = language.figures;
  const isOfRow = text[at - 1] === '、' && language.figures.topic?.row === true;
  if (!lacksWhose || !(lacksWhose(clause) || isOfRow))
    return stands(clause, at, longestClause) ? clause : null;
  // 票房賣座，預計下月達到三億元: of what, the clause before it tells.
  let from = at;
  for (let i = 0; i < mostBefore && from > 0; i++) {
    from = /[^，,；;。：:]*[，,、]?\s?$/u.exec(text.slice(0, from))!.index;
    const run = text.slice(from, at + clause.length);
    if (!lacksWhose(run) && stands(run, from, longestRun, `${text.slice(from, at)}${clause.slice(leadVerb)}`))
      return run;
  }
  return null;
}

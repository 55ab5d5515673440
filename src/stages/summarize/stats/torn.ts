// Whether a few words of a sentence are torn from what gives them their sense: from their subject, their verb, or what the
// clause goes on with behind its figure.
import type { Language, NumberMention } from '../../../language/language.ts';
import { leansOutside } from '../../../language/text/referents.ts';
import { saysSomething } from '../../../language/text/saying.ts';
import { isVerbless } from '../../../language/text/standalone.ts';
import { clauseAfter } from './clause-at.ts';

interface Place {
  text: string;
  number: NumberMention;
  /** Of the figure, where it goes on behind the number. */
  end: number;
}

/** @param phrase of the text of its figure's place */
export function isTorn(phrase: string, { text, number, end }: Place, language: Language): boolean {
  const figure = text.slice(number.start, end);
  const opens = phrase.startsWith(figure);
  const rest = opens ? phrase.slice(figure.length).trimStart() : phrase;
  return (
    // 이들 가운데: of whom, another sentence tells.
    (!language.writing.cased && language.writing.spaced && leansOutside(phrase, null, language)) ||
    language.figures.cutOff?.test(rest) === true ||
    goesOnBehind(text, phrase, number, end, language) ||
    lacksVerb(text, phrase, end, language) ||
    lacksSubject(text, phrase, figure, language) ||
    endsAtMarks(text, phrase, language) ||
    (language.writing.cased &&
      (isHalfOfPair(text, phrase) ||
        sharesVerb(text, phrase, number, language) ||
        (opens
          ? isEndOfClause(text, phrase, rest, language) || isMereMultiple(rest, number, language)
          : leansOnOther(text, phrase, number, language))))
  );
}

/** "The blaze took 70 firefighters eleven hours to bring under control": what is told before the number is cut off in it. */
function goesOnBehind(
  text: string,
  phrase: string,
  number: NumberMention,
  end: number,
  { writing, words }: Language,
): boolean {
  if (!writing.spaced || !writing.cased) return false;
  const at = text.lastIndexOf(phrase, number.start);
  if (at < 0 || at + phrase.length > number.start) return false;
  const rest = clauseAfter(text.slice(end));
  const behind = rest.trim().split(/\s+/u);
  const leadsOn = behind.length > 2 || words.stop.has(behind[0]!.toLowerCase());
  return /^['’]/u.test(rest) || (leadsOn && /^\s\p{Ll}/u.test(rest));
}

/** "dass 69 Prozent der Wähler der Meinung sind, …": where the verb stands last, what it is said of is told by it. */
function lacksVerb(text: string, phrase: string, end: number, { writing }: Language): boolean {
  const at = text.indexOf(phrase, end);
  return writing.nounsInCapitals && at >= end && /^\s\p{Ll}+[,.;]/u.test(text.slice(at + phrase.length));
}

/** "a marine plant that starts to die when the water passes 28 degrees": who does it is cut off before the label. */
function lacksSubject(text: string, phrase: string, figure: string, language: Language): boolean {
  if (!language.writing.cased || !phrase.includes(figure) || phrase.startsWith(figure)) return false;
  const [first = ''] = phrase.split(' ');
  const isVerb = !language.words.stop.has(first) || saysSomething(first, language);
  return /^\p{Ll}{3,}$/u.test(first) && isVerb && !text.startsWith(phrase);
}

/** "A minimum wage of 12 euros would be “madness”". */
function endsAtMarks(text: string, phrase: string, { writing }: Language): boolean {
  const at = text.indexOf(phrase);
  const rest = at < 0 ? '' : text.slice(at + phrase.length);
  return bracketInside.test(rest) || (writing.cased && /^\s["“«„‘']|^\s?[«„]/u.test(rest));
}

/** 특수(와일드) 전망에서는: what stands behind the bracket goes on with the word before it. */
export const bracketInside = /^[(（][^()（）]*[)）]\s?\p{L}/u;

/** "Ann and Eve Hill would have got £100,000": of two that are named the second. */
const isHalfOfPair = (text: string, phrase: string): boolean =>
  /^\p{Lu}/u.test(phrase) && /\p{Lu}[\p{L}’'-]+\s\p{Ll}{1,3}\s$/u.test(text.slice(0, text.indexOf(phrase)));

/** "Ann Hill got £100,000, Eve Hill £80,000": its verb is another figure's. */
function sharesVerb(
  text: string,
  phrase: string,
  { start, unit }: NumberMention,
  language: Language,
): boolean {
  const at = text.indexOf(phrase);
  if (at <= 0 || at > start || !/\d/.test(text.slice(0, at))) return false;
  const isBeside = text.slice(at, start).trimEnd() === phrase;
  const isName = !language.writing.nounsInCapitals && /^\p{Lu}/u.test(phrase);
  const clause = isBeside ? `${phrase} ${unit}` : phrase;
  return (isBeside || isName) && isVerbless(clause, language);
}

/** "There about 150 people gathered": where, only another sentence tells. */
const leansOnOther = (text: string, phrase: string, { start }: NumberMention, language: Language): boolean =>
  text.indexOf(phrase) <= start && leansOutside(phrase, null, language);

/** "that the firm, ten miles from town, 600 Stellen streichen will": where the verb stands last, its subject is before the comma. */
const isEndOfClause = (text: string, phrase: string, rest: string, { writing }: Language): boolean =>
  writing.nounsInCapitals &&
  /,\s$/u.test(text.slice(0, text.indexOf(phrase))) &&
  /^\p{Ll}+(?:\s\p{Ll}+)?$/u.test(rest);

/** "nearly four times that of the League": of what, only a verb would tell. */
const isMereMultiple = (rest: string, { unit }: NumberMention, language: Language): boolean =>
  language.figures.units.multiples?.test(unit) === true && isVerbless(rest, language);

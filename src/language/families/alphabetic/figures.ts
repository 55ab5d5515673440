// How an alphabetic language tells what a number measures and how exactly it holds: the subject and its verb before the
// number (label-before.ts), or what the number is of (label-behind.ts). Takes its words from the tongue; no grammar beyond them.
import type { Bounds, FigureSurroundings } from '../../language.ts';
import { isNumberWord } from '../../text/numbers.ts';
import { clauseOf, isSentence, partOfSubject, subjectOf, type Told } from './label-before.ts';
import { describedBy, partAfter, phrasesOf, trimEnd, upTo } from './label-behind.ts';
import { type Asked, isPreposition, type LabelWords, patternsOf } from './label-words.ts';

/** Words that limit a number, as patterns: right before it; what it is compared with, right after; "a year", "per hectare". */
export const boundsOf = ({ limit, more, per }: Record<'limit' | 'more' | 'per', string>): Bounds => ({
  before: new RegExp(`(?<!\\p{L})(?:${limit})\\s$`, 'iu'),
  after: new RegExp(`^(?:\\s(?:${more})(?!\\p{L}))?(?:\\s(?:${per})(?!\\p{L}))?`, 'u'),
});

/** How a tongue with these words tells what a number measures. */
export function labelWith(words: LabelWords): (around: FigureSurroundings) => string | null {
  const is = patternsOf(words);
  return (around) => alphabeticLabel(around, { is, words, language: around.language });
}

function alphabeticLabel(around: FigureSurroundings, asked: Asked): string | null {
  const { number } = around;
  const { is, words, language } = asked;
  const after = around.after.trim().split(/\s+/).filter(Boolean);
  const [first = '', second = ''] = after;
  const told = subjectOf(around.before, asked);
  if (number.unitKind === 'percent' && is.partOf.test(first)) {
    const part = partAfter(after, asked);
    if (part !== '') {
      if (!told.rest && told.words.some((word) => !is.articles.test(word)))
        return partOfSubject(told, part, around, asked);
      return isOfAnotherClause(told, around, asked) ? '' : withFigure(part, around);
    }
  }
  const { words: subject, rest } = told;
  // "a £3.4 million scheme to turn the junction": the number describes a noun.
  if (number.unitKind === 'currency' && is.ofAmount.test(around.before) && isNoun(first, asked))
    return describedBy(after, asked);
  // "a 3 percent rise in the towns around it"
  if (number.unitKind === 'percent' && is.ofAmount.test(around.before) && isNoun(first, asked)) {
    const described = trimEnd(phrasesOf(upTo(after, asked, after.length), 8, asked), asked);
    return described.split(' ').length >= 3 ? described : '';
  }
  // "620 Tonnen Kohlendioxid", "14 months of data".
  if (number.unitKind === 'measure' && language.writing.nounsInCapitals && /^\p{Lu}\p{L}{3,}/u.test(first))
    return trimEnd(upTo(after, asked, 5), asked);
  const distant = words.distant?.(around, subject, after) ?? null;
  if (distant !== null) return distant;
  if (isSentence(subject, asked)) return clauseOf(told, around, asked);
  // "Only 22 per cent think so": the number is the subject.
  if (
    rest &&
    !opensWithPart(around.lead, asked) &&
    !is.ofAnother.test(around.before) &&
    !is.breaks.test(first) &&
    !is.pointing.test(first) &&
    !is.times.test(number.unit) &&
    (number.unitKind === 'percent' || number.unitKind === 'measure') &&
    second !== '' &&
    !isPreposition(first, asked)
  ) {
    const words = phrasesOf(upTo(after, asked, after.length), 10, asked);
    const trimmed = trimEnd(words, asked);
    const text = trimmed.includes(' ') ? trimmed : words.join(' ');
    if (
      words.length >= 2 &&
      !is.comparison.test(first) &&
      !is.times.test(first) &&
      text.split(' ').length >= 2
    )
      return words.some((word) => is.pronouns.test(word)) ? '' : withFigure(text, around);
  }
  // "31 vessels in trouble", and not "in Sweden", "in five states".
  if (
    number.unitKind === 'measure' &&
    is.states.test(first) &&
    /^\p{Ll}/u.test(second) &&
    !isNumberWord(second, language) &&
    isNoun(second, asked)
  )
    return trimEnd(upTo(after, asked, 5), asked);
  if (number.unitKind === 'currency' && is.purpose.test(first) && !is.times.test(second)) {
    const told = trimEnd(upTo(after, asked, 9), asked);
    const words = told.split(' ');
    // "to keep it afloat", "to do what two accountants"
    const isOpen = words.some(
      (word) => is.pointing.test(word) || is.pronouns.test(word) || openWord.test(word),
    );
    if (words.length >= 3 && !isOpen) return told;
  }
  return '';
}

/** "148 delegates had voted": the figure is what its clause begins with. */
const withFigure = (label: string, { text, after, tail }: FigureSurroundings): string =>
  after.trim() === tail.trim() ? `${text} ${label}` : label;

/** "With 95% of the votes counted", "30% for Hill and 14% of the others": no clause of its own. */
function isOfAnotherClause({ between }: Told, { lead }: FigureSurroundings, asked: Asked): boolean {
  const last = lead.trim().split(/\s+/u).at(-1)!;
  return (
    isPreposition(between.split(' ')[0]!, asked) || (asked.is.breaks.test(last) && /\d[^,;]*$/u.test(lead))
  );
}

/** A question word in the middle leads on to what is cut off, in whatever language has it. */
const openWord = /^(?:what|who|how)$/u;

/** "Of those from the country, 71 per cent went to the lamp": what it is a part of stands in front. */
const opensWithPart = (lead: string, { is }: Asked): boolean =>
  lead.includes(',') && is.partOf.test(/^\s*(\S+)/u.exec(lead)?.[1] ?? '');

const isNoun = (word: string, { is, language }: Asked): boolean =>
  /^[\p{L}-]{3,}$/u.test(word) &&
  !is.prepositions.test(word) &&
  !language.words.stop.has(word.toLowerCase()) &&
  !is.times.test(word);

// Figures in words: "six years", «once horas». Where letters have no digits a small number is as often a figure of
// speech, so that only what lasts, or what is counted in headline and lead, is one.
import type { Language, NumberMention } from '../../../language/language.ts';
import { findSpelledNumbers } from '../../../language/text/spelled-numbers.ts';

/** A pair and a handful are no news. */
const least = 3;
/** How far the noun may reach behind its number. */
const reach = 40;

/** Counts and spans of time of three and more. */
export function spelledIn(text: string, language: Language): NumberMention[] {
  const { figures, numbers, units } = language;
  if (numbers.written.in !== 'letters') return [];
  const found = findSpelledNumbers(text, language).flatMap(({ text: written, start, amount, kind }) => {
    if (kind !== 'count' || amount < least) return [];
    const end = start + written.length;
    const after = text.slice(end, end + reach);
    const word = /^[\s-](\p{L}+)(?!\p{L})/u.exec(after)?.[1] ?? '';
    const lasts = figures.units.durations?.test(word) === true;
    const noun = lasts || units.measures.includes(word) ? word : (figures.noun?.exec(after)?.[1] ?? '');
    if (noun === '') return [];
    return [
      {
        start,
        end: text.indexOf(noun, end) + noun.length,
        value: written,
        unit: noun,
        unitKind: 'measure' as const,
        amount,
        scaled: false,
      },
    ];
  });
  return found
    .map((one) => withSmaller(text, one, language))
    .filter((one, i, all) => one.start !== all[i - 1]?.start);
}

/** "a year and ten months", "three years and two months": what is too little to be a figure of its own belongs to the span. */
function withSmaller(text: string, one: NumberMention, { figures: { units } }: Language): NumberMention {
  const isYears = units.years?.test(one.unit) === true;
  if (units.durations?.test(one.unit) !== true || one.value.includes(' ')) return one;
  if (isYears) {
    const [whole, , unit = ''] = /^\s\p{L}{1,3}\s(\p{L}+)\s(\p{L}+)/u.exec(text.slice(one.end)) ?? [];
    const goesOn = whole !== undefined && units.durations.test(unit) && units.years?.test(unit) === false;
    return goesOn ? spanOf(text, one, one.start, one.end + whole.length) : one;
  }
  const [whole, unit = ''] =
    /\p{L}+\s(\p{L}+)\s\p{L}{1,3}\s$/u.exec(text.slice(Math.max(0, one.start - reach), one.start)) ?? [];
  return whole !== undefined && units.years?.test(unit) === true
    ? spanOf(text, one, one.start - whole.length, one.end)
    : one;
}

const spanOf = (text: string, one: NumberMention, start: number, end: number): NumberMention => ({
  ...one,
  start,
  end,
  value: text.slice(start, end),
  unit: '',
});

// Figures in words: "six years", «once horas». Where letters have no digits a small number is as often a figure of
// speech, so that only what lasts, or what is counted in headline and lead, is one.
import type { Language, NumberMention } from '../../../language/language.ts';
import { findSpelledNumbers } from '../../../language/text/spelled-numbers.ts';
import { isOneSpan } from './pairs.ts';

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
  return found.flatMap((one, i) => {
    const [last, next] = [found[i - 1], found[i + 1]];
    if (last && isOneSpan(text.slice(last.end, one.start), last, one, language)) return [];
    return next && isOneSpan(text.slice(one.end, next.start), one, next, language)
      ? [{ ...one, end: next.end, value: text.slice(one.start, next.end), unit: '' }]
      : [one];
  });
}

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
  return findSpelledNumbers(text, language).flatMap(({ text: written, start, amount, kind }) => {
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
}

// How a vote went: "611 to 94", "mit neun zu acht", 12票對9票. Told by two numbers, in digits or words, and a word of voting
// in their sentence. What falls from one to another and the hours of a polling station look alike and are none.
import type { Language, NumberMention } from '../../../language/language.ts';
import { toHalfWidth } from '../../../language/text/numbers.ts';

const patterns = new WeakMap<Language, RegExp | null>();

function patternOf(language: Language): RegExp | null {
  let pattern = patterns.get(language);
  if (pattern === undefined) {
    const { figures, numbers, writing } = language;
    const words = numbers.written.in === 'letters' ? [...numbers.written.words.small.keys()] : [];
    const count = ['\\d{1,4}', ...words].join('|');
    const blank = writing.spaced ? ' ' : '';
    // Where words are not parted, a number may stand beside any character.
    const letter = writing.spaced ? '\\p{L}' : '';
    const { between = '', noun = '' } = figures.votes ?? {};
    pattern = figures.votes
      ? new RegExp(
          `(?<![${letter}\\d.,-])(?<ours>${count})(?<said>${blank}(?:${noun}))?${blank}(?:${between})${blank}(?<theirs>${count})(?<unit>${blank}(?:${noun}))?(?![${letter}\\d%]|[.,:]\\d)`,
          writing.spaced ? 'giu' : 'gu',
        )
      : null;
    patterns.set(language, pattern);
  }
  return pattern;
}

/** @returns in order, offsets into the text; none where nobody votes in the sentence */
export function votesIn(text: string, language: Language): NumberMention[] {
  const { votes } = language.figures;
  if (votes === null || !votes.told.test(text)) return [];
  const found: NumberMention[] = [];
  for (const { 0: whole, index, groups } of toHalfWidth(text).matchAll(patternOf(language)!)) {
    const { ours = '', said = '', theirs = '', unit = '' } = groups!;
    const [a, b] = [amountOf(ours, language), amountOf(theirs, language)];
    const isTold = said !== '' || unit !== '';
    // The side that wins is told first; "from 9 to 3".
    if (!isTold && (a < b || leadsToOther(text.slice(0, index), language))) continue;
    const end = index + whole.length;
    found.push({
      start: index,
      end,
      value: text.slice(index, end - unit.length),
      unit: unit.trim(),
      unitKind: 'measure',
      amount: a + b / 10_000,
      scaled: false,
    });
  }
  return found;
}

const leadsToOther = (before: string, { numbers: { from } }: Language): boolean =>
  from.length > 0 && new RegExp(`(?:^|\\s)(?:${from.join('|')})\\s?$`, 'iu').test(before);

const amountOf = (count: string, { numbers: { written } }: Language): number =>
  /\d/.test(count)
    ? Number(count)
    : written.in === 'letters'
      ? (written.words.small.get(count.toLowerCase()) ?? 0)
      : 0;

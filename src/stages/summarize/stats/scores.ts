// Results: 24-23, 27:26, 5比4, 11勝3敗. Told by two numbers and a word of winning, losing or voting in their sentence; a range, a
// time of day and the length of a season look alike and are none.
import type { Language, NumberMention } from '../../../language/language.ts';

const result =
  /(?<![\d.,:/–\p{Script=Latin}-])(\d{1,3})(?:\s?[-–:：−－]\s?|比|対|對|对)(\d{1,3})(?![\d.,:/–-]*\d|[%％‰])|(?<!\d)(\d{1,3})(?:勝|胜|승\s?)(\d{1,3})[敗败負负패]/gu;

/** 23:59 is a time; 27:26 is none. */
const isClock = (text: string, a: number, b: number): boolean =>
  /[:：]/u.test(text) && a < 24 && b < 60 && /[:：]\s?\d\d$/u.test(text) && b > 9;

/** More than a few are a table. */
const most = 3;

/** @returns in order, offsets into the text; none where the sentence does not tell of a result */
export function scoresIn(text: string, { figures: { won, units: spans }, units }: Language): NumberMention[] {
  if (won === null || !won.test(text)) return [];
  const found: NumberMention[] = [];
  for (const { 0: value, 1: ours, 2: theirs, 3: won, 4: lost, index } of text.matchAll(result)) {
    const [a, b] = [Number(ours ?? won), Number(theirs ?? lost)];
    // (23-25, 25-21): how it came about.
    const isAside = /[(（][^)）]*$/u.test(text.slice(0, index));
    // 3-5 weeks
    const word = /^\s?(\p{L}+)/u.exec(text.slice(index + value.length))?.[1] ?? '';
    const isRange = spans.durations?.test(word) === true || units.measures.includes(word);
    if (isAside || isRange || isClock(value, a, b)) continue;
    found.push({
      start: index,
      end: index + value.length,
      value,
      unit: '',
      unitKind: 'measure',
      amount: a + b / 1000,
      scaled: false,
    });
  }
  return found.length > most ? [] : found;
}

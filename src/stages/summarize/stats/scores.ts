// Results: 24-23, 27:26, 5比4, 11勝3敗. Told by two numbers and a word of winning, losing or voting in their sentence; a range, a
// time of day and the length of a season look alike and are none. How a match ended is told again, or with how it came about:
// what it stood at before is no result beside it.
import type { Span } from '../../../domain/article.ts';
import type { Language, NumberMention } from '../../../language/language.ts';
import { toHalfWidth } from '../../../language/text/numbers.ts';

const result =
  /(?<![\d.,:/–\p{Script=Latin}-])(\d{1,3})(?:\s?[-–—―:：−－]\s?|比|対|對|对)(\d{1,3})(?![\d.,:/–-]*\d|[%％‰])|(?<!\d)(\d{1,3})(?:勝|胜|승\s?)(\d{1,3})[敗败負负패]/gu;

/** 23:59 is a time; 27:26 is none. */
const isClock = (text: string, a: number, b: number): boolean =>
  /[:：]/u.test(text) && a < 24 && b < 60 && /[:：]\s?\d\d$/u.test(text) && b > 9;

/** More than a few are a table. */
const most = 3;

/** 27:26 (11:16), 3-2 (25-21 19-25): the end, and how it came about. */
const howItCame = /^\s?[(（]\d{1,3}\s?[-–:比]\s?\d{1,3}[\d\s,，、;:–比-]*[)）]/u;

/** 3比2击败: in UTF-16 units. */
const beside = 4;

interface Score extends NumberMention {
  /** (71-68): as often as not, how it came about. */
  isAside: boolean;
  /** Its sentence tells by its form that it is how the match ended. */
  isEnd: boolean;
}

/** Of which sentences what is a result, offsets into each. */
export type Results = (index: number) => NumberMention[];

/** @returns in order, offsets into the text; none where the sentence does not tell of a result */
export function scoresIn(text: string, language: Language): NumberMention[] {
  if (language.figures.won?.test(text) !== true) return [];
  const found = allIn(text, language).filter(({ isAside }) => !isAside);
  return found.length > most ? found.filter(({ isEnd }) => isEnd) : found;
}

/**
 * @param leadLength so many sentences tell results by a word of winning alone
 * @param title of the article
 */
export function resultsOf(
  sentences: readonly Span[],
  language: Language,
  title: string,
  leadLength: number,
): Results {
  const { won } = language.figures;
  if (won === null) return () => [];
  const told = new Map<number, { times: number; isWon: boolean; isEnd: boolean }>();
  const all = sentences.map(({ text }) => (/\d/.test(text) ? allIn(text, language) : []));
  const note = (scores: readonly Score[], text: string) => {
    if (scores.length === 0) return;
    const isWon = won.test(text);
    for (const { amount, isEnd } of scores) {
      const known = told.get(amount) ?? { times: 0, isWon: false, isEnd: false };
      const isWonHere = isWon && scores.length <= most;
      told.set(amount, {
        times: known.times + 1,
        isWon: known.isWon || isWonHere,
        isEnd: known.isEnd || (isWon && isEnd),
      });
    }
  };
  note(allIn(title, language), title);
  for (const [index, { text }] of sentences.entries()) note(all[index]!, text);
  const ends = new Set(
    [...told]
      .filter(([, { times, isWon, isEnd }]) => isEnd || (isWon && times > 1))
      .map(([amount]) => amount),
  );
  const ofTitle = new Set(scoresIn(title, language).map(({ amount }) => amount));
  return (index) => {
    const ended = all[index]!.filter(({ amount }) => ends.has(amount));
    if (ended.length > 0) return ended;
    if (index > leadLength) return [];
    return scoresIn(sentences[index]!.text, language).filter(
      ({ amount }) => ends.size === 0 || ofTitle.has(amount),
    );
  };
}

function allIn(whole: string, { figures: { won, units: spans }, units }: Language): Score[] {
  const text = toHalfWidth(whole);
  const found: Score[] = [];
  for (const { 0: value, 1: ours, 2: theirs, 3: wins, 4: losses, index } of text.matchAll(result)) {
    const [a, b] = [Number(ours ?? wins), Number(theirs ?? losses)];
    const end = index + value.length;
    // 3-5 weeks
    const word = /^\s?(\p{L}+)/u.exec(text.slice(end))?.[1] ?? '';
    const isRange = spans.durations?.test(word) === true || units.measures.includes(word);
    if (isRange || isClock(value, a, b)) continue;
    const isAside = /[(（][^)）]*$/u.test(text.slice(0, index));
    found.push({
      ...{ start: index, end, value: whole.slice(index, end), unit: '', unitKind: 'measure' },
      amount: a + b / 1000,
      scaled: false,
      isAside,
      isEnd: !isAside && howItCame.test(text.slice(end)),
    });
  }
  // 3比2击败白沙队，五局比分为19比25、22比25…: all that follow are how it came about.
  const [first] = found;
  if (first && found.length > most)
    first.isEnd ||= won?.test(text.slice(first.end, first.end + beside)) === true;
  return found;
}

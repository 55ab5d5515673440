// Speech of several paragraphs: a mark that nothing closes, which opens again at the beginning of a paragraph below. The
// captions and credits of pictures may stand between.
import type { QuotingGrammar } from '../../../language/quoting.ts';
import type { Marked } from '../../../language/text/marks.ts';

/** How many lines of pictures may stand between two paragraphs of one speech. */
const mostBetween = 6;

/** Such a line is no longer, in UTF-16 units. */
const longestBetween = 240;

/** Where the speech that a mark opens in one paragraph goes on; -1 where no paragraph below opens with it again. */
export function goesOnIn(texts: readonly string[], index: number, mark: string): number {
  for (let below = index + 1; below <= index + 1 + mostBetween; below++) {
    const text = texts[below]?.trimStart();
    if (text === undefined) return -1;
    if (text.startsWith(mark)) return below;
    if (text.length > longestBetween || text.includes(mark)) return -1;
  }
  return -1;
}

/** @param goesOn whether a paragraph below opens with a mark again */
export function withRunOn(
  marks: Marked[],
  text: string,
  goesOn: (mark: string) => boolean,
  grammar: QuotingGrammar,
): Marked[] {
  const single = runOnIn(marks, text, goesOn, grammar);
  const all = single ? [...marks.filter(({ close }) => close <= single.open), single] : marks;
  return all.filter(
    (one) => one === single || !one.unclosed || one.close < text.length || mayRun(one, text, goesOn, grammar),
  );
}

const mayRun = (
  { mark, open, start }: Pick<Marked, 'mark' | 'open' | 'start'>,
  text: string,
  goesOn: (mark: string) => boolean,
  grammar: QuotingGrammar,
): boolean => goesOn(mark) || isOneSentence(text.slice(0, open), text.slice(start), grammar);

/** ‘Ann Field said: “It rains.’: what was not closed is whole where the paragraph ends with its only sentence. */
const isOneSentence = (before: string, words: string, grammar: QuotingGrammar): boolean =>
  grammar.wraps === true &&
  /^[^.!?…]{20,}[.!?…]\s*$/u.test(words) &&
  !/["“”„«»]/u.test(words) &&
  grammar.announces?.(before) === true;

/**
 * 'You can look it up. ¶ 'If nobody has …': a single mark at the beginning of two paragraphs, or behind a colon, which nothing
 * closes in the first. Alone it may be an apostrophe.
 */
export function runOnIn(
  marks: readonly Marked[],
  text: string,
  goesOn: (mark: string) => boolean,
  grammar: QuotingGrammar,
): Marked | null {
  const { 0: lead = '', index = 0 } = /(?:^|:\s)['‘](?=\p{Lu})/u.exec(text) ?? {};
  const mark = lead.at(-1);
  if (mark === undefined) return null;
  const open = index + lead.length - 1;
  if (marks.some((one) => one.open === open)) return null;
  if (!mayRun({ mark, open, start: open + 1 }, text, goesOn, grammar)) return null;
  const [close, end] = [text.length, text.trimEnd().length];
  return { open, close, start: open + 1, end, mark, depth: 0, unclosed: true };
}

// The attribution that stands between commas inside the marks, as French sets it. It is not part of what was said.
import { alternatives } from '../../../text/saying.ts';
import type { AsideWords } from './words.ts';

/** A pattern of an attribution within quoted words, with the comma before it. */
export function asidePattern(said: readonly string[], turned: string, words: AsideWords): RegExp {
  const verb = `(?:${words.auxiliary}\\s)?(?:${alternatives([...said, turned])})`;
  return new RegExp(`,\\s(?:${words.turnedAuxiliary}\\s\\p{L}+|${verb})(?![\\p{L}])[^,.!?«»]{0,70}[,.]`, 'u');
}

/** Where an attribution lies within quoted words; null where there is none. */
export function findAside(words: string, pattern: RegExp): { start: number; end: number } | null {
  const match = pattern.exec(words);
  if (!match) return null;
  // A comma before, and the words themselves on one side at least.
  return { start: match.index + 1, end: match.index + match[0].length - 1 };
}

/** The longer side of an attribution within quoted words, as offsets into them; all of them where there is none. */
export function withoutAside(words: string, pattern: RegExp): { start: number; end: number } {
  const found = findAside(words, pattern);
  if (!found) return { start: 0, end: words.length };
  const before = { start: 0, end: found.start - 1 };
  const rest = words.slice(found.end + 1);
  const after = { start: found.end + 1 + (rest.length - rest.trimStart().length), end: words.length };
  return after.end - after.start > before.end ? after : before;
}

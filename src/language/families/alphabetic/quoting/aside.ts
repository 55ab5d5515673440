// The attribution that stands between commas inside the marks, as French sets it. It is not part of what was said.
import { alternatives } from '../../../text/saying.ts';
import type { AsideWords } from './words.ts';

/** A pattern of an attribution within quoted words, with the comma before it. */
export function asidePattern(said: readonly string[], turned: string, words: AsideWords): RegExp {
  const verb = `(?:${words.auxiliary}\\s)?(?:${alternatives([...said, turned])})`;
  // "disait que le col était fermé": a clause, and no attribution.
  const told = `(?:${words.turnedAuxiliary}\\s\\p{L}+|${verb})(?![\\p{L}])(?!\\s(?:que|qu['’]|che|ch['’]))`;
  const name = "(?:,\\s\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*)+(?=[,.]))?";
  const manner = '(?:,\\sen\\s\\p{L}+ant[^,.!?«»]{0,60}(?=[,.]))?';
  // Spanish sets dashes around it: «No —dijo la alcaldesa—. Nada más».
  return new RegExp(
    `,\\s${told}[^,.!?«»]{0,70}${name}${manner}[,.]|\\s?[—–]\\s?${told}[^.!?«»—–]{0,90}[—–]|\\s-\\s${told}[^.!?«»—–-]{0,90}\\s?-(?!\\p{L})`,
    'u',
  );
}

/** Where an attribution lies within quoted words; null where there is none. */
export function findAside(
  words: string,
  pattern: RegExp,
): { from: number; start: number; end: number } | null {
  const match = pattern.exec(words);
  if (!match) return null;
  // A comma or a dash before, and one behind it.
  const mark = /^[\s,—–-]*/u.exec(match[0])![0].length;
  return { from: match.index, start: match.index + mark, end: match.index + match[0].length - 1 };
}

/**
 * The side of an attribution within quoted words that can stand alone, or else the longer one, as offsets into them; all of them
 * where there is none.
 */
export function withoutAside(
  words: string,
  found: { from: number; end: number } | null,
  goesOn: (clause: string) => boolean,
  begins: (side: string) => 'verb' | 'clause' | 'phrase' | null,
): { start: number; end: number } {
  if (!found) return { start: 0, end: words.length };
  // «Urlava. Però – riconosce – sapeva»: a word of the next sentence.
  const own = words.slice(0, found.from).replace(/(?<=[.!?…])\s+\p{Lu}\p{L}*$/u, '');
  const before = { start: 0, end: own.length };
  const behind = words.slice(found.end + 1);
  // « …, a-t-elle confié, la voix nouée. J’en … »: up to the stop it is the reporter who goes on.
  const clause = words[found.end] === ',' ? /^[^.!?…]*[.!?…]?/u.exec(behind)![0] : '';
  const from = found.end + 1 + (clause === '' || goesOn(clause) ? 0 : clause.length);
  const rest = words.slice(from);
  const after = { start: from + /^[\s.,;]*/u.exec(rest)![0].length, end: words.length };
  const kind = begins(words.slice(after.start));
  // «Le cifre – ha detto – sono vecchie»: the side before has no verb. «Rischio – dice – perché so»: the side behind hangs on it.
  if (kind === 'verb') return after;
  if (kind === 'clause' && own.split(' ').length >= 3) return before;
  return after.end - after.start > before.end ? after : before;
}

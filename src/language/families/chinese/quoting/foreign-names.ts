// Foreign names without a dot, where nothing but their place in the clause tells them: behind a title, or alone before
// the verb. Names whose characters or Latin form give them away are found in names.ts.
import { isHan } from '../../../text/characters.ts';
import { chineseOrganisationEnd, chineseRoleEnd, chineseTitlesAfter } from '../people.ts';
import { transliteration } from '../surnames.ts';
import { nameEnds, notInName } from './han-names.ts';
import { endsSubject, inTitle, segmenter } from './places.ts';

/** 坪田健介說: four characters that are no words of Chinese, alone before the verb. 0 where they are not alone. */
export function japaneseNameEnd(clause: string): number {
  const text = clause.trimEnd();
  const alone = /^\p{Script=Han}{4}$/u.test(text) && [...text].every((char) => !notInName.has(char));
  if (!alone || chineseOrganisationEnd.test(text) || chineseRoleEnd.test(text)) return 0;
  return [...segmenter.segment(text)].filter(({ segment }) => segment.length === 1).length >= 2 ? 4 : 0;
}

const lastTitle = new RegExp(`^.*(?:${chineseTitlesAfter})`, 'u');

/** 執行長祖克柏: a transliterated name has no surname, but a title leads to it and nothing else follows. Offsets, or null. */
export function foreignName(clause: string): { start: number; end: number } | null {
  const start = lastTitle.exec(clause.slice(0, 40))?.[0].length ?? 0;
  if (start === 0) return null;
  let end = start;
  while (end < clause.length && end - start < 6 && isHan(clause.charCodeAt(end)) && !endsSubject(clause, end))
    end++;
  const name = clause.slice(start, end);
  if (
    name.length < 2 ||
    name.length > 5 ||
    !endsSubject(clause, end) ||
    chineseOrganisationEnd.test(name) ||
    /[室處处組组隊队們们的著着過过了]/.test(name) ||
    [...name].filter((char) => transliteration.has(char)).length * 3 < name.length * 2
  )
    return null;
  // A word of the language is no name, but for the short ones that stand right before the verb.
  const pieces = [...segmenter.segment(name)];
  return pieces.some(({ segment }) => segment.length === 1) || (name.length === 2 && end === clause.length)
    ? { start, end }
    : null;
}

/**
 * Where a transliterated name ends that begins here, at the start of the clause or behind what someone is: a run of the
 * characters that such names are written with, up to the verb or adverb, and no word of the language. 0 for none.
 */
export function transliteratedEnd(clause: string, at: number): number {
  if (!transliteration.has(clause[at]!) || inTitle(clause, at)) return 0;
  const before = clause.slice(Math.max(0, at - 6), at);
  if (at > 0 && !chineseRoleEnd.test(before) && !chineseOrganisationEnd.test(before)) return 0;
  let end = at + 1;
  while (end - at < 8 && end < clause.length && transliteration.has(clause[end]!)) end++;
  const length = end - at;
  if (length < 3 || length > 6 || !endsSubject(clause, end)) return 0;
  // Three characters with a surname are read as a Chinese name, which they are as often.
  if (length === 3 && nameEnds(clause, at).length > 0) return 0;
  const pieces = [...segmenter.segment(clause.slice(at, end))];
  return pieces.some(({ segment }) => segment.length === 1) || pieces.length === 1 ? end : 0;
}

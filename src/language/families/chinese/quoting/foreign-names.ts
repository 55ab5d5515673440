// Foreign names without a dot, where nothing but their place in the clause tells them: behind a title, or alone before
// the verb. Names whose characters or Latin form give them away are found in names.ts.
import { isHan } from '../../../text/characters.ts';
import { chineseOrganisationEnd, chineseRoleEnd, chineseTitlesAfter } from '../people.ts';
import { transliteration } from '../surnames.ts';
import { endsSubject, notInName } from './names.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

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

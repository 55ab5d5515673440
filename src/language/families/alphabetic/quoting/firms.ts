// The firms that a text names, of which "the company" may be short: by a noun before the name, or a legal form at its end.
import type { Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { oncePer } from '../../../text/once-per.ts';
import { isGivenName } from '../is-given-name.ts';
import type { Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

const patternOf = oncePer(({ firms }: QuotingWords): RegExp => {
  if (!firms) return /(?!)/u;
  const word = "\\p{Lu}[\\p{L}\\d’'-]*";
  return new RegExp(
    `(?<![\\p{L}-])(?:(?:${firms.noun})\\s(?<named>${word}(?:\\s(?:&\\s)?${word}){0,3})|(?<ended>${word}(?:\\s(?:&\\s)?${word}){0,3}\\s(?:&\\s)?(?:${firms.end})))(?![\\p{L}-])`,
    'gu',
  );
});

/** Null: the description is not of any firm. @param text offsets of the result are into it */
export function firmsIn({ name }: Pick<Subject, 'name'>, text: string, tools: Tools): Subject[] | null {
  if (!tools.words.firms?.called.test(name)) return null;
  return matchesOf(text, patternOf(tools.words)).flatMap(({ 0: whole, index, groups }) => {
    const found = groups!.named ?? groups!.ended!;
    const full = found.replace(/^(?:The|Der|Die|Das|De|Het|In|At|And|But|Bei|Auch|Bij)\s/u, '');
    const start = index + whole.length - full.length;
    if (!/\s|^\p{Lu}/u.test(full) || isGivenName(full.split(' ', 1)[0]!)) return [];
    return [{ kind: 'organisation' as const, name: full, role: null, start, end: start + full.length }];
  });
}

// Whose words are behind a source with which their sentence begins, where the sentence tells by a verb of its own who says them:
// « Selon Anne Roux, Paul Ruiz a dénoncé « … » ».
import { nobody, type Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { spokenBy } from './saying.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/**
 * Whoever the clause behind the source begins with, where the last verb of saying is theirs; null where it has none.
 * @param core what stands before the marks
 */
export function sayerBehindSource(core: string, at: number, tools: Tools): Subject | null {
  const source = tools.words.isRomance ? tools.words.accordingTo?.exec(core)?.[0].length : undefined;
  if (source === undefined) return null;
  for (const { index, 0: comma } of matchesOf(core, /,\s+(?=\p{L})/gu)) {
    const from = index + comma.length;
    const clause = core.slice(from);
    if (index < source || clause.search(tools.said) < 0) continue;
    const opener = subjectAt(clause, at + from, tools);
    const spoken = opener && spokenBy(clause, at + from, tools, { nearest: 'last' });
    if (!spoken || spoken.start !== opener.start) continue;
    // « Selon Anne Roux, il a dénoncé « … » »: she tells it, of somebody else.
    return spoken.kind === 'pronoun' && namesOne(core.slice(source, index), tools) ? nobody : spoken;
  }
  return null;
}

const namesOne = (phrase: string, tools: Tools): boolean => subjectAt(phrase, 0, tools)?.kind === 'person';

/** „Ann Feld zufolge hat Jan Moos gesagt, er werde „…““: she tells it, and the verb of saying is his. */
export function isOfSource(core: string, spoken: Subject | null, at: number, tools: Tools): boolean {
  const { sources } = tools.words;
  const verb = matchesOf(core, tools.said).at(-1);
  if (!sources || !tools.words.verbSecond || !spoken || !verb) return false;
  const before = sources.before.exec(core);
  const behind = sources.behind?.exec(core);
  const isFirst = before?.index === 0 || (behind && spoken.end - at <= behind.index);
  const between = isFirst ? core.slice(spoken.end - at, verb.index) : '';
  return between.search(tools.names.sequence) >= 0 && !/[,:;]/u.test(between);
}

// "Ann Field said a man had called her and told her: “…”": the verb beside the words may be of whoever a clause tells of that
// stands before it, and not of whom the sentence is about.
import type { Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { withoutRecipient } from './addressees.ts';
import { describedAt } from './leads.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';
import { withoutAuxiliary } from './verbs.ts';

/** @param core what stands before the words @param spoken whoever it seems to give them to @param at where it begins */
export function mayBeInners(core: string, spoken: Subject | null, at: number, tools: Tools): boolean {
  const { words, said } = tools;
  const verb = matchesOf(core, said).at(-1);
  if (!verb || !spoken || spoken.end - at >= verb.index) return false;
  const behind = core.slice(verb.index + verb[0].length);
  if (words.adds?.test(core.slice(verb.index))) return false;
  const main = withoutAuxiliary(core.slice(0, verb.index), tools).slice(Math.max(0, spoken.end - at));
  const list = main.trimEnd().split(/\s+/);
  // "and told him", « et lui avait dit »: to somebody of whom the clause tells.
  const isTold = words.toHimOrHer?.test(`${list.at(-1)} ${verb[0]}${behind}`) === true;
  const end = words.together.has(list.at(-1)!) ? -1 : isTold && words.together.has(list.at(-2)!) ? -2 : 0;
  // "…, and said": a comma parts it from the clause.
  if (end === 0 || list.at(end - 1)?.endsWith(',')) return false;
  return clausesIn(list.slice(0, end).join(' '), tools).some((clause) => {
    const subject = describedAt(clause, 0, tools) ?? subjectAt(clause, 0, tools);
    if (!subject || !/\p{L}/u.test(clause.slice(subject.end))) return false;
    const isNew = subject.kind === 'role' && !words.definite.has(firstWord(subject.name));
    return isNew || (isTold && ['person', 'role', 'organisation'].includes(subject.kind));
  });
}

/** What stands behind each conjunction, and behind a verb of saying, with or without one. */
function clausesIn(main: string, tools: Tools): string[] {
  const { words, said } = tools;
  const opened = [...main.matchAll(/(?<=\s)\p{L}+['’]?/gu)]
    .filter(({ 0: word }) => {
      const plain = word.toLowerCase().replace(/['’]$/u, '');
      return words.conjunctions.has(plain) || words.subordinators.has(plain);
    })
    .map(({ 0: word, index }) => main.slice(index + word.length).trimStart());
  const told = matchesOf(main, said).map(({ 0: verb, index }) =>
    withoutRecipient(main.slice(index + verb.length), tools).trimStart(),
  );
  // "described ⟨how⟩ a stranger"
  return [...opened, ...told, ...told.map((clause) => clause.replace(/^\p{Ll}+\s/u, ''))];
}

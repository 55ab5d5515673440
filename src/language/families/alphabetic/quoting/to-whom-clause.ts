// "Tom Reed, to whom Ann Field replied: “…”", « comme l’a dit sa sœur, Luc Roux « … » »: a clause of who says something to somebody,
// or about them, who are told of beside it.
import { nobody, type Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { describedAt } from './leads.ts';
import { spokenBy } from './saying.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** Whose the words are that the clause ends with; null where no such clause does. @param core what stands before the words */
export function sayerToWhom(core: string, at: number, tools: Tools): Subject | null {
  const clause = tools.words.toWhomClause?.exec(core);
  if (!clause) return null;
  const from = clause.index + clause[0].length;
  const told = core.slice(from);
  if (/[,;]/u.test(told) || told.search(tools.said) < 0) return null;
  const spoken = spokenBy(told, at + from, tools, { nearest: 'last' });
  return spoken && spoken.kind !== 'elided' ? spoken : nobody;
}

/** Who tells, in the clause that a sentence begins with, what stands behind it: "Come ha raccontato il fratello, Gaetano «…»". */
export function tellerAs(core: string, at: number, tools: Tools): Subject | null {
  const clause = tools.words.asTold?.exec(core)?.[0] ?? '';
  const [verb] = matchesOf(clause, tools.said);
  if (!verb || core.slice(clause.length).search(tools.said) >= 0) return null;
  const from = verb.index + verb[0].length;
  // "il fratello ⟨all’Ansa⟩", « sa sœur ⟨à l’AFP⟩ »
  const behind = clause
    .slice(from)
    .replace(/(?:,|\s(?:a|al|alla|all['’]|à|ao|au)\s?(?:l['’])?\p{Lu}.*)\s*$/u, '');
  const lead = /^\s*(?:(?:dalla|dallo|dal|da|par|por|pela|pelo)\s)?/u.exec(behind)![0].length;
  const teller =
    subjectAt(behind, at + from, tools) ?? describedAt(behind.slice(lead), at + from + lead, tools);
  return teller && ['person', 'role', 'organisation'].includes(teller.kind) ? teller : nobody;
}

// Who says something in a relative clause that has a subject of its own: "January, which Ann Field says: “…”".
import type { Subject } from '../../../quoting.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** @param before what stands before the verb, which the name stands right beside */
export function ownSubject(before: string, at: number, tools: Tools): Subject | null {
  const { name: written, pronoun } = tools.words.ownSubject?.exec(before)?.groups ?? {};
  // "who she said"
  if (pronoun !== undefined) return subjectAt(pronoun, at + before.lastIndexOf(pronoun), tools);
  const name = written?.trimEnd();
  if (name === undefined || isDate(name, tools)) return null;
  const start = at + before.lastIndexOf(name);
  return subjectAt(name, start, tools);
}

/** "who Monday said" */
const isDate = (name: string, { language: { calendar } }: Tools): boolean =>
  [...calendar.days, ...calendar.months].includes(name.toLowerCase());

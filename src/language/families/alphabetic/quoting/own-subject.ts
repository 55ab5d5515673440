// Who says something in a relative clause that has a subject of its own: "January, which Ann Field says: “…”".
import type { Subject } from '../../../quoting.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** @param before what stands before the verb, which the name stands right beside */
export function ownSubject(before: string, at: number, tools: Tools): Subject | null {
  const name = tools.words.ownSubject?.exec(before)?.groups?.name?.trimEnd();
  if (name === undefined || isDate(name, tools)) return null;
  const start = at + before.lastIndexOf(name);
  return subjectAt(name, start, tools);
}

/** "who Monday said" */
const isDate = (name: string, { language: { calendar } }: Tools): boolean =>
  [...calendar.days, ...calendar.months].includes(name.toLowerCase());

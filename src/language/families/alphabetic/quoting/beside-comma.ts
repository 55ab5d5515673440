// Whose a verb is behind a clause of somebody else's: "…, mientras el Gobierno dice que".
import type { Subject } from '../../../quoting.ts';
import { isDoubtful } from './openers.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** Nothing but a body, or somebody by name, between the last comma and the verb. */
export function besideComma(before: string, tools: Tools): Subject | null {
  const { isRomance, clauses } = tools.words;
  const comma = before.lastIndexOf(', ') + 1;
  if (!isRomance || comma === 0) return null;
  const opener = clauses?.exec(before.slice(comma));
  const isOpened = opener?.index === 0;
  const from = comma + (isOpened ? opener[0].length : 0);
  const subject = subjectAt(before.slice(from), from, tools);
  if (!subject || subject.end !== before.trimEnd().length || isDoubtful(subject)) return null;
  const isNamed = isOpened && subject.kind === 'person' && subject.name.includes(' ');
  return subject.kind === 'organisation' || isNamed ? subject : null;
}

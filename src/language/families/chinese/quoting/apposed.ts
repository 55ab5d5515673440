// What somebody is, told in Chinese between commas behind their name: 葉小青，港口的建商，表示.
import type { Subject } from '../../../quoting.ts';
import type { Clause } from './clauses.ts';
import { announced } from './unnamed.ts';

/** @param subject what stands before the verb, in one of the clauses, the nearest of which goes first */
export function apposed(
  subject: Subject,
  clause: Clause,
  clauses: readonly Clause[],
  offset: number,
  read: (text: string, offset: number) => Subject | null,
): Subject {
  const ahead = subject.kind === 'role' ? clauses[clauses.indexOf(clause) + 1] : undefined;
  const before = ahead && { ...ahead, subject: read(ahead.text, offset + ahead.start) };
  return (before && bearerOf(subject, clause, before)) ?? subject;
}

/**
 * Who has the office that a clause is, where the clause before is nothing but a name.
 * @param subject what the clause is, by offsets in the sentence
 * @param ahead the clause before it, with whoever it names
 */
function bearerOf(
  subject: Subject,
  clause: { text: string; start: number },
  ahead: { text: string; start: number; subject: Subject | null },
): Subject | null {
  const { subject: bearer } = ahead;
  if (subject.kind !== 'role' || bearer?.kind !== 'person' || bearer.role !== null) return null;
  const isWhole = subject.name === clause.text.trim() && !subject.plural && !announced.test(clause.text);
  const isName = bearer.name === ahead.text.trim() && ahead.start + ahead.text.length + 1 === clause.start;
  return isWhole && isName ? { ...bearer, weak: false, role: subject.name } : null;
}

// Bodies and people without a name that a Korean sentence has speak together.
import type { Subject } from '../../quoting.ts';
import type { Token } from './tokens.ts';

/** 검찰과 경찰은, 실무위원회와 보고관, 특사는: bodies and descriptions that speak together, by all that they are called. */
export function together(
  tokens: Token[],
  subject: Subject,
  nounAt: (tokens: Token[], at: number, head: string) => Subject | null,
): Subject {
  if (subject.kind !== 'organisation' && subject.kind !== 'role') return subject;
  let joined: number | null = null;
  for (let at = tokens.findIndex(({ start }) => start === subject.start) - 1; at >= 0; ) {
    const { word, comma } = tokens[at]!;
    const isListed = /[가-힣A-Z][와과]$/u.test(word) && !comma;
    if (!isListed && !comma) break;
    const one = nounAt(tokens, at, isListed ? word.slice(0, -1) : word);
    if (one?.kind !== 'organisation' && one?.kind !== 'role') break;
    if (isListed) joined = one.start;
    at = tokens.findIndex(({ start }) => start === one.start) - 1;
  }
  if (joined === null) return subject;
  const from = tokens.filter(({ start }) => start >= joined && start < subject.start);
  const lead = from.map(({ word, comma }) => (comma ? `${word},` : word)).join(' ');
  const name = `${lead} ${subject.name}`;
  return { ...subject, kind: 'role', name, role: null, start: joined, plural: true };
}

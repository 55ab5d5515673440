// Whose a verb is behind a clause of somebody else's: "…, mientras el Gobierno dice que".
import type { Subject } from '../../../quoting.ts';
import { isDoubtful } from './openers.ts';
import { isSomebody } from './parenthetical.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/**
 * Nothing but a body, somebody by name, or where a conjunction opens the clause somebody whom their noun tells, between the last
 * comma and the verb: "…, pero el agente dijo que", « …, alors qu’un voisin a affirmé que ».
 */
export function besideComma(before: string, tools: Tools): Subject | null {
  const { isRomance, clauses, coordinators } = tools.words;
  const comma = before.lastIndexOf(', ') + 1;
  if (!isRomance || comma === 0) return null;
  const part = before.slice(comma);
  const opener = clauses?.exec(part);
  const isOpened = opener?.index === 0;
  const [small = ''] = /^\s\p{Ll}+/u.exec(part) ?? [];
  const isJoined = !isOpened && coordinators.has(small.trim());
  const from = comma + (isOpened ? opener[0].length : isJoined ? small.length : 0);
  const subject = subjectAt(before.slice(from), from, tools);
  if (!subject || subject.end !== before.trimEnd().length) return null;
  if (subject.kind === 'role') return (isOpened || isJoined) && isSomebody(subject, tools) ? subject : null;
  // "Vidal prometió un voto, pero Lantero dijo que": a surname is one where the article has it elsewhere.
  if (isDoubtful(subject))
    return (isJoined || isOpened) && subject.kind === 'person' ? { ...subject, weak: true } : null;
  const isNamed = isOpened && subject.kind === 'person' && subject.name.includes(' ');
  return subject.kind === 'organisation' || isNamed ? subject : null;
}

/** « …, alors qu’un voisin a affirmé que », "…, pero el agente dijo que": one verb of one, behind marks that are closed. */
export function ownClause(before: string, verb: string, tools: Tools): Subject | null {
  const { pluralVerb, isRomance } = tools.words;
  const marks = before.match(/["“”„«»]/gu) ?? [];
  const isClosed = marks.length % 2 === 0 && /[”»"][^“”„«»"]*,\s[^“”„«»",]*$|^[^“”„«»"]*$/u.test(before);
  if (!isRomance || !isClosed || pluralVerb?.test(verb)) return null;
  const subject = besideComma(before, tools);
  return subject?.kind === 'role' && !subject.plural ? subject : null;
}

/** "El joven calló, pero el forense dijo que", « alors qu’un passant a dit que »: the clause beside the verb has a subject of its own. */
export function isBeforeOther(before: string, end: number, { words }: Tools): boolean {
  const comma = before.lastIndexOf(', ') + 1;
  if (!words.isRomance || comma === 0 || end > comma) return false;
  const part = before.slice(comma);
  const opener = words.clauses?.exec(part);
  const [small = ''] = /^\s\p{Ll}+\s/u.exec(part) ?? [];
  const from =
    opener?.index === 0 ? opener[0].length : words.coordinators.has(small.trim()) ? small.length : 0;
  return from > 0 && words.articles.test(part.slice(from).trimStart());
}

// “…,” bellowed Tom Reed; „…“, brummte er: behind a comma a verb, whichever it is, and behind it who speaks.
import type { Attribution, Subject, Surroundings } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { addresseeAt, withoutRecipient } from './addressees.ts';
import { tie } from './lead-in.ts';
import { isOfOtherClause } from './other-clause.ts';
import { isNobodys } from './pronouns.ts';
import { subjectAt } from './subject-at.ts';
import { pronounAt, type Tools } from './tools.ts';
import { isDropped, leftOut } from './verbs.ts';

/**
 * “…,” bellowed Tom Reed; „…“, brummte er: behind a comma stand a verb, whichever it is, and who it is.
 */
export function fromJoined(around: Surroundings, tools: Tools): Attribution | null {
  const { text, close, floor, ceiling, words } = around;
  const rest = text.slice(close, Math.min(ceiling, close + 160));
  const lead = /^\s*,?\s*/u.exec(rest)![0];
  if (!lead.includes(',') && !/[,!?…]$/.test(words)) return null;
  const told = withoutRecipients(rest.slice(lead.length), tools);
  const verb = told.split(/[.,;:!?“„«"()–—]/u, 1)[0]!;
  // « a raillé son chef de file, Jean-Marc Roux »: the name stands beside it.
  const name = /^,\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)+(?=[.,]|\s\()/u.exec(
    rest.slice(lead.length + verb.length),
  );
  const clause = `${verb}${name?.[0] ?? ''}`;
  const behind = inverted(clause, close + lead.length, tools);
  const subject =
    (behind && isOfOtherClause(clause, close + lead.length, behind, around, tools) ? null : behind) ??
    // «A», pide una mujer. «B», masculló.: behind somebody else's words it may be an answer.
    (floor === 0 ? surelyLeftOut(verb, tools) : null);
  // "queixa-se Marta Reis, presidente da associação": what stands behind it tells who it is.
  const whole =
    subject?.kind === 'person' && subject.role === null
      ? subjectAt(rest.slice(subject.start - close), subject.start, tools)
      : null;
  const found = whole?.name === subject?.name ? whole : subject;
  return (
    found && {
      subject: found,
      ...tie(close + lead.length, close + lead.length + clause.length),
    }
  );
}

/** "řekl ČTK": whom it was said to, behind the verb. */
export const withoutRecipients = (clause: string, tools: Tools): string =>
  clause.replace(/(?<=^\p{L}+(?: \p{Ll}{2})?)(?= ).*$/u, (rest) => withoutRecipient(rest, tools));

/** «…», ha mormorato uscendo.: a verb by its form, and nobody who says it. */
function surelyLeftOut(clause: string, tools: Tools): Subject | null {
  const verb = tools.words.reportForms?.surely?.exec(clause)?.[0];
  const rest = verb === undefined ? '' : clause.slice(verb.length);
  return verb !== undefined && isDropped(rest, tools) ? leftOut('', verb, tools) : null;
}

/** The subject behind one to three words of a verb. */
export function inverted(clause: string, at: number, tools: Tools): Subject | null {
  for (const match of matchesOf(clause, /(?<=^\p{Ll}[\p{L}'’ -]{1,40})\s(?=\p{L})/gu)) {
    const before = clause.slice(0, match.index).split(' ');
    // “…,” she flattered the mayor.
    if (before.length > 1 && pronounAt(clause, tools) !== null) return null;
    if (before.length > 3 || !before.every((word) => isVerbal(word, tools))) return null;
    if (addresseeAt(clause.slice(match.index), tools) > 0) return null;
    const subject = subjectAt(clause.slice(match.index), at + match.index, tools);
    // "brachte es Jonas Feld auf den Punkt"
    if (subject && !isNobodys(clause.slice(match.index), tools)) return subject;
  }
  return null;
}

const isVerbal = (word: string, { words }: Tools): boolean =>
  /^\p{Ll}/u.test(word) &&
  // "acusando o Governo de": whom it is done to.
  !(words.isRomance && words.people.gerund?.test(word)) &&
  !words.prepositions.has(word) &&
  !words.coordinators.has(word) &&
  !words.subordinators.has(word) &&
  !words.articles.test(`${word} `) &&
  !words.relativeOpeners.includes(word) &&
  !words.passive.test(word);

// Whose the second verb of a sentence is: "The judge jailed Tom Reed and said", "Ann Field and Tom Reed met and said". Whoever is
// named between the two verbs does not speak; and whoever stands between the coordinator and its verb does: "Tom Reed came in and a
// woman said".
import { nobody, type Subject } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { isSomebodysRole } from './behind-lead.ts';
import { both } from './joint-speakers.ts';
import { describedAt, isLead, leadEnd, startOfOffice, withoutDeed } from './leads.ts';
import { kinAt } from './related.ts';
import { bodyAt, subjectAt } from './subject-at.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';

/**
 * @param before what stands before the verb, without its auxiliary; @param at its offset
 * @param near whom it names last
 */
export function ofBothVerbs(before: string, near: Subject, at: number, tools: Tools): Subject {
  if (near.kind === 'role') return isSomebodysRole(near.name, tools) ? withoutDeed(near, tools) : near;
  if (near.kind !== 'person') return near;
  const joint = lastJoint(before, tools);
  if (!joint || near.start - at >= joint.index) return near;
  const beside = besideVerb(joint.rest, before.length - joint.rest.length, tools);
  if (beside) return shiftedSubject(beside, at);
  if (!isBare(joint.rest, tools)) return near;
  const first = firstOf(before.slice(0, joint.index), shiftedSubject(near, -at), tools);
  return first ? shiftedSubject(first, at) : nobody;
}

/** The last coordinator, and what stands between it and the verb. */
function lastJoint(before: string, { words }: Tools): { index: number; rest: string } | null {
  const joints = [...before.matchAll(/,?\s(\p{L}{1,4})(?=\s|$)/gu)].filter(([, word = '']) =>
    words.coordinators.has(word),
  );
  const last = joints.at(-1);
  return last ? { index: last.index, rest: before.slice(last.index + last[0].length) } : null;
}

/** "(and) a woman": nothing but somebody stands before the verb. */
function besideVerb(rest: string, at: number, tools: Tools): Subject | null {
  const blank = rest.search(/\S|$/u);
  const subject = describedAt(rest.slice(blank), at + blank, tools);
  return subject && rest.slice(subject.end - at).trim() === '' ? subject : null;
}

/** "then", "le", "also": no subject stands there. */
const isBare = (rest: string, tools: Tools): boolean =>
  /^(?:\s\p{Ll}{1,8}){0,2}\s*$/u.test(rest) && pronounAt(rest.trimStart(), tools) === null;

/** Whom the sentence begins with, both of two; null where that is not told for sure. */
function firstOf(before: string, near: Subject, tools: Tools): Subject | null {
  const from = leadEnd(before, tools);
  if (startOfOffice(near) <= from) return withSecond(near, before, tools);
  const text = before.slice(from);
  const first =
    kinAt(text, from, tools) ??
    subjectAt(text, from, tools) ??
    describedAt(text, from, tools) ??
    bodyAt(text, from, tools);
  if (tools.words.people.objectArticles?.has(firstWord(text))) return null;
  if (!first) return isLead(text.slice(0, startOfOffice(near) - from), tools) ? near : null;
  if (first.kind === 'pronoun') return first;
  if (!isSomebody(first, tools)) return null;
  return withSecond(first.start === near.start ? near : withoutDeed(first, tools), before, tools);
}

/** "Ann Field and Tom Reed (met and said)": both of them. @param text in which the offsets of the first one lie */
export function withSecond(first: Subject, text: string, tools: Tools): Subject {
  const [joint = '', word = ''] = /^\s(\p{L}{1,4})\s(?=\p{L})/u.exec(text.slice(first.end)) ?? [];
  if (!tools.words.together.has(word)) return first;
  const behind = first.end + joint.length;
  const second = subjectAt(text.slice(behind), behind, tools);
  // "Ann Field and (sat down)"
  if (!second || startOfOffice(second) > behind + 4) return first;
  return both([first, second], first.start, text, tools) ?? second;
}

const isSomebody = (subject: Subject, tools: Tools): boolean =>
  subject.kind === 'person' || subject.kind === 'organisation' || isSomebodysRole(subject.name, tools);

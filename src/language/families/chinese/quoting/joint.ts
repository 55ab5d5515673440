// Two and more who say something together: 王大明和李小華, 立委甲、乙及丙. Whoever of them stands beside the verb is one half; all
// of them speak.
import type { Subject } from '../../../quoting.ts';
import { titleAt } from './places.ts';

const joining = / ?(?:以及|[和與与及暨、]) ?(?:[他她其]的?)?$/u;
const joined = /^ ?(?:以及|[和與与及暨、]) ?(?=[\p{Script=Han}\p{Lu}])/u;

/** How and when they do: 昨日共同. Not 會面後, which the first of them may do with the other. */
const manner =
  /^(?:等(?:多|[兩两三四五六七八九十\d]+[名位])?人)?(?:[兩两二]人|[雙双]{1,2}|夫[妻婦妇]|今[日天早晚晨]|昨[日天早晚晨]|日前|近日|[當当隔][日天]|[週周]\p{Script=Han}|星期\p{Script=Han}|\d{1,2}[日號号]|[上下]午|[隨随事]後|随后|事后|共同|一同|一起|一致|[聯联]合|分[別别]|在[^，,。]{2,16}[上中裡里]|先[後后]|相[繼继]|同[聲声]|[異异]口同[聲声]地?|不[約约]而同地?|[則则也均皆都亦又還还曾])*$/u;

/** 內政部共同 */
const jointly = /(?:共同|一同|一起|[聯联]合|分[別别]|先[後后]|相[繼继]|同[聲声])+$/u;

/** @param subject whoever was read in the clause, by offsets in it */
export function together(
  clause: string,
  subject: Subject,
  read: (text: string, offset: number) => Subject | null,
): Subject | null {
  const isBody = subject.kind === 'organisation';
  if (subject.kind !== 'person' && subject.kind !== 'role' && !isBody) return null;
  const alone = inGroup(clause, subject);
  if (alone) return alone;
  let { end } = subject;
  let start = beginningOf(clause, subject);
  const [first, last] = [start, end];
  for (let lead = joining.exec(clause.slice(0, start)); lead; lead = joining.exec(clause.slice(0, start))) {
    const other = read(clause.slice(0, lead.index), 0);
    if (!other || endOf(clause, other) !== lead.index) return null;
    if (other.kind !== 'person' && (other.start > 0 || !isBodyOrRole(other, lead[0]))) return null;
    if (isBody && other.kind !== 'organisation') return null;
    start = beginningOf(clause, other);
  }
  end = endOf(clause, subject);
  for (let next = joined.exec(clause.slice(end)); next; next = joined.exec(clause.slice(end))) {
    const at = end + next[0].length;
    // 甲、乙及丙: one after the other.
    const [piece = ''] = clause.slice(at).split(/[和與与及暨、]/u, 1);
    const of = /^[他她其]的?(?=\p{Script=Han}{2})/u.exec(piece)?.[0].length ?? 0;
    const other = read(piece, at) ?? read(piece.replace(jointly, ''), at);
    if (!other || (other.kind !== 'person' && !isBodyOrRole(other, next[0]))) return null;
    if (isBody && other.kind !== 'organisation') return null;
    if (beginningOf(clause, other) !== at && beginningOf(clause, other) !== at + of) return null;
    end = endOf(clause, other);
  }
  if ((start === first && end <= endOf(clause, subject)) || !manner.test(clause.slice(end).trim()))
    return null;
  const [several = ''] = /^等(?:[^人]{0,3}[名位])?多?人/u.exec(clause.slice(end)) ?? [];
  end = Math.max(end, last) + several.length;
  const kind = isBody ? 'organisation' : 'role';
  return { kind, name: clause.slice(start, end), role: null, start, end, plural: true };
}

/** 王大明和商會主席, but not 王大明與記者 and 王大明和家人, to whom it is said. */
const isBodyOrRole = ({ kind, name }: Subject, joint: string): boolean =>
  kind === 'organisation' ||
  (kind === 'role' &&
    (name.length > 2 || !/^[和與与]/u.test(joint)) &&
    !/[記记]者$|媒[體体]$|^(?:[對对]方|[該该這这])/u.test(name));

/** 市長王大明等人: one with a name, and others. */
function inGroup(clause: string, subject: Subject): Subject | null {
  const after = endOf(clause, subject);
  const [group] = /^等(?:[^人]{0,3}[名位])?多?人(?![們们心工])/u.exec(clause.slice(after)) ?? [];
  if (group === undefined || subject.kind !== 'person' || !manner.test(clause.slice(after + group.length)))
    return null;
  const start = beginningOf(clause, subject);
  if (/[、和與与及跟]$/u.test(clause.slice(0, start))) return null;
  const end = after + group.length;
  return { kind: 'role', name: clause.slice(start, end), role: null, start, end, plural: true };
}

/** 市長(王大明): with what somebody is, right before the name. */
export function beginningOf(clause: string, { start, role }: Subject): number {
  const at = role === null ? -1 : clause.slice(0, start).lastIndexOf(role);
  return at >= 0 && clause.slice(at + role!.length, start).trim() === ''
    ? at
    : ownBeginning(clause, start, role);
}

/** 建商(李小華)先生: the role holds the title behind the name too. */
function ownBeginning(clause: string, start: number, role: string | null): number {
  for (let length = (role?.length ?? 0) - 1; length >= 2; length--)
    if (clause.slice(0, start).endsWith(role!.slice(0, length))) return start - length;
  return start;
}

/** (王大明)市長 */
const endOf = (clause: string, { end, kind }: Subject): number =>
  kind === 'person' ? end + (titleAt(clause, end)?.length ?? 0) : end;

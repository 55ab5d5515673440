// Whom a Chinese clause says that something is asked or said to, who is told of by a pronoun in the next.
import type { Subject } from '../../../quoting.ts';
import { fullNameEnd } from './han-names.ts';
import { beginningOf } from './joint.ts';
import { withRole } from './role.ts';
import { askedAt, askers, towardWhom } from './toward.ts';

/** Reads the subject of a clause. */
type Read = (clause: string, offset: number) => Subject | null;

/** Whom the paper asks, right behind the verb. */
export function whoIsAsked(clause: string, offset: number, read: Read): Subject | null {
  const at = askedAt(clause);
  const rest = clause.slice(at);
  if (at === 0) return null;
  const subject = read(rest, 0);
  const whole = fullNameEnd(rest);
  const asked =
    subject?.kind === 'person' && beginningOf(rest, subject) === 0
      ? subject
      : whole > 0
        ? withRole(rest, { start: 0, end: whole, score: 0, kind: 'person' }, 0)
        : null;
  return asked && { ...asked, start: asked.start + offset + at, end: asked.end + offset + at };
}

/** Whom a clause says that something is said to. */
export function addressee(clause: string, offset: number, read: Read): Subject | null {
  const subject = read(clause, offset);
  if (!subject || subject.start < offset) return null;
  const toward = towardWhom(clause, subject.start - offset);
  const lead = clause.slice(0, toward);
  // 走了半天才見到清潔工楊女士在掃落葉，她說
  const meets = /^[見见]到/u.test(clause.slice(toward)) && !read(lead, 0);
  return toward > 0 && (meets || askers.test(lead)) ? subject : null;
}

/** 葉小青記得方文達(說過), 記得一位老師(說): whom somebody remembers saying it. */
export function rememberedIn(clause: string, offset: number, read: Read): Subject | null {
  const [lead, who = ''] = /[記记憶忆想]/u.test(clause) ? (remembers.exec(clause) ?? []) : [];
  if (lead === undefined) return null;
  const at = clause.length - who.length;
  const subject = read(who, offset + at);
  const isSomebody = subject?.kind === 'role' || (subject?.kind === 'person' && !subject.weak);
  return isSomebody && subject.end === offset + clause.length ? subject : null;
}

const remembers =
  /^\p{Script=Han}{1,12}?(?:[記记]得|想起|[憶忆]起)((?!自己|曾|[當当][時时年]|小[時时])\p{Script=Han}{2,12})$/u;

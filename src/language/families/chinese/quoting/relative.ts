// Whoever a short relative clause stands before in Chinese: 葉小青批評的方文達.
import type { Subject } from '../../../quoting.ts';
import { chineseRoleEnd } from '../people.ts';
import { bestName } from './names.ts';
import { withRole } from './role.ts';

/** 葉小青批評的方文達: of a short clause before a name, whoever has the name. */
export function behindRelative(clause: string, end: number, offset: number): Subject | null {
  const [verb] = relativeVerb.exec(clause.slice(end)) ?? [];
  if (verb === undefined || chineseRoleEnd.test(verb.slice(0, -1))) return null;
  const from = end + verb.length;
  const rest = clause.slice(from);
  const name = bestName(rest);
  const subject = name?.kind === 'person' && !name.start ? withRole(rest, name, 0) : null;
  return subject && !subject.weak
    ? { ...subject, start: subject.start + offset + from, end: subject.end + offset + from }
    : null;
}

const relativeVerb =
  /^ ?(?:曾|所|[剛刚]|昨天|昨日|今天)?(?![對对向跟和與与在給给為为替被把將将代的之])\p{Script=Han}{2}[過过]?的(?: ?(?=\p{Lu})|(?=\p{Script=Han}{2}))/u;

// 教授は、首相は…: of two topics in a row the first says what is told of the second, where it is set apart.
import { nobody, type Subject } from '../../quoting.ts';
import type { Zone } from '../east-asian/frame.ts';
import { occasion } from './report-patterns.ts';

/** 決定について、 */
const spokenOf =
  /^[^、はがも\u3000]{1,30}(?:について|に関し(?:て)?|に対し(?:て)?|(?:をめぐ|を巡)(?:って|り)|を受け(?:て)?|に触れ(?:て)?|に絡み|に絡んで|に先立ち)、/u;
/** 会見し、 may as well be followed by what another one did. */
const deed = /(?<!対)し、$|を(?:開き|出し)、$/u;
const date = /^[^、で]{1,12}[日朝夜][^、で]{0,6}、$/u;
const body = /[国側軍社党]$/u;
const mostLeads = 3;

/** What stands behind a topic: a comma, or when, where and of what somebody spoke. */
function leadsOf(behind: string): string[] {
  const leads: string[] = [];
  let rest = behind;
  for (let i = 0; i < mostLeads; i++) {
    const lead = /^、/u.exec(rest)?.[0] ?? occasion.exec(rest)?.[0] ?? spokenOf.exec(rest)?.[0] ?? '';
    if (lead === '' || deed.test(lead)) break;
    leads.push(lead);
    rest = rest.slice(lead.length);
  }
  return leads;
}

/**
 * 市は会見で、けが人は三十人だとした上で「…」: without what a topic that is set apart says of others.
 * @param ends how what is said ends
 */
export function withoutHeld({ text, start }: Zone, ends: RegExp): Zone {
  const topic = /^[^、。はが\u3000]{1,40}は/u.exec(text)?.[0].length ?? 0;
  const leads = topic > 0 ? leadsOf(text.slice(topic)).join('').length : 0;
  const from = topic + leads;
  const end = leads > 0 ? ends.exec(text.slice(from)) : null;
  const held = end ? text.slice(from, from + end.index + end[0].length) : '';
  if (!/^[^、\u3000]{1,60}[はが]/u.test(held) || held.includes('\u3000')) return { text, start };
  return { text: text.slice(0, from) + ' '.repeat(held.length) + text.slice(from + held.length), start };
}

/**
 * @param between from the particle of the outer one to that of the inner one
 * @param inner null where it could not be read as anybody
 * @returns whose words are that stand behind both; null where the inner one begins a clause of its own
 */
export function ofTwo(outer: Subject, inner: Subject | null, between: string): Subject | null {
  const leads = leadsOf(between);
  if (leads.length === 0 || /[、はがも\u3000]/u.test(between.slice(leads.join('').length))) return null;
  // 市長は、県は急ぐべきだと述べ、知事は: who says it, or another one.
  if (/ {3}/u.test(between)) return nobody;
  if (outer.kind !== 'organisation') return outer;
  // A党は3日、B党は: each of them.
  if (leads.every((lead) => date.test(lead))) return null;
  if (inner?.kind === 'organisation') return outer;
  // 政府は、首相は: either of them. But 市は会見で、田中市長は: who speaks for it.
  if (leads.every((lead) => lead === '、')) return nobody;
  if (inner === null) return body.test(between) ? outer : nobody;
  return null;
}

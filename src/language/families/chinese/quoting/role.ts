// The role beside a Chinese name.
import type { Subject } from '../../../quoting.ts';
import { chineseHonorific, chineseMan, chineseRoleEnd, chineseWoman } from '../people.ts';
import type { Candidate } from './candidate.ts';
import { titleAt } from './places.ts';

export function withRole(clause: string, name: Candidate, offset: number): Subject {
  const text = clause.slice(name.start, name.end);
  const subject = { name: text, start: offset + name.start, end: offset + name.end };
  if (name.kind === 'organisation') return { ...subject, kind: 'organisation', role: null };
  let role = roleBefore(clause.slice(Math.max(0, name.start - 60), name.start));
  const title = titleAt(clause, name.end);
  if (title && !chineseHonorific.test(title))
    role = role === null ? title : chineseRoleEnd.test(role) ? role : `${role}${title}`;
  // 警方將徐姓車手逮捕: no general of theirs.
  if (role !== null && /(?:[方局署院府部會会隊队])[將将]$/u.test(role)) role = null;
  const called = `${role ?? ''} ${text.slice(1)}${title ?? ''}`;
  return {
    ...subject,
    ...(/^.[女婦妇]$/u.test(text) ? { gender: 'female' as const } : {}),
    ...(/^.[男翁]$/u.test(text) ? { gender: 'male' as const } : {}),
    ...(chineseWoman.test(called) || chineseWoman.test(role ?? '') ? { gender: 'female' as const } : {}),
    ...(chineseMan.test(called) || chineseMan.test(role ?? '') ? { gender: 'male' as const } : {}),
    kind: 'person',
    role: role !== null && chineseRoleEnd.test(role) ? role : null,
  };
}

/** The role in the words before a name: what follows the last 的, unless that is not a role by itself. */
function roleBefore(before: string): string | null {
  // 「半畝書店」老闆: the role is the article's own words, which the marks part.
  const text =
    before
      .split(/[\u3000（()）—─▲△▼▽■□●◆◇★☆※•]/)
      .findLast((part) => part.trim() !== '')
      ?.trim() ?? '';
  if (text === '') return null;
  const afterParticle = text
    .slice(text.lastIndexOf('的') + 1)
    .replace(
      /^.*(?:致[電电函]|[採采專专][訪访]|[聯联][絡络繫系]|[詢询][問问]|拜[訪访]|[質质][問问])(?=.{2})/u,
      '',
    )
    .trim();
  const role = afterParticle.replace(
    /^.*(?:一名|一位|一個|一个|有位|這位|这位|名叫|叫做|就是|正是|作為|作为|身為|身为)|^.*[是叫](?=[^是叫]{2})|^(?:該|该)(?:院|校|局|會|会|處|处|所|社|館|馆|店|廠|厂|公司|中心|單位|单位)?|^(?:就連|連|在(?!野)|由|被(?!告|害)|跟|請|请|讓|让|替)/u,
    '',
  );
  return role.length >= 2 && role.length <= 24 ? role : null;
}

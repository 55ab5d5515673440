// Foreign names in a Chinese clause that their form gives away: with a point between the parts, before their Latin form, or in
// Latin letters.
import { isHan } from '../../../text/characters.ts';
import { organisationInLetters } from '../../alphabetic/people.ts';
import { chineseOrganisationEnd, chineseRoleEnd } from '../people.ts';
import { transliteration } from '../surnames.ts';
import type { Candidate } from './candidate.ts';
import { afterSubject, isWord, roleLength, titled } from './places.ts';

const latinName =
  /(?:[A-ZÀ-Þ]\.)*[A-ZÀ-Þ][\p{Script=Latin}'’-]*\.?(?:[ ‧·](?:(?:de|da|del|van|von|der|den|bin|al|el|la|le|du|di|dos) )*[A-ZÀ-Þ][\p{Script=Latin}'’-]*\.?){0,4}/uy;
const bracket = /[（(]/;

/** 代表彼得Tsouvall: half of it in each of two scripts, behind what its bearer is; or null. */
export function halfWritten(clause: string): Candidate | null {
  const match = capital.test(clause) ? half.exec(clause) : null;
  if (!match) return null;
  const run = match[1]!;
  const role = roleLength(run);
  const given = run.slice(role);
  if (
    role === 0 ||
    given.length > 4 ||
    ![...given].every((char) => transliteration.has(char) || char === '得')
  )
    return null;
  return { start: match.index + role, end: match.index + match[0].length, score: 6, kind: 'person' };
}
const capital = /\p{Script=Han}[A-ZÀ-Þ]/u;
const half = /(\p{Script=Han}{4,14})[A-ZÀ-Þ][\p{Script=Latin}'’-]{3,20}(?![\p{Script=Latin}\d])/u;

/** 受害者小美（化名）, 事主陳怡君（35歲）: what stands before such brackets is a name, or null. */
export function bracketedName(clause: string): Candidate | null {
  if (!bracket.test(clause)) return null;
  const match = /(\p{Script=Han}{2,12})[（(](?:化名|假名|音[譯译]|\d{1,3}[歲岁])[）)]/u.exec(clause);
  if (!match) return null;
  const run = match[1]!;
  const lead = Math.max(roleLength(run), run.lastIndexOf('的') + 1);
  // 死者為陳怡君（35歲）
  const start = lead + (/^(?:名叫|叫|[為为是])(?=\p{Script=Han}{2})/u.exec(run.slice(lead))?.[0].length ?? 0);
  const length = run.length - start;
  // 徐姓車手（19歲）: what they are, and no name.
  if (length < 2 || length > 4 || run[start + 1] === '姓') return null;
  // 一名鄰居（58歲）
  const name = run.slice(start);
  if (/^[一某另兩两][名位個个]/u.test(name) || (chineseRoleEnd.test(name) && isWord(name))) return null;
  return { start: match.index + start, end: match.index + run.length, score: 5, kind: 'person' };
}

/** 球探馬丁尼茲（Rafael Martínez）: the run of such characters right before its Latin form, or null. */
export function romanisedName(clause: string): Candidate | null {
  if (!bracket.test(clause)) return null;
  const romanised = /((?:(?!的)\p{Script=Han}){2,10})[（(][A-Z][\p{Script=Latin}.'’ -]{2,40}[）)]/u.exec(
    clause,
  );
  if (!romanised || chineseOrganisationEnd.test(romanised[1]!)) return null;
  const run = romanised[1]!;
  const role = roleLength(run);
  let start = run.length;
  while (start > 0 && transliteration.has(run[start - 1]!)) start--;
  start = Math.max(start, role);
  const alone = romanised.index === 0 || /[的、]/u.test(clause[romanised.index - 1]!);
  const length = run.length - start;
  if (length < 2 && !(role > 0 && run.length - role <= 6) && !(alone && run.length <= 6)) return null;
  const begin = romanised.index + (length >= 2 ? start : role);
  return { start: begin, end: romanised.index + run.length, score: 5, kind: 'person' };
}

/** Oban Athletic, St Mirren: teams, and nobody called so. */
const club =
  /(?: |^)(?:Athletic|United|Rovers|Wanderers|Albion|Hotspur|Academicals?|Thistle|Town|City|[AS]?FC|CF|SC|BC)$|^(?:St\.?|[AF]C|AS|SC|SV|VfB|VfL|Real|Inter|Bayern|Borussia|Atl[eé]tico) /u;

/** The name in Latin letters that begins here, or null. */
export function latinCandidate(clause: string, at: number): Candidate | null {
  latinName.lastIndex = at;
  const name = latinName.exec(clause)?.[0];
  // 醫師VS病患
  if (name === undefined || /^vs\.?$/iu.test(name)) return null;
  const organisation = !/[ ‧·]/.test(name) || organisationInLetters.test(name) || club.test(name);
  const end = at + name.length;
  // Tom Reed 的律師: whoever is his.
  const isOwner = /^ ?的(?![話话])/u.test(clause.slice(end));
  const adjacent =
    end === clause.length ||
    !isHan(clause.charCodeAt(end)) ||
    afterSubject.has(clause[end]!) ||
    (!organisation && titled(clause, end));
  if (!organisation && at > 0 && chineseRoleEnd.test(clause.slice(Math.max(0, at - 8), at).trimEnd()))
    return { start: at, end, score: 5, kind: 'person' };
  const left = at === 0 || chineseRoleEnd.test(clause.slice(Math.max(0, at - 8), at).trimEnd());
  // Two capitalised words before a verb are a name; one is a company unless a role leads to it.
  if (organisation && at > 0 && left && chineseRoleEnd.test(clause.slice(Math.max(0, at - 8), at).trimEnd()))
    return { start: at, end, score: adjacent ? 5 : 3, kind: 'person' };
  return {
    start: at,
    end,
    score: (adjacent ? 2 : 1) + (left ? 2 : organisation ? -2 : 0.5) - at * 0.02,
    kind: organisation ? 'organisation' : 'person',
    ...(isOwner ? { isOwner: true } : {}),
  };
}

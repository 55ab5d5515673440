// Foreign names in a Chinese clause that their form gives away: with a point between the parts, before their Latin form, or in
// Latin letters.
import { isHan } from '../../../text/characters.ts';
import { organisationInLetters } from '../../alphabetic/people.ts';
import { chineseOrganisationEnd, chineseRoleEnd } from '../people.ts';
import { chineseSurnames, transliteration } from '../surnames.ts';
import type { Candidate } from './candidate.ts';
import { afterSubject, isWord, roleLength, saysAt, titled } from './places.ts';

const latinName =
  /[A-ZÀ-Þ][\p{Script=Latin}'’-]*\.?(?:[ ‧·](?:(?:de|da|del|van|von|der|den|bin|al|el|la|le|du|di|dos) )*[A-ZÀ-Þ][\p{Script=Latin}'’-]*\.?){0,4}/uy;
const dotted =
  /[\p{Script=Han}\p{Script=Latin}.]{1,14}(?:[‧·・•．－][\p{Script=Han}\p{Script=Latin}.]{1,10}){1,3}/gu;

const bracket = /[（(]/;
const point = /[‧·・•．－]/;

/** 丹尼斯·霍爾特 and everybody else whose name has a point. */
export function dottedNames(clause: string): Candidate[] {
  const found: Candidate[] = [];
  if (!point.test(clause)) return found;
  dotted.lastIndex = 0;
  for (let joined = dotted.exec(clause); joined; joined = dotted.exec(clause)) {
    const run = firstOf(joined[0].slice(0, another.exec(joined[0])?.[1]?.length));
    const end = joined.index + lengthOfDotted(run);
    // 彼得·諾蘭的律師: whoever is his.
    const isOwner = /^的(?![話话])/u.test(clause.slice(end));
    if (/\p{Script=Han}/u.test(run))
      found.push({
        start: joined.index + startOfDotted(run),
        end,
        score: 6,
        kind: 'person',
        ...(isOwner ? { isOwner: true } : {}),
      });
    dotted.lastIndex = end;
  }
  return found;
}

/** Of 陳在電話中告訴琳達 only the beginning is a part of a name; 路德 and 法塔赫 are one. */
function goesOn(piece: string): boolean {
  const others = [...piece].filter((char) => isHan(char.charCodeAt(0)) && !transliteration.has(char));
  return (
    piece.length > 5 ||
    others.length > 1 ||
    others.some((char) => {
      const at = piece.indexOf(char);
      return at > 0 && (afterSubject.has(char) || saysAt(piece, at));
    })
  );
}

/** 羅伯特·陳在電話中告訴琳達·格林: of two names in one run the first, with what stands behind it. */
function firstOf(run: string): string {
  const pieces = run.split(point);
  let length = pieces[0]!.length;
  for (const piece of pieces.slice(1)) {
    length += piece.length + 1;
    if (goesOn(piece)) break;
  }
  return run.slice(0, length);
}

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

/** 約翰·泰勒與財務總監瑪麗·布朗: what ends before somebody else. */
const another =
  /^([^‧·・•．－]+[‧·・•．－][^‧·・•．－]*?)(?:[與与和及跟而暨]|(?<![贊赞認认不共如陪一等相連连隨随協协會会])同)(?=[^‧·・•．－]*[‧·・•．－])/u;

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

/**
 * Where 丹尼斯·霍爾特 begins behind 那個人叫 or 發言人: behind a role, or where its characters are such as foreign names have.
 * Of 律師公會的丹尼斯·霍爾特 nothing before 的 is his name.
 */
function startOfDotted(run: string): number {
  const whole = run.split(/[‧·・•．－]/u, 1)[0]!;
  const from = whole.lastIndexOf('的', whole.length - 2) + 1;
  return from + startIn(whole.slice(from));
}

function startIn(first: string): number {
  // 演員尚·維達爾: 演 alone is no end of what he is.
  const length = roleLength(first);
  // 羅伯特, of which 羅伯 is nobody's uncle.
  const isName = !isWord(first.slice(0, length)) && [...first].every((char) => transliteration.has(char));
  const found = isName ? 0 : length;
  // One character may begin the name: 大師尚－克里斯多福.
  const last = !isName && chineseRoleEnd.test(first.slice(0, -1)) ? first.length - 1 : 0;
  const role = found === last - 1 && isWord(first.slice(found - 1, last)) ? last : found || last;
  const called = role + (/^(?:名?叫做?|是)/u.exec(first.slice(role))?.[0].length ?? 0);
  if (role > 0 && first.length - called <= 5) return called + verbLength(first.slice(called));
  let start = first.length;
  while (start > 0 && (transliteration.has(first[start - 1]!) || /\p{Script=Latin}/u.test(first[start - 1]!)))
    start--;
  if (first.length > start && first.length - start < 4 && opening.has(first[start - 1]!)) start--;
  return first.length > start ? start : role;
}

/** 南希, 唐納德, 大衛: no name goes on with them. */
const opening = new Set('南唐大雪潔洁保休裘契夏路');

/** 否認丹尼斯: a word before the name, of which no name is made. */
const verbLength = (rest: string): number =>
  rest.length > 3 &&
  isWord(rest.slice(0, 2)) &&
  ![...rest.slice(0, 2)].some((char) => transliteration.has(char))
    ? 2
    : 0;

/** The last piece of 勞倫斯‧桑默斯 runs on into 警告, 昨日, 深表… where no blank tells. */
function lengthOfDotted(run: string): number {
  const last = Math.max(...['‧', '·', '・', '•', '．', '－'].map((dot) => run.lastIndexOf(dot)));
  for (let at = last + 2; at < run.length; at++) {
    if (/^(?:[賽赛會会][後后前中時时上]|[一二三四五六七八九十兩两])/u.test(run.slice(at))) return at;
    // 諾蘭的律師, 諾蘭所說
    if (/^(?:的|所(?:$|[說说言述指]))/u.test(run.slice(at))) return at;
    // 羅伯特·陳贊同: a Chinese surname, and a word.
    if (at === last + 2 && chineseSurnames.has(run[last + 1]!) && isWord(run.slice(at, at + 2))) return at;
    // 霍爾特 goes on with 特, but 特別 is a word.
    const isPart = transliteration.has(run[at]!);
    const begins = isWord(run.slice(at, at + 2));
    if ((afterSubject.has(run[at]!) && (!isPart || begins)) || (!isPart && begins)) return at;
    // 姆努欽現身白宮: what no name of that kind holds.
    if (!isPart && at > last + 2 && at + 1 < run.length && !transliteration.has(run[at + 1]!)) return at;
    // 維達爾待了八個月
    if (!isPart && /^[了著着過过]/u.test(run.slice(at + 1))) return at;
    if (titled(run, at) || saysAt(run, at)) return at;
  }
  return run.length;
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

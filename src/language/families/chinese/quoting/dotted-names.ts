// Foreign names with a point between their parts in a Chinese clause, where they begin and where they end: 外長馬丁·科赫週二.
import { isHan } from '../../../text/characters.ts';
import { foreignNames } from '../foreign.ts';
import { chineseRoleEnd } from '../people.ts';
import { chineseSurnames, inPointedNames, transliteration } from '../surnames.ts';
import type { Candidate } from './candidate.ts';
import { afterSubject, endsSubject, isWord, saysAt, titled } from './places.ts';

const dotted =
  /[\p{Script=Han}\p{Script=Latin}.]{1,14}(?:-\p{Script=Han}{1,8})?(?:[‧·・•．－][\p{Script=Han}\p{Script=Latin}.]{1,10}(?:-\p{Script=Han}{1,8})?){1,4}/gu;

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
    // 某人否認了有關他侵犯克莉絲汀·福特的指控: of whom a clause tells behind its verb, and where her name begins is not shown.
    const [first = ''] = run.split(point);
    const isBehindVerb = /了.{2}/u.test(first) && first.length > 7;
    if (/\p{Script=Han}/u.test(run) && !isBehindVerb)
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

/** 約翰·泰勒與財務總監瑪麗·布朗: what ends before somebody else. */
const another =
  /^([^‧·・•．－]+[‧·・•．－][^‧·・•．－]*?)(?:[與与和及跟而暨]|(?<![贊赞認认不共如陪一等相連连隨随協协會会])同)(?=[^‧·・•．－]*[‧·・•．－])/u;

/**
 * Where 丹尼斯·霍爾特 begins behind 那個人叫 or 發言人: behind a role, or where its characters are such as foreign names have.
 * Of 律師公會的丹尼斯·霍爾特 nothing before 的 is his name.
 */
function startOfDotted(run: string): number {
  const whole = run.split(/[‧·・•．－]/u, 1)[0]!;
  const from = whole.lastIndexOf('的', whole.length - 2) + 1;
  const start = from + startIn(whole.slice(from));
  // 總監-安娜·韋伯
  return start + (whole[start] === '-' ? 1 : 0);
}

function startIn(first: string): number {
  const role = roleBefore(first);
  const called = role + (/^(?:名?叫做?|是|[會会][上中後后])/u.exec(first.slice(role))?.[0].length ?? 0);
  if (role > 0 && (first.length - called <= 5 || [...first.slice(called)].every(isOfName)))
    return called + verbLength(first.slice(called));
  let start = first.length;
  while (start > 0 && isOfName(first[start - 1]!)) start--;
  // 廣東馬丁: the character belongs to the word before.
  while (start > 0 && inPointedNames.has(first[start] ?? '') && isWord(first.slice(start - 1, start + 1)))
    start++;
  const isOpened =
    first.length > start &&
    first.length - start < 4 &&
    opening.has(first[start - 1] ?? '') &&
    !isWord(first.slice(start - 2, start));
  if (isOpened) start--;
  return first.length > start ? start : role;
}

export const isOfName = (char: string): boolean =>
  transliteration.has(char) || inPointedNames.has(char) || /[-\p{Script=Latin}]/u.test(char);

/** Where the role ends that the first part of a name begins with: 外長 of 外長馬丁, 大師 of 大師尚, none of 羅伯特. */
function roleBefore(first: string): number {
  const ends: number[] = [];
  for (let end = 2; end < first.length; end++) {
    const role = first.slice(0, end);
    // 總統理查德, 羅伯特: a part of the name.
    const isPart =
      (role.endsWith('理') && !/[總总經经助代護护監监管署料審审]理$/u.test(role)) ||
      (role.endsWith('席') && !/[主首議议]席$/u.test(role)) ||
      (role.endsWith('伯') && isOfName(role.at(-2) ?? ''));
    if (!isPart && chineseRoleEnd.test(role)) ends.push(end);
  }
  // 教練伯恩特: of 教練 and 教練伯 the one behind which nothing but a name stands; but 總理, and not 總.
  const found =
    ends.find(
      (end) =>
        [...first.slice(end)].every(isOfName) &&
        !(ends.includes(end + 1) && isWord(first.slice(end - 1, end + 1))),
    ) ??
    ends.at(-1) ??
    0;
  return found > 0 && [...first].every(isOfName) && !isWord(first.slice(0, found)) ? 0 : found;
}

/** 于爾根: no name goes on with it. */
const opening = new Set('于於章休席');

/** 否認丹尼斯: a word before the name, of which no name is made. */
const verbLength = (rest: string): number =>
  rest.length > 3 &&
  isWord(rest.slice(0, 2)) &&
  ![...rest.slice(0, 2)].some((char) => transliteration.has(char))
    ? 2
    : 0;

/** Words that begin with a character of names: 霍爾特 goes on with 特, but 特別 is one. */
export const adverb =
  /^(?:特[别別意地邀此]|本[周週月人次身來来季屆届地]|坦[言承誠诚率白然]|多[次年名番半方])/u;

/** The last piece of 勞倫斯‧桑默斯 runs on into 警告, 昨日, 深表… where no blank tells. */
function lengthOfDotted(run: string): number {
  const last = Math.max(...['‧', '·', '・', '•', '．', '－'].map((dot) => run.lastIndexOf(dot)));
  // 杜魯道, whatever 道 is elsewhere.
  const known = [6, 5, 4, 3, 2].find((length) => foreignNames.has(run.slice(last + 1, last + 1 + length)));
  for (let at = last + 1 + (known ?? 1); at < run.length; at++) {
    if (/^(?:[賽赛會会][後后前中時时上]|[一二三四五六七八九十兩两])/u.test(run.slice(at))) return at;
    // 諾蘭的律師, 諾蘭所說
    if (/^(?:的|所(?:$|[說说言述指]))/u.test(run.slice(at))) return at;
    const next = run[at + 1] ?? '';
    const begins = isWord(run.slice(at, at + 2)) && !transliteration.has(next) && !/[也則则還还]/u.test(next);
    if (/^(?:都[華华]|道[爾尔格森])/u.test(run.slice(at))) continue;
    // 羅伯特·陳贊同: a Chinese surname, and a word.
    if (at === last + 2 && chineseSurnames.has(run[last + 1]!) && begins && !transliteration.has(run[at]!))
      return at;
    if (inPointedNames.has(run[at]!) && !transliteration.has(run[at]!)) {
      // 亞當斯, but not 科赫多次.
      const goesOn = isOfName(run[at + 1] ?? '') || endsSubject(run, at + 1);
      const isDay = /^.[週周][一二三四五六日天]/u.test(run.slice(at));
      if ((goesOn && !begins) || isDay) continue;
      return at;
    }
    const isPart = transliteration.has(run[at]!);
    // 科赫金融, but not the end of 諾蘭 in 諾蘭花 and of 史考特 in 史考特進.
    const isWordBehind = begins && at > last + 2 && !afterSubject.has(next);
    if (isPart ? isWordBehind || adverb.test(run.slice(at)) : begins || afterSubject.has(run[at]!)) return at;
    // 姆努欽現身白宮: what no name of that kind holds.
    if (!isPart && at > last + 2 && at + 1 < run.length && !transliteration.has(run[at + 1]!)) return at;
    // 維達爾待了八個月
    if (!isPart && /^[了著着過过]/u.test(run.slice(at + 1))) return at;
    if (titled(run, at) || saysAt(run, at)) return at;
  }
  return run.length;
}

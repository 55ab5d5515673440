// Finds people's names in a Chinese clause: by surnames, by capitals, by the dot of transliteration, and by what stands
// on both sides of them. There is no model and no list of people.

import { isHan } from '../../../text/characters.ts';
import { alternatives } from '../../../text/saying.ts';
import { organisationInLetters } from '../../alphabetic/people.ts';
import { chineseOrganisationEnd, chineseRoleEnd, chineseTitlesAfter } from '../people.ts';
import { chineseSaying } from '../saying.ts';
import {
  chineseCompoundSurnames,
  chineseSurnames,
  givenCharacters,
  ledSurnames,
  notNames,
  transliteration,
} from '../surnames.ts';

/** What may follow a subject: adverbs, prepositions and time words, told by their first character. */
const afterSubject = new Set(
  '也則则還还又更並并就再曾已均都卻却便才即亦仍特一進进笑語语昨今日隨随當当事受接在向對对於于同從从透通以用早晚近最週周上本會会自強强首先後后回坦直解批呼預预指認认補补說说私多首把將将主親亲抱嘆叹笑苦點点搖摇告一也每常總总(（,，、:： 　'.split(
    '',
  ),
);
/** Characters that hardly ever stand in a given name. */
export const notInName: ReadonlySet<string> = new Set(
  '員员姓寫写的了在是說说和與与及或並并也都就還还又再將将會会能要不沒没有這这那個个我你他她們们於于為为被把讓让從从向對对之所者們其過过出來来去到時时後后則则卻却已曾昨今日月年受接只很多少'.split(
    '',
  ),
);
const titleAfter = new RegExp(`(?:${chineseTitlesAfter})`, 'y');
const latinName =
  /[A-ZÀ-Þ][\p{Script=Latin}'’-]*\.?(?:[ ‧·](?:(?:de|da|del|van|von|der|den|bin|al|el|la|le|du|di|dos) )*[A-ZÀ-Þ][\p{Script=Latin}'’-]*\.?){0,4}/uy;
const dotted =
  /[\p{Script=Han}\p{Script=Latin}.]{1,14}(?:[‧·・•．－][\p{Script=Han}\p{Script=Latin}.]{1,10}){1,3}/u;
const verbOfSaying = new RegExp(alternatives(chineseSaying.said), 'y');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What `isWord` found: the same pairs come up again and again. */
const words = new Map<string, boolean>();

export interface Candidate {
  start: number;
  end: number;
  /** How surely it is a name: 2.2 will do where a subject is looked for. */
  score: number;
  kind: 'person' | 'organisation';
}

/** The surest name of a clause, or null. */
export function bestName(clause: string): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidatesOf(clause))
    if ((!best || candidate.score > best.score) && !isPartOfPlace(clause, candidate)) best = candidate;
  return best && best.score >= 2.2 ? best : null;
}

/** 葵青警區刑事總督察: the surname is the end of a district. */
const isPartOfPlace = (clause: string, { start, kind }: Candidate): boolean =>
  kind === 'person' && /[警市地社選选校轄辖城園园][區区]$/u.test(clause.slice(0, start + 1));

/** All that may be names in a clause, with how surely they are. */
export function candidatesOf(clause: string): Candidate[] {
  const found: Candidate[] = [];
  const joined = dotted.exec(clause);
  if (joined && /\p{Script=Han}/u.test(joined[0])) {
    const end = joined.index + lengthOfDotted(joined[0]);
    found.push({ start: joined.index + startOfDotted(joined[0]), end, score: 6, kind: 'person' });
  }
  // 球探馬丁尼茲（Rafael Martínez）: the run of such characters right before its Latin form.
  const romanised = /((?:(?!的)\p{Script=Han}){2,10})[（(][A-Z][\p{Script=Latin}.'’ -]{2,40}[）)]/u.exec(
    clause,
  );
  if (romanised && !chineseOrganisationEnd.test(romanised[1]!)) {
    const run = romanised[1]!;
    let start = run.length;
    while (start > 0 && transliteration.has(run[start - 1]!)) start--;
    start = Math.max(start, roleLength(run));
    const alone = romanised.index === 0 || /[的、]/u.test(clause[romanised.index - 1]!);
    const role = roleLength(run);
    const length = run.length - start;
    if (length >= 2 || (role > 0 && run.length - role <= 6) || (alone && run.length <= 6)) {
      const begin = romanised.index + (length >= 2 ? start : role);
      found.push({ start: begin, end: romanised.index + run.length, score: 5, kind: 'person' });
    }
  }
  for (let at = 0; at < clause.length; at++) {
    const code = clause.charCodeAt(at);
    if (isHan(code)) {
      const foreign = transliteratedEnd(clause, at);
      if (foreign > 0) {
        // 范德維恩: it begins like a Chinese name and goes on.
        found.push({
          start: at,
          end: foreign,
          score: leftScore(clause, at) + 2.3 - at * 0.02,
          kind: 'person',
        });
        at = foreign - 1;
        continue;
      }
      for (const end of nameEnds(clause, at)) {
        const score = leftScore(clause, at) + rightScore(clause, at, end) - at * 0.02;
        found.push({ start: at, end, score, kind: 'person' });
      }
    } else {
      latinName.lastIndex = at;
      const match = latinName.exec(clause);
      if (!match) continue;
      found.push(latinCandidate(clause, at, match[0]));
      at += match[0].length - 1;
    }
  }
  return found;
}

/** Where 丹尼斯·霍爾特 begins behind 那個人叫 or 發言人: behind a role, or where its characters are such as foreign names have. */
function startOfDotted(run: string): number {
  const first = run.split(/[‧·・•．－]/u, 1)[0]!;
  // One character may begin the name: 大師尚－克里斯多福.
  const last = chineseRoleEnd.test(first.slice(0, -1)) ? first.length - 1 : 0;
  const role = roleLength(first) || last;
  const called = role + (/^(?:名?叫做?|是)/u.exec(first.slice(role))?.[0].length ?? 0);
  if (role > 0 && first.length - called <= 5) return called;
  let start = first.length;
  while (start > 0 && (transliteration.has(first[start - 1]!) || /\p{Script=Latin}/u.test(first[start - 1]!)))
    start--;
  return first.length > start ? start : role;
}

/** The last piece of 勞倫斯‧桑默斯 runs on into 警告, 昨日, 深表… where no blank tells. */
function lengthOfDotted(run: string): number {
  const last = Math.max(...['‧', '·', '・', '•', '．', '－'].map((dot) => run.lastIndexOf(dot)));
  for (let at = last + 2; at < run.length; at++) {
    // 霍爾特 goes on with 特, but 特別 is a word.
    const isPart = transliteration.has(run[at]!);
    const begins = isWord(run.slice(at, at + 2));
    if ((afterSubject.has(run[at]!) && (!isPart || begins)) || (!isPart && begins)) return at;
    if (titled(run, at) || saysAt(run, at)) return at;
  }
  return run.length;
}

function latinCandidate(clause: string, at: number, name: string): Candidate {
  const organisation = !/[ ‧·]/.test(name) || organisationInLetters.test(name);
  const end = at + name.length;
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
  };
}

/**
 * Where a transliterated name ends that begins here, at the start of the clause or behind what someone is: a run of the
 * characters that such names are written with, up to the verb or adverb, and no word of the language. 0 for none.
 */
function transliteratedEnd(clause: string, at: number): number {
  if (!transliteration.has(clause[at]!) || inTitle(clause, at)) return 0;
  const before = clause.slice(Math.max(0, at - 6), at);
  if (at > 0 && !chineseRoleEnd.test(before) && !chineseOrganisationEnd.test(before)) return 0;
  let end = at + 1;
  while (end - at < 8 && end < clause.length && transliteration.has(clause[end]!)) end++;
  const length = end - at;
  if (length < 3 || length > 6 || !endsSubject(clause, end)) return 0;
  // Three characters with a surname are read as a Chinese name, which they are as often.
  if (length === 3 && nameEnds(clause, at).length > 0) return 0;
  const pieces = [...segmenter.segment(clause.slice(at, end))];
  return pieces.some(({ segment }) => segment.length === 1) || pieces.length === 1 ? end : 0;
}

/** Where a Han name that begins here may end: a surname and one or two characters. */
function nameEnds(clause: string, at: number): number[] {
  // 司機阿財: behind a role any character may follow 阿.
  if (isNickname(clause.slice(at, at + 2)) || (clause[at] === '阿' && isLed(clause, at))) return [at + 2];
  const surname = chineseCompoundSurnames.has(clause.slice(at, at + 2))
    ? 2
    : chineseSurnames.has(clause[at]!) || (ledSurnames.has(clause[at]!) && isLedName(clause, at))
      ? 1
      : 0;
  // 攤商阿好嬸: 商 ends what she is.
  if (surname === 0 || inTitle(clause, at) || (clause[at] === '商' && at > 0)) return [];
  const led = isLed(clause, at);
  // 官方, 業者: the character before belongs to it; in 村民党秀英 it belongs to the role.
  if (at > 0 && isWord(clause.slice(at - 1, at + 1)) && !(led && isWord(clause.slice(at - 2, at)))) return [];
  // 退休巴士司機: 司機 is what somebody is.
  if (chineseRoleEnd.test(clause.slice(at, at + 2)) && notNames.has(clause.slice(at, at + 2))) return [];
  // 鎮長白雪梅透露: behind a role and before a verb even a word of the language is the beginning of a name.
  const framed =
    led &&
    [1, 2].some(
      (given) => at + surname + given <= clause.length && endsSubject(clause, at + surname + given),
    );
  if (!framed && (notNames.has(clause.slice(at, at + 2)) || notNames.has(clause.slice(at, at + 3))))
    return [];
  const ends: number[] = [];
  for (const given of [2, 1]) {
    const end = at + surname + given;
    const name = clause.slice(at + surname, end);
    if (
      name.length < given ||
      name.endsWith('阿') ||
      [...name].some(
        (char, i) =>
          // 胡智為 before a verb.
          (notInName.has(char) &&
            !(char === '在' && i === 0 && given === 2 && led) &&
            !(i > 0 && /[為为]/u.test(char) && longVerbAt(clause, end))) ||
          !isHan(char.charCodeAt(0)),
      )
    )
      continue;
    ends.push(end);
  }
  titleAfter.lastIndex = at + surname;
  // 李教授, 王先生: a surname and what it is called by.
  if (titleAfter.test(clause) && titleAfter.lastIndex - at <= 6) ends.push(titleAfter.lastIndex);
  return ends;
}

/** 處長米蘭說: a role before, and the verb or the clause's end behind. */
const isLedName = (clause: string, at: number): boolean =>
  isLed(clause, at) &&
  [2, 3].some((length) => at + length <= clause.length && endsSubject(clause, at + length));

/** The character goes on with a title that began before it: 理 of 德國總理. */
function inTitle(clause: string, at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    titleAfter.lastIndex = from;
    if (titleAfter.test(clause) && titleAfter.lastIndex > at) return true;
  }
  return false;
}

/** 小林, 老陳, 阿雄: how people who know each other call one another. */
const isNickname = (name: string): boolean =>
  /^[小老阿]/.test(name) &&
  chineseSurnames.has(name[1] ?? '') &&
  !/^(?:小[白龍龙康雪麥麦米金花孫孙包車车溫温馬马方夏高項]|老[馬马湯汤龍龙花家房白]|阿[里富拉聯联]\S?)$/.test(
    name,
  );

const isLed = (clause: string, at: number): boolean =>
  at > 0 && chineseRoleEnd.test(clause.slice(Math.max(0, at - 6), at));

function leftScore(clause: string, at: number): number {
  if (at === 0) return 2;
  const before = clause.slice(Math.max(0, at - 6), at);
  if (chineseRoleEnd.test(before)) return 3;
  if (/[^\p{Script=Han}]$/u.test(before)) return 1.5;
  if (chineseOrganisationEnd.test(before)) return 1.5;
  if (before.endsWith('的')) return 0.9;
  return /[與与和及跟]$/.test(before) ? 0.5 : 0;
}

function rightScore(clause: string, at: number, end: number): number {
  const name = clause.slice(at, end);
  const surnameAndTitle = name.length > 1 && chineseTitle.test(name.slice(1));
  const full = surnameAndTitle ? 1 : name.length >= 3 ? 0.3 : 0;
  // 王某到案後: nobody else is called so.
  if (/^\p{Script=Han}某{1,2}$/u.test(name)) return 2;
  const led = isLed(clause, at);
  if (!led && !surnameAndTitle && chineseOrganisationEnd.test(name)) return -3;
  if (!led && !surnameAndTitle && !isNickname(name) && isWord(name)) return -2;
  // 周某辯稱: the verb begins with the last character.
  if (name.length > 2 && !surnameAndTitle && longVerbAt(clause, end - 1)) return -1.5;
  if (end === clause.length || saysAt(clause, end)) return 2 + full;
  if (titled(clause, end)) return 2.2 + full;
  if (clause[end] === '的') return led && /^的[话話]/u.test(clause.slice(end)) ? 1.5 + full : -2;
  // 徐浩走出: the last character belongs to the verb that follows.
  if (
    led &&
    name.length > 2 &&
    !surnameAndTitle &&
    !givenCharacters.has(clause[end - 1]!) &&
    isWord(clause.slice(end - 1, end + 1))
  )
    return -1.5;
  // 何建 of 何建華
  if (
    led &&
    name.length === 2 &&
    !isNickname(name) &&
    givenCharacters.has(clause[end]!) &&
    endsSubject(clause, end + 1) &&
    !saysAt(clause, end) &&
    !afterSubject.has(clause[end]!)
  )
    return -1.5;
  // 紀文最後: the last character belongs to what follows.
  if (
    name.length > 2 &&
    !surnameAndTitle &&
    afterSubject.has(clause[end - 1]!) &&
    isWord(clause.slice(end - 1, end + 1))
  )
    return -1.5;
  if (afterSubject.has(clause[end]!)) return 1.5 + full;
  if (surnameAndTitle) return 2;
  // 研究員郭品妤長期…: the role tells that a name begins, the words after it where it ends.
  if (!led) return -3;
  const sure = (name.length >= 3 || isNickname(name)) && !isWord(clause.slice(end - 1, end + 1));
  return (sure ? 0.2 : -0.4) + full;
}

const chineseTitle = new RegExp(`^(?:${chineseTitlesAfter})$`);

/** A verb of saying of two characters and more. */
function longVerbAt(clause: string, at: number): boolean {
  verbOfSaying.lastIndex = at;
  return (verbOfSaying.exec(clause)?.[0].length ?? 0) > 1;
}

function saysAt(clause: string, at: number): boolean {
  verbOfSaying.lastIndex = at;
  return verbOfSaying.test(clause);
}

const titled = (clause: string, at: number): boolean => {
  titleAfter.lastIndex = at;
  return titleAfter.test(clause);
};

/** Whether ICU's dictionary knows the two characters as a word, as it does not know names. */
export function isWord(name: string): boolean {
  if (name.length !== 2) return false;
  let known = words.get(name);
  if (known === undefined) {
    const [first] = segmenter.segment(name);
    known = first?.segment === name;
    if (words.size < 20_000) words.set(name, known);
  }
  return known;
}

/** How many characters at the start of a run are a role: 經濟學家約瑟夫 → 4. */
function roleLength(run: string): number {
  for (let length = run.length - 2; length > 1; length--)
    if (chineseRoleEnd.test(run.slice(0, length))) return length;
  return 0;
}

/** Where a clause's first three characters can only be a name: 吳孟璇只淡淡回了一句. 0 where they can be a word. */
export function fullNameEnd(clause: string): number {
  const [full] = nameEnds(clause, 0);
  if (full !== 3 || clause[3] === '的') return 0;
  if (isFullName(clause, { start: 0, end: 3 })) return full;
  return isWord(clause.slice(2, 4)) || isWord(clause.slice(0, 2)) ? 0 : full;
}

/** A surname and two characters of given names, none of which makes a word with what stands beside it: a name wherever it is. */
export function isFullName(clause: string, { start, end }: Pick<Candidate, 'start' | 'end'>): boolean {
  const surname = chineseCompoundSurnames.has(clause.slice(start, start + 2)) ? 2 : 1;
  const name = clause.slice(start, end);
  if (name.length !== surname + 2 && !(surname === 2 && name.length === 3)) return false;
  if (surname === 1 && !chineseSurnames.has(name[0]!)) return false;
  if (![...name.slice(surname)].every((char) => givenCharacters.has(char))) return false;
  if (chineseOrganisationEnd.test(name) || chineseRoleEnd.test(name) || titled(clause, start + 1))
    return false;
  const before = start > 0 && isWord(clause.slice(start - 1, start + 1)) && !isLed(clause, start);
  return !before && !notNames.has(name.slice(0, 2)) && !isWord(clause.slice(end - 1, end + 1));
}

/** Whether an adverb, a preposition or a verb of saying begins here: what a subject ends before. */
export const endsSubject = (clause: string, at: number): boolean =>
  at >= clause.length || afterSubject.has(clause[at]!) || saysAt(clause, at);

/** The title that begins here, as in 李教授. */
export function titleAt(clause: string, at: number): string | null {
  titleAfter.lastIndex = at;
  return titleAfter.exec(clause)?.[0] ?? null;
}

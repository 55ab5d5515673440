// How surely a Chinese run is a name, by what stands on both sides of it.
import {
  chineseCountry,
  chineseOrganisationEnd,
  chineseRoleEnd,
  chineseShortTitle,
  chineseTitlesAfter,
} from '../people.ts';
import { chineseSurnames, givenCharacters, transliteration } from '../surnames.ts';
import { isAccused, isMasked, isNickname } from './callings.ts';
import { adverb } from './dotted-names.ts';
import { notInName } from './han-names.ts';
import {
  afterSubject,
  endsSubject,
  goesOnAt,
  isLed,
  isMoodAt,
  isWord,
  longVerbAt,
  saysAt,
  titleAt,
  titled,
} from './places.ts';

export function leftScore(clause: string, at: number): number {
  if (at === 0) return 2;
  const before = clause.slice(Math.max(0, at - 6), at);
  // 燒成一團白霧: a measure, and no body.
  if (/[一兩两三四五六七八九十幾几數数半整\d][團团處处部隊队台臺門门間间家]$/u.test(before)) return 0;
  if (chineseRoleEnd.test(before)) return 3;
  if (/[^\p{Script=Han}]$/u.test(before)) return 1.5;
  if (chineseOrganisationEnd.test(before) || /(?:警|[總总])[區区]$|警署$/u.test(before)) return 1.5;
  if (before.endsWith('的')) return 0.9;
  return /[與与和及跟]$/.test(before) ? 0.5 : 0;
}

export function rightScore(clause: string, at: number, end: number): number {
  const name = clause.slice(at, end);
  // 譚官不為所動; but 沈伯洋 is no uncle.
  const isShort =
    name.length === 2 &&
    chineseShortTitle.test(name[1]!) &&
    !givenCharacters.has(clause[end] ?? '') &&
    clause[end] !== '年';
  const surnameAndTitle = name.length > 1 && (chineseTitle.test(name.slice(1)) || isShort);
  const full = surnameAndTitle ? 1 : name.length >= 3 ? 0.3 : 0;
  // 霍引述, 陶某稱: the verb.
  if (/^.(?:引[述用]|援引|[轉转]述|翻[閱阅查])$/u.test(name)) return -3;
  // 曹續指, 岑指: the verb.
  if (name.length === 2 && /[指續续稱称批料斥]/u.test(name[1]!) && saysAt(clause, end - 1)) return -3;
  // 王麗副局長
  if (/[副代]$/u.test(name) && titled(clause, end) && titled(clause, end - 1)) return -3;
  const isKept = /^\p{Script=Han}某[^某]$/u.test(name);
  if (isKept && !isMasked(clause, at)) return -3;
  // 陳太太
  if (name.length === 2 && isShort && clause[end] === name[1]) return -3;
  // 徐男的母親
  if (/^的(?![话話])/u.test(clause.slice(end)) && (isAccused(name) || /^.某/u.test(name))) return -2;
  // 王某到案後: nobody else is called so.
  if (isKept || /^\p{Script=Han}某{1,2}$/u.test(name)) return 2;
  // 徐男落網後供稱; 林女士 goes on.
  if (isAccused(name)) return /^[士子孩性方生童兒儿]/u.test(clause.slice(end)) ? -3 : 2;
  // 金行老闆: a shop's.
  if (
    name.length === 2 &&
    /[行店廠厂鋪铺坊館馆園园屋隊队校社]$/u.test(name) &&
    (titled(clause, end) || (at === 0 && /^[派]/u.test(clause.slice(end))))
  )
    return -3;
  const led = isLed(clause, at);
  if (!led && !surnameAndTitle && chineseOrganisationEnd.test(name)) return -3;
  if (!led && !surnameAndTitle && !isNickname(name) && isWord(name)) return -2;
  // 校長鄭重表示: how it is said.
  if (led && name.length === 2 && !surnameAndTitle && !isNickname(name) && isWord(name))
    if (!givenCharacters.has(name[1]!)) return -3;
  // 葉家成幫助了他: what somebody does.
  if (/^.(?:[幫帮協协][助]|支持|[參参][與与加]|[帶带][領领])$/u.test(name)) return -3;
  if (
    led &&
    name.length === 2 &&
    !surnameAndTitle &&
    !isNickname(name) &&
    !givenCharacters.has(name[1]!) &&
    isWord(clause.slice(end - 1, end + 1)) &&
    !endsSubject(clause, end)
  )
    return -1.5;
  // 患者高血壓發作
  if (led && name.length === 3 && !surnameAndTitle && isWord(name) && !endsSubject(clause, end)) return -3;
  // 胡歌如此說
  if (name.length > 2 && /^如此/u.test(clause.slice(end - 1))) return -1.5;
  // 王老太太, 杜鋒賽後: what goes on.
  if (name.length === 2 && name[1] === '老' && /^(?:太|先生)/u.test(clause.slice(end))) return -3;
  if (name.length > 2 && /^[賽赛會会事][後后前中]/u.test(clause.slice(end - 1, end + 1))) return -1.5;
  // 周某辯稱: the verb begins with the last character.
  if (name.length > 2 && !surnameAndTitle && longVerbAt(clause, end - 1)) return -1.5;
  if (end === clause.length || saysAt(clause, end)) return 2 + full;
  const title = titleAt(clause, end);
  // 烏克蘭總統澤連斯基: the title is of whoever follows.
  if (title && chineseCountry.test(name) && !endsSubject(clause, end + title.length)) return -3;
  if (title) return 2.2 + full;
  if (clause[end] === '的') return led && /^的[话話]/u.test(clause.slice(end)) ? 1.5 + full : -2;
  // 徐浩走出: the last character belongs to the verb that follows.
  if (
    led &&
    name.length > 2 &&
    !surnameAndTitle &&
    isWord(clause.slice(end - 1, end + 1)) &&
    (!givenCharacters.has(clause[end - 1]!) ||
      /^[发發][來来出表現现言布給给文起]/u.test(clause.slice(end - 1)))
  )
    return -1.5;
  // 何建 of 何建華
  if (
    led &&
    name.length === 2 &&
    !isNickname(name) &&
    !isGoingOn.test(clause.slice(end)) &&
    givenCharacters.has(clause[end]!) &&
    (endsSubject(clause, end + 1) || clause[end + 1] === '的') &&
    !saysAt(clause, end) &&
    !goesOnAt(clause, end)
  )
    return -1.5;
  // 杜蘭 of 杜蘭特, but not of 杜蘭特別
  if (
    led &&
    name.length === 2 &&
    [...clause.slice(at, end + 1)].every((char) => transliteration.has(char)) &&
    clause.length > end &&
    (endsSubject(clause, end + 1) || /^[賽赛會会][後后前]/u.test(clause.slice(end + 1))) &&
    !adverb.test(clause.slice(end))
  )
    return -3;
  // 高金素 of 高金素梅
  if (
    name.length === 3 &&
    !surnameAndTitle &&
    chineseSurnames.has(name[1]!) &&
    givenCharacters.has(clause[end] ?? '') &&
    !goesOnAt(clause, end) &&
    endsSubject(clause, end + 1)
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
  // 博士生柴露正在為實驗準備; but 陳明正在臉書說.
  if (name.length > 2 && isGoingOn.test(clause.slice(end - 1))) return -1.5;
  // 項慶信心滿滿
  if (name.length > 2 && isMoodAt(clause, end - 1)) return -1.5;
  // 幹部劉志強拿起麥克風: the last character is the name's.
  if (
    led &&
    name.length === 2 &&
    givenCharacters.has(clause[end] ?? '') &&
    !notInName.has(clause[end]!) &&
    !isWord(clause.slice(end, end + 2)) &&
    !saysAt(clause, end) &&
    !isMoodAt(clause, end) &&
    !isNickname(name)
  )
    return -1.5;
  if (goesOnAt(clause, end)) return 1.5 + full;
  if (surnameAndTitle) return 2;
  // 研究員郭品妤長期…: the role tells that a name begins, the words after it where it ends.
  if (!led) return -3;
  // 負責人解讀新規: the first two are a word, and so are the verb.
  if (
    name.length > 2 &&
    isWord(name.slice(0, 2)) &&
    ![...name.slice(1)].every((char) => givenCharacters.has(char))
  )
    return -1.5;
  // 消防員趙磊第一個: what follows is no part of it.
  const isShown =
    name.length === 2 &&
    givenCharacters.has(name[1]!) &&
    !givenCharacters.has(clause[end] ?? '') &&
    (notInName.has(clause[end] ?? '') || isWord(clause.slice(end, end + 2)));
  const sure = (name.length >= 3 || isNickname(name) || isShown) && !isWord(clause.slice(end - 1, end + 1));
  return (sure ? 0.2 : -0.4) + full;
}

const isGoingOn =
  /^正在(?!(?:[臉脸][書书]|微博|.{0,6}(?:[會会庭書书文信報报場场台][上中裡里內内]?|[記记]者[會会])$))/u;

const chineseTitle = new RegExp(`^(?:${chineseTitlesAfter})$`);

// How people are called in Chinese, beside a whole name: 小林 and 蓮姐, 徐男, 李某平, 貢先生, and what of a run is a verb and no name.
import { chineseSurnames, givenCharacters } from '../surnames.ts';
import { afterSubject, endsSubject, isLed, isWord, longVerbAt, saysAt } from './places.ts';

/** How somebody older or younger is called behind a character of their name: 蓮姐. */
export const kin = new Set('姐哥嬸婶伯叔嫂姨');
export const polite = new Set(['先生', '女士', '小姐', '太太', '老師', '老师']);

/** 楊某淇, 李某平: a name that one character is kept of, but not 楊某明確表示 and 張某和被害人. */
export const isMasked = (clause: string, at: number): boolean => {
  const kept = clause[at + 2] ?? '';
  return (
    clause[at + 1] === '某' &&
    givenCharacters.has(kept) &&
    !afterSubject.has(kept) &&
    !isWord(clause.slice(at + 2, at + 4)) &&
    !longVerbAt(clause, at + 2) &&
    // 載大學生李某婷到車站
    (/[的到前往去返回被遭因等之有]/u.test(clause[at + 3] ?? '') || endsSubject(clause, at + 3))
  );
};

/** 柯強調, 余重申: a surname alone and what its bearer does; 林承諾 behind a role, and 陳明言 before a verb, is a name. */
export const isVerbOf = (clause: string, at: number, led: boolean): boolean =>
  longVerbAt(clause, at) &&
  !saysAt(clause, at + 2) &&
  !(led && [0, 1].every((i) => givenCharacters.has(clause[at + i] ?? '')));

/** 大姐, 老師伯: what makes another word of it. */
const beforeKin = new Set('大小老阿表堂二三四五六的男女師师空');

export const isFamiliar = (clause: string, at: number): boolean =>
  kin.has(clause[at + 1] ?? '') &&
  !beforeKin.has(clause[at]!) &&
  givenCharacters.has(clause[at]!) &&
  isLed(clause, at) &&
  endsSubject(clause, at + 2) &&
  !isWord(clause.slice(at, at + 2));

/** 徐男, 蔡嫌, 林女, 王翁: how reports of crimes call somebody by the surname alone. Not 孫女. */
export const isAccused = (name: string): boolean =>
  /^\p{Script=Han}[男女嫌婦妇翁]$/u.test(name) && chineseSurnames.has(name[0]!) && !isWord(name);

const beforePolite = new Set('位名個个老大小的這这那兩两各諸诸某你我他她們们男女');

/** 老闆貢先生, 隔壁的烏小姐: a rare surname, which its title shows. */
export const isPolite = (clause: string, at: number): boolean =>
  polite.has(clause.slice(at + 1, at + 3)) &&
  !beforePolite.has(clause[at]!) &&
  (isLed(clause, at) || clause[at - 1] === '的' || clause[at - 1] === '姓') &&
  !isWord(clause.slice(at - 1, at + 1));

/** 許秋月, 陳月琴, 蔣少宏: characters that stand in names beside another of a name, though they are words. */
export const isGiven = (name: string, i: number, led: boolean): boolean =>
  (name[i] === '月' ||
    (i === 0 && (name[i] === '少' || (led && /[又之其來来再能于於会會]/u.test(name[i]!))))) &&
  givenCharacters.has(name[1 - i]!) &&
  (led || !isWord(name));

/** 傅永和強調, 王福來、: a small word before a verb of saying or a stop joins nothing. */
export const isLastCharacter = (clause: string, end: number): boolean =>
  /[和來来及今先]/u.test(clause[end - 1]!) &&
  givenCharacters.has(clause[end - 2]!) &&
  (longVerbAt(clause, end) ||
    (end < clause.length && saysAt(clause, end) && clause.length === end + 1) ||
    /^(?:[、（(]|[昨今][天日]|日前|近日|$)/u.test(clause.slice(end)));

/** 小林, 老陳, 阿雄: how people who know each other call one another. */
export const isNickname = (name: string): boolean =>
  /^[小老阿]/.test(name) &&
  (chineseSurnames.has(name[1] ?? '') || /^[小老阿][卞官寧宁郁匡]/u.test(name)) &&
  !/^(?:小[白龍龙康雪麥麦米金花孫孙包車车溫温馬马方夏高項]|老[馬马湯汤龍龙花家房白]|阿[里富拉聯联]\S?)$/.test(
    name,
  );

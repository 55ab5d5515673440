// Foreign names without a dot, where nothing but their place in the clause tells them: behind a title, or alone before
// the verb. Names whose characters or Latin form give them away are found in names.ts.
import { isHan } from '../../../text/characters.ts';
import { foreignNames, foreignOpenings, isJapaneseSurnameAt, malayOpenings, malayPart } from '../foreign.ts';
import { chineseCountry, chineseOrganisationEnd, chineseRoleEnd, chineseTitlesAfter } from '../people.ts';
import { chineseSurnames, transliteration } from '../surnames.ts';
import { adverb, isOfName } from './dotted-names.ts';
import { nameEnds, notInName } from './han-names.ts';
import { endsSubject, inTitle, isLed, isWord, saysAt, segmenter } from './places.ts';

/** 共同作者鈴木真理子: where a Japanese name ends that begins here behind a role; 0 for none. Three characters may be Chinese. */
export function japaneseLedEnd(clause: string, at: number): number {
  if (
    !isJapaneseSurnameAt(clause, at) ||
    !isLed(clause, at) ||
    inTitle(clause, at) ||
    // 家長石桂芬, 博士生田露
    (isLed(clause, at + 1) && [1, 2].some((before) => isWord(clause.slice(at - before, at + 1))))
  )
    return 0;
  for (const end of [at + 4, at + 5])
    if (end <= clause.length && endsJapanese(clause, end, end === at + 4)) {
      const name = clause.slice(at, end);
      if (
        /^\p{Script=Han}+$/u.test(name) &&
        ![...name].some((char) => notInName.has(char)) &&
        !chineseOrganisationEnd.test(name)
      )
        return end;
    }
  return 0;
}

/** 坂口健吾走進會場: the last character may belong to the verb. */
const endsJapanese = (clause: string, end: number, isFour: boolean): boolean => {
  const ends = endsSubject(clause, end) || isAfterwards(clause, end) || /[（(]/.test(clause[end] ?? '');
  const isPart = isAfterwards(clause, end - 1) || (!isFour && isWord(clause.slice(end - 1, end + 1)));
  return !isPart && (ends || (isFour && isWord(clause.slice(end, end + 2))));
};

/** 坪田健介說: four characters that are no words of Chinese, alone before the verb. 0 where they are not alone. */
export function japaneseNameEnd(clause: string): number {
  const text = clause.trimEnd();
  const alone = /^\p{Script=Han}{4}$/u.test(text) && [...text].every((char) => !notInName.has(char));
  if (
    !alone ||
    !isJapaneseSurnameAt(text, 0) ||
    chineseOrganisationEnd.test(text) ||
    chineseRoleEnd.test(text)
  )
    return 0;
  return [...segmenter.segment(text)].filter(({ segment }) => segment.length === 1).length >= 2 ? 4 : 0;
}

const lastTitle = new RegExp(`^.*(?:${chineseTitlesAfter})`, 'u');

/** 馬上反駁: how it is said, though it begins with a surname. */
const manner =
  /^(?:[馬马]上|常常|[應应][該该]|曾[經经]|高[興兴]|向[來来]|方[才能]|全[體体]|[强強][烈力調调]|冷[靜静清]|[樂乐][觀观]|[嚴严][肅肃正厲厉]|平[靜静]|[溫温]柔|[單单][獨独]|[簡简][單单]|[連连][忙聲声]|[陸陆][續续]|安[靜静])/u;

/** 格林還, 格林週二, but not 海安 of 海安通訊社. */
const goesOnSurely =
  /^(?:[在還还也又再則则卻却都曾已就對对向]|不|[週周](?=[一二三四五六日天])|星期|[昨今][天日晚]|[隨随]後|随后|[後后][來来])/u;

/** 凱勒曼在訪問最後說, 沈默透露: what may be a name where the article has it elsewhere, as nothing here shows it; 0 for none. */
export function weakNameEnd(clause: string): number {
  const text = clause.trimEnd();
  const run = /^\p{Script=Han}+/u.exec(text)?.[0] ?? '';
  for (let end = 2; end <= Math.min(6, run.length); end++) {
    if (!endsSubject(text, end)) continue;
    const name = run.slice(0, end);
    const isForeign =
      end > 2
        ? [...name].every((char) => transliteration.has(char))
        : [...name].every((char) => transliteration.has(char)) &&
          !chineseCountry.test(name) &&
          (end === text.length || saysAt(text, end) || goesOnSurely.test(text.slice(end)));
    const isChinese =
      end <= 3 &&
      chineseSurnames.has(name[0]!) &&
      end === text.length &&
      !manner.test(name) &&
      ![...name].some((char) => notInName.has(char));
    const isJapanese =
      (end === 4 || end === 2) &&
      end === text.length &&
      isJapaneseSurnameAt(name, 0) &&
      ![...name].some((char) => notInName.has(char));
    if (
      (isForeign || isChinese || isJapanese) &&
      !chineseOrganisationEnd.test(name) &&
      !chineseRoleEnd.test(name)
    )
      return end;
  }
  return 0;
}

/** 諾蘭先生說, 格林教授在會上: the name before how somebody is called, of a foreigner whose surname stands alone. */
export function addressedName(clause: string): { name: string; title: string } | null {
  const run = /^\p{Script=Han}{4,8}/u.exec(clause)?.[0] ?? '';
  for (let end = 2; end <= 6 && isOfName(run[end - 1] ?? '') && transliteration.has(run[0]!); end++) {
    const title = addresses.exec(run.slice(end))?.[0];
    const isName = [...run.slice(0, end)].every(isOfName);
    if (
      title &&
      isName &&
      endsSubject(clause, end + title.length) &&
      (end > 3 || nameEnds(clause, 0).length === 0)
    )
      return { name: run.slice(0, end), title };
  }
  return null;
}
const addresses = /^(?:先生|女士|小姐|太太|夫人|爵士|教授|博士|律[師师]|[醫医][生師师])/u;

/** 史波斯特拉賽後認錯: the character is a word's. */
const isAfterwards = (clause: string, at: number): boolean =>
  /^[賽赛][後后前中時时]/u.test(clause.slice(at, at + 2));

/** 執行長祖克柏: a transliterated name has no surname, but a title leads to it and nothing else follows. Offsets, or null. */
export function foreignName(clause: string): { start: number; end: number } | null {
  const start = lastTitle.exec(clause.slice(0, 40))?.[0].length ?? 0;
  if (start === 0) return null;
  let end = start;
  while (
    end < clause.length &&
    end - start < 6 &&
    isHan(clause.charCodeAt(end)) &&
    (!endsSubject(clause, end) || (end > start && isPartAt(clause, end))) &&
    !isAfterwards(clause, end)
  )
    end++;
  const name = clause.slice(start, end);
  const isForeign =
    [...name].every((char) => transliteration.has(char)) &&
    !chineseCountry.test(name) &&
    !/^[根基]本/u.test(name);
  if (
    name.length < 2 ||
    name.length > 5 ||
    !(endsSubject(clause, end) || isAfterwards(clause, end)) ||
    chineseOrganisationEnd.test(name) ||
    /[室處处組组隊队們们的著着過过了地]/.test(name) ||
    // 校長連忙表示: how it is said.
    (name.length === 2 && isWord(name) && !foreignNames.has(name) && !isForeign) ||
    [...name].filter((char) => transliteration.has(char)).length * (end === clause.length ? 2 : 1.5) <
      name.length
  )
    return null;
  // A word of the language is no name, but for the short ones that stand right before the verb.
  const pieces = [...segmenter.segment(name)];
  return isForeign ||
    pieces.some(({ segment }) => segment.length === 1) ||
    (name.length === 2 && end === clause.length)
    ? { start, end }
    : null;
}

/** Where the longest of the names ends that are known to be foreign ones, where it is a part of no other word or name; 0 for none. */
export function knownEnd(clause: string, at: number): number {
  if (!foreignOpenings.has(clause[at]!)) return 0;
  for (let end = Math.min(at + 6, clause.length); end > at + 1; end--)
    if (foreignNames.has(clause.slice(at, end))) return standsApart(clause, at, end) ? end : 0;
  return 0;
}

/** Not 維文 of 思維文化, 安華 of 林安華, nor 馬克 of 馬克宏. */
function standsApart(clause: string, at: number, end: number): boolean {
  const [before, after] = [clause[at - 1] ?? '', clause[end] ?? ''];
  const isLedTo = at === 0 || isLed(clause, at);
  if (!isLedTo && (transliteration.has(before) || chineseSurnames.has(before) || isWord(before + clause[at])))
    return false;
  if (endsSubject(clause, end) || isAfterwards(clause, end)) return true;
  return !transliteration.has(after) && !isWord(clause.slice(end - 1, end + 1));
}

/** 亨特: a character that such names have, and no adverb begins with it here. */
const isPartAt = (clause: string, at: number): boolean =>
  transliteration.has(clause[at]!) && !adverb.test(clause.slice(at)) && !saysAt(clause, at);

/** 參議員克里斯特松, 總理易卜拉欣: three and more such characters behind what somebody is, also where no names but foreign ones have them; 0 for none. */
function ledForeignEnd(clause: string, at: number): number {
  if (!isOfName(clause[at]!) || !isLed(clause, at) || inTitle(clause, at)) return 0;
  let end = at + 1;
  while (end - at < 7 && end < clause.length && isOfName(clause[end]!) && !isAfterwards(clause, end)) end++;
  for (; end - at >= 3; end--) {
    const name = clause.slice(at, end);
    const others = [...name].filter((char) => !transliteration.has(char)).length;
    // 亞當斯 is as long as a Chinese name.
    if (end - at === 3 && (others !== 1 || !transliteration.has(name[0]!) || chineseSurnames.has(name[0]!)))
      return 0;
    if (
      others <= 1 &&
      (endsSubject(clause, end) || isAfterwards(clause, end)) &&
      !adverb.test(clause.slice(end - 1))
    )
      return chineseOrganisationEnd.test(name) || (chineseRoleEnd.test(name) && !name.endsWith('夫'))
        ? 0
        : end;
  }
  return 0;
}

/**
 * Where a transliterated name ends that begins here, at the start of the clause or behind what someone is: a run of the
 * characters that such names are written with, up to the verb or adverb, and no word of the language. 0 for none.
 */
export function transliteratedEnd(clause: string, at: number): number {
  const known = knownEnd(clause, at);
  if (known > 0) return inTitle(clause, at) ? 0 : known;
  const led = ledForeignEnd(clause, at);
  if (led > 0) return led;
  const part = malayOpenings.has(clause[at]!)
    ? (malayPart.exec(clause.slice(at, at + 3))?.[0].length ?? 0)
    : 0;
  if (part === 0 && !transliteration.has(clause[at]!)) return 0;
  const before = clause.slice(Math.max(0, at - 6), at);
  if (at > 0 && !chineseRoleEnd.test(before) && !chineseOrganisationEnd.test(before)) return 0;
  if (inTitle(clause, at)) return 0;
  let end = at + Math.max(1, part);
  while (
    end - at < 8 &&
    end < clause.length &&
    transliteration.has(clause[end]!) &&
    !isAfterwards(clause, end)
  )
    end++;
  const length = end - at;
  if (chineseCountry.test(clause.slice(at, end))) return 0;
  if (length < 3 || length > 6 || !(endsSubject(clause, end) || isAfterwards(clause, end))) return 0;
  // Three characters with a surname are read as a Chinese name, which they are as often.
  if (length === 3 && nameEnds(clause, at).length > 0) return 0;
  const pieces = [...segmenter.segment(clause.slice(at, end))];
  return pieces.some(({ segment }) => segment.length === 1) || pieces.length === 1 ? end : 0;
}

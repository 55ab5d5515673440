// Chinese names in Han characters: a surname with one or two characters, 小林 and 阿財, a surname with its title.
import { isHan } from '../../../text/characters.ts';
import { notNames, verbsLikeNames } from '../not-names.ts';
import { chineseOrganisationEnd, chineseRoleEnd } from '../people.ts';
import { chineseCompoundSurnames, chineseSurnames, givenCharacters, ledSurnames } from '../surnames.ts';
import {
  isAccused,
  isFamiliar,
  isGiven,
  isLastCharacter,
  isMasked,
  isNickname,
  isPolite,
  isVerbOf,
  kin,
  polite,
} from './callings.ts';
import {
  endsSubject,
  inTitle,
  isLed,
  isTitleBefore,
  isWord,
  longVerbAt,
  saysAt,
  titleAt,
  titled,
} from './places.ts';
import { isLedName, isRareName, isRareShort, isShortTitled } from './rare-surnames.ts';

/** Characters that hardly ever stand in a given name. */
export const notInName: ReadonlySet<string> = new Set(
  '摆擺揮挥愣怔拍皺皱聳耸眨咬吞撇嘟跺搓抹擦揉摔甩掏捂等衝冲仍皆竟僅仅它牠祂着著給给員员姓寫写的了在是說说和與与及或並并也都就還还又再將将會会能要不沒没有這这那個个我你他她們们於于為为被把讓让從从向對对之所者們其過过出來来去到時时後后則则卻却已曾昨今日月年受接只很多少雖虽死'.split(
    '',
  ),
);

/** Surnames that are words as well, behind 老. */
const surnamesBehindOld: ReadonlySet<string> = new Set('馬马湯汤龍龙花家房白');

/** What a name begins with, but for those that their second character shows: 蓮姐, 貢先生. */
const openings: ReadonlySet<string> = new Set([
  ...chineseSurnames,
  ...ledSurnames,
  ...[...chineseCompoundSurnames].map((surname) => surname[0]!),
  ...'小老阿',
]);
const seconds: ReadonlySet<string> = new Set([...kin, ...[...polite].map((title) => title[0]!)]);

/** Where a Han name that begins here may end: a surname and one or two characters. */
export function nameEnds(clause: string, at: number): number[] {
  if (!openings.has(clause[at]!) && !seconds.has(clause[at + 1] ?? '')) return [];
  // 富士康方面: a firm's side.
  if (clause.slice(at + 1, at + 3) === '方面') return [];
  // 司機阿財: behind a role any character may follow 阿.
  if (
    isNickname(clause.slice(at, at + 2)) ||
    ((clause[at] === '阿' || (clause[at] === '老' && surnamesBehindOld.has(clause[at + 1]!))) &&
      isLed(clause, at))
  )
    // 阿財姐
    return [kin.has(clause[at + 2] ?? '') && endsSubject(clause, at + 3) ? at + 3 : at + 2];
  // 清潔工蓮姐: by the last character of a name.
  if (isFamiliar(clause, at)) return [at + 2];
  // 董事長: a title begins here.
  if (titleAt(clause, at)) return [];
  const surname = chineseCompoundSurnames.has(clause.slice(at, at + 2))
    ? 2
    : chineseSurnames.has(clause[at]!) ||
        (ledSurnames.has(clause[at]!) &&
          (isLedName(clause, at) || isRareName(clause, at) || isRareShort(clause, at)))
      ? 1
      : 0;
  if (surname === 0 && isPolite(clause, at)) return [at + 1 + titleAt(clause, at + 1)!.length];
  // 市長樂觀地表示: how it is said.
  if (clause[at + 2] === '地' && isWord(clause.slice(at, at + 2))) return [];
  // 攤商阿好嬸: 商 ends what she is.
  if (surname === 0 || inTitle(clause, at) || (clause[at] === '商' && at > 0)) return [];
  // 台下民眾高喊: a verb; 葵青警區刑事: the end of a district.
  if (longVerbAt(clause, at) || /[警市地社選选校轄辖城園园郊][區区]$/u.test(clause.slice(0, at + 1)))
    return [];
  // 18.8万元
  if (/[万萬]/u.test(clause[at]!) && /[\d.]/.test(clause[at - 1] ?? '')) return [];
  // 民警向冯立群的妻子求证: to whom, or whom of.
  if (
    /[向和于於]/u.test(clause[at]!) &&
    at > 0 &&
    ((clause[at] === '向' && !isFullName(clause, { start: at, end: at + 3 })) ||
      chineseSurnames.has(clause[at + 1] ?? '') ||
      /[本記记媒法警公我你他她市]/u.test(clause[at + 1] ?? ''))
  )
    return [];
  // 將於明年, 位于, 鑑於: a small word with the one before it.
  if (
    /[于於]/u.test(clause[at]!) &&
    /[将將位定建源鉴鑑基属屬由限等至处處对對关關终終出生死]/u.test(clause[at - 1] ?? '')
  )
    return [];
  // 向記者說: whom it is said to.
  if (/^向(?:[本記记媒法警公我你他她]|[傳传][媒])/u.test(clause.slice(at))) return [];
  // 曾兩度, 高三球員: how often, and which year.
  if (
    /^(?:董事|曾[一二三兩两幾几多屢屡數数]|高[一二三中]|[文石]化|成[立為为]|[應应]該)/u.test(
      clause.slice(at, at + 2),
    )
  )
    return [];
  // 青峰水工程行: a firm's.
  if (clause.slice(at - 1, at + 1) === '工程') return [];
  const led = isLed(clause, at);
  // 官方, 業者: the character before belongs to it; in 村民党秀英 it belongs to the role.
  if (
    at > 0 &&
    isWord(clause.slice(at - 1, at + 1)) &&
    // 預報員林嘉慧: not of the town of 員林.
    !(led && clause.slice(at - 1, at + 1) === '員林') &&
    !(
      led &&
      (isWord(clause.slice(at - 2, at)) || isWord(clause.slice(at - 3, at)) || isTitleBefore(clause, at))
    )
  )
    return [];
  // 人民網發表文章說: what is written.
  if (/^文章/u.test(clause.slice(at)) && /[表登載载篇寫写發发布佈的]$/u.test(clause.slice(0, at))) return [];
  // 國民黨主席: the party's, and nobody called 黨.
  if (
    /[黨党司部局院]/u.test(clause[at]!) &&
    titled(clause, at + 1) &&
    (/^[黨党]副?主席/u.test(clause.slice(at)) || chineseOrganisationEnd.test(clause.slice(0, at + 1)))
  )
    return [];
  // 退休巴士司機: 司機 is what somebody is.
  if (chineseRoleEnd.test(clause.slice(at, at + 2)) && notNames.has(clause.slice(at, at + 2))) return [];
  // 鎮長白雪梅透露, 高新民說: behind a role and before a verb even a word of the language is the beginning of a name.
  const framed = [1, 2].some((given) => {
    const end = at + surname + given;
    const name = clause.slice(at + surname, end);
    return (
      (led || (at === 0 && given === 2 && !/[業业國国園园生]$/u.test(name) && !isWord(name))) &&
      end <= clause.length &&
      endsSubject(clause, end) &&
      // 審判長賴以恆
      [...name].filter((char) => givenCharacters.has(char)).length >= (led ? 1 : 2)
    );
  });
  // 成員曾傳訊指示: who once did it.
  if (/^曾/u.test(clause.slice(at)) && notNames.has(clause.slice(at, at + 2))) return [];
  if (verbsLikeNames.has(clause.slice(at, at + 2))) return [];
  if (!framed && (notNames.has(clause.slice(at, at + 2)) || notNames.has(clause.slice(at, at + 3))))
    return [];
  // 遭記者包圍: what is done to somebody by them.
  if (
    notNames.has(clause.slice(at, at + 2)) &&
    /(?:遭|被|由|受|向|[對对])\p{Script=Han}{1,6}$/u.test(clause.slice(0, at))
  )
    return [];
  if (surname === 1 && isMasked(clause, at)) return [at + 3];
  const ends: number[] = [];
  // 林鄭月娥, 高金素梅: two surnames.
  if (
    surname === 1 &&
    chineseSurnames.has(clause[at + 1] ?? '') &&
    !isWord(clause.slice(at, at + 2)) &&
    [2, 3].every((i) => givenCharacters.has(clause[at + i] ?? '')) &&
    // 何金水如今, 金桂英正和: what goes on.
    !/^(?:如今|正[在和與与跟])/u.test(clause.slice(at + 3)) &&
    // 家長石桂芬
    !isLed(clause, at + 1) &&
    endsSubject(clause, at + 4)
  )
    ends.push(at + 4);
  for (const given of [2, 1]) {
    const end = at + surname + given;
    const name = clause.slice(at + surname, end);
    if (
      name.length < given ||
      // 石坑里一位業者: where somebody is of whom the clause tells.
      (/[里村鎮镇鄉乡市區区縣县街路灣湾埔寮]$/u.test(name) &&
        /^[一另某][位名個个群]/u.test(clause.slice(end))) ||
      name.endsWith('阿') ||
      // 週一上午, 周二對記者: a day.
      (/^[週周]$/u.test(clause[at]!) && /^[一二三四五六日天](?:$|[上下中][午]?)/u.test(name)) ||
      // 林娜星期六, 麻州參議員, 麻州州長: what goes on is a day, or what somebody of a state is.
      /^(?:星期|[禮礼]拜)[一二三四五六日天]/u.test(clause.slice(end - 1)) ||
      (titleAt(clause, end - 1)?.length ?? 0) > 2 ||
      (name === '州' && titled(clause, end)) ||
      // 黃亦準備: he as well.
      name === '亦' ||
      // 石橋街道, 柳塘路口: a place's name.
      /^(?:街[道坊市]|路[口段邊边旁燈灯線线]|村[委民口莊庄]|[鎮镇鄉乡縣县區区][政委公府長长]|大道|[橋桥][頭头樑梁下上]|巷[口道弄子]|[灣湾][區区])/u.test(
        clause.slice(end - 1),
      ) ||
      /^[電电][話话]/u.test(clause.slice(end - 1)) ||
      (given === 2 && (isAccused(clause.slice(at, at + 2)) || isVerbOf(clause, at + surname, led))) ||
      [...name].some(
        (char, i) =>
          // 胡智為 before a verb.
          (notInName.has(char) &&
            !(char === '在' && i === 0 && given === 2 && led) &&
            !(i > 0 && /[為为]/u.test(char) && longVerbAt(clause, end)) &&
            !(given === 2 && isGiven(name, i, led)) &&
            !(i > 0 && isLastCharacter(clause, end)) &&
            // 劉宇其提醒
            !(char === '其' && i === 1 && led && (end === clause.length || saysAt(clause, end)))) ||
          !isHan(char.charCodeAt(0)),
      )
    )
      continue;
    ends.push(end);
  }
  // 李教授, 王先生: a surname and what it is called by.
  const title = titleAt(clause, at + surname);
  if (title && surname + title.length <= 6) ends.push(at + surname + title.length);
  else if (isShortTitled(clause, at)) ends.push(at + 2);
  return ends;
}

/** Where a clause's first three characters can only be a name: 吳孟璇只淡淡回了一句. 0 where they can be a word. */
export function fullNameEnd(clause: string): number {
  const [full] = nameEnds(clause, 0);
  if (full !== 3 || clause[3] === '的') return 0;
  if (isFullName(clause, { start: 0, end: 3 })) return full;
  return isWord(clause.slice(2, 4)) || isWord(clause.slice(0, 2)) ? 0 : full;
}

/** A surname and two characters of given names, none of which makes a word with what stands beside it: a name wherever it is. */
export function isFullName(clause: string, { start, end }: { start: number; end: number }): boolean {
  const surname = chineseCompoundSurnames.has(clause.slice(start, start + 2)) ? 2 : 1;
  const name = clause.slice(start, end);
  if (name.length !== surname + 2 && !(surname === 2 && name.length === 3)) return false;
  if (surname === 1 && !chineseSurnames.has(name[0]!)) return false;
  if (![...name.slice(surname)].every((char) => givenCharacters.has(char))) return false;
  if (chineseOrganisationEnd.test(name) || chineseRoleEnd.test(name) || titled(clause, start + 1))
    return false;
  // 开齐音乐课: what follows the surname is a word, and nothing shows that a name ends there.
  if (
    start > 0 &&
    surname === 1 &&
    isWord(name.slice(1)) &&
    !isLed(clause, start) &&
    !endsSubject(clause, end) &&
    clause[end] !== '的'
  )
    return false;
  const before = start > 0 && isWord(clause.slice(start - 1, start + 1)) && !isLed(clause, start);
  return !before && !notNames.has(name.slice(0, 2)) && !isWord(clause.slice(end - 1, end + 1));
}

// The role beside a Chinese name.
import type { Subject } from '../../../quoting.ts';
import { foreignNames } from '../foreign.ts';
import { chineseHonorific, chineseMan, chineseRoleEnd, chineseShortTitle, chineseWoman } from '../people.ts';
import { chineseCompoundSurnames, chineseSurnames, givenCharacters, transliteration } from '../surnames.ts';
import { isAccused, isNickname } from './callings.ts';
import type { Candidate } from './candidate.ts';
import { isFullName } from './han-names.ts';
import { candidatesOf } from './names.ts';
import { titleAt } from './places.ts';

export function withRole(clause: string, name: Candidate, offset: number): Subject {
  const text = clause.slice(name.start, name.end);
  const subject = { name: text, start: offset + name.start, end: offset + name.end };
  if (name.kind === 'organisation') return { ...subject, kind: 'organisation', role: null };
  let role = presentedAs(clause, name) ?? roleBefore(ownRole(clause, name));
  const title = titleAt(clause, name.end);
  if (title && !chineseHonorific.test(title))
    role = role === null ? title : chineseRoleEnd.test(role) ? role : `${role}${title}`;
  role = role?.replace(citesOrGot, '') ?? null;
  if (role !== null && isScrap.test(role)) role = null;
  const called = `${role ?? ''} ${text.slice(1)}${title ?? ''}`;
  return {
    ...subject,
    ...(/^.[女婦妇]$/u.test(text) ? { gender: 'female' as const } : {}),
    ...(/^.[男翁]$/u.test(text) ? { gender: 'male' as const } : {}),
    ...(chineseWoman.test(called) || chineseWoman.test(role ?? '') ? { gender: 'female' as const } : {}),
    ...(chineseMan.test(called) || chineseMan.test(role ?? '') ? { gender: 'male' as const } : {}),
    kind: 'person',
    role: role !== null && chineseRoleEnd.test(role) ? role : null,
    ...(role === null && isBare(clause, name) ? { weak: true } : {}),
  };
}

/** 樓市指: a surname and what hardly stands in a given name, which nothing leads to: a name only where the article shows it elsewhere. */
function isBare(clause: string, { start, end }: Candidate): boolean {
  const name = clause.slice(start, end);
  return (
    start === 0 &&
    /^\p{Script=Han}{2,3}$/u.test(name) &&
    titleAt(clause, start + 1) === null &&
    !chineseShortTitle.test(name[1]!) &&
    !/^[^某]某/u.test(name) &&
    !isAccused(name) &&
    !isNickname(name) &&
    !foreignNames.has(name) &&
    // 施密特對…: a part of a foreign name.
    ![...clause.slice(start, Math.max(end, start + 3))].every((char) => transliteration.has(char)) &&
    !chineseCompoundSurnames.has(name.slice(0, 2)) &&
    // 林鄭: two surnames.
    ![...name.slice(1)].some((char) => givenCharacters.has(char) || chineseSurnames.has(char))
  );
}

/** 新華社引述(副指揮官), 此前獲得過(團體領袖): somebody else's verb before it. */
const citesOrGot = /^.*(?:引述|援引|引用|[獲获]得[過过了])(?=.{2})/u;

/** 警方將徐姓車手逮捕, 如今多半時間陪孫子: what somebody does, or is done with, when; and no general of theirs. */
const isScrap =
  /(?<![老大上小名健猛中少虎門门悍強强戰战主愛爱新女干宿飛飞部叛武守勇闖闯神])[將将]$|^(?:目前|[現现]在|如今|平[時时日]|[當当][時时]|近[日年]|最近|[後后][來来]|[隨随][後后]|[今昨][天日])(?=.{3})|大多[數数][時时][間间]|(?:警|[偵侦應应])[詢询訊讯]後?[依由以將将]/u;

/** 被告為黎美欣（28歲）: the part of somebody in a case, told by a sentence that names nobody else. */
function presentedAs(clause: string, { start, end }: Candidate): string | null {
  const part =
    /^(?:[該该本]案)?([男女]?(?:被告|原告|死者|事主|傷者|伤者|[疑嫌]犯|嫌疑人|上[訴诉]人|受害人|被害人|遇害者|[報报]案人))人?(?:[為为是]|名叫)$/u;
  const role = part.exec(clause.slice(0, start))?.[1];
  return role !== undefined && /^(?:[（(]|$)/u.test(clause.slice(end)) ? role : null;
}

/** 種植戶梁守田天不亮就上了棚頂: what somebody is whose name is known, whatever goes on behind it. */
export function roleBeside(text: string, start: number, end: number): string | null {
  const lead = text.slice(Math.max(0, start - longestLead), start);
  const from = start - lead.length + lead.search(/[^，。！？；：:;、\s「」『』“”（）()]*$/u);
  const name = { start: start - from, end: end - from, score: 0, kind: 'person' } as const;
  const { role } = withRole(text.slice(from, end), name, from);
  return role !== null && role.length <= longestRole ? role : null;
}
const longestLead = 40;
/** What stands farther before a name is seldom a part of what its bearer is. */
const longestRole = 16;

/** 房東陳太太與房客陳先生, 立委王美惠質詢部長陳世凱: the words before a name, from whoever else stands there on. */
function ownRole(clause: string, { start, end }: Candidate): string {
  const from = Math.max(0, start - 60);
  const before = clause.slice(from, start);
  // Of a line without a stop no more is read than stands beside the name.
  const near = clause.slice(from, end);
  let at = 0;
  for (const other of candidatesOf(near))
    if (
      other.kind === 'person' &&
      other.end < before.length &&
      (other.score >= 2.2 || isFullName(near, other))
    )
      at = Math.max(at, other.end);
  if (at === 0) return before;
  const joined = beside.exec(before.slice(at));
  return joined ? before.slice(at + joined[0].length) : '';
}

/** What stands between two people of a clause: they are told of together, the one is something of the other's, or does something to them. */
const beside =
  /^ ?(?:等人)?(?:的|\p{Script=Han}{1,12}的(?=\p{Script=Han}{2})|(?=[辦办]公室|[團团][隊队]|[陣阵][營营]|[競竞][選选]|事[務务]所)|[與与和跟及暨對对向、\u3000]|\p{Script=Han}{0,8}?(?:[質质][詢询][問问]?|[引援][述用]了?|[轉转]述了?|批[評评]|指[控責责]|要求|邀[請请]|陪同|[點点]名|拜[會会訪访]|[會会][見见]|[訪访][問问]|提名|任命|感[謝谢]|呼[籲吁]|[聲声]援|支持|反[對对]|[詢询][問问]))/u;

/** 搭載大學生李某婷, 判處負責人王大明, 第71分鐘隊長: what is done to them, and when. */
const doneOrWhen =
  /^.*(?:搭[載载][著着了]?|判[處处決决]|起[訴诉](?![書书人])|撞[傷伤倒死]|[殺杀]害|毆打|殴打|[解聘][聘雇僱請请]了?|翻出|提[訊讯]|[傳传][喚唤]|[約约][談谈]|拘提)(?=.{2})|^(?:第\d{1,3}分[鐘钟]|[上下]半[場场]|補[時时]|补时|[傷伤]停補?补?[時时]|[凌清][晨]|[上中]午|下午(?!茶)|傍晚|深夜|當晚|当晚|[昨今][晚晨早夜]|隔[天日]|翌日|[同當当][日天]|\d{1,2}[日時时])+(?=.{2})|^(?:(?:\d{2,4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份|[初底中]|[上中下]旬|\d{1,2}[日號号])?|[去今前]年|[上本這这]?[個个]?(?:[禮礼]拜|星期|[週周])[一二三四五六日天]?|[昨今前][天日晚])(?:在(?![野場场])|[於于])(?=.{2})/u;

/** The role in the words before a name: what follows the last 的, unless that is not a role by itself. */
function roleBefore(before: string): string | null {
  // 「半畝書店」老闆: the role is the article's own words, which the marks part; 「糊塗的將軍」諾蘭 is what somebody calls him.
  const text =
    before
      .replace(/\u3000[^\u3000]+\u3000\s*$|-$/u, '')
      .split(/[\u3000（()）—─▲△▼▽■□●◆◇★☆※•]/)
      .findLast((part) => part.trim() !== '')
      ?.trim() ?? '';
  if (text === '') return null;
  const afterParticle = text
    .slice(text.lastIndexOf('的') + 1)
    .replace(
      /^.*(?:透[過过]|通[過过]|[經经]由|委[託托]|致[電电函]|[採采專专][訪访]|[聯联][絡络繫系]|[詢询][問问]|[拜訪访][訪访問问]了?|逮捕了?|拘捕了?|[傳传][喚唤]了?|[質质追反][問问][過过了]?|[質质][詢询疑]了?|[遇碰撞][見见到上]了?|[見见找看][到見见]了?|[認认][識识]了?|[請请]教了?|批[評评]了?|[提談谈][及到])(?=.{2})/u,
      '',
    )
    .trim();
  const role = afterParticle
    .replace(
      /^.*(?:一名|一位|一個|一个|有位|這位|这位|名叫|叫做|就是|正是|作為|作为|身為|身为|包括|包含)|^.*[是叫](?=[^是叫]{2})|^.*(?:(?<![自理緣缘來来])由|(?<![名老小大猛健上中少])[將将](?![軍军領领士])|(?<!可)靠[著着]?|[給给]了?)[该該]?(?=.{2})|^(?:該|该)(?:院|校|局|會|会|處|处|所|社|館|馆|店|廠|厂|[廈厦]|大[廈厦]|屋苑|[邨村署台隊队區区]|公司|中心|單位|单位|[市縣县鎮镇鄉乡國国州省]政府|[市縣县鎮镇鄉乡國国州省])?|^(?:[就只皆全]?因[為为]?(?!特[網网])|由[於于]|[鑑鉴][於于]|就連|連|在(?!野)|由|被(?!告|害)|跟|請|请|讓|让|替(?![補补身]))/u,
      '',
    )
    .replace(doneOrWhen, '');
  // 大半時間和孫子羅志通一家同住: with whom, who is something of somebody's.
  const withWhom = isScrap.test(role) ? /[和與与跟同](\p{Script=Han}{2,4})$/u.exec(role)?.[1] : null;
  return role.length >= 2 && role.length <= 24 ? (withWhom ?? role) : null;
}

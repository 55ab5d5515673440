// Whose Chinese words it is that somebody cites, passes on or reads out before a colon.
import type { Subject } from '../../../quoting.ts';
import { chineseSubject } from './subject.ts';

/** 王議員引述林市長去年的話：「…」: whose words they are, and not who cites them. */
export function citedIn(core: string, start: number): { subject: Subject | null } | null {
  const match =
    /(?:引述|引用|援引|轉述|转述|翻出|搬出|套用|借用)(?:了|過|过)?(?=[^，,]{2,30}$)/u.exec(core) ??
    /(?:[記记]得|想起|[記记]起|忘不了|忘不掉|[難难]忘)(?=[^，,]{3,30}(?:[那這这一]句|[話话]|叮[嚀囑嘱咛])$)/u.exec(
      core,
    );
  if (!match) return repostedIn(core, start);
  const at = match.index + match[0].length;
  const theirs = core
    .slice(at)
    .replace(/(?:說|说|表示|稱|称|指出)$/u, '')
    .replace(
      /(?:[去今前昨][年天日])?的?(?:這句|这句|一句|那句)?(?:談話|谈话|話|话|說法|说法|發言|发言|名言|看法|叮嚀|叮囑|叮嘱|[那這这一]句)$/u,
      '',
    );
  // 前不久調研時一位老支書
  const someone = /(?:一位|一名|一個|一个|有位)\p{Script=Han}{1,12}$/u.exec(theirs)?.index ?? 0;
  const subject = chineseSubject({ text: theirs.slice(someone), start: start + at + someone });
  // 創始人邵伯年: a name that was read in part is none.
  const isCut =
    subject?.kind === 'person' &&
    /^\p{Script=Han}$/u.test(core.slice(subject.end - start, at + theirs.length));
  // 引述被告親筆信說: of whom it was told by name.
  const isBare = subject?.kind === 'role' && subject.name.length <= 2;
  // 報導援引他的話說：「…」: whoever the report was told of to cite.
  const isTheirs = subject?.kind === 'pronoun' && byPaper.test(core.slice(0, match.index));
  const isNamed =
    subject !== null &&
    !isBare &&
    (subject.kind !== 'pronoun' || isTheirs) &&
    subject.kind !== 'elided' &&
    !isCut;
  return { subject: isNamed ? subject : null };
}

/** 該報導還, 《早報》 */
const byPaper =
  /^[該该這这]?(?:[報报][導道导]|消息|文章|[^，,。]{0,8}(?:[報报社網网刊台臺]|新[聞闻])》?)[也還还又並并則则]?$/u;

/** 王大明轉貼李小華的貼文：「…」: whose it is that somebody passes on, where it is told by name. */
function repostedIn(core: string, start: number): { subject: Subject } | null {
  const [, who] = reposted.exec(core) ?? [];
  if (who === undefined) return null;
  const subject = chineseSubject({ text: who, start: start + core.lastIndexOf(who) });
  return subject?.kind === 'person' && subject.end === start + core.lastIndexOf(who) + who.length
    ? { subject }
    : null;
}

const reposted =
  /(?:[轉转][貼贴發发推載载傳传]|分享|[張张][貼贴]|[貼贴]出|[讀读念唸]出|宣[讀读]|代[讀读])了?([^，,：:的]{2,12})的(?:臉書|脸书|微博|推特)?(?:[貼贴帖推發发][文子]?|留言|短信|[簡简][訊讯]|[訊讯]息|信|[聲声]明|[話话]|名言|影片|[視视][頻频]|[遺遗][書书言])$/u;

/** 李小華代表王大明宣讀聲明：「…」: whose words they are, the sentence leaves open. */
export function readsOut(core: string): boolean {
  const [, who = ''] = reading.exec(core) ?? [];
  return who !== '' && chineseSubject({ text: who, start: 0 })?.end === who.length;
}

const reading =
  /(?<![\p{Script=Han}](?=[^，,]{0,2}代表))([^，,：:]{2,16}?)(?:代表|代替|替)[^，,：:]{2,16}?(?:宣[讀读]|朗[讀读]|[讀读念唸]出|代[讀读])[^，,：:]{0,12}$/u;

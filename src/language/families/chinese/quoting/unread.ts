// Somebody whom a Chinese clause tells of, though it could not be read who they are. Names nobody.
import { chineseRoleEnd } from '../people.ts';
import { isAdverbial } from './adverbials.ts';
import { isWord } from './places.ts';

/** 研究員某某在研報中: what somebody is, and behind it what must be their name. */
export const namesUnread = (clause: string): boolean => {
  const [, who] =
    /^(\p{Script=Han}{4,20}?)(?:[在於于]\p{Script=Han}|[會会受賽赛事]?[後后訪访]$)/u.exec(clause) ?? [];
  return (
    who !== undefined &&
    [2, 3].some((length) => {
      const name = who.slice(-length);
      return chineseRoleEnd.test(who.slice(0, -length)) && !isWord(name) && !isAdverbial(name);
    })
  );
};

/** 女業主一夜未眠, though where what she is ends could not be read. */
export function beginsWithSomebody(clause: string): boolean {
  for (let end = 3; end <= Math.min(12, clause.length); end++) {
    const text = clause.slice(0, end);
    if (/[他她]/u.test(text)) return false;
    if (isSomebody.test(text) && clause[end] !== '的' && !isWord(clause.slice(end - 1, end + 1))) return true;
  }
  return false;
}

const isSomebody =
  /(?:業主|业主|[店房]東|店东|房东|店員|店员|店[長长主]|街坊|老師|老师|[醫医][師师生]|[護护](?:士|理師|理师)|母親|母亲|父親|父亲|媽媽|妈妈|爸爸|[女兒儿][兒儿子]|妻子|丈夫|太太|老[婦妇人翁]|婦人|妇人|[男女](?:子|生|孩|童)|[學学]生|司機|司机|[員职職]工|[隊队][員员友]|[選选]手|[鄰邻]居|住[戶户]|村民|居民|市民|民[眾众]|志工|[乘旅]客|顧客|顾客|律師|律师|員工|员工|老闆|老板|[負负][責责]人|主任|主席|[經经]理|教[練练授])$/u;

/** 大家都信他: nobody in particular, and not who stands before. */
export const everybody = /^[但而]?(?:大家|人人|外界|[眾众]人)/u;

/** 白髮蒼蒼的父親拍拍他的肩, 陳情民眾拍桌: somebody who comes in and does something. */
export const bringsIn =
  /^(?:[^，的]{1,8}的|陳情|陈情|抗[議议]|[圍围][觀观]|在[場场]|[現现][場场]|[台臺]下|[場场][內内外邊边]|[憤愤]怒|受[災灾]|[眾众]多|不少|[許许]多|大批|當地|当地|附近)?(?:[父母][親亲]|爸爸|[媽妈]{2}|妻子|丈夫|太太|老[公婆伴]|[兒儿]子|女[兒儿]|奶奶|[爺爷]{2}|外[公婆]|[祖][父母]|哥哥|弟弟|[姊姐]{2}|妹妹|民[眾众]|群[眾众]|[觀观][眾众]|球迷|粉[絲丝]|居民|村民|[鄰邻]居|旅客|乘客|家[屬属]|[親亲]友)(?=\p{Script=Han})(?![的和與与跟及兼])/u;

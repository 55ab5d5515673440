// Somebody whom a Chinese clause describes without a name: what their words show, and whom they belong to.
import type { Subject } from '../../../quoting.ts';
import { chineseMan, chineseOrganisationEnd, chineseRoles, chineseWoman } from '../people.ts';
import { isFullName } from './han-names.ts';
import { candidatesOf } from './names.ts';

/** 有人, 大家, 外界, 人員 without a word of what they are: nobody in particular. */
export const nobodySaid =
  /^(?:.{0,12}[上下中裡里外內内後后前旁邊边頭头處处側侧間间口街廊席]又?(?:忽然|突然|也|還|还)?有(?:些|[個个])?(?:人|[聲声]音)|(?:[也又還还另亦]?有)?(?:人|的人|些人)|一人|大家|人[們们]|(?:不少|[許许]多|很多|眾多|众多|所有|[沒没]有|每[個个]|任何)人|外界|也?有?(?:人[員员]|人士))$/u;

/** 這名法官: what somebody is, and nobody who is something else. Of 這位元老 it is not told. */
export const isPlainOffice = (name: string): boolean =>
  /^(?:法官|檢察官|检察官|律師|律师|醫師|医师|醫生|医生|護士|护士|護理師|护理师|[員民]警|警[員员官]|民警|老師|老师|教師|教师|學生|学生|司機|司机|教練|教练|球員|球员|店[長长主]|老闆|老板|校[長长]|院[長长]|市[長长]|議員|议员|立委|教授|工程師|工程师|導演|导演|演員|演员|歌手|作家|農民|农民|村民|鄰居|邻居|住戶|住户|員工|员工|工人|志工|志愿者|發言人|发言人|負責人|负责人|主管|官員|官员|母親|母亲|父親|父亲|媽媽|妈妈|爸爸|[中]?常委)$/u.test(
    name,
  );

/** 老師, 醫生: what many are. */
export const isCalling = (name: string): boolean =>
  /^(?:老師|老师|教師|教师|[醫医][師师生]|[護护]士|護理師|护理师|律師|律师|[學学]生|同[學学]|司[機机]|教授|[講讲][師师]|工程[師师]|演[員员]|歌手|作家|[農农]民|[漁渔]民|村民|市民|居民|街坊|[鄰邻]居|住[戶户]|[員职職][工員员]|工人|志工|[義义]工|志愿者|民警|警[員员]|店[員员]|[顧顾]客|客人|乘客|旅客|[遊游]客|家[長长]|[專专]家|[學学]者|[記记]者|消防[員员]|研究[員员]|[選选]手|球[員员]|球迷|[網网]友|[師师]傅|[護护]工|保安|攤販|摊贩|[業业]主|租客|房客)$/u.test(
    name,
  );

/** 被告: of a case that tells of no other, and of no 首被告 and 次被告. */
export const isSole = (written: string, text: string): boolean =>
  /^[男女]?(?:被告|原告|死者|事主|[疑嫌]犯|上[訴诉]人)$/u.test(written) &&
  !new RegExp(
    `(?:[首次另各兩两二三四五六七八九十全\\d同其]|(?:[第其另]|\\d)[一二三四五六七八九十\\d]|多|[數数])[名位個个]?[男女]?${written}|${written}(?:[們们等二甲乙丙A-Za-z一]|[兩两三四五六]人)`,
    'u',
  ).test(text);

/** 一名, 某, 不少, 其他: nobody of whom anything was said yet. */
const isNew =
  /^(?:另外?|其[中]|還有|还有)?(?:[一某多兩两二三四五六七八九十百千幾几數数\d]+[餘余多]?[名位個个群]|某(?!人)|不少|部[分份]|一些|有些|其[他餘余]|若干|[眾众]多|大批|[許许很]多|大[部多][分數数]|個[別别]|个别|另|更多|各地)/u;
/** 市民, 網友: any of a kind, and not the one of it who has a name. */
const isKind =
  /^(?:市民|[網网]友|消[費费]者|居民|村民|街坊|[學学]生|考生|[乘旅遊游][客]|[顧顾]客|[球歌影戲戏書书]迷|粉[絲丝]|[讀读]者|[聽听][眾众]|股民|投[資资]者|路人|背包客|[黨党][員员]|[農农漁渔牧]民|[茶果菜稻花蚵][農农]|玩家|志工|[義义]工|志[願愿]者|移工|外[勞劳]|[選选]民|[鄉乡]民|里民|信[徒眾众]|[鄰邻]居)$/u;
const isCounted = /(?:[一某另兩两二三四五六七八九十百千幾几多數数\d][餘余多]?\s?[名位個个]|有)$/u;

/** A description, with what its words show: a woman or a man, one or several. @param before the words before it */
export function described(subject: Subject, before: string): Subject {
  const { name } = subject;
  const several =
    /^像|[這这][樣样]的|^(?:一些|有些|部分|不少|[許许很]多|多[數数]|大(?:部分|多[數数]|批)|[眾众]多|若干)(?=.{2})/u.test(
      name,
    ) ||
    /^(?:[\p{Script=Han}]{0,2}[學学]家|[專专]家(?:[學学]者)?|[學学]者|科研人[員员]|研究人[員员]|分析人士|[業业]者|家[長长]|[網网]民)$/u.test(
      name,
    ) ||
    /(?:[們们倆俩]|民眾|民众|群眾|群众|觀眾|观众|眾人|众人|夫婦|夫妇|夫妻|兄弟|姊妹|姐妹)$/u.test(name) ||
    /(?:[2-9\d兩两二三四五六七八九十百千萬万餘余多幾几數数]|各)\s?[名位個个]$/u.test(before) ||
    /(?:\d*[02-9]|\d1|[兩两二三四五六七八九十百千幾几數数多])\s?[多餘余]?[名位個个]\p{Script=Han}{1,8}$/u.test(
      name,
    );
  return {
    ...subject,
    ...(isNew.test(name) || isCounted.test(before) || isKind.test(name) ? { indefinite: true as const } : {}),
    ...(several ? { plural: true } : {}),
    ...(!several && chineseWoman.test(name) ? { gender: 'female' as const } : {}),
    ...(!several && chineseMan.test(name) ? { gender: 'male' as const } : {}),
  };
}

/** 高虹安委任律師, 部長莊翠雲的幕僚: somebody who belongs to who is named, as offsets in the clause. */
export function relatedTo(clause: string): Subject | null {
  if (
    !/律師|律师|[親亲人屬属子女夫妻媽妈爸太婆公母爺爷奶婿婦妇孀生叔伯父舅姨姑學学傅理書书機机哥弟姊姐妹友居事僚室隊队部的]/u.test(
      clause,
    )
  )
    return null;
  for (const { start, end, kind } of candidatesOf(clause)) {
    const relation =
      kind === 'person' && (related.exec(clause.slice(end)) ?? placedBy.exec(clause.slice(end)))?.[0];
    if (
      !relation ||
      (end - start < 3 &&
        clause[end] === '的' &&
        !isFullName(clause, { start, end }) &&
        !/^.(?:某|[男女嫌婦妇翁])$/u.test(clause.slice(start, end)))
    )
      continue;
    const name = clause.slice(start, end + relation.length);
    return {
      kind: chineseOrganisationEnd.test(relation) ? 'organisation' : 'role',
      name,
      role: null,
      start,
      end: start + name.length,
    };
  }
  return null;
}

const related =
  /^(?:\p{Script=Han}(?=的))?的?(?:(?:委任|辯護|代理|代表)?律師|(?:(?:委任|辩护|代理|代表)|(?<=的))律师|(?:辯護|辩护|代理|經紀|经纪|發言|发言)人|母親|母亲|父親|父亲|媽媽|妈妈|爸爸|妻子|丈夫|兒子|儿子|女兒|女儿|哥哥|弟弟|姊姊|姐姐|妹妹|家屬|家属|家人|友人|朋友|鄰居|邻居|同事|幕僚|辦公室|办公室|團隊|团队|競選總部|竞选总部|競選團隊|竞选团队|(?<=的)(?:太太|先生|老婆|老公|父母|[爺爷]{2}|奶奶|祖[父母]|外[公婆祖]|[孫孙][子女]|女婿|媳[婦妇]|[遺遗][孀屬属]|未婚[夫妻]|[男女]友|前[夫妻]|姊夫|姐夫|叔叔|伯父|舅舅|阿姨|姑姑|[姪侄][子女]|同[學学]|室友|[隊队]友|[師师][傅父]|助理|秘[書书]|司[機机]))(?!(?![到在前來来趕赶向對对坐站今昨])[\p{Script=Han}]{2,3}(?:[說说表]|$))(?=[握拉拿跟與与帶带告今到在前來来站坐趕赶接聽听得從从近事上下抱看紅红哽含忍不被受也則则還还卻却又都向對对昨隨随回表說说坦透認认強强指反澄笑私]|$)/u;

/** 陳志明就讀學校的工作人員: somebody of where the one who is named is to be found. */
const placedBy = new RegExp(
  `^(?:所在|所屬|所属|任職|任职|就讀|就读|居住|入住|租住|任教|就職|就职|就診|就诊|投宿|打工|工作|服務|服务)(?:的)?\\p{Script=Han}{1,8}的\\p{Script=Han}{0,8}${chineseRoles.source}`,
  'u',
);

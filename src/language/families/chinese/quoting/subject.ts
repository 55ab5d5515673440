// Reads the subject of a Chinese verb of saying: the person, organisation or pronoun in the words before it.

import { elided, nobody, pronoun, type Subject } from '../../../quoting.ts';
import type { Zone } from '../../east-asian/frame.ts';
import {
  chineseAnaphor,
  chineseDemonstrative,
  chineseMan,
  chineseOrganisationEnd,
  chinesePronoun,
  chineseRoleEnd,
  chineseWoman,
} from '../people.ts';
import { givenCharacters } from '../surnames.ts';
import { adverbialLead, connectives, isAdverbial, isTold } from './adverbials.ts';
import { foreignName, japaneseNameEnd, weakNameEnd } from './foreign-names.ts';
import { fullNameEnd, isFullName } from './han-names.ts';
import { bestName, candidatesOf } from './names.ts';
import { isWord } from './places.ts';
import { withRole } from './role.ts';
import { unnamedEnd } from './unnamed.ts';

/**
 * The subject in the words before a verb of saying, within its sentence; the clause nearest to the verb goes first.
 * @returns null where those words name something that does not speak
 */
export function chineseSubject(zone: Zone): Subject | null {
  const clauses = clausesOf(zone.text).slice(-4).reverse();
  let written = false;
  let standIn: Subject | null = null;
  let anaphor: Subject | null = null;
  for (const { text, start } of clauses) {
    const subject = subjectOfClause(text, zone.start + start);
    // 研究員郭品妤長期觀察書店，她指出: the pronoun's noun is in the same sentence.
    if (subject?.kind === 'pronoun') standIn ??= subject;
    else if (subject?.kind === 'nobody') anaphor ??= subject;
    else if (subject && anaphor) return isMeant(anaphor, subject) ? subject : nobody;
    else if (subject && standIn === null) return subject;
    else if (subject?.kind === 'person') return { ...subject, gender: subject.gender ?? standIn?.gender };
    // 忽然有人跑來，向記者說, 有觀眾看完後說: nobody in particular, and not who stands before.
    if (!subject && (/^.{0,4}有(?:人|些人)/u.test(text) || /有\s*$/u.test(zone.text.slice(0, start))))
      return null;
    // 主持人问她为什么不休息，海岚想了想说: somebody who could not be read, and not who stands before.
    if (!subject && !isTold(text) && beginsBare(text)) return null;
    written ||= !isAdverbial(text);
  }
  return anaphor ? nobody : (standIn ?? (written ? null : elided));
}

/** 台灣鯨豚協會公布…，該協會說: the body of the same sentence. */
const isMeant = (anaphor: Subject, { kind, name }: Subject): boolean =>
  kind === 'organisation' &&
  /^[該该這这那]/u.test(anaphor.name) &&
  name.endsWith(anaphor.name.replace(/^[該该這这那][家間间所個个]?/u, ''));

const writer = /[（(][^（）()]{0,30}(?:[記记]者|[編编][譯译]|通[訊讯][員员]|[攝摄])[^（）()]{0,30}[）)]/gu;

export function clausesOf(written: string): { text: string; start: number }[] {
  const clauses: { text: string; start: number }[] = [];
  // Of 聯盟「看守溪流」批評 the name in marks is the subject.
  // （記者王雨蕭）: who wrote it.
  const zone = written
    .replace(writer, (whole) => '，'.repeat(whole.length))
    .replace(/[「」『』“”]/g, '\u3000');
  for (const match of zone.matchAll(/[^，,；;、。！？!?：:]+(?:、[^，,；;、。！？!?：:]+)*/gu)) {
    let text = match[0];
    let start = match.index;
    for (let strip = leading(text); strip > 0; strip = leading(text)) {
      text = text.slice(strip);
      start += strip;
    }
    if (text.trim()) clauses.push({ text, start });
  }
  return clauses;
}

const leading = (text: string): number =>
  connectives.exec(text)?.[0].length ?? (/^\s+/.exec(text)?.[0].length || 0);

export function subjectOfClause(clause: string, offset: number): Subject | null {
  const written = chinesePronoun.exec(clause)?.[0];
  if (written !== undefined) return pronounOf(written, offset);
  if (adverbialLead.test(clause) || isTold(clause)) return null;
  // 陳怡君聽林文雄說過: whom she heard.
  const heard =
    /^\p{Script=Han}{1,12}?(?:[聽听][過过到見见]?(?=(?![了完著着聞闻說说取])\p{Script=Han}{2,12}$)|(?:[記记]得|想起)(?=[他她]))/u.exec(
      clause,
    )?.[0];
  if (heard) return subjectOfClause(clause.slice(heard.length), offset + heard.length);
  const called = /\u3000([^\u3000]{2,12})\u3000\s*$/u.exec(clause);
  if (called && chineseOrganisationEnd.test(clause.slice(0, called.index))) {
    const start = offset + called.index + 1;
    const name = called[1]!;
    return { kind: 'organisation', name, role: null, start, end: start + name.length };
  }
  // 网友“山里的风”留言道
  const lead = called ? clause.slice(0, called.index).trim() : '';
  if (called && lead.length >= 2 && lead.length <= 8 && chineseRoleEnd.test(lead)) {
    const start = offset + called.index + 1;
    return { kind: 'person', name: called[1]!, role: lead, start, end: start + called[1]!.length };
  }
  // 對方則說: whoever is on the other side.
  const other = /^(?:對方|对方|雙方|双方)(?!的)/u.exec(clause)?.[0];
  if (other) return { ...nobody, name: other };
  // 「…」口號聲中: what is heard, and nobody.
  if (/[聲声]中$/u.test(clause)) return null;
  const belongs = relatedTo(clause);
  if (belongs) return { ...belongs, start: offset + belongs.start, end: offset + belongs.end };
  const name = bestName(clause);
  // 又謝過兩位任老師: of several who are told of together, none is who speaks.
  if (name?.kind === 'person' && /[兩两三四五幾几數数各][位名個个]$/u.test(clause.slice(0, name.start)))
    return null;
  if (name) return withRole(clause, name, offset);
  const foreign = foreignName(clause);
  if (foreign) return withRole(clause, { ...foreign, score: 0, kind: 'person' }, offset);
  const end = unnamedEnd(clause);
  if (end === 0) {
    // 吳孟璇只淡淡回了一句: nothing but a name can begin so.
    const full = fullNameEnd(clause) || japaneseNameEnd(clause);
    if (full === 0) return bareName(clause, offset) ?? weakName(clause, offset);
    return withRole(clause, { start: 0, end: full, score: 0, kind: 'person' }, offset);
  }
  const demonstrative = chineseDemonstrative.exec(clause)?.[0].length ?? 0;
  const text = clause.slice(0, end);
  // 有人說: nobody in particular.
  if (
    /^(?:(?:也?有)?(?:人|的人|些人)|一人|大家|人[們们]|(?:不少|[許许]多|很多|眾多|众多|所有|[沒没]有|每[個个]|任何)人|外界)$/u.test(
      text,
    )
  )
    return null;
  const organisation = chineseOrganisationEnd.test(text);
  // 該公司: a body that was named before. 記者致電公司: who asks, and not the body.
  if (organisation && chineseAnaphor.test(text)) return { ...nobody, name: text };
  if (organisation && /^(?:本[報报刊台社])?[記记]者/u.test(text)) return null;
  // 該平台客服人員: not of the platform was told who they are.
  if (/^[該该](?![名位個个])/u.test(text) && !organisation && text.length > 4)
    return { kind: 'role', name: text, role: null, start: offset, end: offset + end };
  // 該會員: somebody who was told of, whether named or not.
  if (/^[該该]/u.test(text) && !organisation && !isPlainOffice(text.slice(demonstrative)))
    return { ...nobody, name: text };
  // 這位工程師 is someone named before; where nobody was, the words themselves say who it is.
  if (demonstrative > 0 && !organisation)
    return isPlainOffice(text.slice(demonstrative))
      ? {
          kind: 'role',
          name: text.slice(demonstrative),
          role: null,
          start: offset + demonstrative,
          end: offset + end,
        }
      : { ...pronoun, name: text.slice(demonstrative), plural: false, start: offset, end: offset + end };
  const start = text.lastIndexOf('\u3000', end - 2) + 1;
  const found: Subject = {
    kind: organisation ? 'organisation' : 'role',
    name: text.slice(start).trim(),
    role: null,
    start: offset + start,
    end: offset + end,
  };
  return organisation ? found : described(found, clause.slice(0, start));
}

/** 這名法官: what somebody is, and nobody who is something else. Of 這位元老 it is not told. */
const isPlainOffice = (name: string): boolean =>
  /^(?:法官|檢察官|检察官|律師|律师|醫師|医师|醫生|医生|護士|护士|護理師|护理师|[員民]警|警[員员官]|民警|老師|老师|教師|教师|學生|学生|司機|司机|教練|教练|球員|球员|店[長长主]|老闆|老板|校[長长]|院[長长]|市[長长]|議員|议员|立委|教授|工程師|工程师|導演|导演|演員|演员|歌手|作家|農民|农民|村民|鄰居|邻居|住戶|住户|員工|员工|工人|志工|志愿者|發言人|发言人|負責人|负责人|主管|官員|官员|母親|母亲|父親|父亲|媽媽|妈妈|爸爸|[中]?常委)$/u.test(
    name,
  );

/** A description, with what its words show: a woman or a man, one or several. @param before the words before it */
export function described(subject: Subject, before: string): Subject {
  const { name } = subject;
  const several =
    /^像|[這这][樣样]的/u.test(name) ||
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
    ...(several ? { plural: true } : {}),
    ...(!several && chineseWoman.test(name) ? { gender: 'female' as const } : {}),
    ...(!several && chineseMan.test(name) ? { gender: 'male' as const } : {}),
  };
}

/** 高虹安委任律師, 部長莊翠雲的幕僚: somebody who belongs to who is named, as offsets in the clause. */
function relatedTo(clause: string): Subject | null {
  if (!/律師|律师|[親亲人屬属子女夫妻媽妈爸哥弟姊姐妹友居事僚室隊队部]/u.test(clause)) return null;
  for (const { start, end, kind } of candidatesOf(clause)) {
    const relation = kind === 'person' && related.exec(clause.slice(end))?.[0];
    if (!relation || (end - start < 3 && clause[end] === '的' && !isFullName(clause, { start, end })))
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
  /^的?(?:(?:委任|辯護|辩护|代理)(?:律師|律师)|(?:辯護|辩护|代理|經紀|经纪|發言|发言)人|母親|母亲|父親|父亲|媽媽|妈妈|爸爸|妻子|丈夫|兒子|儿子|女兒|女儿|哥哥|弟弟|姊姊|姐姐|妹妹|家屬|家属|家人|友人|朋友|鄰居|邻居|同事|幕僚|辦公室|办公室|團隊|团队|競選總部|竞选总部|競選團隊|竞选团队)(?![\p{Script=Han}]{2,3}(?:[說说表]|$))(?=[也則则還还卻却又都在向對对昨今隨随回表說说坦透告認认強强指反澄笑私]|$)/u;

/** 米蘭說: two characters alone may be a given name, where the article has it elsewhere. */
export function bareName(clause: string, offset: number): Subject | null {
  const name = clause.trimEnd();
  return /^\p{Script=Han}{2,3}$/u.test(name) && [...name.slice(-2)].every((char) => givenCharacters.has(char))
    ? { kind: 'person', name, role: null, start: offset, end: offset + name.length, weak: true }
    : null;
}

function weakName(clause: string, offset: number): Subject | null {
  const end = weakNameEnd(clause);
  const name = clause.slice(0, end);
  return end > 0 ? { kind: 'person', name, role: null, start: offset, end: offset + end, weak: true } : null;
}

const pronounOf = (written: string, offset: number): Subject => ({
  ...pronoun,
  start: offset,
  end: offset + written.length,
  ...(/[們们倆俩哋]/u.test(written) ? { plural: true } : {}),
  ...(written.startsWith('她')
    ? { gender: 'female' as const }
    : written.startsWith('他')
      ? { gender: 'male' as const }
      : {}),
});

const beginsBare = (clause: string): boolean => {
  const name = /^\p{Script=Han}{2}(?=[想笑哭嘆叹聽听低搖摇點点站坐走接望看])/u.exec(clause)?.[0];
  return name !== undefined && bareName(name, 0) !== null && !isWord(name);
};

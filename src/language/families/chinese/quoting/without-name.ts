// Who begins a Chinese clause and is told without a name: a body, what somebody is, or a word that points back to either.
import { nobody, pronoun, type Subject } from '../../../quoting.ts';
import { chineseAnaphor, chineseDemonstrative, chineseOrganisationEnd, chineseRoleEnd } from '../people.ts';
import { bodyBefore, isBareFirm } from './anaphors.ts';
import { described, isPlainOffice, nobodySaid } from './described.ts';
import { isWord } from './places.ts';
import { firmEnd } from './unnamed.ts';

/** @param end of whoever begins the clause */
export function withoutName(clause: string, end: number, offset: number): Subject | null {
  const text = clause.slice(0, end);
  // 有人說: nobody in particular.
  if (nobodySaid.test(text)) return null;
  // 前者則說: whoever that is.
  if (/^(?:[前後后]者|[兩两]者)/u.test(text)) return { ...nobody, name: text };
  // 店員vs.顧客說: either of them.
  if (/vs\.?/iu.test(text)) return { ...nobody, name: text };
  const organisation = chineseOrganisationEnd.test(text) || end === firmEnd(clause);
  // 他團隊, 她所屬的公司: whose it is, the article tells elsewhere.
  if (organisation && /^[他她佢]/u.test(text)) return { ...nobody, name: text };
  // 該公司: a body that was named before. 記者致電公司: who asks, and not the body.
  if (organisation && (chineseAnaphor.test(text) || isBareFirm(text))) return bodyBefore(text, offset);
  if (organisation && /^(?:本[報报刊台社])?[記记]者/u.test(text)) return null;
  if (!organisation && chineseDemonstrative.test(text)) return pointedTo(text, offset);
  const start = text.lastIndexOf('\u3000', end - 2) + 1;
  const told = text.slice(start).trim();
  // 石坑里一位業者: somebody, and no body.
  const isBody = organisation && !/[一某][位名個个](?=.)/u.test(told);
  const found: Subject = {
    kind: isBody ? 'organisation' : 'role',
    name: told,
    role: null,
    start: offset + start,
    end: offset + end,
  };
  if (organisation) return found;
  // 坤叔憶述: what neighbours call somebody by the last character of their name.
  return calledBy.test(found.name) && !isWord(found.name)
    ? { ...described(found, clause.slice(0, start)), kind: 'person' }
    : described(found, clause.slice(0, start));
}

/** 這位工程師, 該會員: what somebody is, behind a word that points. */
function pointedTo(text: string, offset: number): Subject {
  const end = offset + text.length;
  // 該平台客服人員: not of the platform was told who they are.
  const isOffice = officeOfBody.test(text) && chineseRoleEnd.test(text.slice(2));
  const isOfOne = /^[該该](?![名位個个])/u.test(text) && (text.length > 4 || isOffice);
  // 這家企業的負責人
  if (isOfOne || /^[這这那][家間间所座個个]\p{Script=Han}{2,8}的/u.test(text))
    return { kind: 'role', name: text, role: null, start: offset, end };
  const name = text.replace(chineseDemonstrative, '');
  if (isPlainOffice(name)) return { kind: 'role', name, role: null, start: end - name.length, end };
  // 該會員: one of those who were told of, whether named or not; 該人士 is whoever was told of last.
  if (/^[該该]/u.test(text) && !isAnyone.test(text)) return { ...nobody, name: text };
  // 這位工程師 is someone named before; where nobody was, the words themselves say who it is.
  const isOther = /^那/u.test(text) || tellsMore(name);
  return { ...pronoun, ...shownBy(name), ...(isOther ? { isOther } : {}), start: offset, end };
}

/** 該局人員, 該校老師 */
const officeOfBody =
  /^[該该][店校院局會会所廠厂社館馆處处部署隊队行台臺站司園园村鎮镇縣县市區区組组]\p{Script=Han}{2}$/u;

const isAnyone = /(?:人士|人[員员]|[男女]子|官[員员]|[專专]家|[學学]者|主管|[職职][員员])$/u;

const calledBy = /^[^大老阿小姑家表堂二三四叔伯的男女][叔伯哥姐姨嬸婶嫂]$/u;

/** 這位2007年出生的姑娘: what the words tell besides may be of another one than whom the sentence before is about. */
const tellsMore = (name: string): boolean =>
  /.{3}的(?:姑娘|[男女]?孩子?|女生|男生|少年|少女|青年|年[輕轻]人|小[將将夥伙]子?|新[人秀]|老人|[男女]子|球[員员星]|[選选]手|[隊队][員员]|[母父][親亲]|[媽妈爸][媽妈爸]|[學学][生者]|[創创][業业辦办]者|[獲获][獎奖勝胜]者)$/u.test(
    name,
  );

/** 這名女孩: called so, one, and a woman or a man. */
function shownBy(name: string): Pick<Subject, 'name' | 'plural' | 'gender'> {
  const { gender } = described({ kind: 'role', name, role: null, start: 0, end: 0 }, '');
  return { name, plural: false, ...(gender ? { gender } : {}) };
}

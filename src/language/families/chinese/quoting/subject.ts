// Reads the subject of a Chinese verb of saying: the person, organisation or pronoun in the words before it.

import { elided, nobody, type Subject } from '../../../quoting.ts';
import type { Zone } from '../../east-asian/frame.ts';
import { chinesePronoun } from '../people.ts';
import { adverbialLead, askedEnd, isAdverbial, isTold } from './adverbials.ts';
import { anaphorEnd, bodyBefore } from './anaphors.ts';
import { apposed } from './apposed.ts';
import { addressee, rememberedIn, whoIsAsked } from './asked.ts';
import {
  bareName,
  beginsBare,
  bringsOne,
  called,
  isBareWord,
  meantBy,
  namedElsewhere,
  pronounOf,
  surnameAlone,
  weakName,
} from './bare-subjects.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { countryEnd } from './countries.ts';
import { relatedTo } from './described.ts';
import { addressedName, foreignName, japaneseNameEnd } from './foreign-names.ts';
import { fullNameEnd } from './han-names.ts';
import { together } from './joint.ts';
import { nameInMarks } from './marked-names.ts';
import { bestName } from './names.ts';
import { isWord, meanwhile } from './places.ts';
import { behindRelative } from './relative.ts';
import { withRole } from './role.ts';
import {
  askers,
  asksFor,
  newBefore,
  overWhom,
  takesPart,
  towardWhom,
  undergone,
  whenBehind,
} from './toward.ts';
import { announced, firmKindEnd, unnamedEnd } from './unnamed.ts';
import { beginsWithSomebody, bringsIn, everybody, namesUnread } from './unread.ts';
import { withoutName } from './without-name.ts';
import { isWork } from './works.ts';

/** 抱住(陳怡君): what is done to whoever stands right before the verb of saying. */
const doesTo =
  /(?<=^[^，,。：:「」“”的]{2,20})(?:抱[住著着]|[擁拥]抱|拉[住著着]|走近|靠近|[攔拦][下住]|[扶摟搂][著着]|[叫圍围]住)(?=\p{Script=Han}{2,4}$)/u;

/**
 * The subject in the words before a verb of saying, within its sentence; the clause nearest to the verb goes first.
 * @returns null where those words name something that does not speak
 */
export function chineseSubject(zone: Zone): Subject | null {
  // 一名鄰居抱住陳怡君說: whom somebody does something to says nothing.
  const deed = doesTo.exec(zone.text);
  if (deed) return chineseSubject({ ...zone, text: zone.text.slice(0, deed.index) });
  const clauses = [...clausesOf(zone.text)].slice(-4).reverse();
  // 王大明不滿，因為李小華說: who begins the clause of the reason, which 她 may mean anybody by.
  const reason = because.exec(clauses[0]?.text ?? '')?.[0] ?? '';
  if (reason !== '') {
    const giver = subjectOfClause(
      clauses[0]!.text.slice(reason.length),
      zone.start + clauses[0]!.start + reason.length,
    );
    if (giver && clauses.length > 1) return giver.kind === 'pronoun' ? nobody : giver;
  }
  let written = false;
  let standIn: Subject | null = null;
  let anaphor: Subject | null = null;
  let isAsked = false;
  for (const clause of clauses) {
    const { text, start } = clause;
    // 根據《早報》的報導，她說: a paper is not whom a pronoun means.
    if (standIn && clause.isSource) continue;
    const spoken = whoBegins(clause, zone.start);
    // 記者張大維問及前景，他說: whoever asks does not answer.
    if (standIn && spoken?.kind === 'person' && asksFor(text)) {
      isAsked = true;
      continue;
    }
    // 在給林志明的電郵中，她說: to whom somebody writes is another.
    if (standIn && writtenTo.test(text)) {
      isAsked = true;
      continue;
    }
    // 記者問王大明橋是否安全，他說: whoever is asked does.
    const asked = standIn ? whoIsAsked(text, zone.start + start, anySubject) : null;
    if (asked) return asked;
    // 記者向里長查證，他說: he is whom it was said to.
    const subject: Subject | null =
      standIn && !spoken ? addressee(text, zone.start + start, anySubject) : spoken;
    // 這對夫婦反駁他的說法，稱: several who could not be read.
    if (
      (!subject || subject.kind === 'pronoun') &&
      /^[這这那][對对兩两幾几些群批]\p{Script=Han}{2}/u.test(text)
    )
      return { ...nobody };
    // 研究員郭品妤長期觀察書店，她指出: the pronoun's noun is in the same sentence.
    if (subject?.kind === 'nobody' || subject?.called) anaphor ??= subject;
    else if (subject?.kind === 'pronoun') standIn ??= subject;
    else if (subject && anaphor) return isMeant(anaphor, subject) ? subject : nobody;
    else if (subject && standIn === null)
      return apposed(subject, clause, clauses, zone.start, subjectOfClause);
    else if (subject?.kind === 'person') return meantBy(standIn, subject, text);
    // 旁聽的女業主未能釋懷，她說: nobody whom a sentence before tells of.
    else if (subject?.kind === 'role' && standIn?.name === '' && isSame(subject, standIn, text))
      return subject;
    // 白髮蒼蒼的父親拍拍他的肩, 陳情民眾拍桌: somebody else than whom the sentence is about.
    if (!subject && start === clauses[0]!.start && bringsIn.test(text)) return nobody;
    // 忽然有人跑來，向記者說, 有觀眾看完後說: nobody in particular, and not who stands before.
    if (
      !subject &&
      (/^.{0,4}有(?:人|些人)/u.test(text) ||
        (standIn === null && everybody.test(text)) ||
        bringsOne(zone.text.slice(0, start), text))
    )
      return null;
    // 主持人问她为什么不休息，海岚想了想说: somebody who could not be read, and not who stands before.
    if (!subject && !isTold(text) && (beginsBare(text) || announced.test(text))) return null;
    // 研究員某某在研報中: somebody whose name could not be read.
    if (!subject && start === clauses[0]!.start && namesUnread(text)) return null;
    // 他回到家，伊醬說: whoever that is, and not who stands before.
    if (!subject && standIn === null && start === clauses[0]!.start && isBareWord(text)) {
      written = true;
      break;
    }
    // 女業主一夜未眠，她說: somebody stands there, and she is nobody whom a sentence before tells of.
    if (!subject && standIn?.gender && !isAdverbial(text) && beginsWithSomebody(text)) return null;
    written ||= !isAdverbial(text);
  }
  if (anaphor) return anaphor.called ? anaphor : nobody;
  if (standIn) return isAsked ? nobody : standIn;
  const [nearest, ...others] = clauses;
  const isAlone =
    isBareWord(nearest?.text ?? '') ||
    others.every(({ text }) => isAdverbial(text) || adverbialLead.test(text));
  return written ? (nearest && isAlone ? namedElsewhere(nearest, zone.start) : null) : elided;
}

const writtenTo =
  /^在?[^，]{0,6}(?:[寫写]?[給给]|致)[^，]{2,14}的[^，]{0,8}(?:信|函|件|[電电][郵邮]|[簡简短][訊讯]|[訊讯信]息|留言|[報报]告|文)[中裡里上]?$/u;

const because = /^[只就]?因[為为]/u;

/** Whether a pronoun means whom the clause before it is about. */
const isSame = ({ gender, plural }: Subject, pronoun: Subject, clause: string): boolean =>
  !plural && gender !== undefined && gender === pronoun.gender && !/[他她]/u.test(clause);

/** 台灣鯨豚協會公布…，該協會說: the body of the same sentence. */
const isMeant = ({ called }: Subject, { kind, name }: Subject): boolean =>
  kind === 'organisation' && called?.test(name) === true;

/** What `subjectOfClause` found: a clause is asked about for each quotation near it, and for its paragraph. */
const known = new Map<string, Subject | null>();
const mostKnown = 1000;
const longestKnown = 60;

export function subjectOfClause(clause: string, offset: number): Subject | null {
  let found = known.get(clause);
  if (found === undefined) {
    found = readSubject(clause);
    if (known.size >= mostKnown) known.clear();
    if (clause.length <= longestKnown) known.set(clause, found);
  }
  // Of nobody it is not told where they stand.
  return found && found.end > 0
    ? { ...found, start: found.start + offset, end: found.end + offset }
    : found && { ...found };
}

function readSubject(clause: string): Subject | null {
  if (isWork(clause)) return { ...nobody };
  const subject = anySubject(clause, 0);
  // 美國副總統哈里斯敗給川普: of two foreign names none was read.
  if (!subject) return namedIn(clause.slice(0, overWhom(clause, clause.length) || undergone(clause)));
  if (subject.end === 0) return subject;
  const toward = towardWhom(clause, subject.start);
  if (toward > 0) {
    const lead = clause.slice(0, toward);
    return askers.test(lead) ? null : anySubject(lead, 0);
  }
  // 外長甲在與外長乙通電話時, 工會聲援司機王小明: whom the clause is about, where it names them.
  for (const end of [
    whenBehind(clause),
    undergone(clause),
    overWhom(clause, subject.start),
    subject.kind === 'person' ? newBefore(clause, subject.start) : 0,
  ]) {
    if (end === 0 || end > subject.start) continue;
    const doer = namedIn(clause.slice(0, end));
    if (doer) return withoutMeasure(doer);
    if (takesPart(clause.slice(end))) return { ...nobody };
  }
  return together(clause, subject, anySubject) ?? subject;
}

/** Whom a clause is about: of 有背包客說 somebody of whom nothing was said yet. @param offset of what it is a clause of */
export function whoBegins({ text, start, isNew }: Clause, offset: number): Subject | null {
  const subject = subjectOfClause(text, offset + start);
  return subject?.kind === 'role' && isNew ? { ...subject, indefinite: true } : subject;
}

/** Whom the first clause of a sentence is about that is about somebody: 2009年，任守義調來. */
export function topicOf(sentence: string, at: number): Subject | null {
  for (const clause of clausesOf(sentence)) {
    const subject = whoBegins(clause, at);
    if (subject) return subject;
  }
  return null;
}

/** 位鄰居: of 有位鄰居 what they are. */
function withoutMeasure(subject: Subject): Subject {
  if (subject.kind !== 'role' || !/^[名位個个]\p{Script=Han}{2}/u.test(subject.name)) return subject;
  return { ...subject, name: subject.name.slice(1), start: subject.start + 1 };
}

/** Somebody whom the words before a verb name, or that they are: 日本外相岩屋毅. */
function namedIn(lead: string): Subject | null {
  if (lead === '') return null;
  const subject = anySubject(lead, 0);
  if (subject && subject.kind !== 'nobody' && subject.kind !== 'elided') return subject;
  return null;
}

function anySubject(clause: string, offset: number): Subject | null {
  const written = chinesePronoun.exec(clause)?.[0];
  if (written !== undefined) return pronounOf(written, offset);
  // 去年抽筋棄賽的她，: what is told of her before the pronoun.
  const after = pronounAtEnd.exec(clause);
  if (after) return pronounOf(after[0], offset + after.index);
  const anaphor = anaphorEnd(clause);
  if (anaphor > 0) return bodyBefore(clause.slice(0, anaphor), offset);
  const answered = askedEnd(clause);
  if (answered > 0) return subjectOfClause(clause.slice(answered), offset + answered);
  if (adverbialLead.test(clause) || isTold(clause) || isNotThem.test(clause)) return null;
  // 鄧在大律師余詠欣主問下: who asks does not answer.
  const asked = /^(.+?)在[^，,]{2,16}[問问訊讯]下$/u.exec(clause)?.[1];
  if (asked) return subjectOfClause(asked, offset);
  // 陳怡君聽林文雄說過: whom she heard.
  const heard =
    /^\p{Script=Han}{1,12}?(?:(?<![旁收打傾倾監监試试])[聽听](?:[過过到見见]|[完了罷](?=\p{Script=Han}{2,4}$))?(?=(?![了完著着聞闻說说取])\p{Script=Han}{2,12}$)|(?:[記记]得|想起)(?=[他她]))/u.exec(
      clause,
    )?.[0];
  if (heard)
    return (
      subjectOfClause(clause.slice(heard.length), offset + heard.length) ??
      (/[到過过見见]$/u.test(heard) ? { ...nobody } : null)
    );
  const remembered = rememberedIn(clause, offset, subjectOfClause);
  if (remembered) return remembered;
  const marked = nameInMarks(clause, offset);
  if (marked) return marked;
  // 彭博引述消息人士指出: who is cited without a name, and not who cites them.
  const cites = /^.{2,10}?(?:引述|援引|引用|[轉转]引)(?=.{2})/u.exec(clause)?.[0].length ?? 0;
  const cited = cites > 0 ? subjectOfClause(clause.slice(cites), offset + cites) : null;
  if (
    cited?.kind === 'role' &&
    cited.start === offset + cites &&
    !/^的?(?:[說说]法|意[見见]|看法|[話话]|研究|[數数][據据字]|[觀观][點点]|[報报]告)/u.test(
      clause.slice(cited.end - offset),
    )
  )
    return cited;
  // 對方則說: whoever is on the other side.
  const other = /^(?:對方|对方|雙方|双方)(?!的)/u.exec(clause)?.[0];
  if (other) return { ...nobody, name: other };
  // 「…」口號聲中: what is heard, and nobody.
  if (/[聲声]中$/u.test(clause)) return null;
  // 經專家討論: through whom it comes.
  const via = /^[經经](?:[過过由])?(?=\p{Script=Han}{2})/u.exec(clause)?.[0].length ?? 0;
  if (via > 0 && !isWord(clause.slice(0, 2)) && unnamedEnd(clause.slice(via)) > 0)
    return subjectOfClause(clause.slice(via), offset + via);
  const belongs = relatedTo(clause);
  if (belongs) return { ...belongs, start: offset + belongs.start, end: offset + belongs.end };
  const country = countryEnd(clause);
  if (country > 0)
    return {
      kind: 'organisation',
      name: clause.slice(0, country),
      role: null,
      start: offset,
      end: offset + country,
    };
  // 諾蘭先生說: whom the article names in full, or nobody else.
  const addressed = addressedName(clause);
  if (addressed) return called(addressed, offset);
  const name = bestName(clause);
  const bearer = name && behindRelative(clause, name.end, offset);
  if (bearer) return bearer;
  // 又謝過兩位任老師: of several who are told of together, none is who speaks.
  if (name?.kind === 'person' && /[兩两三四五幾几數数各][位名個个]$/u.test(clause.slice(0, name.start)))
    return null;
  if (name) return withRole(clause, name, offset);
  // 黃亦向追訪記者: the surname alone, and no part of whom it is said to.
  const also = clause[1] === '亦' ? surnameAlone(clause, offset) : null;
  if (also) return also;
  const foreign = foreignName(clause);
  if (foreign) return withRole(clause, { ...foreign, score: 0, kind: 'person' }, offset);
  // 代號「阿寬」的成員: what stands behind marks goes on with them.
  if (/^的(?!士)/u.test(clause)) {
    const behind = chineseSubject({ text: clause.slice(1), start: offset + 1 });
    return behind?.weak ? null : behind;
  }
  // 鄧啟賢離場後向記者說: nothing but a name can stand so.
  const whole = fullNameEnd(clause);
  if (whole > 0 && meanwhile.test(clause.slice(whole).replace(/(?<=[後后時时])[向對对].*$/u, '')))
    return withRole(clause, { start: 0, end: whole, score: 0, kind: 'person' }, offset);
  // 羅森是球隊的前任老闆: who that is, or else what they are.
  const [, whoIs = '', is = ''] = equals.exec(clause) ?? [];
  if (is !== '') {
    const from = whoIs.length + is.length;
    return anySubject(whoIs, offset) ?? anySubject(clause.slice(from), offset + from);
  }
  const kindOfFirm = firmKindEnd(clause);
  if (kindOfFirm > 0) return anySubject(clause.slice(kindOfFirm), offset + kindOfFirm);
  const end = unnamedEnd(clause);
  if (end === 0) {
    // 吳孟璇只淡淡回了一句: nothing but a name can begin so.
    const full = fullNameEnd(clause) || japaneseNameEnd(clause);
    if (full === 0)
      return bareName(clause, offset) ?? weakName(clause, offset) ?? surnameAlone(clause, offset);
    return withRole(clause, { start: 0, end: full, score: 0, kind: 'person' }, offset);
  }
  return withoutName(clause, end, offset);
}

/** 不是方文達，而是: of whom it is told that they are not meant. */
const isNotThem = /^(?:[並并]?不是|[並并]非)(?=\p{Script=Han}{2,12}$)/u;

const equals =
  /^(\p{Script=Han}{2,6}?)((?:[曾原本也便就正都]|一直)?是)(?![否非次日以因不])(?=\p{Script=Han}{3})/u;

const pronounAtEnd = /(?<=\p{Script=Han}{2}的)[他她](?=\s*$)/u;

// Reads the subject of a Chinese verb of saying: the person, organisation or pronoun in the words before it.

import { elided, pronoun, type Subject } from '../../../quoting.ts';
import type { Zone } from '../../east-asian/frame.ts';
import {
  chineseDemonstrative,
  chineseHonorific,
  chineseOrganisationEnd,
  chinesePronoun,
  chineseRoleEnd,
  chineseSomebody,
} from '../people.ts';
import { givenCharacters } from '../surnames.ts';
import { foreignName, japaneseNameEnd } from './foreign-names.ts';
import {
  bestName,
  type Candidate,
  candidatesOf,
  endsSubject,
  fullNameEnd,
  isFullName,
  isWord,
  titleAt,
} from './names.ts';

const connectives =
  /^(?:對此|对此|不過|不过|但是|但|而且|而|然而|此外|另外|同時|同时|隨後|随后|最後|最后|其中|至於|至于|接著|接着|後來|后来|因此|所以|昨[日天晚]|今[日天晨]|前天|(?:[去今前明]年|上月|本月)(?:[春夏秋冬][天季]|聖誕|圣诞|春節|春节|[年月]?[初底])?|日前|近日|當時|当时|當天|当天|稍早|事後|事后|會後|会后|\d{1,2}月\d{1,2}日|\d{1,2}日|(?:週|周|星期)[一二三四五六日]|上週|上周|本週|本周|根據|根据|據|据|正如|如同|就連|連|曾任|擔任|担任|由|像是|例如|有(?=[^。]{2})|(?:現年|现年|年僅|年仅|年近)?\s?[\d一二三四五六七八九十]{1,3}\s?[歲岁]的)/;

/** 一名日本觀光客: someone without a name is announced. */
const announced =
  /^(?:一名|一位|一個|一个|有位|有名|某位|某名|[兩两三四五六幾几數数多][名位]|[這这那該该][名位])/;

/**
 * The subject in the words before a verb of saying, within its sentence; the clause nearest to the verb goes first.
 * @returns null where those words name something that does not speak
 */
export function chineseSubject(zone: Zone): Subject | null {
  const clauses = clausesOf(zone.text).slice(-4).reverse();
  let written = false;
  let standIn: Subject | null = null;
  for (const { text, start } of clauses) {
    const subject = subjectOfClause(text, zone.start + start);
    // 研究員郭品妤長期觀察書店，她指出: the pronoun's noun is in the same sentence.
    if (subject?.kind === 'pronoun') standIn ??= subject;
    else if (subject && (standIn === null || subject.kind === 'person')) return subject;
    // 忽然有人跑來，向記者說: nobody in particular, and not who stands before.
    if (!subject && /^.{0,4}有(?:人|些人)/u.test(text)) return null;
    // 主持人问她为什么不休息，海岚想了想说: somebody who could not be read, and not who stands before.
    if (!subject && !isTold(text) && beginsBare(text)) return null;
    written ||= !isAdverbial(text);
  }
  return standIn ?? (written ? null : elided);
}

function clausesOf(written: string): { text: string; start: number }[] {
  const clauses: { text: string; start: number }[] = [];
  // Of 聯盟「看守溪流」批評 the name in marks is the subject.
  const zone = written.replace(/[「」『』“”]/g, '\u3000');
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

function subjectOfClause(clause: string, offset: number): Subject | null {
  const written = chinesePronoun.exec(clause)?.[0];
  if (written !== undefined) return pronounOf(written, offset);
  if (adverbialLead.test(clause) || isTold(clause)) return null;
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
  // 「…」口號聲中: what is heard, and nobody.
  if (/[聲声]中$/u.test(clause)) return null;
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
    if (full === 0) return bareName(clause, offset);
    return withRole(clause, { start: 0, end: full, score: 0, kind: 'person' }, offset);
  }
  const demonstrative = chineseDemonstrative.exec(clause)?.[0].length ?? 0;
  const text = clause.slice(0, end);
  // 有人說: nobody in particular.
  if (/^(?:也?有)?(?:人|的人|些人)$/.test(text)) return null;
  const organisation = chineseOrganisationEnd.test(text);
  // 該平台客服人員: not of the platform was told who they are.
  if (/^[該该](?![名位個个])/u.test(text) && !organisation && text.length > 4)
    return { kind: 'role', name: text, role: null, start: offset, end: offset + end };
  // 這位工程師 is someone named before; where nobody was, the words themselves say who it is.
  if (demonstrative > 0 && !organisation)
    return { ...pronoun, name: text.slice(demonstrative), start: offset, end: offset + end };
  const start = text.lastIndexOf('\u3000', end - 2) + 1;
  return {
    kind: organisation ? 'organisation' : 'role',
    name: text.slice(start).trim(),
    role: null,
    start: offset + start,
    end: offset + end,
  };
}

/** 米蘭說: two characters alone may be a given name, where the article has it elsewhere. */
function bareName(clause: string, offset: number): Subject | null {
  const name = clause.trimEnd();
  return /^\p{Script=Han}{2,3}$/u.test(name) && [...name.slice(-2)].every((char) => givenCharacters.has(char))
    ? { kind: 'person', name, role: null, start: offset, end: offset + name.length, weak: true }
    : null;
}

const adverbialLead =
  /^(?:說到|说到|談到|谈到|提到|講到|讲到|問到|问到|談起|谈起|說起|说起|提起|講起|讲起|被問|被问|面對|面对|針對|针对|對於|对于|回[憶忆顧顾]起?)/u;

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

/** Two characters before a verb are as likely who speaks (攤商說) as how (又說). */
const shortAdverb =
  /^(?:又|也|還|还|再|並|并|便|就|則|则|更|仍|曾|已|卻|却|只|都|才|接著|接着|隨後|随后|同時|同时|最後|最后|後來|后来|於是|于是|因此|所以|但是|不過|不过|近日|日前|當時|当时|事後|事后|會後|会后|昨日|昨天|今日|今天|當天|当天|隔天|稍後|稍后|另外|此外|其中|例如|甚至|並且|并且|而且|笑|苦笑|直|坦|也曾|曾經|曾经|反覆|反复|一再|再次|多次|公開|公开|忍不住|不禁|不忘|特別|特别|強烈|强烈|主動|主动|只好|只能|[^\p{Script=Han}]*)$/u;

/** 向記者, 對在場的家屬: whom it is said to, and nobody who says it. 向華強 is somebody. */
const isTold = (clause: string): boolean =>
  /^(?:對|对|跟|朝)(?![於于此]).{2,14}$/u.test(clause) ||
  (/^向.{2,14}$/u.test(clause) && (clause.length > 4 || chineseRoleEnd.test(clause)));

/** 笑著, 語氣堅定地, 受訪時: words about the manner or the moment of speaking, not about who speaks. */
const isAdverbial = (clause: string): boolean =>
  !announced.test(clause) &&
  (isTold(clause) ||
    /(?:[著着地時时後后中]|進一步|进一步|再次|接受.{0,12}[訪访問问])$/u.test(clause) ||
    /^(?:談到|谈到|提到|被問|被问|面對|面对|針對|针对|對於|对于|回[憶忆顧顾]|說到|说到|在|當)/.test(clause) ||
    shortAdverb.test(clause));

function withRole(clause: string, name: Candidate, offset: number): Subject {
  const text = clause.slice(name.start, name.end);
  const subject = { name: text, start: offset + name.start, end: offset + name.end };
  if (name.kind === 'organisation') return { ...subject, kind: 'organisation', role: null };
  let role = roleBefore(clause.slice(Math.max(0, name.start - 60), name.start));
  const title = titleAt(clause, name.end);
  if (title && !chineseHonorific.test(title))
    role = role === null ? title : chineseRoleEnd.test(role) ? role : `${role}${title}`;
  return { ...subject, kind: 'person', role: role !== null && chineseRoleEnd.test(role) ? role : null };
}

/** The role in the words before a name: what follows the last 的, unless that is not a role by itself. */
function roleBefore(before: string): string | null {
  // 「半畝書店」老闆: the role is the article's own words, which the marks part.
  const text =
    before
      .split(/[\u3000（()）—─]/)
      .findLast((part) => part.trim() !== '')
      ?.trim() ?? '';
  if (text === '') return null;
  const afterParticle = text.slice(text.lastIndexOf('的') + 1).trim();
  const role = afterParticle.replace(
    /^.*(?:一名|一位|一個|一个|有位|這位|这位|名叫|叫做|就是|正是|作為|作为|身為|身为)|^.*[是叫](?=[^是叫]{2})|^(?:該|该)(?:院|校|局|會|会|處|处|所|社|館|馆|店|廠|厂|公司|中心|單位|单位)?|^(?:就連|連|在(?!野)|由|被(?!告|害)|跟|請|请|讓|让|替)/u,
    '',
  );
  return role.length >= 2 && role.length <= 24 ? role : null;
}

/** 教育局發布通報: who speaks ends before it. */
const tells = /(?:發布|发布|發表|发表|通報|通报|公告|回應|回应|回覆|回复|受訪|受访|告訴|告诉|轉述|转述)/u;

/** Words that end like a role and are none. */
const noRole =
  /(?:審理|审理|管理|處理|处理|整理|辦理|办理|修理|合理|心理|物理|原理|道理|地理|生理|推理|受理|(?:把|的|[着著揮挥伸握拍舉举牽牵雙双])手|代表作|作家代表)$/u;

/** 拍著胸脯, 笑呵呵地: how it is said, between the speaker and the verb. */
const manner = /^(?:\p{Script=Han}[著着]\p{Script=Han}{0,4}|\p{Script=Han}{2,4}地)$/u;

/** 母親住院前…: kin need no more than their word. */
const kin =
  /^(?:母親|母亲|父親|父亲|媽媽|妈妈|爸爸|妻子|丈夫|太太|女兒|女儿|兒子|儿子|奶奶|爺爺|爷爷|外婆|外公|哥哥|姊姊|姐姐|弟弟|妹妹)(?!的|們|们|節|节)/u;

/** Where the organisation or role that begins a clause ends; 0 where it names none. */
function unnamedEnd(clause: string): number {
  let fallback = 0;
  for (let end = Math.min(clause.length, 22); end >= 2; end--) {
    const text = clause.slice(0, end);
    if (text.includes('的') && text.length > 16) continue;
    // 李在明在記者會: where somebody is, is no part of a body's name.
    if (
      end > 6 &&
      chineseOrganisationEnd.test(text) &&
      /\p{Script=Han}在/u.test(text) &&
      !text.includes('的')
    )
      continue;
    if (!chineseOrganisationEnd.test(text) && !chineseRoleEnd.test(text)) continue;
    // 母親, of which 母 is a part; 審理, which is nobody.
    if (
      noRole.test(text) ||
      tells.test(text) ||
      (end < clause.length && isWord(clause.slice(end - 1, end + 1)))
    )
      continue;
    if (endsSubject(clause, end) || manner.test(clause.slice(end))) return end;
    if (announced.test(clause) && !isWord(clause.slice(end - 1, end + 1))) fallback ||= end;
  }
  return fallback || (kin.exec(clause)?.[0].length ?? 0);
}

const beginsBare = (clause: string): boolean => {
  const name = /^\p{Script=Han}{2}(?=[想笑哭嘆叹聽听低搖摇點点站坐走接望看])/u.exec(clause)?.[0];
  return name !== undefined && bareName(name, 0) !== null && !isWord(name);
};

const bareSubject =
  /(?<=^|[。！？\n」”])\p{Script=Han}{2,3}(?=[把聽听低抬搖摇點点笑哭嘆叹站坐走接拿望看指沒没也在從从正又還还忽突])/gu;

/** Everybody whom a text names, and those without a name whom its sentences are about. */
export function chinesePeople(text: string): Subject[] {
  const found: Subject[] = [];
  for (const { text: clause, start } of clausesOf(text)) {
    const best = new Map<number, Candidate>();
    for (const candidate of candidatesOf(clause)) {
      const other = best.get(candidate.start);
      if (candidate.kind === 'person' && (!other || candidate.score > other.score))
        best.set(candidate.start, candidate);
    }
    for (const candidate of best.values()) {
      const led = chineseRoleEnd.test(clause.slice(Math.max(0, candidate.start - 6), candidate.start));
      const addressed = titleAt(clause, candidate.start + 1) !== null && candidate.end - candidate.start <= 3;
      if (
        candidate.score >= (led || addressed ? 2.7 : candidate.end - candidate.start > 2 ? 3.1 : 3.9) ||
        isFullName(clause, candidate)
      )
        found.push(withRole(clause, candidate, start));
    }
  }
  const free = (start: number, end: number): boolean =>
    !found.some((one) => one.start - (one.role?.length ?? 0) - 1 < end && start < one.end);
  for (const sentence of text.matchAll(/(?<=^|[。！？\n])[^。！？\n「」“”]{4,}/gu)) {
    const [clause] = clausesOf(sentence[0].slice(0, 40));
    const subject = clause && subjectOfClause(clause.text, sentence.index + clause.start);
    if (subject?.kind === 'role' && free(subject.start, subject.end)) found.push(subject);
  }
  // 雨桐聽了低下頭。: somebody who could not be read, so that the next pronoun may be theirs.
  for (const match of text.matchAll(bareSubject)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (bareName(match[0], start) && free(start, end))
      found.push({ kind: 'role', name: match[0], role: null, start, end, weak: true });
  }
  // 帶頭敲鍋子的阿嬤嗓子已經啞了
  for (const match of text.matchAll(chineseSomebody)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (free(start, end) && !isFollowedByName(text, end))
      found.push({ kind: 'role', name: match[0], role: null, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 女兒馮凱晴: what somebody is, before the name. */
const isFollowedByName = (text: string, at: number): boolean => {
  const start = text[at] === '的' ? at + 1 : at;
  return isFullName(text, { start, end: start + 3 });
};

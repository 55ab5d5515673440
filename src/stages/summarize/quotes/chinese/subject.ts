// Reads the subject of a Chinese verb of saying: the person, organisation or pronoun in the words before it.
// Names are told by surnames and by what stands on both sides of them; there is no model and no list of people.

import { isHan } from '../../../../domain/text/characters.ts';
import {
  chineseDemonstrative,
  chineseHonorific,
  chineseOrganisationEnd,
  chinesePronoun,
  chineseRoleEnd,
  chineseTitlesAfter,
  latinOrganisation,
} from '../../../../domain/text/roles.ts';
import { alternatives, speechVerbsOf } from '../../../../domain/text/speech-verbs.ts';
import { chineseCompoundSurnames, chineseSurnames, notNames } from '../../../../domain/text/surnames.ts';
import { elided, pronoun, type Subject } from '../subject.ts';

/** What may follow a subject: adverbs, prepositions and time words, told by their first character. */
const afterSubject = new Set(
  '也則则還还又更並并就再曾已均都卻却便才即亦仍特一進进笑語语昨今日隨随當当事受接在向對对於于同從从透通以用早晚近最週周上本會会自強强首先後后回坦直解批呼預预指認认補补說说私公多首主親亲抱嘆叹笑苦點点搖摇告一也(（,，、:： 　'.split(
    '',
  ),
);
/** Characters that hardly ever stand in a given name. */
const notInName = new Set(
  '的了在是說说和與与及或並并也都就還还又再將将會会能要不沒没有這这那個个我你他她們们於于為为被把讓让從从向對对之所者們其過过出來来去到時时後后則则卻却已曾昨今日月年受接只很多少'.split(
    '',
  ),
);
const connectives =
  /^(?:對此|对此|不過|不过|但是|但|而且|而|然而|此外|另外|同時|同时|隨後|随后|最後|最后|其中|至於|至于|接著|接着|後來|后来|因此|所以|昨[日天晚]|今[日天晨]|前天|日前|近日|當時|当时|當天|当天|稍早|事後|事后|會後|会后|\d{1,2}月\d{1,2}日|\d{1,2}日|(?:週|周|星期)[一二三四五六日]|上週|上周|本週|本周|根據|根据|據|据|正如|如同|就連|連|曾任|擔任|担任|由|像是|例如|有(?=[^。]{2}))/;
const titleAfter = new RegExp(`(?:${chineseTitlesAfter})`, 'y');
const latinName =
  /[A-ZÀ-Þ][\p{Script=Latin}'’-]*\.?(?:[ ‧·](?:(?:de|da|del|van|von|der|den|bin|al|el|la|le|du|di|dos) )*[A-ZÀ-Þ][\p{Script=Latin}'’-]*\.?){0,4}/uy;
const dotted =
  /[\p{Script=Han}\p{Script=Latin}.]{1,14}(?:[‧·・•][\p{Script=Han}\p{Script=Latin}.]{1,10}){1,3}/u;
const verbOfSaying = new RegExp(alternatives(speechVerbsOf('zh').said), 'y');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What `isWord` found: the same pairs come up again and again. */
const words = new Map<string, boolean>();

interface Candidate {
  start: number;
  end: number;
  score: number;
  kind: 'person' | 'organisation';
}

/**
 * The subject in the words before a verb of saying, within its sentence; the clause nearest to the verb goes first.
 * @returns null where those words name something that does not speak
 */
export function chineseSubject(zone: string): Subject | null {
  const clauses = clausesOf(zone).slice(-4).reverse();
  let written = false;
  let standIn: Subject | null = null;
  for (const { text, start } of clauses) {
    const subject = subjectOfClause(text, start);
    // 研究員郭品妤長期觀察書店，她指出: the pronoun's noun is in the same sentence.
    if (subject?.kind === 'pronoun') standIn ??= subject;
    else if (subject && (standIn === null || subject.kind === 'person')) return subject;
    written ||= !isAdverbial(text);
  }
  return standIn ?? (written ? null : elided);
}

function clausesOf(zone: string): { text: string; start: number }[] {
  const clauses: { text: string; start: number }[] = [];
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
  if (chinesePronoun.test(clause)) return pronoun;
  const name = bestName(clause);
  if (name) return withRole(clause, name, offset);
  const end = unnamedEnd(clause);
  if (end === 0) {
    // 吳孟璇只淡淡回了一句: nothing but a name can begin so.
    const [full] = nameEnds(clause, 0);
    if (full !== 3 || isWord(clause.slice(2, 4)) || isWord(clause.slice(0, 2)) || clause[3] === '的')
      return null;
    return withRole(clause, { start: 0, end: full, score: 0, kind: 'person' }, offset);
  }
  const demonstrative = chineseDemonstrative.exec(clause)?.[0].length ?? 0;
  const text = clause.slice(0, end);
  const organisation = chineseOrganisationEnd.test(text);
  // 這位工程師 is someone named before; where nobody was, the words themselves say who it is.
  if (demonstrative > 0 && !organisation) return { ...pronoun, name: text.slice(demonstrative) };
  return {
    kind: organisation ? 'organisation' : 'role',
    name: text,
    role: null,
    start: offset,
    end: offset + end,
  };
}

/** 笑著, 語氣堅定地, 受訪時: words about the manner or the moment of speaking, not about who speaks. */
const isAdverbial = (clause: string): boolean =>
  /(?:[著着地時时後后中]|進一步|进一步|再次|接受.{0,12}[訪访問问])$/u.test(clause) ||
  /^(?:談到|谈到|提到|被問|被问|面對|面对|針對|针对|對於|对于|回[憶忆顧顾]|說到|说到|在|當)/.test(clause) ||
  clause.length <= 2;

function bestName(clause: string): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidatesOf(clause)) if (!best || candidate.score > best.score) best = candidate;
  return best && best.score >= 2.2 ? best : null;
}

function candidatesOf(clause: string): Candidate[] {
  const found: Candidate[] = [];
  const joined = dotted.exec(clause);
  if (joined && /\p{Script=Han}/u.test(joined[0])) {
    const cut = roleLength(joined[0].split(/[‧·・•]/, 1)[0]!);
    const end = joined.index + lengthOfDotted(joined[0]);
    found.push({ start: joined.index + cut, end, score: 6, kind: 'person' });
  }
  for (let at = 0; at < clause.length; at++) {
    const code = clause.charCodeAt(at);
    if (isHan(code)) {
      for (const end of nameEnds(clause, at)) {
        const score = leftScore(clause, at) + rightScore(clause, at, end) - at * 0.02;
        found.push({ start: at, end, score, kind: 'person' });
      }
    } else {
      latinName.lastIndex = at;
      const match = latinName.exec(clause);
      if (!match) continue;
      found.push(latinCandidate(clause, at, match[0]));
      at += match[0].length - 1;
    }
  }
  return found;
}

/** The last piece of 勞倫斯‧桑默斯 runs on into 警告, 昨日, 在 … where no blank tells. */
function lengthOfDotted(run: string): number {
  const last = Math.max(...['‧', '·', '・', '•'].map((dot) => run.lastIndexOf(dot)));
  for (let at = last + 2; at < run.length; at++) {
    if (afterSubject.has(run[at]!) || titled(run, at) || saysAt(run, at)) return at;
  }
  return run.length;
}

function latinCandidate(clause: string, at: number, name: string): Candidate {
  const organisation = !/[ ‧·]/.test(name) || latinOrganisation.test(name);
  const end = at + name.length;
  const adjacent =
    end === clause.length ||
    !isHan(clause.charCodeAt(end)) ||
    afterSubject.has(clause[end]!) ||
    (!organisation && titled(clause, end));
  if (!organisation && at > 0 && chineseRoleEnd.test(clause.slice(Math.max(0, at - 8), at).trimEnd()))
    return { start: at, end, score: 5, kind: 'person' };
  const left = at === 0 || chineseRoleEnd.test(clause.slice(Math.max(0, at - 8), at).trimEnd());
  // Two capitalised words before a verb are a name; one is a company unless a role leads to it.
  if (organisation && at > 0 && left && chineseRoleEnd.test(clause.slice(Math.max(0, at - 8), at).trimEnd()))
    return { start: at, end, score: adjacent ? 5 : 3, kind: 'person' };
  return {
    start: at,
    end,
    score: (adjacent ? 2 : 1) + (left ? 2 : organisation ? -2 : 0.5) - at * 0.02,
    kind: organisation ? 'organisation' : 'person',
  };
}

/** Where a Han name that begins here may end: a surname and one or two characters. */
function nameEnds(clause: string, at: number): number[] {
  if (isNickname(clause.slice(at, at + 2))) return [at + 2];
  const surname = chineseCompoundSurnames.has(clause.slice(at, at + 2))
    ? 2
    : chineseSurnames.has(clause[at]!)
      ? 1
      : 0;
  // 官方, 業者: the character before belongs to it.
  if (surname > 0 && at > 0 && isWord(clause.slice(at - 1, at + 1))) return [];
  if (surname === 0 || notNames.has(clause.slice(at, at + 2)) || notNames.has(clause.slice(at, at + 3)))
    return [];
  const ends: number[] = [];
  for (const given of [2, 1]) {
    const end = at + surname + given;
    const name = clause.slice(at + surname, end);
    if (name.length < given || [...name].some((char) => notInName.has(char) || !isHan(char.charCodeAt(0))))
      continue;
    ends.push(end);
  }
  titleAfter.lastIndex = at + surname;
  // 李教授, 王先生: a surname and what it is called by.
  if (titleAfter.test(clause) && titleAfter.lastIndex - at <= 6) ends.push(titleAfter.lastIndex);
  return ends;
}

/** 小林, 老陳, 阿雄: how people who know each other call one another. */
const isNickname = (name: string): boolean =>
  /^[小老阿]/.test(name) &&
  chineseSurnames.has(name[1] ?? '') &&
  !/^(?:小[白龍龙康雪麥麦米金花孫孙包車车溫温馬马方夏高項]|老[馬马湯汤龍龙花家房白]|阿[里富拉聯联]\S?)$/.test(
    name,
  );

function leftScore(clause: string, at: number): number {
  if (at === 0) return 2;
  const before = clause.slice(Math.max(0, at - 6), at);
  if (chineseRoleEnd.test(before)) return 3;
  if (/[^\p{Script=Han}]$/u.test(before)) return 1.5;
  if (chineseOrganisationEnd.test(before)) return 1.5;
  return /[與与和及跟的]$/.test(before) ? 0.5 : 0;
}

function rightScore(clause: string, at: number, end: number): number {
  const name = clause.slice(at, end);
  const surnameAndTitle = name.length > 1 && chineseTitle.test(name.slice(1));
  const full = surnameAndTitle ? 1 : name.length >= 3 ? 0.3 : 0;
  const led = at > 0 && chineseRoleEnd.test(clause.slice(Math.max(0, at - 6), at));
  if (!led && !surnameAndTitle && chineseOrganisationEnd.test(name)) return -3;
  if (!led && !surnameAndTitle && !isNickname(name) && isWord(name)) return -2;
  if (end === clause.length || saysAt(clause, end)) return 2 + full;
  if (titled(clause, end)) return 2.2 + full;
  if (clause[end] === '的') return -2;
  if (afterSubject.has(clause[end]!)) return 1.5 + full;
  if (surnameAndTitle) return 2;
  // 研究員郭品妤長期…: the role tells that a name begins, the words after it where it ends.
  return led && !isWord(clause.slice(end - 1, end + 1)) ? 0.2 + full : -3;
}

const chineseTitle = new RegExp(`^(?:${chineseTitlesAfter})$`);

function saysAt(clause: string, at: number): boolean {
  verbOfSaying.lastIndex = at;
  return verbOfSaying.test(clause);
}

const titled = (clause: string, at: number): boolean => {
  titleAfter.lastIndex = at;
  return titleAfter.test(clause);
};

/** Whether ICU's dictionary knows the two characters as a word, as it does not know names. */
function isWord(name: string): boolean {
  if (name.length !== 2) return false;
  let known = words.get(name);
  if (known === undefined) {
    const [first] = segmenter.segment(name);
    known = first?.segment === name;
    if (words.size < 20_000) words.set(name, known);
  }
  return known;
}

/** How many characters at the start of a run are a role: 經濟學家約瑟夫 → 4. */
function roleLength(run: string): number {
  for (let length = run.length - 2; length > 1; length--)
    if (chineseRoleEnd.test(run.slice(0, length))) return length;
  return 0;
}

function withRole(clause: string, name: Candidate, offset: number): Subject {
  const text = clause.slice(name.start, name.end);
  const subject = { name: text, start: offset + name.start, end: offset + name.end };
  if (name.kind === 'organisation') return { ...subject, kind: 'organisation', role: null };
  let role = roleBefore(clause.slice(Math.max(0, name.start - 60), name.start));
  titleAfter.lastIndex = name.end;
  const title = titleAfter.exec(clause)?.[0];
  if (title && !chineseHonorific.test(title))
    role = role === null ? title : chineseRoleEnd.test(role) ? role : `${role}${title}`;
  return { ...subject, kind: 'person', role: role !== null && chineseRoleEnd.test(role) ? role : null };
}

/** The role in the words before a name: what follows the last 的, unless that is not a role by itself. */
function roleBefore(before: string): string | null {
  const text = before.trim().replace(/[「」『』“”（(]/g, '');
  if (text === '') return null;
  const afterParticle = text.slice(text.lastIndexOf('的') + 1).trim();
  const role = afterParticle.replace(
    /^.*(?:一名|一位|一個|一个|有位|這位|这位|名叫|叫做)|^(?:該|该)(?:院|校|局|會|会|處|处|所|社|館|馆|店|廠|厂|公司|中心|單位|单位)?|^(?:就連|連)/u,
    '',
  );
  return role.length >= 2 && role.length <= 24 ? role : null;
}

/** Where the organisation or role that begins a clause ends; 0 where it names none. */
function unnamedEnd(clause: string): number {
  for (let end = Math.min(clause.length, 22); end >= 2; end--) {
    if (end < clause.length && !afterSubject.has(clause[end]!) && !saysAt(clause, end)) continue;
    const text = clause.slice(0, end);
    if (text.includes('的') && text.length > 16) continue;
    if (chineseOrganisationEnd.test(text) || chineseRoleEnd.test(text)) return end;
  }
  return 0;
}

/** People written with a role before or a title after their name, anywhere in a text. */
export function chinesePeople(text: string): Subject[] {
  const found: Subject[] = [];
  for (const { text: clause, start } of clausesOf(text)) {
    for (const candidate of candidatesOf(clause)) {
      if (candidate.kind !== 'person') continue;
      const led = chineseRoleEnd.test(clause.slice(Math.max(0, candidate.start - 6), candidate.start));
      if (candidate.score >= (led ? 3 : 3.9)) found.push(withRole(clause, candidate, start));
    }
  }
  return found;
}

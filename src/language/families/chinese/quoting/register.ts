// Everybody whom a Chinese text names or describes. Leaves nobody out whom a pronoun could mean.
import type { Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { foreignNames } from '../foreign.ts';
import { chineseRoleEnd, chineseShortTitle, chineseSomebody } from '../people.ts';
import { chineseSurnames, transliteration } from '../surnames.ts';
import { bareName } from './bare-subjects.ts';
import { isNickname } from './callings.ts';
import type { Candidate } from './candidate.ts';
import { clausesOf } from './clauses.ts';
import { described } from './described.ts';
import { isFullName } from './han-names.ts';
import { candidatesOf } from './names.ts';
import { isWord, titleAt } from './places.ts';
import { withRole } from './role.ts';
import { whoBegins } from './subject.ts';

const bareSubject =
  /(?<=^|[。！？\n」”])\p{Script=Han}{2,3}(?=[把聽听低抬搖摇點点笑哭嘆叹站坐走接拿望看指沒没也在從从正又還还忽突])/gu;

/** 下課鐘響, 隔天早上: no more than when something happened. */
const isMoment = (clause: string): boolean =>
  /^(?!.*[他她我你])\p{Script=Han}{0,5}(?:[響响]|[結结]束|[後后時时前天日年月晚早夜午晨]|[早晚]上|散[場场會会]|[放下][課课班學学工])[了]?$/u.test(
    clause,
  );

/** Whether a candidate is surely somebody, wherever it stands. */
function isTold(
  clause: string,
  candidate: Candidate,
  { led, addressed }: { led: boolean; addressed: boolean },
): boolean {
  const { start, end, score } = candidate;
  const name = clause.slice(start, end);
  const isShort = name.length === 2 && chineseShortTitle.test(name[1]!);
  const needed = led || addressed || isShort ? 2.7 : name.length > 2 ? 3.1 : 3.9;
  return (
    score >= needed ||
    isFullName(clause, candidate) ||
    foreignNames.has(name) ||
    // 經銷商老秦的倉庫: he, though the clause is about his store.
    (led && isNickname(name)) ||
    // 葉女士的女兒: she as well as her daughter.
    (addressed && name.length === 3 && clause[end] === '的')
  );
}

/** Everybody whom a text names, and those without a name whom its sentences are about. */
export function chinesePeople(text: string): Subject[] {
  const found: Subject[] = [];
  for (const { text: clause, start, isSource } of clausesOf(text)) {
    // 據記者張大維報導，他說: not who reports it.
    if (isSource) continue;
    const best = new Map<number, Candidate>();
    for (const candidate of candidatesOf(clause)) {
      const other = best.get(candidate.start);
      if (candidate.kind === 'person' && (!other || candidate.score > other.score))
        best.set(candidate.start, candidate);
    }
    for (const candidate of best.values()) {
      const led = chineseRoleEnd.test(clause.slice(Math.max(0, candidate.start - 6), candidate.start));
      const addressed = titleAt(clause, candidate.start + 1) !== null && candidate.end - candidate.start <= 3;
      if (isTold(clause, candidate, { led, addressed })) found.push(withRole(clause, candidate, start));
    }
  }
  const free = (start: number, end: number): boolean =>
    !found.some((one) => one.start - (one.role?.length ?? 0) - 1 < end && start < one.end);
  for (const sentence of matchesOf(text, /(?<=^|[。！？\n])[^。！？\n「」“”]{4,}/gu)) {
    const [clause, second] = clausesOf(sentence[0].slice(0, 40));
    const at = (one: typeof clause) => one && !one.isSource && whoBegins(one, sentence.index);
    // 下課鐘響，教授走到最後一排
    const subject = at(clause) || (isMoment(clause?.text ?? '') && at(second)) || null;
    // 立陶宛總統瑙塞達: whom nothing but the subject's place shows.
    if (
      subject?.kind === 'person' &&
      (isForeign(subject) || lettered.test(subject.name)) &&
      free(subject.start, subject.end)
    )
      found.push(subject);
    if (subject?.kind !== 'role') continue;
    const head = subject.start + subject.name.lastIndexOf('的') + 1;
    if (free(head, subject.end)) found.push(subject);
  }
  // 雨桐聽了低下頭。: somebody who could not be read, so that the next pronoun may be theirs.
  for (const match of matchesOf(text, bareSubject)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (bareName(match[0], start) && free(start, end))
      found.push({ kind: 'role', name: match[0], role: null, start, end, weak: true });
  }
  // 警方救出一名陳姓女子: wherever they stand.
  for (const { 0: run, index: start } of matchesOf(
    text.includes('姓') ? text : '',
    /\p{Script=Han}姓\p{Script=Han}{2,4}/gu,
  )) {
    const length = [4, 5, 6].find((end) => end <= run.length && chineseRoleEnd.test(run.slice(0, end)));
    if (length && chineseSurnames.has(run[0]!) && free(start, start + length))
      found.push(
        described({ kind: 'role', name: run.slice(0, length), role: null, start, end: start + length }, ''),
      );
  }
  // 帶頭敲鍋子的阿嬤嗓子已經啞了
  for (const match of matchesOf(text, chineseSomebody)) {
    const name = match[0]
      .replace(/^.*被(?![告害])(?=.{2})/u, '')
      .replace(/^(?:[對对][於于]?|向|把|被|讓|让|[與与]|和|在|由|[給给]|是|[據据問问找請请])(?=.{2})/u, '');
    const end = match.index + match[0].length;
    const start = end - name.length;
    // 她苦笑著對護士: no description.
    if (
      /^[他她我你您]/u.test(name) ||
      handed.test(name) ||
      /^[這这](?:[回次天]|一[次回刻])|仍|[卻却遂]|[時时](?:[還还也才就]|已)/u.test(name) ||
      (!name.includes('的') &&
        /[他她我你您對对著着把被讓让叫請请使問问向到了過过是有給给用將将去來来不沒没說说]/u.test(name))
    )
      continue;
    // 她原是一名瑜伽教練: what she is. 對於同姓的鄰居，她說: what is spoken of.
    const lead = text.slice(Math.max(0, start - 10), start);
    if (
      /[他她]\p{Script=Han}{0,3}[是為为任當当](?:了|過|过)?(?:一[名位個个])?$/u.test(lead) ||
      /(?:[對对]於|[對对]于|[關关][於于]|[針针][對对])$/u.test(lead)
    )
      continue;
    if (free(start, end) && !isFollowedByName(text, end))
      found.push(
        described({ kind: 'role', name, role: null, start, end }, text.slice(Math.max(0, start - 8), start)),
      );
  }
  // 人稱伊醬姐姐: what somebody is called, wherever that is told.
  for (const { 0: run, 1: written, index } of matchesOf(text, nicknamed)) {
    const name = written!.replace(/(?<=.{2})(?:姐姐|哥哥|阿姨|叔叔|爺爺|爷爷|奶奶|老師|老师)$/u, '');
    const start = index + run.lastIndexOf(written!);
    if (!isWord(name) && free(start, start + name.length))
      found.push({ kind: 'person', name, role: null, start, end: start + name.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

const nicknamed =
  /(?:人[稱称]|[綽绰外][號号](?:叫|是|為|为)?|藝名|艺名|[網网]名|暱[稱称]|昵[稱称]|[筆笔花]名)(?:叫|是|為|为)?[「“]?(\p{Script=Han}{2,4})(?=[，。、；」”的（(])/gu;

/** 這個進球要送給住院的爺爺: no description, and whom something is for. */
const handed =
  /^(?:[這这那][個个件份場场座]|[^的]{2,8}(?=[送獻献交]))[^的]{0,8}[送獻献交還还][給给][^的]*的/u;

/** 來自加州的 Raymond So，幫助了教授: of whom a sentence is about. */
const lettered = /^\p{Lu}[\p{Ll}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+$/u;

const isForeign = ({ name, role, weak }: Subject): boolean =>
  !weak &&
  role !== null &&
  name.length > 2 &&
  !chineseSurnames.has(name[0]!) &&
  [...name].filter((char) => transliteration.has(char)).length * 2 >= name.length;

/** 女兒馮凱晴: what somebody is, before the name. */
const isFollowedByName = (text: string, at: number): boolean => {
  const start = text[at] === '的' ? at + 1 : at;
  return isFullName(text, { start, end: start + 3 });
};

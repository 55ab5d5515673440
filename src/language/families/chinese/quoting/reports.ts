// Indirect speech in Chinese: X表示，…; X召開記者會，強調…; 據X介紹，…; 在X看來，….
import type { Report, Subject } from '../../../quoting.ts';
import { shiftedReport } from '../../../shifted.ts';
import { matchesOf } from '../../../text/matches.ts';
import { behindColon } from './behind-colon.ts';
import { fromSource } from './by-source.ts';
import { isClause } from './clause.ts';
import { reported } from './forms.ts';
import { fromOutlet, fromPaper } from './papers.ts';
import { endOf } from './report-end.ts';
import { contentOpening, reporting } from './reporting.ts';
import { behind } from './told-behind.ts';
import type { Verb } from './verbs.ts';

/** A name or a term in marks may stand in the words before the verb of saying. */
const beforeSpeech = /^(?:[^「『“"]|[「“][^「」“”，。！？]{1,10}[」”]){0,70}/u;

/** Fewer are no words that tell something, in UTF-16 units. */
const fewest = 10;
const fewestLeft = 6;
/** Before words in marks that go on with it: 科學主任指，今年入冬不算太遲，「…」. */
const fewestBeside = 8;

/** 二是工人說…: of what somebody tells one by one. */
const enumerates =
  /^\s*(?:[一二三四五六七]\s?[是、來来則则]|第?[一二三四五六七\d][、．.]|第[一二三四五六七]|其[次一二三]|再者|最[後后])/u;

/** The words do not tell who it is. */
const isUntold = ({ kind }: Subject): boolean => kind === 'pronoun' || kind === 'nobody' || kind === 'elided';

/** 業主稱，漏水已有兩年；物業公司表示，會派人維修: between semicolons each may tell what somebody else says. */
export function reports(sentence: string): Report[] {
  const starts = [0];
  for (const { index } of matchesOf(sentence, /[；;]/gu)) {
    const part = /^[^；;]*/u.exec(sentence.slice(index + 1))![0];
    if (
      !enumerates.test(part) &&
      reportsOf(part).some(({ subject }) => subject.name !== '' && !isUntold(subject))
    )
      starts.push(index + 1);
  }
  return starts.flatMap((start, i) => {
    const next = starts[i + 1];
    const part = sentence.slice(start, next && next - 1);
    return reportsOf(part).map((report) => shiftedReport(report, start));
  });
}

/** 因為歌迷的厚愛，「…」, 對於農民的損失，「…」, 在取得進展後，: one clause alone that hangs on what stands in the marks. */
const leansOn =
  /^(?:[對对至關关][於于]|[針针面][對对]|因[為为此]|由[於于]|[雖虽]然|如果|若|除了|[當当](?![前地局事時时天日年月晚初代今中下場场選选]))[^，,。；]*$|^(?:在(?!野)|自(?!己)|[從从](?![來来不未]))[^，,。；]{2,}(?:[後后前]|(?<![\d點点])[時时]|期[間间]|以[來来])$/u;

/** 應該多唱一點，他說，「…」: what leads to the words in marks behind it. */
const leadsToMarks = /(?:^|[，,])(?:[^，,]{0,14}(?:告[訴诉][他她我]?|[說说]|表示)|在[^，,]{1,12}看[來来])$/u;

function reportsOf(sentence: string): Report[] {
  const told = behind(sentence);
  if (told.length > 0) return told;
  const sourced = fromSource(sentence);
  if (sourced) return [sourced];
  const paper = fromPaper(sentence);
  if (paper) return [paper];
  const given = behindColon(sentence);
  if (given.length > 0) return given;
  const found = reporting(sentence, beforeSpeech.exec(sentence)![0], false);
  if (!found) {
    const outlet = fromOutlet(sentence);
    return outlet ? [outlet] : [];
  }
  const { verb, subject, comma, isPassive } = found;
  const start = startOf(sentence, verb, comma);
  if (sentence.length - start < (/。\s*$/u.test(sentence) ? fewest : fewestBeside)) return [];
  // 公司雖強調無礙，但現場所見並不如此: what is said against it is not theirs.
  const conceded = /[雖虽]然?\p{Script=Han}{0,3}$/u.test(sentence.slice(0, verb.start));
  const against = conceded ? sentence.slice(start).search(/[，,](?:但|惟|然而|不[過过]|[卻却])/u) : -1;
  const clauseEnd = isPassive ? /^[^，,；;。]*/u.exec(sentence.slice(start))![0].length : -1;
  const cut = against >= 0 ? against : clauseEnd;
  const whole = cut >= 0 ? start + cut : endOf(sentence, start, subject);
  const said = sentence.slice(start, whole).replace(leadsToMarks, '');
  if (said.length < fewestLeft || leansOn.test(said)) return [];
  if (
    !comma &&
    !reported.has(verb.text) &&
    !contentOpening.test(sentence.slice(verb.end)) &&
    !isClause(sentence.slice(start))
  )
    return [];
  const end = start + said.length;
  return [{ subject, start, end }, ...behindRemark(sentence, end, subject)];
}

/** 呼籲市民帶傘, 希望政府改善: without its verb a call or a wish would tell that it is so. */
const calls =
  /^(?:呼[籲吁]|[籲吁][請请求]?|敦促|促[請请]|奉?[勸劝][告說说]?|[建提倡][議议]|提醒|告[誡诫]|叮[嚀咛囑嘱]|希望|期[待盼望許许]|盼望?|[擔担][心憂忧]|[憂忧][心慮虑])$/u;

/** Behind the verb, its comma, and a second verb of the same words: 環保局駁斥，指…. */
function startOf(sentence: string, { text, start, end }: Verb, comma: boolean): number {
  if (!comma && calls.test(text)) return start;
  if (comma && advises.test(text) && !obliges.test(sentence.slice(end))) return start;
  return end + behindVerb.exec(sentence.slice(end))![0].length;
}

/** 崔凡建議，公司研究新的目錄: what should be done; 建議，公司應該… says so itself. */
const advises =
  /^(?:呼[籲吁]|[籲吁][請请求]?|敦促|促[請请]|奉?[勸劝][告說说]?|[建提倡][議议]|[叮][嚀咛囑嘱])$/u;
const obliges =
  /^[，,：:][^。；;]{0,24}?(?:[應应][該该當当]?|必[須须]|需要?|要(?![求件點点素聞闻])|可以?|不能|不要|不得|[請请]|勿|[別别]|莫|宜|最好|不妨|理[應应]|得(?![到知出])|[會会能是])/u;

const behindVerb =
  /^(?:[過过]?[，,：:](?:\s*[並并]?(?:指(?:出(?!口|[租售入]))?(?![揮挥導导標标定示數数南責责控紋纹甲考引派教出])|[稱称](?![號号呼讚赞職职霸])|[強强][調调]|[認认][為为]))?[，,：:]?)?\s*/u;

const keptBack =
  /^[，,](?:不過|不过|但|惟|然而)([^，,。；;「」未沒没並并拒不]{0,10})(?:未|[沒没]|[並并]未|拒|不)[^，,。；;「」]{2,16}[，,](?:[只僅仅]是?)?(?:表示|[強强][調调]|[堅坚][稱称持]|[聲声][稱称]|重申|回[應应]|指出?|[稱称])[，,：:]?/u;

/** 公司承認漏水，但未有透露原因，只表示會跟進: what a body says behind what it kept to itself. */
function behindRemark(sentence: string, from: number, subject: Subject): Report[] {
  const [remark, who = ''] = keptBack.exec(sentence.slice(from)) ?? [];
  if (!remark || !subject.name.endsWith(who)) return [];
  const start = from + remark.length;
  const end = endOf(sentence, start, subject);
  return end - start < fewest ? [] : [{ subject, start, end, tie: { start: subject.start, end: start } }];
}

// What Chinese papers and studies tell: 報告指出，…; 起訴書稱，…; 研究團隊發現，….
import type { Report } from '../../../quoting.ts';
import { chineseSubject } from './subject.ts';
import { verbsIn } from './verbs.ts';

/** 調查報告明確指出，…: what is written, at the beginning of a sentence, and the verb behind it. */
const told =
  /^(?:而|但|不過|不过|另外|此外|同[時时]|不[過过]|另(?:[據据具]|有)?|根?[據据](?=[^，,。]{2,14}(?:文件|[書书]|[紀记][錄录]|[檔档]案|[報报]告)(?:指出|[顯显]示)))?[，,]?([^，,。；：:「」“”\s]{0,24}?(?:起[訴诉][書书]|[檔档]案|判[決决]書?书?|裁定[書书]|[報报]告[書书]?|[論论]文|研究(?:[結结]果|成果|[數数][據据])?|[調调]查(?:[結结]果)?|通[報报]|公告|[聲声]明稿?|新[聞闻]稿|文件|[評评短]?[論论評评]?文章|[數数][據据]|[資资]料|[監监檢检][測测][結结]果|[統统][計计]|民[調调]|[問问]卷|[紀纪][錄录]|白皮[書书]|[財财][報报]|[簡简][報报]|信中|文中|[鑑鉴鑒][定][書书]|[網网]站|官[網网]))(?:[則则也還还亦又並并更曾]|最[後后]|同[時时]|明[確确]|[進进]一步|特[別别])*(?:指出|[認认][為为]|[顯显]示|[寫写]道|[強强][調调]|警告|[證证]明|[證证][實实]|表明|表示|提到|提及|指(?=[，,：:])|[發发][現现]|建[議议]|[說说]|[稱称])[說说]?[，,：:]\s*/u;

/** 警方根據監視器資料指出: somebody tells it by what is written. */
export const byMeans =
  /根[據据]|[據据依按從从在以用引就向對对把將将被看翻拿]|透過|透过|通過|通过|[說说稱称]|表示|[認认][為为]|[發发](?:(?:布|佈|表|出)(?![^的]*的)|(?=新[聞闻]稿|[聲声]明|公告|文告))|公[布佈](?![^的]*的)|出示|召[開开]|[都均皆也曾]\p{Script=Han}{2}$/u;

/** 初步調查顯示, 最新民調顯示: what is counted or found there, which is nobody's word where it is not told whose it is. */
const figures = /(?:[調调]查(?:[結结]果)?|民[調调]|[問问]卷|[統统][計计]|[財财][報报])$/u;

/** 研究團隊發現，… */
const found =
  /^(?:而|但|不過|不过)?([^，,。；：:「」“”\s]{2,20}?)(?:[則则也還还]|最近|近日|日前|意外|[進进]一步|[後后][來来])*(?:[發发][現现]|[證证]明)[，,]\s*/u;

/** 根據在海安呈交的求刑意向書，…: what is written there. */
const byDocument =
  /^(?:另|又|而|但|不過|不过)?(?:根[據据]|[據据])((?:[^，,。]{0,20}的)?([^，,。的]{1,8}(?:[訴诉决決裁意定][書书]|意向[書书]|[備备]忘[錄录]|新[聞闻]稿|[聲声]明|文件|[檔档]案|[報报]告|研究)))(?:所?(?:[載载述]|指出|[顯显]示|[說说]法))?[，,]/u;

/** Who finds what they tell, as bodies do. */
const researchers = /^.{2,}(?:研究[人]?[員员]|研究者|科[學学]家|[學学]者|[專专]家)$/u;

/** Fewer characters tell nothing. */
const shortest = 10;

/** Whatever a paper tells, or a body finds; of a person who finds something it is told what they do. */
export function fromPaper(sentence: string): Report | null {
  const written = told.exec(sentence);
  if (written) {
    const name = written[1]!;
    const start = written[0].indexOf(name);
    const paper = { kind: 'role', name, role: null, start, end: start + name.length, isThing: true } as const;
    // 警方初步調查認為: the verb.
    if (/(?:[調调]查|研究|[統统][計计])$/u.test(name) && chineseSubject({ text: name, start })) return null;
    if (byMeans.test(name)) return null;
    const whose = publisher(name, start);
    return !whose && figures.test(name) ? null : reportOf(sentence, written[0].length, whose ?? paper);
  }
  const by = byDocument.exec(sentence);
  if (by) {
    const [lead, whole, name] = by as unknown as [string, string, string];
    const start = lead.indexOf(whole);
    const at = start + whole.length - name.length;
    const paper = {
      kind: 'role',
      name,
      role: null,
      start: at,
      end: at + name.length,
      isThing: true,
    } as const;
    const whose = publisher(whole, start);
    return !whose && /(?:[報报]告|研究)$/u.test(name)
      ? null
      : reportOf(sentence, lead.length, whose ?? paper);
  }
  const finding = found.exec(sentence);
  if (!finding) return null;
  const subject = chineseSubject({ text: finding[1]!, start: finding[0].indexOf(finding[1]!) });
  const finds =
    subject?.kind === 'organisation' ||
    (subject?.kind === 'role' && researchers.test(subject.name) && !/[名位]/u.test(subject.name));
  return subject && finds ? reportOf(sentence, finding[0].length, subject) : null;
}

/** 根據路透社報導，…: what an outlet tells itself, at the beginning of a sentence. */
const byOutlet =
  /^(?:另|又|而|但)?(?:根[據据]|[據据])((?:\p{Script=Han}{0,6}《[^《》]{2,20}》|\p{Script=Han}{1,8}?(?:社|[日晚早時时週周]報|[日晚早时周]报|新[聞闻]|[財财][經经]|[電电衛卫]視台?|[电卫]视台?|央視|央视|[週周]刊)|(?:\p{Script=Han}{2,3})?[A-Z][A-Za-z]{1,12}(?:[電电][視视][台臺]?|新[聞闻])?))(?:的|[獨独]家|[今昨]?[天日]|\d+[月日]|[在於于]?(?:[禮礼]拜|星期|[週周])[一二三四五六日天])*(?:[報报][導道导]|披露)[，,]\s*/u;

/** 多家美國媒體, 港媒, 中共官媒: of 媒體 and 當地媒體 it is not told who they are. */
const press =
  '(?:[多數数幾几][家間间])(?:[^，,。；：:「」“”家的]{0,8})媒[體体]|(?:\\p{Script=Han}{2})?(?:官|[黨党]|[港台臺日韓韩美英德法俄陸陆澳印越泰新馬马星])媒';
const named =
  '(?:(?![据據依按在於于從从看讀读給给對对向由與与和受被引])\\p{Script=Han}{1,10}(?<!的)(?=《[^《》]{1,20}(?:[報报社刊網网台臺]|[雜杂][誌志]|新[聞闻]|[財财][經经]|[A-Za-z])》))?《[^《》]{2,20}》|(?:(?:\\p{Script=Han}{1,8} ?)?[A-Z][A-Za-z]{1,12} ?|\\p{Script=Han}{1,6})(?:通[訊讯]社|[日晚早時时週周]報|[日晚早时周]报|新[聞闻][網网社]?(?<!\\p{Script=Han}新[聞闻])|[電电衛卫]視台|[电卫]视台|央視|央视|[週周]刊)|(?:路透|法新|美[聯联]|共同|[韓韩][聯联]|朝中|塔斯|中[央新]|新[華华])社|(?:\\p{Script=Han}{0,2}[官黨党]媒)?(?:中新|[環环]球|新[華华浪]|人民|[澎]湃|[鳳凤]凰|[財财]新)(?:[網网]|新[聞闻])';
const inLetters =
  '(?:BBC|CNN|NBC|ABC|CBS|NHK|KBS|TVB|RTHK|AFP|CNBC|MSNBC|VOA|Reuters|Bloomberg|Politico|Axios)(?: ?(?:新[聞闻]|中文[網网]))? ?';
const date = '(?:(?:在|於|于)?(?:\\d+年)?(?:\\d+月)?\\d+[日月號号]?|[今昨][天日]|[週周][一二三四五六日])';

/** 《早報》稱，…, 中央社5日報導，…: an outlet that the sentence is about. */
const outletTells = new RegExp(
  `^(?:另|又|而|但|同[時时])?(?:(?:\\d+年)?\\d{1,2}月(?:\\d{1,2}[日號号]|[上中下]旬)?[，,]|[去前今]年|上月|本月|[今昨]天|[今昨]日|近日|日前)?((?:${press}|${inLetters}|${named})(?![的記记]))(?:${date}|也|[則则]|亦|曾|稍早|近日|日前|[獨独]家|引述?消息人?士?|一篇[^，,。]{0,6}[《「“][^《》「」“”]{2,40}[》」”]的|(?:刊[載载登發发]|[發发][布佈表])(?:的|了?(?:一篇)?(?=文章)))*(?:[報报][導道导]?中?(?:[稱称指]出?|披露|[說说])?|文章中?(?:[稱称指]出?|[說说]|披露)|[稱称]|[說说]|解[讀读]|分析|[認认][為为]|[強强][調调]|透露|指出|指|[評评][論论][稱称]?|披露|表示)[，,：:]\\s*(?![「『“"])`,
  'u',
);

/** 新華網援引朝中社13日報導，…: whose report an outlet passes on. */
const outletPasses = new RegExp(
  `^[^，,。；：:「」“”]{0,12}(?:援引|引述|引用|[轉转][載载引])((?:${named})(?![的記记]))(?:${date})*的?(?:[報报][導道导]|消息)[稱称指]?出?[，,：:]\\s*(?![「『“"])`,
  'u',
);

/** 《早報》援引經濟學家的分析，…: whom an outlet cites. */
const outletCites =
  /^[^，,。；：:「」“”]{0,8}(?:《[^《》]{2,16}》|[報报社網网台臺刊])(?:\d+[日月號号]|[今昨][天日])?(?:引述|援引|引用)([^，,。；：:「」“”《》]{2,20}?)的(?:分析|[說说]法|看法|[觀观][點点]|意[見见]|[評评](?:[論论]|估)|判[斷断]|[話话])(?:[報报][導道导])?(?:指出?|[稱称說说]|表示|[認认][為为])?[，,]\s*(?![「『“"])/u;

/** 羅伯特·陳引用琳達·格林的話說，…: whose words a person cites. */
const personCites =
  /^[^，,。；：:「」“”]{2,20}?(?<!沒有|没有|未)(?:引述|援引|引用)了?([^，,。；：:「」“”《》]{2,20}?)的[話话](?:[報报][導道导])?(?:指出?|[稱称說说]|表示)?[，,]\s*(?![「『“"])/u;

/** Of 當地新聞 and 媒體 it is not told who they are; in what somebody else says, an outlet passes on. */
export function fromOutlet(sentence: string): Report | null {
  const cited = outletCites.exec(sentence) ?? personCites.exec(sentence);
  const who = cited && chineseSubject({ text: cited[1]!, start: cited[0].lastIndexOf(cited[1]!) });
  if (who?.kind === 'person' || who?.kind === 'role') return reportOf(sentence, cited![0].length, who);
  const outlet = byOutlet.exec(sentence) ?? outletTells.exec(sentence) ?? outletPasses.exec(sentence);
  const name = outlet?.[1]?.trimEnd() ?? '';
  if (!outlet || /^(?:[本當当各外]|多(?![家間间])|有|[該该這这])/u.test(name)) return null;
  const told = sentence.slice(outlet[0].length);
  const othersSay = verbsIn(told).some(
    ({ start, end }) => /^[，,：:「“]/.test(told.slice(end)) && !isUnsaid.test(told.slice(0, start)),
  );
  if (othersSay || argues.test(told)) return null;
  const start = outlet[0].indexOf(name);
  const subject = { kind: 'organisation', name, role: null, start, end: start + name.length } as const;
  return reportOf(sentence, outlet[0].length, subject);
}

/** 尚未出面澄清，…, 獲港府告知，…: nobody in what is told says what follows. */
const isUnsaid = /(?:[未沒没無无拒不][^，,；;。]{0,10}|[獲获被][^，,；;。]{1,8})$/u;

/** 檢察長提出的論點包括，…: whose arguments an outlet tells one by one. */
const argues =
  /^[^，,。；]{2,40}的[^，,。；]{0,8}(?:[論论][點点據据]|理由|[觀观][點点]|要求|主[張张])(?:包括|如下|是|有)[，,：:]/u;

/** 審計處上月公布的報告, 消费者协会去年的报告: whose it is. */
function publisher(name: string, start: number): Report['subject'] | null {
  const [, whose] =
    /^(.{2,14}?)(?:[今昨上本去前]?[天日年月週周]?\d*[日月年]?)(?:(?:[公發发刊][布佈表]|提供|出具|所?做|完成)?的(?:一[份項项篇])?|(?=(?:通[報报]|公告|[聲声]明|新[聞闻]稿|[報报]告)$)|[發发][布佈表出]?(?=新[聞闻]稿|[聲声]明)|(?:刊[發发登載载]|[發发]表)了?(?:一篇)?(?=文章))/u.exec(
      name,
    ) ?? [];
  const subject = whose === undefined ? null : chineseSubject({ text: whose, start });
  return subject?.kind === 'organisation' && subject.end === start + whose!.length ? subject : null;
}

const reportOf = (sentence: string, start: number, subject: Report['subject']): Report | null =>
  sentence.length - start < shortest
    ? null
    : {
        subject,
        start,
        end: sentence.length,
        isInPassing: true,
        tie: { start: subject.start, end: start },
      };

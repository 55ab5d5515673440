// Where a Chinese sentence tells that somebody says what follows, and who that is: X表示，…; X召開記者會，強調…; 甲遭乙批評….
import { elided, nobody, type Subject } from '../../../quoting.ts';
import { accuses, agentIn, byWhom } from './by-whom.ts';
import { isClause } from './clause.ts';
import { countryEnd } from './countries.ts';
import { conditional, isText, negated, reported, reportedAfterComma, saidByPronoun } from './forms.ts';
import { fullNameEnd } from './han-names.ts';
import { informer, reporterTo } from './informed.ts';
import { broughtIn, opening } from './report-end.ts';
import { chineseSubject } from './subject.ts';
import { beforeVerb, opensClause, saidByName, type Verb, verbsIn } from './verbs.ts';

/** 統計過，… */
const pastComma = /^[過过][，,]/;

/** 強調不會讓他連續出賽: how what is said begins right behind its verb, where no object can stand. */
export const contentOpening =
  /^(?:自己(?!的)|[他她]們?们?[^的]|不(?!已|止)|[沒没]有?|未|[將将會会]|已[經经]?|目前|[現现]在|如果|若|只要|一旦|[雙双]方|[當当][時时]|今[年天後后]|明[年天]|去年|[從从][來来]|[並并][非未無无沒没]|[絕绝][不無无]|要(?![求件點点素聞闻旨衝冲塞人害職职])|[願愿]意|必[須须]|[應应][該该]|[準准][備备]|打算|正在)/u;

/** 提到自己感興趣的學校: a thing, which nothing is told of. */
const mentions = /^(?:[提談谈][到及]|介[紹绍]|分享|回[憶忆])/u;
const mentioned = /^自己[^，,。；是]{1,20}的[^，,。；的是有會会能]{2,12}[，,。]?\s*$/u;

/** 她強調機房採用封閉式冷卻: verbs behind which a clause stands without a comma. */
const claims =
  /^(?:指|憂慮|忧虑|強調|强调|澄清|估[計计算]|研判|預計|预计|承諾|承诺|憶述|忆述|證實|证实|解釋|解释|覺得|觉得)$/;

/** 總統預計將訪問, 總統预计15日来: what somebody is going to do, and nothing that they say. */
const plans = (verb: string, after: string): boolean =>
  /^[預预][計计]$/.test(verb) &&
  /^(?:[將将]|[會会]|[於于在]|\d{1,2}[日月號号]|[明後后][天年日]|[下本]週|[下本]周)/u.test(after);

/** 批評政府安排失當, 質疑女學生遭人殺害: verbs that take a thing as often, so that something must be told of it. */
const objections =
  /^(?:[質质]疑|批[評评]|痛批|狠批|直批|抱怨|埋怨|[認认]同|反映|[譴谴][責责]|抨[擊击]|痛斥|怒斥|直斥|[懷怀]疑|投[訴诉]|控[訴诉]|斥[責责]|指斥|指[責责]|大[罵骂]|痛[罵骂]|怒[罵骂轟轰批]|[炮砲][轟轰]|吐槽|指控)$/u;
const objected =
  /^(?![^，,。]*的\p{Script=Han}{1,4}[，,。])(?=[^，,。；]{4,})[^，,。；]{2,}(?:[不沒没未無无]|[過过][於于]|太|[會会]|[遭被]|[讓让](?!步)|失[當当職职信]|[導导]致|造成|漠[視视]|罔[顧顾]|迴避|回避|草率|缺乏|[違违][反背]|一再|只[顧顾想懂]|拖延|包庇|偏[袒頗颇]|仍(?!然?[在是])|草菅|[亂乱](?![象世局])|欺[騙瞞骗瞒])/u;

/** 指責烏克蘭把饑荒政治化, 譴責政府破壞協議: somebody, and what they did; not 指責政府的政策. */
function tellsOfAccused(verb: string, after: string): boolean {
  if (!/^(?:指[責责控]|[譴谴][責责])$/u.test(verb)) return false;
  const [clause = ''] = /^[^，,。；]*/u.exec(after) ?? [];
  if (clause.length < 8 || endsInThing.test(clause)) return false;
  return [2, 3, 4, 5, 6, 7, 8, 9, 10].some(
    (end) =>
      clause.length - end >= 4 &&
      isSomebody(clause.slice(0, end)) &&
      /^(?:(?:\p{Script=Han}{0,14}是(?!否)|把|將|将|曾|企[圖图]|[試试][圖图]|意[圖图]|蓄意|故意|[濫滥]用|破[壞坏]|[違违][反背]|[侵占]|[隱隐][瞞瞒]|偽造|伪造|[煽操][動动縱纵]|干[預预涉擾扰]|[試试]|在(?!野|任)|[對对](?![手方])|利用|[偷竊窃盜盗抄][竊窃襲袭]|支持|[資资]助|[殺杀害]|[攻襲袭][擊击]|[迫危傷伤]害|[說说撒]|[騙骗欺])|\p{Script=Han}{1,4}(?:了|[過过](?!去)|[著着]))/u.test(
        clause.slice(end),
      ),
  );
}
const endsInThing = /^(?!.*\p{Script=Han}{4}是).*的\p{Script=Han}{1,5}$/u;
const isSomebody = (text: string): boolean =>
  countryEnd(text) === text.length || chineseSubject({ text, start: 0 })?.end === text.length;

/** 稱讚老師的講解清楚、有趣: what is praised, and how it is. */
const praises = /^(?:[稱称盛大力激狂][讚赞]|[讚赞][揚扬許许賞赏])$/u;
const praised = /^[^，,。；、]{3,}(?:[很太真超最又好更]|十分|非常|相[當当]|不[錯错]|[實实]在)\p{Script=Han}/u;

/** No thing that is stressed: 強調安全的重要性; but 覺得最難的是，…. */
const claimed = /^(?![^，,。不沒没是]*的\p{Script=Han}{1,4}(?<!是)[，,。])[^，,。；]{8,}/u;

/** 又指政府不排除檢討: whoever spoke a moment before goes on. */
const goesOn = /^(?:[並并又也還还另再亦]|[並并]且|同[時时]|另外|隨後|随后)$/u;

/** 因批評政府, 被批評: why somebody is spoken of, and nobody's words. */
const becauseOf = /(?:[因遭被受為为涉將将要應应無无拒]|[由鑑鉴][於于]|只[要是]|不|[沒没]有?|未)$/u;

const describes = /^[^，,。；]{0,8}的/u;

const lastClause = /[^，,；]*$/u;

/** 記者向職員反映…的情況: what the paper asks. */
const ourReporter = /^(?:本[報报刊台社網网])?[記记]者(?:$|[和與与跟向對对在從从])/u;

const turnsOn = /^(?:批[評评]|抨[擊击]|[譴谴][責责]|[質质]疑|痛?斥|[諷讽]刺|[讚赞]揚|[稱称盛][讚赞])/u;

/** 足以使消費者相信…, 這讓專家認為…: what somebody is made to think, they do not say. */
const madeTo =
  /(?:(?<![大特天公行即假促驅驱])使(?![館馆用者命節节])|(?<![司法命號号禁條条指口責责])令(?!人)|[讓让](?![步位座球])|[致促迫]使)[^，,]{1,16}$|(?:要求|命令|促[請请]|敦促|拜[託托]|[懇恳央]求)[^，,的後后時时]{2,12}$/u;

/** 她認為「慢遊」運動鼓勵了新人: a term in marks, and what is told of it. */
const aboutTerm = /^[「“][^「」“”，。！？]{1,10}[」”](?![並并後后等一這这的之])\p{Script=Han}{4}/u;

/** 其他人則為這則廣告進行了辯護，一位女士承認…: what somebody does, and no words. */
const defends = /[為为][^，,；;]{2,16}(?:[進进]行了?|作出?了?|提出了?)?$/u;

/** 王大明在李小華表示橋很安全之後辭職: what another says while somebody does something. */
const whileOther = /[^，,；;]{2,}在(\p{Script=Han}{3,4})$/u;
const isOther = (name: string | undefined): boolean =>
  name !== undefined && fullNameEnd(name) === name.length;
const meantime = /^[^，,。；]{2,}(?:之[後后前]|[後后時时])[^，,。；]{0,12}[，,。]/u;

/** 王女士認定對方是騙子，趕忙報警: a thought that somebody acts on, and nothing that was said. */
const thinks = /^(?:[認认]定|[認认][為为]|相信|深信|[確确堅坚]信|[斷断]定|判[斷断]|[懷怀]疑|[覺觉]得)$/u;
const actedOn =
  /^[^，,。；：:]{2,20}[，,](?:於是|于是|遂|[趕赶][忙緊紧快]|[連连急]忙|立[即刻馬马]|[馬马]上|[當当][即場场下]|[隨随]即|迅速|[轉转]身)/u;

/** 議員提及局長柯文彬曾說過，…, 他補充說甲公司曾向銀行表示，…: whose words are cited, and not who cites them. Not of 提到自己曾說過. */
function citedWithin(zone: string): Subject | null {
  const [cited, who] = citing.exec(zone) ?? [];
  if (cited === undefined || who === undefined) return null;
  const start = zone.lastIndexOf(who);
  const subject = chineseSubject({ text: who, start });
  const isTold =
    subject?.kind === 'person' ||
    subject?.kind === 'role' ||
    (subject?.kind === 'organisation' && subject.start === start);
  return isTold ? subject : null;
}

const citing =
  /(?<=\p{Script=Han})(?:提[及到]|提起|[談谈][及到]|[記记]得|憶述|忆述|回[憶忆]|透露|指出|表示|[說说稱称])((?![他她我]|自己|本人)[^，,。：:「」“”的]{2,14}?)曾[經经]?(?:公[開开]|私下|多次|[當当]面|[向對对][^，,。：:「」“”]{1,10}){0,2}$/u;

/** 向家屬表示慰問，…, 15人表示贊成，3人反對: how somebody takes a thing, and no words. */
const isStance = /^[深強强最極极]?[表感]?\p{Script=Han}{2,4}(?<![會会能要可沒没有是不])[，,。；]/u;

/** 承認串謀盜竊罪，…: what somebody pleads, and no words. */
const plea = /^[^，,。；]{1,14}(?:罪|罪名|控罪|指控)[，,。；]/u;

export interface Reporting {
  verb: Verb;
  subject: Subject;
  comma: boolean;
  /** 市府遭議員批評未落實檢查，局長承諾改善: behind the comma goes on what is told of the city. */
  isPassive?: boolean;
}

/**
 * The first verb of a sentence that what somebody says follows, and who that is, by offsets in the sentence.
 * @param wide any verb of saying near its subject will do: the words in marks behind it show that something is said
 */
export function reporting(sentence: string, lead: string, wide: boolean): Reporting | null {
  let refused = 0;
  let unread = 0;
  let doubled: Verb | null = null;
  for (const verb of verbsIn(lead)) {
    // 網友評論說: who speaks stands before the first of the two.
    const before = sentence.slice(0, doubled?.end === verb.start ? doubled.start : verb.start);
    const after = sentence.slice(verb.end);
    // 補充說, 評論稱: the second verb is the one that the words follow.
    if (/^(?:說|说|稱|称|道|指出|表示)/.test(after)) {
      doubled = verb;
      continue;
    }
    // 主席說：會議改期。
    const comma = /^(?:[，,]|[：:](?!\s*[「『“"]|$))/.test(after) || pastComma.test(after);
    const opens = opensClause(lead, verb) && opening.test(verb.text);
    const isContent =
      !comma &&
      !plans(verb.text, after) &&
      reportedAfterComma.has(verb.text) &&
      contentOpening.test(after) &&
      !(mentions.test(verb.text) && mentioned.test(after));
    const isClaim =
      !comma &&
      ((claims.test(verb.text) && claimed.test(after) && isClause(after) && !plans(verb.text, after)) ||
        (((objections.test(verb.text) && (objected.test(after) || tellsOfAccused(verb.text, after))) ||
          (praises.test(verb.text) && praised.test(after))) &&
          !becauseOf.test(before)));
    // 她指兒子的書包被拋到車頭
    const byPronoun = !comma && /^[指說说稱称]$/u.test(verb.text) && saidByPronoun.test(before);
    // 方靜宜說因此想過平靜的日子
    const byName = !comma && /^[說说]$/u.test(verb.text) && saidByName(before, after);
    const fits =
      byPronoun ||
      byName ||
      (isContent || isClaim || comma || wide ? reportedAfterComma.has(verb.text) : reported.has(verb.text));
    if (!fits && !opens) continue;
    // 直言批評市長: what somebody does to whom, which the second verb tells.
    if (!comma && !opens && turnsOn.test(after)) continue;
    // 議員提出質疑，…: the noun of the verb, and what is done with it.
    const zone = before.replace(/(?:提出|[發发作做]出|(?<=\p{Script=Han}{2})[報报]告)$/u, '');
    if (conditional.test(zone)) return null;
    // 號誌秒數遭質疑，處長說; 被追問人選，他說: what is done to it, or to them.
    if (/[遭受被]$/u.test(zone)) continue;
    const reporter = reporterTo(zone);
    if (reporter) return reporter === nobody ? null : { verb, subject: reporter, comma };
    // 店家遭網友爆料，緊急下架: what follows the comma may be what is done about it.
    const accused = accuses.test(verb.text) ? byWhom.exec(zone) : null;
    if (accused && (comma || opens)) continue;
    // 不想透露姓名，直說…: what is not said; what the next clause begins with may be.
    if (negated.test(zone)) {
      // 不願透露姓名的員工爆料: what they are, and not what they do.
      if (!describes.test(after)) refused = verb.end;
      continue;
    }
    if (refused > 0 && !opens && !isAnothers(zone, refused)) return null;
    if (verb.text === '表示' && isStance.test(after)) continue;
    if (/[認认承]$/u.test(verb.text) && plea.test(after)) continue;
    if (
      !pastComma.test(after) &&
      !(thinks.test(verb.text) && aboutTerm.test(after)) &&
      /^(?:[的了出到完著着罷罢起]|[過过](?!去)|[：:]?\s*(?:[「『“"]|$))/.test(after)
    )
      continue;
    if (isText(zone)) {
      const author = authorOf(zone);
      return author && { verb, subject: author, comma };
    }
    if (goesOn.test(zone)) return { verb, subject: elided, comma };
    if (/^[辯辩][護护]$/u.test(verb.text) && defends.test(zone)) continue;
    if (!comma && meantime.test(after) && isOther(whileOther.exec(zone)?.[1])) continue;
    if (madeTo.test(zone.slice(zone.search(lastClause)))) continue;
    if (thinks.test(verb.text) && actedOn.test(after)) continue;
    const subject = accused
      ? agentIn(zone, accused)
      : (informer(zone, verb) ??
        citedWithin(zone) ??
        chineseSubject({ text: zone, start: 0 }) ??
        (opens && !comma ? broughtIn(zone) : null));
    if (subject?.kind === 'role' && ourReporter.test(subject.name)) continue;
    if (!subject || subject.kind === 'elided' || subject.kind === 'nobody') {
      if (comma) unread = verb.end;
      continue;
    }
    // 深夜傳出消息表示，市長的說法不實，並強調…: what somebody says who could not be read tells of the mayor.
    if (unread > 0 && subject.start < Math.max(unread, zone.search(lastClause))) return null;
    // Without a comma the verb must stand by its subject, and short verbs are too often part of other words.
    // 郝蘭本人卻說自己沒做什麼
    const ofOneself = isContent && subject.kind === 'person' && /^自己/u.test(after);
    const near =
      zone.length - subject.end <= 12 &&
      (verb.text.length > 1 ||
        ofOneself ||
        saidByPronoun.test(zone) ||
        byName ||
        // 目擊者稱爆炸發生後濃煙滾滾
        (/^[稱称指]$/u.test(verb.text) &&
          subject.end === zone.length - (beforeVerb.exec(zone.slice(-16))?.[0].length ?? 0)));
    if (!comma && !near && !opens) continue;
    // 母親憂慮孩子吃不飽: a feeling; of whoever has an office it is what they say.
    if (!comma && /^[憂忧][慮虑]$/u.test(verb.text) && subject.kind !== 'organisation' && !subject.role)
      continue;
    return { verb, subject, comma, ...(accused && { isPassive: true }) };
  }
  return null;
}

/** 市長沒有回應，但會長丁美玲說: somebody with a name behind what is not said. */
function isAnothers(zone: string, from: number): boolean {
  const comma = zone.slice(from).search(/[，,]/u);
  const subject = comma < 0 ? null : chineseSubject({ text: zone, start: 0 });
  return subject?.kind === 'person' && !subject.weak && subject.start > from + comma;
}

/** 他在臉書發表文章，文中指出: whose text it is that the sentence tells of. */
function authorOf(zone: string): Subject | null {
  const [, who] = authored.exec(zone) ?? [];
  const subject = who === undefined ? null : chineseSubject({ text: who, start: 0 });
  return subject?.kind === 'person' || subject?.kind === 'pronoun' || subject?.kind === 'organisation'
    ? subject
    : null;
}

const authored =
  /^([^，,]+?)(?:[發发]表|撰文|[貼贴發发]文|投[書书]|[寫写]信|致函|去信|[發发][出布佈]|刊登)[^，,]{0,30}[，,][他她]?在?(?:文|信|[貼贴]文|[內内]文|[聲声]明|公[開开]信)[中裡里內内]$/u;

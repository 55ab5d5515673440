// Indirect speech in Chinese: X表示，…; X召開記者會，強調…; 據X介紹，…; 在X看來，….
import { elided, nobody, type Report, type Subject } from '../../../quoting.ts';
import { chineseRoleEnd } from '../people.ts';
import { behindColon } from './behind-colon.ts';
import { isClause } from './clause.ts';
import { conditional, isText, negated, reported, reportedAfterComma, saidByPronoun } from './forms.ts';
import { fromOutlet, fromPaper } from './papers.ts';
import { chineseSubject } from './subject.ts';
import { opensClause, type Verb, verbsIn } from './verbs.ts';

/** A name or a term in marks may stand in the words before the verb of saying. */
const beforeSpeech = /^(?:[^「『“"]|[「“][^「」“”，。！？]{1,10}[」”]){0,70}/u;

/** 在他看來，… */
const inTheEyesOf = /^(?:而|但)?在([^，。]{1,16})看[來来][，,]/u;

/** 記者從縣防汛指揮部獲悉，… */
const heardFrom =
  /^\p{Script=Han}{0,6}?[記记]者(?:\d{1,2}日|[今昨][日天])?[從从]([^，,。]{2,30}?)(?:[處处]|方面)?(?:[獲获][悉知]|了解到|得知)[，,]/u;

/** 據該公司負責人介紹，…, 根據警政單位統計，…, 据国家统计局发布的数据，… */
const accordingTo =
  /^(?:另|又|而|但|不過|不过)?(?:根[據据]|[據据]|依[據据]|按照?)([^，,。]{2,30}?)(?:[的所]|初步|最新|[今昨當当][日天]|\d+日|[向對对]\p{Script=Han}{0,2}(?:[記记]者|媒[體体]|本[報报刊])|[獨独]家)*(?:介紹|介绍|透露|表示|說明|说明|說|说(?!法)|稱|称|反映|估[計计算]|回[憶忆]|描述|[觀观]察|[統统][計计]|通[報报]|[調调]查|[測测][算定]|[鑑鉴钑][定]|核[查實实]|推[算估測测]|[預预][測测報报估計计]|披露|公[布佈]|[發发][布佈]|指出|[講讲]述|供[述稱称]|[轉转]述|分析|研判|解[釋释]|[說说]法|[數数][據据字]|[資资]料|消息|[掌][握])(?:[的之]?(?:最新|[統统][計计]|[調调]查|初步)*(?:[數数][據据字]|[資资]料|[結结]果|[報报]告|[預预][測测報报]|消息|[說说]法|情[況况]|通[報报]|[顯显]示|指出)){0,3}[，,]/u;

/** 據新華社消息: who passes it on. */
const press =
  /(?:通[訊讯]社|新[華华]社|中央社|[日晚早週周時时]?[報报]|[電电][視视][台臺]?|[廣广]播[電电]?[台臺]?|新[聞闻][網网]?|[媒][體体]|央[視视]|[網网]站?|[雜杂][誌志])$/u;

/** Verbs behind which a clause is what is said, also where they begin their own clause: X對此錯愕，指…; X開記者會，強調…. */
/** 統計過，… */
const pastComma = /^[過过][，,]/;

/** 強調不會讓他連續出賽: how what is said begins right behind its verb, where no object can stand. */
const contentOpening =
  /^(?:自己(?!的)|[他她]們?们?[^的]|不(?!已|止)|[沒没]有?|未|[將将會会]|已[經经]?|目前|[現现]在|如果|若|只要|一旦|[雙双]方|[當当][時时]|今[年天後后]|明[年天]|去年|[從从][來来]|[並并][非未無无沒没]|[絕绝][不無无])/u;

/** 她強調機房採用封閉式冷卻: verbs behind which a clause stands without a comma. */
const claims =
  /^(?:指|憂慮|忧虑|強調|强调|澄清|估[計计算]|研判|預計|预计|承諾|承诺|憶述|忆述|證實|证实|解釋|解释|覺得|觉得)$/;

/** No thing that is stressed: 強調安全的重要性; but 覺得最難的是，…. */
const claimed = /^(?![^，,。]*的\p{Script=Han}{1,4}(?<!是)[，,。])[^，,。；]{8,}/u;

/** 又指政府不排除檢討: whoever spoke a moment before goes on. */
const goesOn = /^(?:[並并又也還还另再亦]|[並并]且|同[時时]|另外|隨後|随后)$/u;

const opening =
  /^(?:指|說|说|稱|称|表示|指出|強調|强调|認為|认为|坦言|直言|透露|批評|批评|質疑|质疑|表明|明言|直指|[聲声]言|反指|[續续][指稱称]|坦承|承認|承认|澄清|呼籲|呼吁|提醒|警告|主張|主张|宣稱|宣称|聲稱|声称|重申|證實|证实|補充|补充|直斥|直說|直说|譏諷|讥讽|諷刺|讽刺|痛批|抱怨|感嘆|感叹|反映|辯稱|辩称|供稱|供称|訛稱|讹称|憶述|忆述|回憶|回忆|記得|记得)$/;

const describes = /^[^，,。；]{0,8}的/u;

const lastClause = /[^，,；]*$/u;

/** 足以使消費者相信…, 這讓專家認為…: what somebody is made to think, they do not say. */
const madeTo =
  /(?:(?<![大特天公行即假促驅驱])使(?![館馆用者命節节])|(?<![司法命號号禁條条指口責责])令(?!人)|[讓让](?![步位座球])|[致促迫]使)[^，,]{1,16}$/u;

/** 向家屬表示慰問，…, 15人表示贊成，3人反對: how somebody takes a thing, and no words. */
const isStance = /^[深強强最極极]?[表感]?\p{Script=Han}{2,4}(?<![會会能要可沒没有是不])[，,。；]/u;

/** 承認串謀盜竊罪，…: what somebody pleads, and no words. */
const plea = /^[^，,。；]{1,14}(?:罪|罪名|控罪|指控)[，,。；]/u;

export interface Reporting {
  verb: Verb;
  subject: Subject;
  comma: boolean;
}

/**
 * The first verb of a sentence that what somebody says follows, and who that is, by offsets in the sentence.
 * @param wide any verb of saying near its subject will do: the words in marks behind it show that something is said
 */
export function reporting(sentence: string, lead: string, wide: boolean): Reporting | null {
  let isNegated = false;
  let unread = 0;
  for (const verb of verbsIn(lead)) {
    const after = sentence.slice(verb.end);
    // 補充說, 評論稱: the second verb is the one that the words follow.
    if (/^(?:說|说|稱|称|道|指出|表示)/.test(after)) continue;
    // 統計過，…
    // 主席說：會議改期。
    const comma = /^(?:[，,]|[：:](?!\s*[「『“"]|$))/.test(after) || pastComma.test(after);
    const opens = opensClause(lead, verb) && opening.test(verb.text);
    const isContent = !comma && reportedAfterComma.has(verb.text) && contentOpening.test(after);
    const isClaim = !comma && claims.test(verb.text) && claimed.test(after) && isClause(after);
    // 她指兒子的書包被拋到車頭
    const byPronoun =
      !comma && /^[指說说稱称]$/u.test(verb.text) && saidByPronoun.test(sentence.slice(0, verb.start));
    const fits =
      byPronoun ||
      (isContent || isClaim || comma || wide ? reportedAfterComma.has(verb.text) : reported.has(verb.text));
    if (!fits && !opens) continue;
    const zone = sentence.slice(0, verb.start);
    if (conditional.test(zone)) return null;
    // 號誌秒數遭質疑，處長說; 被追問人選，他說: what is done to it, or to them.
    if (/[遭受被]$/u.test(zone)) continue;
    // 不想透露姓名，直說…: what is not said; what the next clause begins with may be.
    // 不願透露姓名的員工爆料: what they are, and not what they do.
    if (negated.test(zone) && describes.test(after)) continue;
    if (negated.test(zone)) {
      isNegated = true;
      continue;
    }
    if (isNegated && !opens) return null;
    if (verb.text === '表示' && isStance.test(after)) continue;
    if (/[認认承]$/u.test(verb.text) && plea.test(after)) continue;
    if (
      !pastComma.test(after) &&
      /^(?:[的了出到完著着罷罢起]|[過过](?!去)|[：:]?\s*(?:[「『“"]|$))/.test(after)
    )
      continue;
    if (isText(zone)) {
      const author = authorOf(zone);
      return author && { verb, subject: author, comma };
    }
    if (goesOn.test(zone)) return { verb, subject: elided, comma };
    if (madeTo.test(zone.slice(zone.search(lastClause)))) continue;
    const subject = informer(zone, verb) ?? chineseSubject({ text: zone, start: 0 });
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
        // 目擊者稱爆炸發生後濃煙滾滾
        (/^[稱称指]$/u.test(verb.text) && subject.end === zone.length));
    if (!comma && !near && !opens) continue;
    // 母親憂慮孩子吃不飽: a feeling; of whoever has an office it is what they say.
    if (!comma && /^[憂忧][慮虑]$/u.test(verb.text) && subject.kind !== 'organisation' && !subject.role)
      continue;
    return { verb, subject, comma };
  }
  return null;
}

/** 職員獲校方告知，學校將停課: by whom somebody is told, who says it. */
function informer(zone: string, { text }: Verb): Subject | null {
  const passive = /^(?:告知|通知|轉告|转告)/u.test(text)
    ? /(?:[獲获](?![獎奖得勝胜利])|被(?!告)|[經经]由)(?=\p{Script=Han}{2,12}$)/u.exec(zone)
    : null;
  const at = (passive?.index ?? 0) + (passive?.[0].length ?? 0);
  const subject = passive && chineseSubject({ text: zone.slice(at), start: at });
  return passive && (subject?.start === at ? subject : nobody);
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

/** 賽前兩人約好，贏了就打電話回家，潘子睿說。: who speaks stands behind what is said, at the sentence's end. */
function behind(sentence: string): Report[] {
  const [whole, words, who] =
    /^([^「」『』“”：:]{10,}?)[，,]([^，,「」『』“”：:]{2,16}?)(?:[說说](?:明)?|表示|指出|解[釋释]|透露|回[憶忆])[。]?\s*$/u.exec(
      sentence,
    ) ?? [];
  if (!whole || !words || !who || negated.test(who) || conditional.test(whole)) return [];
  const start = whole.indexOf(who, words.length);
  const subject = chineseSubject({ text: who, start });
  const names =
    subject && subject.kind !== 'elided' && subject.kind !== 'nobody' && subject.kind !== 'pronoun';
  const lead = names ? who.slice(0, subject.start - start) : '';
  if (!names || (lead !== '' && lead !== subject.role)) return [];
  return [{ subject, start: 0, end: words.length, tie: { start, end: whole.trimEnd().length } }];
}

/** Fewer are no words that tell something, in UTF-16 units. */
const fewest = 10;
const fewestLeft = 6;
/** Behind more nobody else is looked for. */
const longestRead = 160;

/**
 * Where what somebody says ends: of 副處長說，經費不足，而林處長受訪，還說「…」 before 林處長, who says what follows. What is
 * told of another's words from its beginning on is theirs who tell it.
 */
function endOf(whole: string, start: number, { name }: Subject): number {
  const labelled = nextLabel.exec(whole.slice(start));
  const sentence = labelled ? whole.slice(0, start + labelled.index) : whole;
  const said = sentence.slice(start, start + longestRead);
  const objection = said.search(objecting);
  if (objection >= 0) return start + objection;
  for (const verb of verbsIn(said)) {
    const after = said.slice(verb.end);
    const says = /^(?:[，,：:]|[「『“"])/.test(after) || (opensClause(said, verb) && opening.test(verb.text));
    const zone = said.slice(0, verb.start);
    if (!says || negated.test(zone)) continue;
    const other = broughtIn(zone) ?? chineseSubject({ text: zone, start: 0 });
    if (!other || other.kind === 'pronoun' || other.name === '') continue;
    if (name.includes(other.name) || other.name.includes(name)) continue;
    const cut = Math.max(...['，', ',', '；', ';'].map((mark) => said.lastIndexOf(mark, other.start)));
    // 侍應負責傳菜，並否認裁員: of whom else than somebody with a name the speaker tells, as long as nothing sets them apart.
    const isApart =
      (other.kind === 'person' && (!other.weak || other.name.length === 1)) ||
      setApart.test(said.slice(cut + 1, other.end));
    if (cut >= fewest && isApart) return start + cut;
  }
  return sentence.length;
}

/** …，但隨即有公務員踢爆她講大話, …，不過議員反駁有關說法: what somebody else has to say against it. */
const objecting =
  /[，,](?:不過|不过|但|惟|然而)(?:隨即|随即|隨後|随后)?(?:有|遭|被)?[^，,。；;「」]{2,16}(?:踢爆|反駁|反驳|駁斥|驳斥|嗆聲|呛声|未有理會|未予理會|不予理會|没有理会|置之不理)|[，,](?:不過|不过|但|惟|然而)[^，,。；;「」]{0,10}(?:未有|[沒没]有|[並并]未|未(?!來来)|拒[絕绝]|不[願愿肯])(?:再|[進进]一步)?(?:透露|交代|公[布佈開开]|[說说]明|披露|解[釋释]|回[應应覆复]|提及)/u;

const keptBack =
  /^[，,](?:不過|不过|但|惟|然而)([^，,。；;「」未沒没並并拒不]{0,10})(?:未|[沒没]|[並并]未|拒|不)[^，,。；;「」]{2,16}[，,](?:[只僅仅]是?)?(?:表示|[強强][調调]|[堅坚][稱称持]|[聲声][稱称]|重申|回[應应]|指出?|[稱称])[，,：:]?/u;

/** 館方回應：照常開放；縣府：將派員了解: of a headline with two of them. Not 第二：…. */
const nextLabel = /[；;]\s*(?![第其一二三四五六七八九十])[^，,。；;：:「」“”\s]{2,12}[：:]/u;

/** 但市府, 而業者, 此前曾有學生 */
const setApart = /^\s*(?:但|而(?!且)|不[過过]|惟|然而|\p{Script=Han}{0,4}[曾也亦還还另都]有)/u;

/** 此前曾有相關領導入場對話，稱…: somebody of whom it is told that there was one. */
function broughtIn(zone: string): Subject | null {
  const [clause = ''] = /[^，,；;]+[，,]?$/u.exec(zone) ?? [];
  const lead = /^\p{Script=Han}{0,4}[曾也亦還还另都]有(?=\p{Script=Han}{2})/u.exec(clause)?.[0];
  if (lead === undefined) return null;
  const start = zone.length - clause.length + lead.length;
  const length = [2, 3, 4, 5, 6, 7, 8].find((end) => chineseRoleEnd.test(zone.slice(start, start + end)));
  if (length === undefined) return null;
  const name = zone.slice(start, start + length);
  return { kind: 'role', name, role: null, start, end: start + length };
}

export function reports(sentence: string): Report[] {
  const source = accordingTo.exec(sentence) ?? heardFrom.exec(sentence);
  const told = source && chineseSubject({ text: source[1]!, start: source[0].indexOf(source[1]!) });
  if (
    source &&
    told &&
    told.kind !== 'elided' &&
    told.kind !== 'nobody' &&
    !press.test(told.name) &&
    sentence.length - source[0].length >= 10
  )
    return [
      {
        subject: told,
        start: source[0].length,
        end: endOf(sentence, source[0].length, told),
        tie: { start: 0, end: source[0].length },
      },
    ];
  const view = inTheEyesOf.exec(sentence);
  const viewer = view && chineseSubject({ text: view[1]!, start: view[0].indexOf(view[1]!) });
  if (
    view &&
    (viewer?.kind === 'person' || viewer?.kind === 'pronoun') &&
    sentence.length - view[0].length >= 10
  )
    return [{ subject: viewer, start: view[0].length, end: sentence.length }];
  const paper = fromPaper(sentence);
  if (paper) return [paper];
  const given = behindColon(sentence);
  if (given.length > 0) return given;
  const found = reporting(sentence, beforeSpeech.exec(sentence)![0], false);
  if (!found) {
    const outlet = fromOutlet(sentence);
    return outlet ? [outlet] : behind(sentence);
  }
  const { verb, subject, comma } = found;
  const start = verb.end + /^(?:[過过]?[，,：:])?\s*/.exec(sentence.slice(verb.end))![0].length;
  if (sentence.length - start < 10) return behind(sentence);
  // 公司雖強調無礙，但現場所見並不如此: what is said against it is not theirs.
  const conceded = /[雖虽]然?\p{Script=Han}{0,3}$/u.test(sentence.slice(0, verb.start));
  const against = conceded ? sentence.slice(start).search(/[，,](?:但|惟|然而|不[過过]|[卻却])/u) : -1;
  const end = against >= 0 ? start + against : endOf(sentence, start, subject);
  if (end - start < fewestLeft) return [];
  if (
    !comma &&
    !reported.has(verb.text) &&
    !contentOpening.test(sentence.slice(verb.end)) &&
    !isClause(sentence.slice(start))
  )
    return [];
  return [{ subject, start, end }, ...behindRemark(sentence, end, subject)];
}

/** 公司承認漏水，但未有透露原因，只表示會跟進: what a body says behind what it kept to itself. */
function behindRemark(sentence: string, from: number, subject: Subject): Report[] {
  const [remark, who = ''] = keptBack.exec(sentence.slice(from)) ?? [];
  if (!remark || !subject.name.endsWith(who)) return [];
  const start = from + remark.length;
  const end = endOf(sentence, start, subject);
  return end - start < fewest ? [] : [{ subject, start, end, tie: { start: subject.start, end: start } }];
}

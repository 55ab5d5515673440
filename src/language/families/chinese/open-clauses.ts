// Whether a beginning of a Chinese sentence that ends at a comma has told anything yet, and whether a clause has its subject.

/** 6月17日下午, 今天凌晨, 日前: one after another. */
const moment =
  '(?:(?:[今昨前明後后當当去本上下同][天日年晚早午晨夜週周月季]|[\\d一二三四五六七八九十]{1,4}(?:年|月份?|[日號号]|[時时點点]|分)|[週周星][期日一二三四五六]{1,2}|[上中下]旬|凌晨|清晨|早上|早晨|[上中下]午|傍晚|晚[上間间]?|深夜|夜[間间]|日前|近[日來来]|最近|目前|年[初底中]|月[初底中]|[許许半初底]|左右|前[後后]))';
const onlyMoment = new RegExp(
  `(?:^|[，,])(?:[在於于自從从至到截定將将]{0,2}(?:[當当]地[時时][間间]|北京[時时][間间]|美[國国]?[東东]部[時时][間间]|[這这][個个])?${moment}{1,6}[起的]?)$`,
  'u',
);
/** 將於1月3日9時許: the verb comes behind the time. */
const momentBehindPreposition = new RegExp(`[將将定於于在][於于在]?${moment}{1,6}$`, 'u');
/** 在湖心區: what is there is told behind it. */
const onlyPlace = /(?:^|[，,])[在於于從从][^，,]{1,12}[區区裡里內内外上下中旁邊边處处面站市縣县省國国]$/u;
/** 按照公司法規定; 業者：甲、乙: what follows from it, or what they do, is told behind it. */
const onlyGround =
  /[，,](?:按照|依[照據据]|根[據据]|[對对][於于]|[關关][於于]|[為为]了|由[於于]|[隨随][著着]|截至|[針针][對对]|面[對对]|除了|如果|一旦|[雖虽]然|[儘尽]管)[^，,]{1,24}$|[：:][^，,：:]*、[^，,：:]*$/u;
/** 法院審理橋樑案: what the sentence comes to is not yet told. */
const caseHandled = /^[^，,]{2,12}(?:[偵侦][辦办]|[審审]理|[調调偵侦]查|追[查訴诉])[^，,]*案(?:件)?$/u;
/** 投資五千萬元建造的公園, 市長收錢事件: who or what it is about, and no more. */
const describedNoun = /(?:的[\p{Script=Han}「」“”]{1,14}|事件|一事|一案|[^，,]案)$/u;
/** How a predicate goes on whose subject stands before its comma. */
const predicate =
  /^[，,]\s?(?:[將将已曾仍便即均都則则也才就卻却]|至今|[在於于][^，,]{1,16}[，,]|[為为](?!了|此)|是(?!否)|日前|昨[天日晚]|今[天日早]|近[日來来])/u;

/**
 * @param clause of a sentence's beginning, up to a comma
 * @param rest of the sentence, from the comma on
 */
export const tellsNothingYet = (clause: string, rest: string): boolean =>
  onlyMoment.test(clause) ||
  onlyPlace.test(clause) ||
  onlyGround.test(clause) ||
  momentBehindPreposition.test(clause) ||
  caseHandled.test(clause) ||
  (!/[，,]/u.test(clause) && describedNoun.test(clause) && predicate.test(rest));

/** Auxiliaries, adverbs and measuring verbs that stand behind a subject. */
const behindSubject =
  '(?:[將将](?![軍军領领士有來来近要於于])|已(?!婚|故|退|知|有|逾|成年)[經经]?(?!有)|曾(?=[經经在任被向於于是為为與与獲获多])|仍(?!有)|均(?![價价線线衡等有值])|可以(?![說说看想預预確确])|可能(?![性是因有])|能[夠够]|[須须]|需要?(?![求\\d約约])|相[當当][於于]|[達达]到?(?=[\\d約约])|超[過过](?=[\\d])|[佔占](?![領领據据地])|[為为](?=[\\d約约近逾])|共(?:[有計计設设]|(?=\\d))|合[計计]|[總总]共|光[今去][年天]|一路(?=[\\p{Script=Han}]{2}至)|[大小多少長长短高低輕轻重遠远快慢]者?[則则]|[隨随立][即時时]|一度|[時时]常|[還还](?:[將将需可能曾在把被向為为]|表示|[說说稱称]|指出|[強强][調调]))';
const inFront = new RegExp(`^${behindSubject}`, 'u');
/** 等公告發布後，還將…: behind a mere time or ground. */
const behindAdverbial = new RegExp(
  `^(?:等|待|[為为]了?|根[據据]|[據据]|按照?|依[據据照]?|[經经][過过]?)[^，,。]{2,24}[，,]\\s?(?:${behindSubject}|[也都就才便])`,
  'u',
);

/** 可以擋住一種水: what or who does it stands in the sentence before, or nowhere. */
export const lacksSubjectInFront = (text: string): boolean =>
  inFront.test(text) || behindAdverbial.test(text);

/** The same of a clause of a figure, where the clauses before it may tell whose it is. */
const figureBehindSubject =
  /^(?:[預预估][計计料]|料(?!理)|[計计][劃划畫画]|[準准][備备]|一路|光|每[張张次股趟][^，,]{0,6}[變变為为]|一趟|每[天日年月週周次]可|[實实]用(?!面)|只(?!要|有)|[僅仅]|才|也|都|要(?!求|聞)|可(?!樂|乐|能|口|以)|容[納纳]|被|由(?!於|于)|[佔占]|折[算合]|[額额]外|[當当]中|其中|包括|全部(?=[來来]自)|[涉獲获售賣卖賺赚賠赔花][資资得款]?(?=[\d約约近逾])|不到[\p{Script=Han}]{1,2}年|大[約约概]|[約约近逾](?=\d)|[從从]\d|[有共](?=[\d約约近逾])|[達达漲涨跌升降增減减]至?(?=[\d約约近逾]))/u;
/** 以每間兩名計，…: a measure or a ground, and nobody yet. */
const ground = /^(?:以|按|依|[據据]|根[據据]|[換换]算|[為为]了?|因|由於|由于|[經经][過过]?)[^，,]*[，,]\s?/u;
export function lacksWhose(clause: string): boolean {
  const told = clause.replace(ground, '');
  return figureBehindSubject.test(told) || inFront.test(told);
}

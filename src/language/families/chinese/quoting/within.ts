// Who says Chinese words that the sentence around them or before them is about: indirect speech that passes into them, words
// about oneself, whole sentences that stand alone.
import { type Attribution, elided, nobody, type Subject, type Surroundings } from '../../../quoting.ts';
import { chineseOrganisationEnd, chineseRoleEnd, somebodys } from '../people.ts';
import { from, sentenceLead, sentenceRest } from './around.ts';
import { isClause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { callsSomebody, interviewing, isChorus, silent } from './forms.ts';
import { chinesePeople } from './register.ts';
import { reporting } from './reporting.ts';
import { reports } from './reports.ts';
import { chineseSubject, subjectOfClause } from './subject.ts';
import { verbsIn } from './verbs.ts';

/** X表示，公司「將捍衛每一項專利」，: the words in marks end a clause that begins without them. */
const passesInto =
  /[，,；](?!.*(?:[稱称叫名為为喊寫写印貼贴舉举掛挂唱題题]|所[謂谓]|主[張张]|提出|[說说]|[講讲]|[問问]|批[評评]|[質质]疑|的|了)[做作著着過过出到]?$)[^，,：:；「」“”]{1,14}$/u;
/** Whether what stands between is no one else's, who may have said the words: 鄰居陳太太叫他「不要回來」. */
function passesIn(lead: string): boolean {
  const between = passesInto.exec(lead)?.[0].slice(1);
  if (between === undefined || toldToDo.test(between)) return false;
  // 居民抗議「還我土地」: somebody stands there, whatever they do.
  for (let end = 2; end <= between.length; end++)
    if (chineseRoleEnd.test(between.slice(0, end)) && !chineseOrganisationEnd.test(between.slice(0, end)))
      return false;
  const subject = chineseSubject({ text: between, start: 0 });
  return subject === null || subject.kind === 'organisation' || subject.kind === 'elided';
}

const toldToDo =
  /[叫罵骂勸劝催喊答吩囑嘱逼唱念唸嗆呛]|[問问](?![題题])|告[訴诉]|提醒|警告|要求|命令|[說说]過|说过|抗[議议]|[懇恳]求|坦承|[呼籲吁]|[臉脸][書书]|留言|[信文][中裡里]|[他她]|[網网外謠谣][傳传]|[傳传][言聞闻出]|流言|[報报][導导道]|[網网]友/u;
const endsClause = /^\s*(?:[，,。；]|$)/u;

/** X提醒，改造費用很高，「中小城市別一哄而上」: indirect speech that passes into the words themselves. */
export function fromReport(around: Surroundings): Attribution | null {
  const { text, start } = sentenceLead(around);
  const lead = text.trimEnd();
  if (
    !(/[，,]$/.test(lead) || (passesIn(lead) && endsClause.test(around.text.slice(around.close)))) ||
    around.words.length < 6 ||
    !/^\s*[。，,！？]?\s*(?:$|[^的之等是為为])/u.test(around.text.slice(around.close))
  )
    return null;
  if (!isClause(around.words)) return null;
  const found = reporting(lead, lead, true) ?? scolding(lead);
  if (!found) return null;
  // 她澄清，「市府要漲價」並非事實: what she says is not so.
  if (!/[，,]$/.test(lead) && /澄清|[駁驳]|否[認认]/u.test(lead)) return null;
  // 甲說，房租太高，乙則不以為然，「…」: whose words these are it does not tell.
  const last = /[，,]([^，,]+)[，,]$/u.exec(lead)?.[1] ?? '';
  if (
    disagrees.test(last) &&
    chineseSubject({ text: last.replace(disagrees, ''), start: 0 })?.kind === 'person'
  )
    return { subject: nobody };
  // 議員引述局長的講法，指她明言「不加租」，「才一個月就食言」: whose words are cited does not go on.
  if (
    /(?:引[述用]|援引)(?![^，,]{0,12}(?:[統统][計计]|[數数][據据字]|[資资]料|[報报]告|研究|[調调]查|[經经][驗验]|[規规]定|[條条]文))|(?<!(?:透[過过]|通[過过]|[經经]由)\p{Script=Han}{1,10})[轉转]述|翻出|搬出/u.test(
      lead,
    )
  )
    return { subject: nobody };
  const subject = moved(found.subject, start);
  return { subject, ...from(subject, { start, end: start + lead.length }) };
}

/** 幹事長吳思瑤批藍白聯手，「…」: a verb of one character right behind a name. */
function scolding(lead: string): { subject: Subject } | null {
  const clause = lead.split(/[，,]/, 1)[0]!;
  const subject = chineseSubject({ text: clause, start: 0 });
  const verb =
    /^(?:[今昨][天日早晚]?|也|則|则|再|還|还|卻|却)?(?:[批轟轰嗆呛酸諷讽斥籲吁嘆叹]|怒[批轟轰嗆呛])/u;
  return subject?.kind === 'person' && verb.test(clause.slice(subject.end)) ? { subject } : null;
}

const moved = (subject: Subject, by: number): Subject => ({
  ...subject,
  start: subject.start + by,
  end: subject.end + by,
});

const disagrees =
  /(?:[則则卻却]|反而|倒)\p{Script=Han}{1,10}$|(?:不以[為为]然|不(?:太|大)?[認认]同|[搖摇][頭头]|反[駁驳擊击])$/u;

/** How somebody takes something. */
const isMood = /[悲樂乐][觀观]|[無无]奈|不以[為为]然|不客[氣气]|苦笑|[搖摇][頭头]|[強强]硬/u;

/** 她看見父親蹲著換弦，「那一刻我覺得……」。: words about oneself are the words of whom the sentence is about. */
export function fromFirstPerson(around: Surroundings): Attribution | null {
  const { text, start } = sentenceLead(around);
  const lead = text.trimEnd();
  if (!/[，,]$/.test(lead) || !isClause(around.words)) return null;
  // 官員趙春山較為悲觀，「…」: or of whom a mood is told right before them.
  const mood = /(?<=^|[，,])[^，,]*[，,]$/u.exec(lead)?.[0] ?? '';
  if (
    !/[我咱]/.test(around.words) &&
    (!isMood.test(mood) || chineseSubject({ text: mood, start: 0 })?.kind !== 'person')
  )
    return null;
  if (!/^\s*(?:[。！？]|$)/u.test(around.text.slice(around.close))) return null;
  let at = start;
  for (const clause of lead.split(/[，,]/)) {
    const subject = chineseSubject({ text: clause, start: at });
    if (subject?.kind === 'person' || subject?.kind === 'pronoun')
      return { subject, isUnsaid: true, ...from(subject, { start, end: start + lead.length }) };
    at += clause.length + 1;
  }
  return null;
}

/** 她擔心孩子沒飯吃，要求雙方談。: what somebody thinks of it, which their own words tell on. */
const feels =
  /^[^，,]{0,16}(?:(?:[擔担]|[憂忧])[心慮虑]|希望|期盼|期待|[認认][為为]|[覺觉]得|主[張张]|不解|不[滿满]|無奈|无奈|感[慨嘆叹]|[質质]疑|[悲樂乐][觀观])(?!的)/u;

/** X表示，…。他的門診裡，…。「…」: somebody has said something in the sentences before. */
const hasTold = (before: string): boolean =>
  before
    .split(/(?<=[。！？])/u)
    .slice(-4)
    .some((sentence) => reporting(sentence, sentence, false) !== null);

/** 「…。」: whole sentences that no words tie to anybody; who goes on may speak them, where nobody else is there. */
export function standingAlone(around: Surroundings): Attribution | null {
  const before = around.text.slice(0, around.open);
  // 「你的教室在幾樓？」「二樓。」: whoever is asked answers.
  if (/[？?][」”』]$/u.test(before)) return { subject: nobody };
  if (
    !/[。！？!?…][」”』]?\s*$/u.test(before) ||
    !/[。！？!?…]$/u.test(around.words) ||
    !isClause(around.words)
  )
    return null;
  if (!/^\s*(?:$|[。「“]|[^，,。：:]{0,2}$|\p{Script=Han})/u.test(around.text.slice(around.close)))
    return null;
  // 「…。」穿雨衣的大叔說, 「…！」全場響起掌聲: somebody speaks who could not be read, or everybody.
  const rest = sentenceRest(around).split(/[。！？!?\n]/u, 1)[0]!;
  const leadsOn = /[：:，,]\s*$/u.test(rest) && around.ceiling < around.text.length;
  if (!leadsOn && !silent.test(rest) && !turnsTo.test(rest) && (verbsIn(rest).length > 0 || isChorus(rest)))
    return null;
  const last = /[^。！？\n]*[。！？!?…][」”』]?\s*$/u.exec(before.slice(-160))![0];
  const start = around.open - last.length;
  // 徒弟說，師傅很少稱讚人。「…」: the sentence before tells whose words these are.
  const report = reports(last)[0] ?? reporting(last, last, false);
  if (report) {
    const subject = moved(report.subject, start);
    return { subject, start: subject.start, end: around.open };
  }
  // 她帶著女兒來到現場。「媽媽，這裡好臭。」: said to her, as is 「你們為什麼不早說？」.
  const goesOnSpeaking = /[」”』]\s*$/u.test(before);
  if (callsSomebody.test(around.words) || (!goesOnSpeaking && asksYou.test(around.words)))
    return { subject: nobody };
  // 信封裡只有一張紙條。「房子給你。」
  if (!goesOnSpeaking && isWriting.test(last)) return { subject: nobody };
  // 她接著問張文豪新歌的靈感。「就是一場雨。」: whoever is asked answers.
  if (!goesOnSpeaking && /(?<!被[追詢询]?|[人託托])[問问](?![題题世卷津號号候])/u.test(last))
    return { subject: nobody };
  // Or of somebody who could not be read.
  const told = verbsIn(last).at(-1);
  if (told && chineseSubject({ text: last.slice(0, told.start), start }) === null) return null;
  if (!mayGoOn(around, last)) return null;
  // 棄賽的她，這回追過了日本選手。「我聽不到觀眾。」: she, and nobody whom her sentence names.
  const [opening] = clausesOf(last);
  const topic = opening && subjectOfClause(opening.text, 0);
  const begins =
    topic?.kind === 'pronoun' && topic.name === '' ? { before: start, gender: topic.gender } : {};
  return {
    subject: { ...elided, ...begins },
    isUnsaid: true,
    start: around.open - last.trimStart().length,
    end: around.open,
  };
}

const theirs = new RegExp(`^[他她佢]的?(?:${somebodys})`, 'u');

const isWriting =
  /(?:[紙纸字便][條条]|[簡简][訊讯]|[訊讯]息|短信|[遺遗][書书]|日[記记]|卡片|[錄录]音|[螢荧屏]幕|告示|看板|[標标][語语]|布[條条]|信封|信[紙纸]|[的封]信)[^，。]{0,6}[。！？]\s*$/u;

const asksYou = /[你您妳].*[？?]$/u;

/** 「…。」被問到人選，他賣關子說: another matter. */
const turnsTo = /^\s*(?:被[問问追]|[談谈提]到|[對对][於于]|至[於于]|[關关][於于]|[針针][對对])/u;

/**
 * Whether whoever is told of right before may speak words that nothing ties to them: their own words stand before, or the
 * words are about who says them. Who speaks of a third person is as likely somebody else, who was not named.
 */
function mayGoOn({ words, floor, text, open }: Surroundings, last: string): boolean {
  const before = text.slice(0, open);
  const goesOn = /[」”』]\s*$/u.test(last);
  const isThird = /[他她佢伊](?![們们人方日處处哋])/u.test(words.replace(/[其吉]他|伊[朗斯]/gu, ''));
  // 主任昨天在電話裡停頓。「上個月我去看她。」
  if (isThird && !(/[我咱俺阮]/u.test(words) && interviewing.test(last))) return false;
  // 她的母親坐在一旁。「我不想搬。」
  if (theirs.test(last)) return false;
  if (goesOn) return true;
  if (chinesePeople(last).length === 0 && !/(?:^|[，,])[他她](?![們们])/u.test(last)) return false;
  return floor > 0 || /[我咱俺阮]/u.test(words) || feels.test(last) || hasTold(before);
}

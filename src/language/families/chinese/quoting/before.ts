// Who says Chinese words by what stands before them: X表示：「…」, X直言「…」, X引述Y的話：「…」.
import { type Attribution, nobody, type Subject, type Surroundings } from '../../../quoting.ts';
import type { Zone } from '../../east-asian/frame.ts';
import { chineseOrganisationEnd, chineseRoleEnd } from '../people.ts';
import { connectives } from './adverbials.ts';
import { from, leadIn, sentenceLead } from './around.ts';
import { fromBeat } from './beat.ts';
import { accuses, agentIn, byWhom } from './by-whom.ts';
import { citedIn, readsOut } from './cited.ts';
import { isClause } from './clause.ts';
import { answererIn, publisherIn } from './colon-nouns.ts';
import { documentIn } from './documents.ts';
import { gesture, interviewing, isChorus, isText, label, naming, negated, qualifies } from './forms.ts';
import { reporting } from './reporting.ts';
import { chineseSubject } from './subject.ts';
import { opensClause, verbsIn } from './verbs.ts';

/** X表示：「…」 and X表示，「…」; also a colon after a clause about what somebody makes of a thing. */
export function fromBefore(around: Surroundings): Attribution | null {
  const { text, start } = leadIn(around);
  const lead = text.trimEnd();
  const colon = /[：:]$/.test(lead);
  if (!colon && !/[，,—─]$/.test(lead)) return null;
  const core = lead.replace(/(?<![\s：:，,、—─])[\s：:，,、—─]+$/u, '');
  const tie = { start, end: start + lead.length };
  const cited = citedIn(core, start);
  if (cited && !cited.subject) return { subject: nobody };
  if (cited?.subject) return { subject: cited.subject, ...from(cited.subject, tie) };
  if (lawSays.test(core) || readsOut(core)) return { subject: nobody };
  const paper = colon ? documentIn(core, start) : null;
  if (paper) return { subject: paper, ...from(paper, tie) };
  const published = colon ? publisherIn(core, start) : null;
  if (published) return { subject: published, ...from(published, tie) };
  // 網友「阿德」留言：「…」: behind a name in marks it is the verb.
  const sent = colon ? sending.exec(core) : null;
  const sender = sent && chineseSubject({ text: core.slice(0, sent.index), start });
  if (sender?.kind === 'person' || sender?.kind === 'pronoun')
    return { subject: sender, ...from(sender, tie) };
  const isVerb = /^(?:留言|[發发]文|[貼贴]文)/u.test(core) && calledBefore(around).text !== '';
  if (!isVerb && isText(core.replace(/(?:[寫写](?:道|著|着)?|[稱称說说]|表示|指出)$/u, '')))
    return { subject: nobody };
  // 覃海濤的回答是：「…」
  const answerer = colon ? answererIn(core, start) : null;
  if (answerer) return { subject: answerer, ...from(answerer, tie) };
  // 王大明聽到：「…」: somebody else's words.
  if (colon && perceived.test(core)) return { subject: nobody };
  if (colon && ofUnread(core)) return { subject: nobody };
  const asked = colon ? addressing(core) : 0;
  if (asked > 0) {
    const subject = chineseSubject({ text: core.slice(0, asked), start });
    return { subject: subject ?? nobody, ...(subject ? from(subject, tie) : {}) };
  }
  const teller = tellerWithin(core, start);
  if (teller) return { subject: teller, ...(teller === nobody ? {} : from(teller, tie)) };
  const giver = isClause(around.words) ? givenAway(core, start) : null;
  if (giver) return { subject: giver, ...from(giver, tie) };
  const verb = verbsIn(core).at(-1);
  // 評論區裡，一條來自車主：「…」: a verb that the sentence begins with, and far from the words.
  if (verb?.start === 0 && colon && core.length - verb.end > 8 && /[，,]/.test(core))
    return { subject: nobody };
  // 發言人表示，「職業打假」不能…: a term within what is said.
  if (!colon && !isClause(around.words) && /^\p{Script=Han}/u.test(around.text.slice(around.close)))
    return null;
  // 主席說，管理層承諾年內不裁員，「…」: the sentence is the chairwoman's, and not who promises in it.
  if (verb && !colon && core.length - verb.end > 2) {
    const told = reporting(core, core, true);
    if (told?.comma && told.verb.end < verb.start) return null;
  }
  if (verb && (colon || verb.end >= core.length - 6)) {
    if (negated.test(core.slice(0, verb.start)) && !colon) return null;
    if (deniesSaying.test(core.slice(0, verb.start)) || supposed.test(core.slice(0, verb.start)))
      return { subject: nobody };
    if (label.test(core)) return null;
    // 院長說，她醒來後的第一句話是：「…」: whoever the last clause tells of.
    const last = /[，,]([^，,]{3,})$/u.exec(core.slice(verb.end));
    if (colon && last && last[1]!.length > 4 && /[句話话]|是$/u.test(last[1]!)) return null;
    // 主席宣布散會後，代表高玉枝衝上台：「…」: somebody else does something before the colon, and may be who speaks.
    const other =
      colon && last ? chineseSubject({ text: last[1]!, start: start + core.length - last[1]!.length }) : null;
    // 問她有沒有人來說明，她搖搖頭：「…」
    if (other?.kind === 'pronoun' && gesture.test(last![1]!)) return { subject: other, ...from(other, tie) };
    if (other?.kind === 'person')
      return gesture.test(last![1]!) ? { subject: other, ...from(other, tie) } : { subject: nobody };
    const agent = agentOf(around, core.length - verb.start);
    if (agent) return { subject: agent, ...from(agent, tie) };
    const zone = core.slice(0, verb.start);
    const made = exclaims.test(verb.text) ? (madeTo.exec(zone)?.[0].length ?? 0) : 0;
    const subject = chineseSubject(
      zone === '' ? calledBefore(around) : { text: zone.slice(made), start: start + made },
    );
    // 一名…則說：「…」: speech, of somebody who could not be read.
    if (!subject && colon) return { subject: nobody };
    return subject && { subject, ...from(subject, tie) };
  }
  // 兄弟倆異口同聲：「…」, 台下傳來一聲：「…」: many people's words, or nobody's in particular.
  if (colon && isChorus(core)) return { subject: nobody };
  if (!colon && around.floor > 0 && core.length <= 18) return fromBeat({ text: core, start }, lead);
  // 「A。」果農何亞九掰著指頭給記者算賬，「B。」: between two pieces of speech.
  if (!colon && around.floor > 0 && start === around.floor && core.length <= 40 && interviewing.test(core)) {
    const subject = chineseSubject({ text: core, start });
    return subject?.kind === 'person' ? { subject, ...from(subject, tie) } : null;
  }
  if (!colon || label.test(core) || core.length > 60) return null;
  const subject = chineseSubject({ text: core, start });
  // 隔壁賣魚的搖搖頭：「…。」: somebody who could not be read.
  if (!subject) return /[。！？!?…]$/.test(around.words) ? { subject: nobody } : null;
  if (subject.kind === 'elided') return null;
  // "網友：「…」" is a label of who speaks; a long clause without a verb of saying needs a person in it.
  const whole = subject.end >= start + core.length - 1;
  // 年輕媽媽倒很平靜：「…」
  const rest = text.slice(subject.end - start, core.length);
  const isManner =
    subject.kind === 'role' &&
    ((rest.length <= 8 && gesture.test(rest)) ||
      moved.test(rest) ||
      /^(?=.{0,8}$)(?:倒|[則则]|[卻却]|很|也|更|仍)/u.test(rest));
  if (subject.kind !== 'person' && !whole && !isManner && subject.kind !== 'pronoun')
    return /[。！？!?…]$/.test(around.words) ? { subject: nobody } : null;
  // 她忘不了那位大爺，老人反過來安慰她：「…」: whom the last clause is said to did not say it.
  if (subject.kind === 'pronoun' && /[，,]/.test(rest) && /[她他佢]$/u.test(core)) return { subject: nobody };
  return { subject, ...from(subject, tie) };
}

function givenAway(core: string, start: number): Subject | null {
  const [, who = ''] = givesAway.exec(core) ?? [];
  const subject = who === '' ? null : chineseSubject({ text: who, start });
  const isWhole = subject?.kind === 'person' && subject.end === start + who.length;
  return isWhole && !/[記记]者$/u.test(subject.role ?? '') ? subject : null;
}

/** 教練潘志豪賽後說出觀察，「…」: what somebody tells stands behind. Not 說出秘密的那天，「…」. */
const givesAway =
  /^([^，,：:]{2,30}?)((?:[今昨前][天日晚]|[賽赛會会事][後后前]|受[訪访][時时後后]?|首[度次]|公[開开]|[親亲]口|再[度次]|[終终][於于]|也|[則则]|才){0,3})(?:[說说道講讲吐][出露]|[談谈聊]起)(?![口來来])[^，,。：:的]{1,7}[^，,。：:的天時时後后]$/u;

/** 《緊急情況規例條例》訂明，「…」, 合同写明：“…”: what is written somewhere, whoever points to it. */
const lawSays =
  /(?:[》」]|[法條条例款]|章程|合約|合同|[守準准][則则])[^，,。：:]{0,10}(?:訂明|列明|規定|规定|訂定|載明|载明|[寫写]明|明定)$/u;

/** 說起這件事情緒激動 */
const moved =
  /^(?:[說说談谈提講讲聊][起到]|回[憶忆]起?)[^，,]{0,12}(?:激[動动]|哽咽|落[淚泪]|含[淚泪]|流[淚泪]|眼[眶圈]泛?[紅红]了?|[氣气][憤愤]|[憤愤]怒|[無无]奈|感慨|唏[噓嘘]|自豪|[難难][過过]|心有[餘余]悸|[憂忧]心忡忡)(?:不已|[萬万]分)?$/u;

/** 記者追問林志明，身旁的律師代答：「…」: the last clause is about somebody, whatever they do in it. */
function ofUnread(core: string): boolean {
  const [, last = ''] = /[，,]([^，,]{4,})$/u.exec(core) ?? [];
  const from = /^[^，,的]{1,8}的/u.exec(last)?.[0].length ?? 0;
  const end = [2, 3, 4].find((length) => chineseRoleEnd.test(last.slice(from, from + length)));
  return (
    end !== undefined &&
    from > 0 &&
    from + end < last.length &&
    chineseSubject({ text: last, start: 0 }) === null
  );
}

/** 她到店裡，被保全「堵」在門口質問，「…」: who does so to whom the sentence is about. @param back where the verb begins, from the lead's end */
function agentOf(around: Surroundings, back: number): Subject | null {
  const lead = sentenceLead(around);
  const text = lead.text.replace(/[\s：:，,、—─]+$/u, '').slice(0, -back || undefined);
  const clause = /[^，,。]*$/u.exec(text)![0];
  // 葉小青被方文達批評後
  if (/[後后時时]$/u.test(clause)) return null;
  const passive = /^[^，,被]{0,12}被(?![告害捕控訴诉逮拘扣判罰罚羈羁裁])(?=\p{Script=Han}{2})/u.exec(
    clause,
  )?.[0];
  if (passive === undefined) return null;
  const at = text.length - clause.length + passive.length;
  const length = [2, 3, 4, 5, 6, 7, 8].find((end) => chineseRoleEnd.test(text.slice(at, at + end)));
  const start = lead.start + at;
  // 被林志明撞傷的男子: to whom it was done, told behind.
  if (/^[^，,。]{2,12}的\p{Script=Han}{2}/u.test(text.slice(at))) return null;
  // 被李小華痛批：「…」
  const named = chineseSubject({ text: text.slice(at), start });
  if (named?.kind === 'person' && text.slice(at).endsWith(named.name)) return named;
  if (length === undefined) return nobody;
  return { kind: 'role', name: text.slice(at, at + length), role: null, start, end: start + length };
}

/** 方遠帆表示父親生前曾告訴他，「…」: whoever told it to whom the sentence is about. */
function tellerWithin(core: string, start: number): Subject | null {
  const match = tellsOfTeller.exec(core);
  if (!match) return null;
  const at = match.index + match[0].length;
  const subject = chineseSubject({ text: match[1]!.replace(inTheirTime, ''), start: start + at });
  return subject?.kind === 'person' || subject?.kind === 'role' ? subject : nobody;
}

const tellsOfTeller =
  /(?<=\p{Script=Han})(?:表示|[說说稱称]|回[憶忆]|[憶忆]述|[記记]得|透露|坦言|提到|[談谈]到|[講讲]到|分享)(?=([^，,。：:「」“”的]{2,14}?)(?:曾[經经]?|[還还]|也|常|[總总]|一直|[經经]常|多次)?(?:(?:告[訴诉]|叮[嚀咛囑嘱]|提醒|[勸劝]|交代|安慰|鼓[勵励]|教)[過过了]?(?:[他她我]|自己)[們们]?|[對对跟向](?:[他她我]|自己)[們们]?[說说講讲][過过]?)$)/u;
const inTheirTime =
  /(?:在世[時时]|生前|[臨临][終终]前|[當当]年|小[時时]候|[當当][時时]|[過过去]世前|[離离]世前)$/u;

/** 只賺六十元，讓王小明直呼：「…」: who is made to call out does so. */
const exclaims = /^(?:直呼|[驚惊大高]呼|[直大]喊|直[說说]|[驚惊大][嘆叹]|感[嘆叹慨])$/u;
const madeTo = /^(?:.*[，,])?[讓让](?=\p{Script=Han}{2,4}$)/u;

const perceived = /(?:[看聽听讀读見见收接]到|[聽听看]見|[聽听看]见)[了過过]?$/u;

/** 學生問林老師：「…」: where the verb begins whose object is whom it is said to; 0 where there is none. */
function addressing(core: string): number {
  const match =
    /(?<![學学訪访請请顧顾疑])(?:[問问勸劝求催罵骂](?![題题世卷津]|[時时](?!任))|追問|追问|反問|反问|質問|质问|逼問|逼问|拜託|拜托|安慰|叮嚀|叮囑|叮嘱|吩咐|交代|請教|请教|提醒|警告|回答|[質质][詢询]|[詰诘][問问]|[責责][備备罵骂]|[訓训]斥|央求|恐[嚇吓]|威[脅胁]|[嗆呛][聲声]?|慰[問问]|鼓[勵励]|勉[勵励]|命令|喝令|喝斥|拜求|祝福|告[誡诫])[了過过]?\p{Script=Han}{2,12}$/u.exec(
      core,
    );
  return match && match.index > 0 && !/[，,]/.test(match[0]) ? match.index : 0;
}

/** 网友“山里的风”留言道：“…”: a name in marks right before the verb. */
function calledBefore({ text, floor }: Surroundings): Zone {
  const start = Math.max(0, floor - 30);
  const called = /[^。！？，：\n「」“”]{0,12}[「“][^「」“”，。！？]{2,12}[」”]$/u.exec(
    text.slice(start, floor),
  );
  return { text: called?.[0] ?? '', start: start + (called?.index ?? 0) };
}

/** X直言「…」: no stop between verb and mark, so that only a clause is taken for speech. */
export function fromVerbBefore(around: Surroundings): Attribution | null {
  const { text, start } = leadIn(around);
  const lead = text.trimEnd();
  const leaves = leaving.exec(lead);
  if (leaves && isClause(around.words) && !qualifies(around.text.slice(around.close))) {
    const subject = chineseSubject({ text: lead.slice(0, leaves.index), start });
    if (subject && subject.kind !== 'nobody' && subject.kind !== 'elided')
      return { subject, ...from(subject, { start, end: start + lead.length }) };
  }
  const verb = verbsIn(lead).at(-1);
  if (!verb || lead.length - verb.end > 6 || /[，,。：:「」『』的]/.test(lead.slice(verb.end))) return null;
  if (negated.test(lead.slice(0, verb.start)) || !isClause(around.words)) return null;
  if (supposed.test(lead.slice(0, verb.start))) return { subject: nobody };
  const after = around.text.slice(around.close, around.close + 4);
  if (qualifies(after)) return null;
  if (
    naming.test(verb.text) &&
    !/^等[語语話话]/u.test(after) &&
    !(around.words.length >= 10 && /[我你們们，。！？]|\p{Script=Han},/u.test(around.words)) &&
    !/^[我你咱].{5}/u.test(around.words)
  )
    return null;
  const sentence = sentenceLead(around).text;
  if (deniesSaying.test(lead.slice(0, verb.start))) return { subject: nobody };
  if (isOfAnother(sentence) || hasOwn(sentence)) return { subject: nobody };
  // 市長遭議員質疑「…」: by whom.
  const zone = lead.slice(0, verb.start);
  const accused = accuses.test(verb.text) ? byWhom.exec(zone) : null;
  if (accused) {
    const agent = agentIn(zone, accused);
    if (!agent || agent.kind === 'elided') return { subject: nobody };
    const subject = { ...agent, start: start + agent.start, end: start + agent.end };
    return { subject, ...from(subject, { start, end: start + lead.length }) };
  }
  const near = chineseSubject({ text: lead.slice(0, verb.start), start });
  const isNear = near !== null && !near.weak;
  const subject =
    (!isNear && opensClause(lead, verb) ? subjectBeforeTerm(around, start + verb.start) : null) ?? near;
  return subject && { subject, ...from(subject, { start, end: start + lead.length }) };
}

/** 她說，同事受盡委屈，幾度哭著說自己「…」: what she tells of somebody else, who may have said it; not 她說，…，並稱「…」. */
function isOfAnother(lead: string): boolean {
  const verb = verbsIn(lead).at(-1);
  if (!verb || opensClause(lead, verb)) return false;
  const told = reporting(lead, lead, false);
  if (!told?.comma || told.verb.end >= verb.start) return false;
  const content = lead.slice(told.verb.end + 1, verb.start);
  const clause = /[^，,]*$/u.exec(content)![0];
  return (
    content.length > clause.length + 1 &&
    !/^(?:自己|[我他她])/u.test(content) &&
    !goesOn.test(clause) &&
    chineseSubject({ text: clause, start: 0 })?.kind !== 'person'
  );
}

/** 目擊者表示，林姓司機下車後喃喃自語「…」: somebody stands in the words' own clause whom nothing reads. */
function hasOwn(lead: string): boolean {
  const [, told, clause] = /^(.{3,}?)[，,](?:[^，,]*[，,])?([^，,]{4,})$/u.exec(lead) ?? [];
  const verb = told === undefined ? undefined : verbsIn(told).at(-1);
  if (!verb || verb.end !== told!.length || clause === undefined) return false;
  const text = clause.replace(connectives, '').replace(/^[當当][年初時时天]/u, '');
  if (/^(?:自己|[我他她])/u.test(text) || chineseSubject({ text, start: 0 })?.kind === 'person') return false;
  return [2, 3, 4, 5, 6, 7].some(
    (end) => chineseRoleEnd.test(text.slice(0, end)) && !chineseOrganisationEnd.test(text.slice(0, end)),
  );
}

/** What whoever spoke a moment before does next. */
const goesOn = /^(?:[並并又也還还另再亦更]|同[時时]|[隨随][後后]|最[後后])/u;

/** 如果市長說「…」, 市長應該說：「…」: what nobody has said. */
const supposed =
  /(?:[應应][該该當当]|本[來来]?[會会想要]|原本[會会想要]|[會会]不[會会]|是否[會会]?|可能[會会]|要是|如果|假如)$|(?:^|[，,])(?:如果|若是?|假如|倘若|要是|一旦|除非|假[設设]|就算|即使)[^，,]*$/u;

/** 市長否認自己曾說「…」: what nobody says. */
const deniesSaying = /(?:否[認认]|不承[認认])(?:自己|本人|[他她])?(?:曾[經经]?|有|[對对向][^，,。]{1,10})*$/u;

/** 柯今天拿出「扶植產業」藉口，還說「…」: whom the sentence is about before a term in marks. */
function subjectBeforeTerm(around: Surroundings, end: number): Subject | null {
  const { text, start } = sentenceLead(around);
  if (start >= around.floor) return null;
  const subject = chineseSubject({ text: text.slice(0, end - start), start });
  return subject?.kind === 'person' || subject?.kind === 'pronoun' ? subject : null;
}

/** 出發前他只交代一句「…」: what somebody leaves behind with a word. */
const leaving =
  /(?:交代|留下|[丟丢撂扔拋抛]下|[補补]上?|回|[嘆叹]|[嗆呛]|吼|冒出|[應应]|吐出|叮[嚀囑嘱咛])(?:了|過|过)?(?:[他她我]|大家)?[這这]?一[句聲声](?:[話话])?$/u;

/** 她想了想，回了一條語音：「…」 */
const sending =
  /(?:[回發发傳传留寫写寄](?:了|下|出|來|来|給他|给他|給她|给她|給我|给我)?)(?:一|[這这])?[封份張张條条則则段句](?:\p{Script=Han}{0,2})?(?:[語语]音|[訊讯]息|信息|短信|[簡简][訊讯]|[紙纸字][條条]|留言|信|[貼贴]文)$/u;

// How Chinese quotes: X表示：「…」, 「…」X說, 「…」，X說，「…」, X指出，…。 Traditional and simplified.

import {
  type Attribution,
  elided,
  nobody,
  personOf,
  type QuotingGrammar,
  type Report,
  type Subject,
  type Surroundings,
} from '../../../quoting.ts';
import type { Zone } from '../../east-asian/frame.ts';
import { withinReach } from '../../east-asian/within-reach.ts';
import { chineseOrganisationEnd } from '../people.ts';
import { chineseSaying } from '../saying.ts';
import { chinesePeople, chineseSubject } from './subject.ts';
import { verbsIn } from './verbs.ts';

const reported = new Set(chineseSaying.reported);
const reportedAfterComma = new Set([...chineseSaying.reported, ...chineseSaying.reportedAfterComma]);
/** Verbs that as often name a thing as they introduce speech: with these, only a whole clause is speech. */
const naming =
  /^(?:稱|称|形容|比喻|宣稱|宣称|號稱|提到|談到|谈到|宣布|宣佈|介紹|介绍|批評|批评|稱讚|称赞|期待|希望|盼望|主張|主张|分享|建議|建议|相信|云|曰|道|喊|問|问)$/;
/** Nouns before a colon that introduce a text nobody says. */
const label =
  /(?:口號|口号|標語|标语|標題|标题|主題|主题|書名|书名|名稱|名称|看板|招牌|字樣|字样|題為|题为|名為|名为|條文|条文|關鍵字|关键词|副標|歌名|片名|店名|諺語|谚语|俗話|俗话|俗話說|俗话说|俗語說|常言道|古語云)$/;
const negated =
  /(?:不|沒|没|沒有|没有|未|無法|无法|所|被|若|如果|假如|是否|可|難以|难以|拒絕|拒绝|否認|否认|聽|听|據|据|想|別|别)$/;

/** What hangs on a condition was not said. */
const conditional = /(?:^|[，,])(?:如果|若是|若|假如|倘若|要是|一旦|除非|假設|假设)/;

/** Only what belongs to the sentence of the marks, and not to the quotation before. */
function leadIn(around: Surroundings): Zone {
  const from = Math.max(around.floor, around.open - 200);
  const before = around.text.slice(from, around.open);
  const stop = Math.max(
    before.lastIndexOf('。'),
    before.lastIndexOf('！'),
    before.lastIndexOf('？'),
    before.lastIndexOf('\n'),
  );
  return { text: before.slice(stop + 1), start: from + stop + 1 };
}

const term = /「[^「」，。！？]{0,12}」|“[^“”，。！？]{0,12}”/gu;

/** What follows the marks up to the next speech, with the terms in marks that stand in it taken out of the way. */
function sentenceRest({ text, close }: Surroundings): string {
  const after = text.slice(close, close + 70);
  const next = after.replace(term, (marked) => '　'.repeat(marked.length)).search(/[「『“]/);
  const rest = next < 0 ? after : after.slice(0, next);
  return rest.replace(term, (marked) => '　'.repeat(marked.length));
}

/** The sentence before the marks, with the terms in marks that stand in it taken out of the way. */
function sentenceLead(around: Surroundings): Zone {
  const from = Math.max(0, around.open - 200);
  const before = around.text
    .slice(from, around.open)
    .replace(/「[^「」]{0,12}」|“[^“”]{0,12}”/gu, (marked) => '　'.repeat(marked.length));
  const stop = Math.max(...['。', '！', '？', '\n', '」', '”'].map((mark) => before.lastIndexOf(mark)));
  return { text: before.slice(stop + 1), start: from + stop + 1 };
}

function attribute(around: Surroundings): Attribution | null {
  if (/^《[^》]*》$/.test(around.words)) return null;
  const colon = /[：:]\s*$/.test(around.text.slice(Math.max(0, around.open - 3), around.open));
  // 「慢遊」的主張: the words qualify a noun.
  if (!colon && /^[的之等]/.test(around.text.slice(around.close))) return null;
  const attribution =
    fromBefore(around) ??
    fromAfter(around) ??
    fromVerbBefore(around) ??
    fromReport(around) ??
    fromFirstPerson(around) ??
    standingAlone(around);
  return withinReach(attribution, around, { people: chinesePeople }, /^[他她佢]/u);
}

/** X表示：「…」 and X表示，「…」; also a colon after a clause about what somebody makes of a thing. */
function fromBefore(around: Surroundings): Attribution | null {
  const { text, start } = leadIn(around);
  const lead = text.trimEnd();
  const colon = /[：:]$/.test(lead);
  if (!colon && !/[，,—─]$/.test(lead)) return null;
  const core = lead.replace(/(?<![\s：:，,、—─])[\s：:，,、—─]+$/u, '');
  const tie = { start, end: start + lead.length };
  const cited = citedIn(core, start);
  if (cited && !cited.subject) return { subject: nobody, confidence: 0.8 };
  if (cited?.subject) return { subject: cited.subject, confidence: 0.9, ...from(cited.subject, tie) };
  const verb = verbsIn(core).at(-1);
  if (verb && (colon || verb.end >= core.length - 6)) {
    if (negated.test(core.slice(0, verb.start)) && !colon) return null;
    if (label.test(core)) return null;
    // 院長說，她醒來後的第一句話是：「…」: whoever the last clause tells of.
    const last = /[，,]([^，,]{5,})$/u.exec(core.slice(verb.end));
    if (colon && last && /[句話话]|是$/u.test(last[1]!)) return null;
    const zone = core.slice(0, verb.start);
    const subject = chineseSubject(zone === '' ? calledBefore(around) : { text: zone, start });
    // 一名…則說：「…」: speech, of somebody who could not be read.
    if (!subject && colon) return { subject: nobody, confidence: 0.8 };
    return subject && { subject, confidence: colon ? 0.95 : 0.9, ...from(subject, tie) };
  }
  if (!colon && around.floor > 0 && core.length <= 18) return fromBeat({ text: core, start }, lead);
  if (!colon || label.test(core) || core.length > 60) return null;
  const subject = chineseSubject({ text: core, start });
  // 隔壁賣魚的搖搖頭：「…。」: somebody who could not be read.
  if (!subject) return /[。！？!?…]$/.test(around.words) ? { subject: nobody, confidence: 0.6 } : null;
  if (subject.kind === 'elided') return null;
  // "網友：「…」" is a label of who speaks; a long clause without a verb of saying needs a person in it.
  const whole = subject.end >= start + core.length - 1;
  if (subject.kind !== 'person' && !whole && subject.kind !== 'pronoun') return null;
  return { subject, confidence: whole ? 0.9 : 0.75, ...from(subject, tie) };
}

/** 王議員引述林市長去年的話：「…」: whose words they are, and not who cites them. */
function citedIn(core: string, start: number): { subject: Subject | null } | null {
  const match = /(?:引述|引用|援引|轉述|转述)(?=[^，,]{2,30}$)/u.exec(core);
  if (!match) return null;
  const at = match.index + match[0].length;
  const theirs = core
    .slice(at)
    .replace(/(?:說|说|表示|稱|称|指出)$/u, '')
    .replace(
      /(?:[去今前昨][年天日])?的?(?:這句|这句|一句|那句)?(?:談話|谈话|話|话|說法|说法|發言|发言|名言|看法)$/u,
      '',
    );
  // 前不久調研時一位老支書
  const someone = /(?:一位|一名|一個|一个|有位)\p{Script=Han}{1,12}$/u.exec(theirs)?.index ?? 0;
  const subject = chineseSubject({ text: theirs.slice(someone), start: start + at + someone });
  const isNamed = subject !== null && subject.kind !== 'pronoun' && subject.kind !== 'elided';
  return { subject: isNamed ? subject : null };
}

/** 网友“山里的风”留言道：“…”: a name in marks right before the verb. */
function calledBefore({ text, floor }: Surroundings): Zone {
  const start = Math.max(0, floor - 30);
  const called = /[^。！？，：\n「」“”]{0,12}[「“][^「」“”，。！？]{2,12}[」”]$/u.exec(
    text.slice(start, floor),
  );
  return { text: called?.[0] ?? '', start: start + (called?.index ?? 0) };
}

/** 「…？」她笑了笑，「…」: what someone does between two pieces of speech. */
function fromBeat(core: Zone, lead: string): Attribution | null {
  if (/[。！？]/.test(lead)) return null;
  const subject = chineseSubject(core);
  return subject && (subject.kind === 'pronoun' || subject.kind === 'person')
    ? { subject, confidence: 0.8, start: core.start, end: core.start + core.text.length }
    : null;
}

/** 「…」X說。 「…」，X補充道，「…」 */
function fromAfter(around: Surroundings): Attribution | null {
  const after = sentenceRest(around);
  const { close } = around;
  const signed =
    /^\s*(?:——|──|—|－)\s*([^，。！？\s]{2,16})\s*$/.exec(after) ??
    /^\s*[（(]([^）)]{2,24})[）)]/.exec(after);
  if (signed) {
    const start = close + signed[0].indexOf(signed[1]!);
    const subject = chineseSubject({ text: signed[1]!.split(/[，、]/, 1)[0]!, start });
    if (subject?.kind === 'person')
      return { subject, confidence: 0.8, start: close, end: close + signed[0].trimEnd().length };
  }
  const comma = /^\s*[，,]/.test(after);
  const complete = comma || /[。！？!?…，,]$/.test(around.words);
  const clauseStart = close + /^[\s，,、—─]*/u.exec(after)![0].length;
  const clause = after.replace(/^[\s，,、—─]+/u, '').split(/[。！？!?；;\n「『“"]/u, 1)[0]!;
  if (!complete && /^(?:的|之|等|是|為|为|與|与|和|及|或|一詞|一词|這|这|計畫|计划|模式|概念)/.test(clause))
    return null;
  const first = clause.split(/[，,：:]/, 1)[0]!;
  const tie = { start: clauseStart, end: clauseStart + first.length };
  // 「…」回憶起救人的經過，彭清林仍有些激動。
  const moved = /^(?:回[忆憶](?:起|道)?|[说說谈談提讲講][起到及])[^，,]{0,24}[，,]([^，,]{2,40})/u.exec(
    clause,
  );
  if (moved && /[。！？!?…]$/.test(around.words) && !/[：:]$/u.test(clause)) {
    const mover = chineseSubject({
      text: moved[1]!,
      start: clauseStart + moved[0].length - moved[1]!.length,
    });
    return mover?.kind === 'person' || mover?.kind === 'pronoun'
      ? { subject: mover, confidence: 0.75, start: clauseStart, end: clauseStart + moved[0].length }
      : null;
  }
  const verb = verbsIn(first).find((v) =>
    /^(?:道|著|着|了|過|过|得\S{1,6})?$|^[這这][句番]?[話话]/.test(first.slice(v.end).trim()),
  );
  if (
    !verb &&
    complete &&
    around.ceiling < around.text.length &&
    /[，,]\s*$/.test(after) &&
    clause.length <= 20
  )
    return fromBeat({ text: clause.replace(/(?<![，,\s])[，,\s]+$/u, ''), start: clauseStart }, clause);
  // 「…。」院長歎了口氣。: nothing but a person and a gesture.
  if (!verb && !comma && /[。！？!?…]$/.test(around.words)) {
    if (clause.length <= 20) return fromBeat({ text: clause, start: clauseStart }, clause);
    const subject = first.length <= 24 ? chineseSubject({ text: first, start: clauseStart }) : null;
    return subject?.kind === 'person' ? { subject, confidence: 0.7, ...tie } : null;
  }
  if (!verb || verb.start > 40) return null;
  // 「A。」王說：「B。」: the colon gives the clause to what follows.
  const rest = clause.slice(first.length);
  if (/^[：:]/.test(rest) && /[。！？!?]$/.test(around.words)) return null;
  if (negated.test(first.slice(0, verb.start))) return null;
  // 「勞工聯合會」秘書長某某痛批: what is no clause belongs to the name.
  if (!complete && !isClause(around.words)) return null;
  const zone = first.slice(0, verb.start);
  // 聯盟「看守溪流」批評: the marked words are the subject.
  if (zone === '' && !complete && /\p{Script=Han}$/u.test(around.text.slice(0, around.open))) return null;
  const subject = chineseSubject({ text: zone, start: clauseStart });
  return subject && { subject, confidence: complete ? 0.92 : 0.75, ...tie };
}

/** X直言「…」: no stop between verb and mark, so that only a clause is taken for speech. */
function fromVerbBefore(around: Surroundings): Attribution | null {
  const { text, start } = leadIn(around);
  const lead = text.trimEnd();
  const verb = verbsIn(lead).at(-1);
  if (!verb || lead.length - verb.end > 6 || /[，,。：:「」『』的]/.test(lead.slice(verb.end))) return null;
  if (negated.test(lead.slice(0, verb.start)) || !isClause(around.words)) return null;
  const after = around.text.slice(around.close, around.close + 2);
  if (/^[的之等]/.test(after)) return null;
  if (
    naming.test(verb.text) &&
    !(around.words.length >= 10 && /[我你們们，。！？]/.test(around.words)) &&
    !/^[我你咱].{5}/u.test(around.words)
  )
    return null;
  const subject = chineseSubject({ text: lead.slice(0, verb.start), start });
  return subject && { subject, confidence: 0.8, ...from(subject, { start, end: start + lead.length }) };
}

/** X提醒，改造費用很高，「中小城市別一哄而上」: indirect speech that passes into the words themselves. */
function fromReport(around: Surroundings): Attribution | null {
  const { text, start } = sentenceLead(around);
  const lead = text.trimEnd();
  if (
    !/[，,]$/.test(lead) ||
    around.words.length < 6 ||
    !/^\s*[。，,！？]?\s*(?:$|[^的之等是為为])/u.test(around.text.slice(around.close))
  )
    return null;
  const verb = verbsIn(lead).find((v) =>
    /^[，,]/.test(lead.slice(v.end))
      ? reportedAfterComma.has(v.text)
      : (v.text.length > 1 || saidByPronoun.test(lead.slice(0, v.start))) &&
        reported.has(v.text) &&
        !/^[的過过了出]/.test(lead.slice(v.end)),
  );
  if (!verb || negated.test(lead.slice(0, verb.start)) || !isClause(around.words)) return null;
  const subject = chineseSubject({ text: lead.slice(0, verb.start), start });
  return subject && { subject, confidence: 0.75, ...from(subject, { start, end: start + lead.length }) };
}

/** 她看見父親蹲著換弦，「那一刻我覺得……」。: words about oneself are the words of whom the sentence is about. */
function fromFirstPerson(around: Surroundings): Attribution | null {
  const { text, start } = sentenceLead(around);
  const lead = text.trimEnd();
  if (!/[，,]$/.test(lead) || !/[我咱]/.test(around.words) || !isClause(around.words)) return null;
  if (!/^\s*(?:[。！？]|$)/u.test(around.text.slice(around.close))) return null;
  let at = start;
  for (const clause of lead.split(/[，,]/)) {
    const subject = chineseSubject({ text: clause, start: at });
    if (subject?.kind === 'person' || subject?.kind === 'pronoun')
      return { subject, confidence: 0.7, ...from(subject, { start, end: start + lead.length }) };
    at += clause.length + 1;
  }
  return null;
}

/** 「…。」: whole sentences that no words tie to anybody; who goes on may speak them, where nobody else is there. */
function standingAlone(around: Surroundings): Attribution | null {
  const before = around.text.slice(0, around.open);
  if (
    !/[。！？!?…][」”』]?\s*$/u.test(before) ||
    !/[。！？!?…]$/u.test(around.words) ||
    !isClause(around.words)
  )
    return null;
  if (!/^\s*(?:$|[。「“]|[^，,。：:]{0,2}$|\p{Script=Han})/u.test(around.text.slice(around.close)))
    return null;
  // 「…。」穿雨衣的大叔說: somebody speaks who could not be read.
  if (verbsIn(sentenceRest(around).split(/[。！？!?\n]/u, 1)[0]!).length > 0) return null;
  const last = /[^。！？\n]*[。！？!?…][」”』]?\s*$/u.exec(before.slice(-160))![0];
  const start = around.open - last.length;
  // 徒弟說，師傅很少稱讚人。「…」: the sentence before tells whose words these are.
  const [report] = reports(last);
  if (report) {
    const { subject } = report;
    const teller = { ...subject, start: subject.start + start, end: subject.end + start };
    return { subject: teller, confidence: 0.75, start: teller.start, end: around.open };
  }
  // Or of somebody who could not be read.
  const told = verbsIn(last).at(-1);
  if (told && chineseSubject({ text: last.slice(0, told.start), start }) === null) return null;
  // It tells of somebody, or goes on about them.
  if (chinesePeople(last).length === 0 && !/^[他她]/u.test(last) && !/[」”』]\s*$/u.test(last)) return null;
  return {
    subject: elided,
    confidence: 0.65,
    start: around.open - last.trimStart().length,
    end: around.open,
  };
}

/** From the subject on, where it stands in the clause that ties it. */
const from = (subject: Subject, tie: { start: number; end: number }): { start: number; end: number } =>
  subject.start >= tie.start && subject.start < tie.end && subject.end > subject.start
    ? { start: subject.start, end: tie.end }
    : tie;

/** A clause says something of something; a term or a slogan does not. */
function isClause(words: string): boolean {
  const text = words.trim();
  if (/[。！？!?]$/.test(text)) return text.length >= 4;
  // 早該這樣了, 演戲給誰看
  if (text.length >= 4 && /[了嗎吗呢吧啊喔喇㗎誰谁]$|[誰谁]|甚麼|什麼|什么|怎麼|怎么/u.test(text))
    return true;
  if (text.length < 6) return false;
  if (/[，；,]/.test(text) && text.length >= 8) return true;
  if (chineseOrganisationEnd.test(text)) return false;
  return /[是有會会能要可將将在不沒没讓让使把被就都也很最應应該该必想說说看覺觉給给成變变做來来去别別勿莫請请我你他唔冇係喺咗嘅嚟佢哋]/.test(
    text,
  );
}

/** A name or a term in marks may stand in the words before the verb of saying. */
const beforeSpeech = /^(?:[^「『“"]|[「“][^「」“”，。！？]{1,10}[」”]){0,70}/u;

/** 對於同姓的鄰居，她說… */
const saidByPronoun = /(?:^|[，,])[他她]$/u;

/** 在他看來，… */
const inTheEyesOf = /^(?:而|但)?在([^，。]{1,16})看[來来][，,]/u;

/** 據該公司負責人介紹，… */
const accordingTo =
  /^[據据]([^，,。]{2,30}?)(?:介紹|介绍|透露|表示|說|说|稱|称|反映|估計|估计|回憶|回忆|描述|觀察|观察)[，,]/u;

function reports(sentence: string): Report[] {
  const source = accordingTo.exec(sentence);
  const told = source && chineseSubject({ text: source[1]!, start: 1 });
  if (
    source &&
    told &&
    told.kind !== 'pronoun' &&
    told.kind !== 'elided' &&
    sentence.length - source[0].length >= 10
  )
    return [
      {
        subject: told,
        start: source[0].length,
        end: sentence.length,
        confidence: 0.75,
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
    return [{ subject: viewer, start: view[0].length, end: sentence.length, confidence: 0.75 }];
  const lead = beforeSpeech.exec(sentence)![0];
  for (const verb of verbsIn(lead)) {
    const after = sentence.slice(verb.end);
    // 補充說, 評論稱: the second verb is the one that the words follow.
    if (/^(?:說|说|稱|称|道|指出|表示)/.test(after)) continue;
    const comma = /^[，,]/.test(after);
    if (!(comma ? reportedAfterComma : reported).has(verb.text)) continue;
    const zone = sentence.slice(0, verb.start);
    if (negated.test(zone) || conditional.test(zone)) return [];
    if (/^(?:[的過过了出]|：|:|\s*[「『“"])/.test(after)) continue;
    const subject = chineseSubject({ text: zone, start: 0 });
    if (!subject || subject === elided || subject.kind === 'elided') continue;
    // Without a comma the verb must stand by its subject, and short verbs are too often part of other words.
    if (!comma && ((verb.text.length === 1 && !saidByPronoun.test(zone)) || zone.length - subject.end > 12))
      continue;
    const start = verb.end + (comma ? 1 : 0) + (/^[，,]?(\s*)/.exec(after)?.[1]?.length ?? 0);
    if (sentence.length - start < 10) return [];
    return [
      {
        subject,
        start,
        end: sentence.length,
        confidence: subject.kind === 'person' ? (comma ? 0.9 : 0.8) : 0.7,
      },
    ];
  }
  return [];
}

export const chineseGrammar: QuotingGrammar = {
  attribute,
  isClause,
  reports,
  people: chinesePeople,
  signer: (line) => personOf(chineseSubject({ text: line, start: 0 })),
  continues: (between) =>
    /^[\s，,、。]*(?:(?:接著|接着|又|還|还|也|並|并|隨後|随后)?[^，。]{0,3}(?:說|说|表示|補充|补充|強調|强调)?道?[：:，,]?)?\s*$/u.test(
      between,
    ),
};

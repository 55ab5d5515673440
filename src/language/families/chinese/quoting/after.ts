// Who says Chinese words by what stands behind them: 「…」X說。 「…」，X補充道，「…」
import { type Attribution, elided, nobody, type Subject, type Surroundings } from '../../../quoting.ts';
import { endsSentence, sentenceRest } from './around.ts';
import { fromBeat } from './beat.ts';
import { isClause } from './clause.ts';
import { callsSomebody, gesture, hearing, interviewing, isChorus, negated, silent } from './forms.ts';
import { reporting } from './reporting.ts';
import { chineseSubject } from './subject.ts';
import { verbsIn } from './verbs.ts';

/** 一路加碼至百張，「…。」林志明說。: nothing follows the verb that could be said. */
const signsOff =
  /^\s*[\p{Script=Han}·]{2,14}(?:[說说道]|表示|指出|坦言|透露|回[憶忆]|[強强][調调]|[補补]充|解[釋释]|感[嘆叹慨]|直言)[。]/u;

/** 「…」X說。 「…」，X補充道，「…」 */
export function fromAfter(around: Surroundings): Attribution | null {
  const { close } = around;
  if (stopsOutside(around)) return fromAfter({ ...around, words: `${around.words}。`, close: close + 1 });
  const after = sentenceRest(around);
  const signed =
    /^\s*(?:——|──|—|－)\s*([^，。！？\s]{2,16})\s*$/.exec(after) ??
    /^\s*[（(]([^）)]{2,24})[）)]/.exec(after);
  if (signed) {
    const start = close + signed[0].indexOf(signed[1]!);
    const subject = chineseSubject({ text: signed[1]!.split(/[，、]/, 1)[0]!, start });
    if (subject?.kind === 'person') return { subject, start: close, end: close + signed[0].trimEnd().length };
  }
  // 對於網傳「食堂吃出鼠頭」，校方表示: a part of what the sentence is about.
  const isPart = /\p{Script=Han}\s*$/u.test(around.text.slice(0, around.open));
  const isSignedOff =
    /[，,]\s*$/u.test(around.text.slice(Math.max(0, around.open - 2), around.open)) && signsOff.test(after);
  if ((endsSentence(around) && !isSignedOff) || (isPart && /^\s*[，,]/.test(after))) return null;
  const comma = /^\s*[，,]/.test(after);
  // 「…。」丈夫握著她的手，沒有說話。: not his.
  if (silent.test(after.split(/[。！？]/u, 1)[0]!)) return null;
  // 「…。」士官長至今記得父親的話: not hers, nor his.
  if (!comma && recalls.test(after.split(/[。！？]/u, 1)[0]!)) return { subject: nobody };
  // 「…。」這句話流傳甚廣: words that go around are nobody's.
  if (!comma && goesAround.test(after.split(/[。！？]/u, 1)[0]!)) return { subject: nobody };
  const complete = comma || /[。！？!?…，,]$/.test(around.words);
  const clauseStart = close + /^[\s，,、—─]*/u.exec(after)![0].length;
  const clause = after.replace(/^[\s，,、—─]+/u, '').split(/[。！？!?；;\n「『“"]/u, 1)[0]!;
  if (!complete && /^(?:的|之|等|是|為|为|與|与|和|及|或|一詞|一词|這|这|計畫|计划|模式|概念)/.test(clause))
    return null;
  const first = firstClause(clause);
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
      ? { subject: mover, start: clauseStart, end: clauseStart + moved[0].length }
      : null;
  }
  const verb = verbsIn(first).find((v) =>
    /^(?:道|到|著|着|了|過|过|了[這这那]?一?[句聲声]|得\S{1,6})?$|^[這这][句番]?[話话]/.test(
      first.slice(v.end).trim(),
    ),
  );
  const leaves = !verb && complete ? fromParting(first, clauseStart) : null;
  if (leaves) return leaves;
  // 「什麼法人？」她說自己此前做保潔，…: whose words begin the paragraph.
  const alone = around.floor === 0 && around.text.slice(0, around.open).trim() === '';
  const ownself = alone && complete && !comma ? ofOneself.exec(first) : null;
  if (ownself && !negated.test(ownself[1]!)) {
    const subject = chineseSubject({ text: ownself[1]!, start: clauseStart });
    if (subject?.kind === 'person' || subject?.kind === 'pronoun')
      return { subject, start: clauseStart, end: clauseStart + ownself[0].length };
  }
  // 「A。」王說：「B。」, 「A。」王一聽，反駁：「B。」: the colon gives the clause to what follows.
  const colon = verb ? /^[：:]/.test(clause.slice(first.length)) : /[：:]$/u.test(clause.trimEnd());
  if (colon && /[。！？!?…]$/.test(around.words)) return null;
  if (!verb && complete && !comma) {
    const asked = asks(first, around.words);
    if (asked > 0) {
      const subject = chineseSubject({ text: first.slice(0, asked), start: clauseStart });
      return { subject: subject ?? nobody, ...tie };
    }
    // 「…！」全場響起掌聲: everybody's voice, and not whoever spoke before.
    if (isChorus(first)) return { subject: nobody };
  }
  // 「…。」被問到當年，教練想了想，「…」
  const beat = clause.replace(turning, '');
  if (
    (beat !== clause || !verb) &&
    complete &&
    around.ceiling < around.text.length &&
    /[，,]\s*$/.test(after) &&
    beat.length <= 20 &&
    gesture.test(firstClause(beat)) &&
    !hearing.test(firstClause(beat)) &&
    verbsIn(beat).length === 0
  )
    return fromBeat(
      { text: beat.replace(/(?<![，,\s])[，,\s]+$/u, ''), start: clauseStart + clause.length - beat.length },
      beat,
    );
  // 「…。」大四學生何苗從武漢專程趕來，「…」: somebody is introduced between two pieces of speech.
  if (!verb && complete && !comma && leadsOn(around, after) && clause.length <= 24 && !hearing.test(clause)) {
    const introduced = chineseSubject({ text: first, start: clauseStart });
    if (introduced?.kind === 'person' && introduced.role !== null && verbsIn(clause).length === 0)
      return isAnothers(around, introduced) ? { subject: nobody } : { subject: introduced, ...tie };
  }
  // 「…。」院長歎了口氣。: nothing but a person and a gesture.
  if (!verb && !comma && /[。！？!?…]$/.test(around.words)) {
    if (interviewing.test(first) && first.length <= 40 && !/^(?:本[報报刊])?[記记]者/u.test(first)) {
      const subject = chineseSubject({ text: first, start: clauseStart });
      return subject?.kind === 'person' || subject?.kind === 'pronoun' ? { subject, ...tie } : null;
    }
    // 「…。」52歲的護林員田茂林當晚在雨量站值守: who speaks is introduced behind the words that begin a paragraph.
    const main = first.slice(Math.max(first.lastIndexOf('，'), first.lastIndexOf(',')) + 1);
    const opensParagraph = around.text.slice(0, around.open).trim() === '';
    const presented = opensParagraph ? presents(around, first, clauseStart) : null;
    if (presented) return { subject: presented, ...tie };
    const introduced = opensParagraph && age.test(main);
    // 學友社顧問建議家長放鬆，「…」: says something else.
    if ((!gesture.test(first) && !introduced) || hearing.test(first) || reporting(first, first, false))
      return null;
    if (clause.length <= 20) {
      // 店員指指門口的告示: a described witness whom the sentence begins with.
      const who = chineseSubject({ text: clause, start: clauseStart });
      if (who && isAnothers(around, who)) return { subject: nobody };
      if (who?.kind === 'role' && !who.plural && who.start === clauseStart && who.name.length <= 10)
        return { subject: who, ...tie };
      return fromBeat({ text: clause, start: clauseStart }, clause);
    }
    const subject =
      main.length <= 24
        ? chineseSubject({ text: main, start: clauseStart + first.length - main.length })
        : null;
    if (subject && isAnothers(around, subject)) return { subject: nobody };
    return subject?.kind === 'person' || subject?.kind === 'pronoun'
      ? { subject, isUnsaid: true, ...tie }
      : null;
  }
  // 「…」，她低頭整理戲箱。: who does so said the words that the sentence begins with.
  if (!verb && comma && isClause(around.words) && endsBehind(after, clause)) {
    const who = gesture.test(first) && !hearing.test(first) && verbsIn(clause).length === 0;
    const subject = who ? chineseSubject({ text: first, start: clauseStart }) : null;
    if ((subject?.kind === 'pronoun' || subject?.kind === 'person') && subject.start === clauseStart)
      return { subject, ...tie };
  }
  if (!verb || verb.start > 40) return null;
  if (negated.test(first.slice(0, verb.start))) return null;
  // 「勞工聯合會」秘書長某某痛批: what is no clause belongs to the name.
  if (!complete && !isClause(around.words)) return null;
  const zone = first.slice(0, verb.start);
  // 聯盟「看守溪流」批評: the marked words are the subject.
  if (zone === '' && !complete && /\p{Script=Han}$/u.test(around.text.slice(0, around.open))) return null;
  // 她說，漲不得。「A。」對手則說，…: whose words these are, the one before may say as well.
  if (
    complete &&
    !comma &&
    contrast.test(first) &&
    saysMore(clause, first) &&
    /[。！？]\s*$/u.test(around.text.slice(0, around.open))
  )
    return { subject: nobody };
  const subject = chineseSubject({ text: zone, start: clauseStart });
  // 士官長說，那天下雨。「A。」他的妻子笑說，…: the words may be of the one, or of the other.
  if (subject && complete && !comma && saysMore(clause, first) && isAnothers(around, subject, true))
    return { subject: nobody };
  // 「我跟他說了。」勞動部回覆時表示，表單…: no body speaks of one person.
  if (subject?.kind === 'organisation' && !comma && saysMore(clause, first) && ofOne.test(around.words))
    return { subject: nobody };
  return subject && { subject, ...tie };
}

/** “A”。林女士說，…: words that begin a paragraph, and whose stop stands behind the marks. */
const stopsOutside = ({ text, open, close, words }: Surroundings): boolean =>
  text[close] === '。' &&
  text.slice(0, open).trim() === '' &&
  !/[。！？!?…，,]$/u.test(words) &&
  isClause(words);

/** “A”，“B”，副所長指出。: whoever stands behind the last of several, with nothing between them, said them all. */
export function fromLast({ text, close, words }: Surroundings, most = 4): Attribution | null {
  const between = /^\s*[，,]\s*(?=[「“])/u.exec(text.slice(close, close + 4))?.[0].length ?? 0;
  if (between === 0 || !isClause(words)) return null;
  const open = close + between;
  const end = text.indexOf(text[open] === '「' ? '」' : '”', open) + 1;
  const ceiling = end + text.slice(end).search(/[「“]|$/u);
  if (end === 0) return null;
  const next = { text, open, close: end, words: text.slice(open + 1, end - 1), floor: close, ceiling };
  return isClause(next.words) && most > 0 ? (fromAfter(next) ?? fromLast(next, most - 1)) : null;
}

/** 坂口丟下這句話就離開球場, 副所長打了個比方, 說完便匆匆離去: who is told to have said what stands before. */
function fromParting(first: string, start: number): Attribution | null {
  const match = parting.exec(first);
  const [, who, isDone] = match ?? [];
  if (!match || who === undefined || /[聽听]|[聞闻]言/u.test(who) || negated.test(who)) return null;
  const tie = { start, end: start + match[0].length };
  if (who === '') return isDone ? { subject: elided, ...tie } : null;
  const subject = chineseSubject({ text: who, start });
  return subject?.kind === 'person' || subject?.kind === 'pronoun' ? { subject, ...tie } : null;
}

const parting =
  /^([^，,：:]{0,20}?)(?:[丟丢撂扔拋抛留]下了?(?:[這这]?一?[句番段]\p{Script=Han}{0,2}?[話话]|[這这][話话]|狠[話话])|(?:[補补]|[嘆叹]|回)了?[這这]一句|打了?[個个]?比方|([說说][完罷罢]|[語语][畢毕]|[話话][畢毕]))/u;

/** 「…。」妻子洪月芳在市場賣了半輩子豆腐: of whoever speaks of themselves it is told who they are, right behind their words. */
function presents({ words, text }: Surroundings, sentence: string, start: number): Subject | null {
  const first = sentence.split(/[，,]/, 1)[0]!;
  if (!/[我咱俺阮]/u.test(words) || callsSomebody.test(words)) return null;
  if (takesIn.test(sentence) || hearing.test(first) || reporting(sentence, sentence, false)) return null;
  const subject = chineseSubject({ text: first, start });
  if (subject?.kind !== 'person' || subject.weak || /^[的們们]/u.test(text.slice(subject.end))) return null;
  const lead = first.slice(0, subject.start - start);
  if (subject.role !== null) return lead.endsWith(subject.role) ? subject : null;
  // 杜彥霖拿下28分。他坦言，…: who says more in the next sentence.
  const next = text.slice(start).split(/(?<=[。！？])/u)[1] ?? '';
  const goesOn =
    /^[他她](?![們们的])/u.test(next) && reporting(next, next, false)?.subject.kind === 'pronoun';
  return lead === '' && goesOn ? subject : null;
}

const recalls =
  /(?:[記记]得|想起|[記记]起|忘不[了掉]|[懷怀]念|[難难]忘)[^，,「“]{1,14}(?:的?(?:話|话|叮嚀|叮囑|叮嘱|教[誨诲]|[聲声]音|囑咐|嘱咐)|[說说]過|说过|[那這这]句)/u;

/** Who hears, reads or remembers something did not say it. */
const takesIn =
  /[聽听聞闻]|[收接看見见讀读翻][到過过完著着了]?[^，,]{0,12}(?:的|[簡简][訊讯]|[訊讯]息|短信|信)|[記记]得|想起|忘不|[懷怀]念|[愣嚇吓]|逮捕|被|[離离][開开]|沉默|不[語语]|[搖摇][頭头]不|[報报]案|自[殺杀]|身亡|[過过去]世|[遺遗]/u;

/** 她說自己此前…: only whoever speaks says so of themselves. */
const ofOneself = /^([^，,：:]{1,16}?)(?:[說说]|表示|坦言|透露|笑[說说稱称])自己/u;

/** 「A。」他的妻子笑說，那天下雨: behind the verb stands what is said; of 「A。」他的妻子笑說。 nothing but the words before. */
const saysMore = (clause: string, first: string): boolean => /^[，,]./u.test(clause.slice(first.length));

/** Whom the first clause is about that is about somebody: 三讀通過後，總召傅敏達步出議場. */
function firstSubject(sentence: string): Subject | null {
  for (const text of sentence.split(/[，,]/)) {
    const subject = chineseSubject({ text, start: 0 });
    if (subject && !subject.weak && subject.kind !== 'elided' && subject.kind !== 'nobody') return subject;
  }
  return null;
}

/** Whether the sentence right before the words tells what somebody else said, or who somebody else is. */
function isAnothers({ text, open }: Surroundings, { kind, name }: Subject, namedOnly = false): boolean {
  const last = /[^。！？\n「」“”]*[。！？]\s*$/u.exec(text.slice(Math.max(0, open - 160), open))?.[0] ?? '';
  if (last.trim() === '') return false;
  const told = reporting(last, last, false)?.subject ?? firstSubject(last);
  if (told?.kind === 'pronoun') return kind === 'person' || kind === 'role';
  if (told?.kind !== 'person' && (told?.kind !== 'role' || (namedOnly && kind === 'person'))) return false;
  if (kind === 'pronoun' || kind === 'elided') return false;
  // 林教授 is 林語安, but 唐立群的妻子 is not 唐立群.
  const isSame = name.includes('的')
    ? name === told.name
    : told.name.includes(name) || name.includes(told.name);
  return !isSame && (name.includes('的') || name[0] !== told.name[0]);
}

/** Whether a clause ends in a comma before the next words in marks. */
const leadsOn = ({ ceiling, text }: Surroundings, after: string): boolean =>
  ceiling < text.length && /[，,]\s*$/.test(after);

const endsBehind = (after: string, clause: string): boolean =>
  /^[。！]/u.test(after.replace(/^[\s，,、—─]+/u, '').slice(clause.length));

const ofOne = /我(?![們们國国方校])|[俺咱]|^阮/u;

const turning = /^(?:被?[問问][到及起]?|[談谈][到及起]|[說说提][到起]|面[對对])[^，,。！？]{2,20}[，,]/u;

const goesAround =
  /^\s*[這这那](?:[句番段席]|一句)?(?:[話话]|歌[詞词]|口[號号]).{0,12}(?:流[傳传]|[傳传][遍開开]|[誰谁][說说]|出[處处]|不[脛胫]而走|[貼贴寫写印掛挂刻][在著着]|成了?[為为]?|耳熟能[詳详]|瘋[傳传]|疯传|[網网][絡络路上])/u;

const contrast = /[則则]|反[駁驳擊击]|回[應应嗆呛]|不以[為为]然|也(?=[說说表認认指強强])/u;

const age = /^(?:今年|現年|现年)?\s?(?:\d{1,3}|[一二三四五六七八九十]{2,3})\s?[歲岁]的\p{Script=Han}{2,16}/u;

/** 樓下空地上，一名街坊不斷重複, 指著屋簷，老人說: with the time, the place and what they do before its subject. */
function firstClause(clause: string): string {
  const when =
    /^(?:[指望看對对朝握拉抱捧拿舉举][著着][^，,：:]{1,14}[，,])?(?:[^，,：:]{0,16}(?:\d[年月日號号時时]|[上下中]午|[今昨前當当][日天晚晨]|傍晚|深夜|凌晨|[時时後后前上裡里下旁邊边中])[，,]){0,3}[^，,：:]*/u;
  return when.exec(clause)![0];
}

/** 「…？」民警問李秀英: where the verb of asking begins, whose object follows it; 0 where there is none. */
function asks(clause: string, words: string): number {
  if (!/[？?]$/u.test(words)) return 0;
  const match =
    /^(\p{Script=Han}{1,16}?)(?:忍不住|又|再|也|就|都)?(?:追|反|質|质|逼|盤|盘)?[問问](?![題题世卷津])\p{Script=Han}{1,8}$/u.exec(
      clause,
    );
  return match && !/[學学訪访請请顧顾]$/u.test(match[1]!) ? match[1]!.length : 0;
}

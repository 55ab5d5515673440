// Labels in Japanese: the topic before は, が, も or の, or the noun that の joins to the number.

import type { FigureSurroundings, Language } from '../../language.ts';
import { splitWords } from '../../text/words.ts';

const approximate =
  /(?:約|およそ|(?<![時合会設統余家])計|合計|最大|平均|月平均|年平均|延べ|のべ|年間|月間|わずか|すでに|さらに|ほぼ|少なくとも|最高|最低|全体の|前年比|前年度比|\d+年で)+$/u;
const particles = new Set('は が を に で と も へ から まで より や など には では とは'.split(' '));
/** の, 今後: they stand for nothing by themselves. */
const empty =
  /(?:の|こと|もの|今後|現在|うち|それ|これ|そこ|ここ|彼|彼女|以上|ところ|場合|とき|ほう|当初|昨年|今年|去年|一方|ため)$/u;

/** 前回の代表選前: when, and not what. */
const when = /[前後中]$/u;
/** Who does something is no measure of it. */
const somebody = /(?:さん|氏|容疑者|被告|裁判長|社長|会長|知事|市長|町長|監督|選手)ら?$/u;
/** 現金を187回: how often something was done is no measure of it. */
const timesDone = /^(?:回|度|度目)$/u;

export function japaneseLabel(around: FigureSurroundings): string {
  const label = phraseOf(around);
  return (when.test(label) && /選|試合|大会|時/u.test(label)) || somebody.test(label) ? '' : label;
}

function phraseOf({ before, after, number, language }: FigureSurroundings): string {
  const lead = before.replace(approximate, '').replace(approximate, '');
  // 懲役5年を求刑
  const penalty = /(?:求刑)?(?:懲役|禁錮|拘禁刑)$/u.exec(lead)?.[0];
  if (penalty) return penalty;
  // 売り上げの72％: what it is a part of.
  if (/の$/u.test(lead) && number.unitKind !== 'measure') {
    const whole = phraseAt(lead.replace(/の$/u, ''), language);
    if (whole.length >= 4) return whole;
  }
  // 住民が持ち寄った約900冊: told by a clause, not by a topic.
  if (/[たるい]$/u.test(lead)) return '';
  const marked = /^(.*[^でにと])(?:は|が|も)([^はがも]*)$/u.exec(lead);
  // チームは体重の差を5％以内に抑えた: the object is what is measured.
  const object = /^(.*)を[^をはが]*$/u.exec(marked ? marked[2]! : lead);
  if (timesDone.test(number.unit) && object) return '';
  if (marked && object && phraseAt(object[1]!, language).length >= 3) return phraseAt(object[1]!, language);
  const topic = marked && !/\d[^年]*$/u.test(marked[2]!) ? phraseAt(marked[1]!, language) : '';
  const owned = /^(?:以上|超|余り|強|弱|程度)?の([^、。はがをにでとも\d]{2,14})/u.exec(after)?.[1] ?? '';
  if (owned !== '' && !/^[はがをにでとも]/u.test(owned) && number.unitKind === 'currency') return owned;
  // チームは312匹を放した: who did it is no measure of it.
  const isDone =
    /^(?:以上|余り|ほど|近く)?を(?!超|上回|下回|突破|割)/u.test(after) && !/%|％|割/u.test(number.unit);
  if (topic !== '') return isDone ? '' : topic;
  const beside = /[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u.exec(lead)?.[0] ?? '';
  if (beside !== '' && !empty.test(beside)) return phraseAt(lead, language);
  if (owned !== '') return owned;
  return object ? phraseAt(object[1]!, language) : '';
}

/** The noun phrase at the end of a text, back to a particle other than の. */
function phraseAt(text: string, language: Language): string {
  let start = text.length;
  for (const word of splitWords(text, language.tag).reverse()) {
    if (/[\d０-９]/u.test(word.text) || particles.has(word.text) || text.length - word.start > 18) break;
    start = word.start;
  }
  const cut = text.slice(start);
  const phrase = (/[\d０-９]$/u.test(text.slice(0, start)) ? cut.replace(counting, '') : cut)
    .replace(/^[のてたりしれ枚本人円個冊日年月]?の/u, '')
    .trim();
  if (phrase.length < 2 || empty.test(phrase) || /^[\p{Script=Hiragana}]{1,2}$/u.test(phrase)) return '';
  if (/^(?:する|した|いる|いた|なる|なった|できる)/u.test(phrase)) return '';
  return described(phrase, text.slice(0, text.length - phrase.length));
}

/** 1カ月の時間外労働: the counting word belongs to the number. */
const counting =
  /^(?:[カかヶヵ]月|月期|年度|年間|時間|分間|週間|平方|立方|世紀|区間|[代回位号倍割歳期便組級番日年月人円個枚本冊%％])+(?:以上|以下|未満)?(?:の|に|を|で)?/u;

const verbInFront =
  /^[\p{Script=Han}\p{Script=Hiragana}]{1,6}?(?:[いきしちっり]?た|んだ|[るくうむぶすつ])(?=[\p{Script=Han}\p{Script=Katakana}])/u;

/** In front of a verb that describes another. */
const mostNoun = 13;

/** 回収に要する費用, 長さを変えた管: what describes the noun needs its own noun, or says nothing. */
function described(phrase: string, before: string): string {
  if (
    !/^\p{Script=Han}/u.test(phrase) ||
    !/^.{0,6}?\p{Script=Hiragana}/u.test(phrase) ||
    !verbInFront.test(phrase)
  )
    return phrase;
  const particle = /[にをがでと]$/u.exec(before)?.[0];
  if (particle === undefined) return phrase;
  const rest = before.slice(0, -1);
  if (/\d+(?:年|カ月|か月|日|週)間?$/u.test(rest)) return phrase;
  const noun =
    /[\p{Script=Han}\p{Script=Katakana}ーの]+さ?$/u.exec(rest.slice(-mostNoun))?.[0].replace(/^の/u, '') ??
    '';
  const isWhole = noun !== '' && noun.length < mostNoun && !/[\d０-９]$/u.test(rest.slice(0, -noun.length));
  return isWhole ? `${noun}${particle}${phrase}` : '';
}

// Labels in Japanese: the topic before は, が, も or の, or the noun that の joins to the number.

import type { FigureSurroundings, Language } from '../../language.ts';
import { splitWords } from '../../text/words.ts';

const approximate =
  /(?:約|およそ|計|合計|最大|平均|月平均|年平均|延べ|のべ|年間|月間|わずか|すでに|さらに|ほぼ|少なくとも|最高|最低|全体の|前年比|前年度比|\d+年で)+$/u;
const particles = new Set('は が を に で と も へ から まで より や など には では とは'.split(' '));
/** の, 今後: they stand for nothing by themselves. */
const empty =
  /(?:の|こと|もの|今後|現在|うち|それ|これ|そこ|ここ|彼|彼女|以上|当初|昨年|今年|去年|一方|ため)$/u;

export function japaneseLabel({ before, after, number, language }: FigureSurroundings): string {
  const lead = before.replace(approximate, '').replace(approximate, '');
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
  if (marked && object && phraseAt(object[1]!, language).length >= 3) return phraseAt(object[1]!, language);
  const topic = marked && !/\d[^年]*$/u.test(marked[2]!) ? phraseAt(marked[1]!, language) : '';
  const owned = /^(?:以上|超|余り|強|弱|程度)?の([^、。はがをにでとも\d]{2,14})/u.exec(after)?.[1] ?? '';
  if (owned !== '' && !/^[はがをにでとも]/u.test(owned) && number.unitKind === 'currency') return owned;
  if (topic !== '') return topic;
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
  const phrase = text
    .slice(start)
    .replace(/^[のてたりしれ枚本人円個冊日年月]?の/u, '')
    .trim();
  if (phrase.length < 2 || empty.test(phrase) || /^[\p{Script=Hiragana}]{1,2}$/u.test(phrase)) return '';
  return phrase;
}

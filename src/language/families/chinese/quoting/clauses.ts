// Parts the words before a Chinese verb of saying into clauses, less the connectives that they begin with.

import { matchesOf } from '../../../text/matches.ts';
import { connectives } from './adverbials.ts';

/** （58歲，小販）: a comma within brackets parts no clause. */
const aside = /[（(]\d{1,3}[歲岁][^（）()]{1,20}[）)]/gu;
const writer = /[（(][^（）()]{0,30}(?:[記记]者|[編编][譯译]|通[訊讯][員员]|[攝摄])[^（）()]{0,30}[）)]/gu;

export interface Clause {
  text: string;
  start: number;
  /** 有 stands before it: whoever it begins with was not told of before. */
  isNew: boolean;
  /** 根據《早報》的報導: it tells nothing but where the words were read. */
  isSource: boolean;
}

/** One after the other: most who ask need the first of them alone. */
export function* clausesOf(written: string): Generator<Clause, void> {
  // Of 聯盟「看守溪流」批評 the name in marks is the subject.
  // （記者王雨蕭）: who wrote it.
  const zone = written
    .replace(writer, (whole) => '，'.repeat(whole.length))
    .replace(aside, (whole) => whole.replace(/[，,；;]/gu, '、'))
    .replace(/[「」『』“”]/g, '\u3000');
  for (const match of matchesOf(zone, parted)) {
    let text = match[0];
    let start = match.index;
    for (let strip = leading(text); strip > 0; strip = leading(text)) {
      text = text.slice(strip);
      start += strip;
    }
    const isNew = start > match.index && bringsIn.test(zone.slice(match.index, start));
    const isSource = sourced.test(text) && /[據据]\s*$/u.test(zone.slice(match.index, start));
    if (text.trim()) yield { text, start, isNew, isSource };
  }
}

const bringsIn = /有\s*$/u;

const sourced = /(?:[報报][導道导]|消息|新[聞闻]|文章)[指稱称]?\s*$/u;

/** 逾8,000市民: a comma in a number parts nothing. */
const parted = /[^，,；;、。！？!?：:]+(?:(?:、|(?<=\d),(?=\d{3}))[^，,；;、。！？!?：:]+)*/gu;

/** （2月21日）調解委員會 */
const dated = /^\s*[（(]\s?(?:\d{1,4}[年月])?(?:\d{1,2}月)?\d{1,2}[日號号]?\s?[）)](?=\p{Script=Han})/u;

const bulleted = /^[\s▲△▼▽■□●○◆◇★☆◎※•▍▎►▶]+/u;

const leading = (text: string): number =>
  connectives.exec(text)?.[0].length ??
  dated.exec(text)?.[0].length ??
  (bulleted.exec(text)?.[0].length || 0);

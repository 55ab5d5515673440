// The names of months and days in the languages we read, as numbers, so that "3 March" and 3月3日 compare equal.
import { languages } from './registry.ts';
import { matchesOf } from './text/matches.ts';

const chineseMonths = '一|二|三|四|五|六|七|八|九|十|十一|十二'.split('|');
const cjkDays = /(?:星期|週|周|禮拜|礼拜)([一二三四五六日天])|([月火水木金土日])曜|([월화수목금토일])요일/g;

export interface DateWord {
  text: string;
  /** "month 3", "day 1": comparable across languages. */
  meaning: string;
}

/** The months and days of the week that a text names. */
export function findDateWords(text: string): DateWord[] {
  const found: DateWord[] = [];
  for (const { 0: word, 1: digits, 2: han } of matchesOf(
    text,
    /(?<!\d)(\d{1,2})\s?[月월](?!曜)|(十[一二]|[一二三四五六七八九十])月/g,
  )) {
    const month = digits ? Number(digits) : chineseMonths.indexOf(han!) + 1;
    if (month >= 1 && month <= 12) found.push({ text: word, meaning: `month ${month}` });
  }
  for (const match of matchesOf(text, cjkDays)) {
    const day = '一二三四五六日'.indexOf((match[1] ?? '').replace('天', '日'));
    const index = match[1]
      ? day
      : match[2]
        ? '月火水木金土日'.indexOf(match[2])
        : '월화수목금토일'.indexOf(match[3]!);
    found.push({ text: match[0], meaning: `day ${index + 1}` });
  }
  for (const [word] of matchesOf(text, /\p{Script=Latin}{3,}/gu)) {
    const lower = word.toLowerCase();
    if (oftenOther.has(lower) && !/^\p{Lu}/u.test(word)) continue;
    const month = meanings.get(lower);
    if (month) found.push({ text: word, meaning: month });
  }
  return found;
}

const meanings = new Map<string, string>();
const oftenOther = new Set<string>();
for (const { calendar } of languages()) {
  for (const [index, name] of calendar.months.entries()) meanings.set(name, `month ${index + 1}`);
  for (const [index, name] of calendar.days.entries()) meanings.set(name, `day ${index + 1}`);
  for (const name of calendar.oftenOther) oftenOther.add(name);
}

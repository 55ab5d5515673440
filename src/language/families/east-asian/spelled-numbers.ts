// How numbers are written in Han characters, kanji and Hangul, and how such words are brought to values.

import type { SpelledNumber } from '../../language.ts';
import { hanAmount, hanDigits } from '../../text/han-numbers.ts';
import { matchesOf } from '../../text/matches.ts';

/** Scale character → factor, of Chinese and Japanese. */
export const hanScales: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  萬: 1e4,
  万: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
  百萬: 1e6,
  百万: 1e6,
  千萬: 1e7,
  千万: 1e7,
  百億: 1e10,
  百亿: 1e10,
  千億: 1e11,
  千亿: 1e11,
  十億: 1e9,
  十亿: 1e9,
  萬億: 1e12,
  万亿: 1e12,
  萬兆: 1e16,
};

const magnitudes: Record<string, number> = {
  ...{ 十: 10, 百: 1e2, 千: 1e3, 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8 },
  ...{ 십: 10, 백: 1e2, 천: 1e3, 만: 1e4, 억: 1e8 },
};
const counters =
  '人|名|位|家|間|间|元|年|次|件|個|个|社|店|校|台|本|回|倍|円|枚|軒|世帯|戶|户|噸|吨|公里|公尺';
/** 三分之二, 三分の二, 3分の2, 3분의 2 */
const fractions =
  /(?<!\d)([一二三四五六七八九十]{1,2}|\d{1,2})\s?(?:分之|分の|분의)\s?([一二兩两三四五六七八九十]{1,2}|\d{1,2})(?![\d〇一二三四五六七八九十])/gu;
const halves = /[一過过逾近]半(?![年天個个])|半[數数分](?!析)|過半|절반/gu;
const vagueHan = new RegExp(
  `(?:[上數数幾几近逾成好破]|(?<![\\d一二兩两三四五六七八九十百千萬万億亿第]))([百千萬万億亿]{1,2})(?:多|餘|余)?(?=${counters})`,
  'gu',
);
const vagueHangul = /(?:수|몇)\s?(십|백|천|만|억)(만|억)?/gu;
/** Kanji in Japanese, where a lone one is mostly a part of a word. */
const kanji = new RegExp(
  `(?<![第一-十])(?:[二三四五六七八九十百千][〇一二三四五六七八九十百千万億]+|[二三四五六七八九十](?=${counters}))`,
  'gu',
);
const nativeTens: Record<string, number> = {
  열: 10,
  스물: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const nativeUnits: Record<string, number> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const native = new RegExp(
  `(?<![가-힣])(?:(${Object.keys(nativeTens).join('|')})(${Object.keys(nativeUnits).join('|')})?|(스무)|(${Object.keys(nativeUnits).join('|')}))\\s?(?:명|개|곳|살|마리|번|달|시간|가지|채|대|권|잔|군데|사람)`,
  'gu',
);

const magnitude = (text: string, start: number, of: string): SpelledNumber => ({
  text,
  start,
  amount: [...of].reduce((all, char) => all * magnitudes[char]!, 1),
  kind: 'magnitude',
});

/** Shares and magnitudes, which Chinese, Japanese and Korean write alike: 三分之二, 過半, 數千人. */
export function spelledInHan(text: string): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  const share = (written: string, start: number, part: number) =>
    found.push({ text: written, start, amount: part * 100, kind: 'share' });
  for (const { 0: written, 1: whole = '', 2: part = '', index } of matchesOf(text, fractions))
    share(written, index, simple(part) / simple(whole));
  for (const { 0: written, index } of matchesOf(text, halves)) share(written, index, 1 / 2);
  for (const { 0: written, 1: of = '', index } of matchesOf(text, vagueHan))
    found.push(magnitude(written, index, of));
  return found;
}

/** With kanji before a counter: 二人, 三千円. */
export const spelledInKanji = (text: string): SpelledNumber[] => [
  ...spelledInHan(text),
  ...matchesOf(text, kanji)
    .filter(({ index }) => !/^十分$/u.test(text.slice(index, index + 2)))
    .map(
      ({ 0: written, index }): SpelledNumber => ({
        text: written,
        start: index,
        amount: kanjiValue(written),
        kind: 'count',
      }),
    ),
];

/** With Korea's own numerals: 두 명, 스무 살, 수천. */
export function spelledInHangul(text: string): SpelledNumber[] {
  const found = spelledInHan(text);
  for (const { 0: written, 1: first = '', 2: second = '', index } of matchesOf(text, vagueHangul))
    found.push(magnitude(written, index, first + second));
  for (const { 0: written, 1: ten = '', 2: unit = '', 3: twenty, 4: alone = '', index } of matchesOf(
    text,
    native,
  )) {
    const amount = twenty
      ? 20
      : (nativeTens[ten] ?? 0) + (nativeUnits[unit] ?? 0) + (nativeUnits[alone] ?? 0);
    if (amount > 1) found.push({ text: written, start: index, amount, kind: 'count' });
  }
  return found;
}

/** Up to 99, in digits or characters. */
function simple(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  return written.includes('十') ? kanjiValue(written) : (hanDigits[written] ?? Number.NaN);
}

/** 二千三百 → 2300; as digits where nothing else stands between them, 二〇二六 → 2026. */
const kanjiValue = (written: string): number =>
  /^[〇一二三四五六七八九]{2,}$/u.test(written)
    ? Number([...written].map((char) => hanDigits[char]).join(''))
    : hanAmount(written);

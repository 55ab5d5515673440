// What makes a number of Chinese, Japanese and Korean a date or an age, and where its amount goes on behind its unit.
import type { NumberMention } from '../../language.ts';

/** 2025年代, 5年底, 2025年3月: the year is no span of time. */
const goesOnAsYear = /^(?:代|度|初|底|末|中|\d|[一二三四五六七八九十])/u;
const monthBehind = /^\s?\d{1,2}(?:月|월)/u;

export const isChineseDate = ({ unit }: NumberMention, after: string): boolean =>
  unit.startsWith('年') && (goesOnAsYear.test(after) || (unit.endsWith('年') && monthBehind.test(after)));

export const isJapaneseDate = (number: NumberMention, after: string): boolean =>
  isChineseDate(number, after) || (number.unit === '年' && /^[のはにから]/u.test(after));

/** 20대에서는: an age. */
export const isKoreanDateOrAge = ({ unit, amount }: NumberMention, after: string): boolean =>
  (unit.startsWith('년') && unit.endsWith('년') && monthBehind.test(after)) ||
  (unit === '대' && amount % 10 === 0 && amount < 100 && /^(?:에서|는|은|의|가|이|와|도)/u.test(after));

/** 一成二 and 1.7個人: the amount goes on after its unit. */
export function wholeChineseAmount(text: string, number: NumberMention): NumberMention {
  const next = text.slice(number.end, number.end + 1);
  if (number.unit === '成' && /[一二三四五六七八九]/u.test(next))
    return {
      ...number,
      value: text.slice(number.start, number.end + 1),
      unit: '',
      end: number.end + 1,
      unitKind: 'percent',
    };
  if ((/^[個个]$/u.test(number.unit) && next === '人') || (number.unit === '人' && next === '口'))
    return { ...number, unit: number.unit + next, end: number.end + 1 };
  return number;
}

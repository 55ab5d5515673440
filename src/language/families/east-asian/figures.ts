// What makes a number of Chinese, Japanese and Korean a date or an age, and where its amount goes on behind its unit.
import type { NumberMention } from '../../language.ts';

/** 2025年代, 5年底, 2025年3月: the year is no span of time. */
const goesOnAsYear = /^(?:代|度|初|底|末|中|\d|[一二三四五六七八九十])/u;
const monthBehind = /^\s?\d{1,2}(?:月|월)/u;

export const isChineseDate = ({ unit }: NumberMention, after: string): boolean =>
  unit.startsWith('年') && (goesOnAsYear.test(after) || (unit.endsWith('年') && monthBehind.test(after)));

export const isJapaneseDate = (number: NumberMention, after: string): boolean =>
  isChineseDate(number, after) || (number.unit === '年' && /^[のはにから]/u.test(after));

/** Who is of an age: 20대 남성. */
const ofAnAge =
  /^(?:에서|는|은|의|가|이|와|도|\s(?:[초중후]반|이상|이하|남[성녀자매]|여[성자]|노동자|근로자|청[년소]|환자|승객|부부|주[부민]|직장인|운전자|대학생|시민|노인|관광객|이용객|어르신|할머니|할아버지|사장|대표|점주|손님|고객|유권자))/u;

/** 20대에서는: an age; 3분기: a quarter of a year. */
export const isKoreanDateOrAge = ({ unit, amount }: NumberMention, after: string): boolean =>
  (unit.startsWith('년') && unit.endsWith('년') && monthBehind.test(after)) ||
  (unit === '분' && after.startsWith('기')) ||
  (unit === '대' && amount % 10 === 0 && amount < 100 && ofAnAge.test(after));

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

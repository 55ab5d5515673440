// What makes a number of Chinese, Japanese and Korean a date or an age, and where its amount goes on behind its unit.
import type { NumberMention } from '../../language.ts';

/** 2025年代, 5年底, 2025年3月: the year is no span of time. */
const goesOnAsYear = /^(?:代|度|初|底|末|中|\d|[一二三四五六七八九十])/u;
const monthBehind = /^\s?\d{1,2}(?:月|월)/u;

/** 24小時新聞熱線: always, and no span of time. */
const always =
  /^(?:都|不|[热熱]线|熱線|專線|专线|客服|新[闻聞][热熱][线線]|[营營]業|营业|服[务務]|便利|[监監]控|值[班守]|[营営]業|営業|稼働|体制|対応|\s?(?:영업|운영|상담|편의점|가동|감시))/u;
/** 大廈5樓: where it is; 12樓高, how high. */
const floor = /^(?:樓|楼|F)/u;

export const isChineseDate = ({ unit, amount }: NumberMention, after: string): boolean =>
  (amount === 24 && /^(?:小[時时]|時間|시간)/u.test(unit) && always.test(after)) ||
  (floor.test(unit) && !/^[高以墮墜坠跌]/u.test(after)) ||
  // “2030国家愿景”
  (/^[国國]$/u.test(unit) && amount > 1900 && amount < 2100 && after.startsWith('家')) ||
  (unit.startsWith('年') && (goesOnAsYear.test(after) || (unit.endsWith('年') && monthBehind.test(after))));

export const isJapaneseDate = (number: NumberMention, after: string): boolean =>
  isChineseDate(number, after) ||
  /^級/u.test(after) ||
  // 潮浜3丁目, 4枚目: an address, the fourth.
  after.startsWith('目') ||
  (number.unit === '年' && /^[のはにから]/u.test(after));

/** Who is of an age: 20대 남성. */
const ofAnAge =
  /^(?:에서|는|은|의|가|이|와|도|\s(?:[초중후]반|이상|이하|남[성녀자매]|여[성자]|노동자|근로자|청[년소]|환자|승객|부부|주[부민]|직장인|운전자|대학생|시민|노인|관광객|이용객|어르신|할머니|할아버지|사장|대표|점주|손님|고객|유권자))/u;

/** 20대에서는: an age; 3분기: a quarter of a year. */
export const isKoreanDateOrAge = ({ unit, amount }: NumberMention, after: string): boolean =>
  (amount === 24 && unit.startsWith('시간') && always.test(after)) ||
  (unit.startsWith('년') && unit.endsWith('년') && monthBehind.test(after)) ||
  (unit === '분' && after.startsWith('기')) ||
  // 53번째 경기: the fifty-third.
  (unit === '번' && after.startsWith('째')) ||
  (unit === '대' && amount % 10 === 0 && amount < 100 && ofAnAge.test(after));

/** 2小時25分, 2時間7分: in front of the seconds. */
const timeInFront = /(?:\d{1,3}\s?(?:小時|小时|時間)\s?(?:\d{1,2}\s?分\s?)?|\d{1,2}\s?分\s?)$/u;

/** 2小時25分38秒 is one time, of which the seconds are told last. */
function wholeTime(text: string, number: NumberMention): NumberMention {
  const hours =
    /^(?:秒|分|分鐘|分钟|分間)/u.test(number.unit) && timeInFront.exec(text.slice(0, number.start));
  if (!hours || /\d$/u.test(text.slice(0, hours.index))) return number;
  const end = text.startsWith('秒', number.end) ? number.end + 1 : number.end;
  return oneMeasure(text, number, end, hours.index);
}

/** 4年6月, 2時間7分: several numbers that tell one measure. */
const oneMeasure = (
  text: string,
  number: NumberMention,
  end: number,
  start = number.start,
): NumberMention => ({ ...number, start, end, value: text.slice(start, end), unit: '', unitKind: 'measure' });

/** 享年91歲, 향년 88세: how old somebody became whose death is told. */
function wholeLife(text: string, number: NumberMention, before: RegExp): NumberMention | null {
  const years = /^\s?(?:歲|岁|歳|세)/u.exec(text.slice(number.end))?.[0];
  if (number.unit !== '' || number.amount > 130 || !before.test(text.slice(0, number.start))) return null;
  return years === undefined
    ? { ...number, unitKind: 'measure' }
    : { ...number, unit: years.trim(), unitKind: 'measure', end: number.end + years.length };
}

/** Behind it: 判處陳大文5年2月徒刑. */
const penalty = /^(?:有期)?徒刑/u;

/** 判5年2月, 징역 2년6개월: one penalty of years and months. */
function wholePenalty(
  text: string,
  number: NumberMention,
  { before, months }: { before: RegExp; months: RegExp },
): NumberMention | null {
  const behind = text.slice(number.start + number.value.length);
  const rest = months.exec(behind)?.[0];
  if (rest === undefined) return null;
  if (!before.test(text.slice(0, number.start)) && !penalty.test(behind.slice(rest.length))) return null;
  return oneMeasure(text, number, number.start + number.value.length + rest.length);
}

const chinesePenalty = {
  before:
    /(?:徒刑|判[處处]?|[監监]禁|判囚|判[監监]|拘役|[應应]?[執执]行(?:刑)?|求刑|刑期)(?:合[計计併并])?\s?$/u,
  months: /^年又?\d{1,2}(?:個月|个月|月)/u,
};
const koreanPenalty = {
  before: /(?:징역|금고|실형|집행유예|집유)\s?$/u,
  months: /^년\s?\d{1,2}(?:개월|월)/u,
};
const chineseLife = /(?:享[年壽寿耆]|得年|[終终]年)\s?$/u;
const japaneseLife = /(?:死去|逝去|永眠|享年)[、，,\s\u3000]*$/u;
/** 88歳だった。, 88歳。: the end of an obituary's first lines. */
const wasOfAge = /^歳(?:だった|でした)?。?$/u;
/** 88歳で死去した */
const diedAtAge = /^歳で(?:死去|亡くな|逝去|他界|永眠)/u;
const koreanLife = /(?:향년|나이로)\s?$/u;

export const wholeKoreanAmount = (text: string, number: NumberMention): NumberMention =>
  wholePenalty(text, number, koreanPenalty) ??
  wholeSpan(text, number) ??
  wholeLife(text, number, koreanLife) ??
  wholeScale(text, number, koreanScale);

/** 18년 11개월 10일: one span of time. */
function wholeSpan(text: string, number: NumberMention): NumberMention | null {
  const rest = number.unit === '년' && koreanMonths.exec(text.slice(number.end))?.[0];
  return rest ? oneMeasure(text, number, number.end + rest.length) : null;
}
const koreanMonths = /^\s?\d{1,2}개월(?:\s?\d{1,2}일)?/u;

/** 1300원대, 30%台: somewhere in the thirteen hundreds, in the thirties. */
function wholeScale(text: string, number: NumberMention, scale: RegExp): NumberMention {
  const isScaled = number.unitKind === 'currency' || number.unitKind === 'percent';
  const sign = isScaled ? scale.exec(text.slice(number.end))?.[0] : undefined;
  return sign === undefined ? number : { ...number, end: number.end + sign.length, unit: number.unit + sign };
}
const koreanScale = /^대(?=[로의에를가는인였까부]|\s|[,.)]|$)/u;
const japaneseScale = /^台(?!\p{sc=Han})/u;

/** 懲役4年6月, and the time of a race. */
export function wholeJapaneseAmount(text: string, number: NumberMention): NumberMention {
  const life = wholeLife(
    text,
    number,
    wasOfAge.test(text.slice(number.end))
      ? /(?:^|[、。])$/u
      : diedAtAge.test(text.slice(number.end))
        ? /(?:)/u
        : japaneseLife,
  );
  if (life) return life;
  const years = /^年(?:\d{1,2}[カか箇ヶケ]?月)?/u.exec(text.slice(number.end))?.[0];
  if (number.unit === '' && years && /(?:懲役|禁錮|拘禁刑)$/u.test(text.slice(0, number.start))) {
    const end = number.end + years.length;
    return years === '年'
      ? { ...number, end, unit: '年', unitKind: 'measure' }
      : oneMeasure(text, number, end);
  }
  if (
    number.unit === '' &&
    number.amount < 150 &&
    /^[年日分秒]/u.test(text.slice(number.end)) &&
    lastsBefore.test(text.slice(0, number.start))
  )
    return { ...number, unit: text.charAt(number.end), unitKind: 'measure', end: number.end + 1 };
  return wholeTime(text, wholeScale(text, number, japaneseScale));
}

/** 平均9日, わずか15分: no date and no time of day. */
const lastsBefore = /(?:平均|わずか|最長|最短|中央値は|足かけ)\s?$/u;

/** 獨得31分: of a match, and no minutes. */
const points = /(?:得到?|攻下|轟下|轰下|砍下|領先|领先|落後|落后|拿下|進帳|进帐)[了達达]?\s?$/u;

/** 百分之十二, 百分之七點八 */
function percentInWords(text: string, number: NumberMention): NumberMention | null {
  const start = number.start - percent.length;
  if (start < 0 || !text.startsWith(percent, start)) return null;
  const whole = number.start + number.value.length;
  const end = whole + (decimals.exec(text.slice(whole))?.[0].length ?? 0);
  return { ...number, start, end, value: text.slice(start, end), unit: '', unitKind: 'percent' };
}
const percent = '百分之';
const decimals = /^[點点][零〇一二三四五六七八九]+/u;

/** 五年二個月: one span of time. */
function yearsAndMonths(text: string, number: NumberMention): NumberMention | null {
  const end = number.start + number.value.length;
  const rest = yearsWithMonths.exec(text.slice(end))?.[0];
  return rest === undefined || number.amount > 150 ? null : oneMeasure(text, number, end + rest.length);
}
const yearsWithMonths = /^年[又零]?(?:\d{1,2}|[一二兩两三四五六七八九十]{1,2})[個个]月/u;

/** 7600餘名 are not 7600; 410余万元. */
function andMore(text: string, number: NumberMention): NumberMention | null {
  const end = number.start + number.value.length;
  const [more = '', scale = ''] =
    /^[多餘余](?:([萬万億亿])(?:[元人名戶户件]))?/u.exec(text.slice(end, end + 3)) ?? [];
  if (more === '' || number.unitKind === 'percent') return null;
  if (scale === '') return number.unit === '' ? null : { ...number, value: number.value + more };
  const isMoney = more.endsWith('元');
  return {
    ...number,
    value: text.slice(number.start, end + 2),
    unit: more.slice(2),
    unitKind: isMoney ? 'currency' : 'measure',
    amount: number.amount * (/[萬万]/u.test(scale) ? 1e4 : 1e8),
    scaled: true,
    end: end + more.length,
  };
}

/** 一成二 and 1.7個人: the amount goes on after its unit. */
export function wholeChineseAmount(text: string, number: NumberMention): NumberMention {
  const told =
    wholePenalty(text, number, chinesePenalty) ??
    yearsAndMonths(text, number) ??
    wholeLife(text, number, chineseLife) ??
    percentInWords(text, number) ??
    andMore(text, number);
  if (told) return told;
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
  if (number.unit === '' && next === '分' && points.test(text.slice(0, number.start)))
    return { ...number, unit: next, unitKind: 'measure', end: number.end + 1 };
  return wholeTime(text, number);
}

// How much a number is worth a card by what it counts: money, percentages and large counts before small ones; years,
// dates, times, ages, telephone and model numbers are worth nothing.
import type { Language, NumberMention } from '../../../language/language.ts';
import { perLanguage } from '../../../language/text/per-language.ts';

/** It only numbers something, in whatever language. */
const numbering = /(?:No\.?\s?|#|号)$/u;

/** A result is what its article turns on. */
export const resultWorth = 0.9;

/** Of a count below ten: a detail, unless headline or lead tell it. */
export const fewWorth = 0.1;

/** What somebody is sentenced to is what its article turns on. */
const penaltyWorth = 0.8;

/** How many were killed, hurt or saved is what its article turns on. */
const harmWorth = 1.3;

/** How old somebody became whose death is told. */
const diedAtWorth = 0.9;

/** How far behind a number of people it may stand what befell them, and how far before. */
const harmReach = { behind: 60, before: 24 };

/** How far around a span of time the word may stand that makes a penalty of it. */
const penaltyReach = { before: 40, after: 26 };

/** How far before a number the bracket of a comparison may open. */
const reach = 80;

/** How much a number is worth a card; 0 and less for none. */
export function worthOf(text: string, number: NumberMention, language: Language): number {
  return worthAlone(text, number, language) * (isCompared(text, number, language) ? 0.3 : 1);
}

/** The word that makes a penalty of a span of time; '' where it is none. */
export function penaltyOf(
  text: string,
  { start, end, unit, unitKind, amount }: NumberMention,
  { figures: { penalty, units } }: Language,
): string {
  if (penalty === null || unitKind !== 'measure' || amount >= 100) return '';
  if (unit !== '' && units.durations?.test(unit) !== true) return '';
  const behind = /^[^,;.()（）\d]*/u.exec(text.slice(end, end + penaltyReach.after))![0];
  const before = /[^,;.()（）\d]*$/u.exec(text.slice(Math.max(0, start - penaltyReach.before), start))![0];
  return penalty.exec(behind)?.[0] ?? penalty.exec(before)?.[0] ?? '';
}

/** Whether a number of people tells how many were killed, hurt, missing or saved. */
export function tellsHarm(
  text: string,
  { start, end, unit, unitKind, amount, value }: NumberMention,
  language: Language,
): boolean {
  const { calendar, figures, units } = language;
  const { harm } = figures;
  const [, next = ''] = /^\s(\p{L}+)/u.exec(text.slice(end, end + harmReach.before)) ?? [];
  // "injured on Saturday 25 May"
  if (unit === '' && calendar.months.includes(next.toLowerCase())) return false;
  // "died in 2011"
  if (unitKind === 'none' && amount > 1800 && amount < 2100 && !/\D/.test(value)) return false;
  if (!harm || amount < 1 || !Number.isInteger(amount)) return false;
  // "1 in 4", 一名
  if (amount === 1 && ((unit === '' && language.writing.spaced) || !/\d/.test(value))) return false;
  if (unitKind === 'measure' ? units.measures.includes(unit) && !harm.whom.test(unit) : unitKind !== 'none')
    return false;
  // "26 injured" and "injuring 26", but not "26 were in the hall when …".
  const isBare = unit === '';
  if (harm.told.test(unit)) return true;
  const [behind = ''] = /^[^,;.:，。；：、()（）\d]*/u.exec(text.slice(end, end + harmReach.behind))!;
  const before = text.slice(Math.max(0, start - harmReach.before), start);
  const at = behind.search(harm.told);
  if (at >= 0 && (!isBare || at < 2)) return true;
  return harmBefore(language).test(before);
}

/** "died on Monday aged 91". */
function isAgeAtDeath(text: string, { start, amount }: NumberMention, { figures }: Language): boolean {
  const match = figures.diedAt?.exec(text);
  const age = match?.slice(1).find((group) => group !== undefined);
  return age !== undefined && Number(age) === amount && text.slice(start).startsWith(age);
}

/** "killing three people", "killed some 30": right before the number. */
const harmBefore = perLanguage(({ figures: { harm } }) =>
  harm ? new RegExp(`(?:${harm.told.source})\\s?(?:\\p{L}{1,12}\\s)?$`, harm.told.flags) : /(?!)/u,
);

/** Whether it is only what the figure of the news is compared with. */
export const isCompared = (text: string, number: NumberMention, { figures }: Language): boolean =>
  figures.none.compared?.test(text.slice(Math.max(0, number.start - reach), number.start)) === true ||
  figures.none.comparedBehind?.test(text.slice(number.end, number.end + reach)) === true;

const hoursOfDay = 24;

function worthAlone(text: string, number: NumberMention, language: Language): number {
  const {
    figures,
    numbers,
    units: { tenths },
  } = language;
  const { none, units } = figures;
  const before = text.slice(Math.max(0, number.start - 16), number.start);
  const after = text.slice(number.end, number.end + 16);
  const { amount, unit, unitKind, scaled } = number;
  if (isAgeAtDeath(text, number, language)) return diedAtWorth;
  if (numbering.test(before) || none.ordinal?.test(before)) return 0;
  if (none.calendar?.test(after) && (unit === '' || /^[- ]/.test(after))) return 0;
  if (unit === '' && amount < 13 && none.clock?.test(after)) return 0;
  // between 3,000 and 180,000 euros
  if (unit === '' && /^\s(?:y|e|et|und|and|en|i)\s\d/u.test(after)) return 0;
  if (penaltyOf(text, number, language) !== '') return none.ago?.test(after) ? 0 : penaltyWorth;
  if (tellsHarm(text, number, language)) return harmWorth;
  const isYears = units.years?.test(unit) === true;
  if (isYears && none.age?.test(before)) return 0;
  // "two men of 29 and 34 years"
  if (isYears && /(?<!\d)\d{1,2}\s(?:\p{L}{1,3}\s){1,2}$/u.test(before)) return 0;
  // "Silvano Bort, 58 years, a quarryman"
  if (isYears && /,\s$/.test(before) && /^\s*[,.;]/.test(after)) return 0;
  const written = /\d/.test(number.value) || numbers.written.in === 'letters';
  if (unitKind === 'percent') return 1.3;
  // A few coins are a detail.
  if (unitKind === 'currency')
    return amount >= 100 ? 1 + magnitude(amount) : amount >= 10 ? 0.75 : amount >= 1 ? 0.4 : 0;
  // 555-1234 is a number to call.
  if (unitKind === 'none' && /\d[-–]\d/.test(number.value)) return 0;
  if (unitKind === 'none') return scaled && amount >= 1000 ? 0.7 + magnitude(amount) : 0;
  // 2025年, 113年 and "'24年" name a year; 20年 lasts.
  if (isYears && amount > 150) return 0;
  if (none.other?.(number, after)) return 0;
  // 三成 is a detail, 四成五 is none.
  if (tenths.includes(unit) && !written) return fewWorth;
  const lasts = units.durations?.test(unit) === true;
  // 6년 전, 20년째, three years ago: when, not how much.
  if (lasts && (none.ago?.test(after) || (amount <= hoursOfDay && none.hour?.test(before)))) return 0;
  if (units.multiples?.test(unit)) return 0.9;
  // 二十六年, 三百五十八人; 三十年 and 四千個 are as often a manner of speaking.
  const isCounted =
    unitKind === 'measure' &&
    /^[一二三四五六七八九]十[一二三四五六七八九]$|[百千][零〇]?[一二兩两三四五六七八九]十?[一二三四五六七八九]?$/u.test(
      number.value,
    );
  if (!written && !isCounted) return scaled && amount >= 1e4 ? 0.6 : 0;
  // 3時間, 2年間: a detail.
  if (lasts && amount < 10 && numbers.written.in === 'characters') return amount >= 2 ? fewWorth : 0;
  if (lasts) return amount >= 2 ? 0.2 + Math.min(0.2, amount / 100) : 0;
  // Tens of thousands of something are news, a dozen a detail.
  const many = scaled && amount >= 1e4 ? 0.35 : 0;
  return amount >= 10 || !Number.isInteger(amount)
    ? 0.35 + magnitude(amount) + many
    : amount >= 2
      ? fewWorth
      : 0;
}

/** 0 for units, 0.4 for billions and more. */
const magnitude = (amount: number): number => Math.min(0.4, Math.log10(Math.max(1, amount)) / 25);

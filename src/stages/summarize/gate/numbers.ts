// Checks that an engine's own words hold no number but the article's, however either writes it: in digits or words, with
// 萬 or thousand, as a share or a percentage, in full width or half.

import type { Check } from '../../../domain/digest.ts';
import { findDateWords } from '../../../language/date-words.ts';
import type { NumberMention, SpelledNumber } from '../../../language/language.ts';
import { mayBeSameCurrency } from '../../../language/money.ts';
import { languageOf } from '../../../language/registry.ts';
import { compatible } from '../../../language/text/normal-forms.ts';
import { findNumbers, toHalfWidth } from '../../../language/text/numbers.ts';
import { findSpelledNumbers } from '../../../language/text/spelled-numbers.ts';
import {
  collapsed,
  collapsedRaw,
  conclude,
  failed,
  type GateInput,
  oncePerArticle,
  oncePerLine,
  writtenTexts,
} from './material.ts';

export function checkNumbers(input: GateInput): Check[] {
  const failures: Check[] = [];
  let count = 0;
  for (const { where, text } of writtenTexts(input)) {
    // A long headline may be cut anywhere, also within a number.
    if (where === 'title' && collapsedRaw(input).includes(collapsed(text))) continue;
    const claims = claimsIn(text, input);
    count += claims.length;
    for (const { written, isTold } of claims)
      if (!standsIn(numbersSource(input), written) && !isTold(readSource(input)))
        failures.push(failed('numbers', `${where}: ${written} is not in the article`));
  }
  return conclude('numbers', failures, `${count} numbers are the article's`);
}

/** What the article says in numbers. */
interface Told {
  /** Runs of digits, alone and with their separators. */
  digits: ReadonlySet<string>;
  /** Amount → the currencies it was said of; empty where it was said of something else. */
  amounts: ReadonlyMap<string, readonly string[]>;
  percents: ReadonlySet<string>;
  /** Percentages that were said in words: two thirds are 66.7. */
  shares: readonly number[];
  /** All amounts, and those that only a magnitude was told of. */
  values: readonly number[];
  /** Numbers in other scripts than 0–9. */
  signs: ReadonlySet<string>;
}

const numbersSource = oncePerArticle(({ raw, metadata }) =>
  toHalfWidth(`${raw}\n${Object.values(metadata).join('\n')}`),
);

const readSource = oncePerArticle((input): Told => {
  const language = languageOf(input.language);
  const text = numbersSource(input);
  const numbers = findNumbers(text, language);
  // "$1.2 billion" in a Chinese article.
  if (
    language.numbers.written.in === 'characters' &&
    /\d ?(?:thousand|million|billion|trillion|bn|mn)\b/i.test(text)
  )
    numbers.push(...findNumbers(text, languageOf('en')).filter(({ scaled }) => scaled));
  const spelled = findSpelledNumbers(text, language);
  const amounts = new Map<string, string[]>();
  const percents = new Set<string>();
  const shares: number[] = [];
  const values: number[] = [];
  for (const number of numbers) {
    const percent = percentOf(number, text);
    if (percent !== null) {
      percents.add(keyOf(percent));
      continue;
    }
    values.push(number.amount);
    const currencies = amounts.get(keyOf(number.amount)) ?? [];
    amounts.set(keyOf(number.amount), currencies);
    if (number.unitKind === 'currency') currencies.push(number.unit);
  }
  for (const { kind, amount } of spelled) {
    if (kind === 'share') shares.push(amount);
    else values.push(amount);
    if ((kind === 'count' || kind === 'multiple') && !amounts.has(keyOf(amount)))
      amounts.set(keyOf(amount), []);
  }
  return {
    digits: new Set([...(text.match(/\d+(?:[.,]\d+)*/g) ?? []), ...(text.match(/\d+/g) ?? [])]),
    amounts,
    percents,
    shares,
    values,
    signs: new Set(text.match(otherDigits) ?? []),
  };
});

/** One number in the words of an engine, and how the article may have told it. */
interface Claim {
  written: string;
  isTold(told: Told): boolean;
}

const claimsIn = oncePerLine((text, { outputLanguage }): Claim[] => {
  const language = languageOf(outputLanguage);
  const half = toHalfWidth(text);
  const mentions = findNumbers(half, language);
  const dates = findDateWords(half).map((word) => word.text);
  // 3月 is a month, which is looked for as one.
  const isMonth = ({ start }: { start: number }) => dates.some((date) => half.startsWith(date, start));
  const claims = mentions
    .filter((mention) => !isMonth(mention))
    .map((mention): Claim => {
      const written = half.slice(mention.start, mention.end);
      const year = yearIn(written);
      return year
        ? { written, isTold: ({ digits }) => digits.has(year) }
        : { written, isTold: (told) => isNumberTold(told, mention, percentOf(mention, half)) };
    });
  // "Doubled" is as often no number: it tells one, and claims none.
  for (const spelled of findSpelledNumbers(half, language))
    if (!isMonth(spelled) && spelled.kind !== 'multiple')
      claims.push({ written: spelled.text, isTold: (told) => isSpelledTold(told, spelled) });
  // Digits that belong to a name or a date are no number mentions, but must be the article's too.
  for (const [run] of half.matchAll(/\d+(?:[.,]\d+)*/g))
    if (![...claims.map(({ written }) => written), ...dates].some((written) => written.includes(run)))
      claims.push({ written: run, isTold: ({ digits }) => digits.has(run) });
  for (const [sign] of half.matchAll(otherDigits))
    claims.push({
      written: sign,
      isTold: ({ digits, signs }) => signs.has(sign) || digits.has(compatible(sign)),
    });
  return claims;
});

/** 二〇二六年 → "2026"; null of what is no year in characters. */
function yearIn(written: string): string | null {
  const characters = /^[零〇一二三四五六七八九]{3,4}(?=年)/u.exec(written)?.[0];
  return characters
    ? [...characters].map((char) => Math.max(0, '〇一二三四五六七八九'.indexOf(char))).join('')
    : null;
}

/** ②, Ⅻ, ٣: neither 0–9 nor a character or a sign of its own. */
const otherDigits = /[\p{N}--[0-9０-９〇½⅓⅔¼¾⅕\p{sc=Han}]]/gv;

function isNumberTold(told: Told, mention: NumberMention, percent: number | null): boolean {
  if (percent !== null) return told.percents.has(keyOf(percent)) || isNear(told.shares, percent);
  const { amounts, percents } = told;
  const currencies = amounts.get(keyOf(mention.amount));
  // In "20 to 30%" the first is a percentage that does not say so.
  if (!currencies) return mention.unitKind === 'none' && percents.has(keyOf(mention.amount));
  return (
    mention.unitKind !== 'currency' ||
    currencies.length === 0 ||
    currencies.some((currency) => mayBeSameCurrency(currency, mention.unit))
  );
}

/** A third is also 33%, or 33.3%. */
const isNear = (shares: readonly number[], percent: number): boolean =>
  shares.some((share) => Math.abs(share - percent) < 0.5);

/** "Hundreds" are fewer than a hundred thousand. */
const magnitudeSpan = 1_000;

function isSpelledTold(told: Told, { kind, amount }: SpelledNumber): boolean {
  const { amounts, percents, shares, values } = told;
  if (kind === 'share') return isNear([...shares, ...[...percents].map(Number)], amount);
  if (kind === 'count') return amounts.has(keyOf(amount));
  return values.some((value) => value >= amount && value < amount * magnitudeSpan);
}

/** How a number goes on that ends in such a character, and how one before it may. */
const goesOn: readonly (readonly [end: RegExp, next: RegExp])[] = [
  [/\d$/, /\d/],
  [/[〇一二三四五六七八九十百千]$/u, /[〇一二三四五六七八九十百千萬万億亿兆]/u],
  [/\p{Script=Latin}$/u, /[\p{L}-]/u],
];

/** The same characters as a number of their own: 12% is not in 112%, 二十 not in 二十三, nor "forty" in "forty-two". */
function standsIn(source: string, written: string): boolean {
  const next = goesOn.find(([end]) => end.test(written))?.[1];
  const previous = /^\p{Script=Latin}/u.test(written) ? /[\p{L}-]/u : /[\d.,]/;
  for (let at = source.indexOf(written); at >= 0; at = source.indexOf(written, at + 1))
    if (!previous.test(source[at - 1] ?? '') && !next?.test(source[at + written.length] ?? '')) return true;
  return false;
}

/** A figure in another language is the same amount. */
export function checkFigures(input: GateInput): Check[] {
  const failures: Check[] = [];
  const amountOf = (value: string, unit: string, tag: string): number | undefined => {
    const language = languageOf(tag);
    const text = toHalfWidth(`${value}${unit && language.writing.spaced ? ' ' : ''}${unit}`);
    const number = findNumbers(text, language).at(-1);
    return number && (percentOf(number, text) ?? number.amount);
  };
  for (const { value, unit, translation } of input.stats) {
    if (!translation) continue;
    const said = amountOf(value, unit, input.language);
    const written = amountOf(translation.value, translation.unit, input.outputLanguage);
    if (said === undefined || written === undefined || keyOf(said) !== keyOf(written))
      failures.push(
        failed('figures', `${value} ${unit} became ${translation.value} ${translation.unit}`.trim()),
      );
  }
  return conclude('figures', failures, 'no figure changed in translation');
}

/** 20 of "20%", 百分之二十 and 兩成; null of what is no share. */
function percentOf({ unitKind, unit, amount, start }: NumberMention, text: string): number | null {
  if (unitKind === 'percent' || text.slice(Math.max(0, start - 3), start) === '百分之') return amount;
  return /^[成割]$/.test(unit) ? amount * 10 : null;
}

/** Amounts compare to 12 digits: 0.1 + 0.2 is 0.3. */
const keyOf = (amount: number): string => amount.toPrecision(12);

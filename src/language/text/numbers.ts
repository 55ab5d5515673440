// Finds numbers in a text with their scale and unit, and brings each to one value, so that 5千億, ５千億 and 5000億
// compare equal. Digits in names and model numbers (GPT-4o, V3) are no numbers. Judges nothing else.
import type { Language, NumberMention, Numbers } from '../language.ts';
import { hanAmount } from './han-numbers.ts';
import { matchesOf } from './matches.ts';
import { currenciesOf, currencyPrefixes, measuresOf, percentOf } from './units.ts';

/**
 * Full-width digits and signs as ASCII, 5・8 and ５・８ of Japanese newspapers as 5.8; one character stays one character,
 * so offsets hold.
 */
export const toHalfWidth = (text: string): string =>
  text.replace(/[０-９％＄＋－]|(?<=[０-９])[．，](?=[０-９])|(?<=[0-9０-９])・(?=[0-9０-９])/g, (char) =>
    char === '・' ? '.' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );

/** What parts the thousands, for a class of a pattern: 3,893,400 and 3.893.400, with a narrow blank in any language. */
const groupMarks = ({ decimal, blankGroups }: Numbers): string =>
  `${decimal === ',' ? ".'’ " : ','}${blankGroups ? ' ' : ''}\\u00a0\\u202f\\u2009`;

const patterns = new WeakMap<Language, RegExp>();

function patternOf(language: Language): RegExp {
  let pattern = patterns.get(language);
  if (pattern) return pattern;
  const { numbers, units, writing } = language;
  const group = `[${groupMarks(numbers)}]`;
  const decimal = numbers.decimal === ',' ? ',' : '\\.';
  const digits = `\\d{1,3}(?:${group}\\d{3})+(?!\\d)(?:${decimal}\\d+)?|\\d+(?:[.,]\\d+)?`;
  const cjk = numbers.written.in === 'characters';
  const half = numbers.half === undefined ? '' : `(?: ${numbers.half}(?![\\p{L}]))?`;
  const scale = Object.keys(numbers.scales)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('.', '\\.'))
    .join('|');
  const blank = '[ \\u00a0\\u202f]?';
  // 千瓦, 千克, 百萬瓦: the scale character belongs to the unit.
  const notUnit = '(?![瓦克米赫卡]|[萬万]瓦|公[里尺斤])';
  const scaled = cjk
    ? `(?:${blank}(?:${scale})${notUnit}){0,2}`
    : scale
      ? `(?:[ \\u00a0\\u202f-]?(?:${scale})(?![\\p{L}\\d])${half})?`
      : '';
  const one = `(?:${digits})${scaled}`;
  // 1만 4,208, and not 1만 2026년: where words are parted, so may the last piece be, which has no scale.
  const parted = writing.spaced ? `|(?<=${scale}) (?:\\d,\\d{3}|\\d{3,4})(?![\\d년])` : '';
  // 3億5千万, 1조 2천억: further pieces, each with its scale.
  const more = cjk
    ? `(?:${blank}(?:${digits})(?:${blank}(?:${scale})${notUnit}){1,2}){0,3}(?:(?<=\\D)(?:\\d,\\d{3}(?!\\d)|\\d{1,4})${parted})?`
    : smallerPieces(numbers);
  const alone =
    numbers.written.in === 'characters' && numbers.written.alone ? `|${numbers.written.alone}` : '';
  const to = numbers.to.map((word) => `|${word}`).join('');
  const joints = units.joints.map((joint) => `|${joint}`).join('');
  const tight = cjk ? '' : '(?![\\p{L}])';
  const unit = `(?<percent>${percentOf(language)})|(?<currency>${currenciesOf(language)})${tight}|(?<measure>${measuresOf(language)})${tight}`;
  pattern = new RegExp(
    `(?<![A-Za-z0-9_.,:/#-])(?<prefix>(?:${currencyPrefixes})${blank})?(?<value>(?:${one}${more}(?:${blank}(?:至|到|～|~|–|-${to})${blank}${one})?)${alone})` +
      `(?:(?:[ \\u00a0\\u202f-]?|多|餘|余|幾|几${joints})(?:${unit}))?(?![\\d]|[.,:/-]\\d)`,
    `gu${cjk ? '' : 'i'}`,
  );
  patterns.set(language, pattern);
  return pattern;
}

/** "2 mil 140" and "2 milioni e 150 mila" are one number: what may follow a word for a thousand, or for millions. */
function smallerPieces({ scales, and }: Numbers): string {
  const wordsOf = (isOf: (factor: number) => boolean) =>
    Object.keys(scales).filter((word) => isOf(scales[word]!) && /^\p{L}{3,}$/u.test(word));
  const thousands = wordsOf((factor) => factor === 1e3).join('|');
  const millions = wordsOf((factor) => factor >= 1e6).join('|');
  if (thousands === '') return '';
  const joint = and === undefined ? '' : `(?: ${and})?`;
  const behindMillions =
    millions === '' ? '' : `(?:(?<= (?:${millions}))${joint} \\d{1,3} (?:${thousands})(?!\\p{L}))?`;
  return `${behindMillions}(?:(?<= (?:${thousands})) \\d{3}(?![\\d.,]*\\d))?`;
}

/** What a number begins with. */
const anyDigit = /[\d０-９一二兩两三四五六七八九十]/;

/**
 * The numbers of a text, in order. Offsets into the text.
 */
export function findNumbers(text: string, language: Language): NumberMention[] {
  const found: NumberMention[] = [];
  if (!anyDigit.test(text)) return found;
  for (const match of matchesOf(toHalfWidth(text), patternOf(language))) {
    const { prefix = '', value = '', percent, currency, measure } = match.groups!;
    const end = match.index + match[0].length;
    const after = text[end];
    // "4o", "3D", "5G": a letter glued to bare digits makes a name of it.
    if (!percent && !currency && !measure && after !== undefined && /[A-Za-z]/.test(after)) continue;
    const written = text.slice(match.index + prefix.length, match.index + prefix.length + value.length);
    const amount = amountOf(value, language);
    if (!Number.isFinite(amount)) continue;
    const older = olderValue(text.slice(Math.max(0, match.index - 30), match.index), value, language);
    const start = match.index + (older === null ? 0 : prefix.length + value.length - older.rest);
    const mention: NumberMention = {
      start,
      end,
      value: older === null ? written : written.slice(-older.rest),
      unit: unitAsWritten(text, end, percent ?? currency, prefix, measure),
      unitKind: percent ? 'percent' : currency || prefix ? 'currency' : measure ? 'measure' : 'none',
      amount,
      scaled: isScaled(value.slice(older === null ? 0 : -older.rest), language),
    };
    if (older !== null)
      found.push({
        ...mention,
        start: match.index,
        end: match.index + prefix.length + older.length,
        value: written.slice(0, older.length),
        amount: older.amount,
        scaled: isScaled(value.slice(0, older.length), language),
      });
    found.push(mention);
  }
  return found;
}

/** Whether it has a word of scale or groups of thousands; "1984 to 2010" has neither. */
const isScaled = (value: string, language: Language): boolean =>
  value.split(wordsOfChange(language).to).some((one) => !/^\d+(?:[.,]\d{1,2})?$/.test(one));

/** "de 84 000 à 61 300" is a change of two values, "10 to 20 percent" a range: the first value of a change. */
function olderValue(
  before: string,
  value: string,
  language: Language,
): { amount: number; length: number; rest: number } | null {
  const { to, from } = wordsOfChange(language);
  const [first, last, ...more] = value.split(to);
  if (!first || !last || more.length > 0) return null;
  const amount = amountOf(first, language);
  const falls = amount > amountOf(last, language) && !/\p{L}/u.test(last);
  if (!falls && !from.test(before)) return null;
  return { amount, length: first.length, rest: last.length };
}

/** The unit in the width that the text has it in: ％ stays ％. */
function unitAsWritten(
  text: string,
  end: number,
  own: string | undefined,
  prefix: string,
  measure: string | undefined,
): string {
  const unit = own ?? (prefix.trim() === '' ? measure : undefined);
  return unit === undefined ? prefix.trim() : text.slice(end - unit.length, end);
}

interface WordsOfChange {
  to: RegExp;
  from: RegExp;
}

const changes = new WeakMap<Language, WordsOfChange>();

function wordsOfChange(language: Language): WordsOfChange {
  let words = changes.get(language);
  if (!words) {
    const { to, from } = language.numbers;
    words = {
      to: to.length > 0 ? new RegExp(` (?:${to.join('|')}) `, 'u') : /(?!)/u,
      from: from.length > 0 ? new RegExp(`(?:^|\\s)(?:${from.join('|')})\\s?$`, 'iu') : /(?!)/u,
    };
    changes.set(language, words);
  }
  return words;
}

/** The value of one written number (of a range, its last). */
function amountOf(written: string, language: Language): number {
  const last = written
    .split(/[至到～~–]|(?<=\d)-(?=\d)/)
    .at(-1)!
    .split(wordsOfChange(language).to)
    .at(-1)!
    .trim()
    .toLowerCase();
  if (!/\d/.test(last)) return hanAmount(last);
  const { scales, half, and } = language.numbers;
  const whole = half === undefined ? last : last.replace(` ${half}`, '');
  const joined = and === undefined ? whole : whole.replace(` ${and} `, ' ');
  const pieces = matchesOf(joined, /(\d[\d.,'’\u00a0\u202f\u2009 ]*)([^\d]*)/gu);
  let total = 0;
  for (const [, digits = '', scale = ''] of pieces) {
    const factor = factorOf(scale, scales);
    total += plainAmount(digits.trim(), language) * factor + (whole === last ? 0 : factor / 2);
  }
  return total;
}

/** What `plainAmount` takes out: there are numbers in every sentence of some articles. */
const parting = new WeakMap<Numbers, RegExp>();

function plainAmount(digits: string, { numbers }: Language): number {
  const groups = parting.get(numbers) ?? new RegExp(`[${groupMarks(numbers)}](?=\\d{3}(?!\\d))`, 'gu');
  parting.set(numbers, groups);
  return Number(digits.replace(groups, '').replace(',', '.').replace(/[.,]$/, ''));
}

function factorOf(scale: string, scales: Readonly<Record<string, number>>): number {
  const word = scale.replace(/^[\s\u00a0\u202f-]+|(?<!\s)\s+$/g, '');
  if (word === '') return 1;
  if (scales[word]) return scales[word];
  // 千 萬 written apart or in a chain: the product of the pieces.
  let factor = 1;
  for (const char of word) factor *= scales[char] ?? 1;
  return factor;
}

/** Whether a word is a number in letters: "twelve", "dozens". */
export const isNumberWord = (word: string, { numbers: { written } }: Language): boolean =>
  written.in === 'letters' &&
  (written.words.small.has(word.toLowerCase()) || word.toLowerCase() in written.words.vague);

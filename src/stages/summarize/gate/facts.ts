// Checks that an engine's own words state nothing that the article does not: each number, date, name and address in
// them must be found in the source, whatever script or unit it is written in.
import type { Check } from '../../../domain/digest.ts';
import { baseLanguage, grammarOf } from '../../../domain/text/characters.ts';
import { findDateWords } from '../../../domain/text/dates.ts';
import { findNumbers, type NumberMention, toHalfWidth } from '../../../domain/text/numbers.ts';
import { stopWordsOf } from '../../../domain/text/stop-words.ts';
import { peopleIn } from '../quotes/index.ts';
import { failed, type GateInput, verdict, writtenTexts } from './material.ts';

export function checkNumbers(input: GateInput): Check[] {
  const source = toHalfWidth(`${input.raw}\n${Object.values(input.metadata).join('\n')}`);
  const told = findNumbers(source, input.language);
  const amounts = new Set(told.map((n) => keyOf(n.amount)));
  const percents = new Set(told.map((n) => percentOf(n, source)).map((n) => keyOf(n ?? Number.NaN)));
  const digits = new Set([...(source.match(/\d+(?:[.,]\d+)*/g) ?? []), ...(source.match(/\d+/g) ?? [])]);
  const failures: Check[] = [];
  let count = 0;
  for (const { where, text } of writtenTexts(input)) {
    // A long headline may be cut anywhere, also within a number.
    if (where === 'title' && collapsed(input.raw).includes(collapsed(text))) continue;
    const half = toHalfWidth(text);
    const mentions = findNumbers(half, input.outputLanguage);
    for (const mention of mentions) {
      count++;
      const written = half.slice(mention.start, mention.end);
      const percent = percentOf(mention, half);
      const known =
        standsIn(source, written) ||
        (percent === null ? amounts.has(keyOf(mention.amount)) : percents.has(keyOf(percent)));
      if (!known) failures.push(failed('numbers', `${where}: ${written} is not in the article`));
    }
    // Digits that belong to a name or a date are no number mentions, but must be the article's too.
    for (const [run] of half.matchAll(/\d+(?:[.,]\d+)*/g))
      if (!digits.has(run) && !mentions.some((m) => half.slice(m.start, m.end).includes(run)))
        failures.push(failed('numbers', `${where}: ${run} is not in the article`));
  }
  return verdict('numbers', failures, `${count} numbers are the article's`);
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The same digits as a number of their own: 12% is not in 112%. */
function standsIn(source: string, written: string): boolean {
  const open = /\d$/.test(written);
  for (let at = source.indexOf(written); at >= 0; at = source.indexOf(written, at + 1)) {
    const next = source[at + written.length] ?? '';
    if (!/[\d.,]/.test(source[at - 1] ?? '') && !(open && /\d/.test(next))) return true;
  }
  return false;
}

/** A figure in another language is the same amount. */
export function checkFigures(input: GateInput): Check[] {
  const failures: Check[] = [];
  const amountOf = (value: string, unit: string, language: string): number | undefined => {
    const text = toHalfWidth(`${value}${unit && baseLanguage(language) !== 'zh' ? ' ' : ''}${unit}`);
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
  return verdict('figures', failures, 'no figure changed in translation');
}

export function checkHashtags(input: GateInput): Check[] {
  if (input.language !== input.outputLanguage)
    return verdict('hashtags', [], 'hashtags in another language cannot be looked up');
  const tagged = (text: string) => fold(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const source = tagged(`${input.raw}\n${Object.values(input.metadata).join('\n')}`);
  const failures = input.hashtags
    .filter((tag) => !source.includes(tagged(tag)))
    .map((tag) => failed('hashtags', `“${tag}” is not in the article`));
  return verdict('hashtags', failures, 'every hashtag is the article’s');
}

/** 20 of "20%", 百分之二十 and 兩成; null of what is no share. */
function percentOf({ unitKind, unit, amount, start }: NumberMention, text: string): number | null {
  if (unitKind === 'percent' || text.slice(Math.max(0, start - 3), start) === '百分之') return amount;
  return /^[成割]$/.test(unit) ? amount * 10 : null;
}

/** Amounts compare to 12 digits: 0.1 + 0.2 is 0.3. */
const keyOf = (amount: number): string => amount.toPrecision(12);

export function checkDates(input: GateInput): Check[] {
  const source = new Set(findDateWords(`${input.raw}\n${datesOf(input)}`).map((word) => word.meaning));
  const failures: Check[] = [];
  let count = 0;
  for (const { where, text } of writtenTexts(input)) {
    for (const { text: word, meaning } of findDateWords(text)) {
      count++;
      if (!source.has(meaning)) failures.push(failed('dates', `${where}: ${word} is not in the article`));
    }
  }
  return verdict('dates', failures, `${count} months and days are the article's`);
}

/** A date in the metadata is written as digits; its month counts as named. */
function datesOf({ metadata }: GateInput): string {
  const month = /^\d{4}-(\d{2})/.exec(metadata.publishedAt ?? '')?.[1];
  return month ? `${Number(month)}月` : '';
}

export function checkNames(input: GateInput): Check[] {
  const source = named(`${input.raw}\n${Object.values(input.metadata).join('\n')}`);
  const sameLanguage = baseLanguage(input.language) === baseLanguage(input.outputLanguage);
  const failures: Check[] = [];
  for (const { where, text } of writtenTexts(input)) {
    for (const name of namesIn(text, input.outputLanguage, sameLanguage))
      if (!source.includes(named(name).trim()))
        failures.push(failed('names', `${where}: ${name} is not named in the article`));
  }
  return verdict(
    'names',
    failures,
    sameLanguage
      ? 'every name is the article’s'
      : 'names in Latin letters are the article’s; transliterations cannot be told',
  );
}

/** Marks between the words of a name do not count. */
const named = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Names by their capitals, product names by their digits, and people by the grammar of the language. */
function namesIn(text: string, language: string, sameLanguage: boolean): Set<string> {
  const names = new Set<string>();
  const alphabetic = grammarOf(language) === 'latin';
  const stops = stopWordsOf(baseLanguage(language));
  // Words that must be names: digits or capitals inside, or any Latin word amid CJK.
  for (const [word] of text.matchAll(
    /(?<![\p{Script=Latin}\p{N}])\p{Script=Latin}[\p{Script=Latin}\p{N}]*(?:-[\p{Script=Latin}\p{N}]+)*/gu,
  ))
    if (!alphabetic || /.\p{Lu}|\d/u.test(word)) names.add(word);
  if (!sameLanguage && alphabetic) return new Set();
  if (alphabetic && baseLanguage(language) !== 'de') {
    for (const match of text.matchAll(/(?<![\p{L}])\p{Lu}[\p{Ll}\p{M}'’]+/gu)) {
      const opens = /(?:^|[.!?:“"«(]\s*)$/u.test(text.slice(0, match.index));
      const word = match[0].replace(/['’]s?$/, '');
      if (!opens && !stops.has(word.toLowerCase()) && !isTitleCase(text)) names.add(word);
    }
  }
  if (sameLanguage) for (const person of peopleIn(text, language)) names.add(person);
  return names;
}

/** A headline in capitals throughout tells no names. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.7;
}

export function checkUrls(input: GateInput): Check[] {
  const source = `${input.raw}\n${input.metadata.canonicalUrl ?? ''}`.toLowerCase();
  const failures: Check[] = [];
  for (const { where, text } of writtenTexts(input)) {
    for (const [url] of text.matchAll(
      /(?:https?:\/\/|www\.)[\w.~:/?#[\]@!$&*+;=%-]+|(?<![\p{L}\p{N}@])(?:[a-z0-9-]+\.)+(?:com|net|org|io|ai|tw|cn|jp|kr|de|fr|uk|eu|info|biz|app|dev)(?:\/[\w.~:/?#[\]@!$&*+;=%-]*)?(?![\p{Script=Latin}])/giu,
    ))
      if (!source.includes(url.toLowerCase()))
        failures.push(failed('urls', `${where}: ${url} is not in the article`));
  }
  return verdict('urls', failures, 'no address but the article’s own');
}

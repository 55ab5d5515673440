// Finds numbers that a text spells out, "twenty-three", 두 명, 三分之二, "dozens", and brings them to values, so that they
// compare with digits. For checking only: where a word may be something else it is left out.
import { baseLanguage } from './characters.ts';
import { hanAmount, hanDigits } from './han-numbers.ts';
import { type NumberWords, numberWordsOf, rarelyNumbers } from './number-words.ts';

export interface SpelledNumber {
  /** As written. */
  text: string;
  start: number;
  /** 23; of a share its hundredfold: 66.7 of "two thirds"; of a magnitude its least: 100 of "hundreds". */
  amount: number;
  /** A multiple is told by a word of its own: 2 of "doubled". */
  kind: 'count' | 'share' | 'magnitude' | 'multiple';
}

/** @param language BCP 47 */
export function findSpelledNumbers(text: string, language: string): SpelledNumber[] {
  const base = baseLanguage(language);
  const words = numberWordsOf(base);
  return [...signs(text), ...(words ? inLetters(text, base, words) : inCharacters(text, base))];
}

const vulgar: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
};

/** ⅔ is a share; after a digit it is a part of that number. */
function signs(text: string): SpelledNumber[] {
  return Array.from(text.matchAll(/(?<!\d\s?)[½⅓⅔¼¾⅕]/gu), ({ 0: sign, index }) =>
    share(sign, index, vulgar[sign]!),
  );
}

const share = (text: string, start: number, part: number): SpelledNumber => ({
  text,
  start,
  amount: part * 100,
  kind: 'share',
});

interface Patterns {
  run: RegExp;
  token: RegExp;
  grownOn: RegExp;
  vague: RegExp;
  shares: readonly (readonly [RegExp, number])[];
  multiples: readonly (readonly [RegExp, number])[];
}

const compiled = new Map<string, Patterns>();

function patternsOf(base: string, words: NumberWords): Patterns {
  const { small, scales, vague, joint, shares, grown, multiples } = words;
  const known = compiled.get(base);
  if (known) return known;
  const oneOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
  const word = oneOf(small.keys());
  const scale = oneOf(Object.keys(scales));
  // "two hundred and five thousand": what is no scale stands alone or beside one.
  const more = `(?:${joint}(?:${word}))?`;
  const number = `(?:(?:${word})|(?:${scale})${more})(?:${joint}(?:${scale})${more})*`;
  const compound = grown ? `(?:${grown.before ?? ''})?(?:${number})(?:${grown.after})|${number}` : number;
  const whole = (source: string) => `(?<![\\p{L}-])(?:${source})(?![\\p{L}])`;
  const patterns = {
    // "3 million" is a number in digits; "per cent" is none.
    run: new RegExp(`(?<!\\d[ \\u00a0\\u202f-]?|(?:per|pour|por) )${whole(compound)}`, 'gu'),
    token: new RegExp(oneOf([...small.keys(), ...Object.keys(scales)]), 'gu'),
    grownOn: grown ? new RegExp(`(?:${grown.after})$`, 'u') : /(?!)/u,
    vague: new RegExp(whole(oneOf(Object.keys(vague))), 'gu'),
    shares: shares.map(([source, part]) => [new RegExp(whole(source), 'gu'), part] as const),
    multiples: multiples.map(([source, factor]) => [new RegExp(whole(source), 'gu'), factor] as const),
  };
  compiled.set(base, patterns);
  return patterns;
}

function inLetters(text: string, base: string, words: NumberWords): SpelledNumber[] {
  const folded = fold(text);
  const { run, token, grownOn, vague, shares, multiples } = patternsOf(base, words);
  const found: SpelledNumber[] = [];
  for (const [pattern, part] of shares)
    for (const { 0: match, index } of folded.matchAll(pattern))
      found.push(share(text.slice(index, index + match.length), index, part));
  for (const [pattern, amount] of multiples)
    for (const { 0: match, index } of folded.matchAll(pattern))
      found.push({ text: text.slice(index, index + match.length), start: index, amount, kind: 'multiple' });
  for (const { 0: match, index } of folded.matchAll(vague))
    found.push({ text: match, start: index, amount: words.vague[match]!, kind: 'magnitude' });
  const taken = (at: number) => found.some(({ start, text }) => start <= at && at < start + text.length);
  for (const { 0: match, index } of folded.matchAll(run)) {
    if (taken(index) || rarelyNumbers.has(match)) continue;
    // The "acht" of "verdreifacht" is none.
    const parts = match.replace(grownOn, '').match(token)!;
    const written = text.slice(index, index + match.length);
    const [only] = parts;
    // "a million": a scale that nothing counts tells a magnitude.
    if (parts.length === 1 && only! in words.scales)
      found.push({ text: written, start: index, amount: words.scales[only!]!, kind: 'magnitude' });
    else found.push({ text: written, start: index, amount: amountOf(parts, words), kind: 'count' });
  }
  return found;
}

/** Small letters without accents; one character stays one character. */
const fold = (text: string): string =>
  text.replace(/\p{Lu}|[^\x00-\x7f]/gu, (char) => {
    const plain = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === char.length ? plain : char;
  });

/** "two hundred and five thousand": what a larger scale follows is multiplied by it. */
function amountOf(parts: readonly string[], { small, scales }: NumberWords): number {
  let total = 0;
  let section = 0;
  for (const part of parts) {
    const factor = scales[part];
    if (factor === undefined) section += small.get(part)!;
    else if (factor < 1_000) section = (section || 1) * factor;
    else {
      total += (section || 1) * factor;
      section = 0;
    }
  }
  return total + section;
}

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

function inCharacters(text: string, base: string): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  const magnitude = (written: string, start: number, of: string) =>
    found.push({
      text: written,
      start,
      amount: [...of].reduce((all, char) => all * magnitudes[char]!, 1),
      kind: 'magnitude',
    });
  for (const { 0: written, 1: whole = '', 2: part = '', index } of text.matchAll(fractions))
    found.push(share(written, index, simple(part) / simple(whole)));
  for (const { 0: written, index } of text.matchAll(halves)) found.push(share(written, index, 1 / 2));
  for (const { 0: written, 1: of = '', index } of text.matchAll(vagueHan)) magnitude(written, index, of);
  if (base === 'ko') {
    for (const { 0: written, 1: first = '', 2: second = '', index } of text.matchAll(vagueHangul))
      magnitude(written, index, first + second);
    for (const { 0: written, 1: ten = '', 2: unit = '', 3: twenty, 4: alone = '', index } of text.matchAll(
      native,
    )) {
      const amount = twenty
        ? 20
        : (nativeTens[ten] ?? 0) + (nativeUnits[unit] ?? 0) + (nativeUnits[alone] ?? 0);
      if (amount > 1) found.push({ text: written, start: index, amount, kind: 'count' });
    }
  }
  if (base === 'ja')
    for (const { 0: written, index } of text.matchAll(kanji))
      if (!/^十分$/u.test(text.slice(index, index + 2)))
        found.push({ text: written, start: index, amount: kanjiValue(written), kind: 'count' });
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

// Finds numbers that a text spells out, "twenty-three", 두 명, 三分之二, "dozens", and brings them to values, so that they
// compare with digits. For checking only: where a word may be something else it is left out.
import type { NumberWords } from '../families/alphabetic/number-words.ts';
import type { Language, SpelledNumber } from '../language.ts';
import { matchesOf } from './matches.ts';

export function findSpelledNumbers(text: string, { numbers: { written } }: Language): SpelledNumber[] {
  const found = signs(text);
  if (written.in === 'letters') found.push(...inLetters(text, written.words));
  if (written.in === 'characters') found.push(...written.spelled(text));
  return found;
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
  return Array.from(matchesOf(text, /(?<!\d\s?)[½⅓⅔¼¾⅕]/gu), ({ 0: sign, index }) =>
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

const compiled = new WeakMap<NumberWords, Patterns>();

function patternsOf(words: NumberWords): Patterns {
  const { small, scales, vague, joint, shares, grown, multiples } = words;
  const known = compiled.get(words);
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
  compiled.set(words, patterns);
  return patterns;
}

function inLetters(text: string, words: NumberWords): SpelledNumber[] {
  const folded = fold(text);
  const { run, token, grownOn, vague, shares, multiples } = patternsOf(words);
  const found: SpelledNumber[] = [];
  for (const [pattern, part] of shares)
    for (const { 0: match, index } of matchesOf(folded, pattern))
      found.push(share(text.slice(index, index + match.length), index, part));
  for (const [pattern, amount] of multiples)
    for (const { 0: match, index } of matchesOf(folded, pattern))
      found.push({ text: text.slice(index, index + match.length), start: index, amount, kind: 'multiple' });
  for (const { 0: match, index } of matchesOf(folded, vague))
    found.push({ text: match, start: index, amount: words.vague[match]!, kind: 'magnitude' });
  const taken = (at: number) => found.some(({ start, text }) => start <= at && at < start + text.length);
  for (const { 0: match, index } of matchesOf(folded, run)) {
    if (taken(index) || match === words.rarely) continue;
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
  text
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    .replace(/[^\x00-\x7f]/gu, (char) => {
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

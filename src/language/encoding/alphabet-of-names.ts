// Tells apart the encodings of one byte a letter by the names in them: of one alphabet by the words that no language writes so,
// and by how few languages write the rest; of another alphabet by how often its letters come. A doubt yields null.

import { tryEncoding } from './decode-strictly.ts';
import { dosTables } from './dos-tables.ts';
import { arabicShares, cyrillicShares, greekShares, hebrewShares, thaiShares } from './letter-shares.ts';
import { baltic, central, type LettersOfNames, turkish, vietnamese, western } from './letters-of-names.ts';

/** Encoding → the languages that are written in it. Where two say the same of a sample, the first is taken. */
const latin: readonly (readonly [string, Readonly<Record<string, LettersOfNames>>])[] = [
  ['windows-1252', western],
  ['iso-8859-15', western],
  ['windows-1250', central],
  ['iso-8859-2', central],
  ['windows-1254', turkish],
  ['windows-1257', baltic],
  ['windows-1258', vietnamese],
  ['macintosh', western],
];

interface Reading {
  /** null = one that cannot be read, and only tells that the others may be wrong. */
  encoding: string | null;
  text: string;
  words: readonly string[];
  /** Words that none of its languages writes so. */
  misfits: number;
  /** Words with a mark of punctuation in them that another encoding has a letter for: Ol’ga, or Olíga. */
  doubts: number;
  /** How few languages write all the others. */
  languages: number;
}

/** The same, of code pages that no decoder knows. */
const dos = dosTables.map((table, i) => [table, i === 2 ? central : western] as const);

/** A mark before a small letter: an apostrophe of a name, or a letter. */
const inWord = /[’‘“”„–—…·´]\p{Ll}\p{L}*/gu;

/** Punctuation of names and lists beyond ASCII; anything else that is no letter is out of place. */
const punctuation = /[\u00a0’‘“”„«»–—…·´]/gu;

/** @returns the encoding of Latin letters under which the sample reads like names, or null where that is none or more than one */
export function latinEncodingOf(sample: Uint8Array): string | null {
  const readings: Reading[] = [];
  const add = (
    encoding: string | null,
    text: string | null,
    languages: Readonly<Record<string, LettersOfNames>>,
  ) => {
    if (text === null || readings.some((other) => other.text === text)) return;
    const words = wordsOf(text, encoding);
    const doubts = new Set(text.match(inWord)).size;
    readings.push({ encoding, text, words, doubts, ...fit(words, Object.values(languages)) });
  };
  for (const [encoding, languages] of latin) add(encoding, tryEncoding(sample, encoding), languages);
  for (const [table, languages] of dos) add(null, readByTable(sample, table), languages);
  readings.sort((a, b) => a.misfits + a.doubts - b.misfits - b.doubts || a.languages - b.languages);
  const [best, next] = readings;
  if (!best || best.misfits + best.doubts > Math.max(best.words.length, best.doubts) / 10) return null;
  if (!next || next.misfits > (best.misfits + best.doubts) * 2) return best.encoding;
  // As well written in another alphabet: of the west by one language fewer, of others by two.
  const lead = next.misfits > best.misfits ? 0 : next.languages - best.languages;
  return lead >= (best.encoding === 'windows-1252' ? 1 : 2) ? best.encoding : null;
}

/** With no mistake in it: whatever is at a byte is a character. */
const readByTable = (sample: Uint8Array, table: string): string =>
  Buffer.from(sample)
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => table[byte.charCodeAt(0) - 0x80] ?? byte);

function fit(
  words: readonly string[],
  languages: readonly LettersOfNames[],
): Pick<Reading, 'misfits' | 'languages'> {
  let left = words.map((word) => languages.map((language) => isWritten(word, language)));
  const misfits = left.filter((written) => !written.includes(true)).length;
  left = left.filter((written) => written.includes(true));
  let count = 0;
  while (left.length > 0) {
    const covered = languages.map((_, i) => left.filter((written) => written[i]).length);
    const most = covered.indexOf(Math.max(...covered));
    left = left.filter((written) => !written[most]);
    count += 1;
  }
  return { misfits, languages: count };
}

/** Those with anything beyond ASCII in them, each once: a name that comes often proves no more. A sign alone proves nothing. */
function wordsOf(text: string, encoding: string | null): string[] {
  // What Macintosh has at these bytes are letters elsewhere.
  const bare = encoding === 'macintosh' ? text : text.replace(punctuation, ' ');
  const words = bare.match(/[A-Za-z\u0080-\uffff]+/gu) ?? [];
  return [...new Set(words.filter((word) => /[^\x00-\x7f]/.test(word) && /\p{L}/u.test(word)))];
}

function isWritten(word: string, { letters, never }: LettersOfNames): boolean {
  // A capital after a small letter, such as the Ž that DOS and Macintosh make of é, or before one within a word.
  if (/\p{Ll}[^\P{Lu}A-Z]|\p{L}[^\P{Lu}A-Z]\p{Ll}/u.test(word)) return false;
  const small = word.toLowerCase();
  const beyond = small.match(/[^\x00-\x7f]/gu) ?? [];
  return beyond.every((letter) => letters.includes(letter)) && !never?.test(small);
}

const alphabets: readonly (readonly [Readonly<Record<string, number>>, readonly string[]])[] = [
  [cyrillicShares, ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic']],
  [greekShares, ['windows-1253', 'iso-8859-7']],
  [hebrewShares, ['windows-1255']],
  [arabicShares, ['windows-1256', 'iso-8859-6']],
  [thaiShares, ['windows-874']],
];
/** Of a word: that it begins with a capital or is of capitals. Names do, so it says little. */
const capitalised = 0.5;
const oddWord = Math.log(0.0001);
const ascii = Math.log(1 / 40);
const outOfPlace = Math.log(0.001 / 100);
/** In nats, before another reading: some e^4 = 50 times as likely. */
const clearLead = 4;

/**
 * @returns the encoding of Cyrillic or Greek letters under which the sample is likeliest, and the logarithm of how likely;
 * `encoding` is null where another one is nearly as likely
 */
export function otherAlphabetOf(sample: Uint8Array): { encoding: string | null; likelihood: number } {
  const readings: { encoding: string; text: string; likelihood: number; isSound: boolean }[] = [];
  for (const [shares, encodings] of alphabets)
    for (const encoding of encodings) {
      const text = tryEncoding(sample, encoding);
      if (text !== null && !readings.some((other) => other.text === text))
        readings.push({ encoding, text, ...likenessOf(text, shares) });
    }
  readings.sort((a, b) => b.likelihood - a.likelihood);
  const [best, next] = readings;
  if (!best) return { encoding: null, likelihood: Number.NEGATIVE_INFINITY };
  const isClear = best.isSound && (!next || best.likelihood - next.likelihood >= clearLead);
  return { encoding: isClear ? best.encoding : null, likelihood: best.likelihood };
}

function likenessOf(
  text: string,
  shares: Readonly<Record<string, number>>,
): { likelihood: number; isSound: boolean } {
  let likelihood = text.replace(/[^\x00-\x7f]/gu, '').length * ascii;
  const words = (text.match(/[A-Za-z\u0080-\uffff]+/gu) ?? []).filter((word) => /[^\x00-\x7f]/.test(word));
  let odd = 0;
  for (const word of words) {
    const letters = word.toLowerCase().match(/[^\x00-\x7f]/gu) ?? [];
    // Letters of two alphabets in one word, a capital after a small letter, the sigma of the end before it, or another at it.
    const isOdd = /[A-Za-z]/.test(word) || /\p{Ll}\p{Lu}|ς\p{L}|σ(?!\p{L})/u.test(word);
    if (isOdd) likelihood += oddWord;
    if (/^\p{Lu}/u.test(word)) likelihood += Math.log(capitalised);
    if (isOdd || letters.some((letter) => shares[letter] === undefined)) odd += 1;
    for (const letter of letters) {
      const share = shares[letter];
      likelihood += share === undefined ? outOfPlace : Math.log(share / 1_000);
    }
  }
  return { likelihood, isSound: odd * 10 <= words.length };
}

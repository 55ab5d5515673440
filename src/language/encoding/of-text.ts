// Finds out how running text that is not UTF-8 is encoded (for a few names see of-names.ts): decodes them every way and takes the one that reads like a
// language, if there is exactly one. A wrong guess is worse than none, so a doubt yields null.

import { detectLanguage } from '../detect.ts';
import { isCjkLetter, isHan, isHangul, isKana } from '../text/characters.ts';
import { commonCharacters, commonCyrillic, commonGreek, extendedLetters } from './common-characters.ts';
import { tryEncoding } from './decode-strictly.ts';

const beyondAscii = /[[\p{L}\p{N}\p{S}]--[\x00-\x7f]]/gv;

/** 0–1: how much of the text beyond ASCII is what its language is made of. */
type Score = (text: string) => number;

interface Candidate {
  encoding: string;
  score: Score;
}

const multiByte: readonly Candidate[] = [
  { encoding: 'big5', score: chinese },
  { encoding: 'gb18030', score: chinese },
  { encoding: 'shift_jis', score: japanese },
  { encoding: 'euc-jp', score: japanese },
  { encoding: 'euc-kr', score: korean },
  { encoding: 'utf-16le', score: readable },
  { encoding: 'utf-16be', score: readable },
];

const western: Candidate = { encoding: 'windows-1252', score: alphabetic(extendedLetters.western) };
const singleByte: readonly Candidate[] = [
  western,
  { encoding: 'windows-1250', score: alphabetic(extendedLetters.polish) },
  { encoding: 'windows-1250', score: alphabetic(extendedLetters.czech) },
  { encoding: 'windows-1250', score: alphabetic(extendedLetters.hungarian) },
  { encoding: 'windows-1254', score: alphabetic(extendedLetters.turkish) },
  { encoding: 'windows-1251', score: common(commonCyrillic) },
  { encoding: 'koi8-r', score: common(commonCyrillic) },
  { encoding: 'windows-1253', score: common(commonGreek) },
];

/** Below these a decoding does not read like its language. CJK text scores 0.6 and more, wrong readings 0.2. */
const goodScore = { multiByte: 0.45, singleByte: 0.98 } as const;
/** How far the best must be ahead of the next that says something else. */
const clearLead = 0.15;
const sampleBytes = 64_000;

/**
 * @param bytes not valid UTF-8
 * @returns the encoding as TextDecoder knows it, or null where none or more than one reads like a language
 */
export function guessEncodingOfText(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, sampleBytes);
  const wide = best(sample, multiByte, goodScore.multiByte);
  if (wide !== null) return wide;
  // In a language of western Europe its neighbours' alphabets (č for è, ő for õ) are no rivals.
  const language = detectLanguage(sample.toString('latin1').replace(/[^\x00-\x7f]/g, '·'));
  return best(sample, language === 'und' ? singleByte : [western], goodScore.singleByte);
}

function best(bytes: Buffer, candidates: readonly Candidate[], atLeast: number): string | null {
  const scored = candidates
    .map(({ encoding, score }) => ({
      encoding,
      text: tryEncoding(bytes, encoding, { isCut: bytes.length >= sampleBytes }),
      score,
    }))
    .flatMap(({ encoding, text, score }) => (text === null ? [] : [{ encoding, text, score: score(text) }]))
    .sort((a, b) => b.score - a.score);
  const [first] = scored;
  if (!first || first.score < atLeast) return null;
  // Two encodings that yield the same text are no doubt.
  const rival = scored.find(({ text }) => text !== first.text);
  return rival && first.score - rival.score < clearLead ? null : first.encoding;
}

function chinese(text: string): number {
  return share(text, (code, char) => isHan(code) && commonCharacters.zh.has(char));
}

function japanese(text: string): number {
  // Chinese of one kind or the other passes for kanji: without kana it is not Japanese.
  let kana = 0;
  let cjk = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isKana(code) && code < 0xff00) kana++;
    if (isCjkLetter(code)) cjk++;
  }
  return kana > cjk * 0.1 ? share(text, (_, char) => commonCharacters.ja.has(char)) : 0;
}

function korean(text: string): number {
  return share(text, (code, char) => isHangul(code) && commonCharacters.ko.has(char));
}

/** UTF-16 without a mark: read from the wrong end, ASCII and common characters turn into rare ones. */
function readable(text: string): number {
  const ascii = text.match(/[\x20-\x7e\r\n\t]/g)?.length ?? 0;
  return ascii > text.length * 0.7
    ? ascii / text.length
    : Math.max(chinese(text), japanese(text), korean(text));
}

/** The share of characters that pass among all that are CJK letters or in scripts that no CJK text holds much of. */
function share(text: string, passes: (code: number, char: string) => boolean): number {
  let all = 0;
  let passed = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || isCjkPunctuation(code)) continue;
    all++;
    if (passes(code, text[i]!)) passed++;
  }
  return all < 6 ? 0 : passed / all;
}

const isCjkPunctuation = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x2500 && code <= 0x25ff) ||
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xff01 && code <= 0xff65);

/**
 * Latin text: a letter of the alphabet among other letters, lower case inside a word, and punctuation where it may
 * stand. A wrong reading puts signs inside words ("caf‚", "M„dchen") and capitals where none are.
 */
function alphabetic(alphabet: string): Score {
  const letters = `${alphabet}${alphabet.toUpperCase()}`;
  const rightful = new RegExp(
    [
      `(?<=[a-zA-Z${letters}])[${alphabet}]|[${alphabet}](?=[a-z])|(?<!\\p{L})[àèéìóú](?!\\p{L})`,
      `(?<!\\p{Ll})[${alphabet.toUpperCase()}](?=[a-zA-Z\\s’'])`,
      '(?<!\\p{L})[„‚‘“«»”’‹›](?=[\\p{Lu}\\p{N}„‚“«¡¿])|(?<![\\p{L}\\p{N}])[¿¡](?=[a-zA-Z]{2})|(?<!\\p{L})[„‚‘“«](?=[\\p{L}\\s.…])',
      '(?<=[^\\s])[“”»’›](?!\\p{L})|(?<=\\s)[»›]|(?<=\\p{L})’(?=\\p{L})',
      '(?<=\\d)[°½¼¾²³ºª€£]|[€£](?=\\s?\\d)|(?<![^\\x00-\\x7f])[–—…•·©®™§×\u00a0](?![^\\x00-\\x7f“”’»])',
    ].join('|'),
    'gu',
  );
  return (text) => {
    const all = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
    return all === 0 ? 0 : (text.match(rightful)?.length ?? 0) / all;
  };
}

/** An alphabet of its own: common letters, and no capital right after a small letter. */
function common(characters: ReadonlySet<string>): Score {
  return (text) => {
    const found = text.match(beyondAscii) ?? [];
    if (found.length < 20 || (text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) > found.length * 0.01) return 0;
    const passed = found.filter((char) => characters.has(char.toLowerCase())).length;
    // The rare letters are about a twentieth of any text.
    return Math.min(1, passed / found.length / 0.92);
  };
}

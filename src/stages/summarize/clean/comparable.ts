// Forms of a text for comparing and matching only; what is kept and shown stays as it is in the source.
import { isCjkLetter } from '../../../language/text/characters.ts';
import { compatible } from '../../../language/text/normal-forms.ts';

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
const ascii: Record<string, string> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '\u2028': ' ',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '＂': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '＇': "'",
  '´': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '─': '-',
  '－': '-',
  丨: '|',
  '︱': '|',
  '│': '|',
  ㅣ: '|',
  '∶': ':',
  '︰': ':',
  '∕': '/',
  '⁄': '/',
  '〈': '<',
  '〉': '>',
};

/**
 * The text with full-width forms, quotes, dashes and blanks as ASCII, character by character: offsets stay the same.
 */
export function aligned(text: string): string {
  return text.replace(
    /[\uff01-\uff5e\t\n\r\u00a0\u00b4`\u2010-\u201f\u2028\u2033\u2044\u2212\u2215\u2236\u2500\u2502\u3000\u3008\u3009\u3163\u4e28\ufe30\ufe31]/g,
    (char) => {
      const code = char.charCodeAt(0);
      return ascii[char] ?? (code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : char);
    },
  );
}

/** Words of ASCII with single blanks between them are in that form already. */
const plain = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** One line as the rules see it: {@link aligned}, composed, with single blanks and nothing invisible. */
export function comparable(text: string): string {
  if (plain.test(text)) return text;
  return aligned(compatible(text.replace(invisible, '').replaceAll('ⓒ', '©')))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters in small letters, and what is written in several ways in one. */
export const small = (text: string): string => compatible(text).toLowerCase();

/** Letters and digits only: two texts with equal folds say the same. */
export const fold = (text: string): string => withoutMarks(small(text));

/** @param text in its {@link small} form */
export const withoutMarks = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * What near copies are told by: each CJK character, and each run of other letters or of digits.
 * @param text in its {@link small} form
 */
export const tokensIn = (text: string): string[] =>
  text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

/**
 * How long a text is to a reader, in CJK characters: letters of alphabets count 0.4, so that one limit serves all
 * scripts.
 */
export function lengthOf(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) length += isCjkLetter(text.charCodeAt(i)) ? 1 : 0.4;
  return length;
}

const trimmable = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/** The offsets of a stretch of `raw` without blanks and invisible characters at its ends. */
export function trimmed(raw: string, start: number, end: number): { start: number; end: number } {
  while (start < end && trimmable.test(raw[start]!)) start++;
  while (end > start && trimmable.test(raw[end - 1]!)) end--;
  return { start, end };
}

export const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

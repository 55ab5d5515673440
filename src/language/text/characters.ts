// Which script a character belongs to. Looks at one character at a time.

/** "zh-Hant" → "zh" */
export function baseLanguage(language: string): string {
  const end = language.indexOf('-');
  return (end < 0 ? language : language.slice(0, end)).toLowerCase();
}

export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  code === 0x3005 ||
  // The halves of the surrogate pairs that hold the ideographic extensions (planes 2 and 3).
  (code >= 0xd840 && code <= 0xd88d);

export const isKana = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) || (code >= 0xff66 && code <= 0xff9f);

export const isHangul = (code: number): boolean =>
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x1100 && code <= 0x11ff) ||
  (code >= 0x3131 && code <= 0x318e);

/** Han, Kana, or CJK punctuation and full-width forms: characters next to which no space is written. */
export const isUnspacedScript = (code: number): boolean =>
  isHan(code) || isKana(code) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff65);

export const isCjkLetter = (code: number): boolean => isHan(code) || isKana(code) || isHangul(code);

export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0x202f ||
  code === 0x2009;

export const isDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

const letter = /\p{L}/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;

export const isLetter = (char: string | undefined): boolean => char !== undefined && letter.test(char);
export const isUpper = (char: string | undefined): boolean => char !== undefined && upper.test(char);
export const isLower = (char: string | undefined): boolean => char !== undefined && lower.test(char);

/** How many characters of Han, Kana or Hangul a text holds. */
export function countCjk(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isCjkLetter(text.charCodeAt(i))) count++;
  return count;
}

// How much room a text takes: columns (East Asian Width) and what a reader feels. Counts; never cuts inside a character.
import { countCjk, isHan, isHangul, isKana } from './characters.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Characters that take no column of their own or join others; without them every unit is a grapheme. */
const joining = /[\p{M}\p{Cf}\p{Cc}\u{10000}-\u{10ffff}]/u;
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const emoji = /\p{Extended_Pictographic}/u;

/** Columns on a terminal or in a subject line: wide and full-width characters and emoji count 2. */
export function displayWidth(text: string): number {
  let columns = 0;
  if (!joining.test(text)) {
    for (let i = 0; i < text.length; i++) columns += isWide(text.charCodeAt(i)) ? 2 : 1;
    return columns;
  }
  for (const { segment } of graphemes.segment(text)) columns += graphemeWidth(segment);
  return columns;
}

function graphemeWidth(segment: string): number {
  const code = segment.codePointAt(0)!;
  if (code >= 0x20 && code < 0x7f && segment.length === 1) return 1;
  if (isWide(code)) return 2;
  if (segment.length > 1 && emoji.test(segment)) return 2;
  return zeroWidth.test(segment) ? 0 : code > 0x1f000 && emoji.test(segment) ? 2 : 1;
}

const isWide = (code: number): boolean =>
  code >= 0x1100 &&
  (isHan(code) ||
    isKana(code) ||
    isHangul(code) ||
    (code >= 0x2e80 && code <= 0x303e) ||
    code === 0x30fb ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd));

/**
 * The length of a text as a reader feels it, in CJK characters: alphabetic characters count about 0.4, so that one
 * limit serves both scripts (40 CJK characters ≈ 100 letters).
 */
export function readingLength(text: string): number {
  const cjk = countCjk(text);
  return cjk + (text.length - cjk) * 0.4;
}

/** Whether a line has no more columns, and no more CJK characters among them. */
export const fitsIn = (line: string, most: { columns: number; cjk: number }): boolean =>
  displayWidth(line) <= most.columns && countCjk(line) <= most.cjk;

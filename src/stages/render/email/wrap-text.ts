// Breaks plain text into lines of so many columns, in any script: at spaces, and between CJK characters by the
// rules of kinsoku. Never changes, drops or hyphenates a word; a word longer than a line stands alone on it.
import { displayWidth } from '../../../language/text/width.ts';

/** No line begins with these … */
const noStart =
  /^[。，、．；：？！」』）】〉》〕〗｝…‥—–～〜ー々ゝヽぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ・%％°℃”’»)\]},.;:!?]/u;
/** … or ends with these. */
const noEnd = /[「『（【〈《〔〖｛“‘„«([{$＄¥￥#＃]$/u;
const cjk = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** @param width in columns: a CJK character is two */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { word, spaced } of unbreakables(text)) {
    const size = displayWidth(word);
    const space = spaced && line !== '' ? 1 : 0;
    if (line !== '' && used + space + size > width) {
      lines.push(line);
      line = word;
      used = size;
    } else {
      line += (space === 1 ? ' ' : '') + word;
      used += space + size;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** As few lines as `wrapText` needs, but of about the same length: no last line of one word. */
export function wrapEvenly(text: string, width: number): string[] {
  const lines = wrapText(text, width);
  let even = lines;
  for (let narrower = width - 1; narrower > width / 2; narrower--) {
    const tried = wrapText(text, narrower);
    if (tried.length > lines.length) break;
    even = tried;
  }
  return even;
}

/** The text in pieces that may not be broken, and whether a space stands before each. */
function unbreakables(text: string): { word: string; spaced: boolean }[] {
  const pieces: { word: string; spaced: boolean }[] = [];
  for (const part of text.split(/[ \t\r\n]+/)) {
    let word = '';
    let last = '';
    let spaced = pieces.length > 0;
    for (const { segment } of graphemes.segment(part)) {
      const mayBreak =
        word !== '' && (cjk.test(last) || cjk.test(segment)) && !noStart.test(segment) && !noEnd.test(last);
      if (mayBreak) {
        pieces.push({ word, spaced });
        word = '';
        spaced = false;
      }
      word += segment;
      last = segment;
    }
    if (word !== '') pieces.push({ word, spaced });
  }
  return pieces;
}

// What stands around a quotation: the rest of its sentence, and the sentences beside it, with everything in quotation
// marks blanked out, so that a grammar reads the article's own words alone. All offsets are the paragraph's.
import { findMarked, type Marked } from '../../text/marks.ts';
import { matchesOf } from '../../text/matches.ts';

/** A piece of a paragraph, and where it begins there. */
export interface Zone {
  text: string;
  start: number;
}

export interface Frame {
  /** The sentence before the marks. */
  lead: Zone;
  /** The sentence behind the marks, up to and with its stop. */
  rest: Zone;
  /** The sentence that ends before this one; empty where the paragraph begins. */
  previous: Zone;
  /** The sentence that follows. */
  next: Zone;
}

/** Stands for each character inside marks: a blank that no text is likely to have in a row. */
export const blank = '\u3000';

/** Whether what stands in marks is a name that the sentence is read with, and no speech. */
export type KeepsMarked = (text: string, marked: Marked) => boolean;

/** How far from its quotation a sentence is looked for. */
const reach = 320;

const ends = /[。！？!?…\n]|\.(?=\s|$)/gu;

/**
 * The text with all that stands in marks blanked out. Where the words in marks end a sentence, so does the blank.
 * @param goesOn what follows a closing mark within the sentence of the quotation
 * @param keeps what is left as it is
 */
function blankSpeech(text: string, goesOn: RegExp, keeps?: KeepsMarked): string {
  let blanked = '';
  let at = 0;
  for (const marked of findMarked(text)) {
    const { open, close, end, depth, unclosed } = marked;
    if (depth > 0 || open < at || keeps?.(text, marked)) continue;
    const stops =
      !unclosed &&
      /[。！？!?.…]$/u.test(text.slice(open, end)) &&
      !goesOn.test(text.slice(close, close + 12));
    blanked += text.slice(at, open) + blank.repeat(close - open - 1) + (stops ? '。' : blank);
    at = close;
  }
  return blanked + text.slice(at);
}

/** Reads frames; a paragraph is blanked once for all of its quotations. */
export function frames(
  goesOn: RegExp,
  keeps?: KeepsMarked,
): (text: string, open: number, close: number) => Frame {
  let last = { text: '', blanked: '' };
  return (text, open, close) => {
    if (last.text !== text) last = { text, blanked: blankSpeech(text, goesOn, keeps) };
    const { blanked } = last;
    const start = sentenceStart(blanked, open);
    const before = previousEnd(blanked, start);
    // A quotation that ends its sentence has its stop in its own last mark.
    const end = /[。]/u.test(blanked[close - 1] ?? '') ? close : sentenceEnd(blanked, close);
    const zone = (from: number, to: number): Zone => ({ text: blanked.slice(from, to), start: from });
    return {
      lead: zone(start, open),
      rest: zone(close, end),
      previous: zone(sentenceStart(blanked, before), start),
      next: zone(end, sentenceEnd(blanked, end + 1)),
    };
  };
}

/** The sentences of a text, with all that stands in marks blanked out. */
export function blankedSentences(text: string, goesOn: RegExp, keeps?: KeepsMarked): Zone[] {
  const blanked = blankSpeech(text, goesOn, keeps);
  const found: Zone[] = [];
  let start = 0;
  for (const { index, 0: stop } of [...matchesOf(blanked, ends), { index: blanked.length, 0: '' }]) {
    const sentence = blanked.slice(start, index + stop.length);
    const lead = sentence.length - sentence.trimStart().length;
    if (/\p{L}/u.test(sentence)) found.push({ text: sentence.slice(lead), start: start + lead });
    start = index + stop.length;
  }
  return found;
}

/** Where the sentence begins in which a place lies. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - reach);
  let start = from;
  for (const match of matchesOf(text.slice(from, at), ends)) start = from + match.index + match[0].length;
  return start;
}

/** The place before the stop of the sentence that ends at a place. */
function previousEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\s\u3000。！？!?….]/u.test(text[end - 1]!)) end--;
  return end;
}

function sentenceEnd(text: string, at: number): number {
  const piece = text.slice(at, at + reach);
  ends.lastIndex = 0;
  const match = ends.exec(piece);
  ends.lastIndex = 0;
  return match ? at + match.index + match[0].length : at + piece.length;
}

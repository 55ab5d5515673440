// A number as a card shows it: its digits large, its words (億, million, tonnes) small beside them, all on one baseline.
import type { CardSurface, SetText, TypeStyle } from '../src/design/card-design.ts';
import { type Block, column, group } from './card-parts.ts';

export interface FigureStyle {
  face: TypeStyle['face'];
  weight: number;
  colour: string;
  /** Of the words. */
  wordColour: string;
  width: number;
  /** px: of the digits; as large as the width allows. */
  max: number;
}

interface Piece {
  text: string;
  isWord: boolean;
  /** Of the size of the digits. */
  scale: number;
  /** Between it and the piece before, in the size of the digits. */
  gap: number;
}

/** Below this a number is none to stop at, px. */
const smallest = 64;
/** A unit stands below its number where beside it the number would be smaller than this share of its own size. */
const leastShare = 0.72;
const lineHeight = 1.1;
/** Of a line of type, from its top, in its size. */
const baseline = 0.88;
/** How far the letters of CJK reach below the baseline, em: as far up they are put, so that they stand on it. */
const cjkDescent = 0.06;

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー';
const isCjk = new RegExp(`[${cjk}]`, 'u');
/** A word of CJK, or one that stands after a space; else what belongs to the digits: signs, and letters as in 5G. */
const parts = new RegExp(`[${cjk}]+|(?<=\\s)\\p{L}[\\p{L}\\p{M}.]*|[^\\s${cjk}]+`, 'gu');

/** @returns null where it would be too small to read from afar */
export function figure(
  surface: CardSurface,
  { value, unit }: { value: string; unit: string },
  style: FigureStyle,
): Block | null {
  // Signs belong to the number; words stand beside it.
  if (unit === '' || !/^[\p{L}\p{M}]/u.test(unit)) return inOneLine(surface, piecesOf(value + unit), style);
  const together = piecesOf(
    `${value}${isCjk.test(unit) && !/^ko\b/i.test(surface.language) ? '' : ' '}${unit}`,
  );
  const alone = piecesOf(value);
  if (sizeOf(surface, together, style) >= sizeOf(surface, alone, style) * leastShare) {
    return inOneLine(surface, together, style);
  }
  const number = inOneLine(surface, alone, style);
  const word = surface.set(unit, {
    face: style.face,
    weight: style.weight,
    colour: style.wordColour,
    width: style.width,
    size: { min: 32, max: 72 },
    lineHeight,
    maxLines: 1,
  });
  return (
    number &&
    word &&
    column([
      [0, number],
      [16, word],
    ])
  );
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: part, index } of text.matchAll(parts)) {
    const last = pieces.at(-1);
    const isWord = /^[\p{L}\p{M}]/u.test(part);
    const spaced = /\s/u.test(text[index - 1] ?? '');
    if (last?.isWord && isWord) last.text += spaced ? ` ${part}` : part;
    else {
      const scale = !isWord ? 1 : isCjk.test(part) ? 0.44 : 0.36;
      pieces.push({ text: part, isWord, scale, gap: last ? (spaced ? 0.12 : 0.05) : 0 });
    }
  }
  // A number in words, as 三成, is as large as one in digits.
  return pieces.every((piece) => piece.isWord) ? [{ text, isWord: false, scale: 1, gap: 0 }] : pieces;
}

function setPiece({ set }: CardSurface, piece: Piece, size: number, style: FigureStyle): SetText | null {
  return set(piece.text, {
    face: style.face,
    weight: style.weight,
    colour: piece.isWord ? style.wordColour : style.colour,
    size: Math.round(size * piece.scale),
    lineHeight,
    maxLines: 1,
    width: Number.MAX_SAFE_INTEGER,
  });
}

/** The largest size of the digits at which all pieces stand beside one another. */
function sizeOf(surface: CardSurface, pieces: Piece[], style: FigureStyle): number {
  const widths = pieces.map(
    (piece) => piece.gap + (setPiece(surface, piece, style.max, style)?.width ?? 0) / style.max,
  );
  const ems = widths.reduce((sum, width) => sum + width, 0);
  return Math.floor(Math.min(style.max, style.width / Math.max(ems, 0.01)));
}

function inOneLine(surface: CardSurface, pieces: Piece[], style: FigureStyle): Block | null {
  const size = sizeOf(surface, pieces, style);
  if (size < Math.min(smallest, style.max)) return null;
  let width = 0;
  const placed: { set: SetText; left: number; top: number }[] = [];
  for (const piece of pieces) {
    const set = setPiece(surface, piece, size, style);
    if (!set) return null;
    width += piece.gap * size;
    const raised = piece.isWord && isCjk.test(piece.text) ? cjkDescent * set.size : 0;
    placed.push({ set, left: width, top: Math.round((size - set.size) * baseline - raised) });
    width += set.width;
  }
  return {
    width,
    height: size,
    at: (left, top) => group(...placed.map(({ set, left: x, top: y }) => set.at(left + x, top + y))),
  };
}

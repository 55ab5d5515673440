// Finds where the text of an article runs in what was pasted with a whole page around it: the stretch of pieces with the
// most prose for the lines between. It needs no markup, and takes time in the length of the text.
import { sizeOf } from './forms.ts';
import { isOpen, type Piece } from './piece.ts';
import { isProse } from './shape.ts';

/** What a line that is no prose takes from a stretch, in CJK characters. */
const lineCosts = 24;
/** The same of one that is known for noise: boxes stand in the midst of many texts. */
const noiseCosts = 10;
/** A longer paragraph tells no more of where the text is. */
const mostOf = 160;

/** A stretch of pieces, from the first paragraph to the last. */
export interface Run {
  start: number;
  /** Behind the last. */
  end: number;
}

export const isParagraph = (piece: Piece): boolean => isOpen(piece) && isProse(piece);

/** @returns null where there is no paragraph */
export function mainRun(pieces: readonly Piece[]): Run | null {
  let best: (Run & { worth: number }) | null = null;
  let start = 0;
  let worth = 0;
  for (const [i, piece] of pieces.entries()) {
    if (worth <= 0) {
      worth = 0;
      start = i;
    }
    worth += worthOf(piece);
    if (worth > (best?.worth ?? 0)) best = { start, end: i + 1, worth };
  }
  return best && { start: best.start, end: lastEnd(pieces, best.end) };
}

/** More of them are the end of the article. */
const mostBoxes = 6;

/** A short last paragraph may stand below a box; a line that is not known for noise heads something else. */
function lastEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  for (let i = from; i < Math.min(pieces.length, end + mostBoxes); i++) {
    const piece = pieces[i]!;
    if (isParagraph(piece) || (i === end && isLast(piece))) end = i + 1;
    else if (isOpen(piece) || piece.kind === 'heading') break;
  }
  return end;
}

/** Sentences that end with a quotation or a name in brackets, and a line that ends with a stop. */
const isLast = (piece: Piece): boolean =>
  isOpen(piece) && (/[。．.!?！？]\s?["”»」』)）]?$/u.test(piece.text) || sentences.test(piece.text));
const sentences = /[。！？]|[.!?] \p{Lu}|[.!?] \(/u;

const worthOf = (piece: Piece): number =>
  isParagraph(piece)
    ? Math.min(mostOf, sizeOf(piece))
    : -(isOpen(piece) || piece.kind === 'heading' ? lineCosts : noiseCosts);

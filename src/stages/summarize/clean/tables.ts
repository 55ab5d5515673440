// Marks tables that were pasted as lines: rows of cells with wide blanks between them, most of them numbers, with the row
// of their names and the line that is their title. A single such line is left alone.
import { lengthOf } from './comparable.ts';
import { sizeOf } from './forms.ts';
import { isOpen, mark, type Piece } from './piece.ts';
import { isProse } from './shape.ts';

const gap = /\t+|\u3000+ *| {2,}\u3000*|\s?[|｜]\s?/u;
const number = /^[-+−△▲▼(]?\s?[\p{Sc}]?\d[\d,.]*\s?(?:[%％‰倍]|\p{L}{0,3})\)?$/u;
const maxCell = 16;
const maxTitle = 30;

export function markTables(pieces: readonly Piece[]): void {
  for (let at = 0; at < pieces.length; at++) {
    let end = at;
    while (end < pieces.length && isRow(pieces[end]!)) end++;
    if (end - at < 2) {
      at = Math.max(at, end - 1);
      continue;
    }
    for (const piece of [...headOf(pieces, at), ...pieces.slice(at, end)])
      mark(piece, 'boilerplate', 'table');
    at = end;
  }
}

function cellsOf({ text }: Piece): string[] {
  const cells = text
    .split(gap)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return cells.length >= 3 && cells.every((cell) => lengthOf(cell) <= maxCell) ? cells : [];
}

function isRow(piece: Piece): boolean {
  if (!isOpen(piece)) return false;
  const cells = cellsOf(piece);
  return cells.length > 0 && cells.filter((cell) => number.test(cell)).length * 2 >= cells.length;
}

/** The names of the columns, and above them the table's title. */
function headOf(pieces: readonly Piece[], first: number): Piece[] {
  const names = pieces[first - 1];
  if (!names || !isOpen(names) || cellsOf(names).length === 0) return [];
  const title = pieces[first - 2];
  const isTitle = title && isOpen(title) && !isProse(title) && sizeOf(title) <= maxTitle;
  return isTitle ? [title, names] : [names];
}

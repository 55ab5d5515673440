// Finds the size and the lines of a text in a box: the largest size that fits, or one a little smaller where that
// makes clearly better lines. Never outside the range; then the text is refused.
import type { Atom } from './atoms.ts';
import { breakLines, countLines, type Line } from './lines.ts';

export interface Fit {
  size: number;
  lines: Line[];
}

export interface Box {
  width: number;
  height: number;
  maxLines: number;
  min: number;
  max: number;
  lineHeight: number;
  hangs: boolean;
  balance: boolean;
}

/** px: the sizes that are tried. */
const step = 2;
/** How far below the largest size that fits better lines are looked for. */
const leeway = 0.7;
/** What a size smaller by all of itself would cost, against the costs of lines. */
const sizeCost = 0.22;

export function fitText(atoms: Atom[], box: Box): Fit | null {
  const capacity = (size: number) =>
    Math.min(box.maxLines, Math.floor((box.height + size * (box.lineHeight - 1)) / (size * box.lineHeight)));
  const fits = (size: number) => {
    const count = countLines(atoms, box.width / size, box.hangs);
    return Number.isFinite(count) && count <= capacity(size);
  };

  let low = 0;
  let high = Math.floor((box.max - box.min) / step);
  if (!fits(box.min)) return null;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(box.min + middle * step)) low = middle;
    else high = middle - 1;
  }
  const largest = box.min + low * step;

  let best: (Fit & { cost: number }) | null = null;
  for (let size = largest; size >= Math.max(box.min, largest * leeway); size -= step) {
    const measure = box.width / size;
    const fewest = countLines(atoms, measure, box.hangs);
    for (let count = fewest; count <= Math.min(capacity(size), fewest + 1); count++) {
      const made = breakLines(atoms, count, measure, box);
      if (!made) continue;
      const cost = made.cost + sizeCost * (1 - size / largest) + (count - fewest) * 0.01;
      if (!best || cost < best.cost) best = { size, lines: made.lines, cost };
    }
  }
  return best;
}

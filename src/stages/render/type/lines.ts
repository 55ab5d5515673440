// Breaks atoms into lines: balanced, at the best places, with no short last line. Dynamic programming over the
// places where a line may end; the same input gives the same lines.
import type { Atom } from './atoms.ts';

export interface Line {
  /** Atoms [from, to); spaces at the ends are left out. */
  from: number;
  to: number;
  /** em; without what hangs. */
  width: number;
  /** em that stand out to the left. */
  hang: number;
}

export interface Lines {
  lines: Line[];
  /** 0 = even lines, each ending at a good place. */
  cost: number;
}

/** Of a last line that holds one or two characters, or a single short word. */
const widowCost = 0.2;
/** How much breaks count against raggedness. */
const breakWeight = 0.4;
/** Of a line with a comma inside that breaks somewhere else: it tears two clauses instead of one. */
const straddleCost = 0.05;

export function trimLine(atoms: Atom[], from: number, to: number): [from: number, to: number] {
  let [start, end] = [from, to];
  while (start < end && atoms[start]?.kind === 'space') start++;
  while (end > start && atoms[end - 1]?.kind === 'space') end--;
  return [start, end];
}

/** Sums of widths and gaps, so that a line's width is two look-ups. */
function measurer(atoms: Atom[], hangs: boolean): (from: number, to: number) => Line {
  const ends = [0];
  for (const atom of atoms) ends.push((ends.at(-1) as number) + atom.gap + atom.width);
  return (from, to) => {
    const [start, end] = trimLine(atoms, from, to);
    const first = atoms[start];
    if (!first || start === end) return { from: start, to: start, width: 0, hang: 0 };
    const hang = hangOf(first, end - start > 1, hangs);
    return {
      from: start,
      to: end,
      width: (ends[end] as number) - (ends[start] as number) - first.gap - hang,
      hang,
    };
  };
}

/** A CJK mark has its blank on the left, which never indents a line; the mark itself stands out where it may. */
function hangOf(first: Atom, leads: boolean, hangs: boolean): number {
  if (!first.opens || !leads) return 0;
  return hangs ? first.width : first.blankBefore;
}

/** How few lines of this measure hold the atoms; Infinity where one atom alone is wider. */
export function countLines(atoms: Atom[], measure: number, hangs: boolean): number {
  const line = measurer(atoms, hangs);
  let count = 0;
  let from = 0;
  while (from < atoms.length) {
    let end = 0;
    for (let to = from + 1; to <= atoms.length; to++) {
      if (line(from, to).width > measure) break;
      if (to === atoms.length || (atoms[to - 1] as Atom).penalty < Number.POSITIVE_INFINITY) end = to;
    }
    // One more atom may fit again where a space or a squeeze made it narrower; never needed in practice.
    if (end === 0) return Number.POSITIVE_INFINITY;
    count++;
    from = end;
    while (from < atoms.length && atoms[from]?.kind === 'space') from++;
  }
  return count;
}

/** The best way to set the atoms in exactly `count` lines of at most `measure` em, or null. */
export function breakLines(
  atoms: Atom[],
  count: number,
  measure: number,
  { hangs, balance }: { hangs: boolean; balance: boolean },
): Lines | null {
  const line = measurer(atoms, hangs);
  const total = line(0, atoms.length);
  const target = balance ? (total.width + total.hang) / count : measure;
  const places = [0];
  for (const [i, atom] of atoms.entries()) {
    if (i === atoms.length - 1 || atom.penalty < Number.POSITIVE_INFINITY) places.push(i + 1);
  }

  type Step = { cost: number; line: Line; before: number };
  let row: (Step | null)[] = places.map((place) =>
    place === 0 ? { cost: 0, line: { from: 0, to: 0, width: 0, hang: 0 }, before: -1 } : null,
  );
  const rows = [row];
  for (let n = 1; n <= count; n++) {
    const next: (Step | null)[] = places.map(() => null);
    for (const [p, from] of places.entries()) {
      const before = row[p];
      if (!before) continue;
      for (let q = p + 1; q < places.length; q++) {
        const to = places[q] as number;
        const made = line(from, to);
        if (made.width > measure) break;
        const isLast = to === atoms.length;
        if (isLast !== (n === count)) continue;
        const cost = before.cost + lineCost(atoms, made, to, { target, measure, isLast, count, balance });
        const known = next[q];
        if (!known || cost < known.cost) next[q] = { cost, line: made, before: p };
      }
    }
    row = next;
    rows.push(row);
  }

  let at = places.length - 1;
  if (!row[at]) return null;
  const lines: Line[] = [];
  const { cost } = row[at] as Step;
  for (let n = count; n > 0; n--) {
    const step = rows[n]?.[at] as Step;
    lines.unshift(step.line);
    at = step.before;
  }
  return { lines, cost };
}

interface LineContext {
  target: number;
  measure: number;
  isLast: boolean;
  count: number;
  balance: boolean;
}

function lineCost(atoms: Atom[], line: Line, to: number, context: LineContext): number {
  const { target, measure, isLast, count, balance } = context;
  const uneven = (line.width - target) / measure;
  // A paragraph's last line is as long as it is; one of a display text should not look left over.
  const weight = isLast && line.width < target ? (balance ? 0.5 : 0) : balance ? 1 : 0.6;
  // Raggedness is a mean over the lines; one bad break is as bad among many lines as among few.
  const raggedness = (uneven * uneven * weight) / count;
  if (!isLast) {
    const last = atoms[to - 1] as Atom;
    const straddles = !last.stop && atoms.slice(line.from, line.to).some((atom) => atom.stop);
    return raggedness + breakWeight * (last.penalty + (straddles ? straddleCost : 0));
  }
  const short = count > 1 && (line.width < measure * 0.25 || isWidow(atoms, line));
  return raggedness + (short ? widowCost : 0);
}

/** A word of Latin, a character of CJK. */
const pieces =
  /\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}\p{M}’]+/gu;

function isWidow(atoms: Atom[], line: Line): boolean {
  const text = atoms
    .slice(line.from, line.to)
    .map((atom) => atom.text)
    .join('');
  const found = text.match(pieces) ?? [];
  // Two words are company; two characters are not, nor is one with a word.
  const most = found.every((piece) => /^\P{Lo}+$/u.test(piece)) ? 1 : 2;
  return found.length <= most && found.join('').length <= 6;
}

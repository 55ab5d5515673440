// Takes apart what sticks together in one line: an ad's phrase in a paragraph, a dateline before one, and a caption with
// a heading right behind its credit. The parts stay in order and lose nothing.
import { aligned, lengthOf, trimmed } from './comparable.ts';
import { isOpen, type Piece } from './piece.ts';
import { rulesFor } from './rules/index.ts';
import { reasons } from './rules/types.ts';

/** A caption is short; with a mark before it, it may be longer. */
const maxCaption = 90;
const maxMarkedCaption = 260;
const captionMark = /[▲▼△▽]/;
const parenthesis = /[([【][^()[\]【】]{1,60}[)\]】]/g;

/** The parts of an open piece; the piece itself where nothing sticks to it. */
export function splitStuck(raw: string, piece: Piece): Piece[] {
  return splitAds(raw, piece).flatMap((part) => (isOpen(part) ? splitCaption(raw, part) : [part]));
}

/** Cuts a piece at offsets of its text; the cutters then say what the parts are. Blank parts vanish. */
function cut(raw: string, piece: Piece, at: readonly number[]): Piece[] {
  const edges = [0, ...at, piece.text.length];
  return edges.slice(1).flatMap((edge, i) => {
    const { start, end } = trimmed(raw, piece.start + edges[i]!, piece.start + edge);
    return end > start ? [{ ...piece, start, end, text: raw.slice(start, end) }] : [];
  });
}

function splitAds(raw: string, piece: Piece): Piece[] {
  const line = aligned(piece.text);
  const rules = rulesFor(line);
  const found: { at: number; end: number; reason: keyof typeof reasons }[] = [];
  for (const [reason, pattern] of rules.inline)
    for (const match of line.matchAll(pattern))
      found.push({ at: match.index, end: match.index + match[0].length, reason });
  const dateline = rules.datelines
    .map((pattern) => pattern.exec(line)?.[0].length ?? 0)
    .reduce((a, b) => Math.max(a, b), 0);
  if (dateline > 0 && dateline < line.length) found.push({ at: 0, end: dateline, reason: 'dateline' });
  if (found.length === 0) return [piece];
  found.sort((a, b) => a.at - b.at);
  const edges = found.flatMap(({ at, end }) => [at, end]).sort((a, b) => a - b);
  return cut(raw, piece, edges).map((part) => {
    const from = part.start - piece.start;
    const noise = found.find(({ at, end }) => from >= at && from < end);
    return noise ? { ...part, kind: reasons[noise.reason], reason: noise.reason } : part;
  });
}

/** "text ▲caption (photo credit) heading" → its parts. */
function splitCaption(raw: string, piece: Piece): Piece[] {
  const line = aligned(piece.text);
  const { credit } = rulesFor(line);
  let from = 0;
  const edges: number[] = [];
  const captions: number[] = [];
  for (const match of line.matchAll(parenthesis)) {
    if (!credit.test(match[0].slice(1, -1))) continue;
    const end = match.index + match[0].length;
    const start = captionStart(line, from, match.index);
    if (start === null) continue;
    captions.push(start);
    edges.push(start, end);
    from = end;
  }
  if (captions.length === 0) return [piece];
  return cut(raw, piece, edges).map((part) => {
    const at = part.start - piece.start;
    const isCaption = captions.some((start, i) => at >= start && at < edges[2 * i + 1]!);
    return isCaption ? { ...part, kind: 'caption' as const, reason: 'photo credit' } : part;
  });
}

/**
 * Where the caption begins that a credit ends: at a mark, or where the line or the part before it ended, if that is
 * near enough to be a caption.
 */
function captionStart(line: string, from: number, credit: number): number | null {
  for (let at = credit - 1; at >= from; at--)
    if (captionMark.test(line[at]!)) return lengthOf(line.slice(at, credit)) <= maxMarkedCaption ? at : null;
  return lengthOf(line.slice(from, credit)) <= maxCaption ? from : null;
}

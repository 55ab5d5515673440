// Takes apart what sticks together in one line: an ad's phrase in a paragraph, a dateline before one, and a caption with
// a heading right behind its credit. The parts stay in order and lose nothing.

import { picturedBeside } from '../../../language/caption-forms.ts';
import { type Reason, reasons } from '../../../language/noise.ts';
import { aligned, lengthOf, trimmed } from './comparable.ts';
import { openingDate } from './dates.ts';
import { isOpen, mark, type Piece } from './piece.ts';
import { rulesFor } from './rules.ts';
import { withoutMarks } from './segment.ts';

/** Over the text stand no more lines than these. */
const mostAbove = 8;
/** A caption is short; with a mark before it, it may be longer. */
const maxCaption = 90;
const maxMarkedCaption = 260;
const captionMark = /[▲▼△▽]/;
const parenthesis = /[([【][^()[\]【】]{1,60}[)\]】]/g;

/** A stretch of a piece's text that is something of its own. */
interface Cut {
  at: number;
  end: number;
  reason: Reason;
}

/**
 * The parts of an open piece; the piece itself where nothing sticks to it. A part may be stuck together again.
 * @param isDated whether it opens with the day on which the article was written
 */
export function splitStuck(raw: string, piece: Piece, isDated = false): Piece[] {
  const line = aligned(piece.text);
  for (const find of [adCuts, datelineCut, captionCuts]) {
    const found = find === datelineCut && isDated ? dateCut(line) : find(line);
    const parts = cut(raw, piece, found);
    if (parts.length > 1) return parts.flatMap((part) => (isOpen(part) ? splitStuck(raw, part) : [part]));
    if (parts[0] && !isOpen(parts[0])) return parts;
  }
  return [piece];
}

/** The stretches as pieces, marked, and what lies before, between and behind them. Blank parts vanish. */
function cut(raw: string, piece: Piece, cuts: readonly Cut[]): Piece[] {
  if (cuts.length === 0) return [piece];
  const parts: Piece[] = [];
  let cursor = 0;
  const push = (to: number, reason?: Reason) => {
    const { start, end } = trimmed(raw, piece.start + cursor, piece.start + to);
    const part: Piece =
      cursor > 0 && !reason
        ? { ...withoutMarks(raw, start, end, piece.group), stuck: true }
        : { ...piece, start, end, text: raw.slice(start, end), stuck: true };
    if (reason) mark(part, reasons[reason], reason);
    if (end > start) parts.push(part);
    cursor = to;
  };
  for (const { at, end, reason } of cuts) {
    if (at < cursor) continue;
    push(at);
    push(end, reason);
  }
  push(piece.text.length);
  return parts;
}

function adCuts(line: string): Cut[] {
  const cuts = rulesFor(line)
    .inline(line)
    .flatMap(([reason, pattern]) =>
      Array.from(line.matchAll(pattern), (match) => ({
        at: match.index,
        end: match.index + match[0].length,
        reason,
      })),
    );
  return cuts.sort((a, b) => a.at - b.at);
}

function datelineCut(line: string): Cut[] {
  const ends = rulesFor(line)
    .datelines(line)
    .map((pattern) => pattern.exec(line)?.[0].length ?? 0);
  const end = Math.max(...ends);
  return end > 0 && end < line.length ? [{ at: 0, end, reason: 'dateline' }] : [];
}

const dateCut = (line: string): Cut[] => [{ at: 0, end: openingDate(line), reason: 'dateline' }];

/** The piece that opens with the day on which the article was written; of several that do none, for they are a chronicle. */
export function datedPiece(pieces: readonly Piece[]): Piece | null {
  const dated = pieces.filter((piece) => isOpen(piece) && openingDate(aligned(piece.text)) > 0);
  const [first] = dated;
  return first && dated.length === 1 && pieces.indexOf(first) < mostAbove ? first : null;
}

/** "text ▲caption (photo credit) heading": the caption with its credit. */
function captionCuts(line: string): Cut[] {
  const cuts: Cut[] = [];
  if (line.search(parenthesis) < 0) return cuts;
  const { credit } = rulesFor(line);
  let from = 0;
  for (const match of line.matchAll(parenthesis)) {
    if (!credit.test(match[0].slice(1, -1))) continue;
    // "… the agency (AFP) photographer …": the sentence goes on.
    const end = match.index + match[0].length;
    if (/^\s{0,3}[\p{Ll},;.]/u.test(line.slice(end, end + 5))) continue;
    // 한도윤 지사(61·사진)의 …: who is on the picture, and the sentence goes on.
    if (picturedBeside.test(match[0]) && /^\p{L}/u.test(line.slice(end))) continue;
    const at = captionStart(line, from, match.index);
    if (at === null) continue;
    from = match.index + match[0].length;
    cuts.push({ at, end: from, reason: 'caption' });
  }
  return cuts;
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

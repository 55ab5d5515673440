// Marks what follows a heading such as "Related articles" or "Comments", and what is left over behind the article.
import { comparable } from './comparable.ts';
import { isOpen, mark, type Piece } from './piece.ts';
import { rulesFor } from './rules/index.ts';
import { type Reason, reasons } from './rules/types.ts';
import { isProse } from './shape.ts';

export function markSections(pieces: readonly Piece[]): void {
  for (let head = 0; head < pieces.length; head++) {
    const reason = sectionReason(pieces[head]!);
    if (!reason) continue;
    const end = sectionEnd(pieces, head, reason);
    for (; head < end; head++) {
      const piece = pieces[head]!;
      if (isOpen(piece) || piece.kind === 'heading') mark(piece, reasons[reason], reason);
    }
    head--;
  }
  markLeftovers(pieces);
}

function sectionReason(piece: Piece): Reason | undefined {
  if (
    !isOpen(piece) &&
    piece.kind !== 'heading' &&
    piece.reason !== 'comments' &&
    piece.reason !== 'related articles'
  )
    return undefined;
  const line = comparable(piece.text);
  return line.length > 60
    ? undefined
    : rulesFor(line).sections.find(([, pattern]) => pattern.test(line))?.[0];
}

/**
 * The first piece after a section. Comments go on to the end; a list of other articles ends where its lines stop being
 * titles: at prose, at an empty line if the list had none before, or at a heading that prose follows.
 */
function sectionEnd(pieces: readonly Piece[], head: number, reason: Reason): number {
  if (reason === 'comments') return hasProseAfter(pieces, head, 3) ? pieces.length : listEnd(pieces, head);
  return listEnd(pieces, head);
}

function listEnd(pieces: readonly Piece[], head: number): number {
  let end = head + 1;
  const level = pieces[head]!.level ?? 7;
  const tight = pieces[end]?.group === pieces[head]!.group;
  while (end < pieces.length) {
    const piece = pieces[end]!;
    if (piece.kind === 'heading' && (piece.level ?? 7) <= level && end > head + 1) return end;
    if (isOpen(piece) && isProse(piece) && !piece.listed) break;
    if (tight && piece.group !== pieces[head]!.group) return end;
    end++;
  }
  // The last line before prose, set off by an empty line, heads that prose.
  const last = pieces[end - 1]!;
  const headsProse =
    end < pieces.length && end - 1 > head && isOpen(last) && last.group !== pieces[end - 2]!.group;
  return headsProse ? end - 1 : end;
}

/** Whether text goes on after a heading "Comments": then these are comments, and not a heading of the article. */
const hasProseAfter = (pieces: readonly Piece[], head: number, share: number): boolean =>
  head > pieces.length / share && pieces.slice(head + 1).some((piece) => isOpen(piece));

/** Short lines at the very end, after the first noise that follows the last prose: titles and links left over. */
function markLeftovers(pieces: readonly Piece[]): void {
  const last = pieces.findLastIndex((piece) => isOpen(piece) && isProse(piece));
  const isNoise = ({ kind, reason }: Piece) =>
    kind === 'ad' || (kind === 'boilerplate' && reason !== 'separator');
  const noise = pieces.findIndex((piece, i) => i > last && isNoise(piece));
  if (last < 0 || noise < 0) return;
  for (const piece of pieces.slice(noise)) if (isOpen(piece)) mark(piece, 'boilerplate', 'after the article');
}

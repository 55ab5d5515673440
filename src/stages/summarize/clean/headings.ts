// Finds the headings of an article that no markup names, and the level of each. A heading is told by what follows it:
// a short line over prose.
import { signatureUnder } from '../../../language/text/signature.ts';
import { sizeOf } from './forms.ts';
import { isKept, isOpen, type Piece } from './piece.ts';
import { isHeadingLike, isMarkedHeading, isProse, numberingOf, speakerLabel } from './shape.ts';

/** More short lines than this in a row are a list or a poem. */
const maxInARow = 2;

/** @param pieces in order, noise marked; a title, if any, is marked too */
export function markHeadings(pieces: readonly Piece[]): void {
  const kept = pieces.filter(isKept);
  const speakers = repeatedSpeakers(kept);
  const signed = new Set(
    kept.filter(({ text }, i) => signatureUnder(kept[i - 1]?.text ?? '', text) !== null),
  );
  const isCandidate = (piece: Piece | undefined): boolean =>
    piece !== undefined &&
    isOpen(piece) &&
    isHeadingLike(piece) &&
    !isSpeech(piece, speakers) &&
    !signed.has(piece);
  for (let i = 0; i < kept.length; i++) {
    if (!isCandidate(kept[i])) continue;
    let end = i;
    while (isCandidate(kept[end])) end++;
    markRun(kept.slice(i, end), kept[end], speakers);
    i = end;
  }
  setLevels(kept);
}

/** @param below what follows the short lines; a heading needs prose under it that is longer than itself */
function markRun(lines: readonly Piece[], below: Piece | undefined, speakers: ReadonlySet<string>): void {
  const last = lines.at(-1);
  if (!last || !below) return;
  if (isSpeech(below, speakers)) {
    // The interviewer's question, which has no label where the answer has one, is no heading but may stand under one.
    if (/[?？]$/u.test(last.text)) {
      markRun(lines.slice(0, -1), { ...last, text: below.text }, new Set());
      return;
    }
  } else if (!isProse(below) || sizeOf(below) <= sizeOf(last)) return;
  // Of many short lines only the last can head the prose, where an empty line sets it off.
  const isRun = lines.length > maxInARow && !lines.some((piece) => isMarkedHeading(piece.text));
  if (isRun && last.group === lines.at(-2)!.group) return;
  for (const piece of isRun ? [last] : lines) piece.kind = 'heading';
}

/** Labels before a colon that come again: the voices of an interview, and no headings. */
function repeatedSpeakers(kept: readonly Piece[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of kept) {
    const label = speakerLabel(text);
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([label]) => label));
}

function isSpeech({ text }: Piece, speakers: ReadonlySet<string>): boolean {
  const label = speakerLabel(text);
  return (
    label !== undefined && (speakers.has(label) || /^(?:[QA]\d{0,2}|問|答|问|質問|回答|문|답)$/iu.test(label))
  );
}

/** Levels by the way of numbering, in the order in which the ways come up; others are of level 2. */
function setLevels(kept: readonly Piece[]): void {
  const ways: number[] = [];
  for (const piece of kept) {
    if (piece.kind !== 'heading' || piece.level !== undefined) continue;
    const way = numberingOf(piece.text);
    if (way >= 0 && !ways.includes(way)) ways.push(way);
    piece.level = Math.min(6, 2 + Math.max(0, ways.indexOf(way)));
  }
}

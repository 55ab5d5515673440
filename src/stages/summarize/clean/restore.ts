// Takes back what the rules said of a line in the middle of the text. "Next steps" at an article's end is a button; with
// a paragraph right above and right below it, it is a heading.
import { isOpen, type Piece } from './piece.ts';
import { isProse } from './shape.ts';

/** Reasons that hold at the edges of an article and beside other noise, and hardly ever between two paragraphs. */
const atEdges = new Set([
  'byline',
  'dateline',
  'share bar',
  'navigation',
  'tags',
  'comments',
  'about the author',
  'disclaimer',
  'copyright',
  'contact',
]);

/** At a text's end they stand over what is told of its author, which reads like the last paragraph. */
const overBio = new Set(['tags', 'about the author', 'byline']);
/** Who wrote it and when may stand under the standfirst, which reads like the first paragraph. */
const underStandfirst = new Set(['byline', 'dateline']);

export function restoreBetweenParagraphs(pieces: readonly Piece[]): void {
  const first = pieces.findIndex(isParagraph);
  const last = pieces.findLastIndex(isParagraph);
  const restored = pieces.filter(
    (piece, i) =>
      isDoubtful(piece) &&
      isParagraph(pieces[i - 1]) &&
      isParagraph(pieces[i + 1]) &&
      !(i === first + 1 && underStandfirst.has(piece.reason!)) &&
      !(i === last - 1 && i > first + 2 && overBio.has(piece.reason!)),
  );
  for (const piece of restored) {
    delete piece.kind;
    delete piece.reason;
  }
}

const isDoubtful = (piece: Piece): boolean => {
  const { reason, stated, stuck, sure } = piece;
  if (reason === undefined || !atEdges.has(reason) || stated || stuck || sure) return false;
  // "© Agency" is no heading; a sentence about copyright is the article's.
  return reason !== 'copyright' || isProse(piece);
};

const isParagraph = (piece: Piece | undefined): boolean =>
  piece !== undefined && isOpen(piece) && isProse(piece);

// A piece of the article on its way to becoming a block.
import type { BlockKind } from '../../../domain/article.ts';
import { oncePer } from '../../../language/text/once-per.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** undefined until something is known of it; what remains so becomes a paragraph. */
  kind?: BlockKind;
  level?: number;
  reason?: string;
  /** Pieces that no empty line parts have the same number. */
  group: number;
  /** A bullet or number of a list stood before it. */
  listed?: boolean;
  /** The source's markup says what it is. */
  stated?: boolean;
  /** Its words leave no doubt that it is noise. */
  sure?: boolean;
  /** It was cut out of a line. */
  stuck?: boolean;
  /** By the operator, whatever it is. */
  leftOut?: boolean;
}

/** The same function of a piece's text, which asks `make` only the first time that it sees the piece. */
export const perPiece = <Made>(make: (piece: Piece) => Made): ((piece: Piece) => Made) => oncePer(make);

export const isOpen = (piece: Piece): boolean => piece.kind === undefined;

/** Whether it may be in the digest. */
export const isKept = ({ kind, leftOut }: Piece): boolean =>
  !leftOut && (kind === undefined || kind === 'paragraph' || kind === 'heading' || kind === 'title');

export function mark(piece: Piece, kind: BlockKind, reason: string): void {
  piece.kind = kind;
  piece.reason = reason;
  delete piece.level;
}

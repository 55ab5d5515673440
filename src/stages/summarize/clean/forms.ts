// Forms of a piece's text that many ask for. Each is made once for a piece, and is gone with it.
import { comparable, lengthOf, small, tokensIn, withoutMarks } from './comparable.ts';
import { perPiece } from './piece.ts';

/** {@link comparable} */
export const lineOf = perPiece(({ text }) => comparable(text));

const smallOf = perPiece(({ text }) => small(text));

/** {@link fold} */
export const foldOf = perPiece((piece) => withoutMarks(smallOf(piece)));

/** {@link tokensIn} */
export const tokensOf = perPiece((piece): readonly string[] => tokensIn(smallOf(piece)));

/** {@link lengthOf} */
export const sizeOf = perPiece(({ text }) => lengthOf(text));

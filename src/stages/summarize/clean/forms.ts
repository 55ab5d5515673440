// Forms of a piece's text that many ask for. Each is made once for a piece, and is gone with it.
import { comparable, fold, lengthOf, tokens } from './comparable.ts';
import { perPiece } from './piece.ts';

/** {@link comparable} */
export const lineOf = perPiece(({ text }) => comparable(text));

/** {@link fold} */
export const foldOf = perPiece(({ text }) => fold(text));

/** {@link tokens} */
export const tokensOf = perPiece(({ text }): readonly string[] => tokens(text));

/** {@link lengthOf} */
export const sizeOf = perPiece(({ text }) => lengthOf(text));

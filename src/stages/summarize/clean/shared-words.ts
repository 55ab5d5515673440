// Whether a line is about a text, told by the words that both have. It knows no language: short words are no evidence.
import { tokensOf } from './forms.ts';
import { type Piece, perPiece } from './piece.ts';

const minLetters = 4;
/** How many paragraphs tell what a text is about. */
const read = 30;

/** Words of four letters or more, and pairs of CJK characters. */
const wordsOf = perPiece((piece): ReadonlySet<string> => {
  const found = tokensOf(piece);
  const pairs = found.flatMap((token, i) => {
    const next = found[i + 1];
    return token.length === 1 && next?.length === 1 ? [token + next] : [];
  });
  return new Set([...found.filter((token) => token.length >= minLetters), ...pairs]);
});

export const wordsOfAll = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(pieces.slice(0, read).flatMap((piece) => [...wordsOf(piece)]));

/** How many words of the line the text has, too; each once, and a pair of characters for half a word. Of no text, all. */
export function sharedWords(words: ReadonlySet<string> | null, line: Piece): number {
  let shared = 0;
  for (const word of wordsOf(line))
    if (words === null || words.has(word)) shared += word.length === 2 ? 0.5 : 1;
  return shared;
}

// Whether a line is about a text, told by the words that both have. It knows no language: short words are no evidence.
import { tokensOf } from './forms.ts';
import { type Piece, perPiece } from './piece.ts';

const minLetters = 4;
/** How many paragraphs tell what a text is about. */
const read = 30;

/** Words of four letters or more, and pairs of CJK characters; each once. */
const wordsOf = perPiece((piece): ReadonlySet<string> => {
  const words = new Set<string>();
  let before = '';
  for (const token of tokensOf(piece)) {
    if (token.length >= minLetters) words.add(token);
    else if (token.length === 1 && before.length === 1) words.add(before + token);
    before = token;
  }
  return words;
});

export function wordsOfAll(pieces: readonly Piece[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const piece of pieces.slice(0, read)) for (const word of wordsOf(piece)) words.add(word);
  return words;
}

/** How many words of the line the text has, too; each once, and a pair of characters for half a word. Of no text, all. */
export function sharedWords(words: ReadonlySet<string> | null, line: Piece): number {
  let shared = 0;
  for (const word of wordsOf(line))
    if (words === null || words.has(word)) shared += word.length === 2 ? 0.5 : 1;
  return shared;
}

// Finds the layer in which a page asks for consent to cookies, at length and behind a text that is not about them. The word
// is the same in all languages; whoever bakes some speaks of no browser.
import { isParagraph } from './main-run.ts';
import { isOpen, mark, type Piece } from './piece.ts';

/** Paragraphs of the text, and of the layer, at the least. */
const fewestBefore = 3;
const fewestCookies = 3;
const cookies = /\bcookies?\b|クッキー|쿠키/iu;
const browsing =
  /browser|\b(?:web ?)?sites?\b|webseite|sitio|\bsito\b|navigateur|navegador|privacy|consent|datenschutz|ブラウザ|サイト|브라우저|사이트/iu;

export function markConsent(pieces: readonly Piece[]): void {
  const first = pieces.findIndex(({ text }) => cookies.test(text));
  const last = pieces.findLastIndex(({ text }) => cookies.test(text));
  const layer = pieces.slice(Math.max(0, first), last + 1);
  const told = layer.filter(isParagraph);
  const speaks = told.filter(({ text }) => cookies.test(text));
  if (
    pieces.slice(0, Math.max(0, first)).filter(isParagraph).length < fewestBefore ||
    speaks.length < fewestCookies ||
    speaks.length * 2 < told.length ||
    speaks.filter(({ text }) => browsing.test(text)).length * 2 < speaks.length
  )
    return;
  const heading = pieces[first - 1]?.kind === 'heading' ? pieces.slice(first - 1, first) : [];
  for (const piece of [...heading, ...layer])
    if (isOpen(piece) || piece.kind === 'heading') mark(piece, 'boilerplate', 'cookie notice');
}

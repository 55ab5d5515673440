// Finds the lines that name who wrote the article, and what is told of them under its title and behind its text. Whom the
// text itself names is not its author.
import { fold } from './comparable.ts';
import { foldOf, lineOf, sizeOf } from './forms.ts';
import { isParagraph } from './main-run.ts';
import { isOpen, mark, type Piece } from './piece.ts';
import { rulesFor } from './rules.ts';
import { isProse } from './shape.ts';

/** Of what is told of an author, in CJK characters; of a line with a name, in letters of a fold beside it. */
const maxBio = 160;
const maxBeside = 30;
/** Pieces at the end, and paragraphs at the beginning, where authors are told of. */
const mostBehind = 4;
const mostBefore = 2;
/** Of a bio under the title: what is longer may be the lead of an author who tells of themselves. */
const maxBefore = 48;
const minName = 3;
/** Of a full name, in letters of its fold: a shorter one may be a word. */
const minFullName = 8;

/**
 * @param first the place of the first paragraph
 * @param byline of the page's own data
 * @param lines folds of lines under the title that may be names
 */
export function markAuthors(
  pieces: readonly Piece[],
  first: number,
  byline: string,
  lines: ReadonlySet<string>,
): void {
  const names = new Set([...lines, ...namesOnPage(pieces, first)]);
  const named = byline.split(/,|;|&|\b(?:and|und|et|y|e|en|og|och|i|ve)\b/iu).map((name) => name.trim());
  const full = named.filter((name) => /\S\s\S/u.test(name)).map(fold);
  markBylines(
    pieces,
    first,
    full.filter((name) => name.length >= minFullName),
  );
  markBios(pieces, first, new Set([...names, ...full]), words(named));
}

/** Folds of whom a byline anywhere names, or a date under title or standfirst. */
function* namesOnPage(pieces: readonly Piece[], first: number): Generator<string> {
  const second = pieces.findIndex((piece, i) => i > first && isParagraph(piece));
  for (const [i, piece] of pieces.entries()) {
    if (piece.reason === 'byline') for (const name of namesInByline(piece)) yield fold(name);
    if (piece.reason !== 'dateline' || i > second) continue;
    const name = besideDate.exec(lineOf(piece));
    if (name) yield fold(name[1] ?? name[2]!);
  }
}

/** "Jane Roe 9 May 2025, 15:20", "2025.09.10 06:00 하은결 과학칼럼니스트". */
const besideDate =
  /^((?:\p{Lu}[\p{L}.'-]+ ){1,3}\p{Lu}[\p{L}'-]+)(?=[ ,|/-])|\d ([가-힣]{2,4})(?: [가-힣]{2,12})?$/u;

const words = (names: readonly string[]): string[] =>
  names.flatMap((name) => name.match(/\p{Lu}\p{L}{3,}/gu) ?? []);

/** Around the text, lines with an author's whole name and little beside it. */
function markBylines(pieces: readonly Piece[], first: number, names: readonly string[]): void {
  const last = pieces.findLastIndex(isParagraph);
  for (const [i, piece] of pieces.entries()) {
    if ((i > first && i < last) || !isOpen(piece) || isProse(piece)) continue;
    const line = foldOf(piece);
    const beside = names.reduce((rest, name) => rest.replace(name, ''), line);
    if (beside !== line && beside.length <= maxBeside) mark(piece, 'boilerplate', 'byline');
  }
}

/** "Jane Roe writes about …", at the end of a text that names her at its top, or right under the title. */
function markBios(
  pieces: readonly Piece[],
  first: number,
  authors: ReadonlySet<string>,
  wordsOfNames: readonly string[],
): void {
  const open = pieces.slice(first).filter(isOpen);
  const behind = open.slice(Math.max(1, open.length - mostBehind));
  const text = open.slice(1, -mostBehind).map(foldOf).join('');
  const names = [...authors].filter((name) => name.length >= minName && !text.includes(name));
  if (names.length === 0) return;
  const isBio = ({ text: own }: Piece) => {
    const line = fold(own.slice(0, 80));
    return names.some(
      (name) => line.startsWith(name) || (name.length < 60 && line.length >= minName && name.endsWith(line)),
    );
  };
  const bios = behind.filter((piece) => isBio(piece) && sizeOf(piece) <= maxBio);
  for (const piece of bios) mark(piece, 'boilerplate', 'about the author');
  // "…, Jane has covered courts since 2009": beside one that names her in full.
  for (const [i, piece] of behind.entries()) {
    const beside = [behind[i - 1], behind[i + 1]].some(
      (other) => other !== undefined && bios.includes(other),
    );
    if (beside && isOpen(piece) && wordsOfNames.some((word) => piece.text.includes(word)))
      mark(piece, 'boilerplate', 'about the author');
  }
  for (const piece of open.slice(0, mostBefore))
    if (isOpen(piece) && sizeOf(piece) <= maxBefore && names.some((name) => foldOf(piece).startsWith(name)))
      mark(piece, 'boilerplate', 'about the author');
}

/** The whole line, and the name in it where it is a byline. */
export function namesInByline(piece: Piece): string[] {
  const line = lineOf(piece);
  const named = rulesFor(line)
    .bylines(line)
    .flatMap((pattern) => pattern.exec(line)?.groups?.byline ?? []);
  return [piece.text, ...named];
}

// Marks what follows a heading such as "Related articles" or "Comments", and what is left over behind the article.

import { type Reason, reasons } from '../../../language/noise.ts';
import { testAnyCase } from '../../../language/text/any-case.ts';
import { lengthOf } from './comparable.ts';
import { lineOf } from './forms.ts';
import { isOpen, mark, type Piece } from './piece.ts';
import { rulesFor } from './rules.ts';
import { isHeadingLike, isProse, numberingOf } from './shape.ts';

/** With fewer paragraphs a short line at the end may be anything. */
const minParagraphs = 4;
/** Of what stands in a newsletter's box. */
const maxPraise = 70;
/** More of them are a list or a poem. */
const maxLeftovers = 3;

export function markSections(pieces: readonly Piece[]): void {
  const prose = countProse(pieces);
  for (let head = 0; head < pieces.length; head++) {
    const reason = sectionReason(pieces, head, prose);
    if (!reason) continue;
    const end = sectionEnd(pieces, head, reason, prose);
    for (; head < end; head++) {
      const piece = pieces[head]!;
      if (isRunning(piece)) prose.lost++;
      if (isOpen(piece) || piece.kind === 'heading') mark(piece, reasons[reason], reason);
    }
    head--;
  }
  markBoxes(pieces);
  markLeftovers(pieces);
}

/** What praises a newsletter between the lines that ask for it, and itself speaks to the reader; a headline among others. */
function markBoxes(pieces: readonly Piece[]): void {
  for (let i = 1; i + 1 < pieces.length; i++) {
    const piece = pieces[i]!;
    const [above, below] = [pieces[i - 1]!, pieces[i + 1]!];
    if (!isOpen(piece) || above.reason !== below.reason) continue;
    const isTight = above.group === piece.group && below.group === piece.group;
    if (above.reason === 'related articles' && isTight && !isProse(piece))
      mark(piece, 'boilerplate', 'related articles');
    if (above.reason !== 'newsletter') continue;
    const line = lineOf(piece);
    if (lengthOf(line) <= maxPraise && rulesFor(line).address.test(line))
      mark(piece, 'boilerplate', 'newsletter');
  }
}

function sectionReason(pieces: readonly Piece[], head: number, prose: Prose): Reason | undefined {
  const piece = pieces[head]!;
  if (piece.kind === 'caption' || piece.kind === 'duplicate') return undefined;
  // "Read more" is a button, and with the headlines of others right below it their heading.
  if (piece.kind === 'ad' && !(piece.reason === 'continue reading' && headsHeadlines(pieces, head)))
    return undefined;
  const line = lineOf(piece);
  if (line.length > 60) return undefined;
  const reason = rulesFor(line)
    .sections(line)
    .find(([, pattern]) => testAnyCase(pattern, line))?.[0];
  // "More from less" heads a part of the article where text follows right away and a good part of it is to come.
  return reason === 'related articles' && headsText(pieces, head, prose) ? undefined : reason;
}

/** Lines right below it that are no sentences, and either an empty line behind them or more than the heading of a part. */
function headsHeadlines(pieces: readonly Piece[], head: number): boolean {
  const { group } = pieces[head]!;
  let end = head + 1;
  while (pieces[end]?.group === group && isOpen(pieces[end]!) && isHeadingLike(pieces[end]!)) end++;
  const lines = end - head - 1;
  return lines > 0 && (lines > 1 || pieces[end]?.group !== group);
}

function headsText(pieces: readonly Piece[], head: number, prose: Prose): boolean {
  const next = pieces[head + 1];
  return next !== undefined && isRunning(next) && below(prose, head) > above(prose, head) * 0.4;
}

const isRunning = (piece: Piece): boolean => isOpen(piece) && isProse(piece) && !piece.listed;

/** How much prose stands before each piece, counted once: of a text of nothing but sections each asks for it. */
interface Prose {
  before: Uint32Array;
  /** What was marked since, all of it above the section that is looked at. */
  lost: number;
}

function countProse(pieces: readonly Piece[]): Prose {
  const before = new Uint32Array(pieces.length + 1);
  for (const [i, piece] of pieces.entries()) before[i + 1] = before[i]! + Number(isRunning(piece));
  return { before, lost: 0 };
}

const above = ({ before, lost }: Prose, head: number): number => before[head]! - lost;
const below = ({ before }: Prose, head: number): number => before.at(-1)! - before[head + 1]!;

/**
 * The first piece after a section. Comments go on to the end; a list of other articles ends where its lines stop being
 * titles: at prose, at an empty line if the list had none before, or at a heading that prose follows.
 */
function sectionEnd(pieces: readonly Piece[], head: number, reason: Reason, prose: Prose): number {
  return reason === 'comments' && isBehindArticle(prose, head) ? pieces.length : listEnd(pieces, head);
}

function listEnd(pieces: readonly Piece[], head: number): number {
  let end = head + 1;
  const level = pieces[head]!.level ?? 7;
  const tight = pieces[end]?.group === pieces[head]!.group;
  while (end < pieces.length) {
    const piece = pieces[end]!;
    if (piece.kind === 'heading' && (piece.level ?? 7) <= level && end > head + 1) return end;
    if (isRunning(piece)) break;
    if (tight && piece.group !== pieces[head]!.group) return end;
    end++;
  }
  // The last line before prose, set off by an empty line, heads that prose.
  const last = pieces[end - 1]!;
  const headsProse =
    end < pieces.length && end - 1 > head && isOpen(last) && last.group !== pieces[end - 2]!.group;
  return headsProse ? end - 1 : end;
}

/** Whether most of the text stands above: "Comments (3)" under the title is a button, and a heading may say "Comment". */
const isBehindArticle = (prose: Prose, head: number): boolean =>
  above(prose, head) > 2 && above(prose, head) >= below(prose, head);

/**
 * Short lines at the very end, behind the last prose: titles, links and buttons left over. Where no noise was found
 * behind the prose they are believed to be so only after several paragraphs that end with a sentence.
 */
function markLeftovers(pieces: readonly Piece[]): void {
  const last = pieces.findLastIndex((piece) => isOpen(piece) && isProse(piece));
  if (last < 0) return;
  const isNoise = ({ kind, reason }: Piece) =>
    kind === 'ad' || (kind === 'boilerplate' && reason !== 'separator');
  const noise = pieces.findIndex((piece, i) => i > last && isNoise(piece));
  const isLeft = (piece: Piece) => isOpen(piece) || piece.kind === 'heading';
  const behind = pieces.slice(last + 1).filter(isLeft);
  const ends =
    /[。．.!?！？…」』”"]$/u.test(pieces[last]!.text) &&
    pieces.filter(isRunning).length >= minParagraphs &&
    behind.length <= maxLeftovers &&
    behind.every((piece) => isHeadingLike(piece) && numberingOf(piece.text) < 0);
  const from = ends ? last + 1 : noise;
  if (from >= 0)
    for (const piece of pieces.slice(from))
      if (isLeft(piece)) mark(piece, 'boilerplate', 'after the article');
}

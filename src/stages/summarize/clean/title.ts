// Finds the title: the one that the source states, or the line that stands over the article, or else the best words in
// it. Only a line that is a title and nothing else becomes a title block.

import type { ArticleMetadata } from '../../../domain/article.ts';
import { languageOf } from '../../../language/registry.ts';
import { oneLine } from '../../../language/text/one-line.ts';
import { splitSentences } from '../../../language/text/sentences.ts';
import { creditLength, isCutOff } from '../../../language/text/standalone.ts';
import { aboutText, isMereName, maxKicker, minShared, mostAbout } from './about-text.ts';
import { clipped, maxTitle } from './clipped.ts';
import { fold } from './comparable.ts';
import { hasDate } from './dates.ts';
import { foldOf, lineOf, sizeOf } from './forms.ts';
import { mainRun } from './main-run.ts';
import { isKept, isOpen, mark, type Piece } from './piece.ts';
import { isHeadingLike, isProse, speakerLabel } from './shape.ts';
import { sharedWords, wordsOfAll } from './shared-words.ts';

/** A title stands among the first pieces. */
const searched = 12;
const mostKickers = 2;
/** A longer line with a date in it says what happens then. */
const maxDateline = 30;

/** Marks the title block, where there is one. */
export function markTitle(pieces: readonly Piece[], metadata: ArticleMetadata): void {
  const kept = pieces.filter(isKept);
  const title = statedTitle(kept, metadata) ?? topLine(kept, pieces, metadata);
  if (!title) return;
  const at = kept.indexOf(title);
  for (const piece of kept.slice(0, at))
    if (isKicker(piece, title) && (isOpen(piece) || isOverHeading(piece, title)))
      mark(piece, 'boilerplate', 'kicker');
  title.kind = 'title';
  title.level = 1;
  const folded = foldOf(title);
  const below = kept.slice(at + 1, at + searched);
  for (const piece of below) if (foldOf(piece) === folded) mark(piece, 'duplicate', 'the title again');
  markDatelines(pieces.slice(pieces.indexOf(title) + 1, pieces.indexOf(title) + searched));
}

/** Between title and text a short line with a date is a dateline, and a mere name beside one a byline. */
function markDatelines(below: readonly Piece[]): void {
  const text = below.findIndex((piece) => isOpen(piece) && isProse(piece));
  const head = below.slice(0, Math.max(0, text));
  // The standfirst, which reads like the first paragraph, may stand over who wrote it and when.
  const second = below.findIndex((piece, i) => i > text && isOpen(piece) && isProse(piece));
  const over = text < 0 || second < 0 ? head : below.slice(0, second);
  for (const piece of over)
    if (isOpen(piece) && !isProse(piece) && isShortOrParted(piece) && hasDate(lineOf(piece)))
      mark(piece, 'boilerplate', 'dateline');
  for (const [i, piece] of over.entries()) {
    const next = over[i + 1];
    if (isOpen(piece) && isMereName(piece.text) && (next?.reason === 'dateline' || next?.reason === 'byline'))
      mark(piece, 'boilerplate', 'byline');
  }
}

const isShortOrParted = (piece: Piece): boolean =>
  sizeOf(piece) <= maxDateline || /[|·•／/]/u.test(piece.text);

/** The line that says what the metadata say is the title, or the first heading of the first level. */
function statedTitle(kept: readonly Piece[], { title }: ArticleMetadata): Piece | undefined {
  const top = kept.slice(0, searched);
  const names = new Set(namesIn(title ?? ''));
  return (
    top.find((piece) => names.has(foldOf(piece))) ??
    top.find((piece) => piece.kind === 'heading' && piece.level === 1)
  );
}

/** "Headline | Section - Site" → the folds of what it may stand for: all of it, without the last part, … */
function namesIn(title: string): string[] {
  const parts = title.split(/(\s[-–—·:»/]\s|\s?[|｜_]\s?)/u);
  return parts.map((_, i) => fold(parts.slice(0, parts.length - i).join(''))).filter((name) => name !== '');
}

/**
 * The line over the text that is most about it; or, of a text too short to tell, the first line like a heading before
 * any prose, or the second, where the first is a kicker.
 */
function topLine(
  kept: readonly Piece[],
  pieces: readonly Piece[],
  { title, outline }: ArticleMetadata,
): Piece | undefined {
  if (title && outline) return undefined;
  const signed = fold(
    pieces
      .filter(({ reason }) => reason === 'copyright')
      .map(({ text }) => text)
      .join(' '),
  );
  const lines = kept.filter((piece) => isOpen(piece) || piece.kind === 'heading');
  const own = lines.filter((piece, i) => i >= searched || isProse(piece) || !isOwner(piece, signed));
  return underMenu(own, pieces) ?? overText(own);
}

/** Who signs the page is no title, but a line on their own site may be named in its title. */
const isOwner = (piece: Piece, signed: string): boolean =>
  sizeOf(piece) >= shortestOwner && sizeOf(piece) <= longestMasthead && signed.includes(foldOf(piece));
const shortestOwner = 4;

/** The title under a menu, where one that is about the text stands between that and the text. */
function underMenu(lines: readonly Piece[], pieces: readonly Piece[]): Piece | undefined {
  const text = pieces.findIndex((piece) => isOpen(piece) && isProse(piece));
  const menu = pieces.slice(0, Math.max(0, text)).findLast(({ reason }) => reason === 'navigation');
  if (!menu) return undefined;
  const under = lines.filter(({ start }) => start > menu.start);
  const line = overText(under);
  const words = wordsOfAll(under.filter(isProse));
  const isTitle = line && (sharedWords(words, line) >= minShared || isOverByline(line, pieces));
  return isTitle ? line : undefined;
}

/** A line of several words right over who wrote it and when. */
const isOverByline = (line: Piece, pieces: readonly Piece[]): boolean =>
  sizeOf(line) > maxKicker &&
  !isMereName(line.text) &&
  /^(?:byline|dateline)$/.test(pieces[pieces.indexOf(line) + 1]?.reason ?? '');

/** How far over the text of a whole page its title is looked for. */
const searchedOver = 40;

function overText(lines: readonly Piece[]): Piece | undefined {
  const [first] = lines;
  if (!first || lines.every((piece) => foldOf(piece) === foldOf(first))) return undefined;
  const end = lines.findIndex((piece) => !isTitleLike(piece) && !(piece === first && isSaidHeadline(piece)));
  const before = lines.slice(0, end < 0 ? lines.length : end);
  const run = mainRun(lines);
  if (run && run.start > 5) {
    // A page's menus and teasers stand over it.
    const over = lines.slice(Math.max(0, run.start - searchedOver), run.start).filter(isTitleLike);
    const most = mostAbout(over, lines.slice(run.start, run.end));
    if (most) return most;
  }
  const below = lines.slice(before.length);
  const named = withoutMenus(withoutMastheads(before.slice(0, searched)), below);
  const about = aboutText(named, below);
  if (about) return about;
  const top = named.slice(0, mostKickers + 1);
  // The names of site and section may both stand over it.
  return top.find(
    (piece, i) => piece.kind === 'heading' || !top.slice(i + 1).some((below) => isKicker(piece, below)),
  );
}

const isTitleLike = (piece: Piece): boolean =>
  piece.kind === 'heading' ||
  isTwoSentences(piece) ||
  isSaidTitle(piece) ||
  isCutHeadline(piece) ||
  (isHeadingLike(piece, maxTitle) && !/^(?:[QA]\d?|問|答|问)$/i.test(speakerLabel(piece.text) ?? ''));

const isTitleLong = (piece: Piece): boolean => !piece.listed && sizeOf(piece) <= maxTitle;

/** "A bridge of reed? After a year lorries cross it": the second has no stop. */
const isTwoSentences = (piece: Piece): boolean =>
  isTitleLong(piece) &&
  /^[^.!?\n]{8,80}(?:[!?]|(?:\p{Ll}{3}|\d)\.|[”"“»]\.) \p{Lu}[^.!?\n]{8,100}[\p{L}\d]$/u.test(piece.text);

/** "Workers aghast at ...": one sentence. */
const isCutHeadline = (piece: Piece): boolean =>
  isTitleLong(piece) && isCutOff(piece.text) && !/[.!?…]\s|\n/u.test(piece.text);

/** "Ann Field: “I spent three years with it. Now let it breathe”": words without a stop at their end. */
const isSaidTitle = (piece: Piece): boolean =>
  isTitleLong(piece) &&
  /^\p{Lu}[^:«»"“”„‘’]{2,40}: ?[«"“„‘][^«»"“”„]{8,120}[\p{L}\d] ?[»"”“’]$/u.test(piece.text);

/** "“The bridge is full”, cry hundreds in the harbour town": words and who said them, without a stop at the end. */
const isSaidHeadline = (piece: Piece): boolean =>
  isTitleLong(piece) &&
  /^["“„«‘'][^"”“»’]{4,120}["”“»’],? \p{Ll}[^.!?"“”«»\n]{8,100}[\p{L}\d]$/u.test(piece.text);

const isKicker = (piece: Piece, title: Piece): boolean =>
  sizeOf(piece) <= maxKicker &&
  (sizeOf(title) > maxKicker ||
    // 人间 over 凌晨三点的接线员
    (sizeOf(piece) <= 4 && sizeOf(title) >= 7) ||
    (!/\s/u.test(piece.text) && /\S\s\S+\s\S/u.test(title.text))) &&
  sizeOf(title) > sizeOf(piece) * 1.5;

/** The name of who publishes: in one kind of letters, or of a paper, a firm, an office. */
const masthead =
  /^\P{Lu}*\p{Ll}\P{Lu}*$|^\P{Ll}*\p{Lu}\P{Ll}*$|^(?:株式会社|有限会社|주식회사|\(주\)) ?[^。、，]+$|^[^。、，\s]*(?:株式会社|新聞社?|新闻社?|日[報报]|時報|时报|週刊|周刊|デジタル|オンライン|[办辦]公室|委[员員][会會]|政府|신문|일보|뉴스)$/u;
/** In CJK characters. */
const longestMasthead = 16;
const isMasthead = (piece: Piece): boolean => sizeOf(piece) <= longestMasthead && masthead.test(piece.text);

/** Without the names of who publishes, where anything else is there. */
function withoutMastheads(lines: readonly Piece[]): readonly Piece[] {
  const others = lines.filter((piece) => !isMasthead(piece));
  const isTitle = (piece: Piece) => sizeOf(piece) > maxKicker || piece.text.split(' ').length >= wordsOfTitle;
  return others.some(isTitle) ? others : lines;
}
/** "Der Wald trinkt nachts": a title of short words. */
const wordsOfTitle = 4;

/** "Business Companies Careers": words with a capital and none that joins them, which the text hardly has. */
function withoutMenus(lines: readonly Piece[], below: readonly Piece[]): readonly Piece[] {
  const isRow = ({ text }: Piece) => /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){2,}$/u.test(text);
  if (lines.every(isRow) || !lines.some(isRow)) return lines;
  const words = wordsOfAll(below.filter(isProse));
  return lines.filter((piece) => !isRow(piece) || sharedWords(words, piece) >= minShared);
}

/** A heading over the first one: <h2>Kicker</h2><h1>Headline</h1>, or both in one heading. */
const isOverHeading = (piece: Piece, title: Piece): boolean =>
  piece.kind === 'heading' && title.kind === 'heading' && (title.level === 1 || title.level === piece.level);

/** The words of the title: of the title block, the metadata, a heading over the text, or the first sentence. */
export function titleText(pieces: readonly Piece[], metadata: ArticleMetadata, language: string): string {
  const block = pieces.find((piece) => piece.kind === 'title');
  if (block) return withoutOutlet(oneLine(block.text));
  if (metadata.title) return oneLine(metadata.title);
  const text = pieces.findIndex(isProse);
  const heading = pieces.slice(0, text < 0 ? pieces.length : text).find((piece) => piece.kind === 'heading');
  if (heading) return oneLine(heading.text);
  const first = pieces.find(isKept);
  const [sentence] = first
    ? splitSentences({ text: first.text.slice(0, 2000), start: 0 }, languageOf(language))
    : [];
  const told = sentence?.text ?? first?.text ?? '';
  const own = told.slice(creditLength(told, languageOf(language)));
  return withoutOutlet(oneLine(clipped(own, languageOf(language))));
}

/** "… - BBC News", …（Full-Count） - Yahoo!ニュース: who publishes it, and for whom. */
const withoutOutlet = (title: string): string => {
  const head = title.replace(outlet, '');
  return head === title ? title : head.replace(/（[^（）。]{2,16}）$/u, '');
};
const outlet =
  /〈\p{Ll}{2,8}\.?〉$|(?<=.{10})\s?[-–—|｜]\s?(?:Yahoo!?(?:ニュース|奇摩(?:新聞|股市)?)?|MSN|LINE TODAY|(?:livedoor|goo|dメニュー) ?ニュース|Google ?(?:News|ニュース)|다음 ?뉴스|네이트 ?뉴스|[^\s\-–—|｜。！？]{2,10}(?:新聞網?|新闻网?|日報|日报|ニュース|オンライン|デジタル|뉴스|일보|신문)|(?<=\s[-–—|｜]\s)(?:The )?(?:\p{Lu}[\p{L}.&]* ){0,3}(?:News|Times|Post|Guardian|Telegraph|Tribune|Herald|Zeitung|Online|Reuters|CNN|BBC))$/u;

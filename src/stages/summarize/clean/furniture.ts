// Finds what a page's frame left among the lines by its structure, whatever its words: lines above the title and between
// it and the text, runs of lines without sentences, who the author is, and what asks for something behind the text.
import type { ArticleMetadata } from '../../../domain/article.ts';
import { markAuthors, namesInByline } from './authors.ts';
import { fold, lengthOf } from './comparable.ts';
import { markConsent } from './consent.ts';
import { foldOf, lineOf, sizeOf } from './forms.ts';
import { isParagraph, mainRun } from './main-run.ts';
import { isOpen, mark, type Piece } from './piece.ts';
import { rulesFor } from './rules.ts';
import { headsSummary, isMarkedHeading, isProse, numberingOf, speakerLabel } from './shape.ts';
import { sharedWords, wordsOfAll } from './shared-words.ts';

/** With fewer paragraphs a line may be anything. */
const minParagraphs = 3;
/** A line of as few words under a title is a name, a button or a place; a longer one may be its second part. */
const maxUnderTitle = 9;
/** The same of a line that is not about the text, beside lines that are noise for sure. */
const maxForeign = 20;
/** Shorter runs may be a heading and its second part. */
const minRun = 3;
/** Paragraphs behind the first noise after the text, at most: more are a part of the article. */
const maxBehind = 3;
const maxBio = 160;
const maxMenu = 90;
/** A shorter one may be a heading. */
const minCall = 11;
const maxCall = 60;

/**
 * @param pieces in order, noise and title marked, headings not yet
 * @param hasMarkup whether the source names its own paragraphs, headings and lists
 */
export function markFurniture(
  pieces: readonly Piece[],
  hasMarkup: boolean,
  { byline = '' }: ArticleMetadata,
): void {
  const prose = pieces.filter(isParagraph);
  const title = pieces.findIndex((piece) => piece.kind === 'title');
  if (title >= 0)
    for (const piece of pieces.slice(0, title))
      if (isLine(piece)) mark(piece, 'boilerplate', 'above the title');
  if (prose.length < minParagraphs) return;
  if (!hasMarkup) markAround(pieces, title);
  const first = pieces.indexOf(prose[0]!);
  const lines = markUnderTitle(pieces.slice(title + 1, first), wordsOfAll(prose));
  markAuthors(pieces, first, byline, lines);
  markBehindEnd(pieces, first);
  markConsent(pieces);
  markRequests(pieces, first);
  // What the markup calls a paragraph is one.
  if (hasMarkup) return;
  markRuns(pieces, first);
  markCalls(pieces);
  markBelowAds(pieces);
  markOverAgency(pieces, first);
  markUncredited(pieces);
}

/** So many lines over the title or under the text are a page's; fewer may be a list, or what the author adds. */
const minFrame = 8;

/** Pieces between the last paragraphs and the line that says where the article ends: a list of dates, who gave them. */
const mostToMark = 10;

/** Of a page that was pasted whole, what stands over its title and far under its text, be it in sentences. */
function markAround(pieces: readonly Piece[], title: number): void {
  const run = mainRun(pieces);
  if (!run) return;
  const above = pieces.slice(0, Math.max(0, Math.min(title, run.start))).filter((piece) => !isQuiet(piece));
  const sign = pieces.findIndex(
    ({ reason }, i) => i >= run.end && i < run.end + mostToMark && reason === 'end mark',
  );
  const end = Math.max(run.end, sign);
  const below = pieces.slice(end).filter((piece) => !isQuiet(piece));
  if (above.length >= minFrame)
    for (const piece of above) if (isOpen(piece)) mark(piece, 'boilerplate', 'above the title');
  if (below.length >= minFrame)
    for (const piece of below)
      if (isOpen(piece) || piece.kind === 'heading') mark(piece, 'boilerplate', 'after the article');
}

/** Nothing that tells of a frame: what stands between paragraphs in any text. */
const isQuiet = ({ reason }: Piece): boolean => reason === 'separator';

/** An open line that is no prose, and nothing that a text has of its own: a point, a turn of an interview. */
const isLine = (piece: Piece): boolean =>
  isOpen(piece) &&
  !isProse(piece) &&
  !piece.listed &&
  !/[;,；，、]$/u.test(piece.text) &&
  speakerLabel(piece.text) === undefined;

/** "Sport   Culture   Weather", "SportCultureWeather": the words of a menu, apart by more than a blank or by nothing. */
export function markMenus(pieces: readonly Piece[]): void {
  const first = pieces.findIndex(isParagraph);
  for (const [i, piece] of pieces.entries())
    if (isOpen(piece) && isMenu(piece, i < first ? 3 : 4)) mark(piece, 'boilerplate', 'navigation');
}

/** The first word of many menus. */
const home = /^(?:home|accueil|startseite|inicio|início|forside|hem|strona główna|anasayfa) /iu;

function isMenu(piece: Piece, minWords: number): boolean {
  const { text } = piece;
  if (sizeOf(piece) > maxMenu || /\d|[.。!?！？:：]\s*$/u.test(text)) return false;
  const parts = text.split(/\s{2,}|[\t\u3000]|\s?[·・•|｜]\s?/).filter((part) => part !== '');
  const isWord = (part: string) =>
    lengthOf(part) <= 8 && part.split(' ').length <= 3 && !/[.。:：]$/u.test(part);
  if (parts.length >= minWords && parts.every(isWord)) return true;
  const words = text.split(' ');
  if (
    home.test(text) &&
    words.length >= 5 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length * 1.5 >= words.length
  )
    return true;
  // 야구 축구 농구 배구 …: a headline has longer words among its short ones.
  const isRow =
    words.length >= 7 && words.every((word) => lengthOf(word) <= 4) && sizeOf(piece) < words.length * 3.6;
  if (isRow && /^[\p{sc=Hang}\p{sc=Latin} ]+$/u.test(text) && /\p{sc=Hang}/u.test(text)) return true;
  return (text.match(/\p{Ll}\p{Lu}\p{Ll}/gu)?.length ?? 0) >= 4;
}

/** © and a year: whose all of it is. The same without a year may be a picture's. */
const ownersLine = /©.*\b20\d\d\b|\b20\d\d\b.*©/u;

/** A few pieces behind the line that ends an article are the page's. */
function markBehindEnd(pieces: readonly Piece[], first: number): void {
  const end = pieces.findLastIndex(
    ({ reason, text }) => reason === 'end mark' || (reason === 'copyright' && ownersLine.test(text)),
  );
  const behind = pieces.slice(end + 1).filter((piece) => isOpen(piece) || piece.kind === 'heading');
  const above = pieces.slice(first, Math.max(first, end)).filter(isParagraph).length;
  if (above < minParagraphs || behind.length > maxBehind) return;
  for (const piece of behind) mark(piece, 'boilerplate', 'after the article');
}

/** @returns the lines that may be the author's name */
function markUnderTitle(below: readonly Piece[], words: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  const hasNoise = below.some((piece) => piece.kind === 'boilerplate' || piece.kind === 'caption');
  for (const piece of below) {
    if (piece.reason === 'byline') for (const name of namesInByline(piece)) names.add(fold(name));
    if (!isLine(piece) || isMarkedHeading(piece.text) || numberingOf(piece.text) >= 0) continue;
    if (headsSummary.test(piece.text)) continue;
    if (!hasNoise && below.length < 2) continue;
    const length = sizeOf(piece);
    const isForeign =
      hasNoise && length <= maxForeign && piece.text.split(' ').length <= 5 && sharedWords(words, piece) < 2;
    if ((length > maxUnderTitle && !isForeign) || /[?？!！]$/.test(piece.text)) continue;
    names.add(foldOf(piece));
    mark(piece, 'boilerplate', 'under the title');
  }
  return names;
}

/**
 * Lines without a sentence's end in a row between two paragraphs: links, buttons, headlines of others. The last heads the
 * paragraph below it. After a colon they are the article's list.
 */
function markRuns(pieces: readonly Piece[], first: number): void {
  for (let i = first + 1; i < pieces.length; i++) {
    let end = i;
    while (end < pieces.length && !isParagraph(pieces[end]!) && pieces[end]!.kind !== 'heading') end++;
    const run = pieces.slice(i, end);
    const lines = run.filter(
      (piece) =>
        isLine(piece) && !isMarkedHeading(piece.text) && !/[.。?？!！…]?["”»«」』]?$/u.exec(piece.text)?.[0],
    );
    const before = pieces[i - 1]!;
    const isList = [before, ...run].some(({ text }) => /[:：]["”」』]?\s*$/u.test(text));
    const noise = run.findLastIndex((piece) => piece.kind === 'boilerplate' || piece.kind === 'ad');
    if (!isList && (lines.length >= minRun || (noise >= 0 && lines.length > 1))) {
      const last = run.at(-1);
      for (const piece of lines)
        if (piece !== last || end >= pieces.length) mark(piece, 'boilerplate', 'lines without sentences');
    }
    i = Math.max(i, end);
  }
}

/** Behind the text, below other noise, a sentence that speaks to the reader asks for something. */
function markRequests(pieces: readonly Piece[], first: number): void {
  const paragraphs = pieces.filter(isParagraph);
  const behind = paragraphs.slice(Math.max(minParagraphs, paragraphs.length - maxBehind));
  for (const piece of behind) {
    const above = pieces[pieces.indexOf(piece, first) - 1];
    const isBelowNoise = above?.kind === 'boilerplate' && above.reason !== 'separator';
    if (!isBelowNoise || /["“”„«»「」『』]/.test(piece.text)) continue;
    const line = lineOf(piece);
    const at = rulesFor(line).address.exec(line)?.index ?? -1;
    if (lengthOf(line) <= maxBio && (at === 0 || (at > 0 && offer.test(line))))
      mark(piece, 'boilerplate', 'asks the reader');
  }
}

/** Whether a line begins with what it asks for and ends with what it costs, or where. */
export function isOffer(piece: Piece): boolean {
  const line = lineOf(piece);
  return offer.test(line) && rulesFor(line).address.exec(line)?.index === 0;
}

/** A price, an address: what such a line leads to. */
const offer = /[€$£¥@]|\d ?(?:元|円|원|euro?s?\b)|https?:|www\.|\d{2} \p{L}+\.$/u;

/** "Join our channel for news of the courts": a line without a stop that begins with what it asks for. */
function markCalls(pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (!isOpen(piece) || piece.listed || /[.。?？!！:：…"”」』]\s*$/u.test(piece.text)) continue;
    const line = lineOf(piece);
    const length = lengthOf(line);
    if (length >= minCall && length <= maxCall && rulesFor(line).address.exec(line)?.index === 0)
      mark(piece, 'boilerplate', 'asks the reader');
  }
}

/** A mark that says that what follows is paid for. */
const maxAdMark = 10;
const bargain =
  /無料|免費|免费|무료|先着|割引|セール|优惠|優惠|할인|\d ?%|\b(?:gratis|gratuite?s?|grátis|kostenlos|free|half price|sale|rabatt|sconti?|descontos?|descuentos?|remises?|korting)\b/iu;

/** A line without a sentence right below such a mark that praises a bargain. */
function markBelowAds(pieces: readonly Piece[]): void {
  for (const [i, piece] of pieces.entries()) {
    const below = pieces[i + 1];
    if (piece.reason !== 'ad' || sizeOf(piece) > maxAdMark || below?.group !== piece.group) continue;
    if (isLine(below) && bargain.test(below.text)) mark(below, 'ad', 'ad');
  }
}

const maxPictured = 40;

/** A sentence between buttons and the lead with its agency's name: what the picture over the lead shows. */
function markOverAgency(pieces: readonly Piece[], first: number): void {
  const [above, piece, below] = pieces.slice(Math.max(0, first - 1), first + 2);
  if (above?.reason !== 'share bar' || below?.reason !== 'dateline' || !below.stuck || !piece) return;
  if (sizeOf(piece) <= maxPictured && !/["“”„«»「」『』]|[。.!?！？]\s*\S/u.test(piece.text))
    mark(piece, 'caption', 'caption');
}

/** Words of a line that is no heading for its length. */
const minCaptionWords = 9;

/** A long line with a figure and without a stop, alone between two paragraphs: what a picture shows that is not there. */
function markUncredited(pieces: readonly Piece[]): void {
  for (const [i, piece] of pieces.entries()) {
    const [above, below] = [pieces[i - 1], pieces[i + 1]];
    if (!above || !below || !isParagraph(above) || !isParagraph(below) || !isLine(piece)) continue;
    const words = piece.text.split(' ').length;
    if (words >= minCaptionWords && /\d/.test(piece.text) && !/["“”«»„,:?!]|[^\p{L}\p{N}]$/u.test(piece.text))
      mark(piece, 'caption', 'caption');
  }
}

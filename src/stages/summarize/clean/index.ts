// Cleans an article: every stretch of it gets a kind, and none is dropped. What is noise, a caption or a copy is marked,
// with the reason, so that an operator can see it and undo it. Pure, and linear in the length of the text.
import { type Article, type ArticleMetadata, type Block, compactMetadata } from '../../../domain/article.ts';
import type { Verdict } from '../../../domain/verdict.ts';
import { detectLanguage } from '../../../language/detect.ts';
import { markDuplicates } from './duplicates.ts';
import { markFurniture, markMenus } from './furniture.ts';
import { markHeadings } from './headings.ts';
import { isKept, isOpen, type Piece } from './piece.ts';
import { gatherFacts, openRecogniser, type Recogniser } from './recognise.ts';
import { restoreBetweenParagraphs } from './restore.ts';
import { markSections } from './sections.ts';
import { segment } from './segment.ts';
import { datedPiece, splitStuck } from './split-stuck.ts';
import { markTables } from './tables.ts';
import { markTitle, titleText } from './title.ts';
import { applyVerdicts } from './verdicts.ts';

export interface CleanedArticle {
  /** BCP 47; "und" where neither the text nor the source tells. */
  language: string;
  title: string;
  /** In order, not overlapping; `raw.slice(start, end) === text`. */
  blocks: Block[];
  /** The article's own, and what bylines and datelines in the text add to it. */
  metadata: ArticleMetadata;
}

/** @param verdicts of the operator, over what the rules say; @throws ARTICLE_UNUSABLE where they are not of its blocks */
export function cleanArticle(article: Article, verdicts: readonly Verdict[] = []): CleanedArticle {
  const recogniser = openRecogniser();
  const lines = segment(article);
  const dated = datedPiece(lines);
  const pieces = lines.flatMap((piece) => recognisePiece(article.raw, piece, recogniser, piece === dated));
  markTables(pieces);
  markSections(pieces);
  markDuplicates(pieces);
  // Again, since copies may have stood between a heading "Related" and what it heads.
  markSections(pieces);
  restoreBetweenParagraphs(pieces);
  markMenus(pieces);
  markTitle(pieces, article.metadata);
  markFurniture(pieces, article.metadata.outline !== undefined, article.metadata);
  markHeadings(pieces);
  const metadata = compactMetadata({ ...gatherFacts(pieces), ...article.metadata });
  applyVerdicts(pieces, verdicts, article.metadata);
  const language = languageOf(pieces, metadata);
  return { language, title: titleOf(pieces, metadata, language), blocks: pieces.map(toBlock), metadata };
}

/** A title that the operator left out is not to come back by way of the metadata, which say the same. */
function titleOf(
  pieces: readonly Piece[],
  { title, ...metadata }: ArticleMetadata,
  language: string,
): string {
  const isLeftOut = pieces.some((piece) => piece.kind === 'title' && piece.leftOut);
  return titleText(pieces.filter(isKept), isLeftOut || !title ? metadata : { ...metadata, title }, language);
}

function recognisePiece(raw: string, piece: Piece, recogniser: Recogniser, isDated: boolean): Piece[] {
  recogniser.wholeLine(piece);
  const parts = isOpen(piece) ? splitStuck(raw, piece, isDated) : [piece];
  for (const part of parts) recogniser.part(part);
  return parts;
}

/** The text decides; what the page says of itself is often the template's language. */
function languageOf(pieces: readonly Piece[], metadata: ArticleMetadata): string {
  const text = pieces.filter(isKept).map((piece) => piece.text);
  const detected = detectLanguage(text.join('\n'));
  return detected === 'und' ? (metadata.language ?? detected) : detected;
}

function toBlock(piece: Piece): Block {
  const { text, start, end, kind = 'paragraph', level, reason } = piece;
  return { text, start, end, kind, kept: isKept(piece), ...(level && { level }), ...(reason && { reason }) };
}

// What a piece looks like on the page: prose, or a line that may be a heading. It knows no rules of noise.
import { lineOf, sizeOf } from './forms.ts';
import { type Piece, perPiece } from './piece.ts';

const maxHeading = 42;
/** A line this long is prose even without a stop at its end. */
const minProse = 60;
const minQuestion = 32;
const stop = /[。．.…⋯][」』”’"'）)】〕»\]]*$/u;
/** …。（編輯：王小明） */
const signed = /。[」』”]?[(（][^（）()。]{2,20}[)）]$/u;
const question = /[!?！？][」』”’"'）)】〕»\]]*$/u;
/** "at 3 a.m.", "in the U.S.": its point is no stop. */
const abbreviation = /\b(?:[ap]\.m|[A-Z]\.[A-Z]|Inc|Ltd|Co|Corp|Jr|Sr|etc)\.$/;
const pauseEnd = /[,，、;；:：。．.][」』”’"')）】»\]]*$/u;

/** Text that runs: a sentence with its stop, or a long line. */
export const isProse = perPiece((piece: Piece): boolean => {
  const { text } = piece;
  const length = sizeOf(piece);
  return (
    length >= minProse ||
    (length >= 24 && signed.test(text)) ||
    (length >= 12 && stop.test(text) && (!abbreviation.test(text) || length >= minQuestion)) ||
    (length >= minQuestion && question.test(text))
  );
});

/**
 * A short line without a stop. A question or an exclamation may be a heading; a line that is one quotation with its own
 * stop is speech.
 */
export function isHeadingLike(piece: Piece, maxLength = maxHeading): boolean {
  const { text, listed } = piece;
  if (listed || text.includes('\n') || sizeOf(piece) > maxLength) return false;
  if (pauseEnd.test(text) && !abbreviation.test(text)) return false;
  const line = lineOf(piece);
  if (/^[(（].*[)）]$/u.test(text) || isSaid.test(text)) return false;
  if (/^[「『“"'«„].*[。.!?！？…][」』”"'»“]$/u.test(text)) return false;
  // Two sentences are no heading; a question and its answer may be.
  return !/。[^」』”"')）】\s]/u.test(line) && !/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(line);
}

/** “The bridge is full,” said the mayor: a comma that a sentence goes on behind. */
const isSaid = /^["“„«‘'][^"”“»’]{4,120}[,!?]["”“»’],? \p{Ll}/u;

const numberings = [
  /^第[一二三四五六七八九十百\d]{1,4}[章節节部回話话幕]/u,
  /^[一二三四五六七八九十]{1,3}[、.．:：]/u,
  /^[(（][一二三四五六七八九十]{1,3}[)）]/u,
  /^[IVX]{1,5}\. /u,
  /^\d{1,2}[.、．)] ?(?!\d)/u,
  /^[(（]\d{1,2}[)）]/u,
  /^(?:chapter|part|section|step|kapitel|teil|chapitre|partie|capítulo|parte|capitolo|hoofdstuk|deel) (?:\d{1,2}|[ivx]{1,5})\b/iu,
] as const;

/** Which way of numbering the line begins with, or -1. */
export const numberingOf = (text: string): number => numberings.findIndex((pattern) => pattern.test(text));

/** What stands over an article's own summary. */
export const headsSummary =
  /^(?:摘要|提要|概要|要旨|要約|요약|abstract|summary|in brief|key points|zusammenfassung|das wichtigste in kürze|résumé|l['’]essentiel|resumen|sommario|resumo|samenvatting)[:：]?$/iu;

/** A heading by what encloses or precedes it: 【…】, ■. */
export const isMarkedHeading = (text: string): boolean => /^【[^】]{1,40}】$|^[■◆●◎▍❑]\s?\S/u.test(text);

/** The label of a speaker in an interview: "Q", 「問」, a name before a colon. */
export function speakerLabel(text: string): string | undefined {
  return /^[【[(（]?([^\s:：,，。.!?！？「『“"]{1,12}|\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){0,2})[】\])）]?[:：]\s?(?=\S)/u.exec(
    text,
  )?.[1];
}

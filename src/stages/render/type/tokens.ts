// Text for display: normalised, split into graphemes, each told what it is. Refuses what cannot be set right.

import { PullquoteError } from '../../../errors.ts';
import { languageOf } from '../../../language/registry.ts';
import { ambiguous, fullWidthForms, isCjk, isEmoji, isWordCharacter } from './characters.ts';

/** Beyond this no card is legible; nothing longer is even looked at. */
export const maxTextLength = 1_000;
/** A base with more marks than any script stacks is an attack on the layout. */
const maxGraphemeLength = 24;

export interface Token {
  /** One grapheme, as it is drawn. */
  text: string;
  /** Drawn by a CJK font. */
  cjk: boolean;
  emoji: boolean;
  space: boolean;
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const noBreakSpaces = /[\u00a0\u2007\u202f]/gu;
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const invisible = /[\p{Default_Ignorable_Code_Point}\u2060-\u206f\ufff9-\ufffb]/gu;

/**
 * @throws TEXT_REFUSED for a text that is too long, not well-formed, or written from right to left.
 */
export function tokenize(text: string, language: string): Token[] {
  const graphemes = segment(cleanText(text));
  const shown = !languageOf(language).writing.spaced ? withFullWidthMarks(graphemes) : graphemes;
  return shown.map((grapheme, i) => ({
    text: grapheme,
    emoji: isEmoji(grapheme),
    space: grapheme === ' ',
    cjk: isCjk(grapheme) || (ambiguous.has(grapheme) && drawnByCjk(shown, i, language)),
  }));
}

function cleanText(text: string): string {
  if (text.length > maxTextLength)
    throw refused(`expected at most ${maxTextLength} characters, got ${text.length}`);
  if (!text.isWellFormed()) throw refused('the text has half of a surrogate pair; repair its encoding');
  if (rightToLeft.test(text)) throw refused('text from right to left is not set on cards');
  return (
    text
      .normalize('NFC')
      // U+FE0E asks for an emoji in black and white, which is drawn in colour all the same.
      .replaceAll('\ufeff', '')
      .replaceAll('\ufe0e', '')
      .replace(controls, ' ')
      .replace(noBreakSpaces, '\u00a0')
      .replace(/[^\S\u00a0]+/gu, ' ')
      .trim()
  );
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function segment(text: string): string[] {
  const graphemes: string[] = [];
  for (const { segment: grapheme } of segmenter.segment(text)) {
    // Joiners and selectors have a meaning in emoji only.
    const visible = isEmoji(grapheme) ? grapheme : grapheme.replace(invisible, '');
    if (visible.length > maxGraphemeLength) throw refused('a character carries too many marks');
    if (visible !== '') graphemes.push(visible);
  }
  return graphemes;
}

/** A comma that follows a Han character is drawn as the comma of that script; the source may have typed either. */
function withFullWidthMarks(graphemes: string[]): string[] {
  const shown = [...graphemes];
  for (const [i, grapheme] of graphemes.entries()) {
    const before = shown[i - 1];
    const after = graphemes[i + 1];
    const form = fullWidthForms.get(grapheme);
    if (form && before !== undefined && isCjk(before)) {
      shown[i] = form;
    } else if (grapheme === '(' && [before, after].some((next) => next !== undefined && isCjk(next))) {
      const end = graphemes.indexOf(')', i);
      shown[i] = '（';
      if (end > 0) shown[end] = '）';
    }
  }
  // A space between Han and Latin is the engine's to set, unless the text only has some: then they part its clauses.
  const parts = shown.some((grapheme, i) => areApart(grapheme, shown[i + 1] ?? ''));
  return shown.filter((grapheme, i) => {
    if (grapheme !== ' ') return true;
    const [before, after] = [shown[i - 1] ?? '', shown[i + 1] ?? ''];
    if (isFullWidthMark(before) || isFullWidthMark(after)) return false;
    return parts || !areApart(before, after);
  });
}

/** Of two scripts that take a hair of space between them. */
function areApart(before: string, after: string): boolean {
  const meet = (a: string, b: string) => isCjk(a) && !isFullWidthMark(a) && isWordCharacter(b);
  return meet(before, after) || meet(after, before);
}

const isFullWidthMark = (grapheme: string): boolean => isCjk(grapheme) && /^\p{P}/u.test(grapheme);

function drawnByCjk(graphemes: string[], at: number, language: string): boolean {
  if (languageOf(language).writing.spaced) return false;
  const insideWord = isWordCharacter(graphemes[at - 1] ?? '') && isWordCharacter(graphemes[at + 1] ?? '');
  return !insideWord;
}

function refused(reason: string): PullquoteError {
  return new PullquoteError('TEXT_REFUSED', `a text cannot be set on a card: ${reason}`);
}

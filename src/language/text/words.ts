// Words and terms of a text. Words by Intl.Segmenter (ICU's dictionaries for CJK); terms are what two texts are
// compared by: words without stop words, and pairs of characters where no blanks are written.
import type { Language } from '../language.ts';
import { isCjkLetter, isHangul } from './characters.ts';
import { compatible } from './normal-forms.ts';

export interface Word {
  text: string;
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text, without punctuation and blanks; offsets into the text. */
export function splitWords(text: string, language: string): Word[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language || 'und', { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  const found: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text))
    if (isWordLike) found.push({ text: segment, start: index, end: index + segment.length });
  return found;
}

const runs = /[\p{L}\p{M}\p{N}]+(?:[.'’·-][\p{L}\p{M}\p{N}]+)*/gu;

/** The terms of a text, in order, with repeats. Case and width are folded. */
export function termsOf(text: string, { words: { stop: stops } }: Language): string[] {
  const terms: string[] = [];
  for (const run of compatible(text).toLowerCase().match(runs) ?? [])
    for (let from = 0, to = 0; from < run.length; from = to) {
      const isCjk = isCjkLetter(run.charCodeAt(from));
      to = endOfScript(run, from, isCjk);
      const part = run.slice(from, to);
      if (isCjk) addPairs(part, stops, terms);
      else addWord(part, stops, terms);
    }
  return terms;
}

/** Where a run goes over from the letters of CJK to others, or back. */
function endOfScript(run: string, from: number, isCjk: boolean): number {
  let at = from + 1;
  while (at < run.length && (isSecondHalf(run.charCodeAt(at)) || isCjkLetter(run.charCodeAt(at)) === isCjk))
    at++;
  return at;
}

/** Of a surrogate pair. */
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function addWord(word: string, stops: ReadonlySet<string>, terms: string[]): void {
  if (stops.has(word) || (word.length < 2 && !/\d/.test(word))) return;
  // A crude stem: enough to join "models" and "model", "erklärte" and "erklärten".
  terms.push(
    word.length > 7 ? word.slice(0, 7) : word.length > 4 ? word.replace(/(?:es|en|s|e|n)$/, '') : word,
  );
}

function addPairs(run: string, stops: ReadonlySet<string>, terms: string[]): void {
  if (run.length === 1) {
    if (!stops.has(run)) terms.push(run);
    return;
  }
  for (let i = 0; i + 1 < run.length; i++) {
    const pair = run.slice(i, i + 2);
    // Korean particles and CJK function characters make pairs that tell nothing.
    if (stops.has(pair) || stops.has(pair[1]!) || (stops.has(pair[0]!) && !isHangul(pair.charCodeAt(0))))
      continue;
    terms.push(pair);
  }
}

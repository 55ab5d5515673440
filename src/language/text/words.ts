// Words and terms of a text. Words by Intl.Segmenter (ICU's dictionaries for CJK); terms are what two texts are
// compared by: words without stop words, and pairs of characters where no blanks are written.
import type { Language } from '../language.ts';
import { isCjkLetter, isHangul } from './characters.ts';
import { matchesOf } from './matches.ts';
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
  for (const [run] of matchesOf(compatible(text).toLowerCase(), runs)) {
    let plain = '';
    let cjk = '';
    const flush = () => {
      if (plain) addWord(plain, stops, terms);
      if (cjk) addPairs(cjk, stops, terms);
      plain = '';
      cjk = '';
    };
    for (const char of run) {
      const wide = isCjkLetter(char.charCodeAt(0));
      if (wide ? plain : cjk) flush();
      if (wide) cjk += char;
      else plain += char;
    }
    flush();
  }
  return terms;
}

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

// Labels from the words behind a number: what it is of, what it describes, what it is for.
import { saysSomething } from '../../text/saying.ts';
import { type Asked, isPreposition } from './label-words.ts';

const longest = { words: 18, characters: 80 };

/** The words up to so many, without the phrase that would be cut. */
export function phrasesOf(words: string[], count: number, asked: Asked): string[] {
  if (words.length <= count) return words;
  const end = words.findLastIndex((word, i) => i > 1 && i <= count && isPreposition(word, asked));
  return words.slice(0, end > 1 ? end : 0);
}

/** "of drivers now use the bypass". */
export function partAfter(after: string[], asked: Asked): string {
  const { is } = asked;
  const whole = upTo(after, asked, longest.words);
  const text = whole.join(' ');
  if (is.partOfNobody.test(text)) return '';
  if (whole.length < longest.words && text.length <= longest.characters) return trimEnd(whole, asked);
  const stop = whole.findIndex(
    (word, i) => i > 1 && (is.pronouns.test(word) || (i > 3 && is.prepositions.test(word))),
  );
  return trimEnd(whole.slice(0, stop < 0 ? 7 : stop), asked);
}

/** "scheme to turn the junction", "ultrasonic sensor". */
export function describedBy(after: string[], asked: Asked): string {
  const { is } = asked;
  const words = upTo(after, asked, 8);
  const first = words.findIndex((word) => isPreposition(word, asked));
  if (asked.words.participle?.test(words[0] ?? '') && first === 1) return '';
  if (first < 0) return trimEnd(words.slice(0, 6), asked);
  if (!is.describes.test(words[first]!)) return words.slice(0, first).join(' ');
  const next = words.findIndex((word, i) => i > first + 1 && isPreposition(word, asked));
  return trimEnd(words.slice(0, next < 0 ? 7 : next), asked);
}

export function upTo(words: string[], asked: Asked, count: number): string[] {
  const { is, language } = asked;
  const end = words.findIndex((word, i) => i > 0 && (is.joints.test(word) || saysSomething(word, language)));
  return words.slice(0, Math.min(end < 0 ? words.length : end, count));
}

export function trimEnd(words: string[], asked: Asked): string {
  const { is } = asked;
  const kept = [...words];
  while (kept.length > 1 && (isWeakEnd(kept.at(-1)!, asked) || is.particles.test(kept.at(-1)!))) kept.pop();
  return kept.join(' ');
}

/** A copula, a preposition or an article at the end says nothing. */
export const isWeakEnd = (word: string, { is, language }: Asked): boolean =>
  is.prepositions.test(word) ||
  is.places.test(word) ||
  is.adverbs.test(word) ||
  is.auxiliaries.test(word) ||
  is.weakEnds.test(word) ||
  is.articles.test(word) ||
  (language.words.stop.has(word.toLowerCase()) && word.length <= 3);

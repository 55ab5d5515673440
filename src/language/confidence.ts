// How sure it is who said a quotation, by what the article shows of them. What is proven can be misread all the same; how
// often it was, by kind of evidence, was counted on articles that nobody had tuned the rules on: docs/summarizers.md.
import { isProof } from '../domain/attribution.ts';
import type { Quote } from '../domain/digest.ts';
import { isHearsay } from './hearsay.ts';
import type { Language } from './language.ts';

type Said = Pick<Quote, 'speaker' | 'role' | 'attribution' | 'start' | 'end'>;

/**
 * The share of quotations with such evidence that were given to the right one, 0–1; undefined where the article proves nobody.
 * @param raw the article
 */
export function confidenceIn(raw: string, said: Said, language: Language): number | undefined {
  const { speaker, role, attribution, start, end } = said;
  if (!isProof(attribution)) return undefined;
  if (isHearsay(raw, said, attribution, language)) return 0.5;
  const isFull = speaker !== null && isFullName(speaker);
  if (attribution.grade === 'carried') {
    // Nothing but that whoever spoke may go on.
    const isBySilence = attribution.start < end && attribution.end > start;
    if (isBySilence) return isFull ? 0.9 : 0.6;
    if (speaker === null) return 0.9;
    return isFull ? (role === null ? 0.88 : 0.98) : 0.7;
  }
  if (isFarApart(raw, said, language)) return 0.6;
  if (speaker === null) return 0.95;
  if (role !== null) return 0.99;
  if (!isFull) return 0.7;
  return isToldAgain(raw, speaker) || isPerson(speaker, language) ? 0.98 : 0.9;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const korean = /\p{Script=Hangul}/u;

/** Words between a quotation and the name that somebody else's name, clause or address may stand in. */
const mostBetween = 8;

/** "disse o líder depois de um longo encontro com … Rui Costa": a name that is parted from the words by more than who that is. */
function isFarApart(raw: string, { role, attribution, end }: Said, { writing }: Language): boolean {
  if (!writing.cased || !isProof(attribution)) return false;
  const isBehind = attribution.start >= end;
  const between = isBehind
    ? raw.slice(attribution.start, attribution.speakerStart)
    : raw.slice(attribution.speakerEnd, attribution.end);
  // "Ann Field, who has run the shop for forty years and never closed it, says:"
  if (!isBehind && /^\s*[,(]/u.test(between)) return false;
  return (
    between
      .replace(role ?? '', '')
      .trim()
      .split(/\s+/u).length > mostBetween
  );
}

/** Given name and surname, as far as the shape of a name tells it: not 蔡男, 강 감독, “Poco”. */
function isFullName(name: string): boolean {
  const words = name.split(/[\s・·]+/u).filter(Boolean);
  if (korean.test(name))
    return words.length === 1 ? name.length > 2 : words.every(({ length }) => length > 1);
  return words.length > 1 || (unspaced.test(name) && name.length > 2);
}

/** Whether the article tells of them again: by the surname alone, as no place or thing is; without blanks by its beginning. */
function isToldAgain(raw: string, name: string): boolean {
  const times = (part: string) => raw.split(part).length - 1;
  if (unspaced.test(name) || korean.test(name)) return times(name.slice(0, 3)) > 1;
  return times(name.slice(name.lastIndexOf(' ') + 1)) > times(name);
}

/** Whether a name alone shows that it is somebody's, by a known given name or surname: no “Nave di Teseo”. */
function isPerson(name: string, language: Language): boolean {
  if (korean.test(name)) return true;
  const [subject, ...others] = language.family.quoting(language).people(name);
  const isWhole = others.length === 0 && subject?.kind === 'person' && subject.name === name;
  return isWhole && (unspaced.test(name) || subject.gender !== undefined);
}

// Whom a phrase before the verb names, where the verb's subject is left out: "Preguntada por Tom Reed, dijo: …", "Tras hablar
// con Tom Reed, dijo: …". It is of whoever was told of before, and that is somebody else.
import type { Subject } from '../../../quoting.ts';
import { firstWord, type Tools } from './tools.ts';

/** @param start where the sentence begins in the text; @param end where its words begin */
export function besideFronted(
  subject: Subject,
  text: string,
  start: number,
  end: number,
  { words }: Tools,
): Subject {
  if (!words.isRomance || subject.kind !== 'elided' || subject.before !== undefined) return subject;
  const phrase = /^\s*[^,.:;]{3,120},\s/u.exec(text.slice(start, end))?.[0];
  if (phrase === undefined) return subject;
  const first = firstWord(phrase);
  const { participle, notParticiples } = words.people;
  const isFronted =
    words.prepositions.has(first) ||
    words.circumstances.has(first) ||
    words.sentenceAdverbs.has(first) ||
    (participle?.test(first) === true && !notParticiples.has(first));
  return isFronted && !words.finite.test(phrase) ? { ...subject, before: start } : subject;
}

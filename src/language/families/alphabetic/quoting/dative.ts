// „diktierte dem Reporter Jan Moos eine Frau“: to whom something is said, where the article shows it. He does not say it.
import { nobody, type Subject } from '../../../quoting.ts';
import type { Tools } from './tools.ts';

/** @param text in which the subject's offsets lie */
export function notToWhom(subject: Subject, text: string, { language, words }: Tools): Subject {
  if (!language.writing.nounsInCapitals || subject.kind !== 'person') return subject;
  const [phrase = '', word = ''] =
    toWhom.exec(text.slice(Math.max(0, subject.start - 80), subject.start)) ?? [];
  // „laut dem Biologen“, „ein Satz der Ministerin“
  const isVerb = /^\p{Ll}{3,}$/u.test(word) && !words.prepositions.has(word) && !words.ofWhom.has(word);
  const isFirst = /^D/u.test(phrase) && (word === '' || word === '.');
  return isVerb || isFirst ? nobody : subject;
}

/** Behind a verb, or at the beginning of a sentence: dem with a noun of somebody, der with one of a woman. */
const toWhom =
  /(?:^|(?<=(\p{L}+|\.)\s))(?:[Dd]em\s(?:\p{Ll}+\s)*(?:\p{Lu}[\p{L}-]+\s){1,2}|[Dd]er\s(?:\p{Ll}+\s)*\p{Lu}[\p{L}-]+in\s)$/u;

// Whether a sentence leaves open that somebody said something at all: "is alleged to have said", „soll gesagt haben“. It is
// said of them all the same, and shown to the operator alone.

import type { Proof } from '../domain/attribution.ts';
import type { Quote } from '../domain/digest.ts';
import type { Language } from './language.ts';

/** In UTF-16 units around the words and what tells whose they are. */
const reach = 80;

/** @param raw the article @param said by what the attribution proves, in its sentence */
export function isHearsay(
  raw: string,
  { start, end }: Pick<Quote, 'start' | 'end'>,
  attribution: Proof,
  { saying }: Language,
): boolean {
  if (!saying.hearsay) return false;
  const from = Math.min(start, attribution.start);
  const to = Math.max(end, attribution.end);
  const before = /[^.!?。！？\n]*$/u.exec(raw.slice(Math.max(0, from - reach), from))![0];
  const after = /^[^.!?。！？\n]*/u.exec(restOf(raw.slice(to - 1, to + reach)))![0];
  const around = `${before}${raw.slice(from, start)} … ${raw.slice(end, to)}${after}`;
  return saying.hearsay.test(around.replace(otherWords, ' … '));
}

/** What of a sentence stands behind words: nothing behind their stop, unless their mark closes behind it. */
const restOf = (behind: string): string =>
  /^[.!?。！？][^”“"’»«」』]/u.test(behind) ? '' : behind.slice(1).replace(/^[.!?。！？]?[”“"’»«」』]/u, ' ');

const otherWords = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」/gu;

// Where the verb comes last, the main clause of a sentence is its end: what may be left out before it.

import type { Language } from '../language.ts';
import { isBalanced } from './clauses.ts';
import { leansOutside } from './referents.ts';

/** How many of a sentence's joints are looked at. */
const mostJoints = 24;

/** 「…したとして、警察は…を逮捕した」 → 「警察は…を逮捕した」: ends of a sentence that tell by themselves, the longest first. */
export function mainClausesOf(sentence: string, language: Language): string[] {
  const { leaveOut } = language.standing;
  if (!leaveOut) return [];
  const joints = [...sentence.matchAll(language.writing.spaced ? / /gu : /、/gu)].slice(0, mostJoints);
  return joints
    .filter(
      ({ index }) =>
        leaveOut.before.test(sentence.slice(0, index)) && !leaveOut.topic.test(sentence.slice(0, index)),
    )
    .map(({ index }) => sentence.slice(index + 1))
    .filter(
      (rest) =>
        isBalanced(rest) &&
        !leaveOut.notBehind.test(rest) &&
        leaveOut.tells.test(rest) &&
        !leansOutside(withStop(rest), null, language),
    );
}

/** Whether it tells whom it is about is asked of sentences. */
const withStop = (text: string): string =>
  /[.。]$/u.test(text) ? text : `${text}${/\p{Script=Hangul}$/u.test(text) ? '.' : '。'}`;

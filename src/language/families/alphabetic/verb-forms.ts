// The forms of verbs that are conjugated alike, as one pattern: a stem with each ending. Data of a tongue calls it.
import { anyOf } from './any-word.ts';

/** "afirm asegur" with "a an ó": (?:asegur|afirm)(?:an|a|ó). Words may be patterns. */
export const verbForms = (stems: string, endings: string): string => `${anyOf(stems)}${anyOf(endings)}`;

/** "ha han" with "dicho afirmado": the auxiliary, a blank, and the participle. */
export const compoundForms = (auxiliaries: string, participles: string): string =>
  `${anyOf(auxiliaries)}\\s${anyOf(participles)}`;

/** "tient\\sà" with "préciser dire": a finite verb with what joins it to another one, and that one behind it. */
export const infinitiveForms = (finite: string, infinitives: string): string =>
  `${anyOf(finite)}\\s?${anyOf(infinitives)}`;

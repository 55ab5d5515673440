// The past of Slavic verbs: one participle, whose end shows whether a man or a woman did it.
import { anyOf } from '../any-word.ts';

/**
 * "řekl uvedl" with "a i o": the participle alone, and with each ending.
 * @param behind what may belong to the verb: a reflexive pronoun
 */
export const pastForms = (participles: string, endings: string, behind = ''): string =>
  `${anyOf(participles)}${anyOf(endings)}?${behind}`;

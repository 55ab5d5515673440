// The past of Slavic verbs: one participle, whose end shows whether a man or a woman did it.
import { alternatives } from '../../../text/saying.ts';
import { wordList } from '../../../text/word-list.ts';

/**
 * "řekl uvedl" with "a i o": the participle alone, and with each ending.
 * @param behind what may belong to the verb: a reflexive pronoun
 */
export const pastForms = (participles: string, endings: string, behind = ''): string =>
  `(?:${alternatives(wordList(participles))})(?:${alternatives(wordList(endings))})?${behind}`;

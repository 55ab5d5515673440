// The pronoun that is the subject of a sentence about nobody else: whoever speaks behind it may be who does what it tells.
import { pronoun, type Subject } from '../../../quoting.ts';
import { pronounsIn } from './pronouns.ts';
import { somebodiesIn } from './somebodies.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** "She came too late.", "Kwam ze te laat." */
export function heOrShe(sentence: string, at: number, tools: Tools): Subject | null {
  const one = firstIn(sentence, at, tools) ?? turnedIn(sentence, at, tools);
  if (!one || pronounsIn(sentence, tools).some(({ gender }) => gender !== one.gender)) return null;
  return somebodiesIn(sentence, tools).some(({ isSure }) => isSure) ? null : one;
}

function firstIn(sentence: string, at: number, tools: Tools): Subject | null {
  const first = subjectAt(sentence, at, tools);
  const isOne = first?.kind === 'pronoun' && first.gender !== undefined && !first.plural;
  return isOne && first.start === at ? first : null;
}

/** Behind its verb. */
function turnedIn(sentence: string, at: number, { words }: Tools): Subject | null {
  const turned = words.turnedPronoun?.exec(sentence);
  if (!turned) return null;
  const { he, she } = turned.groups ?? {};
  const word = he ?? she ?? '';
  const end = at + turned.index + turned[0].length;
  const gender = he === undefined ? 'female' : 'male';
  return { ...pronoun, plural: false, gender, start: end - word.length, end };
}

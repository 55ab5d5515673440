// The pronouns of a text: whom they mean is the stage's to tell.
import { pronoun, type Subject } from '../../../quoting.ts';
import { pronounAt, type Tools } from './tools.ts';

/** Those that stand for somebody, with what their form shows. */
export function pronounsIn(text: string, { words }: Tools): Pick<Subject, 'gender'>[] {
  return (text.toLowerCase().match(/(?<!\p{L})\p{L}{2,4}(?!\p{L})/gu) ?? []).flatMap((word) => {
    const form = Object.hasOwn(words.pronouns, word) ? words.pronouns[word] : undefined;
    // "es": never somebody.
    return form && (form.gender !== 'any' || form.number !== 'one')
      ? [{ gender: form.gender === 'any' ? undefined : form.gender }]
      : [];
  });
}

/** "es": of nothing, and of nobody. */
export function isNobodys(phrase: string, tools: Tools): boolean {
  const word = pronounAt(phrase.trimStart(), tools);
  const form = word === null ? undefined : tools.words.pronouns[word];
  return form?.number === 'one' && form.gender === 'any';
}

/** The pronoun as whom it may stand for, with what its form shows; null where the word is none. */
export function subjectOfPronoun(word: string, start: number, { words }: Tools): Subject | null {
  if (!Object.hasOwn(words.pronouns, word)) return null;
  const { number, gender } = words.pronouns[word]!;
  return {
    ...{ ...pronoun, start, end: start + word.length },
    plural: number === 'many',
    gender: gender === 'any' ? undefined : gender,
    // « ils », "ellos": no body, which is one.
    ...(words.isRomance && number === 'many' && { many: /./u }),
  };
}

interface SpeakerOf {
  isBody: boolean;
  isMany: boolean;
  name: string | null;
  role: string | null;
}

/** "Her client", said by a woman or by somebody with a name; "it would study it", said by a body; "it would take months". */
export function isOfSpeaker(
  written: string,
  { gender, isBody, isMany, name, role }: Pick<Subject, 'gender'> & SpeakerOf,
  { words: { ofSpeaker } }: Tools,
): boolean {
  if (!ofSpeaker) return false;
  const text = written.toLowerCase();
  if (ofSpeaker.nothings?.test(text)) return true;
  if (isBody) return ofSpeaker.bodys.test(text);
  if (isMany) return ofSpeaker.severals?.test(text) === true;
  const { his, hers, anybodys, ownPronoun, ofThing } = ofSpeaker;
  if (name !== null && gender === undefined && role === null && ofThing?.test(text)) return true;
  const isOne = name === null && gender === undefined && role !== null;
  if (isOne && ownPronoun?.pattern.test(text) && !ownPronoun.speaksForOthers.test(role)) return true;
  const may = (pattern: RegExp | null, other: Subject['gender']) =>
    gender !== other && (gender !== undefined || name !== null) && pattern?.test(text) === true;
  return may(his, 'female') || may(hers, 'male') || (name !== null && anybodys?.test(text) === true);
}

/** "It said": the body that was told of right before, and nobody's. */
export const bodyOf = (start: number, length: number): Subject => ({
  ...pronoun,
  ...{ start, end: start + length, called: /^(?!(?:an?|its|their|his|her|our) )/i },
});

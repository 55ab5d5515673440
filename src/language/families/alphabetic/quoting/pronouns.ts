// The pronouns of a text: whom they mean is the stage's to tell.
import type { Subject } from '../../../quoting.ts';
import type { Tools } from './tools.ts';

/** Those that stand for somebody, with what their form shows. */
export function pronounsIn(text: string, { words }: Tools): Pick<Subject, 'gender'>[] {
  return (text.toLowerCase().match(/(?<!\p{L})\p{L}{2,4}(?!\p{L})/gu) ?? []).flatMap((word) => {
    const pronoun = Object.hasOwn(words.pronouns, word) ? words.pronouns[word] : undefined;
    // "es": never somebody.
    return pronoun && (pronoun.gender !== 'any' || pronoun.number !== 'one')
      ? [{ gender: pronoun.gender === 'any' ? undefined : pronoun.gender }]
      : [];
  });
}

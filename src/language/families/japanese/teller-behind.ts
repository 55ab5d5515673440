// Who says words of whom, or of what, the sentence is about, where they stand behind the words: 父は「…」と母は話す.
import type { Language } from '../../language.ts';
import { nobody, type Subject } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import type { Zone } from '../east-asian/frame.ts';
import type { JapaneseSubjects } from './subject.ts';

/** と医師は話す */
const topicBehind = /^、?([^、。はがもを\u3000]{1,30}(?:（[^）]{1,24}）)?)は/u;
/** と医師が話す, と医師も話す: right before its verb. */
const subjectBehind =
  /^、?([^、。はがもを\u3000]{1,30}(?:（[^）]{1,24}）)?)[がも]([^、。はがもを\u3000]{0,8}?)/u;
/** と社員が聞き入る中で話した */
const meanwhile = /[うくすつぬむるたん](?:中|前|なか|横|そば|後|姿|とき|時|ほど|くらい)/u;

/** @returns reads whoever is told behind the particle of the words; null where nobody is */
export function readTellerBehind(
  { saying }: Language,
  { named }: Pick<JapaneseSubjects, 'named'>,
): (zone: Zone, bare: Subject | null) => Subject | null {
  const tellsBehind = new RegExp(`${subjectBehind.source}(?=${alternatives(saying.said)})`, 'u');

  /** @param bare whoever stands there without a verb */
  return ({ text, start }, bare) => {
    if (bare && !bare.weak) return bare;
    const match = topicBehind.exec(text) ?? tellsBehind.exec(text);
    if (!match || meanwhile.test(match[2] ?? '')) return null;
    const [whole, phrase = ''] = match;
    const who = named({ text: phrase, start: start + whole.indexOf(phrase) });
    return who?.kind === 'pronoun' ? nobody : who;
  };
}

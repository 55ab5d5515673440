// What a clause tells by whoever stands before its comma, in Romance tongues: "criticata dal sindaco Luca Mori, secondo cui …".
import type { Report } from '../../../quoting.ts';
import { content } from './content.ts';
import { findPeople } from './register.ts';
import type { Tools } from './tools.ts';

/** The end of the sentence, by a person whose name nothing but their office ties to a verb: "dal sindaco Luca Mori", and no "moglie di". */
export function fromByWhom(sentence: string, tools: Tools): Report | null {
  const { words } = tools;
  const joint = words.reportForms?.byWhom?.exec(sentence);
  if (!joint || /["“”„«»?;:]/u.test(sentence)) return null;
  const before = sentence.slice(0, joint.index);
  const who = findPeople(before, tools).findLast(
    ({ kind, end, unshown, weak }) => kind === 'person' && end === before.length && !unshown && !weak,
  );
  const lead = who ? before.slice(0, who.start) : '';
  if (!who || words.reportForms?.agent?.test(lead) !== true) return null;
  const from = joint.index + joint[0].length;
  return { ...content(sentence, from, sentence.length, who), tie: { start: who.start, end: from } };
}

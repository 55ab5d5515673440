// What a paper passes on of somebody: "The Post quoted Ann Field as saying that …", "Ann Field was quoted as saying …". It is
// theirs, whoever it tells of in turn.
import type { Report } from '../../../quoting.ts';
import { content } from './content.ts';
import { describedAt } from './leads.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

export function fromQuotedAs(sentence: string, tools: Tools): Report | null {
  for (const pattern of tools.words.quotedAs ?? []) {
    const found = pattern.exec(sentence);
    const one = found?.groups?.one;
    if (!found || one === undefined || tools.words.finite.test(one)) continue;
    const at = found.index + found[0].indexOf(one);
    const subject = subjectAt(one, at, tools) ?? describedAt(one, at, tools);
    if (!subject || subject.kind === 'nobody') return null;
    const from = found.index + found[0].length;
    return { ...content(sentence, from, sentence.length, subject), tie: { start: 0, end: from } };
  }
  return null;
}

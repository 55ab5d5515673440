// Clauses whose sentence tells by a noun, a cleft or a passive who tells them: "What X said was that …", "X’s view is that …",
// "was told by X that …".
import type { Report } from '../../../quoting.ts';
import { content } from './content.ts';
import { isDoubtful } from './openers.ts';
import { isSomebody } from './parenthetical.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

export function fromCleft(sentence: string, tools: Tools): Report | null {
  const { words } = tools;
  for (const pattern of words.clefts ?? []) {
    const found = pattern.exec(sentence.slice(0, 240));
    const who = found?.groups?.who;
    if (!found || who === undefined || /["“”„«»‘?]/u.test(sentence)) continue;
    const at = found.index + found[0].indexOf(who);
    const subject = subjectAt(who, at, tools);
    if (!subject || subject.kind === 'pronoun' || subject.kind === 'nobody') continue;
    const isShown = isSomebody(subject, tools) && !isDoubtful(subject);
    // Whoever stands there, and nothing else: "Ann Field’s brother".
    if (!isShown || subject.end < at + who.length) continue;
    return content(sentence, found.index + found[0].length, sentence.length, subject);
  }
  return null;
}

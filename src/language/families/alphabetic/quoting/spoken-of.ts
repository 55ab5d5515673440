// „Von „…“ sprach Ann Feld“: words in marks with which a sentence begins, before a verb of speaking of them and who it is.
import type { Attribution, Surroundings } from '../../../quoting.ts';
import { leadIn, tie } from './lead-in.ts';
import { withoutFiller } from './saying.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

export function fromSpokenOf(around: Surroundings, tools: Tools): Attribution | null {
  const { spokenOf } = tools.words;
  const lead = spokenOf ? leadIn(around, tools) : null;
  if (!spokenOf || !lead || !spokenOf.before.test(lead.text)) return null;
  const { text, close, ceiling } = around;
  const rest = text.slice(close, Math.min(ceiling, close + 160));
  const verb = spokenOf.verb.exec(rest)?.[0].length ?? 0;
  const subject = verb > 0 ? subjectAt(withoutFiller(rest.slice(verb), tools), close + verb, tools) : null;
  return subject && subject.kind !== 'pronoun' ? { subject, ...tie(close, subject.end) } : null;
}

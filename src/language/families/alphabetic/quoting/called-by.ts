// Words in marks by which somebody is called, whose they are by whoever stands behind them: "was called “…” by Ann Field".
import type { Attribution, Surroundings } from '../../../quoting.ts';
import { leadIn, tie } from './lead-in.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** Whether somebody is called so: who is does not say it. */
export const isCalledSo = (around: Surroundings, tools: Tools): boolean =>
  tools.words.calledBy?.before.test(leadIn(around, tools).text) === true;

/** Whoever calls them so; null where nothing tells it. */
export function fromCalledBy(around: Surroundings, tools: Tools): Attribution | null {
  const { calledBy } = tools.words;
  if (!calledBy) return null;
  const { text, close, ceiling } = around;
  const rest = text.slice(close, Math.min(ceiling, close + 160));
  const by = calledBy.by.exec(rest)?.[0].length ?? 0;
  const subject = by > 0 ? subjectAt(rest.slice(by).split(/[,;:“”"]/u, 1)[0]!, close + by, tools) : null;
  return subject && { subject, ...tie(close, subject.end) };
}

// Words of which a sentence tells by somebody else's verb: "she heard the driver shout: “…”", „Ihrer Schwester sagte Feld: „…““, "got a
// letter from Ann Field: “…”". They are of the other one, or nobody's, and never of whoever tells it.
import { type Attribution, nobody, type Surroundings } from '../../../quoting.ts';
import { leadIn, tie } from './lead-in.ts';
import { describedAt } from './leads.ts';
import { isDoubtful } from './openers.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** What stands behind the words and is looked at, in UTF-16 units. */
const reach = 200;

export function fromOthers(around: Surroundings, tools: Tools): Attribution | null {
  const { others } = tools.words;
  if (!others) return null;
  const lead = leadIn(around, tools);
  const core = lead.text.replace(/(?<![:,\s])[:,\s]+$/u, '');
  return (
    fromOne(core, others.before, { start: lead.at, end: around.open }, lead.at, tools) ??
    fromOne(
      around.text.slice(around.close, Math.min(around.ceiling, around.close + reach)),
      others.behind,
      { start: around.close, end: 0 },
      around.close,
      tools,
    )
  );
}

function fromOne(
  text: string,
  patterns: readonly RegExp[],
  span: { start: number; end: number },
  at: number,
  tools: Tools,
): Attribution | null {
  const found = patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (!found) return null;
  const { one, who } = found.groups ?? {};
  const told = one ?? who;
  if (told === undefined) return { subject: nobody };
  // "got a letter from the council and wrote": they say it themselves.
  const joint = tools.coordination.exec(told);
  if (joint && told.slice(joint.index + joint[0].length).search(tools.said) === 0) return null;
  const from = at + found.index + found[0].lastIndexOf(told);
  const subject = subjectAt(told, from, tools) ?? describedAt(told, from, tools);
  // „einen Mann“: somebody, in a form that no subject has.
  if (!subject || (subject.kind !== 'person' && one === undefined)) return { subject: nobody };
  const end = span.end > 0 ? span.end : at + found.index + found[0].length;
  return {
    subject: isDoubtful(subject) ? { ...subject, weak: true } : subject,
    ...tie(span.start, end),
  };
}

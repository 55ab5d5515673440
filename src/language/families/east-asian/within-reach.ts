// Whether a pronoun, or nobody, can stand for somebody at all: where a paragraph tells of something before them and the
// grammar finds nobody there, it has missed somebody, and whoever was named in an earlier paragraph is no answer.
import { type Attribution, nobody, type QuotingGrammar, type Surroundings } from '../../quoting.ts';

/** @param opens how a paragraph begins that goes on about the person of the one before */
export function withinReach(
  attribution: Attribution | null,
  { text, open, floor }: Surroundings,
  { people }: Pick<QuotingGrammar, 'people'>,
  opens: RegExp,
): Attribution | null {
  if (!attribution || (attribution.subject.kind !== 'pronoun' && attribution.subject.kind !== 'elided'))
    return attribution;
  // 該局: a body, and nobody whom the grammar finds.
  if (attribution.subject.called || attribution.subject.toldOf) return attribution;
  const { subject, start = open } = attribution;
  const before = text.slice(0, Math.min(open, subject.end > subject.start ? subject.start : start));
  // A sentence at least, and no quotation whose speaker may go on.
  if (floor > 0 || !/[。！？.!?]/u.test(before) || opens.test(before)) return attribution;
  if (people(before).length > 0) return attribution;
  // It is speech all the same, where a verb says so.
  return attribution.isUnsaid
    ? null
    : { ...attribution, subject: { ...(subject.kind === 'pronoun' ? subject : nobody), isMissed: true } };
}

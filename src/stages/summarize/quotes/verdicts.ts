// The operator's word on who said what, over what the article proves.
import type { Quote } from '../../../domain/digest.ts';
import type { NamedSpeaker, SpeakerVerdict } from '../../../domain/verdict.ts';
import { PullquoteError } from '../../../errors.ts';

/** The quotes, each that the operator spoke of with that speaker; somebody unknown is nobody. */
export const withSpeakers = (quotes: readonly Quote[], verdicts: readonly SpeakerVerdict[]): Quote[] =>
  quotes.map((quote) => {
    const verdict = verdicts.find(({ start, end }) => start < quote.end && quote.start < end);
    if (!verdict) return quote;
    const { speaker, role } = verdict;
    const isNobody = speaker === null && role === null;
    return {
      ...quote,
      speaker,
      role,
      attribution: isNobody ? { grade: 'unknown', candidates: [] } : { grade: 'operator' },
    };
  });

/** The order in which an operator counts the quotes. */
export const inOrder = (quotes: readonly Quote[]): Quote[] =>
  quotes.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** @throws USAGE where the article has no such quotation */
export function speakerVerdicts(quotes: readonly Quote[], names: readonly NamedSpeaker[]): SpeakerVerdict[] {
  const numbered = inOrder(quotes);
  return names.map(({ quote: number, speaker, role }) => {
    const quote = numbered[number - 1];
    if (!quote)
      throw new PullquoteError(
        'USAGE',
        `--speaker: expected the number of a quotation from 1 to ${numbered.length}, but got ${number}; "pullquote compose ARTICLE --quotes" lists them`,
      );
    return { start: quote.start, end: quote.end, speaker, role };
  });
}

// The gate: every engine's output passes it before it becomes a digest. It changes nothing; it only says what holds.
import type { Check } from '../../../domain/digest.ts';
import { PullquoteError } from '../../../errors.ts';
import { checkAttributions } from './attributions.ts';
import { checkDates, checkHashtags, checkNames, checkUrls } from './facts.ts';
import { checkLanguage, checkLengths, checkSubjects } from './form.ts';
import type { GateInput } from './material.ts';
import { checkFigures, checkNumbers } from './numbers.ts';
import { checkBlocks, checkQuotes, checkSpans, checkSpeakers } from './spans.ts';

export type { GateInput } from './material.ts';

const checks = [
  checkSpans,
  checkQuotes,
  checkSpeakers,
  checkAttributions,
  checkNumbers,
  checkFigures,
  checkDates,
  checkNames,
  checkUrls,
  checkHashtags,
  checkBlocks,
  checkLengths,
  checkSubjects,
  checkLanguage,
];

/** One line a check that holds, one a finding where it does not. */
export const runGate = (input: GateInput): Check[] => checks.flatMap((check) => check(input));

/** What a line by itself can fail; numbers, names and addresses included. */
const lineChecks = [
  checkNumbers,
  checkDates,
  checkNames,
  checkUrls,
  checkHashtags,
  checkBlocks,
  checkSubjects,
  checkLanguage,
];

type Parts = Pick<
  GateInput,
  'summary' | 'keyPoints' | 'quotes' | 'stats' | 'subjects' | 'preheader' | 'hashtags'
>;
const nothing: Parts = {
  ...{ summary: [], keyPoints: [], quotes: [], stats: [] },
  ...{ subjects: [], preheader: '', hashtags: [] },
};
const holds = (input: GateInput): boolean => lineChecks.every((check) => check(input).every(({ ok }) => ok));

/** The test of single lines that an engine may put its proposals to before it chooses among them. */
export function lineTest(
  article: Omit<GateInput, keyof Parts>,
): (line: string, as: 'subject' | 'preheader' | 'hashtag') => boolean {
  const lone = { ...article, ...nothing };
  return (line, as) =>
    holds(
      as === 'preheader'
        ? { ...lone, preheader: line }
        : { ...lone, [as === 'subject' ? 'subjects' : 'hashtags']: [line] },
    );
}

/** What a line that somebody wrote says that the article does not, whichever form it has. */
export const findingsOfLine = (article: Omit<GateInput, keyof Parts>, line: string): Check[] => {
  const lone = { ...article, ...nothing, title: '', hook: undefined, sections: undefined, preheader: line };
  return lineChecks
    .flatMap((check) => check(lone))
    .filter(({ ok }) => !ok)
    .map((finding) => ({ ...finding, detail: finding.detail.replace(/^preheader:? /, '') }));
};

/**
 * The digest without each quote, passage, figure and line that does not hold by itself. Of a quote whose speaker does not
 * hold, the words stay, and are nobody's.
 */
export function withoutFailing<T extends Parts>(article: Omit<GateInput, keyof Parts>, digest: T): T {
  const lone = { ...article, ...nothing };
  const each = <Key extends 'summary' | 'keyPoints' | 'stats' | 'hashtags' | 'subjects'>(key: Key) =>
    digest[key].filter((item) => onlyLengthsFail({ ...lone, [key]: [item] }));
  const quotes = digest.quotes.flatMap((quote) =>
    [quote, ...openings(quote)].filter((one) => onlyLengthsFail({ ...lone, quotes: [one] })).slice(0, 1),
  );
  return {
    ...digest,
    ...{ summary: each('summary'), keyPoints: each('keyPoints'), quotes },
    ...{ stats: each('stats'), hashtags: each('hashtags'), subjects: each('subjects') },
  };
}

/** Without the role that is not written so, or without anybody. */
const openings = (quote: Parts['quotes'][number]): Parts['quotes'] => [
  ...(quote.speaker !== null && quote.role !== null ? [{ ...quote, role: null }] : []),
  {
    ...quote,
    ...{ speaker: null, role: null, confidence: undefined },
    attribution: { grade: 'unknown', candidates: [] },
  },
];

/** Of a part of a digest; a whole one has subjects and a preheader. */
const onlyLengthsFail = (input: GateInput): boolean =>
  runGate(input).every(({ ok, check }) => ok || check === 'lengths');

/** @throws SUMMARIZE_FAILED with the findings, where a check does not hold */
export function assertPasses(found: readonly Check[], engine: string): void {
  const failures = found.filter((check) => !check.ok);
  if (failures.length === 0) return;
  const listed = failures.slice(0, 4).map((check) => `${check.check}: ${check.detail}`);
  const more = failures.length > 4 ? `; and ${failures.length - 4} more` : '';
  throw new PullquoteError(
    'SUMMARIZE_FAILED',
    `the digest made by ${engine} does not pass the gate: ${listed.join('; ')}${more}`,
  );
}

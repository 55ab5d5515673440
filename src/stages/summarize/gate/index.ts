// The gate: every engine's output passes it before it becomes a digest. It changes nothing; it only says what holds.
import type { Check } from '../../../domain/digest.ts';
import { PullquoteError } from '../../../errors.ts';
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

// What happens again and again: a cron expression in an IANA time zone, turned into the next moment. No ambient clock.
import { Cron } from 'croner';
import { messageOf, PullquoteError } from '../errors.ts';
import { assertTimeZone } from './schedule.ts';

/**
 * The first moment after `after`, never that moment itself. `every` has five fields: minute, hour, day of the month,
 * month, day of the week; where both days are given, either will do, as cron has it. An hour that a change of clocks
 * skips comes right after the gap, and one that it repeats comes once.
 * @example nextOccurrence('0 9 * * MON', 'Asia/Taipei', new Date('2026-11-20T00:00Z')) // 2026-11-23T01:00Z
 * @throws SCHEDULE_INVALID for another expression, an unknown zone, or a day that never comes
 */
export function nextOccurrence(every: string, timeZone: string, after: Date): Date {
  assertTimeZone(timeZone);
  if (!/^\S+(?: +\S+){4}$/.test(every.trim())) throw invalid(every, 'it has not five fields');
  let next: Date | null;
  try {
    next = new Cron(every.trim(), { timezone: timeZone, mode: '5-part' }).nextRun(after);
  } catch (cause) {
    throw invalid(every, messageOf(cause).replace(/^Cron\w+: /, ''), cause);
  }
  if (next === null) throw invalid(every, 'such a day never comes');
  return next;
}

function invalid(every: string, problem: string, cause?: unknown): PullquoteError {
  return new PullquoteError(
    'SCHEDULE_INVALID',
    `--every expected five fields of a cron expression, such as "0 9 * * MON" (Mondays at nine), but got "${every}": ${problem}`,
    { cause },
  );
}

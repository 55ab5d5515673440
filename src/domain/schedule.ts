// When a campaign fires: a wall-clock time in an IANA time zone, turned into one moment. No ambient clock, no ambient zone.
import { Temporal } from 'temporal-polyfill';
import { PullquoteError } from '../errors.ts';

export interface Schedule {
  at: Date;
  /** IANA name, as given. */
  timeZone: string;
}

const example = '2026-12-01T09:00';

/**
 * `at` is a local time such as 2026-12-01T09:00 in `timeZone`, or a time with its own offset (…+08:00, …Z).
 * @throws SCHEDULE_INVALID for an unknown zone, a malformed time, a time in the past, or one that a change of clocks
 * skips or repeats: those need an offset, since guessing would send an hour wrong.
 */
export function parseSchedule(at: string, timeZone: string, now: Date): Schedule {
  assertTimeZone(timeZone);
  const moment = /(?:[zZ]|[+-]\d\d:?\d\d)$/.test(at) ? parseInstant(at) : parseLocal(at, timeZone);
  const date = new Date(moment);
  if (date.getTime() <= now.getTime()) {
    throw new PullquoteError(
      'SCHEDULE_INVALID',
      `--at expected a time in the future, but ${at} (${timeZone}) was ${agoInWords(now.getTime() - date.getTime())} ago; leave --at out to send as soon as it is approved`,
    );
  }
  return { at: date, timeZone };
}

/** @throws SCHEDULE_INVALID */
export function assertTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch (cause) {
    throw new PullquoteError(
      'SCHEDULE_INVALID',
      `--tz expected an IANA time zone such as Asia/Taipei or Europe/Berlin, but got "${timeZone}"`,
      { cause },
    );
  }
}

function parseInstant(at: string): number {
  try {
    return Temporal.Instant.from(at).epochMilliseconds;
  } catch (cause) {
    throw malformed(at, cause);
  }
}

function parseLocal(at: string, timeZone: string): number {
  let local: Temporal.PlainDateTime;
  try {
    local = Temporal.PlainDateTime.from(at.trim().replace(' ', 'T'));
  } catch (cause) {
    throw malformed(at, cause);
  }
  try {
    return local.toZonedDateTime(timeZone, { disambiguation: 'reject' }).epochMilliseconds;
  } catch (cause) {
    throw new PullquoteError(
      'SCHEDULE_INVALID',
      `${at} does not exist exactly once in ${timeZone}, because the clocks change then; give it with its offset, such as ${example}+08:00`,
      { cause },
    );
  }
}

function malformed(at: string, cause: unknown): PullquoteError {
  return new PullquoteError('SCHEDULE_INVALID', `--at expected a time such as ${example}, but got "${at}"`, {
    cause,
  });
}

function agoInWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 72 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}

const localTime = (at: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

/** The day that it is there, YYYY-MM-DD. */
export const localDay = (at: Date, timeZone: string): string =>
  localTime(at, timeZone).toPlainDate().toString();

/** "2026-12-01 09:00 (Asia/Taipei)", for people. */
export function formatSchedule(at: Date, timeZone: string): string {
  const local = localTime(at, timeZone);
  return `${local.toPlainDate().toString()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })} (${timeZone})`;
}

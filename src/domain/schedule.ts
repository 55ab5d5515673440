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
 * `at` is a local time in `timeZone` (2026-12-01T09:00), words for one ("tomorrow 09:00", "monday 9:00", "18:30"), or a
 * time that brings its own offset (…+08:00, …Z) or zone (…[Asia/Taipei]).
 * @throws SCHEDULE_INVALID for an unknown zone, a malformed time, a date without a time, a time in the past, or one that a
 * change of clocks skips or repeats: those need an offset, since guessing would send an hour wrong.
 */
export function parseSchedule(at: string, timeZone: string, now: Date): Schedule {
  assertTimeZone(timeZone);
  const given = at.trim();
  const schedule = /\]$/.test(given)
    ? parseZoned(given)
    : {
        at: new Date(hasOffset.test(given) ? parseInstant(given) : parseLocal(given, timeZone, now)),
        timeZone,
      };
  const ms = schedule.at.getTime();
  if (ms <= now.getTime()) {
    throw new PullquoteError(
      'SCHEDULE_INVALID',
      `--at expected a time in the future, but ${at} (${schedule.timeZone}) was ${agoInWords(now.getTime() - ms)} ago; leave --at out to send as soon as it is approved`,
    );
  }
  return schedule;
}

const hasOffset = /[t\s]\d[\d:.,]*\s*(?:z|[+\-−]\d\d(?::?\d\d)?)$/i;

/** @throws SCHEDULE_INVALID */
export function assertTimeZone(timeZone: string): void {
  try {
    // Intl alone takes abbreviations that may be anywhere: CST.
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
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
    return Temporal.Instant.from(at.replace(' ', 'T').replaceAll(' ', '')).epochMilliseconds;
  } catch (cause) {
    throw malformed(at, cause);
  }
}

/** 2026-12-01T09:00[Asia/Taipei], with or without an offset, which must then be that of the zone. */
function parseZoned(at: string): Schedule {
  const zone = /\[([^\]]*)\]$/.exec(at)?.[1] ?? '';
  assertTimeZone(zone);
  try {
    const zoned = Temporal.ZonedDateTime.from(at.replace(' ', 'T'), {
      offset: 'reject',
      disambiguation: 'reject',
    });
    if (!/^[\d-]+t/i.test(at.replace(' ', 'T'))) throw new RangeError('a date without a time');
    return { at: new Date(zoned.epochMilliseconds), timeZone: zone };
  } catch (cause) {
    throw malformed(at, cause);
  }
}

function parseLocal(at: string, timeZone: string, now: Date): number {
  const local = parseWords(at, localTime(now, timeZone).toPlainDateTime()) ?? parsePlain(at);
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

function parsePlain(at: string): Temporal.PlainDateTime {
  // A date alone would be midnight, which nobody means.
  if (!/^[\d-]+[t\s]+[\d:.,]+$/i.test(at)) throw malformed(at, undefined);
  try {
    return Temporal.PlainDateTime.from(at.replace(/\s+/, 'T'));
  } catch (cause) {
    throw malformed(at, cause);
  }
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const days: Record<string, number> = { today: 0, 今天: 0, tomorrow: 1, 明天: 1, 後天: 2, 后天: 2 };

/** "tomorrow 9:00", "monday at 18:30", "9:30 pm", as they are said at `now`; null for what is no such words. */
function parseWords(at: string, now: Temporal.PlainDateTime): Temporal.PlainDateTime | null {
  const said = /^(?:(\p{L}+)[\s,]*(?:at\s+)?)?(\d{1,2}):(\d\d)\s*(am|pm)?$/iu.exec(at);
  if (!said) return null;
  const [, day = '', hours = '', minute = '', half = ''] = said;
  const isPm = half.toLowerCase() === 'pm';
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (isPm ? 12 : 0);
  if (hour > 23 || Number(minute) > 59 || (half !== '' && (Number(hours) < 1 || Number(hours) > 12)))
    throw malformed(at, undefined);
  const time = now.with({
    hour,
    minute: Number(minute),
    second: 0,
    millisecond: 0,
    microsecond: 0,
    nanosecond: 0,
  });
  const isPast = Temporal.PlainDateTime.compare(time, now) <= 0;
  // A time alone is the next such time; a weekday the next such day.
  if (day === '') return time.add({ days: isPast ? 1 : 0 });
  const ahead = days[day.toLowerCase()];
  if (ahead !== undefined) return time.add({ days: ahead });
  const name = day.toLowerCase();
  const weekday = weekdays.findIndex((each) => each === name || (name.length === 3 && each.startsWith(name)));
  if (weekday === -1) throw malformed(at, undefined);
  const until = (weekday + 1 - now.dayOfWeek + 7) % 7;
  return time.add({ days: until === 0 && isPast ? 7 : until });
}

function malformed(at: string, cause: unknown): PullquoteError {
  return new PullquoteError(
    'SCHEDULE_INVALID',
    `--at expected a date and a time such as ${example} or "tomorrow 09:00", but got "${at}"`,
    {
      cause,
    },
  );
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

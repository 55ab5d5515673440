// The days of the calendar in the operator's zone, and a time moved to another of them.
import { parseDate, parseDateTime, today } from '@internationalized/date';
import { type LocalTime, localTimeOf } from '../../parts/date-time.tsx';

/** "2026-12-01" */
export const dayOf = (at: string, timeZone: string): string =>
  localTimeOf(new Date(at), timeZone).at.slice(0, 10);

/** Two weeks from today on; more where something is planned later. */
export function daysFrom(timeZone: string, planned: readonly string[]): string[] {
  const start = today(timeZone);
  const last = [...planned].sort().at(-1);
  const weeks = last === undefined ? 2 : Math.ceil((daysBetween(start.toString(), last) + 1) / 7);
  return Array.from({ length: 7 * Math.min(5, Math.max(2, weeks)) }, (_, i) =>
    start.add({ days: i }).toString(),
  );
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;

/** Another day, at the same hour where it is meant. */
export function movedTo(at: string, ownZone: string, zone: string, day: string): LocalTime {
  const shift = daysBetween(dayOf(at, ownZone), day);
  const local = localTimeOf(new Date(at), zone);
  return { ...local, at: parseDateTime(local.at).add({ days: shift }).toString().slice(0, 16) };
}

export const isPast = (day: string, timeZone: string): boolean => parseDate(day).compare(today(timeZone)) < 0;
export const isToday = (day: string, timeZone: string): boolean =>
  parseDate(day).compare(today(timeZone)) === 0;
/** At noon, so that no zone makes another day of it. */
export const noonOf = (day: string): Date => {
  const { year, month, day: date } = parseDate(day);
  return new Date(Date.UTC(year, month - 1, date, 12));
};

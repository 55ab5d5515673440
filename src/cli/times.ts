// Moments of a view as a person reads them.
import { formatSchedule } from '../domain/schedule.ts';

/** "2026-12-01 09:00 (Asia/Taipei)". */
export const formatTime = (at: string, timeZone: string | null): string =>
  formatSchedule(new Date(at), timeZone ?? 'UTC');

export const msBetween = (from: string | Date, to: string | Date): number =>
  new Date(to).getTime() - new Date(from).getTime();

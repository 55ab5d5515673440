import { describe, expect, test } from '@jest/globals';
import { formatSchedule, parseSchedule } from '../../src/domain/schedule.ts';

const now = new Date('2026-11-24T00:00:00Z');

describe('a schedule', () => {
  test('is a wall-clock time in its zone', () => {
    expect(parseSchedule('2026-12-01T09:00', 'Asia/Taipei', now).at.toISOString()).toBe(
      '2026-12-01T01:00:00.000Z',
    );
    expect(parseSchedule('2027-07-01 09:00', 'Europe/Berlin', now).at.toISOString()).toBe(
      '2027-07-01T07:00:00.000Z',
    );
  });

  test('may carry its own offset', () => {
    expect(parseSchedule('2026-12-01T09:00+08:00', 'UTC', now).at.toISOString()).toBe(
      '2026-12-01T01:00:00.000Z',
    );
  });

  test.each([
    ['a time in the past', '2026-11-23T09:00', 'Asia/Taipei', /future.*ago/],
    ['an unknown zone', '2026-12-01T09:00', 'Asia/Taipeh', /IANA time zone.*Taipeh/],
    ['a malformed time', 'tomorrow', 'Asia/Taipei', /2026-12-01T09:00.*tomorrow/],
    ['a day that is not in the calendar', '2027-02-30T09:00', 'UTC', /but got "2027-02-30T09:00"/],
    ['a time that the clocks skip', '2027-03-28T02:30', 'Europe/Berlin', /offset/],
    ['a time that the clocks repeat', '2027-10-31T02:30', 'Europe/Berlin', /offset/],
  ])('refuses %s', (_, at, zone, message) => {
    expect(() => parseSchedule(at, zone, now)).toThrow(
      expect.objectContaining({ code: 'SCHEDULE_INVALID', message: expect.stringMatching(message) }),
    );
  });

  test('is shown in the zone it was given in', () => {
    expect(formatSchedule(new Date('2026-12-01T01:00:00Z'), 'Asia/Taipei')).toBe(
      '2026-12-01 09:00 (Asia/Taipei)',
    );
  });
});

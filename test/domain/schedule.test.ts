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
    ['2026-12-01T09:00+08', '2026-12-01T01:00:00.000Z', 'UTC'],
    ['2026-12-01T0900+0800', '2026-12-01T01:00:00.000Z', 'UTC'],
    ['2026-12-01 09:00:00 +08:00', '2026-12-01T01:00:00.000Z', 'UTC'],
    ['2026-12-01t01:00z', '2026-12-01T01:00:00.000Z', 'UTC'],
    ['2026-12-01T09:00[Asia/Taipei]', '2026-12-01T01:00:00.000Z', 'Asia/Taipei'],
    ['2026-12-01T09:00+08:00[Asia/Taipei]', '2026-12-01T01:00:00.000Z', 'Asia/Taipei'],
  ])('honours the offset or zone of %s', (at, moment, timeZone) => {
    expect(parseSchedule(at, 'UTC', now)).toEqual({ at: new Date(moment), timeZone });
  });

  // Said on Tuesday, 2026-11-24, at 08:00 in Taipei.
  test.each([
    ['tomorrow 09:00', '2026-11-25 09:00'],
    ['Tomorrow at 9:30 pm', '2026-11-25 21:30'],
    ['today 18:00', '2026-11-24 18:00'],
    ['18:00', '2026-11-24 18:00'],
    ['07:00', '2026-11-25 07:00'],
    ['monday 9:00', '2026-11-30 09:00'],
    ['Tue 07:59', '2026-12-01 07:59'],
    ['tuesday 8:01', '2026-11-24 08:01'],
    ['明天 09:00', '2026-11-25 09:00'],
  ])('%s, in the words of whoever waits for it', (at, local) => {
    const { at: moment, timeZone } = parseSchedule(at, 'Asia/Taipei', now);
    expect(formatSchedule(moment, timeZone)).toBe(`${local} (Asia/Taipei)`);
  });

  test.each([
    ['a date without a time', '2026-12-01', 'Asia/Taipei', /a date and a time.*2026-12-01/],
    ['a date without a time in a zone', '2026-12-01[Asia/Taipei]', 'UTC', /a date and a time/],
    ['an offset that is not the zone’s', '2026-12-01T09:00+09:00[Asia/Taipei]', 'UTC', /a date and a time/],
    ['a zone that is none', '2026-12-01T09:00[Asia/Atlantis]', 'UTC', /IANA time zone.*Atlantis/],
    ['today, when that is past', 'today 07:00', 'Asia/Taipei', /future.*1 h|60 min/],
    ['a day that is no day', 'someday 09:00', 'UTC', /tomorrow 09:00.*someday/],
    ['an hour that is none', 'tomorrow 25:00', 'UTC', /25:00/],
    ['a time in the past', '2026-11-23T09:00', 'Asia/Taipei', /future.*ago/],
    ['an unknown zone', '2026-12-01T09:00', 'Asia/Taipeh', /IANA time zone.*Taipeh/],
    ['an abbreviation of several zones', '2026-12-01T09:00', 'CST', /IANA time zone.*CST/],
    ['an abbreviation behind a time', '2026-12-01T09:00 PST', 'UTC', /a date and a time.*PST/],
    ['an offset apart from its time', '2026-12-01T09:00 +08', 'UTC', /a date and a time/],
    ['hour 24', '2026-12-01T24:00', 'UTC', /a date and a time/],
    ['a calendar', '2026-12-01T09:00[u-ca=japanese]', 'UTC', /IANA time zone/],
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

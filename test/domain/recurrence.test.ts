// Cron expressions in time zones: never the same moment again, never early, sound where clocks change.
import { describe, expect, test } from '@jest/globals';
import { nextOccurrence } from '../../src/domain/recurrence.ts';
import fc from '../setup/properties.ts';

const next = (every: string, timeZone: string, after: string) =>
  nextOccurrence(every, timeZone, new Date(after)).toISOString();

test('Mondays at nine in Taipei', () => {
  expect(next('0 9 * * MON', 'Asia/Taipei', '2026-11-20T00:00:00Z')).toBe('2026-11-23T01:00:00.000Z');
  expect(next('0 9 * * 1', 'Asia/Taipei', '2026-11-23T00:59:59.999Z')).toBe('2026-11-23T01:00:00.000Z');
});

test('the moment itself is over', () => {
  expect(next('0 9 * * MON', 'Asia/Taipei', '2026-11-23T01:00:00Z')).toBe('2026-11-30T01:00:00.000Z');
});

test('of day of the month and day of the week either will do, as cron has it', () => {
  expect(next('0 9 1 * MON', 'UTC', '2026-11-24T00:00:00Z')).toBe('2026-11-30T09:00:00.000Z');
  expect(next('0 9 1 * MON', 'UTC', '2026-11-30T10:00:00Z')).toBe('2026-12-01T09:00:00.000Z');
});

describe('where clocks change', () => {
  test('a time that is skipped comes right after the gap', () => {
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-03-29T01:00:00Z')).toBe('2026-03-30T00:30:00.000Z');
  });

  test('a time that is repeated comes once', () => {
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-10-25T00:30:00Z')).toBe('2026-10-26T01:30:00.000Z');
  });

  test('the local time stays the same over a whole year', () => {
    let at = new Date('2026-01-01T00:00:00Z');
    for (let day = 0; day < 365; day++) {
      const then = nextOccurrence('0 9 * * *', 'Europe/Berlin', at);
      expect(then.getTime() - at.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
      expect(then.toLocaleTimeString('en-GB', { timeZone: 'Europe/Berlin' })).toBe('09:00:00');
      at = then;
    }
  });
});

test('whatever is asked, the answer lies in the future', () => {
  const field = (most: number) => fc.oneof(fc.constant('*'), fc.integer({ min: 0, max: most }).map(String));
  fc.assert(
    fc.property(
      field(59),
      field(23),
      fc.constantFrom('UTC', 'Asia/Taipei', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
      (minute, hour, timeZone, after) => {
        const then = nextOccurrence(`${minute} ${hour} * * *`, timeZone, after);
        expect(then.getTime()).toBeGreaterThan(after.getTime());
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['too few fields', '0 9 * *', /five fields.*"0 9 \* \*"/],
  ['seconds', '0 0 9 * * MON', /five fields/],
  ['a date', '2026-12-01T09:00:00', /five fields/],
  ['a nickname', '@weekly', /five fields/],
  ['a minute that is none', '61 9 * * *', /minute: 61/],
  ['a day that is none', '0 9 * * MOON', /MOON|day/i],
  ['a day that never comes', '0 9 31 2 *', /never comes/],
  ['nothing', '', /five fields/],
])('%s is refused', (_, every, message) => {
  expect(() => next(every, 'UTC', '2026-11-20T00:00:00Z')).toThrow(
    expect.objectContaining({ code: 'SCHEDULE_INVALID', message: expect.stringMatching(message) }),
  );
});

test('an unknown zone is refused', () => {
  expect(() => next('0 9 * * 1', 'Asia/Atlantis', '2026-11-20T00:00:00Z')).toThrow(
    expect.objectContaining({ code: 'SCHEDULE_INVALID', message: expect.stringContaining('Asia/Atlantis') }),
  );
});

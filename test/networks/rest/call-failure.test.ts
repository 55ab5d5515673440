import { expect, test } from '@jest/globals';
import {
  failureOfAnswer,
  failureOfFetch,
  failureOfSilence,
  outcomeBeforePosting,
  outcomeWhilePosting,
} from '../../../src/networks/rest/call-failure.ts';

const answered = (status: number) => failureOfAnswer('X', { status, detail: '' });

test.each([
  [302, 'failed', 'failed'],
  [403, 'failed', 'failed'],
  [429, 'deferred', 'deferred'],
  [500, 'deferred', 'unknown'],
  [503, 'deferred', 'unknown'],
])('an answer of %i is %s before posting and %s while posting', (status, before, during) => {
  expect(outcomeBeforePosting(answered(status)).kind).toBe(before);
  expect(outcomeWhilePosting(answered(status)).kind).toBe(during);
});

test('a connection that never was is no doubt; one that broke is', () => {
  expect(outcomeWhilePosting(failureOfSilence('X', 'ECONNREFUSED')).kind).toBe('deferred');
  expect(outcomeWhilePosting(failureOfSilence('X', 'ECONNRESET')).kind).toBe('unknown');
});

test('a limit is waited for by the clock of whoever set it', () => {
  const limit = { status: 429, detail: '', resetAt: 100_000, answeredAt: 40_000 };
  expect(failureOfAnswer('X', limit).afterMs).toBe(60_000);
  expect(failureOfAnswer('X', { ...limit, resetAt: 30_000 }).afterMs).toBe(1_000);
});

test('an error that is no failed call is a bug, and stays one', () => {
  const bug = new TypeError('a header with a line break');
  expect(() => failureOfFetch('X', bug)).toThrow(bug);
  const broken = new TypeError('fetch failed', {
    cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
  });
  expect(failureOfFetch('X', broken).kind).toBe('unsent');
});

test('what a network says is one line without control characters, and bounded', () => {
  const { reason } = failureOfAnswer('X', { status: 403, detail: `no\0 \x1b[2J\n${'x'.repeat(9_000)}` });
  expect(reason).toMatch(/^X answered 403: no␀ ␛\[2J x+…$/);
  expect(reason.length).toBeLessThan(400);
});

import { expect, test } from '@jest/globals';
import { settleDoubt, settlementOf } from '../../../src/stages/social/settlement.ts';

const limits = { maxAttempts: 3, lookAfterMs: 5_000 };
const deferred = { kind: 'deferred', afterMs: 90_000, reason: 'X answered 429' } as const;

test('a limit waits for as long as the network says', () => {
  expect(settlementOf(deferred, 1, limits)).toEqual({
    state: 'deferred',
    afterMs: 90_000,
    reason: 'X answered 429',
  });
});

test('a wait without a time grows from one attempt to the next', () => {
  const soon = { ...deferred, afterMs: 0 };
  const waits = [1, 2].map((attempts) => settlementOf(soon, attempts, limits));
  expect(waits).toEqual([
    expect.objectContaining({ afterMs: 2_000 }),
    expect.objectContaining({ afterMs: 4_000 }),
  ]);
});

test('the last attempt fails for good, with what the network said', () => {
  expect(settlementOf(deferred, 3, limits)).toEqual({
    state: 'failed',
    reason: 'given up after 3 attempts: X answered 429',
  });
});

test('a doubt is looked into after a while, and in the end left to the operator', () => {
  expect(settlementOf({ kind: 'unknown', reason: 'no answer' }, 1, limits)).toMatchObject({
    state: 'unknown',
    afterMs: 5_000,
  });
  expect(settlementOf({ kind: 'unknown', reason: 'no answer' }, 3, limits)).toMatchObject({
    state: 'unknown',
    afterMs: null,
  });
  expect(settleDoubt('no answer', 7_000, 2, limits)).toMatchObject({ afterMs: 7_000 });
});

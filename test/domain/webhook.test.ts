// How messages of webhooks are signed, and when they are tried again.
import { expect, test } from '@jest/globals';
import { nextAttempt, signedHeaders } from '../../src/domain/webhook.ts';

test('a message is signed as the reference vector of Standard Webhooks says', () => {
  const at = new Date(1_614_265_330_000);
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at, body: '{"test": 2432232314}' };
  expect(signedHeaders('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', message)).toEqual({
    'webhook-id': message.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('it is tried again later and later, for the last time when it is given up', () => {
  const begun = Date.parse('2026-12-01T09:00:00Z');
  const until = new Date(begun + 86_400_000);
  const waits: number[] = [];
  let now = new Date(begun);
  for (let attempts = 1; ; attempts++) {
    const next = nextAttempt(attempts, until, now, () => 0);
    if (next === null) break;
    waits.push((next.getTime() - now.getTime()) / 1_000);
    now = next;
  }
  expect(waits).toEqual([
    5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 14_400, 14_400, 14_400, 14_400, 1_045,
  ]);
  expect(now).toEqual(until);
});

// What each answer of a server means. The table that operators read is in docs/delivery.md.
import { describe, expect, test } from '@jest/globals';
import type { RejectedAt, SendOutcome } from '../../../src/domain/delivery.ts';
import { type Attempted, classify } from '../../../src/stages/email/classify.ts';

const rejected = (code: number, enhanced: string | null, at: RejectedAt = 'recipient'): SendOutcome => ({
  kind: 'rejected',
  code,
  enhanced,
  at,
  reply: `${code} ${enhanced ?? ''} no`,
});
const doubtful: Attempted = { kind: 'unknown', reply: 'ECONNRESET' };

describe('an answer', () => {
  test.each<[string, Attempted, string, string, boolean]>([
    ['2xx', { kind: 'accepted', reply: '250 ok' }, 'sent', 'none', false],
    ['a 451', rejected(451, '4.3.0'), 'deferred', 'slow', false],
    ['a 450 of a greylist', rejected(450, '4.2.0'), 'deferred', 'slow', false],
    ['a full mailbox that may empty (4.2.2)', rejected(452, '4.2.2'), 'deferred', 'slow', false],
    ['a 421', rejected(421, '4.7.0'), 'deferred', 'shrink', false],
    ['a 421 to the message', rejected(421, null, 'data'), 'deferred', 'shrink', false],
    ['a 421 as the greeting', rejected(421, '4.3.2', 'connection'), 'deferred', 'relay', false],
    ['no such mailbox (5.1.1)', rejected(550, '5.1.1'), 'failed', 'suppress', true],
    ['no such domain (5.1.2)', rejected(550, '5.1.2'), 'failed', 'suppress', true],
    ['a null MX (5.1.10)', rejected(556, '5.1.10'), 'failed', 'suppress', true],
    ['a disabled mailbox (5.2.1)', rejected(550, '5.2.1'), 'failed', 'suppress', true],
    ['a full mailbox (5.2.2)', rejected(552, '5.2.2'), 'failed', 'none', false],
    ['a message too large (5.2.3)', rejected(552, '5.2.3'), 'failed', 'none', true],
    ['policy (5.7.1)', rejected(550, '5.7.1', 'data'), 'deferred', 'us', true],
    ['no DMARC (5.7.515)', rejected(550, '5.7.515'), 'deferred', 'us', true],
    ['a bad sender (5.1.8)', rejected(550, '5.1.8'), 'deferred', 'us', true],
    ['a 550 without a code of RFC 3463', rejected(550, null), 'failed', 'none', true],
    ['a 550 to MAIL FROM', rejected(550, null, 'sender'), 'deferred', 'us', true],
    ['a refused login (535)', rejected(535, '5.7.8', 'connection'), 'deferred', 'us', true],
    ['nothing begun', { kind: 'not-begun', reply: 'ECONNREFUSED' }, 'deferred', 'relay', false],
    ['nothing after the message', doubtful, 'unknown', 'none', true],
    ['a row that is no mail', { kind: 'unsendable', reply: 'no address' }, 'failed', 'none', true],
  ])('%s', (_name, outcome, state, effect, isError) => {
    expect(classify(outcome, 1)).toEqual({ state, effect, isError });
  });

  test('about us stands when it comes again, and still suppresses nobody', () => {
    expect(classify(rejected(550, '5.7.1'), 2)).toEqual({ state: 'failed', effect: 'us', isError: true });
  });

  test('without a code is never safe to repeat once the message was begun', () => {
    for (const attempt of [1, 2, 9]) expect(classify(doubtful, attempt).state).toBe('unknown');
  });
});

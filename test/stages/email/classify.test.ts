// What each answer of a server means. The table that operators read is in docs/delivery.md.
import { describe, expect, test } from '@jest/globals';
import type { RejectedAt, SendOutcome } from '../../../src/domain/delivery.ts';
import { type Attempted, classify } from '../../../src/stages/email/classify.ts';

const rejected = (
  code: number,
  enhanced: string | null,
  at: RejectedAt = 'recipient',
  words = 'no',
): SendOutcome => ({
  kind: 'rejected',
  code,
  enhanced,
  at,
  reply: `${code} ${enhanced ?? ''} ${words}`,
});
const doubtful: Attempted = { kind: 'unknown', reply: 'ECONNRESET' };

describe('an answer', () => {
  test.each<[string, Attempted, string, string, boolean]>([
    ['2xx', { kind: 'accepted', reply: '250 ok' }, 'sent', 'none', false],
    ['a 451', rejected(451, '4.3.0'), 'deferred', 'slow', false],
    ['a 450 of a greylist', rejected(450, '4.2.0'), 'deferred', 'slow', false],
    ['a full mailbox that may empty (4.2.2)', rejected(452, '4.2.2'), 'deferred', 'slow', false],
    ['a 421', rejected(421, '4.7.0'), 'deferred', 'shrink', false],
    ['too many connections (432)', rejected(432, '4.3.2', 'data'), 'deferred', 'shrink', false],
    ['a 421 to the message', rejected(421, null, 'data'), 'deferred', 'shrink', false],
    ['a 421 as the greeting', rejected(421, '4.3.2', 'connection'), 'deferred', 'relay', false],
    ['a login that is put off (454)', rejected(454, '4.7.0', 'login'), 'deferred', 'relay', false],
    ['TLS that is put off (454)', rejected(454, '4.7.0', 'tls'), 'deferred', 'relay', false],
    ['no such mailbox (5.1.1)', rejected(550, '5.1.1'), 'failed', 'dead', true],
    ['no such domain (5.1.2)', rejected(550, '5.1.2'), 'failed', 'dead', true],
    ['a null MX (5.1.10)', rejected(556, '5.1.10'), 'failed', 'dead', true],
    ['any other address status (5.1.0)', rejected(550, '5.1.0'), 'failed', 'none', true],
    ['a disabled mailbox (5.2.1)', rejected(550, '5.2.1'), 'failed', 'none', true],
    ['a full mailbox (5.2.2)', rejected(552, '5.2.2'), 'failed', 'none', false],
    ['a message too large for the mailbox (5.2.3)', rejected(552, '5.2.3'), 'failed', 'none', true],
    ['a message too large for the server (5.3.4)', rejected(552, '5.3.4', 'data'), 'deferred', 'us', true],
    ['policy (5.7.1)', rejected(550, '5.7.1', 'data'), 'deferred', 'policy', true],
    ['no DMARC (5.7.515)', rejected(550, '5.7.515'), 'deferred', 'policy', true],
    ['a bad sender (5.1.8)', rejected(550, '5.1.8'), 'deferred', 'us', true],
    ['a 550 without a code of RFC 3463', rejected(550, null), 'failed', 'none', true],
    ['a 550 to MAIL FROM', rejected(550, null, 'sender'), 'deferred', 'us', true],
    ['a 554 as the greeting', rejected(554, '5.7.1', 'connection'), 'deferred', 'us', true],
    ['a refused login (535)', rejected(535, '5.7.8', 'login'), 'deferred', 'us', true],
    ['no SMTPUTF8 (5.6.7)', rejected(553, '5.6.7'), 'failed', 'none', true],
    [
      'nothing begun',
      { kind: 'not-begun', at: 'connection', reply: 'ECONNREFUSED' },
      'deferred',
      'relay',
      false,
    ],
    ['nothing after the message', doubtful, 'unknown', 'none', true],
    ['a row that is no mail', { kind: 'unsendable', reply: 'no address' }, 'failed', 'none', true],
  ])('%s', (_name, outcome, state, effect, isError) => {
    expect(classify(outcome, 1)).toMatchObject({ state, effect, isError });
  });

  test.each<[number, string | null, string]>([
    [
      550,
      '5.1.90',
      "Your message can't be sent because you've reached your daily limit for message recipients",
    ],
    [550, '5.4.5', 'Daily user sending quota exceeded'],
    [550, null, 'Daily sending quota exceeded'],
    [550, '5.1.1', 'hourly message limit exceeded'],
    [554, null, 'You have exceeded your sending rate'],
    [550, '5.1.1', 'too many messages from this account'],
    [550, '5.4.6', 'Unusual sending activity detected'],
    [550, '5.1.0', '…: Sender address rejected: User unknown in virtual mailbox table'],
    [550, '5.1.1', '…: Sender address rejected: User unknown in virtual mailbox table'],
    [550, null, 'Sender verify failed'],
    [553, '5.1.8', 'sorry, your envelope sender domain must exist'],
    [501, null, 'invalid return path'],
    [550, '5.1.1', 'You have exceeded the maximum number of recipients per day'],
    [550, '5.1.1', 'Maximum number of recipients per day reached'],
    [550, '5.1.1', 'Insufficient credits'],
    [550, '5.1.1', 'Monthly plan exhausted'],
    [550, '5.1.1', 'Recipient refused: your plan allows 500 emails per month'],
    [550, '5.1.1', 'Free accounts are limited to 50 recipients a day'],
    [550, null, 'You have sent too much mail today'],
    [550, '5.1.2', 'Hourly sending allowance for this mailbox owner used up, please upgrade'],
    [550, null, 'Domain news.example has exceeded the max emails per hour (100/100 (100%)) allowed.'],
    [
      550,
      '5.1.1',
      'Domain news.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed.',
    ],
    [550, '5.1.1', 'Tageslimit erreicht'],
    [550, '5.1.1', 'Límite diario de envío excedido'],
    [550, '5.1.1', '發送量已達上限'],
    [550, null, '您的發信數量超過限制'],
    [550, '5.1.1', '超过每日发送限制'],
    [550, '5.1.1', '送信制限を超えました'],
    [550, '5.1.1', 'Your account has been suspended'],
    [550, '5.1.1', 'Outgoing messages from this account are disabled'],
    [554, '5.1.1', 'Email address is not verified. The following identities failed the check in region US'],
    [550, '5.1.1', '寄件者地址遭拒'],
    [550, '5.1.1', 'Absenderadresse abgelehnt'],
  ])('%i %s %s is about us, and nobody is suppressed', (code, enhanced, words) => {
    for (const at of ['recipient', 'data'] as const)
      expect(classify(rejected(code, enhanced, at, words), 1)).toMatchObject({
        state: 'deferred',
        effect: 'us',
      });
  });

  test.each<[number, string | null, string, string]>([
    [550, '5.1.1', '…: Recipient address rejected: User unknown in local recipient table', 'dead'],
    [550, '5.1.1', 'The email account that you tried to reach does not exist. Please try again', 'dead'],
    [550, '5.1.1', 'RESOLVER.ADR.RecipNotFound; not found', 'dead'],
    [550, '5.1.1', '<kim@sender.example>: no such user', 'dead'],
    [550, '5.1.1', '<limit@block.example>: no such user', 'dead'],
    [550, '5.1.1', '此用戶不存在', 'dead'],
    [550, '5.1.1', 'The recipient account has been disabled', 'dead'],
    [550, '5.1.1', 'Client host rejected: cannot find your hostname', 'none'],
    [550, '5.1.1', 'Helo command rejected: Host not found', 'none'],
    [550, '5.1.1', 'your host [192.0.2.1] is listed', 'none'],
    [550, '5.1.1', 'Kontingent', 'none'],
    [550, '5.1.1', 'Trial account: unauthorized recipient', 'none'],
    [552, '5.1.1', '收件人信箱已超過容量限制', 'none'],
    [550, null, 'User unknown', 'none'],
    [552, null, 'mailbox is over quota', 'none'],
    [552, '5.2.2', 'The email account that you tried to reach is over quota', 'none'],
    [552, '5.2.3', 'message length exceeds administrative limit', 'none'],
    [550, '5.4.1', 'Recipient address rejected: Access denied', 'none'],
    [550, '5.7.1', 'RESOLVER.RST.AuthRequired; authentication required', 'policy'],
    [
      550,
      '5.7.133',
      'RESOLVER.RST.SenderNotAuthenticatedForGroup: the sender was not authenticated',
      'policy',
    ],
    [554, null, 'Relay access denied', 'policy'],
    [554, null, 'Message rejected as spam', 'policy'],
  ])('%i %s %s is: %s', (code, enhanced, words, effect) => {
    expect(classify(rejected(code, enhanced, 'recipient', words), 1)).toMatchObject({ effect });
  });

  test.each<[number, string | null, string, string, string]>([
    [554, null, 'Message size exceeds maximum permitted', 'us', 'size'],
    [523, null, 'the message exceeds the size limit', 'us', 'size'],
    [550, null, 'Your message is too big', 'us', 'size'],
    [550, null, '郵件大小超過限制', 'us', 'size'],
    [550, '5.3.4', 'quota', 'us', 'size'],
    [552, null, 'mailbox size limit exceeded', 'none', ''],
    [550, '5.1.1', 'user has exceeded storage quota', 'none', ''],
    [552, null, 'Requested mail action aborted: exceeded storage allocation', 'none', ''],
    [554, null, 'User is over disk space limit', 'none', ''],
    [554, '5.7.0', 'You have exceeded the maximum number of recipients per hour', 'policy', 'quota'],
    [550, '5.7.1', 'Not enough credits to send', 'policy', 'quota'],
    [554, '5.7.1', '…: Relay access denied', 'policy', 'relaying'],
    [550, '5.7.54', 'SMTP; Unable to relay recipient in non-accepted domain', 'policy', 'relaying'],
    [550, null, 'we do not relay', 'policy', 'relaying'],
    [550, '5.7.1', 'Message rejected due to content', 'policy', 'policy'],
  ])('%i %s %s is: %s, and looks at the %s', (code, enhanced, words, effect, concern) => {
    for (const at of ['recipient', 'data'] as const) {
      const { concern: about = '', ...meaning } = classify(rejected(code, enhanced, at, words), 1);
      expect({ effect: meaning.effect, about }).toEqual({ effect, about: concern });
    }
  });

  test.each([
    ['530', '5.7.0', 'Must issue a STARTTLS command first', 'tls'],
    ['550', '5.7.1', 'Encryption required; use TLS', 'tls'],
    ['530', '5.7.0', 'Authentication required', 'login'],
    ['503', null, 'bad sequence: AUTH first', 'login'],
    ['550', null, 'You must log in before sending', 'login'],
    ['550', '5.7.1', 'Sender not allowed', 'sender'],
  ])('%s %s %s to MAIL FROM looks at the %s', (code, enhanced, words, concern) => {
    const meaning = classify(rejected(Number(code), enhanced, 'sender', words), 1);
    expect(meaning).toMatchObject({ state: 'deferred', effect: 'us', concern });
  });

  test('about us stands when it comes again, and still suppresses nobody', () => {
    expect(classify(rejected(550, '5.7.1'), 2)).toMatchObject({
      state: 'failed',
      effect: 'policy',
      isError: true,
    });
    expect(classify(rejected(550, '5.1.8'), 2)).toMatchObject({
      state: 'failed',
      effect: 'us',
      isError: true,
    });
  });

  test('without a code is never safe to repeat once the message was begun', () => {
    for (const attempt of [1, 2, 9]) expect(classify(doubtful, attempt).state).toBe('unknown');
  });
});

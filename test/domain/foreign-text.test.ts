// What comes from outside is shown as what it is, and gives none of our secrets back.
import { describe, expect, test } from '@jest/globals';
import { foreignText, openRedactor } from '../../src/domain/foreign-text.ts';

describe('text from outside', () => {
  test.each([
    ['a NUL', '550 no\0such', '550 no␀such'],
    ['an escape sequence', '\x1b[31mred\x1b]0;title\x07', '␛[31mred␛]0;title␇'],
    ['a C1 control', 'a\u009bb', 'a<U+009B>b'],
    ['a turned direction', 'abc\u202edcba', 'abc<U+202E>dcba'],
    ['line ends and tabs', 'a\r\n\tb\u2028c', 'a b c'],
    ['half a surrogate pair', 'a\ud83dz', 'a\ufffdz'],
    ['Chinese and emoji', '港口 👩‍👩‍👧', '港口 👩‍👩‍👧'],
  ])('with %s', (_name, given, shown) => {
    expect(foreignText(given, 100)).toBe(shown);
  });

  test('is bounded, and no character is cut in two', () => {
    const shown = foreignText('😀'.repeat(1_000_000), 100);
    expect([...shown]).toHaveLength(100);
    expect(shown.isWellFormed()).toBe(true);
    expect(shown.endsWith('😀…')).toBe(true);
  });
});

describe('a secret', () => {
  const secret = 'Pa55/word+1';
  const redact = openRedactor([secret]);
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  test.each([
    ['as it is', `you said ${secret}!`, 'you said [redacted]!'],
    ['in capitals', 'you said PA55/WORD+1!', 'you said [redacted]!'],
    ['in a URL', `smtp://me:${encodeURIComponent(secret)}@host`, 'smtp://me:[redacted]@host'],
    ['in hex', Buffer.from(secret).toString('hex'), '[redacted]'],
    ['in base64', `LOGIN ${base64(secret)}`, 'LOGIN [redacted]'],
    [
      'in AUTH PLAIN',
      `535 AUTH PLAIN ${base64(`\0user\0${secret}`)} is wrong`,
      '535 AUTH PLAIN [redacted] is wrong',
    ],
    ['in base64url', Buffer.from(`>>${secret}??`).toString('base64url'), '[redacted]'],
    ['twice', `${secret} ${secret}`, '[redacted] [redacted]'],
  ])('%s is taken out', (_name, given, kept) => {
    expect(redact(given)).toBe(kept);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('behind %i other bytes is taken out', (count) => {
    expect(redact(base64(`${'u'.repeat(count)}\0${secret}tail`))).toBe('[redacted]');
  });

  test('with a space and a letter beyond ASCII is taken out of a form, and of UTF-8 read as Latin-1', () => {
    const hide = openRedactor(['pä ss/1']);
    expect(hide('535 p%C3%A4+ss%2F1 is wrong')).toBe('535 [redacted] is wrong');
    expect(hide(`535 ${Buffer.from('pä ss/1').toString('latin1')} is wrong`)).toBe('535 [redacted] is wrong');
  });

  test('of three letters is no secret, and other words stay', () => {
    expect(openRedactor(['abc', ''])('abc word')).toBe('abc word');
    expect(redact('250 2.0.0 Ok: queued as 4Pa55B1')).toBe('250 2.0.0 Ok: queued as 4Pa55B1');
  });
});

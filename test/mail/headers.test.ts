import { describe, expect, test } from '@jest/globals';
import {
  dateHeader,
  displayName,
  listIdHeader,
  mailboxHeader,
  messageIdHeader,
  textHeader,
  wireUrl,
} from '../../src/mail/headers.ts';

describe('a header of free text', () => {
  test('stays readable where it is ASCII', () => {
    expect(textHeader('Subject', 'Hello, world')).toBe('Subject: Hello, world\r\n');
  });

  test('is folded at a space where it is long', () => {
    const header = textHeader('Subject', 'word '.repeat(30).trim());
    expect(header.split('\r\n').every((line) => line.length <= 76)).toBe(true);
    expect(header.replaceAll('\r\n ', ' ')).toBe(`Subject: ${'word '.repeat(30).trim()}\r\n`);
  });

  test('is encoded in the shorter of B and Q', () => {
    expect(textHeader('Subject', '測試')).toBe('Subject: =?UTF-8?B?5ris6Kmm?=\r\n');
    expect(textHeader('Subject', 'Un café')).toBe('Subject: =?UTF-8?Q?Un_caf=C3=A9?=\r\n');
  });

  test('never cuts a character in two', () => {
    const words = textHeader('Subject', '😀'.repeat(40)).match(/=\?[^?]+\?[BQ]\?([^?]*)\?=/g) ?? [];
    expect(words.length).toBeGreaterThan(1);
    for (const word of words)
      expect(Buffer.from(word.split('?')[3] as string, 'base64').toString()).toMatch(/^(😀)+$/u);
  });
});

describe('a mailbox', () => {
  test.each([
    ['Jane Doe', 'To: Jane Doe <a@example.com>\r\n'],
    ['Doe, Jane', 'To: "Doe, Jane" <a@example.com>\r\n'],
    ['A "B" \\ C', 'To: "A \\"B\\" \\\\ C" <a@example.com>\r\n'],
    ['', 'To: <a@example.com>\r\n'],
    ['  \u202e ', 'To: <a@example.com>\r\n'],
    ['小明', 'To: =?UTF-8?B?5bCP5piO?= <a@example.com>\r\n'],
  ])('shows the name %j', (name, expected) => {
    expect(mailboxHeader('To', name, 'a@example.com')).toBe(expected);
  });

  test('has its address on a line of its own where the name fills one', () => {
    expect(mailboxHeader('To', 'x'.repeat(55), `${'a'.repeat(40)}@example.com`)).toMatch(
      /^To: x{55}\r\n <a{40}@example\.com>\r\n$/,
    );
  });
});

test('a list id is a host name with the list’s name beside it', () => {
  expect(listIdHeader('Weekly', 'weekly.example.org')).toBe('List-Id: Weekly <weekly.example.org>\r\n');
  expect(() => listIdHeader('Weekly', 'a b')).toThrow(/RFC 2919/);
});

test('a date is in UTC, a message id in angle brackets', () => {
  expect(dateHeader(new Date(0))).toBe('Date: Thu, 01 Jan 1970 00:00:00 +0000\r\n');
  expect(messageIdHeader('a@b')).toBe('Message-ID: <a@b>\r\n');
  expect(messageIdHeader('<a@b>')).toBe('Message-ID: <a@b>\r\n');
  expect(() => messageIdHeader('a')).toThrow(/left@right/);
});

test('a name loses what would turn or break a line, and nothing else', () => {
  expect(displayName(' \u202eA\u2028b\u0007 é 👩‍👩‍👧 ')).toBe('Ab é 👩‍👩‍👧');
  expect(displayName('\ud800')).toBe('\ufffd');
});

test.each([
  'ftp://x.example',
  'https://x.example/ü',
  'https://x.example/a b',
  `https://x.example/${'a'.repeat(900)}`,
  '',
])('the link %j is refused', (url) => {
  expect(() => wireUrl(url)).toThrow(expect.objectContaining({ code: 'MESSAGE_INVALID' }));
});

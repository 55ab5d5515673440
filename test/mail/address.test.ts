// What an address may be: exactly one recipient, in one normal form.
import { describe, expect, test } from '@jest/globals';
import { parseAddress } from '../../src/mail/address.ts';
import fc from '../setup/properties.ts';

const email = (text: string) => {
  const result = parseAddress(text);
  return result.ok ? result.address.email : result.reason;
};

describe('parseAddress', () => {
  test.each([
    ['reader@example.com', 'reader@example.com'],
    ['  Reader+Tag@Example.COM\t', 'Reader+Tag@example.com'],
    ["o'neil!#$%&*/=?^_`{|}~-@sub.example.org", "o'neil!#$%&*/=?^_`{|}~-@sub.example.org"],
    ['讀者@例子.台灣', '讀者@xn--fsqu00a.xn--kpry57d'],
    ['jo\u0308rg@Bücher.example', 'jörg@xn--bcher-kva.example'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('accepts %j as %j', (given, expected) => {
    expect(email(given)).toBe(expected);
  });

  test.each([
    ['', 'is empty'],
    ['   ', 'is empty'],
    ['a@x.example\r\nBcc: evil@y.example', 'holds a line break or control character'],
    ['a\u2028@x.example', 'holds a line break or control character'],
    ['a\0@x.example', 'holds a line break or control character'],
    ['a@x.example, b@y.example', 'holds more than one address, or a comma'],
    ['a@x.example;b@y.example', 'holds more than one address, or a comma'],
    ['Ann <a@x.example>', 'holds a name or comment; only the bare address is expected'],
    ['a(comment)@x.example', 'holds a name or comment; only the bare address is expected'],
    ['reader', 'has no @'],
    ['@example.com', 'has nothing before the @'],
    ['.a@example.com', 'has a dot out of place before the @'],
    ['a..b@example.com', 'has a dot out of place before the @'],
    ['a b@example.com', 'holds a character before the @ that is not allowed there'],
    ['a@b@example.com', 'holds a character before the @ that is not allowed there'],
    ['"a b"@example.com', 'holds a character before the @ that is not allowed there'],
    ['a\u202eb@example.com', 'holds a character before the @ that is not allowed there'],
    ['a\ud800@example.com', 'holds a character before the @ that is not allowed there'],
    [`${'a'.repeat(65)}@example.com`, 'has more than 64 octets before the @'],
    [`${'讀'.repeat(22)}@example.com`, 'has more than 64 octets before the @'],
    ['a@localhost', 'has no valid domain after the @'],
    ['a@[127.0.0.1]', 'has no valid domain after the @'],
    ['a@127.0.0.1', 'has no valid domain after the @'],
    ['a@ex%61mple.com', 'has no valid domain after the @'],
    ['a@-x.example', 'has no valid domain after the @'],
    ['a@example.com.', 'has no valid domain after the @'],
    ['a@exa_mple.com', 'has no valid domain after the @'],
    [`a@${'b'.repeat(64)}.example`, 'has no valid domain after the @'],
    [`a@${'b.'.repeat(126)}example`, 'is longer than 254 octets'],
    ['a'.repeat(300), 'is longer than 254 octets'],
  ])('refuses %j: it %s', (given, reason) => {
    expect(parseAddress(given)).toEqual({ ok: false, reason });
  });

  test('says which addresses need SMTPUTF8: those with a non-ASCII local part', () => {
    expect(parseAddress('讀者@example.com')).toMatchObject({ address: { smtpUtf8: true } });
    expect(parseAddress('reader@例子.台灣')).toMatchObject({ address: { smtpUtf8: false } });
  });

  test('whatever passes is one line, one @, a fixed point, and holds nothing that SMTP or a header would split on', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (text) => {
        const result = parseAddress(text);
        if (!result.ok) return;
        expect(result.address.email).not.toMatch(/[\s,;<>()[\]\\":\p{Cc}\p{Cf}]/u);
        expect(result.address.email.split('@')).toHaveLength(2);
        expect(email(result.address.email)).toBe(result.address.email);
      }),
    );
  });

  test('tells a usual address at once, and as it tells every other', () => {
    const part = fc.string({
      unit: fc.constantFrom('a', 'Z', '0', 'x', 'n', '-', '_', '+', '.'),
      maxLength: 70,
    });
    const domain = fc.string({
      unit: fc.constantFrom('a', 'B', '0', 'x', 'n', '-', '.', '.'),
      maxLength: 40,
    });
    const given = fc.oneof(
      fc.emailAddress(),
      fc
        .tuple(part, domain, fc.constantFrom('.example', '.0x1f', '.xn--a', '.7'))
        .map(([a, b, c]) => `${a}@${b}${c}`),
    );
    fc.assert(
      fc.property(given, (text) => {
        // With white space around it, it is looked at step by step.
        expect(parseAddress(text)).toEqual(parseAddress(` ${text} `));
      }),
      { numRuns: 1_000 },
    );
  });
});

// Passwords: kept as others write and read Argon2id hashes, and never as they are.
import { expect, test } from '@jest/globals';
import { hashPassword, isDated, isPassword } from '../../src/domain/password.ts';

test('a hash of the reference implementation of Argon2 is understood', async () => {
  // test.c of https://github.com/P-H-C/phc-winner-argon2, version 0x13: "password", salt "somesalt".
  const kept = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(await isPassword('password', kept)).toBe(true);
  expect(await isPassword('passwore', kept)).toBe(false);
  expect(isDated(kept)).toBe(true);
});

test('a password is salted, and the same however it was typed', async () => {
  const [one, two] = await Promise.all([hashPassword('Ödipus im Café'), hashPassword('Ödipus im Café')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(one).not.toBe(two);
  expect(isDated(one)).toBe(false);
  expect(await isPassword('Ödipus im Café'.normalize('NFD'), one)).toBe(true);
});

test.each([null, '', 'plain', '$argon2i$v=19$m=8,t=1,p=1$c29tZXNhbHQ$CTFhFdXP'])(
  'nothing opens %j',
  async (kept) => {
    for (const given of ['', 'plain', 'four words are quite enough'])
      expect(await isPassword(given, kept)).toBe(false);
  },
);

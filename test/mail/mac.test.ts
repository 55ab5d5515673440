import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { openMac } from '../../src/mail/mac.ts';
import fc from '../setup/properties.ts';

test('is the HMAC-SHA-256 of Node, for keys of any length and texts one after the other', () => {
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 150 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), texts, (key, all) => {
      const mac = openMac(key);
      for (const text of all) expect(mac(text)).toBe(createHmac('sha256', key).update(text).digest('binary'));
    }),
  );
});

test('refuses a text that is too long for it', () => {
  expect(() => openMac('key')('x'.repeat(301))).toThrow(RangeError);
});

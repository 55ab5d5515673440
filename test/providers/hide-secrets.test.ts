import { expect, test } from '@jest/globals';
import { hideSecrets } from '../../src/providers/hide-secrets.ts';

test('secrets are hidden wherever they stand', () => {
  expect(hideSecrets('key k1 and again k1, secret s2', ['k1', 's2'])).toBe(
    'key [redacted] and again [redacted], secret [redacted]',
  );
});

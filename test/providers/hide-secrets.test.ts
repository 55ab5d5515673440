import { expect, test } from '@jest/globals';
import { hideSecrets } from '../../src/providers/hide-secrets.ts';

test('secrets are hidden wherever they stand', () => {
  expect(hideSecrets('key k-71 and again k-71, secret s-82', ['k-71', 's-82'])).toBe(
    'key [redacted] and again [redacted], secret [redacted]',
  );
});

test('one of three characters stays: it would be found in every other word', () => {
  expect(hideSecrets('the others', ['the'])).toBe('the others');
});

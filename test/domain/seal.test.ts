// Sealed secrets: opened by their key, for their owner, as they were; or not at all.
import { expect, test } from '@jest/globals';
import { seal, sealKeyOf, unseal } from '../../src/domain/seal.ts';

const key = sealKeyOf('a secret of the tests, of some length');

test('a secret opens by its key and for its owner, and is told by nothing', () => {
  const sealed = seal(key, '{"TOKEN":"pässwort"}', 'mastodon:example');
  expect(sealed).toMatch(/^v1\.[\w-]+$/);
  expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain('TOKEN');
  expect(seal(key, '{"TOKEN":"pässwort"}', 'mastodon:example')).not.toBe(sealed);
  expect(unseal(key, sealed, 'mastodon:example')).toBe('{"TOKEN":"pässwort"}');
  expect(unseal(key, sealed, 'mastodon:other')).toBeNull();
  expect(unseal(sealKeyOf('another secret, of the same length'), sealed, 'mastodon:example')).toBeNull();
});

test('what was changed or cut does not open', () => {
  const sealed = seal(key, 'text', 'owner');
  const bytes = Buffer.from(sealed.slice(3), 'base64url');
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unseal(key, `v1.${changed.toString('base64url')}`, 'owner')).toBeNull();
    expect(unseal(key, `v1.${bytes.subarray(0, at).toString('base64url')}`, 'owner')).toBeNull();
  }
  for (const other of ['', 'v1.', 'v1', sealed.replace('v1', 'v2')])
    expect(unseal(key, other, 'owner')).toBeNull();
});

// What is Mastodon's alone: its way of counting, its names of languages, images that are ready late.
import { expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import type { PartToPost } from '../../src/domain/post-part.ts';
import mastodon from '../../src/networks/mastodon.ts';
import { mastodonToken, startMastodon } from '../servers/mastodon.ts';

const aPart = (text: string, more: Partial<PartToPost> = {}): PartToPost => ({
  text,
  language: 'zh-Hant',
  images: [],
  thread: '4jd8s0x2m1qz',
  replyTo: null,
  idempotencyKey: Buffer.from(text).toString('hex'),
  memo: null,
  remember: async () => undefined,
  ...more,
});

test.each([
  ['火候', 2],
  ['https://example.com/a/very/long/path/that/goes/on?and=on', 23],
  ['see https://example.com/a，火候', 4 + 23 + 3],
  ['example.com', 11],
  ['👩‍👩‍👧', 1],
])('counts %j as %i', (text, length) => {
  expect(mastodon.limits.measure(text)).toBe(length);
});

test('names the language as Mastodon does', async () => {
  await using server = await startMastodon();
  const account = await mastodon.connect(
    { MASTODON_URL: server.url, MASTODON_TOKEN: mastodonToken },
    { dataDir: '' },
  );
  for (const language of ['zh-Hant', 'zh-Hans', 'ja', 'en-GB'])
    await account.post(aPart(`text in ${language}`, { language }));
  expect(server.languages).toEqual(['zh-TW', 'zh-CN', 'ja', 'en']);
});

test('waits for an image that is ready late', async () => {
  await using server = await startMastodon();
  const account = await mastodon.connect(
    { MASTODON_URL: server.url, MASTODON_TOKEN: mastodonToken },
    { dataDir: '' },
  );
  const image = { png: PNG.sync.write(new PNG({ width: 64, height: 36 })), alt: '一口鍋' };
  expect((await account.post(aPart('with an image', { images: [image] }))).kind).toBe('posted');
  expect(server.calls.filter((call) => call.startsWith('GET /api/v1/media/'))).toHaveLength(1);
});

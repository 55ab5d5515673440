// What is Mastodon's alone: its way of counting, its names of languages, images that are ready late.
import { expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import type { PartToPost } from '../../src/domain/post-part.ts';
import mastodon from '../../src/networks/mastodon.ts';
import { listen } from '../servers/listen.ts';
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

test.each([
  [
    'control characters',
    { id: '7\0\u001b[2J', url: 'https://m.example/\u001b]0;mine\u0007\0\u202e' },
    { id: '7␀␛[2J', url: 'https://m.example/%1B]0;mine%07%00%E2%80%AE' },
  ],
  [
    'a link that is a program',
    { id: '8', url: 'javascript:alert(1)', uri: 'https://m.example/8' },
    { id: '8', url: 'https://m.example/8' },
  ],
  ['a number for its id, and no link', { id: 9 }, { id: '9', url: '' }],
])(
  'a server that answers a post with %s: it is posted, and what is kept is fit to be shown',
  async (_kind, status, post) => {
    await using server = await listen(async () => ({
      status: 200,
      body: { acct: 'a\u001b[31mb', ...status },
    }));
    const account = await mastodon.connect(
      { MASTODON_URL: server.url, MASTODON_TOKEN: mastodonToken },
      { dataDir: '' },
    );
    expect(await account.post(aPart('a post'))).toEqual({ kind: 'posted', post });
    expect(await account.verify()).toBe('a␛[31mb');
  },
);

// What is Bluesky's alone: facets in bytes, record keys, the root of a thread, sessions that end.
import { expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import type { PartToPost } from '../../src/domain/post-part.ts';
import { findFacets } from '../../src/networks/bluesky/facets.ts';
import { makeRecordKey } from '../../src/networks/bluesky/record.ts';
import bluesky from '../../src/networks/bluesky.ts';
import { blueskyCredentials, startBluesky } from '../servers/bluesky.ts';

const aPart = (text: string, more: Partial<PartToPost> = {}): PartToPost => ({
  text,
  language: 'zh-Hant',
  images: [],
  thread: '4jd8s0x2m1qz',
  replyTo: null,
  idempotencyKey: text,
  memo: null,
  remember: async () => undefined,
  ...more,
});

async function open() {
  const server = await startBluesky();
  const settings = bluesky.settings.parse({ ...blueskyCredentials, BLUESKY_SERVICE: server.url });
  const account = await bluesky.connect(settings, { dataDir: '' });
  return { server, account, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

test('facets mark links and hashtags by their bytes, without the punctuation around them', () => {
  const text = '「火候」👩‍👩‍👧 見（https://example.com/a?b=1）。 See https://example.com/b. #夜市 a#b #2026';
  const bytes = Buffer.from(text);
  const marked = findFacets(text).map(({ index, features }) => [
    bytes.subarray(index.byteStart, index.byteEnd).toString(),
    features[0].uri ?? features[0].tag,
  ]);
  expect(marked).toEqual([
    ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
    ['https://example.com/b', 'https://example.com/b'],
    ['#夜市', '夜市'],
  ]);
});

test.each([
  ['see https://x.example/wiki/Ferry_(boat)', 'https://x.example/wiki/Ferry_(boat)'],
  ['(see https://x.example/wiki/Ferry_(boat).)', 'https://x.example/wiki/Ferry_(boat)'],
  ['(see https://x.example/ferry)', 'https://x.example/ferry'],
  ['[https://x.example/a[1]]', 'https://x.example/a[1]'],
  ['https://x.example/a!?', 'https://x.example/a'],
])('a link keeps the bracket that it opened: %s', (text, uri) => {
  expect(findFacets(text).map(({ features }) => features[0].uri)).toEqual([uri]);
});

test('a tag longer than Bluesky takes is none, and the post goes out', () => {
  const [most, more] = ['夜'.repeat(64), '夜'.repeat(65)];
  expect(findFacets(`#${most} #${more}`).map(({ features }) => features[0].tag)).toEqual([most]);
});

test('a record key is a TID: 13 characters that sort by time, the same for the same part and moment', () => {
  const [earlier, later] = [1_700_000_000_000, 1_700_000_000_001].map((ms) => makeRecordKey('a key', ms));
  expect(earlier).toMatch(/^[2-7a-j][2-7a-z]{12}$/);
  expect(later! > earlier!).toBe(true);
  expect(makeRecordKey('a key', 1_700_000_000_000)).toBe(earlier);
  expect(makeRecordKey('another', 1_700_000_000_000)).not.toBe(earlier);
});

test('the record has language, facets, alt texts and the size of its images', async () => {
  await using bench = await open();
  const image = { png: PNG.sync.write(new PNG({ width: 160, height: 90 })), alt: '一口鍋' };
  await bench.account.post(aPart('#夜市', { images: [image] }));
  expect(bench.server.records[0]?.value).toMatchObject({
    $type: 'app.bsky.feed.post',
    langs: ['zh-Hant'],
    facets: [{ index: { byteStart: 0, byteEnd: 7 } }],
    embed: { images: [{ alt: '一口鍋', aspectRatio: { width: 160, height: 90 } }] },
  });
});

test('a session that has ended is opened anew, once', async () => {
  await using bench = await open();
  expect((await bench.account.post(aPart('one'))).kind).toBe('posted');
  bench.server.expireSession();
  expect((await bench.account.post(aPart('two'))).kind).toBe('posted');
  const logins = bench.server.calls.filter((call) => call.endsWith('createSession'));
  expect(logins).toHaveLength(2);
});

test('takes a handle with or without its @, and no address', () => {
  const given = (identifier: string) =>
    bluesky.settings.safeParse({ ...blueskyCredentials, BLUESKY_IDENTIFIER: identifier });
  expect(given('@reader.example.com').data).toMatchObject({ BLUESKY_IDENTIFIER: 'reader.example.com' });
  expect(given('reader@example.com').success).toBe(false);
});

// The sandbox in a folder of its own: what it keeps, and what it refuses as real networks would.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import type { Image, PartToPost, PostOutcome } from '../../src/domain/post-part.ts';
import sandbox from '../../src/networks/sandbox.ts';
import type { Account } from '../../src/networks/types.ts';

let dataDir: string;
let account: Account;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'pullquote-sandbox-'));
  account = await sandbox.connect({}, { dataDir });
});
afterEach(() => rm(dataDir, { recursive: true }));

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

const anImage = (more: Partial<Image> = {}, width = 64, height = 36): Image => ({
  png: PNG.sync.write(new PNG({ width, height })),
  alt: '一口鍋',
  ...more,
});

function posted(outcome: PostOutcome) {
  if (outcome.kind !== 'posted') throw new Error(outcome.reason);
  return outcome.post;
}

const folder = () => join(dataDir, 'sandbox', '4jd8s0x2m1qz');
const keptFiles = async () => (await readdir(folder())).sort();

test('keeps each post as text, JSON and images, and the thread as a page', async () => {
  const image = anImage();
  const first = posted(await account.post(aPart('第一篇', { images: [image] })));
  posted(await account.post(aPart('第二篇', { replyTo: first })));
  expect(await keptFiles()).toEqual([
    'index.html',
    'post-1-image-1.png',
    'post-1.json',
    'post-1.txt',
    'post-2.json',
    'post-2.txt',
  ]);
  expect(await readFile(join(folder(), 'post-1-image-1.png'))).toEqual(image.png);
  expect(await readFile(join(folder(), 'post-2.txt'), 'utf8')).toBe('第二篇\n');
  expect(JSON.parse(await readFile(join(folder(), 'post-1.json'), 'utf8'))).toMatchObject({
    text: '第一篇',
    length: { used: 6, allowed: 280 },
    images: [{ file: 'post-1-image-1.png', alt: '一口鍋', width: 64, height: 36 }],
    replyTo: null,
  });
  expect(fileURLToPath(first.url.replace('#post-1', ''))).toBe(join(folder(), 'index.html'));
});

test('the page says that nothing was posted, and shows whatever text as text', async () => {
  await account.post(aPart('<script>alert(1)</script> " onload=x #夜市 https://example.com/?a=1&b=2'));
  const page = await readFile(join(folder(), 'index.html'), 'utf8');
  expect(page).toContain('Nothing here was posted');
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot; onload=x');
  expect(page).toContain('<a href="https://example.com/?a=1&amp;b=2"');
});

test('the same part twice is one post', async () => {
  const part = aPart('第一篇');
  const first = await account.post(part);
  expect(await account.post(part)).toEqual(first);
  expect(await keptFiles()).toHaveLength(3);
});

test('finds a part by its key, and not one that is not there', async () => {
  const part = aPart('第一篇');
  expect(await account.find(part)).toEqual({ kind: 'absent' });
  const post = posted(await account.post(part));
  expect(await account.find(part)).toEqual({ kind: 'found', post });
});

test.each<[string, string, Partial<PartToPost>]>([
  ['an empty text', 'the text is empty', { text: ' \n' }],
  ['a text over the limit', 'at most 280 weighted characters, got 282', { text: '味'.repeat(141) }],
  ['five images', 'at most 4 images, got 5', { images: Array.from({ length: 5 }, () => anImage()) }],
  ['an image without alt text', 'image 1: expected an alt text', { images: [anImage({ alt: ' ' })] }],
  [
    'an alt text over the limit',
    'at most 1000 characters, got 1001',
    { images: [anImage({ alt: 'a'.repeat(1_001) })] },
  ],
  [
    'an image that is no PNG',
    'expected a PNG',
    { images: [anImage({ png: Buffer.from('GIF89a, or so it says here') })] },
  ],
  [
    'an image over 2,000,000 bytes',
    'at most 2000000 bytes',
    { images: [anImage({ png: Buffer.concat([anImage().png, Buffer.alloc(2_000_000)]) })] },
  ],
  ['an image over 4,000 px', 'at most 4000 px a side, got 4001×1', { images: [anImage({}, 4_001, 1)] }],
  [
    'a reply to nothing',
    'follows none of its thread',
    { replyTo: { id: 'elsewhere/post-1', url: 'file:///' } },
  ],
])('refuses %s', async (_name, reason, more) => {
  const outcome = await account.post(aPart('第一篇', more));
  expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining(reason) });
  await expect(readdir(folder())).rejects.toThrow('ENOENT');
});

test('a thread named like a path stays inside the folder', async () => {
  posted(await account.post(aPart('第一篇', { thread: '../../escape' })));
  expect(await readdir(dataDir)).toEqual(['sandbox']);
});

test('a folder that cannot be written is a reason to try again', async () => {
  await writeFile(join(dataDir, 'sandbox'), 'a file in the way');
  expect(await account.post(aPart('第一篇'))).toMatchObject({ kind: 'deferred' });
});

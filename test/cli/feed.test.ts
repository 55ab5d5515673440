// The command feed as a user runs it: what is refused, and steering a feed that is followed. No command reaches a server
// on this machine, so the feed comes from the store; adding one is tested in test/feeds.test.ts.
import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { insertFeed, listFeeds } from '../../src/store/feeds.ts';
import { freshPrefix, redisUrl } from '../setup/database.ts';
import { freshStore } from '../setup/store.ts';
import { addReaders } from '../store/sample.ts';
import { runHere } from './run-here.ts';

const { store, url } = await freshStore();
let env: Record<string, string>;
let id: string;

beforeAll(async () => {
  env = {
    DATABASE_URL: url,
    REDIS_URL: redisUrl(),
    QUEUE_PREFIX: freshPrefix(),
    SMTP_URL: 'smtp://127.0.0.1:9',
  };
});
beforeEach(async () => {
  const nextAt = new Date('2026-11-30T01:00:00Z');
  const item = (guid: string) => ({
    guid,
    url: null,
    title: guid,
    byline: null,
    publishedAt: null,
    content: null,
    summary: null,
  });
  const feed = await insertFeed(
    store.db,
    {
      url: 'https://harbour.example/feed.xml',
      title: '港邊日報',
      siteUrl: null,
      listId: await addReaders(store.db, 1),
      every: '0 9 * * MON',
      timeZone: 'Asia/Taipei',
      roundupSize: 5,
      channels: ['email'],
      engine: 'extractive',
      language: null,
      theme: 'editorial',
      approve: false,
      nextAt,
      lookAt: nextAt,
      etag: null,
      lastModified: null,
    },
    [item('a'), item('b'), item('c')],
    1,
  );
  id = feed.id;
});

const feed = (...args: string[]) => runHere(['feed', ...args], { env });

test('lists what is followed: when, for whom, and what became of the items', async () => {
  const { stdout } = await feed('list');
  expect(stdout).toContain(id);
  expect(stdout).toMatch(
    /readers +2026-11-30 09:00 \(Asia\/Taipei\), best 5 +(1 waiting, 2 seen|2 seen, 1 waiting) +港邊日報/,
  );
  const { stdout: json } = await feed('list', '--json');
  expect(JSON.parse(json)).toEqual([expect.objectContaining({ id, items: { waiting: 1, seen: 2 } })]);
});

test('shows why a feed failed or paused itself', async () => {
  await store.db.execute(sql`update feeds set failures = 3, reason = 'expected status 200, but got 503'`);
  expect((await feed('list')).stdout).toContain(`${id} failed 3 times: expected status 200, but got 503`);
  await store.db.execute(sql`update feeds set paused_at = now(), reason = 'the feed is gone for good (410)'`);
  expect((await feed('list')).stdout).toMatch(/paused [\s\S]*paused itself: the feed is gone for good/);
});

test('pauses, resumes with or without what waits, and removes', async () => {
  expect((await feed('pause', id)).stdout).toBe(`港邊日報 (${id}) is paused.\n`);
  expect((await feed('resume', id)).stdout).toMatch(/goes on, 20\d\d-\d\d-\d\d 09:00 \(Asia\/Taipei\)\.$/m);
  expect(await listFeeds(store.db)).toEqual([
    expect.objectContaining({ pausedAt: null, items: { waiting: 1, seen: 2 } }),
  ]);
  await feed('resume', id, '--skip');
  expect(await listFeeds(store.db)).toEqual([expect.objectContaining({ items: { seen: 3 } })]);
  expect((await feed('remove', id)).stdout).toContain('is not followed any more');
  expect((await feed('list')).stdout).toMatch(/^No feeds yet\. Follow one: pullquote feed add/);
});

test('changes what is said, and leaves the rest', async () => {
  const { stdout, code } = await feed(
    'change',
    id,
    '--every',
    '0 8 * * FRI',
    '--each',
    '--card-mode',
    'dark',
  );
  expect(stdout).toMatch(
    /^港邊日報 \(\w+\) is changed; it goes on 20\d\d-\d\d-\d\d 08:00 \(Asia\/Taipei\)\.$/m,
  );
  expect(code).toBe(0);
  expect(await listFeeds(store.db)).toMatchObject([
    {
      ...{ every: '0 8 * * FRI', timeZone: 'Asia/Taipei', roundupSize: null, channels: ['email'] },
      ...{ cards: { cardMode: 'dark' }, items: { waiting: 1, seen: 2 } },
    },
  ]);
  expect((await feed('change', id, '--language', 'ja')).stderr).toMatch(
    /extractive writes no words of its own/,
  );
  expect(await feed('change', id, '--roundup', '21')).toMatchObject({ code: 64 });
  const json = await feed(
    'change',
    id,
    '--card-mode',
    'theme',
    '--roundup',
    '3',
    '--language',
    'own',
    '--json',
  );
  expect(JSON.parse(json.stdout)).toMatchObject({ id, roundupSize: 3, language: null });
  expect(JSON.parse(json.stdout).cards.cardMode).toBeUndefined();
});

test.each([
  ['an address on this machine', ['http://127.0.0.1/feed.xml'], 65, /127\.0\.0\.1.*not a public address/],
  ['no address', ['feed.xml'], 65, /expected a URL/],
  ['a list that is not there', ['https://nothing.invalid/', '--list', 'nobody'], 66, /nobody.*readers/],
  [
    'a schedule that is none',
    ['https://nothing.invalid/', '--every', 'weekly'],
    65,
    /--every.*five.*"weekly"/,
  ],
  ['a size of cards that there is not', ['https://nothing.invalid/', '--formats', '12x12'], 64, /12x12/],
  [
    'another language without a model',
    ['https://nothing.invalid/', '--roundup', '5', '--language', 'en'],
    64,
    /extractive.*choose a language model with --engine/,
  ],
  ['a roundup of too many', ['https://nothing.invalid/', '--roundup', '21'], 64, /from 1 to 20.*21/],
  ['the same by its former name', ['https://nothing.invalid/', '--digest', '21'], 64, /from 1 to 20.*21/],
])('add refuses %s, in one line, and follows nothing', async (_, args, code, message) => {
  const defaults = ['--list', 'readers', '--every', '0 9 * * MON', '--tz', 'Asia/Taipei'];
  const result = await feed('add', ...defaults, ...args);
  expect(result.stderr).toMatch(message);
  expect(result.stderr).not.toMatch(/^\s+at /m);
  expect(result.code).toBe(code);
  expect(await listFeeds(store.db)).toHaveLength(1);
});

test('a feed that is not there: where to look', async () => {
  const result = await feed('run', '000000000000', '--json');
  expect(JSON.parse(result.stdout)).toMatchObject({ error: { code: 'FEED_NOT_FOUND' } });
  expect(result.stderr).toContain('pullquote feed list');
  expect(result.code).toBe(66);
});

test('help with examples', async () => {
  const { stdout, code } = await feed('add', '--help');
  expect(stdout).toContain('$ pullquote feed add https://example.com/feed.xml --list readers');
  for (const option of ['--formats', '--carousel', '--card-mode', '--lead-image', '--unknown', '--language'])
    expect(stdout).toContain(option);
  expect(code).toBe(0);
});

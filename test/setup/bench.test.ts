// The test bench itself.
import { expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import { freshDatabase, freshPrefix, redisUrl } from './database.ts';

test('each fresh database is its own and goes away when disposed', async () => {
  await using one = await freshDatabase();
  await using two = await freshDatabase();
  expect(one.url).not.toBe(two.url);
  const client = new pg.Client({ connectionString: one.url });
  await client.connect();
  const { rows } = await client.query('SELECT 1 AS answer');
  await client.end();
  expect(rows).toEqual([{ answer: 1 }]);
});

test('Redis answers', async () => {
  const redis = new Redis(redisUrl());
  const key = freshPrefix();
  await redis.set(key, 'x');
  expect(await redis.get(key)).toBe('x');
  await redis.quit();
});

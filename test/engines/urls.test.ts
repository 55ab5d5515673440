// A URL replaces its engine; one that leads nowhere is one clear line.

import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startEngines } from '../../src/engines/index.ts';
import { openLog } from '../../src/log.ts';
import { freshDatabase, redisUrl } from '../setup/database.ts';
import { freshFolder, noUrls, runningIn } from './folders.ts';

const log = openLog('silent');

describe('a URL', () => {
  test('is used as it is, and nothing is started in its place', async () => {
    const dataDir = join(freshFolder(), 'never-made');
    await using database = await freshDatabase();
    const given = { databaseUrl: database.url, redisUrl: redisUrl() };
    await using engines = await startEngines({ dataDir, ...given }, log, { postgres: true, redis: true });
    expect(engines).toMatchObject({ ...given, outboxUrl: null, outboxDir: null });
    expect(existsSync(dataDir)).toBe(false);
  });

  test('replaces only its own engine', async () => {
    const dataDir = freshFolder();
    await using engines = await startEngines({ ...noUrls, dataDir, redisUrl: redisUrl() }, log, {
      redis: true,
      outbox: true,
    });
    expect(engines.redisUrl).toBe(redisUrl());
    expect(engines.outboxDir).toBe(join(dataDir, 'outbox'));
    expect(runningIn(dataDir).length).toBe(1);
  });

  test('whose server is down is named without its password', async () => {
    const port = await closedPort();
    const dataDir = freshFolder();
    const urls = {
      databaseUrl: `postgres://someone:s3cret@127.0.0.1:${port}/letters`,
      redisUrl: `redis://:s3cret@127.0.0.1:${port}`,
    };
    const failure = (need: 'postgres' | 'redis') =>
      startEngines({ dataDir, ...urls }, log, { [need]: true }).then(
        () => null,
        (error) => ({ code: error.code, message: error.message }),
      );
    expect(await failure('postgres')).toEqual({
      code: 'POSTGRES_UNREACHABLE',
      message: expect.stringMatching(
        new RegExp(
          `^Postgres at 127\\.0\\.0\\.1:${port}/letters: expected an answer, got .*ECONNREFUSED.*unset DATABASE_URL`,
        ),
      ),
    });
    expect(await failure('redis')).toEqual({
      code: 'REDIS_UNREACHABLE',
      message: expect.stringMatching(
        new RegExp(
          `^Redis at 127\\.0\\.0\\.1:${port}: expected an answer, got .*ECONNREFUSED.*unset REDIS_URL`,
        ),
      ),
    });
    expect(JSON.stringify([await failure('postgres'), await failure('redis')])).not.toContain('s3cret');
  });

  test('whose server refuses the password says so', async () => {
    await using database = await freshDatabase();
    const wrong = (url: string) => Object.assign(new URL(url), { password: 'wrong' }).href;
    const urls = { databaseUrl: wrong(database.url), redisUrl: wrong(redisUrl()) };
    const start = (need: object) => startEngines({ dataDir: freshFolder(), ...urls }, log, need);
    await expect(start({ postgres: true })).rejects.toMatchObject({
      code: 'POSTGRES_UNREACHABLE',
      message: expect.stringContaining('password authentication failed'),
    });
    await expect(start({ redis: true })).rejects.toMatchObject({
      code: 'REDIS_UNREACHABLE',
      message: expect.stringContaining('WRONGPASS'),
    });
  });
});

/** One that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

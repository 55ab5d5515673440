// What a crash leaves behind stops no start, and loses nothing that was committed.
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { command, isUp, query } from './ask.ts';
import { enter, freshFolder, logOf, pidOf, runningIn, until } from './folders.ts';
import { startGuest } from './guests.ts';

const kill = (pid: number) => process.kill(pid, 'SIGKILL');

describe('after a kill -9', () => {
  test('of Postgres and of Redis, both run again, on their ports and with their data', async () => {
    const folder = freshFolder();
    await using engines = await enter(folder, { postgres: true, redis: true });
    await query(engines.databaseUrl, 'CREATE TABLE t AS SELECT 7 AS seven');
    await command(engines.redisUrl, 'SET', 'k', 'v');

    for (const program of ['bin/postgres', 'redis-server']) kill(pidOf(folder, program));
    await until(() => isUp(query(engines.databaseUrl, 'SELECT 1')));
    await until(() => isUp(command(engines.redisUrl, 'PING')));
    expect(await query(engines.databaseUrl, 'SELECT seven FROM t')).toEqual([7]);
    expect(await command(engines.redisUrl, 'GET', 'k')).toBe('v');
  });

  test('of the engine room, whoever is connected opens it again', async () => {
    const folder = freshFolder();
    await using engines = await enter(folder, { redis: true, outbox: true });
    await command(engines.redisUrl, 'SET', 'k', 'v');
    kill(pidOf(folder, 'room-process.ts'));
    await until(() => logOf(folder).split('the engine room is open').length === 3);
    await until(() => isUp(command(engines.redisUrl, 'PING')));
    expect(await command(engines.redisUrl, 'GET', 'k')).toBe('v');
  });

  test('of everything at once, the next start finds all that was committed', async () => {
    const folder = freshFolder();
    const guest = await startGuest(folder, 'postgres', 'redis');
    await query(guest.engines.databaseUrl, 'CREATE TABLE t AS SELECT 7 AS seven');
    // First the room, so that it can't stop the others in good order.
    for (const { pid } of [...runningIn(folder)].sort((a) =>
      a.command.includes('room-process.ts') ? -1 : 1,
    ))
      if (isRunning(pid)) kill(pid);
    await until(() => runningIn(folder).length === 0);

    await using engines = await enter(folder, { postgres: true, redis: true });
    expect(await query(engines.databaseUrl, 'SELECT seven FROM t')).toEqual([7]);
    expect(await command(engines.redisUrl, 'PING')).toBe('PONG');
  });
});

describe('a start', () => {
  test('is not stopped by a pid file whose number is another program’s by now', async () => {
    const folder = freshFolder();
    await (await enter(folder, { postgres: true }))[Symbol.asyncDispose]();
    writeFileSync(
      join(folder, 'postgres/postmaster.pid'),
      `${process.pid}\n${join(folder, 'postgres')}\n1\n5432\n\n127.0.0.1\n1 1\nready\n`,
    );
    writeFileSync(join(folder, 'redis.pid'), `${process.pid}\n`);
    await using engines = await enter(folder, { postgres: true, redis: true });
    expect(await query(engines.databaseUrl, 'SELECT 1')).toEqual([1]);
  });

  test('is not stopped by an initdb that was cut short', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'postgres.new'));
    writeFileSync(join(folder, 'postgres.new/PG_VERSION'), '18\n');
    await using engines = await enter(folder, { postgres: true });
    expect(await query(engines.databaseUrl, 'SELECT 1')).toEqual([1]);
  });

  test('takes an append-only file whose tail is torn', async () => {
    const folder = freshFolder();
    await writeKeys(folder);
    const file = appendOnlyFile(folder);
    truncateSync(file, statSync(file).size - 5);
    await using engines = await enter(folder, { redis: true });
    expect(await command(engines.redisUrl, 'GET', 'first')).toBe('v');
  });

  test('puts an append-only file aside that Redis refuses, and says so', async () => {
    const folder = freshFolder();
    await writeKeys(folder);
    appendFileSync(appendOnlyFile(folder), 'this is no command\r\n*1\r\n$4\r\nPING\r\n');
    await using engines = await enter(folder, { redis: true });
    expect(await command(engines.redisUrl, 'DBSIZE')).toBe(0);
    expect(readdirSync(join(folder, 'redis')).filter((f) => f.includes('unreadable')).length).toBe(1);
    expect(logOf(folder)).toContain('the queue begins empty');
  });

  test('moves to other ports where its own are taken', async () => {
    const folder = freshFolder();
    const first = await enter(folder, { redis: true });
    await first[Symbol.asyncDispose]();
    const taken = createServer().listen(Number(new URL(first.redisUrl ?? '').port), '127.0.0.1');
    const second = await enter(folder, { redis: true });
    expect(second.redisUrl).not.toBe(first.redisUrl);
    expect(await command(second.redisUrl, 'PING')).toBe('PONG');
    await second[Symbol.asyncDispose]();
    await new Promise((resolve) => taken.close(resolve));
  });

  test('makes a data folder that was taken away anew', async () => {
    const folder = freshFolder();
    await (await enter(folder, { redis: true }))[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
    await using engines = await enter(folder, { redis: true });
    expect(await command(engines.redisUrl, 'PING')).toBe('PONG');
  });

  test('says in one line what is wrong where the cluster is of another Postgres', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'postgres'));
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '17\n');
    await expect(enter(folder, { postgres: true })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringMatching(/made by Postgres 17 and this is 18; .*pg_dump/),
    });
    await until(() => runningIn(folder).length === 0);
  });

  test('says in one line which data folder cannot be used', async () => {
    const file = join(freshFolder(), 'file');
    writeFileSync(file, '');
    await expect(enter(join(file, 'data'), { redis: true })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringMatching(/cannot be used .*PULLQUOTE_DATA_DIR/),
    });
  });
});

async function writeKeys(folder: string): Promise<void> {
  const engines = await enter(folder, { redis: true });
  await command(engines.redisUrl, 'SET', 'first', 'v');
  await command(engines.redisUrl, 'SET', 'last', 'v');
  await engines[Symbol.asyncDispose]();
}

function appendOnlyFile(folder: string): string {
  const appendOnly = join(folder, 'redis/appendonlydir');
  return join(appendOnly, readdirSync(appendOnly).find((f) => f.endsWith('.incr.aof')) ?? '');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

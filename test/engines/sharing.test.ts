// Several processes, one data folder: one set of engines, until the last is gone.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { command, isUp, mail, query } from './ask.ts';
import { enter, freshFolder, pidOf, runningIn, until } from './folders.ts';
import { startGuest } from './guests.ts';

const everything = { postgres: true, redis: true, outbox: true };

describe('the engines of a data folder', () => {
  test('are real ones, shared by all who use the folder, and end with the last', async () => {
    const folder = freshFolder();
    const first = await enter(folder, everything);
    const second = await enter(folder, everything);
    expect({ ...second, [Symbol.asyncDispose]: null }).toEqual({ ...first, [Symbol.asyncDispose]: null });

    await query(first.databaseUrl, 'CREATE TABLE t AS SELECT 7 AS seven');
    await command(first.redisUrl, 'SET', 'k', 'v');
    await first[Symbol.asyncDispose]();

    expect(await query(second.databaseUrl, 'SELECT seven FROM t')).toEqual([7]);
    expect(await command(second.redisUrl, 'GET', 'k')).toBe('v');
    expect(await mail(second.outboxUrl, 'Subject: x\r\n\r\nx')).toContain('outbox');
    await second[Symbol.asyncDispose]();

    expect(runningIn(folder)).toEqual([]);
    const again = await enter(folder, everything);
    expect(again.databaseUrl).toBe(first.databaseUrl);
    expect(await query(again.databaseUrl, 'SELECT seven FROM t')).toEqual([7]);
    expect(await command(again.redisUrl, 'GET', 'k')).toBe('v');
    await again[Symbol.asyncDispose]();
  });

  test('are started once however many come at the same moment', async () => {
    const folder = freshFolder();
    const guests = await Promise.all(
      Array.from({ length: 5 }, () => enter(folder, { redis: true, outbox: true })),
    );
    expect(new Set(guests.map((g) => g.redisUrl)).size).toBe(1);
    expect(runningIn(folder).filter(({ command: c }) => c.includes('redis-server')).length).toBe(1);
    await Promise.all(guests.map((g) => g[Symbol.asyncDispose]()));
    // Each guest may have gone before the last one was counted.
    await until(() => runningIn(folder).length === 0);
  });

  test('start one by one, as they are needed', async () => {
    const folder = freshFolder();
    await using outbox = await enter(folder, { outbox: true });
    expect(outbox).toMatchObject({ databaseUrl: null, redisUrl: null });
    expect(runningIn(folder).length).toBe(1);
    await using redis = await enter(folder, { redis: true });
    expect(await command(redis.redisUrl, 'PING')).toBe('PONG');
  });

  test('never meet those of another folder', async () => {
    await using one = await enter(freshFolder(), { redis: true });
    await using two = await enter(freshFolder(), { redis: true });
    await command(one.redisUrl, 'SET', 'whose', 'one');
    expect(await command(two.redisUrl, 'GET', 'whose')).toBeNull();
  });

  test('can be in a folder whose path is long', async () => {
    const folder = `${freshFolder()}/${'深'.repeat(60)}`;
    await using one = await enter(folder, { redis: true });
    await using two = await enter(folder, { redis: true });
    expect(two.redisUrl).toBe(one.redisUrl);
  });

  test('keep evicting nothing and append every write to a file, behind a password', async () => {
    await using engines = await enter(freshFolder(), { redis: true });
    const setting = async (name: string) =>
      ((await command(engines.redisUrl, 'CONFIG', 'GET', name)) as string[])[1];
    expect(await setting('maxmemory-policy')).toBe('noeviction');
    expect(await setting('appendonly')).toBe('yes');
    const open = new URL(engines.redisUrl ?? '');
    open.password = '';
    expect(await isUp(command(open.href, 'PING'))).toBe(false);
  });

  test('outlive a process that is killed, and end soon after the last one is', async () => {
    const folder = freshFolder();
    const [killed, other] = await Promise.all([startGuest(folder, 'redis'), startGuest(folder, 'redis')]);
    const redis = pidOf(folder, 'redis-server');
    await killed.end('SIGKILL');
    await command(other.engines.redisUrl, 'PING');

    await other.end('SIGKILL');
    await using back = await enter(folder, { redis: true });
    expect(pidOf(folder, 'redis-server')).toBe(redis);
    await back[Symbol.asyncDispose]();
    expect(runningIn(folder)).toEqual([]);

    const last = await startGuest(folder, 'redis');
    await last.end('SIGKILL');
    await until(() => runningIn(folder).length === 0);
  });

  test('do not hear the Ctrl-C of the terminal whose process still uses them', async () => {
    const folder = freshFolder();
    const guest = await startGuest(folder, 'redis');
    const groups = runningIn(folder).filter(({ pid }) => pid !== guest.process.pid);
    expect(groups.length).toBeGreaterThan(0);
    // A terminal signals its foreground group; none of the engines may be in it.
    for (const { pid } of groups) expect(processGroup(pid)).not.toBe(processGroup(guest.process.pid ?? 0));
    await guest.end('SIGINT');
    expect(runningIn(folder)).toEqual([]);
  });
});

/** Field 5 of proc_pid_stat(5), counted after the name, which may hold anything. */
function processGroup(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}

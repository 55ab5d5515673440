// Who else on this machine gets at the engines, and what whoever speaks to Postgres may do: nothing that is not needed.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { openLog } from '../../src/log.ts';
import { query } from './ask.ts';
import { enter, freshFolder, pidOf } from './folders.ts';

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const isRoot = process.getuid?.() === 0;

describe('the data folder', () => {
  test('is closed to others where it was made open, and that is told once', async () => {
    const folder = freshFolder();
    chmodSync(folder, 0o755);
    let told = '';
    const log = openLog(
      'warn',
      new Writable({
        write(chunk, _encoding, done) {
          told += chunk;
          done();
        },
      }),
    );
    await (await enter(folder, { outbox: true }, log))[Symbol.asyncDispose]();
    expect(mode(folder)).toBe('700');
    expect(told).toContain('was open to other users of this machine (0755)');
    told = '';
    await (await enter(folder, { outbox: true }, log))[Symbol.asyncDispose]();
    expect(told).toBe('');
  });

  test('holds nothing that another user could read or connect to', async () => {
    const folder = freshFolder();
    await using engines = await enter(folder, { postgres: true, redis: true, outbox: true });
    expect(engines.databaseUrl).not.toBeNull();
    for (const name of [
      'engines.sock',
      'engines.json',
      'engines.log',
      'engines.lock',
      'redis',
      'postgres',
      'outbox',
    ])
      expect([name, mode(join(folder, name)).at(-1)]).toEqual([name, '0']);
    expect(mode(folder).at(-1)).toBe('0');
  });

  test('is not kept from anybody by what another user binds', async () => {
    const folder = freshFolder();
    const { dev, ino } = statSync(folder);
    // Names without a file are anybody's.
    const squatter = createServer().listen(`\0pullquote-engines-${dev}-${ino}`);
    await using engines = await enter(folder, { outbox: true });
    expect(engines.outboxUrl).not.toBeNull();
    await new Promise((resolve) => squatter.close(resolve));
  });
});

describe('the app’s role in Postgres', () => {
  test('is no superuser, makes no role and no database, reads no file and starts no program', async () => {
    const folder = freshFolder();
    await using engines = await enter(folder, { postgres: true });
    const rights = 'rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls';
    expect(
      await query(engines.databaseUrl, `select ${rights} from pg_roles where rolname = current_user`),
    ).toEqual([false]);
    for (const forbidden of [
      `copy (select 1) to program 'touch ${folder}/pwned'`,
      "select pg_read_file('/etc/passwd')",
      'create role mallory superuser',
      'create database mallory',
    ])
      await expect(query(engines.databaseUrl, forbidden)).rejects.toThrow(
        /permission denied|must be superuser/,
      );
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
    // What it is for.
    await query(engines.databaseUrl, 'create schema s create table t (id serial primary key)');
    expect(await query(engines.databaseUrl, 'insert into s.t default values returning id')).toEqual([1]);
  });

  test('is made none where an earlier version made it one, and keeps all that it had', async () => {
    const folder = freshFolder();
    {
      await using first = await enter(folder, { postgres: true });
      await asBefore(folder, first.databaseUrl ?? '');
    }
    await using again = await enter(folder, { postgres: true });
    expect(
      await query(again.databaseUrl, 'select rolsuper from pg_roles where rolname = current_user'),
    ).toEqual([false]);
    await query(again.databaseUrl, "insert into old.t (mood) values ('glad')");
    expect(await query(again.databaseUrl, 'select old.count_all()')).toEqual(['2']);
    await query(again.databaseUrl, 'alter table old.t add column more text');
    await query(again.databaseUrl, 'drop schema old cascade');
  });
});

/** As a cluster was made: by the app's role, which so was its superuser, and with one password. */
async function asBefore(folder: string, appUrl: string): Promise<void> {
  const file = join(folder, 'engines.json');
  const { superuserPassword, ...state } = JSON.parse(readFileSync(file, 'utf8'));
  const as = (role: string, password: string) =>
    Object.assign(new URL(appUrl), { username: role, password }).href;
  const superuser = as('postgres', superuserPassword);
  await query(superuser, "create role tmp superuser login password 'tmp'");
  await query(
    as('tmp', 'tmp'),
    `reassign owned by pullquote to tmp; drop owned by pullquote; drop role pullquote;
     alter role postgres rename to pullquote; alter role pullquote password '${state.password}'`,
  );
  await query(appUrl, 'alter database pullquote owner to pullquote');
  await query(
    appUrl,
    `create schema old; create type old.mood as enum ('sad', 'glad');
     create table old.t (id serial primary key, mood old.mood); create sequence old.s;
     create function old.count_all() returns bigint language sql as 'select count(*) from old.t';
     create view old.v as select * from old.t; insert into old.t (mood) values ('sad')`,
  );
  await query(appUrl, 'reassign owned by tmp to pullquote; drop role tmp');
  writeFileSync(file, JSON.stringify(state), { mode: 0o600 });
}

(isRoot ? describe : describe.skip)('as root', () => {
  test('Postgres is another user, who cannot write where root can', async () => {
    const folder = freshFolder();
    await using engines = await enter(folder, { postgres: true });
    expect(await query(engines.databaseUrl, 'select 1')).toEqual([1]);
    const status = readFileSync(`/proc/${pidOf(folder, 'bin/postgres')}/status`, 'utf8');
    const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';
    expect(field('Uid')).not.toBe('0');
    // CAP_DAC_READ_SEARCH alone, and that only where nobody else could pass.
    expect(['0000000000000000', '0000000000000004']).toContain(field('CapEff'));
  });

  test('another user neither lists the data folder nor connects to the room', async () => {
    const folder = freshFolder();
    await using engines = await enter(folder, { postgres: true, outbox: true });
    expect(engines.outboxUrl).not.toBeNull();
    for (const command of [`ls ${folder}`, `cat ${folder}/engines.json`, `cat ${folder}/engines.log`])
      expect(await exitAsNobody(command)).not.toBe(0);
  });
});

function exitAsNobody(command: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    spawn('sh', ['-c', command], { uid: 65_534, gid: 65_534, stdio: 'ignore', cwd: '/' })
      .once('error', reject)
      .once('exit', resolve);
  });
}

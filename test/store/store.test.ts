// Opening the store: migrations by many at once, lost connections, and errors that hold no values.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { classifyFailure } from '../../src/store/db.ts';
import { openStore } from '../../src/store/index.ts';
import { lists } from '../../src/store/schema.ts';
import { linkSecret } from '../../src/store/secrets.ts';
import { freshDatabase } from '../setup/database.ts';

const row = { id: 'a', slug: 'secret-value-7', name: 'A' };

async function runSql(url: string, ...statements: string[]) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Ends every other session of the database, as a stop of the server would. */
const endSessions = (url: string) =>
  runSql(
    url,
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );

test('a server that takes a connection and says nothing is unreachable', async () => {
  const silent = createServer((socket) => socket.resume().once('end', () => socket.destroy()));
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const url = `postgresql://127.0.0.1:${(silent.address() as AddressInfo).port}/x`;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 50 });
  const failure = await client.connect().catch((error: unknown) => error);
  silent.close();
  await once(silent, 'close');
  expect(classifyFailure(failure, url)).toMatchObject({ code: 'POSTGRES_UNREACHABLE' });
});

describe('migrating', () => {
  test('three processes at once on an empty database all succeed', async () => {
    await using database = await freshDatabase();
    await runSql(
      database.url,
      'drop schema public cascade',
      'drop schema drizzle cascade',
      'create schema public',
    );
    const module = new URL('../../src/store/migrate.ts', import.meta.url).href;
    const script = `import('${module}').then(({ migrate }) => migrate(process.argv[1]))`;
    await Promise.all(
      Array.from({ length: 3 }, () => promisify(execFile)(process.execPath, ['-e', script, database.url])),
    );
    const store = await openStore(database.url);
    expect(await store.db.$count(lists)).toBe(0);
    await store.close();
  });
});

describe('a lost connection', () => {
  test('is told in one line, without the password, when the server cannot be reached', async () => {
    await expect(openStore('postgres://pullquote:hunter2@127.0.0.1:1/pullquote')).rejects.toMatchObject({
      code: 'POSTGRES_UNREACHABLE',
      retry: 'backoff',
      message:
        'Postgres at 127.0.0.1:1/pullquote: expected an answer, got connect ECONNREFUSED 127.0.0.1:1; start it, or correct DATABASE_URL',
    });
  });

  test.each([
    [
      'the password is wrong',
      (url: URL) => Object.assign(url, { password: 'hunter2' }),
      'password authentication failed',
    ],
    [
      'there is no such database',
      (url: URL) => Object.assign(url, { pathname: '/nowhere' }),
      '"nowhere" does not exist',
    ],
  ])('is told when %s', async (_case, change, came) => {
    await using database = await freshDatabase();
    const opening = openStore(change(new URL(database.url)).href);
    await expect(opening).rejects.toMatchObject({
      code: 'POSTGRES_UNREACHABLE',
      message: expect.stringContaining(came),
    });
    await expect(opening).rejects.not.toThrow('hunter2');
  });

  test('while idle goes unnoticed: the next query opens another', async () => {
    await using database = await freshDatabase();
    const store = await openStore(database.url);
    await store.db.insert(lists).values(row);
    await endSessions(database.url);
    // The pool learns of it from the socket; until then a query may still meet the dead one.
    await store.db.$count(lists).catch(() => {});
    expect(await store.db.$count(lists)).toBe(1);
    await store.close();
  });

  test('in a transaction fails that one and nothing else', async () => {
    await using database = await freshDatabase();
    const store = await openStore(database.url, { poolSize: 1 });
    const lost = store.db.transaction(async (tx) => {
      await tx.insert(lists).values(row);
      await endSessions(database.url);
      await tx.insert(lists).values({ ...row, id: 'b', slug: 'b' });
    });
    await expect(lost).rejects.toMatchObject({ code: 'POSTGRES_UNREACHABLE' });
    expect(await store.db.$count(lists)).toBe(0);
    await store.close();
  });
});

test('an error of a query names neither its text nor its values', async () => {
  await using database = await freshDatabase();
  const store = await openStore(database.url);
  await store.db.insert(lists).values(row);
  const failed = store.db.insert(lists).values({ ...row, id: 'b' });
  await expect(failed).rejects.toMatchObject({
    code: '23505',
    message: 'duplicate key value violates unique constraint "lists_slug_unique"',
  });
  await expect(
    store.db.transaction((tx) => tx.execute(sql`select ${'secret-value-8'}::int`)),
  ).rejects.not.toHaveProperty('params');
  await store.close();
});

test('the link secret is made once and is the same for every process', async () => {
  await using database = await freshDatabase();
  const stores = await Promise.all([openStore(database.url), openStore(database.url)]);
  const made = await Promise.all(stores.map(({ db }) => linkSecret(db)));
  expect(made[0]).toMatch(/^[\w-]{43}$/);
  expect(new Set([...made, await linkSecret(stores[0].db)]).size).toBe(1);
  for (const store of stores) await store.close();
});

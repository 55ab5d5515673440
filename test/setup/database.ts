// A database and a Redis prefix of one's own, on the run's private Postgres and Redis. Importing this starts both.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import pg from 'pg';
import { startEngines } from '../../src/engines/index.ts';
import { openLog } from '../../src/log.ts';
import { migrate } from '../../src/store/migrate.ts';

const dataDir = join(process.env.PULLQUOTE_TEST_FOLDER ?? '', 'data');
const engines = await startEngines(
  {
    dataDir,
    databaseUrl: null,
    redisUrl: null,
  },
  openLog('warn'),
  { postgres: true, redis: true },
  { durable: false, background: true },
);
afterAll(async () => {
  await engines[Symbol.asyncDispose]();
});

const appUrl = engines.databaseUrl ?? '';
/** Whoever makes databases. The product's own role may not, and the tests run as it. */
const adminUrl = superuserOf(appUrl);
const appRole = new URL(appUrl).username;
const template = 'migrated';
/** Any number that nobody else locks. */
const templateLock = 2_026;

/** The run's Redis, shared by all files: keep to a freshPrefix(). */
export function redisUrl(): string {
  if (engines.redisUrl === null) throw new Error('no Redis for the tests; run `node bin/setup.js`');
  return engines.redisUrl;
}

/** A key prefix nobody else has. */
export const freshPrefix = (): string => `t${randomBytes(6).toString('hex')}`;

export interface FreshDatabase extends AsyncDisposable {
  url: string;
  /** Does that while nobody reaches the database: Postgres says it has none of that name. */
  whileAway(work: () => Promise<void>): Promise<void>;
}

/** A migrated, empty database of one's own; dropped when disposed. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await withAdmin(async (admin) => {
    // Also because two copies of one template can't be made at the same moment.
    await admin.query('SELECT pg_advisory_lock($1)', [templateLock]);
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(admin);
    await admin.query(`CREATE DATABASE ${name} OWNER ${appRole} TEMPLATE ${template} STRATEGY file_copy`);
  });
  return {
    url: urlOf(name),
    async whileAway(work) {
      await withAdmin((admin) => renameUnderUse(admin, name, `${name}_away`));
      try {
        await work();
      } finally {
        await withAdmin((admin) => renameUnderUse(admin, `${name}_away`, name));
      }
    },
    [Symbol.asyncDispose]: () => withAdmin((admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

/** Nobody may be connected, and whoever is comes back at once. */
async function renameUnderUse(admin: pg.Client, from: string, to: string): Promise<void> {
  for (;;) {
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [from]);
    try {
      await admin.query(`ALTER DATABASE ${from} RENAME TO ${to}`);
      return;
    } catch (error) {
      if ((error as pg.DatabaseError).code !== '55006') throw error;
    }
  }
}

/** Under another name until it is whole. */
async function makeTemplate(admin: pg.Client): Promise<void> {
  const fresh = `${template}_fresh`;
  await admin.query(`DROP DATABASE IF EXISTS ${fresh}`);
  // For emptying tables at once (store.ts).
  await admin.query(`GRANT SET ON PARAMETER session_replication_role TO ${appRole}`);
  await admin.query(`CREATE DATABASE ${fresh} OWNER ${appRole}`);
  await migrate(urlOf(fresh));
  await admin.query(`ALTER DATABASE ${fresh} RENAME TO ${template}`);
}

function superuserOf(url: string): string {
  const { superuserPassword } = JSON.parse(readFileSync(join(dataDir, 'engines.json'), 'utf8'));
  return Object.assign(new URL(url), { username: 'postgres', password: superuserPassword }).href;
}

function urlOf(database: string): string {
  const url = new URL(appUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function withAdmin(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

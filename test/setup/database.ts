// A database and a Redis prefix of one's own, on the run's private Postgres and Redis.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import pg from 'pg';

const adminUrl = () => process.env.TEST_DATABASE_URL ?? '';
const template = 'pullquote_template';

export const redisUrl = (): string => process.env.TEST_REDIS_URL ?? '';

/** A key prefix nobody else has. */
export const freshPrefix = (): string => `t${randomBytes(6).toString('hex')}`;

/** A migrated, empty database of one's own; dropped when disposed. */
export async function freshDatabase(): Promise<{ url: string } & AsyncDisposable> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await withAdmin(async (admin) => {
    await admin.query('SELECT pg_advisory_lock(7)');
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(admin);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  });
  return {
    url: databaseUrl(name),
    [Symbol.asyncDispose]: () => withAdmin((admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

async function makeTemplate(admin: pg.Client): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${template}_new`);
  await admin.query(`CREATE DATABASE ${template}_new`);
  const migrations = new URL('../../src/store/migrate.ts', import.meta.url);
  if (existsSync(migrations)) {
    const { migrate } = (await import(migrations.href)) as { migrate(url: string): Promise<void> };
    await migrate(databaseUrl(`${template}_new`));
  }
  await admin.query(`ALTER DATABASE ${template}_new RENAME TO ${template}`);
}

function databaseUrl(name: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return url.href;
}

async function withAdmin(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const admin = new pg.Client({ connectionString: adminUrl() });
    try {
      await admin.connect();
    } catch (error) {
      await admin.end().catch(() => {});
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
      continue;
    }
    try {
      await work(admin);
      return;
    } finally {
      await admin.end();
    }
  }
}
